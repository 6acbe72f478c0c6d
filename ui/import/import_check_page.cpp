// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_check_page.h"

#include "core/text/wording.h"
#include "ui/import/import_text.h"
#include "ui/import/source_choices.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tinted_frame.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int mostLines = 7;

QPlainTextEdit *lineBox(const QStringList &lines, QWidget *parent)
{
    auto *box = new QPlainTextEdit(lines.join(u'\n'), parent);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setFont(fontFor(FontRole::Small));
    setLines(box, qBound(1, static_cast<int>(lines.size()), mostLines));
    return box;
}

} // namespace

ImportCheckPage::ImportCheckPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::margin);
    layout->addWidget(makeProjectRow());
    layout->addWidget(makeDuplicates());
    layout->addWidget(m_conflicts = makeConflicts());
    m_findings = new QWidget(this);
    auto *findings = new QVBoxLayout(m_findings);
    findings->setContentsMargins(0, 0, 0, 0);
    findings->setSpacing(measure::grid);
    layout->addWidget(m_findings, 1);
    clear();
}

QWidget *ImportCheckPage::makeProjectRow()
{
    m_projectPath = new QLineEdit(this);
    m_projectPath->setAccessibleName(tr("Where the new project is kept"));
    m_projectRow = labelled(tr("New project"), m_projectPath, this);
    auto *choose = new KeyButton(tr("Choose…"), {}, m_projectRow);
    choose->setAutoDefault(false);
    m_projectRow->layout()->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ImportCheckPage::otherPlaceWanted);
    m_projectRow->hide();
    return m_projectRow;
}

QFrame *ImportCheckPage::makeDuplicates()
{
    m_duplicates = new TintedFrame(Tone::Warn, this);
    auto *layout = new QVBoxLayout(m_duplicates);
    layout->setContentsMargins(10, measure::grid, 10, measure::grid);
    m_duplicateText = textLabel({}, FontRole::SmallStrong, m_duplicates);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::grid * 2);
    m_policies = new QButtonGroup(this);
    const auto addPolicy = [this, line](const QString &text, DuplicatePolicy policy) {
        auto *button = new QRadioButton(text, m_duplicates);
        m_policies->addButton(button, static_cast<int>(policy));
        line->addWidget(button);
    };
    addPolicy(tr("Keep the first, skip the rest"), DuplicatePolicy::Skip);
    addPolicy(tr("Update with the last"), DuplicatePolicy::Update);
    addPolicy(tr("Stop"), DuplicatePolicy::Stop);
    m_policies->button(static_cast<int>(m_proposed))->setChecked(true);
    auto *show = new LinkButton(tr("Show them"), m_duplicates);
    line->addWidget(show);
    line->addStretch(1);
    m_examples = lineBox({}, m_duplicates);
    setLines(m_examples, mostLines);
    m_examples->setAccessibleName(tr("Ids that occur twice"));
    m_examples->hide();
    layout->addWidget(m_duplicateText);
    layout->addLayout(line);
    layout->addWidget(m_examples);
    connect(show, &QPushButton::clicked, this, [this] { m_examples->setVisible(!m_examples->isVisible()); });
    connect(m_policies, &QButtonGroup::idClicked, this, &ImportCheckPage::policyChanged);
    return m_duplicates;
}

QWidget *ImportCheckPage::makeConflicts()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(textLabel(tr("Where the project has another label, or people decided on another text:"),
                              FontRole::SmallStrong, box));
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::grid * 2);
    rows->addLayout(line);
    m_conflictPolicies = new QButtonGroup(this);
    const auto addPolicy = [this, line, box](const QString &text, ConflictPolicy policy) {
        auto *button = new QRadioButton(text, box);
        m_conflictPolicies->addButton(button, static_cast<int>(policy));
        line->addWidget(button);
    };
    addPolicy(tr("Keep what is there"), ConflictPolicy::Keep);
    addPolicy(tr("Take what the file says"), ConflictPolicy::Replace);
    addPolicy(tr("Import nothing"), ConflictPolicy::Stop);
    m_conflictPolicies->button(static_cast<int>(ConflictPolicy::Keep))->setChecked(true);
    line->addStretch(1);
    return box;
}

