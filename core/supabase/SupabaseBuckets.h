#pragma once

#include "core/storage/Bucket.h"
#include "core/supabase/SupabaseApi.h"

/// The /bucket routes.
namespace bucketdeck::SupabaseBuckets {

[[nodiscard]] Task<QList<Bucket>> list(std::shared_ptr<SupabaseApi> api, CancelToken cancel);
[[nodiscard]] Task<Bucket> get(std::shared_ptr<SupabaseApi> api, QString id);
[[nodiscard]] Task<Bucket> create(std::shared_ptr<SupabaseApi> api, BucketSpec spec);
[[nodiscard]] Task<Bucket> update(std::shared_ptr<SupabaseApi> api, QString id, BucketSettings settings);
[[nodiscard]] Task<void> remove(std::shared_ptr<SupabaseApi> api, QString id);

} // namespace bucketdeck::SupabaseBuckets
