// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/span_tour.h"

#include "tests/tour/steps.h"
#include "ui/export/export_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/records_page.h"
#include "ui/shell/help_actions.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/project_actions.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QKeySequence>
#include <QLineEdit>
#include <QTest>

namespace tandem {

namespace {

const QStringList texts = {
    QStringLiteral("Zoë Müller flew with the University of São Paulo’s team 👩‍👩‍👧‍👦 to New York City last "
                   "May.\r\nHer Samsonite was "
                   "lost by United Airlines; Dr. Ngũgĩ wa Thiong’o of UC Irvine found it in New York. Zoë Müller "
                   "thanked him, and so did United Airlines."),
    QStringLiteral("سافرت ليلى من القاهرة إلى New York مع شركة مصر للطيران في 2024. ثم عادت إلى الإسكندرية 🙃 "
                   "وحدها."),
    QStringLiteral("田中さんは東京大学で働いています。先週、大阪から京都に行きました。\r\nአበበ በአዲስ፡አበባ ዩኒቨርሲቲ ይሠራል።"),
};

const char *answers[] = {
    R"([{"text":"Zoë Müller","label":"person"},{"text":"University of São Paulo","label":"organisation"},
        {"text":"São Paulo","label":"place"},{"text":"New York City","label":"place"},
        {"text":"Samsonite suitcase","label":"product"},{"text":"New York","label":"place"},
        {"text":"Dr. Ngũgĩ wa Thiong’o of UC Irvine","label":"person"},{"text":"UC Irvine","label":"organisation"}])",
    R"([{"text":"ليلى","label":"person"},{"text":"القاهرة إلى New York","label":"place"},{"text":"New York","label":"place"},
        {"text":"مصر للطيران","label":"organisation"},{"text":"الإسكندرية","label":"place"}])",
    R"([{"text":"田中","label":"person"},{"text":"東京大学","label":"organisation"},{"text":"東京","label":"place"},
        {"text":"大阪","label":"place"},{"text":"አበበ","label":"person"}])",
};

const char brought[] =
    R"({"id":"n1","text":"👍 Ada Lovelace met Charles Babbage in London.","spans":[{"start":3,"end":15,"label":"person","text":"Ada Lovelace"},{"start":20,"end":35,"label":"person","text":"Charles Babbage"},{"start":39,"end":45,"label":"place","text":"London"}]}
{"id":"n2","text":"The Royal Society heard of it in June.","spans":[{"start":4,"end":17,"label":"organisation","text":"Royal Society"},{"start":33,"end":37,"label":"date","text":"June"},{"start":24,"end":26,"label":"place","text":"London"}]}
{"id":"n3","text":"Nobody else did.","spans":[]}
{"id":"n4","text":
)";

FakeResponse answerTo(const FakeRequest &request)
{
    const QString asked = QString::fromUtf8(request.body);
    const char *said = answers[asked.contains(QStringLiteral("القاهرة")) ? 1
                               : asked.contains(QStringLiteral("田中"))  ? 2
                                                                         : 0];
    QByteArray content = QByteArray(said).simplified();
    content.replace('"', "\\\"");
    FakeResponse response;
    response.body =
        R"({"model":"small-9","choices":[{"finish_reason":"stop","message":{"role":"assistant","content":")" + content +
        R"("}}],"usage":{"prompt_tokens":180,"completion_tokens":90}})";
    return response;
}

AgentConfiguration quotingAgent(quint16 port)
{
    AgentConfiguration agent;
    agent.name = QStringLiteral("small model");
    agent.baseUrl = QStringLiteral("http://127.0.0.1:%1/v1").arg(port);
    agent.model = QStringLiteral("small-9");
    agent.parameters = "{}";
    agent.systemTemplate = defaultSystemTemplate();
    agent.userTemplate = defaultUserTemplate();
    return agent;
}

} // namespace

SpanTour::SpanTour(MainWindow &window, Camera &camera)
    : m_window(window)
    , m_camera(camera)
    , m_server(answerTo)
{
}

void SpanTour::prepare()
{
    m_server.start();
    Project &project = m_small.project();
    const AnnotatorId person = must(project.person(QStringLiteral("Ana")).wait()).id;
    const char schema[] = R"({"label_schema":[{"name":"entity","level":"span","options":[{"value":"person"},
        {"value":"place"},{"value":"organisation"},{"value":"product"}]}]})";
    must(project.schemas().save(must(schemaFromJson(schema)), person).wait());
    m_small.addTexts(texts);
    JobRequest request;
    request.agentVersion = must(project.agents().save(quotingAgent(m_server.serverPort())).wait()).versionId;
    request.records = *must(project.records().list({}, {}).wait());
    QSignalSpy rested(&project.jobs(), &Jobs::rested);
    must(project.jobs().start(request, {}).wait());
    waitFor(QStringLiteral("the job of spans"), [&rested] { return !rested.isEmpty(); });
    m_small.close();
    m_window.session().setProject(nullptr);
    settle();
    m_window.projects().open(m_small.path());
    waitFor(QStringLiteral("the project of spans"),
            [this] { return m_window.session().isListComplete() && m_window.record().detail(); });
}

