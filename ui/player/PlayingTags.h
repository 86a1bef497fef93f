#pragma once

#include "core/audio/tags/TagService.h"

#include <QObject>

#include <functional>
#include <memory>

namespace bucketdeck {

class PlaybackEngine;
class StorageService;

/// The tags and the cover of what plays, read once for all who show them. Empty until they are known.
class PlayingTags final : public QObject
{
    Q_OBJECT

public:
    using StorageLookup = std::function<std::shared_ptr<StorageService>(const QString &accountId)>;

    PlayingTags(PlaybackEngine *engine, StorageLookup storage, std::shared_ptr<RangeCache> cache, QObject *parent);

    [[nodiscard]] const ObjectRef &ref() const { return m_ref; }
    [[nodiscard]] const SoundTags &tags() const { return m_tags; }
    [[nodiscard]] const QImage &cover() const { return m_cover; }

Q_SIGNALS:
    /// Another sound, or what became known of it.
    void changed();

private:
    void follow(const ObjectRef &ref);

    StorageLookup m_storage;
    TagService m_service;
    ObjectRef m_ref;
    SoundTags m_tags;
    QImage m_cover;
};

} // namespace bucketdeck
