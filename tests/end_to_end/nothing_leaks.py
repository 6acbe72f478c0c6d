#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs jobs with a key and with marked records, prompts and answers: good ones, ones that the server disturbs, one that
is refused for its key, one that is killed. Afterwards nothing that the program wrote beside the project (log, settings,
standard error) holds any of them, and the key is nowhere at all.
usage: nothing_leaks.py --cli TANDEM_CLI --fake TANDEM_FAKE_LLM"""
import argparse
import json
import signal
import subprocess
import sys
import tempfile
import time

from bench import Bench, Failure, expect

KEY = "sk-" + "KEYMARK0123456789abcdefKEYMARK"
RECORD, PROMPT, ANSWER = "RECORDMARK", "PROMPTMARK", "neutral"
# What the test itself put there, and the fake server's log.
OURS = {"in.csv", "schema.json", "agent.json", "log.jsonl"}


def written(folder):
    for path in folder.rglob("*"):
        if path.is_file() and path.name not in OURS:
            yield path, path.read_bytes()


def check_files(folder):
    logs = 0
    for path, content in written(folder):
        expect(KEY.encode() not in content and b"KEYMARK" not in content, f"{path.name} holds the key")
        if path.name.startswith("p.tandem"):
            continue
        logs += b"came to rest" in content
        for mark in (RECORD, PROMPT, ANSWER):
            expect(mark.encode() not in content, f"{path.name} holds {mark}")
    expect(logs > 0, "there is no log with the jobs in it, so that this test tells nothing")


def check_output(done):
    for mark in (KEY, "KEYMARK", RECORD, PROMPT, ANSWER):
        expect(mark not in done.stderr, f"standard error holds {mark}: {done.stderr}")
    expect("KEYMARK" not in done.stdout, "standard output holds the key")


def run_and_kill(bench):
    program = subprocess.Popen([bench.cli, "run", "p.tandem", "--agent", "fake"], cwd=bench.folder,
                               env=bench.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    time.sleep(0.5)
    program.send_signal(signal.SIGSEGV)
    stderr = program.communicate()[1]
    check_output(subprocess.CompletedProcess([], 0, "", stderr))


def main_job(arguments, folder):
    prompt = {"system": f"{PROMPT} Answer with a label.", "user": f"{PROMPT}\n{{{{record}}}}"}
    agent = {"key_env": "TANDEM_LEAK_TEST_KEY", "prompt": prompt}
    with Bench(arguments.cli, arguments.fake, folder, 400, RECORD + " number {} of the test", agent) as bench:
        bench.environment["TANDEM_LEAK_TEST_KEY"] = KEY
        bench.settings(call_timeout=1000, backoff_unit=10, backoff_cap=50)
        for options in (["--rate", "invalid=0.1", "--rate", "500=0.2", "--rate", "garbage=0.1", "--rate", "reset=0.1",
                         "--rate", "truncate=0.1"],
                        ["--status-once", "401", "--status-once-after", "50"], ["--latency", "50"]):
            bench.start_server(*options)
            if not (bench.folder / "p.tandem").exists():
                bench.prepare()
            else:
                bench.call("agent", "add", "p.tandem", write_agent(bench))
            if "--latency" in options:
                run_and_kill(bench)
            else:
                check_output(bench.call("run", "p.tandem", "--agent", "fake", succeeds=False))
            bench.server.kill()
            bench.server.wait()
        check_output(bench.call("job", "resume", "p.tandem", succeeds=False)) # nobody listens
        check_files(bench.folder)
    print("400 records, four runs: the key, the prompts, the records and the answers are in the project alone")


def write_agent(bench):
    (bench.folder / "agent.json").write_text(json.dumps(bench.agent))
    return "agent.json"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--fake", required=True)
    arguments = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory() as folder:
            main_job(arguments, folder)
    except Failure as failure:
        sys.exit(str(failure))


if __name__ == "__main__":
    main()
