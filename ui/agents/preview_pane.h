// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scope.h"
#include "core/domain/agent.h"
#include "core/domain/record.h"
#include "core/domain/schema.h"
#include "core/prompt/prompt_builder.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QTextEdit;
class QToolButton;

namespace tandem {

class Debounce;
class ProjectSession;

/// The right part of the agent editor: the prompt of one record as it would be sent, with what came from placeholders
/// tinted, and its size.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(ProjectSession &session, QWidget *parent = nullptr);

    void setAgent(const AgentConfiguration &configuration, const QStringList &metadataColumns);

private:
    QWidget *makeHeader();
    QToolButton *addStep(const QString &text, const QString &toolTip);
    void step(qsizetype by);
    void showRandom();
    void load(RecordId id);
    void showSelected();
    void refresh();
    /// Why there is nothing to compose, as a sentence; empty: there is.
    QString obstacle() const;
    void compose();
    /// What is shown, in the colours of now.
    void showAgain();
    void showPrompt(const RenderedPrompt &prompt);
    void showSentence(const QString &sentence);
    void showSize(qint64 tokens);

    ProjectSession &m_session;
    QLabel *m_title = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_random = nullptr;
    QTextEdit *m_text = nullptr;
    QLabel *m_size = nullptr;
    Debounce *m_settled;
    Scope m_composing; ///< ends when another prompt is wanted
    AgentConfiguration m_agent;
    QStringList m_metadataColumns;
    std::optional<RenderedPrompt> m_shown; ///< none: a sentence is shown
    std::optional<Record> m_record;
    RecordId m_wanted;
    qint64 m_number = 0;
};

} // namespace tandem
