#pragma once

#include "core/audio/AudioInfo.h"
#include "core/base/Result.h"
#include "core/cache/ObjectReader.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace bucketdeck {

/// Threads that look at audio objects, the one asked for last first.
class ProbeWorkers
{
public:
    struct Job
    {
        QString key; ///< Of the caller, to know it again.
        ObjectRef ref;
        std::shared_ptr<StorageService> storage;
    };
    /// Called on a worker's thread.
    using Done = std::function<void(const Job &job, const Result<AudioInfo> &result)>;

    ProbeWorkers(const QString &databasePath, Done done, std::shared_ptr<RangeCache> cache = nullptr);
    /// Takes back what runs, and waits for the threads.
    ~ProbeWorkers();
    Q_DISABLE_COPY_MOVE(ProbeWorkers)

    void add(Job job);
    /// Moves one that waits to the front. Nothing where it has begun.
    void hurry(const QString &key);
    /// The keys of those that were forgotten.
    QStringList dropPending();

private:
    void run(size_t worker);
    [[nodiscard]] static Result<AudioInfo> probe(ObjectReader &reader);

    static constexpr size_t threadCount = 2;

    const QString m_databasePath;
    const Done m_done;
    const std::shared_ptr<RangeCache> m_cache;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Job> m_pending; ///< The last one is next.
    std::shared_ptr<ObjectReader> m_reading[threadCount];
    bool m_quit = false;
    std::vector<std::thread> m_threads;
};

} // namespace bucketdeck
