// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/decisions.h"
#include "tests/support/open_window.h"
#include "ui/insight/missed_spans_dialog.h"
#include "ui/session/project_session.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogTexts = 12;

} // namespace

/// What the window says of spans that nobody saw.
class TestMissedDialog : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_open.closeWindow(); }

    void saysHowManyWereMissed()
    {
        // Both saw 7, Ana alone three and Ben alone two.
        open({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {0, 1, 2, 3, 4, 5, 6, 10, 11}, true);
        MissedSpansDialog *dialog = openDialog();
        QTRY_VERIFY2(says(*dialog, u"Ana and Ben"_s), qPrintable(texts(*dialog)));
        QVERIFY2(says(*dialog, u"At least about"_s), qPrintable(texts(*dialog)));
        QVERIFY2(says(*dialog, u"Over 12 record"_s), qPrintable(texts(*dialog)));
    }

    void saysThatNoneWasMissed()
    {
        // Both saw 9, Ana alone one and Ben alone two.
        open({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11}, true);
        MissedSpansDialog *dialog = openDialog();
        QTRY_VERIFY2(says(*dialog, u"goes up to 17"_s), qPrintable(texts(*dialog)));
    }

    void saysWhyThereIsNoNumber_data()
    {
        QTest::addColumn<QList<int>>("ana");
        QTest::addColumn<QList<int>>("ben");
        QTest::addColumn<QString>("said");
        QTest::newRow("one person") << QList<int>{0, 1} << QList<int>{} << u"it takes two people"_s;
        QTest::newRow("too few") << QList<int>{0, 1, 2} << QList<int>{0, 1, 3} << u"it takes 7"_s;
        QTest::newRow("the same") << QList<int>{0, 1, 2, 3, 4, 5, 6, 7} << QList<int>{0, 1, 2, 3, 4, 5, 6, 7}
                                  << u"nothing tells how much they overlook"_s;
    }

    void saysWhyThereIsNoNumber()
    {
        QFETCH(QList<int>, ana);
        QFETCH(QList<int>, ben);
        QFETCH(QString, said);
        open(ana, ben, true);
        MissedSpansDialog *dialog = openDialog();
        QTRY_VERIFY2(says(*dialog, said), qPrintable(texts(*dialog)));
        QVERIFY(!says(*dialog, u"At least about"_s));
    }

    void opensTheLikeliestRecords()
    {
        open({0, 1, 2}, {0, 1, 2, 5}, false);
        MissedSpansDialog *dialog = openDialog();
        auto *list = dialog->findChild<QListWidget *>(u"likelyMisses"_s);
        QTRY_COMPARE(list->count(), 1); // which Ben alone marked
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"openLikelyMisses"_s), Qt::LeftButton);
        QTRY_COMPARE(m_open.session().list()->size(), size_t(1));
        const auto &conditions = m_open.session().request().query.conditions;
        QCOMPARE(conditions.size(), size_t(1));
        QVERIFY(std::holds_alternative<NumbersAre>(conditions[0]));
    }

    void isOfferedForSpansOnly()
    {
        m_open.open(3, false);
        auto *action = m_open.window().findChild<QAction *>(u"missedSpans"_s);
        QVERIFY(action);
        emit qobject_cast<QMenu *>(action->parent())->aboutToShow();
        QVERIFY(!action->isEnabled());
    }

private:
    /// Each marks the name in these texts, and says of all that they are done. Where they differ it is settled with
    /// all.
    void open(const QList<int> &ana, const QList<int> &ben, bool settles)
    {
        m_open.open([&](SmallProject &small) {
            const char json[] = R"({"label_schema":[{"name":"entity","level":"span",
                "options":[{"value":"person"},{"value":"place"}]}]})";
            Project &project = small.project();
            const AnnotatorId person = must(project.person(u"Ana"_s).wait()).id;
            must(project.schemas().save(must(schemaFromJson(json)), person).wait());
            QStringList texts;
            for (int i = 0; i < dialogTexts; ++i)
                texts += u"Ada%1 met Bob."_s.arg(i);
            small.addTexts(texts);
            m_definition = must(project.schemas().current().wait()).definitions[0];
            const std::vector<RecordId> records = *must(project.records().list({}, {}).wait());
            for (int i = 0; i < dialogTexts; ++i) {
                const RecordId record = records[static_cast<size_t>(i)];
                mark(project, u"Ana"_s, record, ana.contains(i), false);
                if (!ben.isEmpty())
                    mark(project, u"Ben"_s, record, ben.contains(i), false);
                if (settles && !ben.isEmpty() && ana.contains(i) != ben.contains(i))
                    mark(project, u"Cleo"_s, record, false, true);
            }
        });
    }

    void mark(Project &project, const QString &who, RecordId record, bool hasSpan, bool settles)
    {
        SpanDecision decision{must(project.person(who).wait()).id, m_definition.id, record, {}};
        if (hasSpan)
            decision.acts.push_back({SpanActKind::Add, {0, 4, m_definition.options[0].id}, {}, 0});
        decision.acts.push_back({SpanActKind::Done, {}, {}, 0});
        decision.settles = settles;
        must(project.decisions().decideSpans(decision).wait());
    }

    MissedSpansDialog *openDialog()
    {
        auto *action = m_open.window().findChild<QAction *>(u"missedSpans"_s);
        if (!action)
            qFatal("There is no way to the dialog.");
        action->trigger();
        auto *dialog = m_open.window().findChild<MissedSpansDialog *>();
        if (!dialog)
            qFatal("The dialog did not open.");
        return dialog;
    }

    static QString texts(const QWidget &parent)
    {
        QStringList all;
        for (const QLabel *label : parent.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&parent))
                all += label->text();
        }
        return all.join(u'\n');
    }

    static bool says(const QWidget &parent, const QString &text) { return texts(parent).contains(text); }

    OpenWindow m_open{u"tst_missed_dialog"_s};
    LabelDefinition m_definition;
};

QTEST_MAIN(TestMissedDialog)
#include "tst_missed_dialog.moc"
