#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a CSV of N records with the columns id, text, label, speaker, always the same for the same N and source.
With the folder of real corpora ($TANDEM_DATA, set big-sgd) the texts are its utterances; without it they are put together
from words, of the same length.     usage: make_million.py N OUT.csv"""
import csv
import gzip
import os
import pathlib
import sys

WORDS = ("please book a table for two at seven in the evening near the station and tell me whether it has live music "
         "what time does the next train leave for the city I would like to change my reservation thanks that is all").split()


def real_rows(folder):
    with gzip.open(folder / "big-sgd" / "sgd_train_utterances.csv.gz", "rt", encoding="utf8", newline="") as source:
        return [(row["text"], row["service"].split("|")[0], row["speaker"]) for row in csv.DictReader(source)]


def made_rows(count=50_000):
    state, rows = 12345, []
    for number in range(count):
        words = []
        for _ in range(6 + number % 13):
            state = (state * 1103515245 + 12345) % 2**31
            words.append(WORDS[(state >> 8) % len(WORDS)])
        rows.append((" ".join(words), f"service_{state % 20}", "USER" if number % 2 else "SYSTEM"))
    return rows


def main(count, out):
    folder = os.environ.get("TANDEM_DATA")
    rows = real_rows(pathlib.Path(folder)) if folder else made_rows()
    with open(out, "w", encoding="utf8", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow(["id", "text", "label", "speaker"])
        for number in range(count):
            lap, position = divmod(number, len(rows))
            text, label, speaker = rows[(position * 104729 + lap * 7919) % len(rows)]
            writer.writerow([f"r{number:07d}", text if lap == 0 else f"{text} [{lap}]", label, speaker])


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
