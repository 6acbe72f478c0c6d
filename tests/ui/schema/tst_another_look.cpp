// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/decisions.h"
#include "tests/ui/schema/mood_project.h"
#include "ui/records/another_look_bar.h"

#include <QTest>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

/// After an edit that asks something new, a bar tells how many records were labelled before.
class TestAnotherLook : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<MoodProject>();
        m_bar = std::make_unique<AnotherLookBar>(m_project->session());
        m_project->waitFor(m_project->stored().id);
    }

    void cleanup()
    {
        m_bar.reset();
        m_project.reset();
    }

    void tellsOfTheFirstThatWasLabelled_data()
    {
        QTest::addColumn<QString>("options"); // "label option" that comes, in one save
        QTest::addColumn<QString>("told");    // the label; empty: nothing
        QTest::newRow("an option") << u"mood new"_s << u"mood"_s;
        QTest::newRow("of a label that nobody gave") << u"nobody new"_s << QString();
        QTest::newRow("two labels") << u"nobody new,topics new"_s << u"topics"_s;
    }

    void tellsOfTheFirstThatWasLabelled()
    {
        QFETCH(QString, options);
        QFETCH(QString, told);
        Schema schema = m_project->session().schema();
        for (const QString &each : options.split(u','))
            addOption(schema, each.section(u' ', 0, 0), each.section(u' ', 1));
        save(schema);
        if (told.isEmpty()) {
            QTest::qWait(200);
            QVERIFY(m_bar->isHidden());
        } else {
            QTRY_VERIFY(!m_bar->isHidden());
            QVERIFY2(text().contains(told), qPrintable(text()));
        }
    }

    void staysUntilItIsUndone()
    {
        Schema schema = m_project->session().schema();
        addOption(schema, u"mood"_s, u"new"_s);
        save(schema);
        QTRY_VERIFY(!m_bar->isHidden());
        // Another edit does not take its place.
        schema = m_project->session().schema();
        addOption(schema, u"nobody"_s, u"new"_s);
        save(schema);
        QTRY_VERIFY(!m_bar->isHidden());
        QVERIFY2(text().contains(u"mood"_s), qPrintable(text()));
        for (int i = 0; i < 2; ++i)
            got(m_project->ui().project().decisions().step(m_project->session().person().id, UndoStep::Undo));
        QTRY_VERIFY(m_bar->isHidden());
        QTRY_COMPARE(m_project->session().schema().version, 1);
        QTest::qWait(100);
        QVERIFY(m_bar->isHidden());
    }

private:
    static void addOption(Schema &schema, const QString &label, const QString &value)
    {
        for (LabelDefinition &definition : schema.definitions) {
            if (definition.name != label)
                continue;
            Option option;
            option.value = value;
            definition.options.push_back(option);
        }
    }

    void save(const Schema &schema)
    {
        const auto saved = got(m_project->ui().project().schemas().save(schema, m_project->session().person().id));
        m_project->waitFor(saved.schema.id);
    }

    QString text() const { return m_bar->text(); }

    std::unique_ptr<MoodProject> m_project;
    std::unique_ptr<AnotherLookBar> m_bar;
};

QTEST_MAIN(TestAnotherLook)
#include "tst_another_look.moc"
