// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/home_thread.h"

#include <QThread>

namespace tandem {

std::shared_ptr<HomeThread> HomeThread::current()
{
    return std::shared_ptr<HomeThread>(new HomeThread);
}

HomeThread::HomeThread()
    : m_thread(QThread::currentThread())
    , m_mailbox(Mailbox::current())
{
}

void HomeThread::post(std::function<void()> task)
{
    m_mailbox->post([self = shared_from_this(), task = std::move(task)] {
        if (!self->m_isClosed)
            task();
    });
}

} // namespace tandem
