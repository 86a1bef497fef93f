#pragma once

#include "core/storage/StorageService.h"
#include "core/supabase/SupabaseApi.h"

namespace bucketdeck {

/// An upload in one request, streamed from its source. What came to be is asked back; its ETag, where that is an MD5,
/// must be that of the bytes sent.
[[nodiscard]] Task<ObjectInfo> uploadObject(std::shared_ptr<SupabaseApi> api, UploadRequest request);

/// What came to be of an upload that the server took whole, compared with what was sent; Corrupt where it differs.
[[nodiscard]] Task<ObjectInfo> confirmUpload(std::shared_ptr<SupabaseApi> api, UploadRequest request, qint64 size,
                                             QByteArray md5);
/// Corrupt where `stored` isn't what was sent: by its size, and by its ETag where that is an MD5 (an upload in parts
/// has another kind on S3) and `md5` is known.
[[nodiscard]] Result<void> checkArrival(const ObjectInfo &stored, qint64 size, const QByteArray &md5);

/// GET /object/info, or HEAD of the object where the server has no such route.
[[nodiscard]] Task<ObjectInfo> objectInfo(std::shared_ptr<SupabaseApi> api, StoragePath path);

} // namespace bucketdeck
