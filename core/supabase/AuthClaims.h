#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace bucketdeck {

/// The payload of a JWT, unverified: only the server can judge it. None for what isn't a JWT.
[[nodiscard]] std::optional<QJsonObject> jwtClaims(const QByteArray &token);

/// True for what may stand in a header: printable ASCII without spaces, not empty, not absurdly long.
[[nodiscard]] bool isHeaderSafeToken(const QByteArray &token);

} // namespace bucketdeck
