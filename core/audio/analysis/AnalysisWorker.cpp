#include "core/audio/analysis/AnalysisWorker.h"

#include <QDeadlineTimer>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace bucketdeck {
namespace {

constexpr qint64 progressEveryMs = 100;

ReadPolicy frontToBack(bool isCheap)
{
    ReadPolicy policy;
    policy.cacheBytes = qint64{8} * 1024 * 1024;
    policy.maxAheadBytes = isCheap ? policy.minAheadBytes : qint64{4} * 1024 * 1024;
    policy.isCheap = isCheap;
    return policy;
}

void lowerPriority()
{
#ifdef Q_OS_LINUX
    // Linux counts this for the calling thread, and for those that it starts.
    setpriority(PRIO_PROCESS, 0, 19);
#endif
}

bool isLocal(const ObjectRef &ref)
{
    return ref.accountId == QStringLiteral("local");
}

} // namespace

AnalysisWorker::AnalysisWorker(std::shared_ptr<const KeptAnalyses> kept, OpenReader openReader, Told told,
                               Progress progress)
    : m_kept(std::move(kept))
    , m_openReader(std::move(openReader))
    , m_told(std::move(told))
    , m_progress(std::move(progress))
    , m_looking([this] { look(); })
    , m_analysing([this] { analyse(); })
{
}

AnalysisWorker::~AnalysisWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
        if (m_reader)
            m_reader->interrupt();
    }
    m_wake.notify_all();
    m_looking.join();
    m_analysing.join();
}

void AnalysisWorker::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_looked.push_back(std::move(job));
    }
    m_wake.notify_all();
}

void AnalysisWorker::cancel(const QString &content)
{
    const std::lock_guard lock(m_mutex);
    const auto isIt = [&content](const Job &job) { return job.content == content; };
    std::erase_if(m_looked, isIt);
    std::erase_if(m_analysed, isIt);
    if (m_running == content && m_reader)
        m_reader->interrupt();
}

bool AnalysisWorker::take(std::vector<Job> &from, Job &job)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [&] { return m_quit || !from.empty(); });
    if (m_quit)
        return false;
    job = std::move(from.back());
    from.pop_back();
    if (&from != &m_analysed)
        return true;
    m_running = job.content;
    m_reader = readerOf(job);
    return true;
}

std::shared_ptr<ObjectReader> AnalysisWorker::readerOf(const Job &job) const
{
    return m_openReader(job.ref, job.storage, frontToBack(isLocal(job.ref)));
}

/// Whether it can be read whole without a network.
bool AnalysisWorker::isHere(const Job &job) const
{
    return isLocal(job.ref) || (job.ref.size > 0 && readerOf(job)->bytesToFetch(0, job.ref.size) == 0);
}

void AnalysisWorker::look()
{
    for (Job job; take(m_looked, job);) {
        if (const KeptAnalyses::Found kept = m_kept->load(job.content)) {
            m_told(job, Outcome::Found, kept);
        } else if (!job.isAsked && !isHere(job)) {
            m_told(job, Outcome::Remote, nullptr);
        } else {
            {
                const std::lock_guard lock(m_mutex);
                m_analysed.push_back(std::move(job));
            }
            m_wake.notify_all();
        }
    }
}

void AnalysisWorker::analyse()
{
    lowerPriority();
    for (Job job; take(m_analysed, job);) {
        m_told(job, Outcome::Begun, nullptr);
        find(job);
        const std::lock_guard lock(m_mutex);
        m_running.clear();
        m_reader.reset();
    }
}

void AnalysisWorker::find(const Job &job)
{
    QDeadlineTimer next(0);
    const auto progress = [&](double share) {
        if (!next.hasExpired())
            return;
        next.setRemainingTime(progressEveryMs);
        m_progress(job, share);
    };
    const Result<KeptAnalyses::Found> found = m_kept->make(*m_reader, job.content, {}, progress);
    if (found)
        m_told(job, Outcome::Found, *found);
    else if (found.error().kind != ErrorKind::Cancelled)
        m_told(job, Outcome::Failed, nullptr);
}

} // namespace bucketdeck
