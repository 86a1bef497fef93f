#include "core/base/RateLimiter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bucketdeck {
namespace {

constexpr qint64 smallestLimit = 1024;
constexpr qint64 smallestStep = 1024;
constexpr qint64 largestStep = qint64{256} * 1024;
/// What wasn't used is kept for so long: a stream that was idle doesn't begin with a flood.
constexpr double keptSeconds = 0.1;
/// Nobody is sent to sleep for less: timers aren't that exact, and fast limits would be missed.
constexpr double shortestPauseSeconds = 0.01;

} // namespace

RateLimiter::RateLimiter(QObject *parent, Now now)
    : QObject(parent)
    , m_now(std::move(now))
{
}

void RateLimiter::setLimit(Way way, qint64 bytesPerSecond)
{
    const qint64 limit = bytesPerSecond <= 0 ? 0 : std::max(smallestLimit, bytesPerSecond);
    {
        const QMutexLocker lock(&m_mutex);
        Bucket &bucket = of(way);
        const qint64 before = bucket.limit.load();
        if (before == limit)
            return;
        if (before > 0) {
            fill(bucket, before);
        } else {
            bucket.balance = 0;
            bucket.filled = m_now();
        }
        bucket.limit = limit;
    }
    Q_EMIT limitsChanged();
}

qint64 RateLimiter::step(Way way) const
{
    const qint64 limit = of(way).limit.load();
    return limit <= 0 ? std::numeric_limits<qint64>::max() : std::clamp(limit / 10, smallestStep, largestStep);
}

std::chrono::milliseconds RateLimiter::spend(Way way, qint64 bytes)
{
    Bucket &bucket = of(way);
    bucket.moved += bytes;
    if (bucket.limit.load() <= 0)
        return std::chrono::milliseconds(0);
    const QMutexLocker lock(&m_mutex);
    const qint64 limit = bucket.limit.load();
    if (limit <= 0)
        return std::chrono::milliseconds(0);
    fill(bucket, limit);
    bucket.balance -= static_cast<double>(bytes);
    const bool isSlight = bucket.balance > -static_cast<double>(limit) * shortestPauseSeconds;
    return isSlight ? std::chrono::milliseconds(0) : timeToZero(bucket, limit);
}

std::chrono::milliseconds RateLimiter::pause(Way way)
{
    Bucket &bucket = of(way);
    const QMutexLocker lock(&m_mutex);
    const qint64 limit = bucket.limit.load();
    if (limit <= 0)
        return std::chrono::milliseconds(0);
    fill(bucket, limit);
    return timeToZero(bucket, limit);
}

void RateLimiter::fill(Bucket &bucket, qint64 limit) const
{
    const Time now = m_now();
    const std::chrono::duration<double> passed = now - bucket.filled;
    bucket.filled = now;
    const double perSecond = static_cast<double>(limit);
    bucket.balance = std::min(perSecond * keptSeconds, bucket.balance + passed.count() * perSecond);
}

std::chrono::milliseconds RateLimiter::timeToZero(const Bucket &bucket, qint64 limit)
{
    if (bucket.balance >= 0)
        return std::chrono::milliseconds(0);
    const double seconds = -bucket.balance / static_cast<double>(limit);
    return std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(std::ceil(seconds * 1000.0)));
}

} // namespace bucketdeck
