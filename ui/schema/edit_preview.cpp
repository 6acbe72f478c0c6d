// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/edit_preview.h"

#include "core/project/project.h"
#include "core/project/schemas.h"
#include "ui/session/project_session.h"

#include <utility>

namespace tandem {

EditPreview::EditPreview(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void EditPreview::ask(SchemaEdit edit)
{
    m_isWanted = false;
    if (m_isUnderWay)
        m_next = std::move(edit);
    else
        start(std::move(edit));
}

void EditPreview::forget()
{
    m_isWanted = false;
    m_next.reset();
}

void EditPreview::start(SchemaEdit edit)
{
    if (!m_session.hasProject())
        return;
    m_isUnderWay = true;
    m_isWanted = true;
    m_session.project()->schemas().preview(std::move(edit)).then(this, [this](const Result<SchemaEditCounts> &counts) {
        take(counts);
    });
}

void EditPreview::take(const Result<SchemaEditCounts> &counts)
{
    m_isUnderWay = false;
    if (m_next)
        return start(*std::exchange(m_next, std::nullopt));
    if (!m_isWanted)
        return;
    if (counts)
        emit counted(*counts);
    else
        emit refused(counts.error());
}

} // namespace tandem
