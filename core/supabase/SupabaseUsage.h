#pragma once

#include "core/supabase/SupabaseApi.h"
#include "core/supabase/SupabaseListing.h"

namespace bucketdeck {

/// From the project's `storage_usage` function (POST /rest/v1/rpc/storage_usage); counted from listings where the
/// project has none, or grants it to nobody.
[[nodiscard]] Task<Usage> storageUsage(std::shared_ptr<SupabaseApi> api, std::shared_ptr<SupabaseListing> listing,
                                       CancelToken cancel);

} // namespace bucketdeck
