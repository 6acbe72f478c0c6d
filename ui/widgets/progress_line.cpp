// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <atomic>
#include <chrono>

namespace tandem {

struct ProgressLine::Meter
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_meter(std::make_shared<Meter>())
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_timer.setInterval(std::chrono::milliseconds(100));
    connect(&m_timer, &QTimer::timeout, this, &ProgressLine::look);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancel);
    hide();
}

void ProgressLine::begin(const QString &what)
{
    m_token = CancelToken();
    m_meter = std::make_shared<Meter>();
    m_what->setText(what);
    m_cancel->setEnabled(true);
    look();
    m_timer.start();
    show();
}

void ProgressLine::end()
{
    m_timer.stop();
    hide();
}

Progress ProgressLine::progress() const
{
    return [meter = m_meter](qint64 done, qint64 total) {
        meter->done.store(done, std::memory_order_relaxed);
        meter->total.store(total, std::memory_order_relaxed);
    };
}

void ProgressLine::cancel()
{
    m_token.cancel();
    m_cancel->setEnabled(false);
    m_what->setText(tr("Stopping…"));
    emit cancelled();
}

void ProgressLine::look()
{
    const qint64 done = m_meter->done.load(std::memory_order_relaxed);
    const qint64 total = m_meter->total.load(std::memory_order_relaxed);
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(done * 1000 / total));
}

} // namespace tandem
