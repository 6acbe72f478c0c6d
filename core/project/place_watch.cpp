// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/place_watch.h"

#include "core/base/task_thread.h"

namespace tandem {

namespace {

constexpr int pauseBetweenLooks = 500; // milliseconds

} // namespace

PlaceWatch::PlaceWatch(std::shared_ptr<const HeldFile> file, std::function<Pending<Result<void>>()> look,
                       QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_lookInto(std::move(look))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &PlaceWatch::look);
}

void PlaceWatch::start()
{
    m_timer.start();
}

void PlaceWatch::look()
{
    // One thread for all watches: a file system that hangs holds nobody else up.
    static TaskThread looking(QStringLiteral("tandem watching"));
    looking.run([file = m_file] { return file->check(); })
        .andThen(this, [this] { return m_lookInto(); })
        .then(this, [this](const Result<void> &checked) {
            if (checked)
                m_timer.start();
            else if (checked.error().code != ErrorCode::Cancelled)
                emit lost(checked.error());
        });
}

} // namespace tandem
