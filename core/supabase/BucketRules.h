#pragma once

#include "core/supabase/SupabaseApi.h"

namespace bucketdeck {

/// A refusal for size or type, worded with the bucket's limit or its allowed types, which the server doesn't tell with
/// it. As it is where it is another error, or where this account may not see the bucket.
[[nodiscard]] QCoro::Task<Error> withBucketRules(std::shared_ptr<SupabaseApi> api, Error error, ErrorContext context);

} // namespace bucketdeck
