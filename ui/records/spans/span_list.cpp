// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/spans/span_list.h"

#include "core/text/wording.h"
#include "ui/records/spans/span_delegate.h"
#include "ui/widgets/text_label.h"

#include <QListView>
#include <QVBoxLayout>

namespace tandem {

SpanList::SpanList(QWidget *parent)
    : QWidget(parent)
    , m_model(new SpanListModel(this))
    , m_heading(textLabel({}, FontRole::Section, this))
    , m_view(new QListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    m_heading->setContentsMargins(measure::margin, 0, measure::margin, 0);
    column->addWidget(m_heading);
    column->addWidget(m_view, 1);
    m_view->setAccessibleName(tr("Spans"));
    m_view->setModel(m_model);
    m_view->setModelColumn(SpanListModel::Text);
    m_view->setItemDelegate(new SpanDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the text
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isShowing && current.isValid())
                    pick(current.row());
            });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { pick(index.row()); });
}

void SpanList::pick(int row)
{
    if (row >= m_model->rowCount())
        return;
    const Span span = m_model->spanAt(row).span; // the list may change with the first signal
    emit picked(row);
    emit spanPicked(span);
}

void SpanList::showEdit(const SpanEdit &edit, const LabelDefinition &definition)
{
    m_isShowing = true;
    m_model->showEdit(edit, definition);
    const QModelIndex current = m_model->index(edit.current(), SpanListModel::Text);
    if (!current.isValid())
        m_view->setCurrentIndex({});
    else if (m_view->currentIndex() != current) {
        m_view->setCurrentIndex(current);
        m_view->scrollTo(current);
    }
    m_isShowing = false;
    m_heading->setText(headingText(edit));
}

void SpanList::showOthers(const SpanEdit &edit, const LabelDefinition &definition,
                          const std::vector<ShownSpan> &differences, const QStringList &names)
{
    constexpr int rowsInSight = 5;
    setVisible(!names.isEmpty());
    if (names.isEmpty())
        return;
    SpanEdit theirs = edit;
    theirs.setSpans(differences);
    theirs.setCurrent(-1);
    showEdit(theirs, definition);
    m_view->setAccessibleName(tr("Spans on which others differ"));
    m_view->setVisible(!differences.empty());
    const int rows = qMin(rowsInSight, static_cast<int>(differences.size()));
    m_view->setFixedHeight(rows * m_view->sizeHintForRow(0));
    const QString who = names.join(QStringLiteral(", "));
    m_heading->setWordWrap(true);
    m_heading->setText(differences.empty()
                           //: %1: the names of other people who marked the same text
                           ? tr("The same spans: %1").arg(who)
                           //: %1: the names of other people; %Ln: how many spans only one side has
                           : tr("%Ln difference(s) from %1", nullptr, static_cast<int>(differences.size())).arg(who));
}

QString SpanList::headingText(const SpanEdit &edit) const
{
    const auto spans = static_cast<qint64>(edit.spans().size());
    if (spans == 0)
        return tr("No spans yet");
    const int unverified = edit.unverified();
    const QString all = tr("%Ln span(s)", nullptr, countOf(spans));
    //: %1: "12 spans"; %Ln: how many of them
    return unverified > 0 ? tr("%1 · %Ln unverified", nullptr, unverified).arg(all) : all;
}

} // namespace tandem
