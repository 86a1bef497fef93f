#include "core/audio/analysis/AnalysisWorker.h"

#include "core/cache/CachedSource.h"
#include "core/cache/ObjectReader.h"
#include "core/cache/RangeCache.h"

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

AnalysisWorker::AnalysisWorker(std::shared_ptr<const KeptAnalyses> kept, std::shared_ptr<RangeCache> cache, Told told,
                               Progress progress)
    : m_kept(std::move(kept))
    , m_cache(std::move(cache))
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
        if (m_interrupt)
            m_interrupt();
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
    if (m_running != content)
        return;
    if (m_interrupt)
        m_interrupt();
    else
        m_running.clear(); // It is about to begin.
}

bool AnalysisWorker::take(std::vector<Job> &from, Job &job)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [&] { return m_quit || !from.empty(); });
    if (m_quit)
        return false;
    job = std::move(from.back());
    from.pop_back();
    if (&from == &m_analysed)
        m_running = job.content;
    return true;
}

std::shared_ptr<CachedObject> AnalysisWorker::cached(const Job &job) const
{
    if (!m_cache || isLocal(job.ref) || job.ref.size <= 0)
        return nullptr;
    std::shared_ptr<CachedObject> object = m_cache->find(CacheKey::of(job.ref));
    return object && object->size() == job.ref.size ? object : nullptr;
}

/// 0: it can be read whole without a network.
qint64 AnalysisWorker::bytesToFetch(const Job &job) const
{
    if (isLocal(job.ref))
        return 0;
    const std::shared_ptr<CachedObject> object = cached(job);
    // Of unknown size: more than nothing.
    return std::max<qint64>(job.ref.size, 1) - (object ? object->heldBytes() : 0);
}

/// Null where it was taken back meanwhile, and where bytes are gone again that nobody asked to be fetched.
std::shared_ptr<ByteSource> AnalysisWorker::openSource(const Job &job)
{
    std::shared_ptr<ByteSource> source;
    std::function<void()> interrupt;
    if (const std::shared_ptr<CachedObject> object = cached(job); object && object->isWhole()) {
        const auto reader = std::make_shared<CachedSource>(object);
        interrupt = [reader] { reader->interrupt(); };
        source = reader;
    } else if (job.isAsked || isLocal(job.ref)) {
        const auto reader =
            std::make_shared<ObjectReader>(job.ref, job.storage, frontToBack(isLocal(job.ref)), m_cache);
        interrupt = [reader] { reader->interrupt(); };
        source = reader;
    }
    const std::lock_guard lock(m_mutex);
    if (!source || m_quit || m_running != job.content)
        return nullptr;
    m_interrupt = std::move(interrupt);
    return source;
}

void AnalysisWorker::look()
{
    for (Job job; take(m_looked, job);) {
        if (const KeptAnalyses::Found kept = m_kept->load(job.content)) {
            m_told(job, Outcome::Found, kept);
            continue;
        }
        job.bytesToFetch = bytesToFetch(job);
        if (!job.isAsked && job.bytesToFetch > 0) {
            m_told(job, Outcome::Remote, nullptr);
            continue;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_analysed.push_back(std::move(job));
        }
        m_wake.notify_all();
    }
}

void AnalysisWorker::analyse()
{
    lowerPriority();
    for (Job job; take(m_analysed, job);) {
        m_told(job, Outcome::Begun, nullptr);
        find(std::move(job));
        const std::lock_guard lock(m_mutex);
        m_running.clear();
        m_interrupt = nullptr;
    }
}

void AnalysisWorker::find(Job job)
{
    const auto tellEnd = [&] {
        job.bytesToFetch = bytesToFetch(job);
        m_told(job, job.isAsked || job.bytesToFetch == 0 ? Outcome::Failed : Outcome::Remote, nullptr);
    };
    const std::shared_ptr<ByteSource> source = openSource(job);
    if (!source)
        return tellEnd(); // Which nobody hears where it was taken back.
    QDeadlineTimer next(0);
    const auto progress = [&](double share) {
        if (!next.hasExpired())
            return;
        next.setRemainingTime(progressEveryMs);
        m_progress(job, share);
    };
    const Result<KeptAnalyses::Found> found = m_kept->make(*source, job.content, {}, progress);
    if (found)
        m_told(job, Outcome::Found, *found);
    else if (found.error().kind != ErrorKind::Cancelled)
        tellEnd();
}

} // namespace bucketdeck
