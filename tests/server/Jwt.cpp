#include "tests/server/Jwt.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace bucketdeck::practice {

namespace {

constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QJsonObject part(const QByteArray &encoded)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(encoded, kBase64)).object();
}

} // namespace

Jwt::Jwt(QByteArray secret)
    : m_secret(std::move(secret))
{
}

QByteArray Jwt::signature(const QByteArray &signedPart) const
{
    return QMessageAuthenticationCode::hash(signedPart, m_secret, QCryptographicHash::Sha256).toBase64(kBase64);
}

QByteArray Jwt::sign(const QJsonObject &payload) const
{
    const QByteArray header = QByteArrayLiteral(R"({"alg":"HS256","typ":"JWT"})").toBase64(kBase64);
    const QByteArray body = QJsonDocument(payload).toJson(QJsonDocument::Compact).toBase64(kBase64);
    const QByteArray signedPart = header + '.' + body;
    return signedPart + '.' + signature(signedPart);
}

tl::expected<QJsonObject, QByteArray> Jwt::verify(const QByteArray &token) const
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3 || part(parts.at(0)).value(u"alg").toString() != u"HS256")
        return tl::unexpected<QByteArray>("Invalid Compact JWS");
    if (signature(parts.at(0) + '.' + parts.at(1)) != parts.at(2))
        return tl::unexpected<QByteArray>("signature verification failed");
    const QJsonObject payload = part(parts.at(1));
    if (payload.contains(u"exp") && payload.value(u"exp").toDouble() <= double(QDateTime::currentSecsSinceEpoch()))
        return tl::unexpected<QByteArray>("\"exp\" claim timestamp check failed");
    return payload;
}

} // namespace bucketdeck::practice
