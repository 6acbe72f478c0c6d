#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual and the completion of the shells know every verb and option that the programs' own help shows.
usage: check_documents.py --cli TANDEM_CLI --desktop TANDEM --documents TANDEM_DOCUMENTS"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# What bash would offer for the words of a call; the last is the one that is being typed.
OFFER = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_tandem_cli
printf '%s\\n' "${COMPREPLY[@]}"
"""


class Checker:
    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        self.faults = 0

    def expect(self, condition: bool, what: str):
        if not condition:
            print(what, file=sys.stderr)
            self.faults += 1

    def expect_all(self, words, text: str, where: str):
        for word in words:
            self.expect(word in text, f"{where} lacks {word}")

    def offered(self, *words: str) -> set[str]:
        script = ["bash", "-c", OFFER, "bash", str(self.folder / "tandem-cli.bash"), "tandem-cli", *words]
        return set(output_of(script).split())

    def check_roff(self, page: str):
        if not shutil.which("man"):
            print("man is not installed: the pages were not rendered")
            return
        rendered = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", self.folder / page],
                                  capture_output=True, encoding="utf-8", check=False)
        self.expect(rendered.returncode == 0 and not rendered.stderr, f"{page}: {rendered.stderr}")


def output_of(command) -> str:
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True, timeout=60).stdout


def options_in(text: str) -> list[str]:
    """The options that begin a line of a help, after a short form and spaces."""
    return re.findall(r"^\s+(?:-\w, )?(--[\w-]+)", text, re.MULTILINE)


def verbs_of(cli: str) -> list[list[str]]:
    """By their words: ["import"], ["schema", "set"]."""
    lines = output_of([cli, "help"]).split("\n\n")[2].splitlines()[1:]
    calls = [line.strip().split("  ")[0].split() for line in lines]
    return [[word for word in call if word == word.lower() and word.replace("-", "").isalpha()] for call in calls]


def check_command_line(cli: str, checker: Checker):
    manual = (checker.folder / "tandem-cli.1").read_text(encoding="utf-8").replace("\\-", "-")
    verbs = verbs_of(cli)
    checker.expect(len(verbs) >= 19, f"{len(verbs)} verbs were found in the help")
    first_words = checker.offered("")
    for verb in verbs:
        options = options_in(output_of([cli, "help", *verb]))
        checker.expect_all([f'.SS "\\fB{" ".join(verb)}\\fR'], manual, "the manual")
        checker.expect_all([f"\\fB{option}\\fR" for option in options], manual, f"the manual of {verb}")
        checker.expect_all(verb[:1], first_words, "the completion")
        checker.expect_all(options + ["--json", "--help"], checker.offered(*verb, "--"), f"the completion of {verb}")
        checker.expect_all(verb[1:], checker.offered(verb[0], "") if verb[1:] else [], f"the completion of {verb[0]}")
        for other in ("_tandem-cli", "tandem-cli.fish"):
            script = (checker.folder / other).read_text(encoding="utf-8")
            checker.expect_all(verb + [option.removeprefix("--") for option in options], script, other)
    checker.expect(checker.offered("schema", "se") == {"set"}, "\"schema se\" is not completed to \"set\"")
    checker.expect(not checker.offered("import", "p"), "a file's name is not left to the shell")


def check_desktop(desktop: str, checker: Checker):
    manual = (checker.folder / "tandem.1").read_text(encoding="utf-8").replace("\\-", "-")
    help_text = output_of([desktop, "--help"])
    options = [option for option in options_in(help_text) if option != "--help-all"]
    checker.expect("--demo" in options, f"the help shows only {options}")
    checker.expect_all(options + ["[PROJECT]"], manual, "the manual of the desktop program")


def main():
    parser = argparse.ArgumentParser()
    for program in ("--cli", "--desktop", "--documents"):
        parser.add_argument(program, required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        checker = Checker(pathlib.Path(folder))
        output_of([arguments.documents, folder])
        check_command_line(arguments.cli, checker)
        check_desktop(arguments.desktop, checker)
        checker.check_roff("tandem.1")
        checker.check_roff("tandem-cli.1")
    return min(checker.faults, 1)


if __name__ == "__main__":
    sys.exit(main())
