#include "core/audio/tags/TagService.h"

#include "core/audio/tags/TagReader.h"
#include "core/storage/ThumbnailMaker.h"

#include <QBuffer>

namespace bucketdeck {
namespace {

constexpr QSize coverBox(512, 512);

} // namespace

TagService::TagService(std::shared_ptr<RangeCache> cache, QObject *parent)
    : QObject(parent)
    , m_cache(std::move(cache))
    , m_thread([this] { run(); })
{
}

TagService::~TagService()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
        if (m_reading)
            m_reading->interrupt();
    }
    m_wake.notify_all();
    m_thread.join();
}

void TagService::request(const ObjectRef &ref, std::shared_ptr<StorageService> storage)
{
    if (!storage || ref.path.isFolder())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_next = Job{++m_number, ref, std::move(storage)};
        if (m_reading)
            m_reading->interrupt();
    }
    m_wake.notify_all();
}

void TagService::cancel()
{
    const std::lock_guard lock(m_mutex);
    ++m_number;
    m_next.reset();
    if (m_reading)
        m_reading->interrupt();
}

void TagService::run()
{
    for (;;) {
        Job job;
        std::shared_ptr<ObjectReader> reader;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_quit || m_next; });
            if (m_quit)
                return;
            job = std::move(*m_next);
            m_next.reset();
            reader = m_reading = std::make_shared<ObjectReader>(job.ref, job.storage, ReadPolicy::forProbe(), m_cache);
        }
        read(job, *reader);
        const std::lock_guard lock(m_mutex);
        m_reading.reset();
    }
}

void TagService::read(const Job &job, ObjectReader &reader)
{
    Result<SoundTags> tags = TagReader::read(reader);
    if (!tags)
        return; // Whoever plays it says what is wrong.
    QImage cover;
    if (!tags->cover.isEmpty()) {
        QByteArray bytes = std::exchange(tags->cover, {});
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        cover = ThumbnailMaker::makeNow(buffer, job.ref.path.name(), coverBox).value_or(QImage());
    }
    QMetaObject::invokeMethod(
        this,
        [this, job, tags = std::move(*tags), cover] {
            const bool isWanted = job.number == m_number; // Written by this thread alone.
            if (isWanted)
                Q_EMIT loaded(job.ref, tags, cover);
        },
        Qt::QueuedConnection);
}

} // namespace bucketdeck

#include "moc_TagService.cpp"
