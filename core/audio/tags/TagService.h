#pragma once

#include "core/audio/tags/SoundTags.h"
#include "core/cache/ObjectReader.h"
#include "core/storage/ObjectInfo.h"

#include <QImage>
#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace bucketdeck {

/// Reads the tags and the cover of one object at a time, on a thread of its own: a later request replaces one that
/// waits and stops one that runs. Lives on one thread and never makes it wait.
class TagService final : public QObject
{
    Q_OBJECT

public:
    /// With `cache`, what it has is read from there.
    explicit TagService(std::shared_ptr<RangeCache> cache = nullptr, QObject *parent = nullptr);
    ~TagService() override;

    /// loaded() follows, unless another request comes before, or it can't be read.
    void request(const ObjectRef &ref, std::shared_ptr<StorageService> storage);
    /// Nothing is wanted any more.
    void cancel();

Q_SIGNALS:
    /// `cover` is decoded, within bounds; null where there is none. `tags.cover` is empty.
    void loaded(const bucketdeck::ObjectRef &ref, const bucketdeck::SoundTags &tags, const QImage &cover);

private:
    struct Job
    {
        int number = 0;
        ObjectRef ref;
        std::shared_ptr<StorageService> storage;
    };

    void run();
    void read(const Job &job, ObjectReader &reader);

    const std::shared_ptr<RangeCache> m_cache;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Job> m_next;
    std::shared_ptr<ObjectReader> m_reading;
    int m_number = 0; ///< Of the last request.
    bool m_quit = false;
    std::thread m_thread;
};

} // namespace bucketdeck
