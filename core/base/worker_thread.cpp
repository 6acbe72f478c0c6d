// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker_thread.h"

#include <future>

namespace tandem {

WorkerThread::WorkerThread(const QString &name)
{
    m_thread.setObjectName(name);
    std::promise<std::shared_ptr<Mailbox>> ready;
    auto future = ready.get_future();
    // The mailbox must belong to the new thread: the first thing that its event loop does is to make it.
    auto *starter = new QObject;
    starter->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, starter, [&ready, starter] {
        ready.set_value(Mailbox::current());
        starter->deleteLater();
    });
    m_thread.start();
    m_mailbox = future.get();
}

WorkerThread::~WorkerThread()
{
    m_thread.quit();
    m_thread.wait();
}

void WorkerThread::post(std::function<void()> task)
{
    m_mailbox->post(std::move(task));
}

void WorkerThread::runAndWait(std::function<void()> task)
{
    run([task = std::move(task)] {
        task();
        return true;
    }).wait();
}

} // namespace tandem
