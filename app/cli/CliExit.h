#pragma once

#include "core/base/Error.h"

namespace bucketdeck {

/// What a command ends with; `--help` says the same in words.
enum class CliExit {
    Done = 0,
    Failed = 1,
    WrongUse = 2,
    SomeFailed = 3,
    NotSignedIn = 4,
    Interrupted = 130, ///< As shells number an end by Ctrl+C.
};

/// The exit for a command that this error ended.
[[nodiscard]] inline CliExit exitFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return CliExit::Interrupted;
    case ErrorKind::SessionEnded:
    case ErrorKind::WrongKey:
    case ErrorKind::WrongCredentials:
    case ErrorKind::KeyringUnavailable:
        return CliExit::NotSignedIn;
    default:
        return CliExit::Failed;
    }
}

} // namespace bucketdeck
