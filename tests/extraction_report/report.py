#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the extraction makes of real answers: a table by set, and answers to read by eye.

usage: report.py --reader PROGRAM [--sample N] [--differing N] [--rungs 4-6] [--seed S] [--set NAME]
The folder of the sets is named by TANDEM_DATA; without it the program ends with 77 (skipped)."""
import argparse
import collections
import json
import os
import pathlib
import random
import subprocess
import sys

from sets import SETS, UNKNOWN

SKIPPED = 77


def read_all(reader, cases):
    """Sends the cases through the reader and keeps each answer in its case."""
    lines = [json.dumps({"definition": {"name": case.name, "options": case.options}, "text": case.text, "cut": case.cut})
             for case in cases]
    done = subprocess.run([reader], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    for case, line in zip(cases, done.stdout.splitlines(), strict=True):
        case.result = json.loads(line)


def differs(case):
    """Both read the answer, or one of them did, and they do not say the same."""
    return case.authors is not UNKNOWN and case.result.get("value") != case.authors


def is_contrary(case):
    return differs(case) and "value" in case.result and case.authors is not None


def table_row(name, cases):
    read = [case for case in cases if "value" in case.result]
    rungs = collections.Counter(case.result["rung"] for case in read)
    reasons = collections.Counter(case.result["reason"] for case in cases if "reason" in case.result)
    known = [case for case in cases if case.authors is not UNKNOWN]
    extra = sum(1 for case in known if differs(case) and case.authors is None)
    lost = sum(1 for case in known if differs(case) and "value" not in case.result)
    contrary = sum(1 for case in known if is_contrary(case))
    cells = [name, len(cases), len(read), *(rungs[rung] for rung in range(1, 7)), len(cases) - len(read),
             ", ".join(f"{reason} {count}" for reason, count in reasons.most_common()) or "–",
             *((lost, extra, contrary) if known else ("–", "–", "–"))]
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


HEAD = ("| set | answers | read | rung 1 | 2 | 3 | 4 | 5 | 6 | invalid | by reason | only the authors read | only we read "
        "| both, and not the same |\n|" + "---|" * 14)


def show(name, case, width=1600):
    text = case.text if len(case.text) <= width else f"{case.text[:width // 2]} […] {case.text[-width // 2:]}"
    authors = "" if case.authors is UNKNOWN else f"  authors: {case.authors}"
    print(f"--- {name} {case.id}\n{case.result.get('value', 'invalid: ' + case.result.get('reason', ''))}"
          f"  rung {case.result.get('rung', '–')}{authors}\n{text!r}")


def pick(pairs, count, seed):
    """As evenly as can be over the sets and rungs; within each at random."""
    strata = collections.defaultdict(list)
    for name, case in pairs:
        strata[name, case.result.get("rung", 0)].append((name, case))
    for stratum in strata.values():
        random.Random(seed).shuffle(stratum)
    chosen = []
    while len(chosen) < min(count, len(pairs)):
        for key in sorted(strata):
            if strata[key] and len(chosen) < count:
                chosen.append(strata[key].pop())
    return chosen


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reader", required=True)
    parser.add_argument("--sample", type=int, default=0, help="so many read answers of the rungs")
    parser.add_argument("--differing", type=int, default=0, help="so many of those where we and the authors differ")
    parser.add_argument("--rungs", default="4-6")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--set", help="only this set")
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    folder = os.environ.get("TANDEM_DATA")
    if not folder:
        print("TANDEM_DATA is not set: there are no answers to read.")
        return SKIPPED
    chosen = {name: load for name, load in SETS.items() if arguments.set in (None, name)}
    everything = {name: list(load(pathlib.Path(folder))) for name, load in chosen.items()}
    print(HEAD)
    for name, cases in everything.items():
        read_all(arguments.reader, cases)
        print(table_row(name, cases))
    first, last = (int(rung) for rung in arguments.rungs.split("-"))
    flat = [(name, case) for name, cases in everything.items() for case in cases]
    loose = [pair for pair in flat if first <= pair[1].result.get("rung", 0) <= last]
    differing = [pair for pair in flat if differs(pair[1])]
    print(f"\n{len(loose)} answers read by rungs {arguments.rungs}, {len(differing)} differing from the authors' parser")
    for name, case in pick(loose, arguments.sample, arguments.seed) if arguments.sample else []:
        show(name, case)
    if arguments.differing:
        print("\n=== differing")
    for name, case in pick(differing, arguments.differing, arguments.seed) if arguments.differing else []:
        show(name, case)
    return 0


if __name__ == "__main__":
    sys.exit(main())
