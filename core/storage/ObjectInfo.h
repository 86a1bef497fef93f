#pragma once

#include "core/storage/StoragePath.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>

namespace bucketdeck {

/// A file or a folder in a storage. A folder has a path that ends in '/' and nothing else that is certain.
struct ObjectInfo
{
    StoragePath path;
    qint64 size = -1; ///< Bytes; -1 unknown (folders).
    QString contentType;
    QString etag;       ///< Without quotes; changes when the bytes do. Empty where unknown.
    QDateTime modified; ///< UTC
    QDateTime created;  ///< UTC
    QString cacheControl;
    QJsonObject metadata; ///< The user's own; listings don't carry it, stat does.
    QString id;           ///< The server's own for this object, the same after it is replaced or moved; may be empty.
    QString version;      ///< The server's own for these bytes; empty where it isn't told (listings, local files).
    QString owner;        ///< The user's id; empty where it isn't told.

    [[nodiscard]] bool isFolder() const { return path.isFolder(); }
    [[nodiscard]] QString name() const { return path.name(); }

    friend bool operator==(const ObjectInfo &, const ObjectInfo &) = default;
};

/// One page of a listing. Order: folders and files mixed, by the server's own order; sort in the model.
struct ObjectPage
{
    QList<ObjectInfo> entries;
    QString nextCursor; ///< Opaque; empty on the last page.

    [[nodiscard]] bool isLast() const { return nextCursor.isEmpty(); }
};

/// What a play queue entry, a cache entry and a drag carry: enough to find the same bytes again.
struct ObjectRef
{
    QString accountId;
    StoragePath path;
    QString etag;
    qint64 size = -1;

    friend bool operator==(const ObjectRef &, const ObjectRef &) = default;
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::ObjectInfo)
Q_DECLARE_METATYPE(bucketdeck::ObjectRef)
