#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recomputes every row of an export from what is known without the program: the input file, the fake server's log (for
the built-in model: the exported llm_value) and the verdicts that were given. Exits with 1 and the first differences.
usage: check_export.py CASE.jsonl EXPORT.csv|EXPORT.jsonl     (main_job.py writes the case, one line)"""
import csv
import hashlib
import json
import re
import sys


def read_rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [json.loads(line) for line in file] if path.endswith(".jsonl") else list(csv.DictReader(file))


def records_of(case):
    """id → input row with its text, in the order of import; a repeated id keeps its place."""
    records, firsts = {}, {}
    for row in read_rows(case["input"]):
        text = re.sub(r"\{\{(\w+)\}\}", lambda match, row=row: row[match[1]], case["text"])
        first = firsts.setdefault(" ".join(text.split()), text)  # texts that differ in white space are one to the server
        if row[case["id"]] not in records or case["on_duplicate"] == "update":
            records[row[case["id"]]] = {**row, "text": text, "hash": hashlib.sha256(first.encode()).hexdigest()}
    return records


def value_of(cell, definition):
    """A cell as a value: None, an option, or a tuple of options in the order of the definition."""
    if cell is None or cell == "":
        return None
    if not definition["multiple"]:
        return cell if cell in definition["options"] else None
    members = json.loads(cell) if isinstance(cell, str) else cell
    return tuple(option for option in definition["options"] if option in members)


def exported_rows(path):
    """(id, text, label, columns), in the order of the file."""
    for row in read_rows(path):
        for name, columns in row["labels"].items() if "labels" in row else [(row["label"], row)]:
            yield row["id"], row["text"], name, columns


def expected(model, was_asked, own, acts, take_unverified):
    """What the columns of a row must be. `own`: person → value that came with the input; `acts`: in their order."""
    verdicts, owns, settled, comments = {}, dict(own), None, {}
    for act in acts:
        person, kind, value = act["as"], act["act"], act["value"]
        comments[person] = act["comment"]
        if kind == "settle":
            settled = (person, value)
        elif model is None:
            owns[person] = value
        else:
            verdicts.pop(person, None)  # so that the latest verdict stands last
            right = model if kind == "confirm" else value
            verdicts[person] = ("rejected", None) if kind == "reject" else ("confirmed" if right == model else "corrected", right)
    decided = {**{person: ("own", value) for person, value in owns.items()}, **verdicts}
    verifier = settled[0] if settled else ([""] + ([] if model is None else list(owns)) + list(verdicts))[-1]
    status, value, source = "unlabelled", None, "none"
    if settled:
        status, value, source = "confirmed" if settled[1] == model else "corrected", settled[1], "reconciled"
    elif len({(state == "rejected", right) for state, right in decided.values()}) > 1:
        status = "conflict"
    elif decided:
        status, value = list((verdicts or decided).values())[-1]
        source = {"rejected": "none", "own": "own"}.get(status, "verified")
    elif model is not None or was_asked:
        status = "invalid" if model is None else "unverified"
    if status == "unverified" and take_unverified:
        return {"status": status, "verified_value": None, "final_value": model, "final_source": status, "verifier": "", "comment": ""}
    return {"status": status, "verified_value": value, "final_value": value, "final_source": source, "verifier": verifier,
            "comment": comments.get(verifier or next(iter(comments), ""), "")}


def differences(case, path):
    records, labels, rows = records_of(case), case["labels"], list(exported_rows(path))
    answers = {entry["text_sha256"]: entry["labels"] for entry in read_rows(case["log"])} if case["log"] else None
    if [(key, name) for key, _, name, _ in rows] != [(key, name) for key in records for name in labels]:
        yield f"{len(rows)} rows, not those of {len(records)} records and {len(labels)} labels in the order of import"
    for key, text, name, row in (row for row in rows if row[0] in records):
        definition, source, was_asked = labels[name], records[key], key in case["asked"]
        said = row["llm_value"] if answers is None else answers[source["hash"]].get(name) if was_asked else None
        model, own = value_of(said, definition), value_of(source.get(definition["person"]), definition)
        acts = [{**act, "value": value_of(act["value"], definition)} for act in case["acts"]
                if act["label"] == name and key in act["ids"]]
        wanted = expected(model, was_asked, {} if own is None else {case["person"]: own}, acts, case["take_unverified"])
        wanted |= {"llm_value": model, "text": source["text"], "gold": value_of(source.get(definition["gold"]), definition)}
        for column, value in wanted.items():
            cell = text if column == "text" else row[column]
            found = value_of(cell, definition) if column.endswith("value") or column == "gold" else cell or ""
            if found != value:
                yield f"{key}, {name}, {column}: {found!r} instead of {value!r}"


if __name__ == "__main__":
    found = list(differences(read_rows(sys.argv[1])[0], sys.argv[2]))
    sys.exit("\n".join([f"{len(found)} differences", *found[:10]]) if found else 0)
