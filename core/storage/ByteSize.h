#pragma once

#include <QString>

#include <optional>

namespace bucketdeck {

/// A size as people and the server write it, in bytes: "50MB" and "50 MB" are 50,000,000 (units are decimal: B, kB, MB,
/// GB, TB, in either case; without one: bytes). A fraction needs a unit ("1.5 GB") and is cut to whole bytes; '.' and
/// ',' both begin it. None for anything else, for negative sizes, and for what doesn't fit.
[[nodiscard]] std::optional<qint64> parseByteSize(const QString &text);

/// The shortest text that parseByteSize() reads back as just this: "50MB", "1.5GB", "1234". `bytes` is not negative.
[[nodiscard]] QString byteSizeText(qint64 bytes);

} // namespace bucketdeck
