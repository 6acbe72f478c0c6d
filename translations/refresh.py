#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""refresh.py LUPDATE [FOLDER]: takes the sentences of the sources into the files of all languages.

Runs at the root of the project. FOLDER holds the files tandem_CODE.ts where they are not those of the project.
English has plural forms alone. They are made here where that is simple: "%n record(s)" gives "%n record" and
"%n records", "%n match(es)" alike, and "%n found" stays as it is; other ones are written by hand, and these can be mended.
"""
import pathlib
import re
import subprocess
import sys

ENDING = re.compile(r"(?<=\w)\((\w+)\)")  # that of "record(s)"
UNFINISHED_PLURAL = re.compile(
    r"(<source>)([^<]*)(</source>(?:\s*<(?:comment|extracomment)>[^<]*</(?:comment|extracomment)>)*\s*)"
    r'<translation type="unfinished">\s*<numerusform></numerusform>\s*<numerusform></numerusform>\s*</translation>'
)


def language_of(file: pathlib.Path) -> str:
    return file.stem.removeprefix("tandem_")


def run_lupdate(lupdate: str, file: pathlib.Path):
    # A sentence that resembles another is no translation of it; a guess would be shown to people.
    guesses = ["-disable-heuristic", "similartext", "-disable-heuristic", "number", "-disable-heuristic", "sametext"]
    plural_only = ["-pluralonly"] if language_of(file) == "en" else []
    subprocess.run(
        [lupdate, "-silent", "-I", ".", "core", "ui", "app", "-locations", "none", "-no-obsolete", *guesses, *plural_only,
         "-source-language", "en", "-target-language", language_of(file), "-ts", str(file)],
        check=True,
    )


def fill_english(text: str) -> str:
    def filled(match: re.Match) -> str:
        source = match.group(2)
        if set(ENDING.findall(source)) - {"s", "es"}:
            return match.group(0)
        forms = (ENDING.sub("", source), ENDING.sub(r"\1", source))
        lines = "".join(f"            <numerusform>{form}</numerusform>\n" for form in forms)
        return f"{match.group(1)}{source}{match.group(3)}<translation>\n{lines}        </translation>"

    return UNFINISHED_PLURAL.sub(filled, text)


def refresh(lupdate: str, folder: pathlib.Path):
    for file in sorted(folder.glob("tandem_*.ts")):
        run_lupdate(lupdate, file)
        if language_of(file) == "en":
            file.write_text(fill_english(file.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    refresh(sys.argv[1], pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "translations"))
