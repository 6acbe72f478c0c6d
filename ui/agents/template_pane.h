// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QPlainTextEdit;

namespace tandem {

class ProblemList;
class TemplateHighlighter;
struct TemplateProblem;

/// The middle of the agent editor: the system and the user template with their problems.
class TemplatePane : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePane(QWidget *parent = nullptr);

    void setTemplates(const QString &system, const QString &user);
    QString systemTemplate() const;
    QString userTemplate() const;
    /// Names that {{meta.…}} may use.
    void setMetadataColumns(const QStringList &columns);
    /// The built-in baseline uses no template: it is shown dim and cannot be edited.
    void setUsed(bool used);
    /// Under which version of the schema the templates were written, and which one is in force; 0: not known.
    void setSchemaVersions(int written, int now);
    bool hasProblems() const { return m_problemCount > 0; }

signals:
    void edited();

private:
    struct Part
    {
        QString title;
        QLabel *header = nullptr;
        QPlainTextEdit *edit = nullptr;
        TemplateHighlighter *highlighter = nullptr;
    };

    Part makePart(const QString &title, const QString &placeholder, QWidget *parent);
    QLabel *titled(const QString &title, QPlainTextEdit *edit, QWidget *parent);
    QWidget *makeNotes();
    void check();
    bool showsAnyRecord() const;
    void addMissingRecord();
    void showWarnings();
    void warnOfOlderSchema();
    void takeDefaults();
    size_t showProblems(const Part &part, const QString &where);
    void apply(QPlainTextEdit *edit, const TemplateProblem &problem);

    Part m_system;
    Part m_user;
    ProblemList *m_problems = nullptr;
    ProblemList *m_warnings = nullptr;
    QStringList m_metadataColumns;
    size_t m_problemCount = 0;
    bool m_isUsed = true;
    int m_writtenUnder = 0; ///< a version of the schema
    int m_schemaVersion = 0;
};

} // namespace tandem
