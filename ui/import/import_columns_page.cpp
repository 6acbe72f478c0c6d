// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_columns_page.h"

#include "core/text/wording.h"
#include "ui/delegates/field_delegate.h"
#include "ui/import/column_header.h"
#include "ui/import/source_choices.h"
#include "ui/import/source_options_bar.h"
#include "ui/import/source_preview_model.h"
#include "ui/import/text_composer.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int widestColumn = 380;

} // namespace

ImportColumnsPage::ImportColumnsPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::grid);
    m_options = new SourceOptionsBar(this);
    layout->addWidget(m_options);
    m_message = new MessageBar(this);
    layout->addWidget(m_message);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeExtras());
    connect(m_options, &SourceOptionsBar::changed, this, &ImportColumnsPage::optionsChanged);
}

QWidget *ImportColumnsPage::makeTable()
{
    m_model = new SourcePreviewModel(this);
    m_table = new QTableView(this);
    m_columns = new ColumnHeader(m_table);
    m_table->setHorizontalHeader(m_columns);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FieldDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("The first rows of the file"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(measure::row());
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_columns->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportColumnsPage::showComposed);
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    return frame;
}

QWidget *ImportColumnsPage::makeExtras()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::grid);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::grid * 2);
    m_composes = new QCheckBox(tr("Compose the text from several columns"), box);
    m_person = new QLineEdit(box);
    m_person->setAccessibleName(tr("Whose labels these are"));
    m_personRow = labelled(tr("Labels are by"), m_person, box);
    m_separator = makeSeparatorBox(box);
    m_separatorRow = labelled(tr("Several labels in a cell"), m_separator, box);
    line->addWidget(m_composes);
    line->addStretch(1);
    line->addWidget(m_personRow);
    line->addWidget(m_separatorRow);
    layout->addLayout(line);
    m_composer = new TextComposer(box);
    layout->addWidget(m_composer);
    connect(m_composes, &QCheckBox::clicked, this, &ImportColumnsPage::setComposes);
    connect(m_composer, &TextComposer::edited, this, &ImportColumnsPage::takeEdit);
    connect(m_person, &QLineEdit::textEdited, this, &ImportColumnsPage::takeEdit);
    connect(m_separator, &QComboBox::activated, this, &ImportColumnsPage::takeEdit);
    return box;
}

void ImportColumnsPage::setSchema(const Schema &schema)
{
    m_draft.setSchema(schema);
}

void ImportColumnsPage::setPerson(const QString &name)
{
    m_person->setText(name);
    m_draft.setPerson(name);
}

void ImportColumnsPage::showPreview(const SourcePreview &preview)
{
    m_message->clear();
    m_options->setOptions(preview.options);
    m_draft.setPreview(preview);
    m_model->setPreview(preview);
    m_columns->setColumns(preview.columns);
    showRoles();
    sizeColumns();
    showFindings(preview);
    emit edited();
}

void ImportColumnsPage::showFindings(const SourcePreview &preview)
{
    QStringList sentences = findingSentences(preview.options, preview.findings);
    if (!preview.faults.empty()) {
        const SourceFault &first = preview.faults.front();
        sentences += tr("Among the first rows, %Ln cannot be read; the first is in line %L1: %2", nullptr,
                        countOf(static_cast<qint64>(preview.faults.size())))
                         .arg(first.line)
                         .arg(first.reason);
    }
    if (!sentences.isEmpty())
        m_message->showMessage(Tone::Warn, sentences.join(u' '));
}

void ImportColumnsPage::showError(const QString &sentence)
{
    m_message->showMessage(Tone::Bad, sentence);
}

void ImportColumnsPage::showRoles()
{
    for (int i = 0; i < m_draft.columns().size(); ++i) {
        m_columns->setRoleText(i, m_draft.shownRole(i));
        m_model->setDimmed(i, m_draft.role(i).kind == ColumnRole::Kind::LeaveOut);
        fillMenu(i);
        m_table->setColumnWidth(i, qMax(m_table->columnWidth(i), m_columns->neededWidth(i)));
    }
    bool hasLabels = false;
    for (int i = 0; i < m_draft.columns().size(); ++i)
        hasLabels = hasLabels || m_draft.role(i).kind == ColumnRole::Kind::Labels;
    m_personRow->setVisible(hasLabels);
    m_separatorRow->setVisible(m_draft.mayHoldSets());
    m_composes->setChecked(m_draft.composesText());
    m_composer->setVisible(m_draft.composesText());
    showComposed();
}

void ImportColumnsPage::fillMenu(int column)
{
    QMenu *menu = m_columns->menuOf(column);
    menu->clear();
    menu->setToolTipsVisible(true);
    for (const ColumnRole &role : rolesFor(m_draft.columns()[column], m_draft.schema())) {
        const bool isNew = role.concernsLabels() && !m_draft.schema().definition(role.definition);
        const QString text = roleText(role, m_draft.person());
        QAction *action = menu->addAction(isNew ? tr("%1 (a new label)").arg(text) : text);
        action->setToolTip(roleHelp(role));
        action->setCheckable(true);
        action->setChecked(role == m_draft.role(column));
        connect(action, &QAction::triggered, this, [this, column, role] { chooseRole(column, role); });
    }
}

void ImportColumnsPage::chooseRole(int column, const ColumnRole &role)
{
    m_draft.setRole(column, role);
    // The menu that led here is filled anew, so it must have closed first.
    QMetaObject::invokeMethod(
        this,
        [this] {
            showRoles();
            emit edited();
        },
        Qt::QueuedConnection);
}

void ImportColumnsPage::sizeColumns()
{
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_columns->count(); ++i) {
        const int wanted = qBound(m_columns->neededWidth(i), m_table->columnWidth(i) + measure::grid,
                                  qMax(widestColumn, m_columns->neededWidth(i)));
        m_table->setColumnWidth(i, wanted);
    }
}

void ImportColumnsPage::setComposes(bool composes)
{
    m_draft.setComposesText(composes);
    if (composes && m_draft.textTemplate().isEmpty()) {
        m_draft.setTextTemplate(m_draft.suggestedTemplate());
        m_composer->setTextTemplate(m_draft.textTemplate());
    }
    showRoles();
    emit edited();
}

void ImportColumnsPage::takeEdit()
{
    m_draft.setTextTemplate(m_composer->textTemplate());
    m_draft.setPerson(m_person->text().trimmed());
    m_draft.setSetSeparator(m_separator->currentData().toString());
    for (int i = 0; i < m_draft.columns().size(); ++i)
        m_columns->setRoleText(i, m_draft.shownRole(i));
    showComposed();
    emit edited();
}

void ImportColumnsPage::showComposed()
{
    if (!m_draft.composesText() || m_model->rowCount() == 0)
        return;
    const int row = qMax(0, m_table->currentIndex().row());
    m_composer->showComposed(composedText(m_draft.textTemplate(), m_draft.columns(), m_model->row(row).values));
}

const SourceOptions &ImportColumnsPage::options() const
{
    return m_options->options();
}

const SourceOptions &ImportColumnsPage::chosenOptions() const
{
    return m_options->chosen();
}

void ImportColumnsPage::forgetOptions()
{
    m_options->clear();
    m_draft.takeOtherFile();
}

} // namespace tandem
