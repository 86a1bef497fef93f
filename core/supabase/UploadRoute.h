#pragma once

#include "core/supabase/SupabaseApi.h"
#include "core/supabase/TusEndpoint.h"

#include "core/storage/StorageService.h"

namespace bucketdeck {

class ArrivalCheck;
class BucketRulesCache;

/// What goes in one request at most; more goes in pieces that can be resumed. The hosted service's own advice.
inline constexpr qint64 largestStandardUpload = qint64(6) * 1024 * 1024;

/// An upload the way that fits its size and its source: by one request, or by tus where the server has it.
[[nodiscard]] Task<ObjectInfo> uploadByRoute(std::shared_ptr<SupabaseApi> api, std::shared_ptr<TusEndpoint> endpoint,
                                             std::shared_ptr<ArrivalCheck> arrivals,
                                             std::shared_ptr<BucketRulesCache> rules, UploadRequest request);

} // namespace bucketdeck
