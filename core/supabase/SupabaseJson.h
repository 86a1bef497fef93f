#pragma once

#include "core/storage/Bucket.h"
#include "core/storage/ObjectInfo.h"
#include "core/storage/Usage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

/// The rows of storage's JSON as plain structs. Keys are decoded (KeyCodec) on the way in.
namespace bucketdeck::SupabaseJson {

/// None for what isn't a bucket of files (analytics buckets, rows without an id).
[[nodiscard]] std::optional<Bucket> bucket(const QJsonObject &row);
/// An answer of GET /object/info; none where it isn't one.
[[nodiscard]] std::optional<ObjectInfo> info(const QString &bucket, const QJsonObject &answer);
/// A file row of a list, whose key on the server is `wireKey`.
[[nodiscard]] ObjectInfo file(const QString &bucket, const QString &wireKey, const QJsonObject &row);
/// A folder row of a list; `wireKey` ends in '/'.
[[nodiscard]] ObjectInfo folder(const QString &bucket, const QString &wireKey, const QJsonObject &row);
/// An answer of rpc/storage_usage: the object, or an array of one.
[[nodiscard]] std::optional<Usage> usage(const QJsonDocument &answer);
/// An ETag header or field without quotes and weakness mark.
[[nodiscard]] QString plainEtag(const QString &etag);
/// True for a plain ETag that is the MD5 of all bytes; of objects in parts S3 makes another kind.
[[nodiscard]] bool isMd5(const QString &etag);

} // namespace bucketdeck::SupabaseJson
