#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the command line: what --language and the system's language change, and what stays for programs.
usage: languages.py --cli TANDEM_CLI"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile


def expect(condition, sentence):
    if not condition:
        print(sentence)
        sys.exit(1)


class Program:
    def __init__(self, path):
        self.path = path

    def __call__(self, *words, code=0, **environment):
        done = subprocess.run([self.path, *map(str, words)], capture_output=True, encoding="utf-8", timeout=60,
                              env=os.environ | environment, check=False)
        expect(done.returncode == code, f"{words} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout + done.stderr


def sentences_follow_the_language(cli, project):
    english = "0 records, 0 jobs, 0 verified today."
    pseudo = cli("--language", "qps", "status", project)
    expect(cli("status", project).startswith(english), "without a language of the system it is English")
    expect(cli("--language", "en", "status", project, LC_ALL="de_DE.UTF-8").startswith(english), "--language wins")
    expect(cli("--language=de_AT", "help") != cli("help"), "German help is German")
    expect(cli("help", LC_ALL="de_DE.UTF-8") == cli("--language", "de", "help"), "the system's language is spoken")
    expect("⟦" in pseudo and "tandem-cli schema set PROJECT FILE.json" in pseudo, "what is typed is not translated")


def programs_read_the_same(cli, project):
    expect(cli("--json", "status", project, LC_ALL="de_DE.UTF-8") == cli("--json", "status", project),
           "JSON does not depend on the system")
    expect(cli("--language", "de", "--json", "status", project) == cli("status", project, "--json"),
           "JSON has no language")
    missing = ["agent", "show", project, "nobody", "--json"]
    expect(cli(*missing, code=1, LC_ALL="de_DE.UTF-8") == cli(*missing, code=1),
           "an error in JSON does not depend on the system")


def wrong_languages_are_refused(cli):
    sentence = "There is no translation into “tlh”. There are: de, en, ja.\n"
    expect(cli("--language", "tlh", "help", code=2) == sentence, "an unknown language is named, with those that are there")
    document = cli("--json", "--language", "tlh", "help", code=2)
    expect(json.loads(document[document.index("{"):document.rindex("}") + 1])["error"] == sentence.strip(),
           "in JSON too")
    expect(cli("--language", code=2) == "--language needs a value: --language CODE.\n", "a value is missing")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    cli = Program(parser.parse_args().cli)
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder) / "p.tandem"
        cli("new", project)
        sentences_follow_the_language(cli, project)
        programs_read_the_same(cli, project)
        wrong_languages_are_refused(cli)


if __name__ == "__main__":
    main()
