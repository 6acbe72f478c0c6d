// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fake_llm/fake_llm.h"

#include "core/llm/builtin/murmur_hash.h"
#include "tests/fake_llm/noisy_spans.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using nlohmann::ordered_json;

QString userMessage(const ordered_json &body)
{
    QString text;
    for (const ordered_json &message : body.value("messages", ordered_json::array())) {
        if (message.value("role", "") == "user")
            text += QString::fromStdString(message.value("content", ""));
    }
    return text;
}

/// The labels that the prompt names; all of them where it names none.
std::vector<size_t> askedLabels(const Gold &gold, const QString &prompt)
{
    std::vector<size_t> named;
    std::vector<size_t> all;
    for (size_t i = 0; i < gold.labels().size(); ++i) {
        all.push_back(i);
        if (prompt.contains(QString(gold.labels()[i].name + u':'), Qt::CaseInsensitive))
            named.push_back(i);
    }
    return named.empty() ? all : named;
}

FakeResponse errorResponse(int status, const char *type, const char *message)
{
    const ordered_json error = {
        {"error", {{"message", message}, {"type", type}, {"param", nullptr}, {"code", nullptr}}}};
    FakeResponse response;
    response.status = status;
    response.headers.emplace_back("Content-Type", "application/json");
    response.body = QByteArray::fromStdString(error.dump());
    return response;
}

} // namespace

/// One line of the log.
struct FakeLlm::LogLine
{
    QString id;
    QByteArray textHash;
    QString mode = QStringLiteral("ok");
    int status = 0;
    std::vector<NoisyLabel> labels;
};

