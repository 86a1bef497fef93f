#include "core/account/MailLink.h"

#include <QUrlQuery>

namespace bucketdeck {

std::optional<MailLink> MailLink::fromText(const QString &text, const QUrl &projectUrl)
{
    const QUrl url(text.trimmed());
    const bool isOurs = url.scheme() == projectUrl.scheme() && url.authority() == projectUrl.authority() &&
                        url.path().endsWith(u"/auth/v1/verify");
    if (!isOurs)
        return std::nullopt;
    const QUrlQuery query(url);
    MailLink link;
    link.type = query.queryItemValue(QStringLiteral("type"), QUrl::FullyDecoded);
    link.token = query.queryItemValue(QStringLiteral("token"), QUrl::FullyDecoded);
    if (link.token.isEmpty())
        link.token = query.queryItemValue(QStringLiteral("token_hash"), QUrl::FullyDecoded);
    if (link.type.isEmpty() || link.token.isEmpty())
        return std::nullopt;
    return link;
}

} // namespace bucketdeck
