#include "core/base/Error.h"

#include <QCoreApplication>

namespace bucketdeck {

Error makeError(ErrorKind kind, const QString &userText, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.userText = userText;
    error.detail = detail;
    error.retryable = kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::RateLimited ||
                      kind == ErrorKind::Busy || kind == ErrorKind::Server;
    return error;
}

Error cancelledError()
{
    return makeError(ErrorKind::Cancelled, QCoreApplication::translate("bucketdeck::Error", "Cancelled."));
}

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QStringLiteral("Cancelled");
    case ErrorKind::Offline:
        return QStringLiteral("Offline");
    case ErrorKind::Timeout:
        return QStringLiteral("Timeout");
    case ErrorKind::NotSecure:
        return QStringLiteral("NotSecure");
    case ErrorKind::SessionEnded:
        return QStringLiteral("SessionEnded");
    case ErrorKind::WrongCredentials:
        return QStringLiteral("WrongCredentials");
    case ErrorKind::WrongKey:
        return QStringLiteral("WrongKey");
    case ErrorKind::AccessDenied:
        return QStringLiteral("AccessDenied");
    case ErrorKind::NotFound:
        return QStringLiteral("NotFound");
    case ErrorKind::BucketNotFound:
        return QStringLiteral("BucketNotFound");
    case ErrorKind::AlreadyExists:
        return QStringLiteral("AlreadyExists");
    case ErrorKind::BucketNotEmpty:
        return QStringLiteral("BucketNotEmpty");
    case ErrorKind::TooLarge:
        return QStringLiteral("TooLarge");
    case ErrorKind::TypeNotAllowed:
        return QStringLiteral("TypeNotAllowed");
    case ErrorKind::InvalidName:
        return QStringLiteral("InvalidName");
    case ErrorKind::QuotaExceeded:
        return QStringLiteral("QuotaExceeded");
    case ErrorKind::RateLimited:
        return QStringLiteral("RateLimited");
    case ErrorKind::Busy:
        return QStringLiteral("Busy");
    case ErrorKind::InvalidRange:
        return QStringLiteral("InvalidRange");
    case ErrorKind::SourceChanged:
        return QStringLiteral("SourceChanged");
    case ErrorKind::RemoteChanged:
        return QStringLiteral("RemoteChanged");
    case ErrorKind::DiskFull:
        return QStringLiteral("DiskFull");
    case ErrorKind::ReadOnly:
        return QStringLiteral("ReadOnly");
    case ErrorKind::LocalIo:
        return QStringLiteral("LocalIo");
    case ErrorKind::Corrupt:
        return QStringLiteral("Corrupt");
    case ErrorKind::KeyringUnavailable:
        return QStringLiteral("KeyringUnavailable");
    case ErrorKind::Unsupported:
        return QStringLiteral("Unsupported");
    case ErrorKind::InvalidArgument:
        return QStringLiteral("InvalidArgument");
    case ErrorKind::Server:
        return QStringLiteral("Server");
    case ErrorKind::Protocol:
        return QStringLiteral("Protocol");
    }
    return QStringLiteral("Unknown");
}

} // namespace bucketdeck
