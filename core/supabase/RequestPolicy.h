#pragma once

#include "core/supabase/HttpClient.h"

#include <optional>

namespace bucketdeck::RequestPolicy {

/// True for what does no harm when it is done twice: GET, HEAD, and what its caller calls idempotent. Never a body that
/// comes from a device, and never what somebody took a part of already.
[[nodiscard]] bool isSafeToRepeat(const HttpRequest &request);

/// How long to wait before `request`, of which `answer` came after `tries` tries and `took`, is sent again; nothing
/// where the answer stands. At least a second, and at most five; backs off exponentially; `random` in [0, 1) spreads it
/// by making it longer; Retry-After is honoured.
[[nodiscard]] std::optional<std::chrono::milliseconds> pauseBeforeRepeat(const HttpRequest &request,
                                                                         const Result<HttpResponse> &answer, int tries,
                                                                         std::chrono::milliseconds took, double random);

/// True for an answer by which the host says that it gets too many requests, all of them.
[[nodiscard]] bool isTooMany(const HttpResponse &response);

} // namespace bucketdeck::RequestPolicy
