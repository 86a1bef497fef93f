#pragma once

#include "core/storage/ObjectInfo.h"
#include "core/supabase/SupabaseApi.h"

namespace bucketdeck {

/// GET /object/info, or HEAD of the object where the server has no such route.
[[nodiscard]] Task<ObjectInfo> objectInfo(std::shared_ptr<SupabaseApi> api, StoragePath path);

} // namespace bucketdeck
