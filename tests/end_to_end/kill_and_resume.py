#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program in the middle of a job of 5,000 records, several times, and lets it go on. In the end every item
has one completed attempt, and after each kill the server was asked again for no more records than were in flight.
usage: kill_and_resume.py --cli TANDEM_CLI --fake TANDEM_FAKE_LLM [--kills N] [--seed N]"""
import argparse
import collections
import csv
import json
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

RECORDS = 5000
IN_FLIGHT = 16
OPTIONS = ["negative", "neutral", "positive"]
SCHEMA = {"label_schema": [{"name": "sentiment", "options": [{"value": option} for option in OPTIONS]}]}


class Failure(Exception):
    pass


def expect(condition, sentence):
    if not condition:
        raise Failure(sentence)


def write_records(path):
    with open(path, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "text", "gold"])
        for number in range(RECORDS):
            rows.writerow([f"r{number}", f"message number {number} of the kill test", OPTIONS[number % 3]])


def start_server(arguments, folder):
    server = subprocess.Popen(
        [arguments.fake, "--gold", str(folder / "in.csv"), "--id", "id", "--text", "text", "--label", "sentiment=gold",
         "--latency", "4", "--log", str(folder / "log.jsonl")], stdout=subprocess.PIPE, text=True)
    line = server.stdout.readline().split()
    expect(line[:2] == ["listening", "on"], "the fake server did not start")
    return server, int(line[2])


def asked(folder):
    """How often the server was asked for each record, so far."""
    with open(folder / "log.jsonl", encoding="utf-8") as file:
        return collections.Counter(json.loads(line)["id"] for line in file if line.endswith("\n"))


def prepare(call, folder, port):
    (folder / "schema.json").write_text(json.dumps(SCHEMA))
    (folder / "agent.json").write_text(json.dumps({"name": "fake", "provider": "openai", "model": "fake",
                                                   "base_url": f"http://127.0.0.1:{port}/v1"}))
    call("new", "p.tandem")
    call("schema", "set", "p.tandem", "schema.json")
    call("import", "p.tandem", "in.csv", "--id", "id", "--text", "text")
    call("agent", "add", "p.tandem", "agent.json")


def run_and_kill(command, folder, until):
    program = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    with open(folder / "log.jsonl", "rb") as log:
        lines = 0
        while lines < until:
            lines += log.read().count(b"\n")
            expect(program.poll() is None, "the job ended before it could be killed")
            expect(time.monotonic() < deadline, "the job does not go on")
            time.sleep(0.005)
    program.send_signal(signal.SIGKILL)
    program.wait()


def check_store(folder):
    store = sqlite3.connect(folder / "p.tandem")
    one = lambda sql: store.execute(sql).fetchone()[0]
    expect(one("SELECT count(*) FROM item WHERE state = 'done'") == RECORDS, "not every item is done")
    expect(one("SELECT count(*) FROM label WHERE job_id IS NOT NULL") == RECORDS, "not every record has its label")
    expect(one("SELECT count(*) FROM (SELECT 1 FROM attempt WHERE failure = '' GROUP BY item_id HAVING count(*) <> 1)")
           == 0, "an item has more than one completed attempt")
    expect(one("SELECT count(*) FROM attempt WHERE failure = ''") == RECORDS, "the completed attempts are not as many")
    return one("SELECT asked_again FROM job")


def main_job(arguments, folder):
    write_records(folder / "in.csv")
    server, port = start_server(arguments, folder)
    try:
        def call(*words):
            done = subprocess.run([arguments.cli, *words], cwd=folder, capture_output=True, text=True, timeout=300)
            expect(done.returncode == 0, f"{' '.join(words)} failed: {done.stderr}")
        prepare(call, folder, port)
        pick = random.Random(arguments.seed)
        moments = sorted(pick.sample(range(RECORDS // 10, RECORDS * 9 // 10), arguments.kills))
        for number, moment in enumerate(moments):
            first = ["run", "p.tandem", "--agent", "fake", "--in-flight", str(IN_FLIGHT)]
            run_and_kill([arguments.cli, *(["job", "resume", "p.tandem"] if number else first)], folder, moment)
            twice = sum(asked(folder).values()) - len(asked(folder))
            expect(twice <= number * IN_FLIGHT, f"{twice} records were asked for twice after {number} kills")
        call("job", "resume", "p.tandem")
    finally:
        server.kill()
    counts = asked(folder)
    twice = sum(counts.values()) - len(counts)
    expect(len(counts) == RECORDS, f"the server saw {len(counts)} records")
    expect(twice <= arguments.kills * IN_FLIGHT, f"{twice} records were asked for twice, {IN_FLIGHT} were in flight")
    again = check_store(folder)
    expect(again >= twice, f"{twice} records were asked for twice, the summary says {again}")
    print(f"{RECORDS} records, {arguments.kills} kills at {moments}: {twice} asked for twice, {again} counted,"
          f" {IN_FLIGHT} in flight")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--fake", required=True)
    parser.add_argument("--kills", type=int, default=3)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    arguments = parser.parse_args()
    arguments.cli, arguments.fake = (str(pathlib.Path(program).resolve()) for program in (arguments.cli, arguments.fake))
    try:
        with tempfile.TemporaryDirectory() as folder:
            main_job(arguments, pathlib.Path(folder))
    except Failure as failure:
        sys.exit(f"seed {arguments.seed}: {failure}")


main()
