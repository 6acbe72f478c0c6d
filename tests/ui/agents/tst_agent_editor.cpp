// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agent_json.h"
#include "core/domain/schema_json.h"
#include "core/project/agents.h"
#include "core/project/importer.h"
#include "core/project/schemas.h"
#include "tests/fake_llm/fake_http_server.h"
#include "tests/support/scoped_list.h"
#include "tests/support/ui_session.h"
#include "ui/agents/agent_editor.h"
#include "ui/agents/connection_pane.h"
#include "ui/agents/parameters_check.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/problem_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QToolButton>

using namespace tandem;

namespace {

template <typename Widget>
Widget *named(const QWidget &parent, const char *accessibleName)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == QString::fromLatin1(accessibleName))
            return widget;
    }
    qFatal("There is no %s.", accessibleName);
    return nullptr;
}

void fill(const UiSession &ui)
{
    const QByteArray json = R"({"label_schema":[{"name":"mood","options":["good","bad"]}]})";
    got(ui.project().schemas().save(must(schemaFromJson(json)), ui.session->person().id));
    ImportRequest request;
    request.path = ui.write(QStringLiteral("records.csv"), "id,text,airline\n1,late again,United\n2,thank you,Delta\n");
    request.mapping.idColumn = QStringLiteral("id");
    request.mapping.textColumn = QStringLiteral("text");
    request.mapping.allMetadata = true;
    got(ui.project().importer().import(request, {}, [](qint64, qint64) {}));
    AgentConfiguration agent;
    agent.name = QStringLiteral("short");
    agent.baseUrl = QStringLiteral("http://127.0.0.1:9/v1");
    agent.model = QStringLiteral("m");
    agent.parameters = QByteArrayLiteral("{}");
    agent.userTemplate = QStringLiteral("{{#labels}}{{name}}{{/labels}}: {{record}}");
    got(ui.project().agents().save(agent));
}

bool says(const QWidget &parent, const QString &text)
{
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&parent) && label->text().contains(text))
            return true;
    }
    return false;
}

QPushButton *saveButton(const AgentEditor &editor)
{
    return editor.findChild<QPushButton *>(QStringLiteral("saveAgent"));
}

} // namespace

class TestAgentEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path()); }
    void checksParameters_data();
    void checksParameters();
    void showsThePrompt();
    void composesWhenTypingStops();
    void mendsAProblem();
    void tellsWhatATemplateLacks();
    void problemsMoveNothingAboveThem();
    void showsWhatTheListOfModelsKnows();
    void savesANewVersion();
    void losesNoDraftUnasked();
    void baselineUsesNoTemplate();
    void keepsHowAnAgentAsks();
    void fillsInForAKnownProvider();
    void testsTheConnection();
    void keepsAKeyOutOfTheAgent();

private:
    QTemporaryDir m_settings;
};

void TestAgentEditor::checksParameters_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << true << QString();
    QTest::newRow("object") << QByteArray("{\"temperature\": 0.10}") << true << QString();
    QTest::newRow("array") << QByteArray("[1]") << false << QString();
    QTest::newRow("cut") << QByteArray("{\n\"a\": ") << false << QStringLiteral("Line 2");
    QTest::newRow("pasted by mistake") << QByteArray("{\"a\": \"" + QByteArray(300'000, 'x') + "\"}") << false
                                       << QStringLiteral("The parameters are longer");
    QTest::newRow("comma") << QByteArray("{\"a\": 1,}") << false << QStringLiteral("Line 1, column 9");
}

void TestAgentEditor::checksParameters()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const QString problem = parametersProblem(json);
    QTEST(problem.isEmpty(), "good");
    QVERIFY2(problem.startsWith(place), qPrintable(problem));
}

void TestAgentEditor::showsThePrompt()
{
    UiSession ui;
    ui.open();
    fill(ui);
    AgentEditor editor(*ui.session);
    editor.showAgent(QStringLiteral("short"));
    editor.show();
    auto *preview = named<QTextEdit>(editor, "Preview of the prompt");
    QTRY_COMPARE(preview->toPlainText(), QStringLiteral("mood: late again"));
    QVERIFY(!editor.hasUnsavedChanges());
    for (QToolButton *button : editor.findChildren<QToolButton *>()) {
        if (button->accessibleName() == QStringLiteral("Next record"))
            button->click();
    }
    QTRY_COMPARE(preview->toPlainText(), QStringLiteral("mood: thank you"));
}

