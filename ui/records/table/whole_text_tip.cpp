// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/table/whole_text_tip.h"

#include "ui/records/decision/detail_loader.h"

#include <QToolTip>

namespace tandem {

namespace {

constexpr int shownCharacters = 1500; // more does not fit a tool tip; the inspector has it all

} // namespace

WholeTextTip::WholeTextTip(DetailLoader &details, QWidget *view)
    : QObject(view)
    , m_details(details)
    , m_view(view)
{
    connect(&details, &DetailLoader::ready, this, [this](RecordId record) {
        if (record == m_record)
            showText();
    });
}

void WholeTextTip::show(RecordId record, const QPoint &globalPosition)
{
    m_record = record;
    m_position = globalPosition;
    m_details.prepare({record});
    showText();
}

void WholeTextTip::showText()
{
    const RecordDetail *detail = m_record.isValid() ? m_details.find(m_record) : nullptr;
    if (!detail)
        return;
    QString text = detail->record.content.left(shownCharacters);
    if (text.size() < detail->record.content.size())
        text += QStringLiteral("…");
    QToolTip::showText(m_position, QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped()),
                       m_view);
}

} // namespace tandem