void SpanTour::run()
{
    prepare();
    table();
    m_window.workspace().records().setLook(RecordsPage::Look::Single);
    settle(400);
    verify();
    elsewhere();
    otherScripts();
    exportSpans();
    importSpans();
    m_window.help().showKeys();
    settle(400);
    auto *keys = m_window.findChild<KeysDialog *>();
    m_camera.take(QStringLiteral("span-keys"), keys);
    keys->close();
    m_window.session().setProject(nullptr); // before its folder goes
    settle();
}

QString SpanTour::ownTexts()
{
    return texts.join(u'\n') +
           QStringLiteral("\nentity\nperson\nplace\norganisation\nproduct\nsmall model\n"
                          "Samsonite suitcase\nsmall.tandem\nin.csv\nentities.conll\nmore.jsonl\nAda Lovelace\n"
                          "Charles Babbage\nLondon\nRoyal Society\ndate\nJune\n"
                          "👍 Ada Lovelace met Charles Babbage in London.\n"
                          "The Royal Society heard of it in June.\nNobody else did.\n");
}

void SpanTour::table()
{
    settle(400);
    m_camera.take(QStringLiteral("spans-table"));
}

// Overlapping ones, one moved and one relabelled, and quotes that stand nowhere in the list at the right.
void SpanTour::verify()
{
    m_camera.take(QStringLiteral("spans"));
    press(QStringLiteral("U Y Y"));
    m_camera.take(QStringLiteral("spans-current"));
    press(QStringLiteral("Y Ctrl+Right Esc Right Right Shift+Right"));
    m_camera.take(QStringLiteral("spans-selection"));
    press(QStringLiteral("4 N 2"));
    m_camera.take(QStringLiteral("spans-edited"));
}

void SpanTour::elsewhere()
{
    press(QStringLiteral("Esc Esc N N"));
    m_window.record().decisions.spans().pickRow(0);
    press(QStringLiteral("O"));
    settle(600);
    for (QDialog *question : m_window.findChildren<QDialog *>()) {
        if (!question->isVisible())
            continue;
        m_camera.take(QStringLiteral("spans-elsewhere"), question);
        question->close();
    }
    settle();
}

void SpanTour::otherScripts()
{
    press(QStringLiteral("Return U U"));
    settle(300);
    m_camera.take(QStringLiteral("spans-arabic"));
    press(QStringLiteral("Return U"));
    settle(300);
    m_camera.take(QStringLiteral("spans-japanese"));
}

// Overlapping spans, which CoNLL cannot hold, and records that nobody has settled.
void SpanTour::exportSpans()
{
    m_window.projects().exportRecords();
    auto *dialog = m_window.findChild<ExportDialog *>();
    settle(300);
    dialog->findChild<QAbstractButton *>(QStringLiteral("exportAs-conll"))->click();
    settle(800);
    m_camera.take(QStringLiteral("spans-export"), dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("exportPath"))
        ->setText(m_files.filePath(QStringLiteral("entities.conll")));
    dialog->findChild<QAbstractButton *>(QStringLiteral("writeExport"))->click();
    settle(800);
    m_camera.take(QStringLiteral("spans-exported"), dialog);
    dialog->close();
    settle();
}

// One span covers another text than the file says, one label is no option, and one line cannot be read.
void SpanTour::importSpans()
{
    const QString path = m_files.filePath(QStringLiteral("more.jsonl"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(brought) < 0)
        qFatal("The tour's file cannot be written.");
    file.close();
    m_window.projects().importFile(path);
    auto *wizard = m_window.findChild<ImportWizard *>();
    settle(1000);
    m_camera.take(QStringLiteral("spans-import"), wizard);
    wizard->findChild<QAbstractButton *>(QStringLiteral("importNext"))->click();
    settle(1000);
    m_camera.take(QStringLiteral("spans-import-check"), wizard);
    wizard->close();
    settle();
}

void SpanTour::press(const QString &keys)
{
    for (const QString &key : keys.split(u' ')) {
        const QKeyCombination combination = QKeySequence(key)[0];
        QWidget *focus = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
        QTest::keyClick(focus, combination.key(), combination.keyboardModifiers());
        settle(150);
    }
}

} // namespace tandem
