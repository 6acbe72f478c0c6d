// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_window.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/records_page.h"
#include "ui/session/project_session.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

/// The single view leads through the labels that are asked of a record: required ones, and those that depend on what
/// was just said.
class TestLedLabels : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_open.open([](SmallProject &small) {
            const AnnotatorId person = must(small.project().person(u"Ana"_s).wait()).id;
            const Schema schema = must(schemaFromJson(R"({"label_schema":[
                {"name":"mood","options":["good","bad"]},
                {"name":"reason","options":["price","wait",{"value":"weather","retired":true}],
                 "only_where":{"label":"mood","values":["bad"]}},
                {"name":"topics","choice":"multiple","required":true,
                 "options":["food","room",{"value":"none of it","not_applicable":true}]},
                {"name":"free","options":["x","y"]}]})"));
            must(small.project().schemas().save(schema, person).wait());
            small.addTexts({u"one"_s, u"two"_s, u"three"_s});
        });
        m_open.window().workspace().records().setLook(RecordsPage::Look::Single);
        QTRY_VERIFY(m_open.window().record().detail());
    }

    void cleanup() { m_open.closeWindow(); }

    void leadsOn_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("record"); // where one is then, from 1
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("said"); // of the first record
        const auto row = [](const char *name, const char *keys, int record, const char *label, const char *said) {
            QTest::newRow(name) << QString::fromLatin1(keys) << record << QString::fromLatin1(label)
                                << QString::fromLatin1(said);
        };
        row("to what is required", "1", 1, "topics", "good");
        row("to what depends on it", "2", 1, "reason", "bad");
        row("on to what is required", "2 1", 1, "topics", "bad price");
        row("and to the next record, from the first label", "2 1 1 Return", 2, "mood", "bad price food");
        row("what does not apply stands alone", "1 1 2 3 Return", 2, "mood", "good none of it");
        row("and goes with another", "1 3 1 Return", 2, "mood", "good food");
        row("no key for what is retired", "2 3", 1, "reason", "bad");
        row("left out by hand", "1 J", 2, "topics", "good");
        row("undone", "2 1 Z", 1, "reason", "bad");
        row("all undone", "2 1 Z Z", 1, "mood", "");
        row("undone and said otherwise", "2 Z 1", 1, "topics", "good");
        row("skipped", "2 Space", 2, "mood", "bad");
        row("undone from another record and label", "1 J Z", 1, "mood", "");
    }

    void leadsOn()
    {
        QFETCH(QString, keys);
        QFETCH(int, record);
        QFETCH(QString, label);
        QFETCH(QString, said);
        pressAll(keys.split(u' '));
        QTRY_COMPARE(m_open.session().definition()->name, label);
        QCOMPARE(m_open.session().current().value, record);
        QCOMPARE(saidOf(RecordId(1)), said);
    }

    /// A digit that waits behind a long act was pressed for the options that were seen then.
    void dropsKeysOfAnotherSchema()
    {
        DecisionController &decisions = m_open.window().record().decisions;
        const Promise<Result<DecisionResult>> act;
        decisions.acts().add(
            [&] { decisions.acts().waitFor<Result<DecisionResult>>(act.pending(), [](const auto &) {}); });
        QTest::keyClick(m_open.focus(), Qt::Key_2);
        Schema schema = m_open.session().schema();
        Option first;
        first.value = u"fine"_s;
        schema.definitions[0].options.insert(schema.definitions[0].options.begin(), first);
        const std::shared_ptr<Project> project = m_open.session().project();
        const auto saved = must(project->schemas().save(schema, m_open.session().person().id).wait());
        QVERIFY(saved.isNew);
        QTRY_COMPARE(m_open.session().schema().id, saved.schema.id);
        act.set(DecisionResult());
        QTRY_VERIFY2(m_open.bars().contains(u"The schema changed"_s), qPrintable(m_open.bars()));
        QCOMPARE(saidOf(RecordId(1)), QString());
        pressAll({u"2"_s});
        QCOMPARE(saidOf(RecordId(1)), u"good"_s);
    }

    void tellsWhereALabelIsNotAsked()
    {
        const LabelDefinition &reason = m_open.session().schema().definitions[1];
        m_open.session().setDefinition(reason.id);
        QTRY_VERIFY(isShownAnywhere(u"Asked only where mood is bad"_s));
        m_open.session().setDefinition(m_open.session().schema().definitions[0].id);
        QVERIFY(!isShownAnywhere(u"Asked only where"_s));
        pressAll({u"2"_s});
        QTRY_COMPARE(m_open.session().definition()->name, u"reason"_s);
        QTRY_VERIFY(!isShownAnywhere(u"Asked only where"_s));
    }

private:
    bool isShownAnywhere(const QString &text) const
    {
        const auto hints = m_open.window().findChildren<QLabel *>(u"askedOnlyWhere"_s);
        return std::any_of(hints.begin(), hints.end(),
                           [&text](const QLabel *each) { return each->isVisible() && each->text().contains(text); });
    }

    void pressAll(const QStringList &keys)
    {
        for (const QString &key : keys) {
            const auto combination = QKeySequence(key)[0];
            QTest::keyClick(m_open.focus(), combination.key(), combination.keyboardModifiers());
            bool isOver = false;
            m_open.window().record().decisions.acts().add([&isOver] { isOver = true; });
            if (!QTest::qWaitFor([&isOver] { return isOver; }, 20000))
                qFatal("the keys had no turn");
        }
    }

    QString saidOf(RecordId record) const
    {
        const Schema &schema = m_open.session().schema();
        QStringList said;
        for (size_t i = 0; i < schema.definitions.size(); ++i) {
            const LabelDetail label = m_open.labelOf(record, i);
            if (label.current.value)
                said += shownText(schema.definitions[i], *label.current.value);
        }
        return said.join(u' ');
    }

    OpenWindow m_open{u"tst_led_labels"_s};
};

QTEST_MAIN(TestLedLabels)
#include "tst_led_labels.moc"
