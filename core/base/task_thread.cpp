// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task_thread.h"

#include "core/base/mailbox.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <future>
#include <mutex>

namespace tandem {

namespace {
// Long enough that acts which follow each other share a thread.
constexpr auto idleTime = std::chrono::milliseconds(500);

/// Not QThread::create(): it runs the work within std::call_once(), where the thread sanitizer looks at nothing.
class WorkThread : public QThread
{
public:
    explicit WorkThread(std::function<void()> work)
        : m_work(std::move(work))
    {
    }

private:
    void run() override { m_work(); }

    const std::function<void()> m_work;
};
} // namespace

class TaskThread::Life
{
public:
    explicit Life(QString name)
        : m_name(std::move(name))
    {
    }

    void close()
    {
        std::unique_ptr<QThread> thread;
        {
            const std::lock_guard lock(m_mutex);
            m_isClosed = true;
            m_mailbox.reset();
            thread = std::move(m_thread);
        }
        if (!thread)
            return;
        thread->quit();
        thread->wait();
    }

    void post(std::function<void()> task)
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed)
            return;
        if (!m_mailbox)
            start();
        ++m_uses;
        m_mailbox->post([this, task = std::move(task)]() mutable {
            task();
            task = {}; // what it held goes here, while the thread is sure to be there
            letGo();
        });
    }

    void keep()
    {
        const std::lock_guard lock(m_mutex);
        ++m_uses;
    }

    /// A use is over; after the last one the thread waits a while and ends.
    void letGo()
    {
        const std::lock_guard lock(m_mutex);
        if (--m_uses == 0 && m_mailbox)
            m_mailbox->post([this] { m_idle->start(); });
    }

private:
    using Begun = std::promise<std::shared_ptr<Mailbox>>;

    /// With the mutex held. A thread that ended by itself is joined first. That cannot lock up: it had the mutex for
    /// the last time in mayEnd(), and from there on runs nothing and drops only what was put into its mailbox past
    /// post(). So whatever is put there whose end posts here or lets go has to hold a keepAlive() itself: then the
    /// thread does not end before it has run.
    void start()
    {
        if (m_thread)
            m_thread->wait();
        const auto begun = std::make_shared<Begun>(); // shared: it may still be at work when it has been heard
        auto mailbox = begun->get_future();
        m_thread = std::make_unique<WorkThread>([this, begun] { loop(*begun); });
        m_thread->setObjectName(m_name);
        m_thread->start();
        m_mailbox = mailbox.get();
    }

    void loop(Begun &begun)
    {
        QEventLoop events;
        QTimer idle;
        idle.setSingleShot(true);
        idle.setInterval(idleTime);
        QObject::connect(&idle, &QTimer::timeout, &events, [&] {
            if (mayEnd())
                events.quit();
        });
        m_idle = &idle;
        begun.set_value(Mailbox::current());
        events.exec();
    }

    /// From then on the next task starts a new thread.
    bool mayEnd()
    {
        const std::lock_guard lock(m_mutex);
        if (m_uses > 0)
            return false;
        m_mailbox.reset();
        return true;
    }

    const QString m_name;
    std::mutex m_mutex;
    // Guarded by m_mutex.
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Mailbox> m_mailbox; // null: no thread, or one that is ending
    int m_uses = 0;                     // tasks that wait or run, and whoever keeps the thread alive
    bool m_isClosed = false;
    // On the thread only.
    QTimer *m_idle = nullptr;
};

TaskThread::TaskThread(const QString &name)
    : m_life(std::make_shared<Life>(name))
{
}

TaskThread::~TaskThread()
{
    m_life->close();
}

void TaskThread::post(std::function<void()> task)
{
    m_life->post(std::move(task));
}

void TaskThread::runAndWait(std::function<void()> task)
{
    run([task = std::move(task)] {
        task();
        return true;
    }).wait();
}

std::shared_ptr<void> TaskThread::keepAlive()
{
    m_life->keep();
    return {nullptr, [life = m_life](void *) { life->letGo(); }};
}

} // namespace tandem
