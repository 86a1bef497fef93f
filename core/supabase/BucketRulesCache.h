#pragma once

#include "core/storage/Bucket.h"
#include "core/supabase/SupabaseApi.h"

#include <QElapsedTimer>
#include <QHash>

namespace bucketdeck {

/// The rules of buckets, asked for once in a while: copies and moves go past the server's own check [fixture 332], and
/// a thousand of them must not ask a thousand times.
class BucketRulesCache : public std::enable_shared_from_this<BucketRulesCache>
{
public:
    explicit BucketRulesCache(std::shared_ptr<SupabaseApi> api);

    /// As they were at most half a minute ago. A bucket that is hidden (or isn't there: that can't be told) comes as
    /// one without rules, Bucket::listed false.
    [[nodiscard]] Task<Bucket> rules(QString bucket);
    /// After a change of its settings.
    void forget(const QString &bucket) { m_known.remove(bucket); }

private:
    struct Known
    {
        Bucket bucket;
        QElapsedTimer age;
    };

    std::shared_ptr<SupabaseApi> m_api;
    QHash<QString, Known> m_known;
};

} // namespace bucketdeck
