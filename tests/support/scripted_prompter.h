// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/prompter.h"

#include <QStringList>

#include <vector>

namespace tandem {

/// Answers questions and file dialogs at once, as the test says, and remembers what was asked.
class ScriptedPrompter : public Prompter
{
public:
    QString file;              ///< what is chosen to open or to save to; empty: dismissed
    QString text;              ///< what is typed; empty: dismissed
    QString typing;            ///< what is typed and neither confirmed nor dismissed
    QString proposed;          ///< what the last text began with
    bool isDismissed = false;  ///< what is typed; and of two things neither is wanted
    bool answer = true;        ///< to questions
    std::vector<bool> answers; ///< to the first questions, before `answer`
    std::vector<Question> questions;
    QStringList told; ///< by messages that must be read
    QStringList shownInFolder;

    void openFile(QWidget *, const QString &, const QString &, TextAnswer take) override { give(file, take); }
    void saveFile(QWidget *, const QString &, const QString &, const QString &, const QString &,
                  TextAnswer take) override
    {
        give(file, take);
    }
    void askText(QWidget *, const QString &, const QString &, const QString &proposal, TextAnswer take,
                 TextAnswer typed) override
    {
        proposed = proposal;
        if (!typing.isEmpty())
            typed(typing);
        if (isDismissed)
            typed(proposal);
        give(text, take);
    }
    void ask(QWidget *, const Question &question, std::function<void(bool)> take) override
    {
        questions.push_back(question);
        const size_t place = questions.size() - 1;
        take(place < answers.size() ? answers[place] : answer);
    }
    void askEither(QWidget *, const Question &question, const QString &, std::function<void()> yes,
                   std::function<void()> otherwise) override
    {
        questions.push_back(question);
        const size_t place = questions.size() - 1;
        if (isDismissed)
            return;
        place < answers.size() && !answers[place] ? otherwise() : yes();
    }
    void tell(QWidget *, const QString &, const QString &text) override { told.append(text); }
    void showInFolder(const QString &path) override { shownInFolder.append(path); }

private:
    static void give(const QString &value, const TextAnswer &take)
    {
        if (!value.isEmpty())
            take(value);
    }
};

} // namespace tandem
