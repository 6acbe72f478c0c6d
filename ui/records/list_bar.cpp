// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/list_bar.h"

#include "core/text/wording.h"
#include "ui/look/theme.h"
#include "ui/records/search/query_box.h"
#include "ui/widgets/accessible_button.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/spoken_line.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>

#include <utility>

namespace tandem {

ListBar::ListBar(ProjectSession &session, RecordsPage &page, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_page(page)
    , m_table(new QPushButton(tr("Table"), this))
    , m_single(new QPushButton(tr("Single"), this))
    , m_query(new QueryBox(this))
    , m_count(new QLabel(this))
    , m_toldCount(new SpokenLine(this))
{
    auto *exportButton = new KeyButton(tr("Export…"), {}, this);
    m_first = new AccentButton({}, {}, this);
    setMinimumHeight(measure::toolBar());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measure::grid, 0, measure::grid, 0);
    row->setSpacing(measure::grid);
    row->addWidget(makeSegments());
    row->addWidget(m_query, 1);
    row->addSpacing(measure::grid);
    row->addWidget(m_count);
    row->addWidget(exportButton);
    row->addWidget(m_first);
    m_count->setProperty("dim", true);
    exportButton->setFocusPolicy(Qt::TabFocus);
    m_first->setFocusPolicy(Qt::TabFocus);
    exportButton->setToolTip(tr("Write this list, or everything, to a CSV or JSON Lines file, or its spans to a CoNLL file."));
    connect(exportButton, &QPushButton::clicked, this, &ListBar::exportWanted);
    connect(m_first, &QPushButton::clicked, this,
            [this] { m_session.definition() ? emit runWanted() : emit schemaWanted(); });
    connect(&session, &ProjectSession::definitionChanged, this, &ListBar::showFirst);
    connect(&session, &ProjectSession::countsChanged, this, &ListBar::showFirst);
    connect(&session, &ProjectSession::fileLost, this, &ListBar::showFirst);
    connect(&session, &ProjectSession::schemaChanged, this, [this] {
        m_query->setSchema(m_session.schema());
        showFirst();
    });
    connect(m_query, &QueryBox::queryEdited, this, [this](const Query &query) {
        ListRequest request = m_session.request();
        request.query = query;
        m_session.setRequest(request);
    });
    connect(m_query, &QueryBox::problemChanged, &page, &RecordsPage::showQueryProblem);
    connect(m_query, &QueryBox::entered, this, [this] { m_isEntered = true; });
    connect(&session, &ProjectSession::failed, this, &ListBar::takeBack);
    connect(m_query, &QueryBox::left, &page, &RecordsPage::takeFocus);
    connect(&page, &RecordsPage::lookChanged, this, &ListBar::showLook);
    connect(&session, &ProjectSession::requestChanged, this, [this] { m_query->setQuery(m_session.request().query); });
    connect(&session, &ProjectSession::listChanged, this, &ListBar::showCount);
    connect(&session, &ProjectSession::listChanged, this, &ListBar::takeAnswer);
    connect(&session, &ProjectSession::countsChanged, this, &ListBar::showCount);
    connect(&session, &ProjectSession::requestChanged, this, [this] { m_tellsCount = true; });
    m_toldCount->resize(0, 0);
    showLook();
    showCount();
    showFirst();
}

// What comes first: without a label there is nothing that an agent could answer.
void ListBar::showFirst()
{
    const bool hasLabel = m_session.definition() != nullptr;
    m_first->setText(hasLabel ? tr("Run agent…") : tr("Add a label…"));
    m_first->setToolTip(m_session.isFileLost()  ? tr("The project's file is gone from its place.")
                        : !m_session.canWrite() ? tr("This project is open read-only.")
                        : hasLabel              ? tr("Let an agent label records.")
                                                : tr("Say what is to be labelled, and with which options."));
    m_first->setEnabled(m_session.canWrite());
}

QWidget *ListBar::makeSegments()
{
    auto *segments = new QWidget(this);
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *group = new QButtonGroup(segments);
    const std::pair<QPushButton *, QString> sides[] = {{m_table, QStringLiteral("left")},
                                                       {m_single, QStringLiteral("right")}};
    for (const auto &side : sides) {
        side.first->setCheckable(true);
        playRole(*side.first, QAccessible::RadioButton);
        side.first->setProperty("segment", side.second);
        side.first->setMinimumHeight(measure::row());
        side.first->setFocusPolicy(Qt::TabFocus);
        group->addButton(side.first);
        row->addWidget(side.first);
    }
    m_table->setToolTip(tr("Look at the list as a table."));
    m_single->setToolTip(tr("Look at one record at a time."));
    connect(m_table, &QPushButton::clicked, this, [this] { m_page.setLook(RecordsPage::Look::Table); });
    connect(m_single, &QPushButton::clicked, this, [this] { m_page.setLook(RecordsPage::Look::Single); });
    return segments;
}

// Until then the keys are not meant for the records of the list before. Who writes on stays in the field.
void ListBar::takeAnswer()
{
    m_answered = m_session.request().query;
    if (m_isEntered && !m_query->hasText())
        m_page.takeFocus();
    m_isEntered = false;
}

/// A search that means nothing in this project is not left over the records of the one before. The keyboard stays where
/// the search can be mended.
void ListBar::takeBack(const Error &error)
{
    const bool wasEntered = std::exchange(m_isEntered, false);
    const Query refused = m_session.request().query;
    if (error.code != ErrorCode::InvalidInput || m_session.isListComplete() || refused == m_answered)
        return;
    ListRequest before = m_session.request();
    before.query = m_answered;
    m_session.setRequest(before);
    m_query->takeBack(refused);
    m_page.showQueryProblem(error.message);
    if (wasEntered)
        m_query->focusField();
}

void ListBar::focusSearch()
{
    m_query->focusField();
}

void ListBar::showLook()
{
    m_table->setChecked(m_page.look() == RecordsPage::Look::Table);
    m_single->setChecked(m_page.look() == RecordsPage::Look::Single);
}

void ListBar::showCount()
{
    const QString shown =
        m_session.isListComplete() ? countText(static_cast<qint64>(m_session.list()->size())) : QStringLiteral("…");
    m_count->setText(tr("%1 of %2").arg(shown, countText(m_session.counts().records)));
    m_count->setToolTip(tr("Records in this list, of all in the project"));
    tellCount();
}

// Once for each search, when all that it finds is known.
void ListBar::tellCount()
{
    if (!m_tellsCount || !m_session.isListComplete())
        return;
    m_tellsCount = false;
    m_toldCount->tell(
        tr("%Ln record(s) in this list", nullptr, countOf(static_cast<qint64>(m_session.list()->size()))));
}

} // namespace tandem
