// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/fussy_model.h"

namespace tandem {

namespace {

constexpr int filteredEach = 25; // so many calls for one that is filtered

FakeResponse refusal(int status, const char *error)
{
    FakeResponse response;
    response.status = status;
    response.body = QByteArray(R"({"error":)") + error + '}';
    return response;
}

FakeResponse answer(const char *content)
{
    FakeResponse response;
    response.body = QByteArray(R"({"model":"small-9-2026-05","choices":[{"finish_reason":"stop","message":)"
                               R"({"role":"assistant","content":")") +
                    content + R"("}}],"usage":{"prompt_tokens":180,"completion_tokens":9}})";
    return response;
}

} // namespace

FussyModel::FussyModel()
    : m_server([this](const FakeRequest &request) { return handle(request); })
{
    m_server.start();
}

QString FussyModel::baseUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1/v1").arg(m_server.serverPort());
}

FakeResponse FussyModel::handle(const FakeRequest &request)
{
    if (request.method == "GET") {
        FakeResponse list;
        list.body = R"({"data":[{"id":"small-9"},{"id":"large-9"}]})";
        return list;
    }
    if (request.body.contains("\"temperature\""))
        return refusal(400, R"({"message":"Unsupported parameter: 'temperature' is not supported with this model.",)"
                            R"("type":"invalid_request_error","param":"temperature","code":"unsupported_parameter"})");
    if (request.body.contains("one plus one"))
        return answer(R"({\"answer\": \"yes\"})");
    if (m_wantsKey)
        return refusal(401, R"({"message":"You did not provide a key.","type":"invalid_request_error",)"
                            R"("code":"invalid_api_key"})");
    if (++m_calls % filteredEach == 0)
        return refusal(400, R"({"message":"The text was filtered.","code":"content_filter"})");
    return answer(R"({\"sentiment\": \"negative\", \"aspects\": []})");
}

} // namespace tandem
