// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/preview_pane.h"

#include "core/llm/wire/answer_schema.h"
#include "core/project/records.h"
#include "core/prompt/prompt_builder.h"
#include "core/text/wording.h"
#include "ui/session/project_session.h"
#include "ui/widgets/debounce.h"
#include "ui/widgets/in_background.h"
#include "ui/widgets/rendered_view.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int previewPaneHeaderHeight = 30;

} // namespace

PreviewPane::PreviewPane(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(makeRenderedView(tr("Preview of the prompt"), this))
    , m_size(noteLabel({}, this))
    , m_settled(new Debounce(this, [this] { refresh(); }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(separatorLine(this));
    auto *ground = new QWidget(this);
    ground->setBackgroundRole(QPalette::Base);
    ground->setAutoFillBackground(true);
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_text);
    layout->addWidget(ground, 1);
    m_size->setContentsMargins(measure::margin, measure::grid, measure::margin, measure::grid);
    layout->addWidget(m_size);
    connect(&m_session, &ProjectSession::selectionChanged, this, &PreviewPane::showSelected);
    connect(&m_session, &ProjectSession::listChanged, this, [this] {
        if (!m_record)
            showSelected();
    });
    connect(&m_session, &ProjectSession::schemaChanged, this, &PreviewPane::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &PreviewPane::showAgain);
    showSelected();
}

QWidget *PreviewPane::makeHeader()
{
    auto *header = new QWidget(this);
    header->setMinimumHeight(measure::height(previewPaneHeaderHeight));
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins(measure::margin, 0, measure::grid, 0);
    line->setSpacing(4);
    m_title = textLabel(tr("Preview"), FontRole::Section, header);
    line->addWidget(m_title);
    line->addStretch(1);
    m_previous = addStep(QStringLiteral("‹"), tr("Previous record"));
    m_next = addStep(QStringLiteral("›"), tr("Next record"));
    m_random = addStep(tr("Random"), tr("Any record of the list"));
    for (QToolButton *button : {m_previous, m_next, m_random})
        line->addWidget(button);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_random, &QToolButton::clicked, this, &PreviewPane::showRandom);
    return header;
}

QToolButton *PreviewPane::addStep(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PreviewPane::setAgent(const AgentConfiguration &configuration, const QStringList &metadataColumns)
{
    if (configuration == m_agent && metadataColumns == m_metadataColumns)
        return;
    m_agent = configuration;
    m_metadataColumns = metadataColumns;
    m_settled->start(); // a prompt may be long, and comes with every key otherwise
}

void PreviewPane::step(qsizetype by)
{
    const std::vector<RecordId> &list = *m_session.list();
    const auto here = std::find(list.begin(), list.end(), m_wanted);
    const qsizetype index = here == list.end() ? 0 : here - list.begin() + by;
    if (index >= 0 && index < static_cast<qsizetype>(list.size()))
        load(list[static_cast<size_t>(index)]);
}

void PreviewPane::showRandom()
{
    const std::vector<RecordId> &list = *m_session.list();
    if (!list.empty())
        load(list[QRandomGenerator::global()->bounded(static_cast<quint32>(list.size()))]);
}

void PreviewPane::showSelected()
{
    const std::vector<RecordId> &list = *m_session.list();
    if (m_session.current().isValid())
        load(m_session.current());
    else if (!list.empty())
        load(list.front());
    else
        refresh();
}

void PreviewPane::load(RecordId id)
{
    if (!m_session.hasProject())
        return;
    m_wanted = id;
    m_session.project()->records().detail(id).then(this, [this, id](const Result<RecordDetail> &detail) {
        if (id != m_wanted)
            return;
        if (!detail)
            return showSentence(detail.error().message);
        m_record = detail->record;
        m_number = detail->number;
        refresh();
    });
}

QString PreviewPane::obstacle() const
{
    if (m_agent.provider == Provider::BuiltIn)
        return tr("The built-in baseline reads the record itself. It uses no template, so nothing is composed here.");
    if (!m_record)
        return tr("There is no record to show yet. Import a file, and the prompt of its first record stands here.");
    if (m_session.schema().definitions.empty())
        return tr("There is nothing to label yet. Add a label in the schema, and the prompt stands here.");
    return {};
}

void PreviewPane::refresh()
{
    m_composing.renew();
    const QString sentence = obstacle();
    if (sentence.isEmpty())
        compose();
    else
        showSentence(sentence);
}

// Off this thread, as a record can be of any length; the newest wish wins.
void PreviewPane::compose()
{
    const auto work = [agent = m_agent, schema = m_session.schema(), columns = m_metadataColumns, record = *m_record] {
        const std::vector<LabelDefinition> definitions = schema.definitions;
        return PromptBuilder::create(agent, schema, definitions, columns,
                                     answerFormOf(agent, Adaptation(), definitions))
            .map([&record](const PromptBuilder &builder) {
                RenderedPrompt prompt = builder.preview(record);
                const qint64 tokens = estimatedTokens(QString(prompt.system.text + prompt.user.text));
                return std::pair(std::move(prompt), tokens);
            });
    };
    inBackground(work).then({this, m_composing}, [this](const auto &composed) {
        if (!composed)
            return showSentence(composed.error().message);
        showPrompt(composed->first);
        showSize(composed->second);
    });
}

void PreviewPane::showAgain()
{
    if (m_shown)
        showPrompt(RenderedPrompt(*m_shown));
    else
        refresh();
}

void PreviewPane::showPrompt(const RenderedPrompt &prompt)
{
    m_shown = prompt;
    m_title->setText(tr("Preview · record %1").arg(countText(m_number)));
    showRendered(m_text, {&prompt.system, &prompt.user});
}

void PreviewPane::showSentence(const QString &sentence)
{
    m_shown.reset();
    m_title->setText(tr("Preview"));
    showDimSentence(m_text, sentence);
    m_size->clear();
}

void PreviewPane::showSize(qint64 tokens)
{
    const qint64 records = m_session.counts().records;
    m_size->setText(tr("About %1 tokens for this record · about %2 for all %Ln record(s)", nullptr, countOf(records))
                        .arg(countText(tokens), countText(tokens * records)));
}

} // namespace tandem
