#include "core/supabase/BucketRules.h"

#include "core/supabase/SupabaseBuckets.h"

#include <utility>

namespace bucketdeck {

QCoro::Task<Error> withBucketRules(std::shared_ptr<SupabaseApi> api, Error error, ErrorContext context)
{
    if (error.kind != ErrorKind::TooLarge && error.kind != ErrorKind::TypeNotAllowed)
        co_return error;
    const Result<Bucket> bucket = co_await SupabaseBuckets::get(api, context.bucket);
    if (!bucket)
        co_return error;
    context.sizeLimit = bucket->sizeLimit.value_or(-1);
    context.allowedTypes = bucket->allowedTypes;
    co_return reworded(error, context);
}

} // namespace bucketdeck