void TestAgentEditor::composesWhenTypingStops()
{
    UiSession ui;
    ui.open();
    fill(ui);
    AgentEditor editor(*ui.session);
    editor.showAgent(QStringLiteral("short"));
    editor.show();
    auto *preview = named<QTextEdit>(editor, "Preview of the prompt");
    QTRY_COMPARE(preview->toPlainText(), QStringLiteral("mood: late again"));
    QSignalSpy shown(preview, &QTextEdit::textChanged);
    auto *edit = named<QPlainTextEdit>(editor, "User template");
    edit->moveCursor(QTextCursor::End);
    const QString typed = QStringLiteral(", said in thirty letters more");
    QTest::keyClicks(edit, typed);
    QTRY_COMPARE(preview->toPlainText(), QStringLiteral("mood: late again") + typed);
    // Showing a prompt changes the view some five times.
    QVERIFY2(shown.size() < typed.size(), qPrintable(QString::number(shown.size())));
}

void TestAgentEditor::mendsAProblem()
{
    UiSession ui;
    ui.open();
    fill(ui);
    AgentEditor editor(*ui.session);
    editor.showAgent(QStringLiteral("short"));
    editor.show();
    auto *preview = named<QTextEdit>(editor, "Preview of the prompt");
    QTRY_COMPARE(preview->toPlainText(), QStringLiteral("mood: late again"));
    auto *edit = named<QPlainTextEdit>(editor, "User template");
    edit->setPlainText(QStringLiteral("{{record}} ({{meta.airlne}})"));
    QVERIFY(!saveButton(editor)->isEnabled());
    const auto mend = [&editor] {
        LinkButton *found = nullptr;
        for (LinkButton *link : editor.findChildren<LinkButton *>()) {
            if (link->text().contains(QStringLiteral("{{meta.airline}}")))
                found = link;
        }
        return found;
    };
    QTRY_VERIFY(mend()); // the project's columns come from a reader
    mend()->click();
    QCOMPARE(edit->toPlainText(), QStringLiteral("{{record}} ({{meta.airline}})"));
    QTRY_COMPARE(preview->toPlainText(), QStringLiteral("late again (United)"));
    QVERIFY(saveButton(editor)->isEnabled());
}

void TestAgentEditor::tellsWhatATemplateLacks()
{
    UiSession ui;
    ui.open();
    fill(ui);
    AgentEditor editor(*ui.session);
    editor.showAgent(QStringLiteral("short"));
    editor.show();
    QTRY_COMPARE(saveButton(editor)->text(), QStringLiteral("Save as v2"));
    const auto *lacks = named<ProblemList>(editor, "What the template lacks");
    const auto *problems = named<ProblemList>(editor, "Problems of the template");
    auto *edit = named<QPlainTextEdit>(editor, "User template");
    QTRY_VERIFY(says(*lacks, QStringLiteral("never lists the options")));
    QTRY_VERIFY(says(*lacks, QStringLiteral("never says how to answer")));
    edit->setPlainText(QStringLiteral("{{#labels}}{{#options}}{{text}} {{/options}}{{/labels}} {{record}}"));
    QVERIFY(!says(*lacks, QStringLiteral("never lists the options")));
    QTRY_VERIFY(says(*lacks, QStringLiteral("never says how to answer")));
    QVERIFY(saveButton(editor)->isEnabled()); // it works, and may be meant
    edit->setPlainText(QStringLiteral("{{recrd}}"));
    QVERIFY(problems->isVisibleTo(&editor));
    QVERIFY(!lacks->isVisibleTo(&editor));
    edit->setPlainText(defaultUserTemplate());
    QVERIFY(!problems->isVisibleTo(&editor));
    QVERIFY(!lacks->isVisibleTo(&editor));
}

void TestAgentEditor::problemsMoveNothingAboveThem()
{
    UiSession ui;
    ui.open();
    fill(ui);
    AgentEditor editor(*ui.session);
    editor.showAgent(QStringLiteral("short"));
    editor.resize(1024, 560);
    editor.show();
    QTRY_COMPARE(saveButton(editor)->text(), QStringLiteral("Save as v2"));
    auto *edit = named<QPlainTextEdit>(editor, "User template");
    edit->setPlainText(defaultUserTemplate());
    QTest::qWait(50);
    const QPoint place = edit->mapTo(&editor, QPoint());
    const QSize least = editor.minimumSizeHint();
    QString faulty;
    for (const int count : {1, 3, 40}) {
        while (faulty.count(u'\n') < count)
            faulty += QStringLiteral("{{meta.unknown%1}}\n").arg(faulty.size());
        edit->setPlainText(faulty);
        QTest::qWait(50);
        QVERIFY(named<ProblemList>(editor, "Problems of the template")->isVisible());
        QCOMPARE(edit->mapTo(&editor, QPoint()), place);
        QVERIFY(edit->height() > 3 * edit->fontMetrics().lineSpacing());
        QVERIFY(editor.minimumSizeHint().height() < least.height() + 150);
    }
}

