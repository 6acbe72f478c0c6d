// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/current_counts.h"

namespace tandem {

CurrentCounts::CurrentCounts(const OpenProject &open, QObject *parent)
    : QObject(parent)
    , m_open(open)
{
}

void CurrentCounts::forget()
{
    m_counts = {};
    m_isUnderWay = false;
    m_isWantedAgain = false;
}

void CurrentCounts::load()
{
    m_isWantedAgain = m_isUnderWay;
    if (m_isUnderWay)
        return;
    m_isUnderWay = true;
    m_open.project()->records().counts().then({this, m_open.whileOpen()},
                                              [this](const Result<ProjectCounts> &counts) { take(counts); });
}

void CurrentCounts::take(const Result<ProjectCounts> &counts)
{
    m_isUnderWay = false;
    if (counts) {
        m_counts = *counts;
        emit changed();
    } else {
        emit failed(counts.error());
    }
    // Whoever heard of the counts may have closed the project.
    if (m_isWantedAgain && m_open.isOpen())
        load();
}

} // namespace tandem
