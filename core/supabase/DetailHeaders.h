#pragma once

#include "core/storage/StorageRequests.h"

#include <QByteArray>
#include <QPair>

namespace bucketdeck {

using HeaderLines = QList<QPair<QByteArray, QByteArray>>;

/// A cache rule as it is stored: a bare number is meant as an age in seconds.
[[nodiscard]] QString cacheRule(const QString &written);
/// The headers that carry an object's details in an upload: content-type, cache-control, x-metadata. What is none or
/// empty has none. InvalidArgument for what no header can carry (a type with a line break, metadata of over 5 kB:
/// gateways take lines of 8 KiB [fixture 132]).
[[nodiscard]] Result<HeaderLines> detailHeaders(const ObjectDetails &details);
/// The user's metadata as x-metadata carries it; empty for none.
[[nodiscard]] Result<QByteArray> metadataHeader(const QJsonObject &metadata);

} // namespace bucketdeck
