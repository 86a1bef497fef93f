#include "core/supabase/BucketRulesCache.h"

#include "core/supabase/SupabaseBuckets.h"

namespace bucketdeck {
namespace {

constexpr qint64 lifetimeMs = 30'000;

} // namespace

BucketRulesCache::BucketRulesCache(std::shared_ptr<SupabaseApi> api)
    : m_api(std::move(api))
{
}

Task<Bucket> BucketRulesCache::rules(QString bucket)
{
    const std::shared_ptr<BucketRulesCache> self = shared_from_this();
    const auto known = m_known.constFind(bucket);
    if (known != m_known.constEnd() && !known->age.hasExpired(lifetimeMs))
        co_return std::as_const(known->bucket);
    Result<Bucket> found = co_await SupabaseBuckets::get(m_api, bucket);
    if (!found && found.error().kind != ErrorKind::BucketNotFound)
        co_return fail(found.error());
    Known now;
    if (found) {
        now.bucket = *found;
    } else {
        now.bucket.id = now.bucket.name = bucket;
        now.bucket.listed = false;
    }
    now.age.start();
    m_known.insert(bucket, now);
    co_return std::as_const(now.bucket);
}

} // namespace bucketdeck
