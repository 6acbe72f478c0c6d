// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prompter.h"

#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/name_icon_provider.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

namespace tandem {

namespace {

QString folderKey()
{
    return QStringLiteral("dialogs/folder");
}

/// The layout of a message box sets its width, and looks at the texts alone.
void makeRoomForTitle(QMessageBox &box)
{
    if (auto *grid = qobject_cast<QGridLayout *>(box.layout()))
        grid->addItem(new QSpacerItem(titleWidth(box), 0, QSizePolicy::Minimum, QSizePolicy::Minimum), grid->rowCount(),
                      0, 1, grid->columnCount());
}

/// Without its buttons.
QMessageBox *boxFor(QWidget *parent, const Question &question)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setText(question.text);
    box->setInformativeText(question.detail);
    return box;
}

class DesktopPrompter : public Prompter
{
public:
    void openFile(QWidget *parent, const QString &title, const QString &filter, TextAnswer answer) override
    {
        auto *dialog = new QFileDialog(parent, title, QSettings().value(folderKey()).toString(), filter);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setIconProvider(&m_icons);
        run(dialog, std::move(answer));
    }

    void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                  const QString &suffix, TextAnswer answer) override
    {
        auto *dialog = new QFileDialog(parent, title, QSettings().value(folderKey()).toString(), filter);
        dialog->setIconProvider(&m_icons);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(suggestion);
        // A project is never replaced; whoever makes one says so.
        dialog->setOption(QFileDialog::DontConfirmOverwrite, suffix == QLatin1String("tandem"));
        run(dialog, std::move(answer));
    }

    void askText(QWidget *parent, const QString &title, const QString &label, const QString &proposal,
                 TextAnswer answer, TextAnswer typed) override
    {
        auto *dialog = new QInputDialog(parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(title);
        dialog->setLabelText(label);
        dialog->setTextValue(proposal);
        dialog->resize(dialog->sizeHint().expandedTo({titleWidth(*dialog), 0}));
        QObject::connect(dialog, &QInputDialog::textValueChanged, dialog, typed);
        QObject::connect(dialog, &QInputDialog::textValueSelected, dialog,
                         [answer](const QString &text) { answer(text.trimmed()); });
        QObject::connect(dialog, &QDialog::rejected, dialog, [typed, proposal] { typed(proposal); });
        dialog->open();
    }

    void ask(QWidget *parent, const Question &question, std::function<void(bool)> answer) override
    {
        QMessageBox *box = boxFor(parent, question);
        QPushButton *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
        QPushButton *no = box->addButton(QMessageBox::Cancel);
        box->setDefaultButton(question.harms ? no : yes);
        makeRoomForTitle(*box);
        QObject::connect(box, &QDialog::finished, box, [box, yes, answer] { answer(box->clickedButton() == yes); });
        box->open();
    }

    void askEither(QWidget *parent, const Question &question, const QString &other, std::function<void()> yes,
                   std::function<void()> otherwise) override
    {
        QMessageBox *box = boxFor(parent, question);
        QPushButton *first = box->addButton(question.yes, QMessageBox::AcceptRole);
        QPushButton *second = box->addButton(other, QMessageBox::DestructiveRole);
        QPushButton *none = box->addButton(QMessageBox::Cancel);
        box->setDefaultButton(question.harms ? none : first);
        box->setEscapeButton(none);
        makeRoomForTitle(*box);
        QObject::connect(box, &QDialog::finished, box, [box, first, second, yes, otherwise] {
            if (box->clickedButton() == first)
                yes();
            else if (box->clickedButton() == second)
                otherwise();
        });
        box->open();
    }

    void tell(QWidget *parent, const QString &title, const QString &text) override
    {
        auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        makeRoomForTitle(*box);
        box->open();
    }

    void showInFolder(const QString &path) override
    {
        const QFileInfo file(path);
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.isDir() ? path : file.absolutePath()));
    }

private:
    static void run(QFileDialog *dialog, TextAnswer answer)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [answer](const QString &path) {
            QSettings().setValue(folderKey(), QFileInfo(path).absolutePath());
            answer(path);
        });
        dialog->open();
    }

    NameIconProvider m_icons; // outlives the windows that show dialogs
};

} // namespace

std::unique_ptr<Prompter> makePrompter()
{
    return std::make_unique<DesktopPrompter>();
}

} // namespace tandem
