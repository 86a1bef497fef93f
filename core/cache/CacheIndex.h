#pragma once

#include "core/base/Result.h"
#include "core/cache/CacheKey.h"
#include "core/cache/RangeSet.h"

#include <QByteArray>
#include <QDateTime>

namespace bucketdeck {

/// What is written beside an entry's bytes: whose they are, and which of them are there. Pure.
struct CacheIndex
{
    CacheKey key;
    qint64 size = 0;   ///< Of the whole object, in bytes.
    QDateTime fetched; ///< When its first bytes came; UTC, whole milliseconds.
    /// Names the file with the bytes. Random for each new one, so that an index which should be gone (a power cut
    /// brought it back) never speaks for the bytes of a later file.
    QString dataId;
    RangeSet known;

    /// With a checksum over all of it.
    [[nodiscard]] QByteArray encoded() const;
    /// Corrupt where it isn't to the letter what encoded() makes: half written, cut, altered, impossible ranges.
    [[nodiscard]] static Result<CacheIndex> decode(const QByteArray &file);
    /// The same of what the checksum is over.
    [[nodiscard]] static Result<CacheIndex> decodeBody(QByteArrayView body);
    [[nodiscard]] static bool isDataId(const QString &text);

    /// No index is longer, in bytes; an object in more pieces than fit isn't kept in more.
    static constexpr qint64 maxBytes = qint64{4} * 1024 * 1024;

    friend bool operator==(const CacheIndex &, const CacheIndex &) = default;
};

} // namespace bucketdeck
