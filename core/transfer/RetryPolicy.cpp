#include "core/transfer/RetryPolicy.h"

#include <algorithm>

namespace bucketdeck {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds firstPause{1000};
// With its jitter a minute.
constexpr milliseconds longestPause{40'000};
// A server that asks for an hour gets asked again after ten minutes: the user watches the countdown.
constexpr milliseconds longestRetryAfter{600'000};

/// Of a gateway or a server that turns everything away. A plain 500 is about one request, and a lock about one upload.
bool isStorm(const Error &error)
{
    const int status = error.httpStatus;
    return error.kind == ErrorKind::RateLimited || (status >= 502 && status <= 504) ||
           (status >= 520 && status <= 530) || status == 544;
}

/// Nothing that another attempt could use up: it is as good as the first.
bool isEndless(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::DiskFull;
}

} // namespace

std::optional<milliseconds> RetryPolicy::pauseAfter(const Error &error, int attempt, double random)
{
    if (!error.retryable)
        return std::nullopt;
    if (attempt >= (isStorm(error) ? maxAttemptsInStorm : maxAttempts) && !isEndless(error.kind))
        return std::nullopt;
    const int doublings = std::clamp(attempt - 1, 0, 16);
    const milliseconds pause = std::min(longestPause, milliseconds(firstPause.count() << doublings));
    const milliseconds jittered =
        pause + milliseconds(static_cast<milliseconds::rep>(static_cast<double>(pause.count()) / 2 * random));
    const milliseconds asked = std::min(longestRetryAfter, milliseconds(error.retryAfter));
    return std::max(jittered, asked);
}

bool RetryPolicy::concernsAccount(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::RateLimited;
}

bool RetryPolicy::mayConcernAccount(const Error &error)
{
    return error.kind == ErrorKind::Timeout || isStorm(error);
}

} // namespace bucketdeck
