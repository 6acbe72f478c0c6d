// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/interrupt.h"

#include <csignal>

namespace tandem {

namespace {

// Set before the handler is installed; the handler only stores into a lock-free flag.
const CancelToken *interruptToken = nullptr;

void handle(int)
{
    interruptToken->cancel();
}

} // namespace

void cancelOnInterrupt(const CancelToken &token)
{
    static const CancelToken kept = token;
    interruptToken = &kept;
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace tandem
