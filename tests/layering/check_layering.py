#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sources and fails on an include that points up, on SQL outside core/store, on Qt Network outside core/llm,
and on Gui or Widgets in core.  usage: check_layering.py PROJECT"""
import pathlib
import re
import sys

# From top to bottom: a room uses only rooms below it. Rooms of one line are neighbours that do not use each other.
ROOMS = ["project", "jobs", "suggest insight", "llm", "prompt", "extract", "io", "search", "store", "domain", "template", "base"]
RANK = {room: rank for rank, line in enumerate(ROOMS) for room in line.split()}

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)
SQL = re.compile(r'(?:"|R"\w*\()\s*(SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|PRAGMA|CREATE (TABLE|INDEX)|BEGIN IMMEDIATE)\b')
WIDGETS = re.compile(r'^(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QMessageBox|QDialog|QColor|QIcon|QPixmap|'
                     r'QImage|QPainter|QFont|QPalette|QTextDocument|QKeySequence|QAction|QStandardItemModel)\b')
SQL_HEADERS = re.compile(r'^(QtSql|QSql|sqlite3)')


def faults_of(path: pathlib.PurePath, text: str):
    """The faults of one source file; `path` is relative to the project."""
    layer = path.parts[0]
    room = path.parts[1] if len(path.parts) > 2 else ""
    for match in INCLUDE.finditer(text):
        name = match.group(1)
        line = text.count("\n", 0, match.start()) + 1
        target = pathlib.PurePath(name)
        fault = None
        if target.parts[0] in ("app", "ui", "tests") and (layer == "core" or target.parts[0] == "app" and layer == "ui"
                                                          or target.parts[0] == "tests"):
            fault = f"{layer} must not know {target.parts[0]}"
        elif target.parts[0] == "core" and layer == "core" and len(target.parts) > 2:
            other = target.parts[1]
            if room in RANK and other not in RANK:
                fault = f"core/{other} is no room of the design"
            elif room in RANK and other != room and RANK[other] <= RANK[room]:
                fault = f"core/{room} must not know core/{other}, which is not below it"
        elif target.parts[0] == "core" and layer == "ui" and len(target.parts) > 2 and target.parts[1] == "store":
            fault = "ui must not know core/store"
        elif WIDGETS.match(name) and layer == "core":
            fault = "no Gui or Widgets in core"
        elif name.startswith(("QNetwork", "QtNetwork", "QTcp", "QSsl")) and not (layer == "core" and room == "llm"):
            fault = "Qt Network belongs to core/llm"
        elif SQL_HEADERS.match(name) and not (layer == "core" and room == "store"):
            fault = "SQL belongs to core/store"
        if fault:
            yield f"{path}:{line}: {fault} (includes {name})"
    if not (layer == "core" and room == "store"):
        for match in SQL.finditer(text):
            yield f"{path}:{text.count(chr(10), 0, match.start()) + 1}: SQL outside core/store ({match.group(0).strip()})"
    if layer == "core" and room and room not in RANK:
        yield f"{path}: core/{room} is no room of the design"


def main(project: str) -> int:
    root = pathlib.Path(project)
    files = [file for layer in ("app", "core", "ui") for file in sorted((root / layer).rglob("*")) if file.suffix in (".cpp", ".h")]
    faults = [fault for file in files for fault in faults_of(file.relative_to(root), file.read_text(encoding="utf-8"))]
    print(*faults, sep="\n")
    print(f"{len(files)} files read, {len(faults)} faults")
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
