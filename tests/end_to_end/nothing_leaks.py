#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs jobs with a key and with marked records, prompts and answers: good ones, ones that the server disturbs, one that
is refused for its key, one that is killed; then the same in the window, where the key is typed into the agent editor.
Afterwards nothing that the programs wrote beside the project and the exports (log, settings, caches, standard error)
holds any of them, and the key is nowhere at all.
usage: nothing_leaks.py --cli TANDEM_CLI --fake TANDEM_FAKE_LLM --window TANDEM_WINDOW_JOB"""
import argparse
import json
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

from bench import Bench, Failure, expect

KEY = "sk-" + "KEYMARK0123456789abcdefKEYMARK"
RECORD, PROMPT, ANSWER = "RECORDMARK", "PROMPTMARK", "neutral"
# What the test itself put there, and the fake server's log.
OURS = {"in.csv", "schema.json", "agent.json", "log.jsonl", "plan.json", "acts.jsonl"}
# Where the records and the answers belong.
WANTED = {"p.tandem", "p.tandem-wal", "p.tandem-shm", "out.csv", "out.jsonl"}


def written(folder):
    for path in folder.rglob("*"):
        if path.is_file() and path.name not in OURS:
            yield path, path.read_bytes()


def check_files(folder):
    logs = 0
    for path, content in written(folder):
        expect(KEY.encode() not in content and b"KEYMARK" not in content, f"{path.name} holds the key")
        if path.name in WANTED:
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


def in_window(arguments, folder):
    """The window's own run: no key at first, then the one that is typed in; with answers that cannot be read, and faults."""
    prompt = {"system": f"{PROMPT} Answer with a label.", "user": f"{PROMPT}\n{{{{record}}}}"}
    with Bench(arguments.cli, arguments.fake, folder, 120, RECORD + " number {} of the test", {"prompt": prompt}) as bench:
        bench.start_server("--key", KEY, "--rate", "invalid=0.1", "--rate", "500=0.2", "--rate", "garbage=0.1")
        bench.prepare(imports=False)
        bench.settings(call_timeout=1000, backoff_unit=10, backoff_cap=50)
        home = bench.folder / "config"
        plan = {"project": "p.tandem", "input": "in.csv", "id": "id", "text": "{{text}}", "gold": {"sentiment": "gold"},
                "agent": "fake", "limit": 117, "csv": "out.csv", "jsonl": "out.jsonl", "acts": "acts.jsonl", "key": KEY,
                "home": str(home)}
        (bench.folder / "plan.json").write_text(json.dumps(plan))
        # Without a bus there is no keyring: the key of the test stays out of the tester's own.
        surroundings = {**bench.environment, "QT_QPA_PLATFORM": "offscreen",
                        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/no-bus"}
        done = subprocess.run([pathlib.Path(arguments.window).resolve(), "plan.json"], cwd=bench.folder, env=surroundings, capture_output=True,
                              text=True, timeout=600, check=False)
        expect(done.returncode == 0, f"the window ended with {done.returncode}: {done.stderr}{done.stdout}")
        refused = sum(line["mode"] == "key" for line in bench.log())
        expect(0 < refused < len(bench.log()), f"{refused} of {len(bench.log())} calls lacked the key")
        check_output(done)
        check_files(bench.folder)
        for name in ("out.csv", "out.jsonl"):
            expect(RECORD in (bench.folder / name).read_text(), f"{name} lacks the records")


def write_agent(bench):
    (bench.folder / "agent.json").write_text(json.dumps(bench.agent))
    return "agent.json"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--fake", required=True)
    parser.add_argument("--window", required=True)
    arguments = parser.parse_args()
    try:
        for run in (main_job, in_window):
            with tempfile.TemporaryDirectory() as folder:
                run(arguments, folder)
        print("520 records, five runs: the key, the prompts, the records and the answers are in the project alone")
    except Failure as failure:
        sys.exit(str(failure))


if __name__ == "__main__":
    main()
