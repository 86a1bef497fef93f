#pragma once

#include "core/storage/StorageRequests.h"
#include "core/supabase/SupabaseApi.h"

namespace bucketdeck {

/// See StorageService::readRange().
[[nodiscard]] Task<QByteArray> readObjectRange(std::shared_ptr<SupabaseApi> api, StoragePath path, qint64 offset,
                                               qint64 length, QString etag, CancelToken cancel);

/// See StorageService::readWhole().
[[nodiscard]] Task<ObjectBytes> readWholeObject(std::shared_ptr<SupabaseApi> api, StoragePath path, qint64 maxBytes,
                                                QString knownEtag, CancelToken cancel);

/// GET of an object's bytes.
[[nodiscard]] HttpRequest objectRequest(const SupabaseApi &api, const StoragePath &path);
/// The ETag header, plain.
[[nodiscard]] QString etagOf(const HttpResponse &head);
/// The Last-Modified header, UTC; invalid where there is none.
[[nodiscard]] QDateTime lastModifiedOf(const HttpResponse &head);
[[nodiscard]] Error remoteChangedError(const StoragePath &path);
/// For a 206 of another part than was asked for.
[[nodiscard]] Error wrongRangeError(const QByteArray &contentRange);

} // namespace bucketdeck
