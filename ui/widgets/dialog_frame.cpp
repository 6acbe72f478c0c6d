// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_frame.h"

#include "ui/widgets/accessible_factory.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/text_label.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tandem {

namespace {

QVBoxLayout *bareColumn()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

int titleWidth(const QWidget &dialog)
{
    constexpr int buttonsOfTheTitle = 120; // and what the window's manager leaves free beside them
    QFont face = dialog.font();
    face.setBold(true);
    // The platform adds the program's name.
    const QString title = dialog.windowTitle() + QStringLiteral(" — ") + QGuiApplication::applicationDisplayName();
    return QFontMetrics(face).horizontalAdvance(title) + buttonsOfTheTitle;
}

DialogFrame::DialogFrame(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_message(new MessageBar(this))
    , m_heading(bareColumn())
    , m_body(bareColumn())
{
    installAccessibleFactory();
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    QVBoxLayout *layout = bareColumn();
    setLayout(layout);
    layout->addWidget(m_message);
    layout->addLayout(m_heading);
    layout->addLayout(m_body, 1);
    layout->addWidget(separatorLine(this));
    layout->addWidget(makeFooter());
}

void DialogFrame::setVisible(bool visible)
{
    if (visible && !isVisible()) {
        ensurePolished();
        layout()->activate();
        resize(size().expandedTo(sizeHint()).expandedTo({titleWidth(*this), 0}));
    }
    QDialog::setVisible(visible);
}

void DialogFrame::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitToScreen(*this);
}

QWidget *DialogFrame::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *line = new QHBoxLayout(footer);
    line->setContentsMargins(margin, measure::margin, margin, measure::margin);
    line->setSpacing(measure::grid);
    m_notes = bareColumn();
    m_notes->setSpacing(measure::grid);
    line->addLayout(m_notes, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(measure::grid);
    line->addLayout(m_buttons);
    return footer;
}

void DialogFrame::setHeading(const QString &heading, const QString &explanation, int width)
{
    m_heading->setContentsMargins(margin, margin, margin, 0);
    m_heading->setSpacing(measure::grid);
    m_heading->addWidget(textLabel(heading, FontRole::Strong, this));
    QLabel *note = noteLabel(explanation, this);
    reserveHeight(note, width - 2 * margin);
    m_heading->addWidget(note);
}

void DialogFrame::setBody(QWidget *body)
{
    m_body->addWidget(body);
}

QVBoxLayout *DialogFrame::addRows()
{
    auto *body = new QWidget(this);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(measure::grid);
    setBody(new ScrollBody(body, windowTitle(), this));
    return rows;
}

KeyButton *DialogFrame::addButton(const QString &text, const QString &key)
{
    auto *button = new KeyButton(text, key, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

AccentButton *DialogFrame::addAccentButton(const QString &text, const QString &objectName)
{
    auto *button = new AccentButton(text, {}, this);
    button->setObjectName(objectName);
    button->setDefault(true);
    m_buttons->addWidget(button);
    return button;
}

} // namespace tandem
