// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QString>

namespace tandem {

/// Exit codes of the program.
enum ExitCode { Done = 0, Failed = 1, WrongCall = 2 };

/// What a verb found or did, for people and for programs; exactly one of the two is printed.
struct Report
{
    QString text;    ///< for people: lines, the last one without its end
    QByteArray json; ///< one document
    int exitCode = Done;
    QString problem = {};    ///< why the exit code is not Done, where `text` does not say it
    bool toMessages = false; ///< standard output holds something else already
};

/// With a problem the exit code is Failed, and the document has it as the member "error".
Report makeReport(const QString &text, const nlohmann::ordered_json &document, const QString &problem = {});

/// Why a verb did not do it.
struct Failure
{
    Failure(const Error &error) // NOLINT(google-explicit-constructor): errors of core become failures by themselves
        : code(error.code)
        , message(error.message)
    {
    }
    Failure(int code, QString sentence)
        : exitCode(code)
        , message(std::move(sentence))
    {
    }

    int exitCode = Failed;
    ErrorCode code = ErrorCode::Failed;
    QString message;
};

template <typename T>
using Attempt = tl::expected<T, Failure>;
using Outcome = Attempt<Report>;

/// The arguments themselves are wrong: exit code 2.
inline tl::unexpected<Failure> wrongCall(const QString &message)
{
    return tl::unexpected<Failure>(Failure(WrongCall, message));
}

inline tl::unexpected<Failure> failed(const QString &message)
{
    return tl::unexpected<Failure>(Failure(Failed, message));
}

inline tl::unexpected<Failure> failed(const Error &error)
{
    return tl::unexpected<Failure>(Failure(error));
}

inline tl::unexpected<Failure> failed(const Failure &failure)
{
    return tl::unexpected<Failure>(failure);
}

} // namespace tandem
