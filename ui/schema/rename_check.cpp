// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/rename_check.h"

#include "core/project/project.h"
#include "core/project/records.h"
#include "core/text/wording.h"
#include "ui/session/project_session.h"

#include <QPointer>

namespace tandem {

namespace {

constexpr qsizetype renamedShown = 6;

} // namespace

RenameCheck::RenameCheck(ProjectSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

std::vector<RenameCheck::Renamed> RenameCheck::renamedOptions(const Schema &before, const Schema &after)
{
    std::vector<Renamed> renamed;
    for (const LabelDefinition &definition : before.definitions) {
        const LabelDefinition *kept = after.definition(definition.id);
        for (const Option &option : definition.options) {
            const Option *now = kept ? kept->option(option.id) : nullptr;
            if (now && now->shownText() != option.shownText())
                renamed.push_back({definition.name, option.value, option.shownText(), now->shownText()});
        }
    }
    return renamed;
}

void RenameCheck::check(const Schema &before, const Schema &after, std::function<void(bool)> answer)
{
    m_renamed = renamedOptions(before, after);
    m_answer = std::move(answer);
    m_counting.renew();
    count(0, 0);
}

/// Labels are stored by their options, and read by these options' names.
void RenameCheck::count(size_t place, qint64 labels)
{
    if (place == m_renamed.size())
        return labels > 0 ? ask(labels) : m_answer(true);
    const Renamed &renamed = m_renamed[place];
    ListRequest request;
    request.query = {{LabelIs{renamed.definition, renamed.value}}};
    m_session.project()
        ->records()
        .list(request, {})
        .then({this, m_counting}, [=, this](const Result<ResultList> &read) {
            count(place + 1, labels + (read ? static_cast<qint64>((*read)->size()) : 0));
        });
}

void RenameCheck::ask(qint64 labels)
{
    QStringList detail;
    for (const Renamed &renamed : m_renamed) {
        if (detail.size() == renamedShown)
            break;
        //: %1, %2: names of an option, before and after
        detail << tr("“%1” becomes “%2”.").arg(renamed.before, renamed.after);
    }
    detail << tr("What people and agents said stays; it is read by the new name from then on. An undo takes it back.");
    const Question question{tr("Rename options"), tr("%Ln label(s) will read otherwise.", nullptr, countOf(labels)),
                            detail.join(u'\n'), tr("Rename and save"), false};
    m_session.prompter().ask(m_window, question, [alive = QPointer<RenameCheck>(this)](bool yes) {
        if (alive)
            alive->m_answer(yes);
    });
}

} // namespace tandem
