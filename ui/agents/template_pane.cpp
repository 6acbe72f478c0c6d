// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/template_pane.h"

#include "core/domain/agent.h"
#include "core/prompt/prompt_builder.h"
#include "core/prompt/prompt_check.h"
#include "ui/agents/template_highlighter.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/text_label.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int templateHeaderHeight = 30;
constexpr int documentMargin = 10;
constexpr int shownProblems = 3; // of each template; more would leave no room to mend them

QString putInText(const QString &suggestion)
{
    return suggestion.isEmpty() ? QString() : TemplatePane::tr("Put in %1").arg(suggestion);
}

} // namespace

TemplatePane::TemplatePane(QWidget *parent)
    : QWidget(parent)
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    m_system = makePart(tr("System template"), tr("Empty: no system message is sent."), splitter);
    m_user = makePart(tr("User template"), {}, splitter);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    m_user.edit->parentWidget()->layout()->addWidget(makeNotes());
}

// They take their room from the end of the user template alone, so that nothing else moves when they come.
QWidget *TemplatePane::makeNotes()
{
    auto *notes = new QWidget(this);
    m_problems = new ProblemList(Tone::Bad, tr("Problems of the template"), notes);
    m_warnings = new ProblemList(Tone::Warn, tr("What the template lacks"), notes);
    auto *rows = new QVBoxLayout(notes);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_problems);
    rows->addWidget(m_warnings);
    return notes;
}

TemplatePane::Part TemplatePane::makePart(const QString &title, const QString &placeholder, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setProperty("bare", true);
    edit->setFont(fontFor(FontRole::Code));
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(title);
    edit->setToolTip(
        tr("{{record}}, {{meta.NAME}}, {{guideline}}, {{tag}}; {{#labels}} with {{name}}, {{guideline}}, {{format}} "
           "and {{#options}} with {{value}}, {{text}}, {{description}}"));
    edit->document()->setDocumentMargin(documentMargin);
    QLabel *header = titled(title, edit, parent);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        check();
        emit edited();
    });
    return {title, header, edit, new TemplateHighlighter(edit->document())};
}

QLabel *TemplatePane::titled(const QString &title, QPlainTextEdit *edit, QWidget *parent)
{
    auto *box = new QWidget(parent);
    box->setBackgroundRole(QPalette::Base);
    box->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *header = new QWidget(box);
    header->setMinimumHeight(measure::height(templateHeaderHeight));
    header->setBackgroundRole(QPalette::Window);
    header->setAutoFillBackground(true);
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins(measure::margin, 0, measure::margin, 0);
    QLabel *label = textLabel(title, FontRole::Section, header);
    line->addWidget(label);
    layout->addWidget(header);
    layout->addWidget(separatorLine(box));
    layout->addWidget(edit, 1);
    return label;
}

void TemplatePane::setTemplates(const QString &system, const QString &user)
{
    {
        const QSignalBlocker quietSystem(m_system.edit);
        const QSignalBlocker quietUser(m_user.edit);
        m_system.edit->setPlainText(system);
        m_user.edit->setPlainText(user);
    }
    check();
}

QString TemplatePane::systemTemplate() const
{
    return m_system.edit->toPlainText();
}

QString TemplatePane::userTemplate() const
{
    return m_user.edit->toPlainText();
}

void TemplatePane::setMetadataColumns(const QStringList &columns)
{
    m_metadataColumns = columns;
    check();
}

void TemplatePane::setUsed(bool used)
{
    if (used == m_isUsed)
        return;
    m_isUsed = used;
    for (const Part &part : {m_system, m_user}) {
        part.header->setText(used ? part.title : tr("%1 · not used by the built-in baseline").arg(part.title));
        part.edit->setReadOnly(!used);
        part.highlighter->setMuted(!used);
    }
    check();
}

void TemplatePane::check()
{
    m_problems->clear();
    m_warnings->clear();
    m_problemCount = 0;
    if (!m_isUsed)
        return;
    m_problemCount = showProblems(m_system, tr("System template")) + showProblems(m_user, tr("User template"));
    if (m_problemCount == 0 && !showsAnyRecord())
        addMissingRecord();
    if (m_problemCount == 0)
        showWarnings();
}

void TemplatePane::showWarnings()
{
    AgentConfiguration templates;
    templates.systemTemplate = systemTemplate();
    templates.userTemplate = userTemplate();
    for (const QString &warning : PromptBuilder::warnings(templates))
        m_warnings->add(warning);
    warnOfOlderSchema();
}

// The default template names whatever the schema has; what was written by hand may name what is no more.
void TemplatePane::warnOfOlderSchema()
{
    const bool isDefault = systemTemplate() == defaultSystemTemplate() && userTemplate() == defaultUserTemplate();
    if (isDefault || m_writtenUnder == 0 || m_writtenUnder >= m_schemaVersion)
        return;
    m_warnings->add(tr("This was written for version %1 of the schema, which is version %2 now: check what it says of "
                       "labels and options.")
                        .arg(m_writtenUnder)
                        .arg(m_schemaVersion),
                    tr("Take the default template"), [this] { takeDefaults(); });
}

/// By a cursor, so that Ctrl+Z in the field brings back what was there.
void TemplatePane::takeDefaults()
{
    const auto replace = [](QPlainTextEdit *edit, const QString &text) {
        QTextCursor cursor(edit->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(text);
    };
    replace(m_system.edit, defaultSystemTemplate());
    replace(m_user.edit, defaultUserTemplate());
    m_user.edit->setFocus();
}

void TemplatePane::setSchemaVersions(int written, int now)
{
    m_writtenUnder = written;
    m_schemaVersion = now;
    check();
}

bool TemplatePane::showsAnyRecord() const
{
    const auto shows = [](const QString &source) {
        const Result<TextTemplate> parsed = TextTemplate::parse(source);
        return parsed && showsRecord(*parsed);
    };
    return shows(systemTemplate()) || shows(userTemplate());
}

void TemplatePane::addMissingRecord()
{
    m_problemCount = 1;
    m_problems->add(missingRecordMessage(), putInText(QStringLiteral("{{record}}")), [this] {
        m_user.edit->appendPlainText(QStringLiteral("{{record}}"));
        m_user.edit->setFocus();
    });
}

size_t TemplatePane::showProblems(const Part &part, const QString &where)
{
    int shown = 0;
    std::vector<TemplateProblem> problems = promptTemplateProblems(part.edit->toPlainText(), m_metadataColumns);
    for (const TemplateProblem &problem : problems) {
        if (++shown > shownProblems)
            break;
        m_problems->add(part.edit == m_user.edit ? problem.message
                                                 : QStringLiteral("%1: %2").arg(where, problem.message),
                        putInText(problem.suggestion), [this, edit = part.edit, problem] { apply(edit, problem); });
    }
    const size_t count = problems.size();
    if (static_cast<int>(count) > shownProblems)
        m_problems->add(tr("%Ln more problem(s) of this template are marked in it.", nullptr,
                           static_cast<int>(count) - shownProblems));
    const QSignalBlocker quiet(part.edit);
    part.highlighter->setProblems(std::move(problems));
    return count;
}

void TemplatePane::apply(QPlainTextEdit *edit, const TemplateProblem &problem)
{
    QTextCursor cursor(edit->document());
    cursor.setPosition(static_cast<int>(problem.offset));
    cursor.setPosition(static_cast<int>(problem.offset + problem.length), QTextCursor::KeepAnchor);
    cursor.insertText(problem.suggestion);
    edit->setTextCursor(cursor);
    edit->setFocus();
}

} // namespace tandem
