#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job by command line: import, label by the fake server and by the built-in model, verify 20 labels, export,
and let check_export.py recompute every row.
usage: main_job.py --cli TANDEM_CLI --fake TANDEM_FAKE_LLM --case demo|tweets|nli      (tweets and nli read TANDEM_DATA)"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import check_export

HERE = pathlib.Path(__file__).resolve().parent
DEMO = HERE.parent.parent / "resources" / "demo"
SKIPPED = 77

CASES = {
    "demo": {
        "input": DEMO / "messages.csv", "schema": DEMO / "schema.json", "id": "id", "text": "{{text}}",
        "gold": {"sentiment": "sentiment", "aspects": "aspects"},
        "person": {"sentiment": "person_sentiment", "aspects": "person_aspects"},
        "counts": {"stop": {"rows": 600, "added": 600, "duplicate_ids": 0, "gold_labels": 1200, "person_labels": 300}},
    },
    "tweets": {
        "input": "tweets-airline-nc/tweets_dev.csv", "schema": HERE / "schemas" / "tweets.json", "id": "tweet_id",
        "text": "{{text}}", "gold": {"sentiment": "airline_sentiment"}, "person": {},
        "counts": {
            "stop": None,
            "skip": {"rows": 9681, "added": 9577, "skipped": 104, "updated": 0, "duplicate_in_file": 104},
            "update": {"rows": 9681, "added": 9577, "skipped": 0, "updated": 104, "duplicate_in_file": 104},
        },
    },
    "nli": {
        "input": "nli-snli/snli_dev.jsonl", "schema": HERE / "schemas" / "nli.json", "id": "pairID",
        "text": "{{premise}} … {{hypothesis}}", "gold": {"relation": "gold_label"}, "person": {},
        "counts": {"stop": {"rows": 1289, "added": 1289, "duplicate_ids": 0, "gold_labels": 1273, "gold_not_an_option": 16}},
    },
}


class Failure(Exception):
    pass


def expect(condition, sentence):
    if not condition:
        raise Failure(sentence)


class Project:
    """One project file and the program that is called on it."""

    def __init__(self, program, path):
        self.program, self.path = program, str(path)
        self.call("new")

    def run(self, verb, *arguments):
        words = verb.split()
        return subprocess.run([self.program, "--json", *words, self.path, *map(str, arguments)], capture_output=True,
                              encoding="utf-8", timeout=600, check=False)

    def call(self, verb, *arguments):
        done = self.run(verb, *arguments)
        expect(done.returncode == 0, f"{verb} {arguments} ended with {done.returncode}: {done.stderr}{done.stdout}")
        return json.loads(done.stdout)


def import_arguments(case, policy):
    template = case["text"]
    text = ["--template", template] if template.count("{{") > 1 else ["--text", template.strip("{}")]
    arguments = [case["input"], "--id", case["id"], *text, "--meta-all", "--on-duplicate", policy]
    for label, column in case["gold"].items():
        arguments += ["--gold", f"{label}={column}"]
    for label, column in case["person"].items():
        arguments += ["--labels", f"{label}={column}"]
    return arguments + (["--as", "Robin"] if case["person"] else [])


def make_project(program, case, folder, policy):
    """A project with the schema and the records; the import's counts are those of the case."""
    project = Project(program, folder / f"{policy}-{len(os.listdir(folder))}.tandem")
    project.call("schema set", case["schema"])
    counts = case["counts"][policy]
    if counts is None:
        refused = project.run("import", *import_arguments(case, policy))
        expect(refused.returncode == 1 and project.call("status")["records"] == 0, "stop must refuse and keep nothing")
        return project
    report = project.call("import", *import_arguments(case, policy))
    for name, count in counts.items():
        expect(report[name] == count, f"import, {policy}: {name} is {report[name]}, not {count}")
    expect(project.call("status")["records"] == counts["added"], "status counts other records than the import")
    return project


