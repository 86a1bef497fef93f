#pragma once

#include "core/storage/StorageService.h"
#include "core/supabase/SupabaseApi.h"

namespace bucketdeck {

/// To a DownloadFile, piece by piece. A connection that drops is taken up again by a range of the same version.
[[nodiscard]] Task<void> downloadObject(std::shared_ptr<SupabaseApi> api, DownloadRequest request);

} // namespace bucketdeck
