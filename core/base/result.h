// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace tandem {

/// What a caller may branch on. Everything else is for people to read.
enum class ErrorCode {
    Failed,       ///< anything that is only shown
    InvalidInput, ///< what the user or a file gave cannot be used
    NotFound,     ///< the named thing does not exist
    Refused,      ///< understood, but a rule forbids it (an option in use, a clash of names)
    ReadOnly,     ///< the project was opened without the right to write
    Locked,       ///< another process writes to the project; `message` names it
    ForeignFile,  ///< not a Tandem project
    NewerFile,    ///< written by a newer Tandem
    DamagedFile,  ///< a Tandem project that SQLite cannot read
    Cancelled,    ///< the user or the program stopped it
};

/// An error as it is shown: `message` is a whole sentence that says what happened and what to do;
/// `detail` is for the log and never holds a key, a prompt, a record or an answer.
struct Error
{
    ErrorCode code = ErrorCode::Failed;
    QString message;
    QString detail;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

} // namespace tandem
