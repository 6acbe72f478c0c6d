// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer_context.h"
#include "core/base/mailbox.h"
#include "core/base/result.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>

namespace tandem {

template <typename T>
class Pending;
template <typename T>
class Promise;

/// What is answered for a promise that was dropped, because the thread that was to keep it has ended.
Error droppedPromiseError();

template <typename T>
constexpr bool isResult = false;
template <typename T>
constexpr bool isResult<Result<T>> = true;

template <typename T>
constexpr bool isPending = false;
template <typename T>
constexpr bool isPending<Pending<T>> = true;

/// What a continuation gives for an answer of type T: of a Result it takes the value alone.
template <typename Next, typename T>
struct ContinuationResult : std::invoke_result<Next, T>
{
};
template <typename Next, typename T>
struct ContinuationResult<Next, Result<T>> : std::invoke_result<Next, T>
{
};
template <typename Next>
struct ContinuationResult<Next, Result<void>> : std::invoke_result<Next>
{
};

/// The answer that stands behind what a continuation gives, at once or later.
template <typename T>
struct AnswerOf
{
    using Type = T;
};
template <typename T>
struct AnswerOf<Pending<T>>
{
    using Type = T;
};

template <typename Next, typename T>
using ContinuedAnswer = typename AnswerOf<typename ContinuationResult<Next, T>::type>::Type;

/// A value that another thread will deliver once. It is taken once: by `then`, `andThen`, `onArrival` or `wait`.
/// Where every copy of the promise is destroyed without a value, a Result is answered with `Cancelled`, so that nobody
/// waits for ever; any other pending stays unanswered, and whoever makes such promises keeps them.
template <typename T>
class Pending
{
public:
    /// A pending that has its value already.
    static Pending ready(T value)
    {
        Promise<T> promise;
        promise.set(std::move(value));
        return promise.pending();
    }

    /// Calls `use` on the calling thread (which runs an event loop) when the value is there, always later and
    /// never from inside `then`; not at all if by then the context's object is gone or its scope is over.
    void then(const AnswerContext &context, std::function<void(T)> use) const
    {
        auto deliver = [state = m_state, context, use = std::move(use)] {
            T value = state->take(); // also where nobody wants it any more: it ends here, not on its sender's thread
            if (context.isWaiting())
                use(std::move(value));
        };
        // Moved and not copied, so that what `use` holds is let go of on this thread and never on the delivering one.
        m_state->whenReady([mailbox = Mailbox::current(), deliver = std::move(deliver)]() mutable {
            mailbox->post(std::move(deliver));
        });
    }

    /// As `then`, for steps that follow each other: `next` answers in its turn, at once or with another pending, and
    /// what is returned here is that answer. Of a Result, `next` takes the value and must answer a Result too; an error
    /// passes by it. Where the context no longer waits, `next` is left out and the answer is `Cancelled`.
    template <typename Next>
    auto andThen(const AnswerContext &context, Next next) const -> Pending<ContinuedAnswer<Next, T>>
    {
        Promise<ContinuedAnswer<Next, T>> promise;
        then(context, continuation(std::move(next), promise));
        return promise.pending();
    }

    /// The same where the value is delivered, as with `onArrival`: `next` is short and never waits.
    template <typename Next>
    auto andThen(Next next) const -> Pending<ContinuedAnswer<Next, T>>
    {
        Promise<ContinuedAnswer<Next, T>> promise;
        onArrival(continuation(std::move(next), promise));
        return promise.pending();
    }

    /// Calls `use` where the value is delivered: on the delivering thread, or here and now if it is there already. For
    /// passing values on between rooms; `use` is short and never waits.
    void onArrival(std::function<void(T)> use) const
    {
        m_state->whenReady([state = m_state, use = std::move(use)] { use(state->take()); });
    }

    /// Blocks until the value is there. For the command line, worker threads and tests: never on a thread with a
    /// window.
    T wait() const { return m_state->wait(); }

private:
    struct State
    {
        std::mutex mutex;
        std::condition_variable arrived;
        std::optional<T> value;
        std::function<void()> wake;

        void set(T newValue)
        {
            std::function<void()> waiting;
            {
                const std::lock_guard lock(mutex);
                value.emplace(std::move(newValue));
                waiting.swap(wake);
            }
            arrived.notify_all();
            if (waiting)
                waiting();
        }

        /// No promise is left: where there is no value it will not come, and what waits for it is let go of.
        void abandon()
        {
            std::function<void()> waiting;
            {
                const std::lock_guard lock(mutex);
                if (value)
                    return;
                if constexpr (!isResult<T>)
                    waiting.swap(wake);
            }
            if constexpr (isResult<T>)
                set(tl::unexpected(droppedPromiseError()));
        }

        void whenReady(std::function<void()> callback)
        {
            {
                const std::lock_guard lock(mutex);
                if (!value) {
                    wake = std::move(callback);
                    return;
                }
            }
            callback();
        }

        T take()
        {
            const std::lock_guard lock(mutex);
            return std::move(*value);
        }

        T wait()
        {
            std::unique_lock lock(mutex);
            arrived.wait(lock, [this] { return value.has_value(); });
            return std::move(*value);
        }
    };

    template <typename Next, typename Answer>
    static std::function<void(T)> continuation(Next next, Promise<Answer> promise)
    {
        return [next = std::move(next), promise = std::move(promise)](T value) mutable {
            if constexpr (!isResult<T>)
                keep(promise, next(std::move(value)));
            else if (!value)
                promise.set(tl::unexpected(std::move(value.error())));
            else if constexpr (std::is_same_v<T, Result<void>>)
                keep(promise, next());
            else
                keep(promise, next(std::move(*value)));
        };
    }

    template <typename Answer, typename Given>
    static void keep(const Promise<Answer> &promise, Given given)
    {
        if constexpr (isPending<Given>)
            given.onArrival([promise](Answer answer) { promise.set(std::move(answer)); });
        else
            promise.set(std::move(given));
    }

    explicit Pending(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    std::shared_ptr<State> m_state;
    friend class Promise<T>;
};

/// The delivering end of a Pending. Copies share one value; set it once, from any thread.
template <typename T>
class Promise
{
public:
    Pending<T> pending() const { return Pending<T>(m_sender->state); }
    void set(T value) const { m_sender->state->set(std::move(value)); }

private:
    /// Shared by the copies of a promise; the last one to go tells the pending that nothing will come.
    struct Sender
    {
        Sender() = default;
        Sender(const Sender &) = delete;
        Sender &operator=(const Sender &) = delete;
        ~Sender() { state->abandon(); }

        std::shared_ptr<typename Pending<T>::State> state = std::make_shared<typename Pending<T>::State>();
    };

    std::shared_ptr<Sender> m_sender = std::make_shared<Sender>();
};

} // namespace tandem
