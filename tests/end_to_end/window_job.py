#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job in the window, without a display: import by the wizard, label by the fake server and by the built-in
model, verify 20 labels by keys, export by the dialog, and let check_export.py recompute every row.
usage: window_job.py --cli TANDEM_CLI --fake TANDEM_FAKE_LLM --window TANDEM_WINDOW_JOB --case demo|tweets|nli
(tweets and nli read TANDEM_DATA)"""
import argparse
import contextlib
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import check_export
import main_job


def do_in_window(program, plan, folder):
    (folder / "plan.json").write_text(json.dumps(plan, default=str), encoding="utf-8")
    done = subprocess.run([program, folder / "plan.json"], capture_output=True, encoding="utf-8", timeout=600, check=False,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    main_job.expect(done.returncode == 0, f"the window ended with {done.returncode}: {done.stderr}{done.stdout}")
    return [json.loads(line) for line in plan["acts"].read_text(encoding="utf-8").splitlines()]


def label_and_check(arguments, case, folder, policy, agent):
    folder.mkdir()
    project = main_job.Project(arguments.cli, folder / "window.tandem")
    project.call("schema set", case["schema"])
    records = check_export.records_of({**case, "input": str(case["input"]), "on_duplicate": policy})
    limit = len(records) - 3
    log = folder / "log.jsonl" if agent == "fake" else None
    plan = {"project": project.path, "on_duplicate": policy, "agent": agent, "limit": limit, "person_name": "Robin",
            "csv": folder / "out.csv", "jsonl": folder / "out.jsonl", "acts": folder / "acts.jsonl",
            **{name: case[name] for name in ("input", "id", "text", "gold", "person")}}
    with main_job.FakeServer(arguments.fake, case, log) if log else contextlib.nullcontext() as server:
        if server:
            main_job.add_fake_agent(project, server, folder)
        acts = do_in_window(arguments.window, plan, folder)
    verified = {(act["label"], record) for act in acts for record in act["ids"]}
    main_job.expect(len(verified) == 20 * len(case["gold"]), f"{len(verified)} labels were verified")
    known = main_job.known_of(case, policy, log, list(records)[:limit], acts)
    main_job.check_file({**known, "take_unverified": False}, plan["csv"])
    main_job.check_file({**known, "take_unverified": True}, plan["jsonl"])
    print(f"{agent}, {policy}: {len(records)} records, {limit} labelled, {len(acts)} acts by keys, every row as recomputed")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--fake", required=True)
    parser.add_argument("--window", required=True)
    parser.add_argument("--case", required=True, choices=main_job.CASES)
    arguments = parser.parse_args()
    case = main_job.case_named(arguments.case)
    if not case:
        print("skipped: TANDEM_DATA names no folder with the real corpora")
        return main_job.SKIPPED
    policies = [policy for policy, counts in case["counts"].items() if counts]
    with tempfile.TemporaryDirectory() as folder:
        try:
            for agent, policy in zip(("fake", "baseline"), itertools.cycle(policies)):
                label_and_check(arguments, case, pathlib.Path(folder) / agent, policy, agent)
        except main_job.Failure as failure:
            print(failure, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
