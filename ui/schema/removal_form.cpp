// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/removal_form.h"

#include "core/text/wording.h"
#include "ui/look/measure.h"
#include "ui/widgets/spoken_name.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int radioIndent = 24; // of what stands under the text of a radio button

} // namespace

RemovalForm::RemovalForm(Schema schema, const SchemaChange &change, QWidget *parent)
    : ChangeForm(std::move(schema), change, parent)
{
    m_retire = addWay(tr("Keep it as retired"),
                      isOfOption() ? tr("Nobody is offered it any more. Labels that have it keep it.")
                                   : tr("Nobody is asked any more. The labels stay, and can be searched and exported."),
                      "retire");
    if (isOfOption() && definition().options.size() > 1)
        addMapping();
    m_delete = addWay(tr("Delete it with its labels"),
                      tr("What people and models said goes with it. An undo brings all of it back."), "delete");
    m_retire->setChecked(true);
    setFocusProxy(m_retire);
}

QRadioButton *RemovalForm::addWay(const QString &text, const QString &explanation, const char *name)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    rows()->addWidget(button);
    if (!explanation.isEmpty()) {
        button->setAccessibleDescription(explanation);
        QLabel *note = noteLabel(explanation, this);
        note->setContentsMargins(radioIndent, 0, 0, 0);
        rows()->addWidget(note);
    }
    connect(button, &QRadioButton::toggled, this, [this](bool isOn) {
        if (isOn)
            emit edited();
    });
    return button;
}

void RemovalForm::addMapping()
{
    m_map = addWay(tr("Its labels become"), {}, "map");
    m_mapped = new QComboBox(this);
    m_mapped->setObjectName(QStringLiteral("mapped"));
    setSpokenName(m_mapped, tr("Option that takes its labels"));
    m_mapped->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Option &each : definition().options) {
        if (each.id != change().option)
            m_mapped->addItem(each.shownText(), each.value);
    }
    auto *line = new QHBoxLayout;
    line->setContentsMargins(radioIndent, 0, 0, 0);
    line->addWidget(m_mapped);
    rows()->addLayout(line);
    connect(m_mapped, &QComboBox::activated, this, [this] {
        m_map->setChecked(true);
        emit edited();
    });
}

RemovalKind RemovalForm::kind() const
{
    if (m_delete->isChecked())
        return RemovalKind::Delete;
    return m_map && m_map->isChecked() ? RemovalKind::Map : RemovalKind::Retire;
}

QString RemovalForm::heading() const
{
    //: %1: an option, %2: a label
    return isOfOption() ? tr("Remove “%1” of “%2”").arg(option().shownText(), definition().name)
                        : tr("Remove the label “%1”").arg(definition().name);
}

QString RemovalForm::explanation() const
{
    return isOfOption() ? tr("Labels have this option. What is to become of them?")
                        : tr("Records have this label. What is to become of what was said?");
}

Result<SchemaEdit> RemovalForm::edit() const
{
    if (!isOfOption())
        return removeDefinition(schema(), definition().id, kind());
    return removeOption(schema(), definition().id, option().id, kind(),
                        m_mapped ? m_mapped->currentData().toString() : QString());
}

QString RemovalForm::actText(const SchemaEditCounts &counts) const
{
    switch (kind()) {
    case RemovalKind::Retire:
        return counts.kept > 0 ? tr("Retire: keep %Ln label(s)", nullptr, countOf(counts.kept)) : tr("Retire");
    case RemovalKind::Map:
        return counts.labels > 0 ? tr("Replace: %Ln label(s)", nullptr, countOf(counts.labels)) : tr("Replace");
    case RemovalKind::Delete:
        break;
    }
    return counts.removedLabels > 0 ? tr("Delete: %Ln label(s)", nullptr, countOf(counts.removedLabels)) : tr("Delete");
}

} // namespace tandem
