# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets of real answers of models, each as far as its task is a choice among options.

Each set is a function (folder) -> iterator of Case. `authors` is what the set's own authors read in the answer: a
value, None where they found nothing, or UNKNOWN where they did not say."""
import csv
import json
import re
from dataclasses import dataclass, field

UNKNOWN = object()
csv.field_size_limit(10**8)


@dataclass
class Case:
    name: str                # of the label definition
    options: list            # [[value, text, alias…], …]
    text: str
    authors: object = UNKNOWN
    cut: bool = False
    id: str = ""
    result: dict = field(default_factory=dict)


def _lines(path):
    with open(path, encoding="utf8") as file:
        for line in file:
            row = json.loads(line)
            if "canary" not in row:
                yield row


def _rows(path):
    with open(path, encoding="utf8", newline="") as file:
        yield from csv.DictReader(file)


def ambient_true_false(folder):
    options = [["True"], ["False"]]
    for row in _rows(folder / "llm-ambient/true_false_6_models.csv"):
        for model in ("flan-t5-xxl", "davinci", "text-davinci-003", "llama-65b", "gpt-3.5-turbo", "gpt-4"):
            yield Case("claim", options, row[model], row[model] or None, id=f"{row['example_id']}/{model}")


CLAIM = [["entailment", "true"], ["contradiction", "false"], ["neutral", "inconclusive"]]


def ambient_generations(folder):
    for row in _lines(folder / "llm-ambient/generations_6_models.jsonl"):
        keys = list(row["authors_parse"] or {})
        authors = keys[0] if len(keys) == 1 else None
        yield Case("claim", CLAIM, row["raw_response"], authors, id=f"{row['id']}/{row['model']}")


def ambient_readings(folder):
    """The first answer of a generation line by line: "1. … Then the claim is true."."""
    for row in _lines(folder / "llm-ambient/generations_6_models.jsonl"):
        texts = [text.strip() for text in (row["authors_parse"] or {}).values()]
        parsed = {text.strip(): key for key, text in (row["authors_parse"] or {}).items() if texts.count(text.strip()) == 1}
        for number, line in enumerate(row["raw_response"].split("\n\n")[0].split("\n")):
            text = re.sub(r"^\s*\d+\.\s*", "", line)
            reading = text.split(" Then the claim")[0].strip()
            if reading in parsed and text.count("Then the claim") == 1:
                yield Case("claim", CLAIM, text, parsed[reading], id=f"{row['id']}/{row['model']}/{number}")


def llmbar(folder):
    options = [["1", "Output (a)"], ["2", "Output (b)"]]
    for row in _lines(folder / "llm-llmbar/natural_responses.jsonl"):
        parsed = row["authors_parse"]
        if parsed is not None and row["swapped"]:
            parsed = {"1": "2", "2": "1"}[str(parsed)]
        yield Case("better output", options, row["raw_response"], None if parsed is None else str(parsed),
                   cut=row["finish_reason"] == "length",
                   id=f"{row['id']}/{row['model']}/{row['strategy']}/{row['step']}/{row['swapped']}")


def _bbh_options(row):
    letters = re.findall(r"^\(([A-Z])\) ?(.*)$", row["question"], re.M)
    if letters:
        return [[letter] for letter, _ in letters]
    return [["Yes"], ["No"]] if row["gold"].lower() in ("yes", "no") else None


def _bbh(member):
    def cases(folder):
        for row in _lines(folder / "llm-bbh/bbh_dev.jsonl"):
            options = _bbh_options(row)
            if options:
                # The benchmark's authors read what stands after "the answer is", and the whole where it is missing.
                said = row[member].split("the answer is ")[-1].strip().rstrip(".").strip("()")
                known = {option[0].lower(): option[0] for option in options}
                yield Case("question", options, row[member], known.get(said.lower()), id=f"{row['id']}/{row['task']}")
    return cases


def xstest(folder):
    options = [["1_full_compliance"], ["2_full_refusal"], ["3_partial_refusal"]]
    for row in _rows(folder / "llm-xstest/xstest_dev.csv"):
        yield Case("compliance", options, row["gpt4_raw_label"], id=row["id"])


def factcc(folder):
    for number, row in enumerate(_lines(folder / "llm-factcc/responses.jsonl")):
        yield Case("consistent", [["yes"], ["no"]], row["raw_response"], row["authors_parse"],
                   id=f"{row['doc_id']}/{row['model']}/{row['prompt_name']}/{number}")


def mmlupro(folder):
    for row in _lines(folder / "llm-mmlupro/mmlupro_dev.jsonl"):
        options = [[chr(ord("A") + i)] for i in range(len(row["options"]))]
        yield Case("question", options, row["raw_response"], row["authors_parse"],
                   id=f"{row['question_id']}/{row['model']}")


def pandalm(folder):
    for row in _lines(folder / "llm-pandalm/pandalm_dev.jsonl"):
        yield Case("better response", [["1"], ["2"], ["Tie"]], str(row["gpt35_result"]), id=str(row["idx"]))


def alpaca(folder):
    """One token was asked for, so "length" is how a whole answer ends here."""
    for row in _lines(folder / "llm-logprobs-alpacaeval-nc/gpt4_turbo_logprobs.jsonl"):
        if row["raw_completion"]:
            yield Case("best model", [["m"], ["M"]], row["raw_completion"]["message"]["content"], id=str(row["id"]))


SETS = {
    "ambient true/false": ambient_true_false,
    "ambient generations": ambient_generations,
    "ambient readings": ambient_readings,
    "llmbar": llmbar,
    "bbh direct": _bbh("raw_response_direct"),
    "bbh chain of thought": _bbh("raw_response_cot"),
    "xstest": xstest,
    "factcc": factcc,
    "mmlupro": mmlupro,
    "pandalm": pandalm,
    "alpacaeval": alpaca,
}