void TestAgentEditor::showsWhatTheListOfModelsKnows()
{
    UiSession ui;
    ui.open();
    fill(ui);
    AgentEditor editor(*ui.session);
    editor.showAgent(QStringLiteral("short"));
    editor.show();
    const auto *listed = editor.findChild<QLabel *>(QStringLiteral("listedFacts"));
    QTRY_VERIFY(listed->text().contains(QStringLiteral("not in the list of models")));
    auto *url = named<QLineEdit>(editor, "base URL");
    url->clear();
    QTest::keyClicks(url, QStringLiteral("https://api.openai.com/v1"));
    auto *model = named<QLineEdit>(editor, "model");
    model->clear();
    QTest::keyClicks(model, QStringLiteral("gpt-4o"));
    QTRY_VERIFY(listed->text().contains(QStringLiteral("2.50 US dollars in and 10.00 out")));
    QVERIFY(listed->text().contains(QStringLiteral("2026-07-24")));
    const ScopedList list(R"({"models": [{"provider": "openai", "model": "gpt-4o", "context": 7, "prize": 1}]})");
    QTest::keyClicks(model, QStringLiteral("-2024-08-06"));
    QTRY_VERIFY(listed->text().contains(QStringLiteral("Takes 7 tokens"))); // the rest of the file counts
    const auto *problems = named<ProblemList>(editor, "Problems of the list of models");
    QVERIFY(says(*problems, QStringLiteral("Model 1 (gpt-4o): there is no member “prize”")));
    QVERIFY(says(*problems, usersCatalogueFile()));
    problems->findChild<LinkButton *>()->click();
    QCOMPARE(ui.prompter->shownInFolder, QStringList{usersCatalogueFile()});
}

