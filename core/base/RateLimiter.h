#pragma once

#include <QMutex>
#include <QObject>

#include <array>
#include <atomic>
#include <chrono>
#include <functional>

namespace bucketdeck {

/// How many bytes a second all transfers together may send and fetch: one for all of them, asked and set from any
/// thread. Whoever moved bytes says so and holds still for as long as it is told; as the next one is told a longer
/// time, many take turns by themselves. Without a limit nobody ever waits.
class RateLimiter final : public QObject
{
    Q_OBJECT

public:
    enum class Way { Up, Down };
    using Time = std::chrono::steady_clock::time_point;
    using Now = std::function<Time()>;

    explicit RateLimiter(QObject *parent = nullptr, Now now = &std::chrono::steady_clock::now);

    /// Bytes a second, 1 KiB at least; 0: no limit. Counts at once, also for those that hold still.
    void setLimit(Way way, qint64 bytesPerSecond);
    [[nodiscard]] qint64 limit(Way way) const { return of(way).limit.load(); }

    /// How much should be moved at a time, so that many small steps make an even stream: at least 1 KiB.
    [[nodiscard]] qint64 step(Way way) const;
    /// `bytes` were moved; how long the caller has to hold still now, zero: not at all.
    [[nodiscard]] std::chrono::milliseconds spend(Way way, qint64 bytes);
    /// How long somebody who held still when the limit changed has to go on with it.
    [[nodiscard]] std::chrono::milliseconds pause(Way way);
    /// All that was ever moved.
    [[nodiscard]] qint64 moved(Way way) const { return of(way).moved.load(); }

Q_SIGNALS:
    /// From the thread that set it.
    void limitsChanged();

private:
    struct Bucket
    {
        std::atomic<qint64> limit = 0;
        std::atomic<qint64> moved = 0;
        double balance = 0; ///< Bytes; negative: what was moved ahead of its time.
        Time filled;
    };

    [[nodiscard]] Bucket &of(Way way) { return m_buckets.at(static_cast<size_t>(way)); }
    [[nodiscard]] const Bucket &of(Way way) const { return m_buckets.at(static_cast<size_t>(way)); }
    void fill(Bucket &bucket, qint64 limit) const;
    [[nodiscard]] static std::chrono::milliseconds timeToZero(const Bucket &bucket, qint64 limit);

    const Now m_now;
    QMutex m_mutex; ///< Over balances and times.
    std::array<Bucket, 2> m_buckets;
};

} // namespace bucketdeck