ConflictPolicy ImportCheckPage::conflictPolicy() const
{
    return static_cast<ConflictPolicy>(m_conflictPolicies->checkedId());
}

void ImportCheckPage::clear()
{
    for (QObject *child : m_findings->children()) {
        if (auto *widget = qobject_cast<QWidget *>(child)) {
            widget->hide();
            widget->deleteLater();
        }
    }
    while (QLayoutItem *item = m_findings->layout()->takeAt(0))
        delete item;
    m_duplicates->hide();
    m_conflicts->hide();
}

void ImportCheckPage::addSentence(const QString &text, const char *variant)
{
    QLabel *label = noteLabel(text, m_findings);
    label->setFont(fontFor(FontRole::Normal));
    label->setProperty("dim", false);
    if (variant)
        label->setProperty(variant, true);
    m_findings->layout()->addWidget(label);
}

/// What was guessed and mended in the file, and what of it cannot be read.
void ImportCheckPage::addReading(const ImportReport &report)
{
    addLines(tr("How the file was read"), report.spanFindings ? spanFindingSentences(*report.spanFindings)
                                                              : findingSentences(report.usedOptions, report.findings));
    addLines(faultTitle(report), faultLines(report));
    addLines(report.spanFindings ? tr("Labels of spans that are no option") : tr("Values that are no option"),
             notAnOptionLines(report));
}

void ImportCheckPage::addLines(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    m_findings->layout()->addWidget(textLabel(title, FontRole::Section, m_findings));
    QPlainTextEdit *box = lineBox(lines, m_findings);
    box->setAccessibleName(title);
    m_findings->layout()->addWidget(box);
}

void ImportCheckPage::showCheck(const ImportCheck &check)
{
    clear();
    showDuplicates(check.report);
    for (const LabelDefinition &definition : check.newDefinitions)
        addSentence(newDefinitionSentence(definition));
    for (const LabelDefinition &definition : check.newOptions)
        addSentence(newOptionsSentence(definition));
    if (check.report.spanFindings && check.report.faults.empty())
        addSentence(tr("Every span of the %Ln text(s) can be read and fits.", nullptr, countOf(check.report.rows)));
    else if (check.report.badRows == 0 && !check.report.spanFindings)
        addSentence(tr("Every one of the %Ln row(s) can be read.", nullptr, countOf(check.report.rows)));
    addReading(check.report);
    static_cast<QVBoxLayout *>(m_findings->layout())->addStretch(1);
}

void ImportCheckPage::showDuplicates(const ImportReport &report)
{
    m_duplicates->setVisible(report.duplicateIds > 0);
    m_duplicateText->setText(duplicateSentence(report));
    m_examples->setPlainText(report.duplicateExamples.join(u'\n'));
}

void ImportCheckPage::showDone(const ImportReport &report)
{
    clear();
    m_projectRow->hide();
    addSentence(doneSentence(report));
    addReading(report);
    static_cast<QVBoxLayout *>(m_findings->layout())->addStretch(1);
}

void ImportCheckPage::showError(const QString &sentence)
{
    clear();
    addSentence(sentence, "bad");
    static_cast<QVBoxLayout *>(m_findings->layout())->addStretch(1);
}

DuplicatePolicy ImportCheckPage::policy() const
{
    return static_cast<DuplicatePolicy>(m_policies->checkedId());
}

void ImportCheckPage::propose(DuplicatePolicy policy)
{
    if (policy != m_proposed)
        m_policies->button(static_cast<int>(policy))->setChecked(true);
    m_proposed = policy;
}

void ImportCheckPage::setProjectPath(const QString &path)
{
    m_projectPath->setText(path);
    m_projectRow->setVisible(!path.isEmpty());
}

QString ImportCheckPage::projectPath() const
{
    return m_projectPath->text().trimmed();
}

} // namespace tandem
