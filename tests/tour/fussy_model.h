// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fake_llm/fake_http_server.h"

namespace tandem {

/// A fake language model on this computer that finds fault: it does not take a temperature, wants a key, and once it
/// has one it filters some of the texts.
class FussyModel
{
public:
    FussyModel();

    QString baseUrl() const;
    /// From now on calls are answered without a key.
    void acceptCalls() { m_wantsKey = false; }

private:
    FakeResponse handle(const FakeRequest &request);

    FakeHttpServer m_server;
    bool m_wantsKey = true;
    int m_calls = 0;
};

} // namespace tandem
