#pragma once

#include "core/audio/analysis/KeptAnalyses.h"
#include "core/cache/ByteSource.h"
#include "core/storage/StorageService.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace bucketdeck {

class CachedObject;
class RangeCache;

/// The threads of AnalysisService: one looks for what is kept, so that it comes at once; one finds out what isn't.
class AnalysisWorker
{
public:
    struct Job
    {
        QString content; ///< See AnalysisStore: one sound, wherever it lies.
        ObjectRef ref;
        std::shared_ptr<StorageService> storage;
        bool isAsked = false;    ///< Whatever has to be fetched for it.
        qint64 bytesToFetch = 0; ///< Told with Remote.
    };
    enum class Outcome { Found, Begun, Remote, Failed };
    /// Called on a worker's thread. Found with the analysis, the others without.
    using Told = std::function<void(const Job &job, Outcome outcome, const KeptAnalyses::Found &found)>;
    using Progress = std::function<void(const Job &job, double share)>;

    /// `cache` may be null.
    AnalysisWorker(std::shared_ptr<const KeptAnalyses> kept, std::shared_ptr<RangeCache> cache, Told told,
                   Progress progress);
    /// Takes back what runs, and waits for the threads.
    ~AnalysisWorker();
    Q_DISABLE_COPY_MOVE(AnalysisWorker)

    void add(Job job);
    /// Nothing is told of it any more, unless it has just been.
    void cancel(const QString &content);

private:
    void look();
    void analyse();
    [[nodiscard]] bool take(std::vector<Job> &from, Job &job);
    void find(Job job);
    /// What the cache has of it; null: nothing.
    [[nodiscard]] std::shared_ptr<CachedObject> cached(const Job &job) const;
    [[nodiscard]] std::shared_ptr<ByteSource> openSource(const Job &job);
    [[nodiscard]] qint64 bytesToFetch(const Job &job) const;

    const std::shared_ptr<const KeptAnalyses> m_kept;
    const std::shared_ptr<RangeCache> m_cache;
    const Told m_told;
    const Progress m_progress;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Job> m_looked;         ///< To be looked for; the last one is next.
    std::vector<Job> m_analysed;       ///< To be found out; the last one is next.
    QString m_running;                 ///< What is being found out.
    std::function<void()> m_interrupt; ///< Takes back its reading; empty while nothing is read.
    bool m_quit = false;
    std::thread m_looking;
    std::thread m_analysing;
};

} // namespace bucketdeck
