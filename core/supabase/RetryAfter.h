#pragma once

#include "core/supabase/HttpClient.h"

namespace bucketdeck {

/// The Retry-After header, as seconds or as a date (RFC 9110, 10.2.3): zero where there is none that can be read, a day
/// at most.
[[nodiscard]] std::chrono::seconds retryAfter(const HttpResponse &response);

} // namespace bucketdeck
