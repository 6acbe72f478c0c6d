#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layering check finds each kind of fault, and passes what is allowed."""
import pathlib
import unittest

from check_layering import faults_of

FORBIDDEN = [
    ("core/store/a.cpp", '#include "core/jobs/run/job_runner.h"'),
    ("core/extract/ladder/a.cpp", '#include "core/llm/call.h"'),
    ("core/insight/a.cpp", '#include "core/suggest/b.h"'),
    ("core/domain/a.h", '#include "ui/main_window.h"'),
    ("core/domain/a.h", '#include "core/cellar/b.h"'),
    ("ui/records/a.cpp", '#include "app/application.h"'),
    ("ui/records/a.cpp", '#include "core/store/connection.h"'),
    ("ui/records/a.cpp", "#include <QSqlQuery>"),
    ("ui/records/a.cpp", "#include <QNetworkAccessManager>"),
    ("core/io/a.cpp", "#include <QTcpSocket>"),
    ("core/io/a.cpp", "#include <sqlite3.h>"),
    ("core/llm/a.cpp", "#include <QWidget>"),
    ("core/project/a.cpp", "#include <QtGui/QColor>"),
    ("core/jobs/run/a.cpp", 'run(QStringLiteral("SELECT id FROM item"));'),
    ("app/main.cpp", 'run("PRAGMA user_version");'),
    ("core/io/a.cpp", 'run(R"sql(\n  DELETE FROM label)sql");'),
    ("core/cellar/a.cpp", ""),
    ("core/store/cellar/a.cpp", ""),
    ("core/store/sql/a.cpp", '#include "core/store/labels/b.h"'),
    ("core/store/query/a.cpp", '#include "core/store/import/b.h"'),
    ("core/store/query/a.cpp", 'run("SELECT value FROM json_each(?)");'),
    ("core/store/labels/a.cpp", 'run("CREATE TEMPORARY TABLE a (b)");'),
    ("core/llm/call.h", '#include "core/llm/wire/b.h"'),
    ("core/llm/wire/a.cpp", "#include <QNetworkRequest>"),
    ("ui/jobs/a.cpp", '#include "ui/agents/b.h"'),
    ("ui/widgets/a.cpp", '#include "ui/session/b.h"'),
    ("ui/cellar/a.cpp", ""),
    ("app/command_line/output/a.cpp", '#include "app/command_line/verbs/b.h"'),
]

ALLOWED = [
    ("core/store/a.cpp", '#include "core/domain/ids.h"\n#include <QSqlQuery>\nrun("SELECT 1");'),
    ("core/llm/http/transport.cpp", "#include <QNetworkAccessManager>"),
    ("core/project/a.cpp", '#include "core/jobs/run/job_runner.h"\n#include <nlohmann/json.hpp>'),
    ("core/jobs/run/a.cpp", '#include "core/jobs/run/job_runner.h"'),
    ("ui/records/a.cpp", '#include "core/project/project.h"\n#include <QWidget>'),
    ("core/store/query/a.cpp", '#include "core/store/sql/b.h"'),
    ("core/store/sql/a.cpp", 'run("PRAGMA user_version");'),
    ("core/store/query/a.cpp", "run(idsFromJson()); // json_each"),
    ("core/llm/wire/a.cpp", '#include "core/llm/call.h"'),
    ("ui/shell/a.cpp", '#include "ui/records/decision/b.h"'),
    ("app/main.cpp", '#include "ui/main_window.h"\ntr("Select a record");'),
]


class Layering(unittest.TestCase):
    def test_forbidden(self):
        for path, text in FORBIDDEN:
            with self.subTest(path=path, text=text):
                self.assertEqual(len(list(faults_of(pathlib.PurePath(path), text))), 1)

    def test_allowed(self):
        for path, text in ALLOWED:
            with self.subTest(path=path, text=text):
                self.assertEqual(list(faults_of(pathlib.PurePath(path), text)), [])


if __name__ == "__main__":
    unittest.main()
