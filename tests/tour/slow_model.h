// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fake_llm/fake_http_server.h"
#include "tests/fake_llm/fake_llm.h"

#include <QTemporaryDir>

#include <memory>

namespace tandem {

/// A fake language model on this computer that knows the demo corpus, is sometimes wrong, and takes its time.
class SlowModel
{
public:
    SlowModel();

    QString baseUrl() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FakeLlm> m_model;
    std::unique_ptr<FakeHttpServer> m_server;
};

} // namespace tandem
