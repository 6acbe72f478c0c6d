// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/change_notifier.h"
#include "core/store/project_file.h"

#include <memory>
#include <type_traits>
#include <utility>

namespace tandem {

/// What the services of a project share: the writer, a reader for each kind of haste, and the notifier of changes.
/// Thread: `write` and the readers' `read` from anywhere.
class ProjectAccess
{
public:
    static Result<std::unique_ptr<ProjectAccess>> make(ProjectFile &file, std::shared_ptr<OwnerThread> owner,
                                                       std::function<void(const ProjectChange &)> tell);

    Reader &pages() { return *m_pages; }           ///< rows and details: what a person waits for
    Reader &lists() { return *m_lists; }           ///< result lists: may take long, and are cancelled by newer ones
    Reader &listHelper() { return *m_listHelper; } ///< halves the work of lists that look at every record
    Reader &counts() { return *m_counts; }         ///< counts, summaries, previews: never wait for a list
    ProjectFile &file() { return m_file; }
    const std::shared_ptr<OwnerThread> &owner() const { return m_owner; }
    void announce(const ProjectChange &change) { m_notifier->announce(change); }
    /// For what may still be answered when this is gone.
    const std::shared_ptr<ChangeNotifier> &notifier() const { return m_notifier; }

    /// A command of the writer, refused in a project that is open for reading only or whose file was moved, removed or
    /// replaced. When it is committed, and before
    /// it is answered, `changeOf(value)` is announced.
    template <typename Work, typename ChangeOf>
    auto write(Priority priority, Work work, ChangeOf changeOf) -> Pending<std::invoke_result_t<Work, Connection &>>
    {
        using Answer = std::invoke_result_t<Work, Connection &>;
        if (!m_file.writer())
            return Pending<Answer>::ready(tl::unexpected(readOnlyError()));
        const Promise<Answer> promise;
        m_file.writer()
            ->submit(priority, inPlace(std::move(work)))
            .onArrival([notifier = m_notifier, promise, changeOf = std::move(changeOf)](Answer answer) {
                if (answer)
                    notifier->announce(changeOf(answer));
                promise.set(std::move(answer));
            });
        return promise.pending();
    }

    /// A command that changes nothing that views show.
    template <typename Work>
    auto write(Priority priority, Work work) -> Pending<std::invoke_result_t<Work, Connection &>>
    {
        if (!m_file.writer())
            return Pending<std::invoke_result_t<Work, Connection &>>::ready(tl::unexpected(readOnlyError()));
        return m_file.writer()->submit(priority, inPlace(std::move(work)));
    }

    static Error readOnlyError();

private:
    /// The work, but nothing is done where the file is not what the project's name leads to: who opens it next would
    /// not find it.
    template <typename Work>
    auto inPlace(Work work) const
    {
        return [held = m_file.held(),
                work = std::move(work)](Connection &connection) mutable -> std::invoke_result_t<Work, Connection &> {
            if (const Result<void> placed = held->check(); !placed)
                return tl::unexpected(placed.error());
            return work(connection);
        };
    }

    ProjectAccess(ProjectFile &file, std::shared_ptr<OwnerThread> owner,
                  std::function<void(const ProjectChange &)> tell);

    ProjectFile &m_file;
    std::shared_ptr<OwnerThread> m_owner;
    std::shared_ptr<ChangeNotifier> m_notifier;
    std::unique_ptr<Reader> m_pages;
    std::unique_ptr<Reader> m_listHelper; // goes after the lists, which wait for it
    std::unique_ptr<Reader> m_lists;
    std::unique_ptr<Reader> m_counts;
};

} // namespace tandem
