#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A job of 20,000 records against a server of which three tries in ten fail: rate limits, errors of the server, resets,
cut bodies, wrong JSON and silence. It ends with every record answered once or failed with a reason, and the server's
own log agrees with the project, record by record and try by try.
usage: storm.py --cli TANDEM_CLI --fake TANDEM_FAKE_LLM [--records N] [--seed N]"""
import argparse
import collections
import sys
import tempfile
import time

from bench import Bench, Failure, expect, one

FAULTS = {"429": 0.02, "429-bare": 0.01, "500": 0.08, "503": 0.01, "reset": 0.06, "truncate": 0.06, "garbage": 0.05,
          "stall": 0.01}
# What the project calls each of them; an answer has no failure.
REASONS = {"429": "rate_limit", "429-bare": "rate_limit", "500": "server_error", "503": "overloaded",
           "reset": "connection", "truncate": "connection", "garbage": "unreadable_body", "stall": "timeout", "ok": ""}


def tries_in_log(bench):
    tries = collections.defaultdict(list)
    for line in bench.log():
        tries[line["id"]].append(REASONS[line["mode"]])
    return tries


def tries_in_project(store):
    tries = collections.defaultdict(list)
    for record, failure in store.execute("SELECT r.external_id, a.failure FROM attempt a JOIN item i ON i.id = a.item_id"
                                         " JOIN record r ON r.id = i.record_id ORDER BY a.item_id, a.number"):
        tries[record].append(failure)
    return tries


def compare(served, kept):
    """Tries that the project knows and the server does not: calls on a connection that was closing reach nobody."""
    unseen = 0
    for record, tries in kept.items():
        rest = iter(served.get(record, []))
        expected = next(rest, None)
        for failure in tries:
            if failure == expected:
                expected = next(rest, None)
            else:
                expect(failure == "connection", f"{record}: the project has {tries}, the server {served.get(record)}")
                unseen += 1
        expect(expected is None, f"{record}: the project has {tries}, the server {served.get(record)}")
    expect(set(kept) == set(served), "the server saw other records than the project")
    return unseen


def check_items(store, records):
    states = dict(store.execute("SELECT state, count(*) FROM item GROUP BY state"))
    expect(set(states) <= {"done", "failed"}, f"items are left: {states}")
    expect(sum(states.values()) == records, f"the items are {states}")
    expect(one(store, "SELECT count(*) FROM item WHERE state = 'failed' AND reason = ''") == 0,
           "an item failed without a reason")
    expect(one(store, "SELECT count(*) FROM item i WHERE (SELECT count(*) FROM attempt a WHERE a.item_id = i.id AND"
                      " a.failure = '') <> (i.state = 'done')") == 0, "an item is not answered exactly once")
    return states


def check_labels(store, bench):
    said = {line["id"]: line["labels"]["sentiment"] for line in bench.log() if line["mode"] == "ok"}
    kept = dict(store.execute("SELECT r.external_id, o.value FROM label l JOIN record r ON r.id = l.record_id"
                              " JOIN option o ON o.id = l.option_id WHERE l.job_id IS NOT NULL"))
    expect(kept == said, f"{sum(kept.get(i) != said.get(i) for i in kept.keys() | said.keys())} labels are not what"
                         " the server said")


def main_job(arguments, folder):
    with Bench(arguments.cli, arguments.fake, folder, arguments.records) as bench:
        bench.settings(call_timeout=2000, backoff_unit=50, backoff_cap=2000)
        faults = [word for mode, share in FAULTS.items() for word in ("--fault", f"{mode}={share}")]
        bench.start_server("--seed", str(arguments.seed), "--latency", "2", "--retry-after", "50", *faults)
        bench.prepare()
        begin = time.monotonic()
        bench.call("run", "p.tandem", "--agent", "fake", "--in-flight", "64")
        seconds = time.monotonic() - begin
        store = bench.store()
        states = check_items(store, arguments.records)
        unseen = compare(tries_in_log(bench), tries_in_project(store))
        check_labels(store, bench)
        calls, retried = (one(store, f"SELECT count FROM job_count WHERE kind = 'attempt' AND word = '{word}'")
                          for word in ("all", "retried"))
        reasons = dict(store.execute("SELECT reason, count(*) FROM item WHERE state = 'failed' GROUP BY reason"))
        print(f"{arguments.records} records in {seconds:.0f} s: {states.get('done', 0)} answered once,"
              f" {states.get('failed', 0)} failed {reasons}; {calls} calls, {retried} tried again, {len(bench.log())} in"
              f" the server's log, {unseen} that reached nobody")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--fake", required=True)
    parser.add_argument("--records", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=int(time.time()) % 1000000)
    arguments = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory() as folder:
            main_job(arguments, folder)
    except Failure as failure:
        sys.exit(f"seed {arguments.seed}: {failure}")


if __name__ == "__main__":
    main()
