// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_draft.h"

#include <QTest>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

/// What a person said about columns stays with these columns.
class TestImportDraft : public QObject
{
    Q_OBJECT

private slots:
    void rolesStayWithTheirColumns_data()
    {
        QTest::addColumn<QList<QStringList>>("previews"); // after the one in which the role is chosen
        QTest::addColumn<bool>("otherFile");
        QTest::addColumn<bool>("stays");
        const QStringList named{u"id"_s, u"text"_s, u"topic"_s};
        const QStringList plain{u"column 1"_s, u"column 2"_s, u"column 3"_s};
        QTest::newRow("the same again") << QList<QStringList>{named} << false << true;
        QTest::newRow("without a header") << QList<QStringList>{plain} << false << true;
        QTest::newRow("and with it again") << QList<QStringList>{plain, named} << false << true;
        QTest::newRow("another separator between") << QList<QStringList>{{u"id;text;topic"_s}, named} << false << true;
        QTest::newRow("another file") << QList<QStringList>{plain} << true << false;
    }

    void rolesStayWithTheirColumns()
    {
        QFETCH(QList<QStringList>, previews);
        QFETCH(bool, otherFile);
        QFETCH(bool, stays);
        ImportDraft draft;
        draft.setPreview(previewOf({u"id"_s, u"text"_s, u"topic"_s}));
        const ColumnRole chosen{ColumnRole::Kind::Gold, u"topic"_s};
        draft.setRole(2, chosen);
        draft.setRole(0, {ColumnRole::Kind::LeaveOut, {}});
        if (otherFile)
            draft.takeOtherFile();
        for (const QStringList &columns : previews)
            draft.setPreview(previewOf(columns));
        QCOMPARE(draft.role(2) == chosen, stays);
        QCOMPARE(draft.role(0).kind == ColumnRole::Kind::LeaveOut, stays);
    }

private:
    static SourcePreview previewOf(const QStringList &columns)
    {
        SourcePreview preview;
        preview.columns = columns;
        preview.guess.textColumn = columns.value(1);
        return preview;
    }
};

QTEST_GUILESS_MAIN(TestImportDraft)
#include "tst_import_draft.moc"
