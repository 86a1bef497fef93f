#include "core/account/ProjectUrl.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::ProjectUrl)
};

Error notAnAddress()
{
    return makeError(ErrorKind::InvalidArgument,
                     Words::tr("This isn't a project address. It looks like https://your-project.supabase.co."));
}

bool isPrivateAddress(const QHostAddress &address)
{
    static const std::array<QPair<QHostAddress, int>, 7> networks{
        QHostAddress::parseSubnet(QStringLiteral("127.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("169.254.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("fc00::/7")),
        QHostAddress::parseSubnet(QStringLiteral("fe80::/10")),
    };
    return address.isLoopback() ||
           std::any_of(networks.cbegin(), networks.cend(), [&](const auto &net) { return address.isInSubnet(net); });
}

/// Hosts that plain http may go to: nothing on the way there is anybody else's.
bool isNearby(const QString &host)
{
    QHostAddress address;
    if (address.setAddress(host))
        return isPrivateAddress(address);
    // A name without a dot is resolved in the local network only.
    if (!host.contains(u'.'))
        return true;
    for (const QLatin1StringView suffix :
         {QLatin1StringView(".localhost"), QLatin1StringView(".local"), QLatin1StringView(".lan"),
          QLatin1StringView(".internal"), QLatin1StringView(".home.arpa")}) {
        if (host.endsWith(suffix))
            return true;
    }
    return false;
}

/// Keeps the prefix under which a self-hosted gateway may stand, and cuts off the API's own part.
QString gatewayPath(QString path)
{
    static const QRegularExpression api(
        QStringLiteral("/(?:storage|auth|rest|realtime|functions|graphql)/v1(?:/.*)?$"));
    path.remove(api);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QUrl hostedProject(const QString &ref)
{
    return QUrl(QStringLiteral("https://%1.supabase.co").arg(ref));
}

} // namespace

Result<QUrl> projectUrlFromText(const QString &typed)
{
    static const QRegularExpression bareRef(QStringLiteral("^[a-z]{20}$"));
    static const QRegularExpression dashboard(QStringLiteral("^(?:/dashboard)?/project/([a-z0-9]{16,40})(?:/|$)"));
    static const QRegularExpression storageHost(QStringLiteral("^([a-z0-9]+)\\.storage\\.(supabase\\.(?:co|in|red))$"));

    QString text = typed.trimmed();
    while (text.startsWith(u'/'))
        text.remove(0, 1);
    if (bareRef.match(text).hasMatch())
        return hostedProject(text);
    const bool hasScheme = text.contains(u"://");
    if (!hasScheme)
        text.prepend(QStringLiteral("https://"));
    QUrl url(text, QUrl::StrictMode);
    const QString host = url.host().toLower();
    if (!url.isValid() || host.isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return fail(notAnAddress());

    if (host == u"supabase.com" || host == u"www.supabase.com" || host == u"app.supabase.com" ||
        host == u"app.supabase.io" || host == u"api.supabase.com") {
        const QRegularExpressionMatch project = dashboard.match(url.path());
        if (project.hasMatch())
            return hostedProject(project.captured(1));
        return fail(notAnAddress());
    }
    if (!hasScheme && isNearby(host))
        url.setScheme(QStringLiteral("http"));
    if (url.scheme() == u"http" && !isNearby(host))
        return fail(ErrorKind::InvalidArgument,
                    Words::tr("%1 is only offered without encryption here, and your password would travel in the open. "
                              "Use the address that begins with https.")
                        .arg(host));

    QUrl clean;
    clean.setScheme(url.scheme());
    clean.setHost(host);
    const QRegularExpressionMatch storage = storageHost.match(host);
    if (storage.hasMatch())
        clean.setHost(storage.captured(1) + u'.' + storage.captured(2));
    const int defaultPort = url.scheme() == u"https" ? 443 : 80;
    if (url.port(defaultPort) != defaultPort)
        clean.setPort(url.port());
    clean.setPath(gatewayPath(url.path()));
    return clean;
}

QString projectTitle(const QUrl &projectUrl)
{
    const QString host = projectUrl.host();
    if (!QHostAddress(host).isNull() || !host.contains(u'.'))
        return projectUrl.port() > 0 ? QStringLiteral("%1:%2").arg(host, QString::number(projectUrl.port())) : host;
    return host.section(u'.', 0, 0);
}

} // namespace bucketdeck
