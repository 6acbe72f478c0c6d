#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_translations.py ROOT LUPDATE [--complete]: fails where the files in translations/ lack a sentence of the sources or hold one
that is gone, where English lacks a plural form, and where a translation differs from its sentence in places, markup or
access key. Counts what is not translated yet; with --complete, nothing may be."""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

NOT_INSTALLED = 77
PLURAL_FORMS = {"ja": 1}  # all others here have two
PLACE = re.compile(r"%L?(\d+|n)")
MARKUP = re.compile(r"</?[a-z][^<>]*>|&\w+;|\{\{.*?\}\}|\n")
MARK = re.compile(r'QT_TRANSLATE_(?:N_)?NOOP\(\s*"([^"]*)",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)')
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
ACCESS_KEY = re.compile(r"&(?![\w]+;)\w")


def messages(file: pathlib.Path):
    for context in xml.etree.ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def identity(context: str, message) -> tuple:
    return context, message.findtext("source"), message.findtext("comment") or ""


def forms_of(message) -> list[str]:
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def is_unfinished(message) -> bool:
    return message.find("translation").get("type") == "unfinished" or "" in forms_of(message)


def places(text: str):
    return collections.Counter(match.group(1) for match in PLACE.finditer(text))


def fault_of_form(source: str, form: str) -> str | None:
    missing = places(source) - places(form)
    if places(form) - places(source):
        return "has a place that the sentence lacks"
    if set(missing) - {"n"}:  # "one record" may leave out its number
        return "lacks a place of the sentence"
    if sorted(MARKUP.findall(source)) != sorted(MARKUP.findall(form)):
        return "differs in markup"
    if bool(ACCESS_KEY.search(source)) != bool(ACCESS_KEY.search(form)):
        return "differs in having an access key"
    return None


def faults_of_message(language: str, context: str, message):
    source = message.findtext("source")
    forms = forms_of(message)
    counts = message.get("numerus") == "yes"
    if counts and len(forms) != PLURAL_FORMS.get(language, 2):
        yield f"{language}, {context}: {len(forms)} plural forms of “{source}”"
    if language == "en" and is_unfinished(message):
        yield f"en, {context}: write the plural forms of “{source}”"
    for form in forms:
        fault = form and fault_of_form(source, form)
        if fault:
            yield f"{language}, {context}: “{form}” {fault}: “{source}”"


def one_for_two(language: str, entries):
    """Words of one context that English tells apart and the language does not: two buttons of one name."""
    meanings = collections.defaultdict(set)
    for context, message in entries:
        source = message.findtext("source").replace("&", "").rstrip("….:").lower()
        if len(source.split()) < 3 and message.get("numerus") != "yes" and not is_unfinished(message):
            meanings[context, message.findtext("translation").replace("&", "")].add(source)
    for (context, translation), sources in meanings.items():
        if len(sources) > 1:
            yield f"{language}, {context}: “{translation}” stands for {', '.join(sorted(sources))}"


def stale_sentences(language: str, stored: pathlib.Path, fresh: pathlib.Path):
    here = {identity(*entry) for entry in messages(stored)}
    wanted = {identity(*entry) for entry in messages(fresh)}
    for context, source, _ in sorted(wanted - here):
        yield f"{language}, {context}: the file lacks “{source}”"
    for context, source, _ in sorted(here - wanted):
        yield f"{language}, {context}: no source has “{source}”"


def unseen_marks(root: pathlib.Path, known: set):
    """Sentences marked with QT_TRANSLATE_NOOP that lupdate does not see: it overlooks a mark within a call of tr()."""
    for file in sorted(path for room in ("core", "ui", "app") for path in (root / room).rglob("*.cpp")):
        for context, literals in MARK.findall(file.read_text(encoding="utf-8")):
            source = "".join(LITERAL.findall(literals)).replace('\\"', '"')
            if (context, source) not in known:
                yield f"{file.relative_to(root)}: lupdate does not see “{source}”: write it as a plain tr()"


def check(root: pathlib.Path, lupdate: str, demands_complete: bool) -> list[str]:
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder)
        for file in sorted((root / "translations").glob("tandem_*.ts")):
            shutil.copy(file, fresh)
        subprocess.run([sys.executable, "translations/refresh.py", lupdate, folder], cwd=root, check=True)
        fullest = {identity(*entry)[:2] for entry in messages(fresh / "tandem_de.ts")}
        faults += unseen_marks(root, fullest)
        for file in sorted((root / "translations").glob("tandem_*.ts")):
            language = file.stem.removeprefix("tandem_")
            faults += stale_sentences(language, file, fresh / file.name)
            entries = list(messages(file))
            faults += one_for_two(language, entries)
            for context, message in entries:
                faults += faults_of_message(language, context, message)
            unfinished = sum(is_unfinished(message) for _, message in entries)
            count = f"{file.name}: {len(entries)} sentences, {unfinished} of them not translated"
            print(count)
            faults += [count] if demands_complete and unfinished else []
    return faults


if __name__ == "__main__":
    if not pathlib.Path(sys.argv[2]).exists():
        print("lupdate is not installed (Debian: qt6-l10n-tools)")
        sys.exit(NOT_INSTALLED)
    found = check(pathlib.Path(sys.argv[1]), sys.argv[2], "--complete" in sys.argv)
    if found:
        print("\n".join(found))
        print("New and changed sentences get into the files by: cmake --build build/dev --target translations")
    sys.exit(1 if found else 0)
