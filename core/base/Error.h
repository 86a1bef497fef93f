#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>

namespace bucketdeck {

/// What went wrong, in the terms that the window decides on. Never decide on texts.
enum class ErrorKind {
    Cancelled,
    Offline,          ///< The host can't be reached.
    Timeout,          ///< The host was reached and went silent.
    NotSecure,        ///< The host can't prove who it is (TLS). Nothing was sent; trying again won't help.
    SessionEnded,     ///< The session expired or was revoked: sign in again.
    WrongCredentials, ///< E-mail or password refused.
    WrongKey,         ///< The project's API key was refused.
    AccessDenied,     ///< A row-level security policy, or a role, refused it.
    NotFound,         ///< No such object (row-level security gives the same answer).
    BucketNotFound,
    AlreadyExists,
    BucketNotEmpty,
    TooLarge,
    TypeNotAllowed,
    InvalidName,
    QuotaExceeded,
    RateLimited,
    Busy, ///< Locked, or the server is overloaded: try again.
    InvalidRange,
    SourceChanged, ///< A local file vanished or changed while it was sent.
    RemoteChanged, ///< An object changed between two reads of it.
    DiskFull,
    ReadOnly, ///< The local place can't be written to.
    LocalIo,
    Corrupt, ///< Data that can't be what it claims to be.
    KeyringUnavailable,
    Unsupported,
    InvalidArgument,
    Server,   ///< The server failed (5xx).
    Protocol, ///< An answer that makes no sense.
};

/// The one error type. Crosses every module's border inside a Result; never thrown.
struct Error
{
    ErrorKind kind = ErrorKind::Protocol;
    int httpStatus =
        0;        ///< 0 where no HTTP was involved. The real one (`statusCode` in the body), where the server tells it.
    QString code; ///< The server's own code, e.g. "NoSuchBucket"; empty where there is none.
    QString userText; ///< Translated: what happened and what to do. Plain text; may hold names from outside.
    QString detail;   ///< For the details pane and the log; no secrets.
    QString requestId;
    bool retryable = false;
    std::chrono::seconds retryAfter{0};
};

/// The one way to make an error that carries only a kind and words.
[[nodiscard]] Error makeError(ErrorKind kind, const QString &userText, const QString &detail = {});
/// "Cancelled." as an error; callers that cancelled show nothing.
[[nodiscard]] Error cancelledError();
/// A stable English identifier for logs and tests, e.g. "AccessDenied".
[[nodiscard]] QString errorKindName(ErrorKind kind);

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::Error)
