// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/table/table_columns.h"

#include "core/text/wording.h"
#include "ui/look/theme.h"
#include "ui/models/record_table_model.h"
#include "ui/records/table/kept_columns.h"

#include <QHeaderView>
#include <QTableView>

namespace tandem {

namespace {

constexpr int leastNumberWidth = 60;
constexpr int statusWidth = 32;
constexpr int labelWidth = 128;
constexpr int confidenceWidth = 116;
constexpr int leastAnnotatorWidth = 96;
constexpr int metadataWidth = 104;
constexpr int leastTextWidth = 160;
constexpr int textLetters = 100; ///< of a line that the eye still follows to its label
constexpr int mostLabelWidths = 4;
constexpr int headerMargin = 8;

} // namespace

TableColumns::TableColumns(QTableView &table, RecordTableModel &model, ProjectSession &session)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_session(session)
{
    connect(&session, &ProjectSession::projectChanged, this, &TableColumns::takeProject);
    connect(&session, &ProjectSession::changed, this, [this](const ProjectChange &change) {
        if (change.records)
            loadKnownMetadata();
    });
    connect(&session, &ProjectSession::countsChanged, this, [this] {
        if (m_table.columnWidth(RecordTableModel::Number) >= numberWidth())
            return;
        m_table.setColumnWidth(RecordTableModel::Number, numberWidth());
        fit();
    });
    setStandardWidths();
}

void TableColumns::takeProject()
{
    m_knownMetadata.clear();
    if (!m_session.hasProject())
        return;
    showMetadata(keptColumns(m_session.project()->path()));
    loadKnownMetadata();
}

void TableColumns::loadKnownMetadata()
{
    m_session.project()->records().metadataColumns().then({this, m_session.whileOpen()},
                                                          [this](const Result<QStringList> &names) {
                                                              if (names)
                                                                  m_knownMetadata = *names;
                                                              else
                                                                  m_session.report(names.error());
                                                          });
}

QStringList TableColumns::shownMetadata() const
{
    return m_model.metadataColumns();
}

void TableColumns::showMetadata(const QStringList &names)
{
    if (names == shownMetadata())
        return;
    if (m_session.hasProject())
        keepColumns(m_session.project()->path(), names);
    m_model.setMetadataColumns(names);
    setStandardWidths();
    emit metadataShown();
}

void TableColumns::setStandardWidths()
{
    m_table.setColumnWidth(RecordTableModel::Number, numberWidth());
    m_table.setColumnWidth(RecordTableModel::StatusColumn, statusWidth);
    m_labelWidth = measure::width(labelWidth);
    m_table.setColumnWidth(RecordTableModel::Label, m_labelWidth);
    m_table.setColumnWidth(RecordTableModel::Confidence, measure::width(confidenceWidth));
    m_table.setColumnWidth(RecordTableModel::AnnotatorColumn, annotatorWidth());
    for (int column = RecordTableModel::FirstMetadata; column < m_model.columnCount(); ++column)
        m_table.setColumnWidth(column, measure::width(metadataWidth));
    fit();
}

// Of the last record.
int TableColumns::numberWidth() const
{
    const int longest = m_table.fontMetrics().horizontalAdvance(countText(m_session.counts().records));
    return qMax(measure::width(leastNumberWidth), longest + 2 * headerMargin + measure::grid);
}

// The header has no hint for a column that is hidden.
int TableColumns::annotatorWidth() const
{
    QFont face = m_table.horizontalHeader()->font();
    face.setBold(true);
    const QString name =
        m_model.headerData(RecordTableModel::AnnotatorColumn, Qt::Horizontal, Qt::DisplayRole).toString();
    return qMax(measure::width(leastAnnotatorWidth), QFontMetrics(face).horizontalAdvance(name) + 2 * headerMargin);
}

int TableColumns::roomForText() const
{
    int room = m_table.viewport()->width();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool gives = column == RecordTableModel::Text || column == RecordTableModel::AnnotatorColumn;
        if (!gives && !m_table.isColumnHidden(column))
            room -= m_table.columnWidth(column);
    }
    return room;
}

// What the text does not need goes to the labels beside it, where sets are long; not where a person chose the width.
int TableColumns::widenLabel(int room)
{
    const int now = m_table.columnWidth(RecordTableModel::Label);
    if (now != m_labelWidth)
        return 0;
    const int least = measure::width(labelWidth);
    const int spare = room + now - least - textLetters * m_table.fontMetrics().averageCharWidth();
    m_labelWidth = qBound(least, least + spare, mostLabelWidths * least);
    m_table.setColumnWidth(RecordTableModel::Label, m_labelWidth);
    return m_labelWidth - now;
}

void TableColumns::fit()
{
    const bool hasDefinition = m_session.definition() != nullptr;
    for (const int column : {RecordTableModel::StatusColumn, RecordTableModel::Label, RecordTableModel::Confidence})
        m_table.setColumnHidden(column, !hasDefinition);
    int room = roomForText();
    // Where the text has no room the annotator gives way; the inspector names them too.
    const bool hasAnnotator = hasDefinition && room >= leastTextWidth + annotatorWidth();
    m_table.setColumnHidden(RecordTableModel::AnnotatorColumn, !hasAnnotator);
    if (hasAnnotator)
        room -= m_table.columnWidth(RecordTableModel::AnnotatorColumn);
    if (hasDefinition)
        room -= widenLabel(room);
    m_table.setColumnWidth(RecordTableModel::Text, qMax(leastTextWidth, room));
}

} // namespace tandem
