#pragma once

#include "core/storage/ObjectInfo.h"
#include "core/supabase/SupabaseApi.h"

namespace bucketdeck {

/// GET /object/info, or HEAD of the object where the server has no such route. `repeats` as in HttpRequest; 0 for those
/// whose caller tries again by itself.
[[nodiscard]] Task<ObjectInfo> objectInfo(std::shared_ptr<SupabaseApi> api, StoragePath path,
                                          int repeats = SupabaseApi::repeats);

} // namespace bucketdeck
