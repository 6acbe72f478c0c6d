// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fake_llm/fake_http_server.h"
#include "tests/fake_llm/gold.h"
#include "tests/fake_llm/noisy_answer.h"

#include <QFile>
#include <QHash>
#include <QMap>

#include <memory>

namespace tandem {

/// What the fake model does besides answering. Rates are shares of the texts, drawn from the seed and the text, so
/// that every run is the same; what a rate hits fails once, and the next try of that text goes well. Only "invalid"
/// stays.
struct FakeLlmOptions
{
    double noise = 0.15; ///< share of wrong answers
    SpanNoise spanNoise{};
    quint32 seed = 1;
    int latency = 0; ///< milliseconds for each answer
    bool hasProbabilities = true;
    /// As `rates`, but drawn anew for every try; also "503", "429-bare" (no Retry-After) and "stall" (no answer comes).
    QMap<QString, double> faults;
    int retryAfter = 1000;        ///< milliseconds, of a 429
    QByteArray key;               ///< where given, a request without it as a bearer gets a 401
    QByteArray canned;            ///< where given, the one text that every request is answered with
    QHash<QString, double> rates; ///< "429", "500", "reset", "truncate", "redirect", "401", "garbage", "invalid"
    QString redirectTo = QStringLiteral("http://127.0.0.1:9/elsewhere");
    int statusOnce = 0;      ///< one request gets this status…
    int statusOnceAfter = 0; ///< …after so many others
    QString logPath;
};

/// A model that knows the right answers and is wrong as often as it was told to be; wrong answers are less sure.
class FakeLlm
{
public:
    FakeLlm(Gold gold, FakeLlmOptions options);

    /// The log's file could be opened, or none was asked for.
    bool isReady() const;
    FakeResponse handle(const FakeRequest &request);

private:
    struct LogLine;

    FakeResponse respond(const FakeRequest &request, LogLine &line);
    NoisyLabel said(size_t label, const GoldRow &row) const;
    FakeResponse fail(const QString &mode) const;
    FakeResponse statusResponse(int status) const;
    QString failureOf(const QString &text);
    double draw(const QString &text, const QByteArray &purpose) const;
    void write(const LogLine &line);

    Gold m_gold;
    FakeLlmOptions m_options;
    QHash<QString, int> m_tries;
    std::unique_ptr<QFile> m_log;
    int m_count = 0;
};

} // namespace tandem
