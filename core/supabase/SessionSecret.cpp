#include "core/supabase/SessionSecret.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bucketdeck {

QByteArray SessionSecret::toJson() const
{
    const QJsonObject object{{QStringLiteral("refresh_token"), QString::fromUtf8(refreshToken)},
                             {QStringLiteral("api_key"), QString::fromUtf8(apiKey)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SessionSecret> SessionSecret::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    SessionSecret secret;
    secret.refreshToken = object.value(QStringLiteral("refresh_token")).toString().toUtf8();
    secret.apiKey = object.value(QStringLiteral("api_key")).toString().toUtf8();
    if (secret.refreshToken.isEmpty())
        return std::nullopt;
    return secret;
}

} // namespace bucketdeck
