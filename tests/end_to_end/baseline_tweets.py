#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How good the built-in model is on the airline tweets: 500 random ones come with a person's labels, the rest tests it.
Fails where the lower end of the 95 % interval is not above the majority class.
usage: baseline_tweets.py --cli TANDEM_CLI [--seed N]      (reads TANDEM_DATA)"""
import argparse
import collections
import csv
import math
import os
import pathlib
import random
import sys
import tempfile

import main_job

LEARNT_FROM = 500


def wilson(right, count, z=1.959964):
    share, scale = right / count, 1 + z * z / count
    half = z / scale * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return (share + z * z / (2 * count)) / scale - half, (share + z * z / (2 * count)) / scale + half


def write_input(source, target, seed):
    """The tweets, each id once, with a column that holds the person's label of 500 random ones. Returns id → gold of
    the rest."""
    with open(source, encoding="utf-8", newline="") as file:
        rows = list({row["tweet_id"]: row for row in csv.DictReader(file)}.values())
    learnt = set(random.Random(seed).sample(range(len(rows)), LEARNT_FROM))
    with open(target, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "text", "person"])
        for number, row in enumerate(rows):
            writer.writerow([row["tweet_id"], row["text"], row["airline_sentiment"] if number in learnt else ""])
    return {row["tweet_id"]: row["airline_sentiment"] for number, row in enumerate(rows) if number not in learnt}


def measure(program, folder, seed):
    data = pathlib.Path(os.environ["TANDEM_DATA"]) / main_job.CASES["tweets"]["input"]
    gold = write_input(data, folder / "tweets.csv", seed)
    project = main_job.Project(program, folder / "tweets.tandem")
    project.call("schema set", main_job.CASES["tweets"]["schema"])
    report = project.call("import", folder / "tweets.csv", "--id", "id", "--text", "text", "--labels", "sentiment=person",
                          "--as", "Ana")
    main_job.expect(report["person_labels"] == LEARNT_FROM, f"{report['person_labels']} labels of a person came in")
    summary = project.call("run", "--agent", "baseline")
    main_job.expect(summary["trained_on"] == LEARNT_FROM, f"the model was trained on {summary['trained_on']} records")
    project.call("export", folder / "tweets-out.csv")
    with open(folder / "tweets-out.csv", encoding="utf-8", newline="") as file:
        found = {row["id"]: row["llm_value"] for row in csv.DictReader(file)}
    return gold, found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    if not os.environ.get("TANDEM_DATA"):
        print("skipped: TANDEM_DATA names no folder with the real corpora")
        return main_job.SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        try:
            gold, found = measure(arguments.cli, pathlib.Path(folder), arguments.seed)
        except main_job.Failure as failure:
            print(failure, file=sys.stderr)
            return 1
    right = sum(found[record] == value for record, value in gold.items())
    majority = collections.Counter(gold.values()).most_common(1)[0][1] / len(gold)
    low, high = wilson(right, len(gold))
    print(f"trained on {LEARNT_FROM}, right on {right} of {len(gold)}: {right / len(gold):.1%}, "
          f"95 % interval {low:.1%} to {high:.1%}; majority class {majority:.1%}")
    return 0 if low > majority else 1


if __name__ == "__main__":
    sys.exit(main())