void TestAgentEditor::savesANewVersion()
{
    UiSession ui;
    ui.open();
    fill(ui);
    AgentEditor editor(*ui.session);
    editor.showAgent(QStringLiteral("short"));
    editor.show();
    QTRY_COMPARE(saveButton(editor)->text(), QStringLiteral("Save as v2"));
    QVERIFY(!saveButton(editor)->isEnabled());
    QTest::keyClicks(named<QLineEdit>(editor, "model"), QStringLiteral("2"));
    QVERIFY(editor.hasUnsavedChanges());
    QTest::keyClick(named<QLineEdit>(editor, "model"), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(saveButton(editor)->text(), QStringLiteral("Save as v3"));
    QVERIFY(!editor.hasUnsavedChanges());
    for (const Agent &agent : got(ui.project().agents().list())) {
        if (agent.configuration.name == QStringLiteral("short"))
            QCOMPARE(agent.configuration.model, QStringLiteral("m2"));
    }
}

void TestAgentEditor::losesNoDraftUnasked()
{
    UiSession ui;
    ui.open();
    fill(ui);
    AgentEditor editor(*ui.session);
    editor.showAgent(QStringLiteral("short"));
    editor.show();
    auto *model = named<QLineEdit>(editor, "model");
    QTRY_COMPARE(model->text(), QStringLiteral("m"));
    QVERIFY(ui.prompter->questions.empty());
    ui.prompter->answer = false;
    QTest::keyClicks(model, QStringLiteral("2"));
    editor.showAgent(QStringLiteral("short")); // back to it
    QCOMPARE(model->text(), QStringLiteral("m2"));
    QVERIFY(ui.prompter->questions.empty());
    editor.startNewAgent();
    editor.showAgent(builtInAgentName());
    QCOMPARE(ui.prompter->questions.size(), size_t(2));
    QCOMPARE(model->text(), QStringLiteral("m2"));
    ui.prompter->answer = true;
    editor.startNewAgent();
    QCOMPARE(model->text(), QString());
}

void TestAgentEditor::baselineUsesNoTemplate()
{
    UiSession ui;
    ui.open();
    fill(ui);
    AgentEditor editor(*ui.session);
    editor.showAgent(builtInAgentName());
    editor.show();
    auto *edit = named<QPlainTextEdit>(editor, "User template");
    QTRY_VERIFY(edit->isReadOnly());
    editor.showAgent(QStringLiteral("short"));
    QVERIFY(!edit->isReadOnly());
}

void TestAgentEditor::keepsHowAnAgentAsks()
{
    UiSession ui;
    ui.open();
    fill(ui);
    AgentConfiguration agent;
    agent.name = QStringLiteral("voter");
    agent.provider = Provider::Anthropic;
    agent.baseUrl = QStringLiteral("https://api.example.org");
    agent.model = QStringLiteral("m");
    agent.parameters = QByteArrayLiteral("{}");
    agent.userTemplate = QStringLiteral("{{record}}");
    agent.answerFormat = AnswerFormat::Written;
    agent.samples = 5;
    agent.asksReason = true;
    agent.tokensPerMinute = 40'000;
    got(ui.project().agents().save(agent));
    AgentEditor editor(*ui.session);
    editor.showAgent(agent.name);
    editor.show();
    auto *samples = named<QSpinBox>(editor, "answers each");
    QTRY_COMPARE(samples->value(), 5);
    QVERIFY(!editor.hasUnsavedChanges());
    QCOMPARE(named<QSpinBox>(editor, "tokens a minute")->value(), 40'000);
    samples->setValue(3);
    QVERIFY(editor.hasUnsavedChanges());
    saveButton(editor)->click();
    QTRY_VERIFY(!editor.hasUnsavedChanges());
    for (const Agent &stored : got(ui.project().agents().list())) {
        if (stored.configuration.name != agent.name)
            continue;
        agent.samples = 3;
        QCOMPARE(agentToJson(stored.configuration), agentToJson(agent));
        QCOMPARE(stored.version, 2);
    }
}

void TestAgentEditor::fillsInForAKnownProvider()
{
    UiSession ui;
    ui.open();
    AgentEditor editor(*ui.session);
    editor.startNewAgent();
    editor.show();
    const auto *presets = editor.findChild<QPushButton *>(QStringLiteral("presets"));
    for (QAction *preset : presets->findChild<QMenu *>()->actions()) {
        if (preset->text() == QStringLiteral("Anthropic"))
            preset->trigger();
    }
    QCOMPARE(named<QComboBox>(editor, "provider")->currentText(), QStringLiteral("Anthropic Messages"));
    QVERIFY(named<QLineEdit>(editor, "base URL")->text().startsWith(QStringLiteral("https://api.anthropic.com")));
    QCOMPARE(named<QLineEdit>(editor, "key variable")->text(), QStringLiteral("ANTHROPIC_API_KEY"));
}

void TestAgentEditor::testsTheConnection()
{
    FakeHttpServer server([](const FakeRequest &request) {
        FakeResponse response;
        response.body = request.method == "GET"
                            ? QByteArray(R"({"data":[{"id":"tiny"},{"id":"large"}]})")
                            : QByteArray(R"({"model":"tiny-2","choices":[{"finish_reason":"stop","message":)"
                                         R"({"role":"assistant","content":"{\"answer\": \"yes\"}"}}]})");
        return response;
    });
    QVERIFY(server.start());
    UiSession ui;
    ui.open();
    fill(ui);
    AgentEditor editor(*ui.session);
    editor.showAgent(QStringLiteral("short"));
    editor.show();
    auto *address = named<QLineEdit>(editor, "base URL");
    QTRY_VERIFY(!address->text().isEmpty());
    address->setText(QStringLiteral("http://127.0.0.1:%1/v1").arg(server.serverPort()));
    emit address->textEdited(address->text());
    auto *test = editor.findChild<QPushButton *>(QStringLiteral("testConnection"));
    const auto *result = editor.findChild<QLabel *>(QStringLiteral("connectionResult"));
    test->click();
    QVERIFY(!test->isEnabled());
    QTRY_VERIFY2(result->text().contains(QStringLiteral("tiny-2 answered in")), qPrintable(result->text()));
    QVERIFY(result->text().contains(QStringLiteral("no token probabilities")));
    QVERIFY(test->isEnabled());
    QCOMPARE(named<QLineEdit>(editor, "model")->completer()->completionCount(), 2);
    server.close();
    test->click();
    QTRY_VERIFY2(result->text().contains(QStringLiteral("127.0.0.1")) && !result->text().contains(QStringLiteral("…")),
                 qPrintable(result->text()));
}

void TestAgentEditor::keepsAKeyOutOfTheAgent()
{
    UiSession ui;
    ui.open();
    fill(ui);
    AgentEditor editor(*ui.session);
    editor.showAgent(QStringLiteral("short"));
    editor.show();
    auto *key = editor.findChild<QLineEdit *>(QStringLiteral("key"));
    QTRY_COMPARE(key->placeholderText(), QStringLiteral("none is kept"));
    editor.activateWindow();
    editor.enterKey();
    QTRY_VERIFY(key->hasFocus());
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QTest::keyClicks(key, QStringLiteral("sk-tst-12345678"));
    QTest::keyClick(key, Qt::Key_Return);
    QVERIFY(key->text().isEmpty());
    QVERIFY(!editor.hasUnsavedChanges());
    QTRY_VERIFY(key->placeholderText() != QStringLiteral("none is kept"));
}

QTEST_MAIN(TestAgentEditor)
#include "tst_agent_editor.moc"
