#pragma once

#include "core/storage/StorageRequests.h"
#include "core/supabase/BucketRulesCache.h"
#include "core/supabase/SupabaseApi.h"

/// Moves, copies, and what is a copy onto itself: new details for an object.
namespace bucketdeck::SupabaseCopy {

/// See StorageService::move(). Never overwrites: the server ignores x-upsert here [fixture 330].
[[nodiscard]] Task<void> move(std::shared_ptr<SupabaseApi> api, std::shared_ptr<BucketRulesCache> rules,
                              StoragePath from, StoragePath to);
/// See StorageService::copy().
[[nodiscard]] Task<void> copy(std::shared_ptr<SupabaseApi> api, std::shared_ptr<BucketRulesCache> rules,
                              StoragePath from, StoragePath to, CopyOptions options);
/// See StorageService::setDetails(). The server copies the bytes on its own side and then changes the row at once, so
/// that nothing is lost where it fails; id, time of creation and bytes stay. Its rights are those of a replacement.
[[nodiscard]] Task<ObjectInfo> setDetails(std::shared_ptr<SupabaseApi> api, std::shared_ptr<BucketRulesCache> rules,
                                          StoragePath path, ObjectDetails details);

} // namespace bucketdeck::SupabaseCopy
