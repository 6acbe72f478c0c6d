#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layering check finds each kind of fault, and passes what is allowed."""
import pathlib
import unittest

from check_layering import faults_of

FORBIDDEN = [
    ("core/store/a.cpp", '#include "core/jobs/runner.h"'),
    ("core/extract/a.cpp", '#include "core/llm/call.h"'),
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
    ("core/jobs/a.cpp", 'run(QStringLiteral("SELECT id FROM item"));'),
    ("app/main.cpp", 'run("PRAGMA user_version");'),
    ("core/io/a.cpp", 'run(R"sql(\n  DELETE FROM label)sql");'),
    ("core/cellar/a.cpp", ""),
]

ALLOWED = [
    ("core/store/a.cpp", '#include "core/domain/ids.h"\n#include <QSqlQuery>\nrun("SELECT 1");'),
    ("core/llm/transport.cpp", "#include <QNetworkAccessManager>"),
    ("core/project/a.cpp", '#include "core/jobs/runner.h"\n#include <nlohmann/json.hpp>'),
    ("core/jobs/a.cpp", '#include "core/jobs/runner.h"'),
    ("ui/records/a.cpp", '#include "core/project/project.h"\n#include <QWidget>'),
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
