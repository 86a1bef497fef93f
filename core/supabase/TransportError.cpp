#include "core/supabase/TransportError.h"

#include "core/base/Log.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkReply>
#include <QSslCertificate>

namespace bucketdeck {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::HttpCall)
};

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString unknownIssuerText(const QString &host)
{
    return Texts::tr(
               "This computer doesn't know who issued the certificate of %1, so it may be somebody else's. Nothing "
               "was sent. If the server is yours, add its issuer to this computer's trusted certificates.")
        .arg(host);
}

/// Of all that is wrong, what to tell first: an old certificate of an unknown issuer has an unknown issuer.
QString certificateText(const QString &host, const QList<QSslError> &errors)
{
    const auto find = [&errors](std::initializer_list<QSslError::SslError> kinds) -> const QSslError * {
        for (const QSslError &error : errors) {
            for (const QSslError::SslError kind : kinds) {
                if (error.error() == kind)
                    return &error;
            }
        }
        return nullptr;
    };
    if (find({QSslError::CertificateRevoked, QSslError::CertificateBlacklisted}))
        return Texts::tr("The certificate of %1 was revoked. Nothing was sent. Ask who runs the server.").arg(host);
    if (find({QSslError::SelfSignedCertificate}))
        return Texts::tr(
                   "The certificate of %1 is self-signed, so anybody could have made it. Nothing was sent. If the "
                   "server is yours, add the certificate to this computer's trusted ones.")
            .arg(host);
    if (find({QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetLocalIssuerCertificate,
              QSslError::UnableToGetIssuerCertificate, QSslError::UnableToVerifyFirstCertificate,
              QSslError::CertificateUntrusted, QSslError::NoPeerCertificate}))
        return unknownIssuerText(host);
    if (const QSslError *expired = find({QSslError::CertificateExpired}))
        return Texts::tr("The certificate of %1 expired on %2. Nothing was sent. Check this computer's date; if it is "
                         "right, ask who runs the server.")
            .arg(host, day(expired->certificate().expiryDate()));
    if (const QSslError *early = find({QSslError::CertificateNotYetValid}))
        return Texts::tr(
                   "The certificate of %1 is valid from %2 on only. Nothing was sent. Check this computer's date.")
            .arg(host, day(early->certificate().effectiveDate()));
    if (find({QSslError::HostNameMismatch}))
        return Texts::tr("The certificate that %1 shows belongs to another host. Nothing was sent. Check the address.")
            .arg(host);
    return Texts::tr("The certificate of %1 can't be trusted. Nothing was sent. The details say why.").arg(host);
}

} // namespace

Error transportError(const QNetworkReply &reply, const QList<QSslError> &tlsErrors)
{
    const QString host = reply.request().url().host();
    QStringList causes;
    for (const QSslError &error : tlsErrors)
        causes.append(error.errorString());
    const QString detail = redacted(reply.errorString() +
                                    (causes.isEmpty() ? QString() : u" (" + causes.join(QStringLiteral("; ")) + u')'));
    switch (reply.error()) {
    case QNetworkReply::TimeoutError:
        return makeError(ErrorKind::Timeout,
                         Texts::tr("%1 doesn't answer. Check your connection and try again.").arg(host), detail);
    case QNetworkReply::SslHandshakeFailedError:
        if (!tlsErrors.isEmpty())
            return makeError(ErrorKind::NotSecure, certificateText(host, tlsErrors), detail);
        return makeError(ErrorKind::NotSecure,
                         Texts::tr("No secure connection to %1 could be made. Check the address, and whether it begins "
                                   "with https:// rightly.")
                             .arg(host),
                         detail);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // It broke off, and what was sent isn't sent twice.
        return makeError(ErrorKind::Offline, Texts::tr("The connection to %1 broke off. Try again.").arg(host), detail);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return makeError(
            ErrorKind::Offline,
            Texts::tr("The network's proxy doesn't let us reach %1. Check this computer's proxy settings.").arg(host),
            detail);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return makeError(ErrorKind::Offline,
                         Texts::tr("The network's proxy asks for a name and a password. Put them into this computer's "
                                   "proxy settings."),
                         detail);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return makeError(ErrorKind::Protocol,
                         Texts::tr("What answers at %1 isn't a Supabase project. Check the address.").arg(host),
                         detail);
    default:
        return makeError(ErrorKind::Offline,
                         Texts::tr("Can't reach %1. Check the address and your connection.").arg(host), detail);
    }
}

} // namespace bucketdeck
