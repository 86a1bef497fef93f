#pragma once

#include <QByteArray>
#include <QString>

namespace bucketdeck::practice {

/// A secret as authenticators take it: Base32 without padding.
[[nodiscard]] QByteArray newTotpSecret();
/// The six digits of RFC 6238 (SHA-1, 30 seconds) at this time.
[[nodiscard]] QString totpCode(const QByteArray &secret, qint64 secondsSinceEpoch);

} // namespace bucketdeck::practice