class FakeServer:
    """The fake server on a port of its own, with its log."""

    def __init__(self, program, case, log):
        self.log = log
        gold = []
        for label, definition in definitions_of(case).items():
            gold += ["--label", f"{label}={definition['gold']}", "--options", f"{label}={'|'.join(definition['options'])}"]
        self.process = subprocess.Popen(
            [program, "--gold", case["input"], "--id", case["id"], "--template", case["text"], *gold, "--noise", "0.2",
             "--seed", "7", "--rate", "invalid=0.02", "--rate", "500=0.01", "--log", log], stdout=subprocess.PIPE, encoding="utf-8")
        self.port = int(self.process.stdout.readline().split()[-1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def add_fake_agent(project, server, folder):
    agent = folder / "agent.json"
    agent.write_text(json.dumps({"name": "fake", "provider": "openai", "base_url": f"http://127.0.0.1:{server.port}/v1",
                                 "model": "fake-1", "parameters": {"temperature": 0}}), encoding="utf-8")
    project.call("agent add", agent)


def label_by_fake(project, server, folder, limit):
    add_fake_agent(project, server, folder)
    return project.call("run", "--agent", "fake", "--in-flight", 24, "--limit", limit)


def shown(project, label, query, limit):
    found = project.call("search", query, "--label", label, "--sort", "confidence", "--limit", limit)
    return [(record["id"], record["labels"][label]["label"]) for record in found["records"]]


def other_value(definition, value):
    """Another value than this one."""
    options = definition["options"]
    if not definition["multiple"]:
        return next(option for option in options if option != value)
    members = set(json.loads(value)) ^ {options[0]}
    return json.dumps([option for option in options if option in members])


class Verifier:
    """Gives verdicts by the command line and remembers them for the check."""

    def __init__(self, project):
        self.project, self.acts = project, []

    def act(self, person, label, ids, kind, value=None, comment=""):
        arguments = ["--as", person, "--label", label, f"--{kind}", *([value] if value is not None else []), "--id", *ids]
        result = self.project.call("verify", *arguments, *(["--comment", comment] if comment else []))
        expect(result["changed"] == len(ids), f"{kind} of {ids} changed {result}")
        self.acts.append({"as": person, "label": label, "ids": ids, "act": kind, "value": value, "comment": comment})

    def verify_twenty(self, label, definition):
        """20 records: 8 confirmed, 5 corrected, 1 set to what the model said, 2 rejected, 2 labelled by hand, 1 left in
        conflict, 1 conflict settled; and one act is undone."""
        least = shown(self.project, label, "status:unverified", 18)
        free = [record for record, _ in shown(self.project, label, "status:unlabelled", 2)]
        ids = [record for record, _ in least]
        self.act("Ana", label, ids[:8], "confirm")
        for record, value in least[8:13]:
            self.act("Ana", label, [record], "set", other_value(definition, value), "not what it \"says\",\nI think")
        self.act("Ana", label, [ids[13]], "set", least[13][1])
        self.act("Ana", label, ids[14:16], "reject", comment="neither")
        for record in free:
            self.act("Ana", label, [record], "set", other_value(definition, "[]" if definition["multiple"] else None))
        for record, value in least[16:18]:
            self.act("Ana", label, [record], "confirm")
            self.act("Ben", label, [record], "set", other_value(definition, value))
        self.act("Cleo", label, [ids[16]], "settle", least[16][1])
        self.undo(label, ids[0])

    def undo(self, label, record):
        before = shown(self.project, label, f'id:"{record}"', 1)
        self.project.call("verify", "--as", "Ben", "--label", label, "--reject", "--id", record)
        undone = self.project.call("undo", "--as", "Ben")
        expect(undone["changed"] == 1 and shown(self.project, label, f'id:"{record}"', 1) == before, "undo left a trace")


def definitions_of(case):
    schema = json.loads(pathlib.Path(case["schema"]).read_text(encoding="utf-8"))["label_schema"]
    return {definition["name"]: {"multiple": definition.get("choice") == "multiple",
                                 "options": [option["value"] for option in definition["options"]],
                                 "gold": case["gold"][definition["name"]],
                                 "person": case["person"].get(definition["name"], "")} for definition in schema}


def known_of(case, policy, log, asked, acts):
    """What check_export.py has to know, but for "take_unverified"."""
    return {"id": case["id"], "text": case["text"], "input": str(case["input"]), "on_duplicate": policy,
            "labels": definitions_of(case), "person": "Robin", "log": str(log) if log else None, "asked": asked, "acts": acts}


def check_exports(project, known, folder, name):
    """Exports in both forms, with and without unverified labels; every row must be as recomputed."""
    for take, suffix in ((False, "csv"), (True, "jsonl")):
        path = folder / f"{name}.{suffix}"
        project.call("export", path, *(["--take-unverified"] if take else []))
        check_file({**known, "take_unverified": take}, path)


def check_file(case, path):
    path.with_suffix(path.suffix + ".case.jsonl").write_text(json.dumps(case, ensure_ascii=False), encoding="utf-8")
    found = list(check_export.differences(case, str(path)))
    expect(not found, "\n".join([f"{len(found)} differences in {path.name}", *found[:10]]))
    tamper_with(case, path)


def tamper_with(case, path):
    """The check must see a change of one final value; else it would prove nothing."""
    text = path.read_text(encoding="utf-8")
    for word, other in (("confirmed", "corrected"), ('"Ana"', '"Ben"'), (",Ana,", ",Ben,")):
        if word not in text:
            continue
        spoilt = path.with_name("spoilt" + path.suffix)
        spoilt.write_text(text.replace(word, other, 1), encoding="utf-8", newline="")
        expect(list(check_export.differences(case, str(spoilt))), f"the check did not see {other} for {word}")


def label_and_check(arguments, case, folder, policy, agent):
    project = make_project(arguments.cli, case, folder, policy)
    records = check_export.records_of({**case, "input": str(case["input"]), "on_duplicate": policy})
    limit = len(records) - 3
    log = folder / f"{agent}-{policy}.log.jsonl" if agent == "fake" else None
    if agent == "fake":
        with FakeServer(arguments.fake, case, log) as server:
            summary = label_by_fake(project, server, folder, limit)
    else:
        summary = project.call("run", "--agent", agent, "--limit", limit)
    expect(summary["state"] == "completed" and summary["done"] == limit, f"the job did not finish: {summary}")
    verifier = Verifier(project)
    definitions = definitions_of(case)
    for label, definition in definitions.items():
        verifier.verify_twenty(label, definition)
    known = known_of(case, policy, log, list(records)[:limit], verifier.acts)
    check_exports(project, known, folder, f"{agent}-{policy}")
    print(f"{agent}, {policy}: {len(records)} records, {limit} labelled, every row of the exports as recomputed")


def case_named(name):
    """The case with the path of its input; None where that lies in a folder that is not there."""
    case = dict(CASES[name])
    if isinstance(case["input"], pathlib.Path):
        return case
    folder = os.environ.get("TANDEM_DATA")
    return {**case, "input": pathlib.Path(folder) / case["input"]} if folder else None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--fake", required=True)
    parser.add_argument("--case", required=True, choices=CASES)
    arguments = parser.parse_args()
    case = case_named(arguments.case)
    if not case:
        print("skipped: TANDEM_DATA names no folder with the real corpora")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        try:
            for policy in case["counts"]:
                if case["counts"][policy] is None:
                    make_project(arguments.cli, case, folder, policy)
                    continue
                for agent in ("fake", "baseline"):
                    label_and_check(arguments, case, folder, policy, agent)
        except Failure as failure:
            print(failure, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
