// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scope.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace tandem {

/// For whom an answer is: an object on the asking thread, and, where given, the scope in which it was asked for. Once
/// either is gone, nobody wants the answer any more. Thread: that of the object.
class AnswerContext
{
public:
    // Not explicit, so that `then(this, …)` reads as a connection does.
    AnswerContext(QObject *object)
        : m_object(object)
    {
    }
    AnswerContext(QObject *object, const Scope &scope)
        : m_object(object)
        , m_scope(scope.watch())
    {
    }

    bool isWaiting() const { return m_object && !(m_scope && m_scope->expired()); }

private:
    QPointer<QObject> m_object;
    std::optional<std::weak_ptr<const void>> m_scope;
};

} // namespace tandem
