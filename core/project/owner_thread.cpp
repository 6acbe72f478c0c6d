// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/owner_thread.h"

#include <QThread>

namespace tandem {

std::shared_ptr<OwnerThread> OwnerThread::current()
{
    return std::shared_ptr<OwnerThread>(new OwnerThread);
}

OwnerThread::OwnerThread()
    : m_thread(QThread::currentThread())
    , m_mailbox(Mailbox::current())
{
}

void OwnerThread::post(std::function<void()> task)
{
    m_mailbox->post([self = shared_from_this(), task = std::move(task)] {
        if (!self->m_isClosed)
            task();
    });
}

} // namespace tandem
