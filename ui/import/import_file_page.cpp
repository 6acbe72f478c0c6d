// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_file_page.h"

#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace tandem {

namespace {

QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportFilePage::ImportFilePage(QWidget *parent)
    : QWidget(parent)
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(measure::grid);
    auto *choose = new AccentButton(tr("Choose a file…"), {}, this);
    choose->setObjectName(QStringLiteral("chooseSource"));
    layout->addStretch(1);
    layout->addWidget(textLabel(tr("Drop a CSV, TSV, JSON, JSON Lines or CoNLL file here"), FontRole::Strong, this), 0,
                      Qt::AlignHCenter);
    layout->addWidget(textLabel(tr("or"), FontRole::Small, this), 0, Qt::AlignHCenter);
    layout->addWidget(choose, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &ImportFilePage::chooseRequested);
}

void ImportFilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportFilePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit dropped(localFile(event->mimeData()));
}

void ImportFilePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().dim, 1, Qt::DashLine));
    painter.setBrush(tokens().base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace tandem
