#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sources and fails on an include that points up, on SQL outside core/store, on SQLite's own
words outside core/store/sql, on Qt Network outside core/llm/http, and on Gui or Widgets in core.  usage: check_layering.py PROJECT"""
import pathlib
import re
import sys

# From top to bottom: a room uses only rooms below it. Rooms of one line are neighbours that do not use each other.
CORE = """
project
jobs/run
jobs/carrier
jobs/plan
suggest insight
insight/agreement insight/aggregation
llm/http llm/builtin
llm/catalogue
llm/wire
llm
prompt
extract/confidence
extract/spans
extract/ladder
extract/prose
extract/options
extract/words
io
io/formats/spans
io/formats
search
store
store/query store/import store/deletion
store/upgrade
store/jobs
store/labels
store/records
store/schema
store/sql
text
domain
template
base
"""
UI = """
shell
export import schema jobs agents insight records
records/single records/table records/side
records/decision records/search
records/spans
delegates
models
session
widgets
look
"""
APP = """
desktop command_line
command_line/verbs
command_line/reports
command_line/command
command_line/output
"""


def ranks(rooms: str):
    return {room: rank for rank, line in enumerate(rooms.split("\n")) for room in line.split()}


RANKS = {"core": ranks(CORE), "ui": ranks(UI), "app": ranks(APP)}
# Who may know whom, besides themselves.
LAYERS = {"app": ("ui", "core"), "ui": ("core",), "core": ()}

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)
SQL = re.compile(r'(?:"|R"\w*\()\s*(SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|PRAGMA|CREATE (TABLE|INDEX)|BEGIN IMMEDIATE)\b')
# What only SQLite says is asked of store/sql by name.
DIALECT = re.compile(r'\b(json_each|json_extract|INDEXED BY|PRAGMA|TEMP(ORARY)? TABLE|WITHOUT ROWID|COLLATE|visible_through|'
                     r'sqlite_master|pragma_\w+)\b')
COMMENT = re.compile(r'//[^\n]*')
WIDGETS = re.compile(r'^(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QMessageBox|QDialog|QColor|QIcon|QPixmap|'
                     r'QImage|QPainter|QFont|QPalette|QTextDocument|QKeySequence|QAction|QStandardItemModel)\b')
SQL_HEADERS = re.compile(r'^(QtSql|QSql|sqlite3)')


def fault_of_include(path: pathlib.PurePath, name: str):
    """What is wrong with a file that includes this name, or None."""
    layer, room = path.parts[0], "/".join(path.parts[1:-1])
    target = pathlib.PurePath(name)
    other_layer, other = target.parts[0], "/".join(target.parts[1:-1])
    if other_layer in ("app", "ui", "tests") and other_layer != layer and other_layer not in LAYERS[layer]:
        return f"{layer} must not know {other_layer}"
    if other_layer == layer and room and other and room in RANKS[layer] and other != room:
        if other not in RANKS[layer]:
            return f"{layer}/{other} is no room of the design"
        if RANKS[layer][other] <= RANKS[layer][room]:
            return f"{layer}/{room} must not know {layer}/{other}, which is not below it"
    if layer == "ui" and other_layer == "core" and other.split("/")[0] == "store":
        return "ui must not know core/store"
    if WIDGETS.match(name) and layer == "core":
        return "no Gui or Widgets in core"
    if name.startswith(("QNetwork", "QtNetwork", "QTcp", "QSsl")) and (layer, room) != ("core", "llm/http"):
        return "Qt Network belongs to core/llm/http"
    if SQL_HEADERS.match(name) and not (layer == "core" and room.split("/")[0] == "store"):
        return "SQL belongs to core/store"
    return None


def faults_of(path: pathlib.PurePath, text: str):
    """The faults of one source file; `path` is relative to the project."""
    layer, room = path.parts[0], "/".join(path.parts[1:-1])
    for match in INCLUDE.finditer(text):
        if fault := fault_of_include(path, match.group(1)):
            yield f"{path}:{text.count(chr(10), 0, match.start()) + 1}: {fault} (includes {match.group(1)})"
    if not (layer == "core" and room.split("/")[0] == "store"):
        for match in SQL.finditer(text):
            yield f"{path}:{text.count(chr(10), 0, match.start()) + 1}: SQL outside core/store ({match.group(0).strip()})"
    if layer == "core" and room.split("/")[0] == "store" and room != "store/sql":
        for match in DIALECT.finditer(COMMENT.sub("", text)):
            yield f"{path}: only core/store/sql says “{match.group(0)}”"
    if room and room not in RANKS[layer]:
        yield f"{path}: {layer}/{room} is no room of the design"


def main(project: str) -> int:
    root = pathlib.Path(project)
    files = [file for layer in ("app", "core", "ui") for file in sorted((root / layer).rglob("*")) if file.suffix in (".cpp", ".h")]
    faults = [fault for file in files for fault in faults_of(file.relative_to(root), file.read_text(encoding="utf-8"))]
    print(*faults, sep="\n")
    print(f"{len(files)} files read, {len(faults)} faults")
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
