#include "core/supabase/AuthClaims.h"

#include <QJsonDocument>

#include <algorithm>

namespace bucketdeck {

std::optional<QJsonObject> jwtClaims(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto payload =
        QByteArray::fromBase64Encoding(parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(payload.decoded);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

bool isHeaderSafeToken(const QByteArray &token)
{
    constexpr qsizetype longest = qsizetype{16} * 1024;
    return !token.isEmpty() && token.size() <= longest &&
           std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace bucketdeck
