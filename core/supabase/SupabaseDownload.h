#pragma once

#include "core/storage/StorageService.h"
#include "core/supabase/SupabaseApi.h"

namespace bucketdeck {

/// To a DownloadFile, piece by piece. A connection that drops is taken up again by a range of the same version.
[[nodiscard]] Task<void> downloadObject(std::shared_ptr<SupabaseApi> api, DownloadRequest request);

/// See StorageService::readRange().
[[nodiscard]] Task<QByteArray> readObjectRange(std::shared_ptr<SupabaseApi> api, StoragePath path, qint64 offset,
                                               qint64 length, QString etag, CancelToken cancel);

} // namespace bucketdeck
