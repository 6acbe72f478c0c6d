// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace tandem {

struct Question
{
    QString title;
    QString text;       ///< a whole sentence
    QString detail;     ///< more, smaller; may be empty
    QString yes;        ///< what the button that acts is called ("Delete the job")
    bool harms = false; ///< what it does cannot be undone: the other button is the default
};

/// All message and file dialogs of the program. They open and return at once; the answer comes to the callback, which
/// is not called when the dialog is dismissed, unless it says so. Tests put a scripted one in its place.
class Prompter
{
public:
    using TextAnswer = std::function<void(const QString &)>;

    virtual ~Prompter() = default;

    virtual void openFile(QWidget *parent, const QString &title, const QString &filter, TextAnswer answer) = 0;
    /// `suggestion` is a path or a file name; the answer has `suffix` (without a dot) where the user gave none.
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                          const QString &suffix, TextAnswer answer) = 0;
    /// An emptied text is an answer, too. `typed` is called with the text as it changes; when the dialog is dismissed,
    /// with the proposal again.
    virtual void askText(QWidget *parent, const QString &title, const QString &label, const QString &proposal,
                         TextAnswer answer, TextAnswer typed) = 0;
    /// The answer is called with true or false, once.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool)> answer) = 0;
    /// The same with a second thing that can be done, and its button's text. Whoever dismisses it wants neither.
    virtual void askEither(QWidget *parent, const Question &question, const QString &other, std::function<void()> yes,
                           std::function<void()> otherwise) = 0;
    /// Something that must be read before going on. Use a MessageBar where a line in place will do.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    /// Shows a file or a folder with the desktop's own program.
    virtual void showInFolder(const QString &path) = 0;
};

/// The real one.
std::unique_ptr<Prompter> makePrompter();

} // namespace tandem
