#pragma once

#include "core/supabase/SupabaseListing.h"

namespace bucketdeck {

/// See StorageService::emptyBucket(). The server's own way takes the service key [fixture 359]; for everybody else what
/// they see is listed and removed, page by page.
[[nodiscard]] Task<EmptyReport> emptyBucket(std::shared_ptr<SupabaseApi> api, std::shared_ptr<SupabaseListing> listing,
                                            QString id, CancelToken cancel);

} // namespace bucketdeck
