#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace bucketdeck::practice {

/// Makes and checks HS256 tokens.
class Jwt
{
public:
    explicit Jwt(QByteArray secret);

    [[nodiscard]] QByteArray sign(const QJsonObject &payload) const;
    /// The payload, or the words with which the storage server refuses the token [018,020,021].
    [[nodiscard]] tl::expected<QJsonObject, QByteArray> verify(const QByteArray &token) const;

private:
    [[nodiscard]] QByteArray signature(const QByteArray &signedPart) const;

    QByteArray m_secret;
};

} // namespace bucketdeck::practice
