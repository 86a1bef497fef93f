#pragma once

#include <QByteArray>

#include <optional>

namespace bucketdeck {

/// What the keychain holds of an account: enough to get a session back, and nothing more.
struct SessionSecret
{
    QByteArray refreshToken;
    QByteArray apiKey;

    [[nodiscard]] QByteArray toJson() const;
    /// None for anything that isn't ours, or without a refresh token.
    [[nodiscard]] static std::optional<SessionSecret> fromJson(const QByteArray &json);
};

} // namespace bucketdeck
