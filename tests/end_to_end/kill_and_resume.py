#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program in the middle of a job of 5,000 records, several times, and lets it go on. In the end every item
has one completed attempt; a record was asked for twice only where its call was in flight at a kill; and the summary's
count of calls asked again is what the store and the server's log say.
usage: kill_and_resume.py --cli TANDEM_CLI --fake TANDEM_FAKE_LLM [--kills N] [--seed N]"""
import argparse
import collections
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from bench import Bench, Failure, expect, one

RECORDS = 5000
IN_FLIGHT = 16


def run_and_kill(bench, command, until, delay):
    program = subprocess.Popen([bench.cli, *command], cwd=bench.folder, env=bench.environment,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    with open(bench.folder / "log.jsonl", "rb") as log:
        lines = 0
        while lines < until:
            lines += log.read().count(b"\n")
            expect(program.poll() is None, "the job ended before it could be killed")
            expect(time.monotonic() < deadline, "the job does not go on")
            time.sleep(0.002)
    time.sleep(delay)
    program.send_signal(signal.SIGKILL)
    program.wait()


def under_way(bench):
    """The records whose call was in flight when the program was killed, from a copy of what it left."""
    copy = bench.folder / "copy"
    copy.mkdir(exist_ok=True)
    for name in ("p.tandem", "p.tandem-wal"):
        if (bench.folder / name).exists():
            shutil.copy(bench.folder / name, copy / name)
        else:
            (copy / name).unlink(missing_ok=True)
    (copy / "p.tandem-shm").unlink(missing_ok=True)
    store = bench.store(copy / "p.tandem")
    expect(one(store, "PRAGMA integrity_check") == "ok", "a kill damaged the project")
    records = {row[0] for row in store.execute("SELECT r.external_id FROM item i JOIN record r ON r.id = i.record_id"
                                               " WHERE i.state = 'under_way'")}
    store.close()
    return records


def check_store(bench):
    store = bench.store()
    expect(one(store, "SELECT count(*) FROM item WHERE state = 'done'") == RECORDS, "not every item is done")
    expect(one(store, "SELECT count(*) FROM label WHERE job_id IS NOT NULL") == RECORDS,
           "not every record has its label")
    expect(one(store, "SELECT count(*) FROM (SELECT 1 FROM attempt WHERE failure = '' GROUP BY item_id"
                      " HAVING count(*) <> 1)") == 0, "an item has more than one completed attempt")
    expect(one(store, "SELECT count(*) FROM attempt WHERE failure = ''") == RECORDS,
           "the completed attempts are not as many")
    return one(store, "SELECT asked_again FROM job")


def main_job(arguments, folder):
    with Bench(arguments.cli, arguments.fake, folder, RECORDS) as bench:
        bench.start_server("--latency", "10")
        bench.prepare()
        pick = random.Random(arguments.seed)
        moments = sorted(pick.sample(range(RECORDS // 50, RECORDS * 9 // 10), arguments.kills))
        first = ["run", "p.tandem", "--agent", "fake", "--in-flight", str(IN_FLIGHT)]
        again, twice, most = 0, 0, 0
        for number, moment in enumerate(moments):
            before = bench.asked() if number else collections.Counter()
            command = ["job", "resume", "p.tandem"] if number else first
            run_and_kill(bench, command, max(moment + twice, sum(before.values()) + 1), pick.uniform(0, 0.02))
            bench.settle()
            cut, asked = under_way(bench), bench.asked()
            reached = {record for record in cut if asked[record] > before[record]}
            expect(len(cut) <= IN_FLIGHT, f"{len(cut)} calls were in flight at kill {number + 1}")
            again += len(cut)
            twice += len(reached)
            most = max(most, len(cut))
        bench.call("job", "resume", "p.tandem")
        asked = bench.asked()
        expect(len(asked) == RECORDS, f"the server saw {len(asked)} records")
        repeated = sum(asked.values()) - RECORDS
        expect(repeated == twice, f"{repeated} calls were made again, {twice} had been in flight")
        counted = check_store(bench)
        expect(counted == again, f"the summary counts {counted} calls asked again, the store had {again} in flight")
        print(f"{RECORDS} records, {arguments.kills} kills: {counted} calls in flight at a kill ({most} at most, of"
              f" {IN_FLIGHT}), all counted; {repeated} of them had reached the server and were made again, {counted - repeated}"
              " had not; every record answered once")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--fake", required=True)
    parser.add_argument("--kills", type=int, default=3)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    arguments = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory() as folder:
            main_job(arguments, folder)
    except Failure as failure:
        sys.exit(f"seed {arguments.seed}: {failure}")


if __name__ == "__main__":
    main()
