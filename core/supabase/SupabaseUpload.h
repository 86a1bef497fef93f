#pragma once

#include "core/storage/StorageService.h"
#include "core/supabase/SupabaseApi.h"

namespace bucketdeck {

/// An upload in one request, streamed from its source. What came to be is asked back; its ETag, where that is an MD5,
/// must be that of the bytes sent.
[[nodiscard]] Task<ObjectInfo> uploadObject(std::shared_ptr<SupabaseApi> api, UploadRequest request);

/// GET /object/info, or HEAD of the object where the server has no such route.
[[nodiscard]] Task<ObjectInfo> objectInfo(std::shared_ptr<SupabaseApi> api, StoragePath path);

} // namespace bucketdeck
