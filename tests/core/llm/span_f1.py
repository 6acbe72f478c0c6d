#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""F1 of exact spans with their labels, written apart from the program: reads the corpus and the predictions anew.

span_f1.py CORPUS PREDICTIONS: the corpus is CoNLL (word, tag; sentences become texts with one space between words) or
JSON Lines with "text" and "entities"; the predictions are JSON Lines {"row": from 0, "spans": [{start, end, label,
text}]} in code points. A quote that does not stand where it is said to stand is an error."""
import json
import sys


def conll_rows(lines):
    words = []
    for line in lines + [""]:
        if line.strip():
            words.append((line.split()[0], line.split()[-1]))
        elif words:
            yield sentence(words)
            words = []


def sentence(words):
    text, spans = "", []
    for word, tag in words:
        start = len(text) + 1 if text else 0
        text = text + " " + word if text else word
        if tag.startswith("B-"):
            spans.append([start, len(text), tag[2:]])
        elif tag.startswith("I-"):
            spans[-1][1] = len(text)
    return text, {tuple(span) for span in spans}


def rows_of(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        lines = file.read().split("\n")
    if not path.endswith(".jsonl"):
        return list(conll_rows(lines))
    objects = [json.loads(line) for line in lines if line]
    return [(one["text"], {(e["start"], e["end"], e["label"]) for e in one["entities"]}) for one in objects]


def main():
    rows = rows_of(sys.argv[1])
    right = gold = said = 0
    with open(sys.argv[2], encoding="utf-8") as file:
        for line in file:
            answer = json.loads(line)
            text, spans = rows[answer["row"]]
            found = {(s["start"], s["end"], s["label"]) for s in answer["spans"]}
            for span in answer["spans"]:
                assert text[span["start"]:span["end"]] == span["text"], (answer["row"], span)
            right += len(found & spans)
            gold += len(spans)
            said += len(answer["spans"])
    print(f"{2 * right / (gold + said):.4f}")


if __name__ == "__main__":
    main()
