#pragma once

#include "core/audio/analysis/KeptAnalyses.h"
#include "core/cache/ObjectReader.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace bucketdeck {

/// The threads of AnalysisService: one looks for what is kept, so that it comes at once; one finds out what isn't.
class AnalysisWorker
{
public:
    struct Job
    {
        QString content; ///< See AnalysisStore: one sound, wherever it lies.
        ObjectRef ref;
        std::shared_ptr<StorageService> storage;
        bool isAsked = false; ///< Whatever has to be fetched for it.
    };
    enum class Outcome { Found, Begun, Remote, Failed };
    /// Called on a worker's thread. Found with the analysis, the others without.
    using Told = std::function<void(const Job &job, Outcome outcome, const KeptAnalyses::Found &found)>;
    using Progress = std::function<void(const Job &job, double share)>;

    using OpenReader = std::function<std::shared_ptr<ObjectReader>(
        const ObjectRef &, const std::shared_ptr<StorageService> &, const ReadPolicy &)>;

    AnalysisWorker(std::shared_ptr<const KeptAnalyses> kept, OpenReader openReader, Told told, Progress progress);
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
    void find(const Job &job);
    [[nodiscard]] std::shared_ptr<ObjectReader> readerOf(const Job &job) const;
    [[nodiscard]] bool isHere(const Job &job) const;

    const std::shared_ptr<const KeptAnalyses> m_kept;
    const OpenReader m_openReader;
    const Told m_told;
    const Progress m_progress;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Job> m_looked;   ///< To be looked for; the last one is next.
    std::vector<Job> m_analysed; ///< To be found out; the last one is next.
    QString m_running;           ///< What is being found out.
    std::shared_ptr<ObjectReader> m_reader;
    bool m_quit = false;
    std::thread m_looking;
    std::thread m_analysing;
};

} // namespace bucketdeck
