// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/slow_model.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace tandem {

SlowModel::SlowModel()
{
    GoldSource source;
    source.path = m_folder.filePath(QStringLiteral("messages.csv"));
    QFile::copy(QStringLiteral(":/tandem/demo/messages.csv"), source.path);
    source.idColumn = QStringLiteral("id");
    source.textColumn = QStringLiteral("text");
    source.labels = {{QStringLiteral("sentiment"), QStringLiteral("sentiment"), {}, false, false},
                     {QStringLiteral("aspects"), QStringLiteral("aspects"), {}, true}};
    Result<Gold> gold = Gold::read(source);
    if (!gold) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(gold.error().message));
        std::exit(1);
    }
    FakeLlmOptions options;
    options.latency = 60;
    options.rates[QStringLiteral("invalid")] = 0.02;
    options.rates[QStringLiteral("500")] = 0.01;
    m_model = std::make_unique<FakeLlm>(std::move(*gold), options);
    m_server =
        std::make_unique<FakeHttpServer>([this](const FakeRequest &request) { return m_model->handle(request); });
    m_server->start();
}

QString SlowModel::baseUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1/v1").arg(m_server->serverPort());
}

} // namespace tandem
