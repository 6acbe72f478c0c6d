// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_view.h"

#include "core/text/wording.h"
#include "ui/look/theme.h"
#include "ui/shell/recent_projects.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int columnWidth = 464;

QLabel *textLabel(const QString &text, FontRole role, bool dim, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(fontFor(role));
    label->setProperty("dim", dim);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// The place to drop a file: a dashed line around an invitation.
class DropArea : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(tokens().base);
        painter.setPen(QPen(tokens().bar, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

/// A project that was opened before, as a card to press.
class RecentCard : public QAbstractButton
{
public:
    RecentCard(const RecentProject &project, QWidget *parent)
        : QAbstractButton(parent)
        , m_name(QFileInfo(project.path).fileName())
        , m_day(project.openedAt > 0 ? dayText(project.openedAt) : QString())
        , m_counts(counts(project))
    {
        setFixedHeight(60);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setToolTip(project.path);
        setAccessibleName(StartView::tr("Open %1, %2").arg(m_name, m_counts));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(underMouse() ? tokens().selection : tokens().base);
        painter.setPen(hasFocus() ? tokens().accent : tokens().line);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        const QRect area = rect().adjusted(measure::margin, 10, -measure::margin, -10);
        const auto left = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        painter.setFont(fontFor(FontRole::Strong));
        painter.setPen(tokens().text);
        painter.drawText(area, left | Qt::AlignTop,
                         painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, area.width() - 100));
        painter.setFont(fontFor(FontRole::Small));
        painter.setPen(tokens().dim);
        painter.drawText(area, left | Qt::AlignBottom, m_counts);
        painter.drawText(area, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignTop, m_day);
    }

private:
    static QString counts(const RecentProject &project)
    {
        if (project.records < 0)
            return QFileInfo(project.path).absolutePath();
        const QString rest = project.records == 0   ? QString()
                             : project.toVerify > 0 ? counted(project.toVerify, StartView::tr(" · %1 label to verify"),
                                                              StartView::tr(" · %1 labels to verify"))
                                                    : StartView::tr(" · nothing to verify");
        return recordsText(project.records) + rest;
    }

    QString m_name;
    QString m_day;
    QString m_counts;
};

} // namespace

StartView::StartView(RecentProjects &recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_message(new MessageBar(this))
{
    setAccessibleName(tr("Start"));
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(measure::grid * 4, measure::grid * 13, measure::grid * 4, measure::grid * 4);
    columns->setSpacing(measure::grid * 4);
    columns->addStretch();
    columns->addWidget(makeBeginning(), 0, Qt::AlignTop);
    columns->addWidget(makeRecent(), 0, Qt::AlignTop);
    columns->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_message);
    whole->addLayout(columns, 1);
    connect(&recent, &RecentProjects::changed, this, &StartView::showRecent);
    showRecent();
}

QWidget *StartView::makeBeginning()
{
    auto *part = new QWidget(this);
    part->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    column->addWidget(textLabel(tr("Label text together with a model"), FontRole::Title, false, part));
    auto *subtitle =
        textLabel(tr("Import a file, say what to label, let an agent label it, verify what it is least sure "
                     "of."),
                  FontRole::Normal, true, part);
    subtitle->setWordWrap(true);
    column->addWidget(subtitle);
    column->addSpacing(measure::grid);
    column->addWidget(makeDropArea());
    column->addSpacing(measure::grid);
    column->addWidget(makeDemoCard());
    return part;
}

QWidget *StartView::makeDropArea()
{
    auto *area = new DropArea(this);
    area->setFixedHeight(156);
    auto *importButton = new AccentButton(tr("Import a file…"), {}, area);
    auto *openButton = new KeyButton(tr("Open a project…"), {}, area);
    connect(importButton, &KeyButton::clicked, this, &StartView::importWanted);
    connect(openButton, &KeyButton::clicked, this, &StartView::openWanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure::grid);
    buttons->addStretch();
    buttons->addWidget(importButton);
    buttons->addWidget(openButton);
    buttons->addStretch();
    auto *column = new QVBoxLayout(area);
    column->setSpacing(measure::grid);
    column->addStretch();
    column->addWidget(textLabel(tr("Drop a CSV, JSON or project file here"), FontRole::Strong, false, area), 0,
                      Qt::AlignCenter);
    column->addWidget(textLabel(tr("or"), FontRole::Normal, true, area), 0, Qt::AlignCenter);
    column->addLayout(buttons);
    column->addStretch();
    return area;
}

QWidget *StartView::makeDemoCard()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedHeight(60);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(textLabel(tr("Demo: 600 customer messages"), FontRole::Strong, false, card));
    texts->addWidget(textLabel(tr("With labels, a small built-in model and no network."), FontRole::Small, true, card));
    auto *button = new KeyButton(tr("Open the demo"), {}, card);
    connect(button, &KeyButton::clicked, this, &StartView::demoWanted);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(measure::margin, measure::grid, measure::margin, measure::grid);
    row->addLayout(texts, 1);
    row->addWidget(button);
    return card;
}

QWidget *StartView::makeRecent()
{
    m_recentPart = new QWidget(this);
    m_recentPart->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(m_recentPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    column->addWidget(textLabel(tr("Recent projects"), FontRole::Section, true, m_recentPart));
    m_recentList = new QVBoxLayout;
    m_recentList->setSpacing(measure::grid);
    column->addLayout(m_recentList);
    return m_recentPart;
}

void StartView::showRecent()
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto projects = m_recent.list();
    m_recentPart->setVisible(!projects.empty());
    for (const RecentProject &project : projects) {
        auto *card = new RecentCard(project, m_recentPart);
        connect(card, &QAbstractButton::clicked, this, [this, path = project.path] { emit projectWanted(path); });
        m_recentList->addWidget(card);
    }
}

void StartView::showError(const QString &sentence)
{
    m_message->showMessage(Tone::Bad, sentence);
    m_message->setClosable(true);
}

void StartView::showBusy(const QString &sentence)
{
    m_message->showMessage(Tone::Neutral, sentence);
}

void StartView::clearMessage()
{
    m_message->clear();
}

} // namespace tandem
