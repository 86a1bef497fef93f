#pragma once

#include "core/audio/AudioInfo.h"
#include "core/storage/StorageService.h"

#include <QObject>

#include <memory>

namespace bucketdeck {

class RangeCache;

/// Finds out length, format and tags of audio objects without reading them whole (head, and tail where the format needs
/// it), two at a time on worker threads. Answers are kept in memory and in a small SQLite file, by account, path and
/// ETag.
class MediaProbe final : public QObject
{
    Q_OBJECT

public:
    /// `cache` may be null.
    explicit MediaProbe(const QString &databasePath, QObject *parent = nullptr,
                        std::shared_ptr<RangeCache> cache = nullptr);
    ~MediaProbe() override;

    /// What is known already; null otherwise. O(1), never waits.
    [[nodiscard]] const AudioInfo *known(const ObjectRef &ref) const;
    enum class Asked {
        Known,  ///< Already.
        Coming, ///< found() follows, or notFound(), unless what waits is dropped.
        NotNow, ///< It failed a moment ago, or there is nobody to ask.
        Never,  ///< It is no audio that can be read.
    };
    /// Later requests are served first; asking twice costs nothing.
    Asked request(const ObjectRef &ref, std::shared_ptr<StorageService> storage);
    /// Forgets what waits and hasn't begun (the view went elsewhere).
    void dropPending();

    /// True for types and names that are worth asking about. Cheap.
    [[nodiscard]] static bool isAudio(const ObjectInfo &info);

Q_SIGNALS:
    void found(const bucketdeck::ObjectRef &ref, const bucketdeck::AudioInfo &info);
    /// `never`: asking again is of no use.
    void notFound(const bucketdeck::ObjectRef &ref, bool never);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bucketdeck
