#include "core/audio/ProbeWorkers.h"

#include "core/audio/MediaCatalog.h"
#include "core/audio/MediaInput.h"

#include <algorithm>

namespace bucketdeck {

ProbeWorkers::ProbeWorkers(const QString &databasePath, Done done, std::shared_ptr<RangeCache> cache)
    : m_databasePath(databasePath)
    , m_done(std::move(done))
    , m_cache(std::move(cache))
{
    for (size_t i = 0; i < threadCount; ++i)
        m_threads.emplace_back([this, i] { run(i); });
}

ProbeWorkers::~ProbeWorkers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
        m_pending.clear();
        for (const auto &reader : m_reading) {
            if (reader)
                reader->interrupt();
        }
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void ProbeWorkers::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_pending.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void ProbeWorkers::hurry(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    // From the back: what is asked for again stands near it.
    const auto found =
        std::find_if(m_pending.rbegin(), m_pending.rend(), [&key](const Job &job) { return job.key == key; });
    if (found != m_pending.rend())
        std::rotate(std::prev(found.base()), found.base(), m_pending.end());
}

QStringList ProbeWorkers::dropPending()
{
    QStringList keys;
    const std::lock_guard lock(m_mutex);
    for (const Job &job : m_pending)
        keys.append(job.key);
    m_pending.clear();
    return keys;
}

void ProbeWorkers::run(size_t worker)
{
    // Opened by the first job, here: an SQLite connection belongs to its thread.
    std::unique_ptr<MediaCatalog> catalog;
    for (;;) {
        Job job;
        std::shared_ptr<ObjectReader> reader;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_quit || !m_pending.empty(); });
            if (m_quit)
                return;
            job = std::move(m_pending.back());
            m_pending.pop_back();
            reader = std::make_shared<ObjectReader>(job.ref, job.storage, ReadPolicy::forProbe(), m_cache);
            m_reading[worker] = reader;
        }
        if (!catalog)
            catalog = std::make_unique<MediaCatalog>(m_databasePath);
        Result<AudioInfo> result;
        if (const std::optional<AudioInfo> kept = catalog->find(job.ref)) {
            result = *kept;
        } else {
            result = probe(*reader);
            if (result)
                catalog->store(job.ref, *result);
        }
        {
            const std::lock_guard lock(m_mutex);
            m_reading[worker].reset();
        }
        m_done(job, result);
    }
}

Result<AudioInfo> ProbeWorkers::probe(ObjectReader &reader)
{
    const Result<std::unique_ptr<MediaInput>> input = MediaInput::open(reader, MediaLimits::forProbe());
    if (!input)
        return fail(input.error());
    return (*input)->info();
}

} // namespace bucketdeck
