// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/prompter.h"

#include <QStringList>

namespace tandem {

/// Answers questions and file dialogs at once, as the test says, and remembers what was asked.
class ScriptedPrompter : public Prompter
{
public:
    QString answer;   ///< to a file dialog or a question for text; empty: dismissed
    bool yes = false; ///< to a question
    QStringList asked;

    void openFile(QWidget *, const QString &title, const QString &, TextAnswer use) override { give(title, use); }
    void saveFile(QWidget *, const QString &title, const QString &, const QString &, const QString &,
                  TextAnswer use) override
    {
        give(title, use);
    }
    void askText(QWidget *, const QString &title, const QString &, const QString &, TextAnswer use) override
    {
        give(title, use);
    }
    void ask(QWidget *, const Question &question, std::function<void(bool)> use) override
    {
        asked.append(question.text);
        use(yes);
    }
    void tell(QWidget *, const QString &, const QString &text) override { asked.append(text); }
    void showInFolder(const QString &path) override { asked.append(path); }

private:
    void give(const QString &title, const TextAnswer &use)
    {
        asked.append(title);
        if (!answer.isEmpty())
            use(answer);
    }
};

} // namespace tandem
