# SPDX-License-Identifier: GPL-3.0-or-later
"""What the scripts about jobs share: a project with records whose gold is known, the fake server, and the programs'
surroundings in a folder of their own."""
import collections
import csv
import json
import os
import pathlib
import sqlite3
import subprocess
import urllib.error
import urllib.request

OPTIONS = ["negative", "neutral", "positive"]


class Failure(Exception):
    pass


def expect(condition, sentence):
    if not condition:
        raise Failure(sentence)


class Bench:
    def __init__(self, cli, fake, folder, records, text="message number {} of the test", extra_agent=None):
        self.cli, self.fake = (str(pathlib.Path(program).resolve()) for program in (cli, fake))
        self.folder, self.records = pathlib.Path(folder), records
        self.environment = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(self.folder / "config"),
                            "XDG_STATE_HOME": str(self.folder / "state"), "XDG_CACHE_HOME": str(self.folder / "cache")}
        self.agent = {"name": "fake", "provider": "openai", "model": "fake", **(extra_agent or {})}
        self.server = None
        with open(self.folder / "in.csv", "w", newline="", encoding="utf-8") as file:
            rows = csv.writer(file)
            rows.writerow(["id", "text", "gold"])
            for number in range(records):
                rows.writerow([f"r{number}", text.format(number), OPTIONS[number % 3]])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.server:
            self.server.kill()
            self.server.wait()

    def settings(self, **values):
        """Milliseconds of jobs.ini."""
        path = self.folder / "config" / "tandem" / "jobs.ini"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("[General]\n" + "".join(f"{key}={value}\n" for key, value in values.items()))

    def start_server(self, *options):
        self.server = subprocess.Popen(
            [self.fake, "--gold", str(self.folder / "in.csv"), "--id", "id", "--text", "text", "--label",
             "sentiment=gold", "--log", str(self.folder / "log.jsonl"), *options], stdout=subprocess.PIPE, text=True)
        line = self.server.stdout.readline().split()
        expect(line[:2] == ["listening", "on"], "the fake server did not start")
        self.agent["base_url"] = f"http://127.0.0.1:{line[2]}/v1"

    def call(self, *words, succeeds=True):
        done = subprocess.run([self.cli, *words], cwd=self.folder, env=self.environment, capture_output=True,
                              text=True, timeout=3600)
        expect(not succeeds or done.returncode == 0, f"{' '.join(words)} failed: {done.stdout} {done.stderr}")
        return done

    def prepare(self, imports=True):
        schema = {"label_schema": [{"name": "sentiment", "options": [{"value": option} for option in OPTIONS]}]}
        (self.folder / "schema.json").write_text(json.dumps(schema))
        (self.folder / "agent.json").write_text(json.dumps(self.agent))
        self.call("new", "p.tandem")
        self.call("schema", "set", "p.tandem", "schema.json")
        if imports:
            self.call("import", "p.tandem", "in.csv", "--id", "id", "--text", "text")
        self.call("agent", "add", "p.tandem", "agent.json")

    def log(self):
        """The lines that the server has written so far."""
        with open(self.folder / "log.jsonl", encoding="utf-8") as file:
            return [json.loads(line) for line in file if line.endswith("\n")]

    def asked(self):
        """How often the server was asked for each record, so far."""
        return collections.Counter(line["id"] for line in self.log())

    def settle(self):
        """Comes back when the server has read, and logged, what had reached it before: it takes its connections in
        turns, so that everything older has had its turn when a later question is answered."""
        for _ in range(2):
            try:
                urllib.request.urlopen(self.agent["base_url"] + "/models", timeout=60).close()
            except urllib.error.HTTPError:
                pass

    def store(self, path=None):
        return sqlite3.connect(path or self.folder / "p.tandem")


def one(store, sql, *values):
    return store.execute(sql, values).fetchone()[0]
