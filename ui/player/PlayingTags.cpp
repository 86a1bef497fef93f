#include "ui/player/PlayingTags.h"

#include "core/audio/PlaybackEngine.h"

namespace bucketdeck {

PlayingTags::PlayingTags(PlaybackEngine *engine, StorageLookup storage, std::shared_ptr<RangeCache> cache,
                         QObject *parent)
    : QObject(parent)
    , m_storage(std::move(storage))
    , m_service(std::move(cache))
{
    connect(engine, &PlaybackEngine::currentChanged, this, &PlayingTags::follow);
    connect(&m_service, &TagService::loaded, this,
            [this](const ObjectRef &ref, const SoundTags &tags, const QImage &cover) {
                if (ref != m_ref)
                    return;
                m_tags = tags;
                m_cover = cover;
                Q_EMIT changed();
            });
    follow(engine->current());
}

void PlayingTags::follow(const ObjectRef &ref)
{
    m_ref = ref;
    m_tags = {};
    m_cover = {};
    if (ref.path.key.isEmpty())
        m_service.cancel();
    else
        m_service.request(ref, m_storage(ref.accountId));
    Q_EMIT changed();
}

} // namespace bucketdeck

#include "moc_PlayingTags.cpp"
