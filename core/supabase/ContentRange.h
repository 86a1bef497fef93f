#pragma once

#include <QByteArray>

#include <optional>

namespace bucketdeck {

/// The header of a 206: "bytes 0-9/100" (RFC 9110, 14.4).
struct ContentRange
{
    qint64 first = 0;
    qint64 last = 0;
    qint64 total = -1; ///< -1: "*".

    [[nodiscard]] static std::optional<ContentRange> parse(const QByteArray &header);
};

} // namespace bucketdeck
