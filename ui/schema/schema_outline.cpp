// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/schema_outline.h"

#include "ui/delegates/field_delegate.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int leftMargin = 16;
constexpr int schemaGuidelineLines = 6;

QString rowText(const LabelDefinition &definition)
{
    const QString name = definition.name.isEmpty() ? SchemaOutline::tr("(no name)") : definition.name;
    if (definition.isRetired)
        //: %1: a label that is not asked any more
        return SchemaOutline::tr("%1 · retired").arg(name);
    const int options = static_cast<int>(definition.options.size());
    if (definition.level == Level::Span)
        return SchemaOutline::tr("%1 · spans, %Ln option(s)", nullptr, options).arg(name);
    //: A label of which a record has one option, or several: "sentiment · one of 3"
    return (definition.choice == Choice::Single ? SchemaOutline::tr("%1 · one of %Ln", nullptr, options)
                                                : SchemaOutline::tr("%1 · any of %Ln", nullptr, options))
        .arg(name);
}

} // namespace

SchemaOutline::SchemaOutline(QWidget *parent)
    : QWidget(parent)
    , m_guideline(new QPlainTextEdit(this))
    , m_list(new QListWidget(this))
{
    m_guideline->setAccessibleName(tr("Guideline for everything"));
    m_guideline->setPlaceholderText(tr("What goes before all labels: what the texts are, for whom."));
    m_guideline->setTabChangesFocus(true);
    setLines(m_guideline, schemaGuidelineLines);
    m_list->setAccessibleName(tr("Labels"));
    m_list->setItemDelegate(new FieldDelegate(m_list));
    setFocusProxy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(leftMargin, measure::margin, 0, measure::margin);
    layout->setSpacing(measure::grid);
    layout->addWidget(textLabel(tr("Guideline for everything"), FontRole::Section, this));
    layout->addWidget(m_guideline);
    layout->addLayout(makeButtons());
    layout->addWidget(m_list, 1);
    auto *versions = new LinkButton(tr("Versions…"), this);
    versions->setToolTip(tr("What the schema was before"));
    versions->setAutoDefault(false);
    layout->addWidget(versions, 0, Qt::AlignLeft);
    connect(versions, &QPushButton::clicked, this, &SchemaOutline::versionsWanted);
    connect(m_guideline, &QPlainTextEdit::textChanged, this, &SchemaOutline::takeGuideline);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_isFilling)
            emit currentChanged();
    });
}

QHBoxLayout *SchemaOutline::makeButtons()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(textLabel(tr("Labels"), FontRole::Section, this));
    line->addStretch(1);
    LinkButton *add = addButton(line, tr("Add"), tr("Add a label"));
    add->setObjectName(QStringLiteral("addDefinition"));
    LinkButton *remove = addButton(line, tr("Remove"), tr("Remove the label"));
    LinkButton *up = addButton(line, tr("Up"), tr("Move the label up"));
    LinkButton *down = addButton(line, tr("Down"), tr("Move the label down"));
    connect(add, &QPushButton::clicked, this, &SchemaOutline::addDefinition);
    connect(remove, &QPushButton::clicked, this, &SchemaOutline::removeDefinition);
    connect(up, &QPushButton::clicked, this, [this] { moveDefinition(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveDefinition(1); });
    return line;
}

LinkButton *SchemaOutline::addButton(QHBoxLayout *line, const QString &text, const QString &toolTip)
{
    auto *button = new LinkButton(text, this);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    line->addWidget(button);
    return button;
}

void SchemaOutline::setSchema(const Schema &schema)
{
    const LabelDefinitionId chosen = current() ? current()->id : LabelDefinitionId();
    m_schema = schema;
    m_isFilling = true;
    m_guideline->setPlainText(schema.guideline);
    m_isFilling = false;
    const auto place = std::find_if(m_schema.definitions.begin(), m_schema.definitions.end(),
                                    [chosen](const LabelDefinition &each) { return each.id == chosen; });
    const bool isKept = chosen.isValid() && place != m_schema.definitions.end();
    fill(isKept ? static_cast<int>(place - m_schema.definitions.begin()) : 0);
}

void SchemaOutline::fill(int current)
{
    m_isFilling = true;
    m_list->clear();
    for (const LabelDefinition &definition : m_schema.definitions)
        m_list->addItem(rowText(definition));
    m_list->setCurrentRow(std::clamp(current, -1, m_list->count() - 1));
    m_isFilling = false;
    emit currentChanged();
}

const LabelDefinition *SchemaOutline::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_schema.definitions[static_cast<size_t>(row)];
}

void SchemaOutline::setCurrent(const LabelDefinition &definition)
{
    if (!current())
        return;
    m_schema.definitions[static_cast<size_t>(m_list->currentRow())] = definition;
    m_list->currentItem()->setText(rowText(definition));
    emit edited();
}

void SchemaOutline::takeGuideline()
{
    if (m_isFilling)
        return;
    m_schema.guideline = m_guideline->toPlainText().trimmed();
    emit edited();
}

void SchemaOutline::addDefinition()
{
    m_schema.definitions.emplace_back();
    fill(static_cast<int>(m_schema.definitions.size()) - 1);
    emit edited();
    emit added();
}

void SchemaOutline::removeDefinition()
{
    const LabelDefinition *definition = current();
    if (definition && definition->id.isValid())
        emit removalWanted(definition->id);
    else if (definition)
        takeOutRow(m_list->currentRow());
}

void SchemaOutline::takeOut(LabelDefinitionId definition)
{
    for (size_t i = 0; i < m_schema.definitions.size(); ++i) {
        if (m_schema.definitions[i].id == definition)
            return takeOutRow(static_cast<int>(i));
    }
}

void SchemaOutline::takeOutRow(int row)
{
    m_schema.definitions.erase(m_schema.definitions.begin() + row);
    fill(std::max(0, row - 1));
    emit edited();
}

void SchemaOutline::moveDefinition(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    std::swap(m_schema.definitions[static_cast<size_t>(from)], m_schema.definitions[static_cast<size_t>(to)]);
    fill(to);
    emit edited();
}

} // namespace tandem
