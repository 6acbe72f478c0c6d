// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/call.h"

#include <QTimer>

#include <atomic>
#include <functional>
#include <map>
#include <memory>

namespace tandem {

/// What a scripted model was asked, seen from the test. Thread: the model's, until the job is at rest.
struct ScriptLog
{
    std::atomic_int calls = 0; ///< may be read while a runner works
    int underWay = 0;
    int mostUnderWay = 0;
    std::map<QString, int> callsByContent;
};

/// A model that answers by a function of the content and the number of the call with that content (from 1), after
/// `latency`. A raw body is the text itself.
class ScriptedModel : public LanguageModel
{
public:
    using Script = std::function<CallResult(const QString &content, int call)>;

    ScriptedModel(Script script, std::shared_ptr<ScriptLog> log, Milliseconds latency)
        : m_script(std::move(script))
        , m_log(std::move(log))
        , m_latency(latency)
    {
    }

    ~ScriptedModel() override { abort(); }

    void call(const CallRequest &request, Done done) override
    {
        ++m_log->calls;
        m_log->mostUnderWay = std::max(m_log->mostUnderWay, ++m_log->underWay);
        const int number = ++m_log->callsByContent[request.content];
        QTimer::singleShot(std::chrono::milliseconds(m_latency), m_context.get(),
                           [this, content = request.content, number, done = std::move(done)] {
                               --m_log->underWay;
                               done(m_script(content, number));
                           });
    }

    void abort() override
    {
        m_log->underWay = 0;
        m_context = std::make_unique<QObject>();
    }

    CallResult readAgain(const std::vector<QByteArray> &bodies) const override
    {
        return answerOf(QString::fromUtf8(bodies.front()));
    }

    static Answer answerOf(const QString &text)
    {
        Answer answer;
        answer.samples = {{text.toUtf8(), text, {}, FinishReason::Complete}};
        answer.model = QStringLiteral("scripted");
        answer.usage = {10, 2, 0, 0};
        return answer;
    }

    static tl::unexpected<CallFailure> failed(CallDecision decision, const QString &reason, int httpStatus = 500,
                                              Milliseconds retryAfter = 0)
    {
        CallFailure failure;
        failure.decision = decision;
        failure.reason = reason;
        failure.details.said = QStringLiteral("The call failed: %1.").arg(reason);
        failure.httpStatus = httpStatus;
        failure.retryAfter = retryAfter;
        return tl::unexpected(failure);
    }

private:
    Script m_script;
    std::shared_ptr<ScriptLog> m_log;
    Milliseconds m_latency;
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
};

} // namespace tandem
