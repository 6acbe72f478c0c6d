// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/people_tour.h"

#include "core/base/phrase_places.h"
#include "core/project/decisions.h"
#include "tests/tour/steps.h"
#include "ui/insight/missed_spans_dialog.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/records_page.h"
#include "ui/shell/project_actions.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QMenu>

namespace tandem {

namespace {

const QStringList peopleTexts = {
    QStringLiteral("Zoë Müller flew with the University of São Paulo’s team to New York City last May. Her Samsonite was "
                   "lost by United Airlines; Dr. Ngũgĩ wa Thiong’o of UC Irvine found it in New York."),
    QStringLiteral("Amadou Diallo met Keiko Tanaka in Dakar, and both went on to Saint-Louis by train."),
    QStringLiteral("سافرت ليلى من القاهرة إلى New York مع شركة مصر للطيران."),
    QStringLiteral("The ferry to Lamu was late again, says Keiko Tanaka."),
    QStringLiteral("Dakar, Lamu and Mombasa have harbours; Nairobi has none."),
    QStringLiteral("Amadou Diallo wrote to Zoë Müller from Mombasa."),
};

} // namespace

PeopleTour::PeopleTour(MainWindow &window, Camera &camera)
    : m_window(window)
    , m_camera(camera)
{
}

/// A phrase is marked as the option whose number it ends with: "Dakar 2".
void PeopleTour::mark(const QString &who, size_t record, const QStringList &phrases, bool isDone, bool settles)
{
    Project &project = m_small.project();
    SpanDecision decision{must(project.person(who).wait()).id, m_definition.id, m_records[record], {}};
    for (const QString &each : phrases) {
        const auto place = phrasePlaces(peopleTexts[static_cast<qsizetype>(record)], each.chopped(2)).front();
        const size_t option = each.right(1).toULongLong() - 1;
        decision.acts.push_back(
            {SpanActKind::Add, {place.first, place.second, m_definition.options[option].id}, {}, 0});
    }
    if (isDone)
        decision.acts.push_back({SpanActKind::Done, {}, {}, 0});
    decision.settles = settles;
    must(project.decisions().decideSpans(decision).wait());
}

void PeopleTour::prepare()
{
    Project &project = m_small.project();
    const AnnotatorId person = must(project.person(QStringLiteral("Ana")).wait()).id;
    const char schema[] = R"({"label_schema":[{"name":"entity","level":"span","options":[{"value":"person"},
        {"value":"place"},{"value":"organisation"}]}]})";
    must(project.schemas().save(must(schemaFromJson(schema)), person).wait());
    m_small.addTexts(peopleTexts);
    m_definition = must(project.schemas().current().wait()).definitions[0];
    m_records = *must(project.records().list({}, {}).wait());
    const auto s = [](const char *text) { return QString::fromUtf8(text).split(u'|'); };
    mark(QStringLiteral("Ben"), 0,
         s("Zoë Müller 1|University of São Paulo 3|New York City 2|Ngũgĩ wa Thiong’o 1|UC Irvine 3|New York 2"));
    mark(QStringLiteral("Ana"), 0, s("Zoë Müller 1|São Paulo 2|New York City 2|United Airlines 3|UC Irvine 3"), false);
    mark(QStringLiteral("Ana"), 1, s("Amadou Diallo 1|Keiko Tanaka 1|Dakar 2|Saint-Louis 2"));
    mark(QStringLiteral("Ben"), 1, s("Amadou Diallo 1|Keiko Tanaka 1|Dakar 2"));
    mark(QStringLiteral("Cleo"), 1, {}, true, true);
    mark(QStringLiteral("Ana"), 2, s("ليلى 1|القاهرة 2|New York 2"));
    mark(QStringLiteral("Ben"), 2, s("القاهرة 2|مصر للطيران 3"));
    mark(QStringLiteral("Ana"), 3, s("Lamu 2"));
    mark(QStringLiteral("Ben"), 3, s("Lamu 2"));
    mark(QStringLiteral("Ana"), 4, s("Dakar 2|Lamu 2|Nairobi 2"));
    mark(QStringLiteral("Ben"), 4, s("Dakar 2|Lamu 2|Mombasa 2"));
    mark(QStringLiteral("Cleo"), 4, {}, true, true);
    mark(QStringLiteral("Ana"), 5, s("Amadou Diallo 1|Zoë Müller 1"));
    mark(QStringLiteral("Ben"), 5, s("Amadou Diallo 1|Zoë Müller 1"));
    m_small.close();
    m_window.session().setProject(nullptr);
    settle();
    m_window.projects().open(m_small.path());
    waitFor(QStringLiteral("the project of several people"),
            [this] { return m_window.session().isListComplete() && m_window.record().detail(); });
}

void PeopleTour::run()
{
    prepare();
    settle(400);
    m_camera.take(QStringLiteral("people-table"));
    m_window.workspace().records().setLook(RecordsPage::Look::Single);
    settle(400);
    others();
    conflict();
    missed();
    m_window.session().setProject(nullptr); // before its folder goes
    settle();
}

/// Held back until she is done; then what only Ben has stands apart.
void PeopleTour::others()
{
    press(m_window, QStringLiteral("\nK"));
    settle(400);
    m_camera.take(QStringLiteral("people-others"));
}

void PeopleTour::conflict()
{
    press(m_window, QStringLiteral("S"));
    settle(300);
    if (auto *menu = m_window.findChild<QMenu *>(QStringLiteral("settleMenu"))) {
        m_camera.take(QStringLiteral("people-settle"), menu);
        menu->close();
    }
    m_window.record().decisions.settleSpansFrom(std::nullopt);
    settle(300);
    press(m_window, QStringLiteral("YXY"));
    settle(300);
    m_camera.take(QStringLiteral("people-settling"));
    press(m_window, QStringLiteral("\nJS"));
    settle(300);
    if (auto *menu = m_window.findChild<QMenu *>(QStringLiteral("settleMenu")))
        menu->close();
    m_window.record().decisions.settleSpansFrom(std::nullopt);
    settle(300);
    m_camera.take(QStringLiteral("people-settling-arabic"));
}

void PeopleTour::missed()
{
    auto *action = m_window.findChild<QAction *>(QStringLiteral("missedSpans"));
    action->trigger();
    settle(600);
    auto *dialog = m_window.findChild<MissedSpansDialog *>();
    m_camera.take(QStringLiteral("people-missed"), dialog);
    dialog->close();
    settle();
}

QString PeopleTour::ownTexts()
{
    return peopleTexts.join(u'\n') + QStringLiteral("\nentity\nperson\nplace\norganisation\nAna\nBen\nCleo\n"
                                                    "small.tandem\nin.csv\n");
}

} // namespace tandem