FakeLlm::FakeLlm(Gold gold, FakeLlmOptions options)
    : m_gold(std::move(gold))
    , m_options(std::move(options))
{
    if (m_options.logPath.isEmpty())
        return;
    m_log = std::make_unique<QFile>(m_options.logPath);
    m_log->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

bool FakeLlm::isReady() const
{
    return !m_log || m_log->isOpen();
}

FakeResponse FakeLlm::handle(const FakeRequest &request)
{
    LogLine line;
    FakeResponse response = respond(request, line);
    response.delay = m_options.latency;
    const bool hasStatus =
        response.ending == FakeResponse::Ending::Whole || response.ending == FakeResponse::Ending::Truncate;
    line.status = hasStatus ? response.status : 0;
    if (request.method == "POST") // the log is of calls
        write(line);
    return response;
}

FakeResponse FakeLlm::respond(const FakeRequest &request, LogLine &line)
{
    if (!m_options.canned.isEmpty()) {
        FakeResponse response;
        response.headers.emplace_back("Content-Type", "application/json");
        response.body = m_options.canned;
        return response;
    }
    if (request.method != "POST" || !request.path.endsWith("/chat/completions"))
        return errorResponse(404, "not_found_error", "Only chat completions are served here.");
    if (!m_options.key.isEmpty() && request.headers.value("authorization") != "Bearer " + m_options.key) {
        line.mode = QStringLiteral("key");
        return statusResponse(401);
    }
    const int number = m_count++;
    if (m_options.statusOnce != 0 && number == m_options.statusOnceAfter) {
        line.mode = QStringLiteral("once");
        return statusResponse(m_options.statusOnce);
    }
    const ordered_json body = ordered_json::parse(request.body.begin(), request.body.end(), nullptr, false);
    const QString prompt = body.is_object() ? userMessage(body) : QString();
    const GoldRow *row = m_gold.find(prompt);
    if (!row) {
        line.mode = QStringLiteral("unknown");
        return errorResponse(400, "invalid_request_error", "The prompt holds no text that is known here.");
    }
    line.id = row->id;
    line.textHash = QCryptographicHash::hash(row->text.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString failing = failureOf(row->text);
    if (!failing.isEmpty()) {
        line.mode = failing;
        return fail(failing);
    }
    for (const size_t i : askedLabels(m_gold, prompt))
        line.labels.push_back(said(i, *row));
    FakeResponse response;
    response.headers.emplace_back("Content-Type", "application/json");
    response.body = completionBody(line.labels, body.contains("response_format"),
                                   m_options.hasProbabilities && body.value("logprobs", false));
    return response;
}

NoisyLabel FakeLlm::said(size_t label, const GoldRow &row) const
{
    const Draw drawn = [this, &row](const QByteArray &purpose) { return draw(row.text, purpose); };
    const GoldLabel &asked = m_gold.labels()[label];
    const QString &cell = row.cells[static_cast<qsizetype>(label)];
    if (!asked.isSpans)
        return noisyLabel(asked, cell, m_options.noise, drawn);
    NoisyLabel spans{asked.name, asked.options, {}, {}, false, true, {}};
    spans.quotes = noisySpans(asked, row.text, cell, m_options.spanNoise, drawn);
    return spans;
}

QString FakeLlm::failureOf(const QString &text)
{
    const int tries = m_tries[text]++;
    for (const QByteArray mode : {"invalid", "429", "500", "reset", "truncate", "redirect", "401", "garbage"}) {
        const QString name = QString::fromLatin1(mode);
        const bool isHit = draw(text, mode) < m_options.rates.value(name, 0);
        if (isHit && (tries == 0 || name == u"invalid"))
            return name;
    }
    double drawn = draw(text, "fault " + QByteArray::number(tries));
    for (auto fault = m_options.faults.begin(); fault != m_options.faults.end(); ++fault) {
        if (drawn < fault.value())
            return fault.key();
        drawn -= fault.value();
    }
    return {};
}

FakeResponse FakeLlm::fail(const QString &mode) const
{
    FakeResponse response;
    response.headers.emplace_back("Content-Type", "application/json");
    if (mode == u"invalid") {
        response.body = completionBody(QStringLiteral("I cannot judge this text."));
    } else if (mode == u"reset") {
        response.ending = FakeResponse::Ending::Reset;
    } else if (mode == u"stall") {
        response.ending = FakeResponse::Ending::Silence;
    } else if (mode == u"truncate") {
        response.body = completionBody(QStringLiteral("cut"));
        response.ending = FakeResponse::Ending::Truncate;
    } else if (mode == u"garbage") {
        response.body = "{\"choices\": [{\"message\": oops";
    } else if (mode == u"redirect") {
        response.status = 307;
        response.headers.emplace_back("Location", m_options.redirectTo.toUtf8());
    } else {
        response = statusResponse(mode.section(u'-', 0, 0).toInt());
        if (mode.endsWith(u"-bare"))
            response.headers.pop_back();
    }
    return response;
}

FakeResponse FakeLlm::statusResponse(int status) const
{
    switch (status) {
    case 401:
        return errorResponse(401, "authentication_error", "Incorrect API key provided: sk-fake**key.");
    case 404:
        return errorResponse(404, "not_found_error", "The model does not exist.");
    case 429: {
        FakeResponse response = errorResponse(429, "requests", "Rate limit reached for requests");
        response.headers.emplace_back("Retry-After-Ms", QByteArray::number(m_options.retryAfter));
        return response;
    }
    default:
        return errorResponse(status, "server_error", "The server had an error.");
    }
}

/// A number in [0, 1) that depends on nothing but the seed, the text and the purpose.
double FakeLlm::draw(const QString &text, const QByteArray &purpose) const
{
    const QByteArray key = text.toUtf8() + '\0' + purpose;
    return murmurHash3(key, m_options.seed) / 4294967296.0;
}

void FakeLlm::write(const LogLine &line)
{
    if (!m_log)
        return;
    ordered_json labels = ordered_json::object();
    for (const NoisyLabel &label : line.labels)
        labels[label.name.toStdString()] = label.cell().toStdString();
    const ordered_json entry = {{"time", QDateTime::currentMSecsSinceEpoch()},
                                {"id", line.id.toStdString()},
                                {"text_sha256", line.textHash.toStdString()},
                                {"labels", labels},
                                {"status", line.status},
                                {"mode", line.mode.toStdString()}};
    m_log->write(QByteArray::fromStdString(entry.dump()) + '\n');
}

} // namespace tandem
