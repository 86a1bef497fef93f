#include "core/supabase/RequestPolicy.h"

#include "core/supabase/RetryAfter.h"
#include "core/supabase/SupabaseError.h"

#include <algorithm>

namespace bucketdeck::RequestPolicy {
namespace {

using std::chrono::milliseconds;

/// Whoever asks: a list that somebody looks at comes from a server in trouble as well, and what stands above (the steps
/// of an upload, the queue) counts on it.
constexpr milliseconds firstPause(1000);
/// Nobody waits longer for an answer that may never come; who called may offer it.
constexpr milliseconds longestPause(5'000);
/// What took so long already, a time-out most likely, isn't done again behind anybody's back.
constexpr milliseconds patience(15'000);

/// Passing troubles. A plain 500 isn't one: it says the same the next time.
bool isPassing(int status)
{
    return status == 408 || status == 423 || status == 429 || (status >= 502 && status <= 504) ||
           (status >= 520 && status <= 530) || status == 544;
}

} // namespace

bool isSafeToRepeat(const HttpRequest &request)
{
    return !request.bodyDevice && (request.idempotent || request.method == "GET" || request.method == "HEAD");
}

std::optional<milliseconds> pauseBeforeRepeat(const HttpRequest &request, const Result<HttpResponse> &answer, int tries,
                                              milliseconds took, double random)
{
    if (tries > request.repeats || !isSafeToRepeat(request) || took > patience)
        return std::nullopt;
    milliseconds asked(0);
    if (!answer) {
        if (!answer.error().retryable || answer.error().kind == ErrorKind::RateLimited)
            return std::nullopt;
    } else {
        if (answer->isOk() || !isPassing(serverProblem(*answer).status))
            return std::nullopt;
        asked = retryAfter(*answer);
    }
    // Only ever longer, so that nothing is asked twice in a second.
    const double spread = 1 + std::clamp(random, 0.0, 1.0) / 2;
    const auto own = milliseconds(static_cast<milliseconds::rep>(firstPause.count() * (1 << (tries - 1)) * spread));
    const milliseconds pause = std::max(asked, own);
    return pause > longestPause ? std::nullopt : std::optional(pause);
}

bool isTooMany(const HttpResponse &response)
{
    if (response.isOk())
        return false;
    const ServerProblem problem = serverProblem(response);
    // "over_email_send_rate_limit" and the like are about one thing that one person did too often.
    return problem.status == 429 && !problem.code.startsWith(u"over_");
}

} // namespace bucketdeck::RequestPolicy
