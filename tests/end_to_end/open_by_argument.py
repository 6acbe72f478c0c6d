#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A double click: the program is started with a project's path, as the desktop entry says, and opens it for writing.
usage: open_by_argument.py --cli TANDEM_CLI --desktop TANDEM"""
import argparse
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

ENTRY = pathlib.Path(__file__).parents[2] / "resources/desktop/tandem.desktop"


def command_of_entry(program: str, file: str) -> list[str]:
    entry = ENTRY.read_text(encoding="utf-8").split("[Desktop Action")[0]
    words = next(line for line in entry.splitlines() if line.startswith("Exec=")).removeprefix("Exec=").split()
    assert words[0] == "tandem", words
    return [program] + [file if word == "%f" else word for word in words[1:]]


def is_opened(program: str, folder: pathlib.Path, file: str) -> bool:
    """Its lock lies beside a project that is open for writing."""
    lock = pathlib.Path(str(folder / file) + ".lock")
    window = subprocess.Popen(command_of_entry(program, file), cwd=folder,
                              env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder / "settings"),
                                   "XDG_STATE_HOME": str(folder / "state")})
    deadline = time.monotonic() + 60
    while not lock.exists() and window.poll() is None and time.monotonic() < deadline:
        time.sleep(0.05)
    opened = lock.exists() and window.poll() is None
    window.send_signal(signal.SIGTERM)
    window.wait(timeout=60)
    lock.unlink(missing_ok=True)
    return opened


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--desktop", required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for file in ("plain.tandem", "with a space, ä.tandem", str(folder / "absolute.tandem")):
            subprocess.run([arguments.cli, "new", folder / file], check=True, stdout=subprocess.DEVNULL)
            if not is_opened(arguments.desktop, folder, file):
                print(f"{file} was not opened", file=sys.stderr)
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
