// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mailbox.h"

#include <QCoreApplication>
#include <QEvent>

namespace tandem {

class Mailbox::Receiver : public QObject
{
public:
    explicit Receiver(Mailbox &mailbox)
        : m_mailbox(mailbox)
    {
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        m_mailbox.drain();
        return true;
    }

private:
    Mailbox &m_mailbox;
};

/// Ties a mailbox to the life of its thread.
struct MailboxOwner
{
    MailboxOwner()
        : mailbox(new Mailbox)
    {
    }

    ~MailboxOwner()
    {
        QObject *receiver = nullptr;
        std::deque<Mailbox::Task> dropped;
        {
            const std::lock_guard lock(mailbox->m_mutex);
            receiver = std::exchange(mailbox->m_receiver, nullptr);
            dropped.swap(mailbox->m_tasks);
        }
        delete receiver;
    }

    std::shared_ptr<Mailbox> mailbox;
};

std::shared_ptr<Mailbox> Mailbox::current()
{
    thread_local MailboxOwner owner;
    return owner.mailbox;
}

Mailbox::Mailbox()
    : m_receiver(new Receiver(*this))
{
}

Mailbox::~Mailbox() = default;

void Mailbox::post(Task task)
{
    const std::lock_guard lock(m_mutex);
    if (!m_receiver)
        return;
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() == 1)
        QCoreApplication::postEvent(m_receiver, new QEvent(QEvent::User));
}

void Mailbox::drain()
{
    // What arrives while these run waits for the next event, so that painting and keys get their turn.
    std::deque<Task> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
    }
    for (Task &task : tasks)
        task();
}

} // namespace tandem
