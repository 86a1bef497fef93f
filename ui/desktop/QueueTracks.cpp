#include "ui/desktop/QueueTracks.h"

#include "core/audio/PlayQueue.h"
#include "ui/desktop/MediaSession.h"

#include <algorithm>

namespace bucketdeck {

QueueTracks::QueueTracks(PlayQueue *queue, MediaSession *media, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_media(media)
{
    connect(queue, &PlayQueue::itemsChanged, this, &QueueTracks::tell);
    connect(queue, &PlayQueue::currentChanged, this, &QueueTracks::tell);
    connect(media, &MediaSession::trackRequested, this, &QueueTracks::play);
    tell();
}

void QueueTracks::tell()
{
    const int count = m_queue->count();
    const int current = std::max(0, m_queue->currentIndex());
    m_first = std::clamp(current - most / 2, 0, std::max(0, count - most));
    QList<MediaTrack> tracks;
    for (int row = m_first; row < std::min(count, m_first + most); ++row)
        tracks.append({m_queue->idAt(row), m_queue->items().at(row).path.name()});
    m_media->setTracks(tracks);
}

void QueueTracks::play(quint32 trackId)
{
    const int end = std::min(m_queue->count(), m_first + most);
    for (int row = m_first; row < end; ++row) {
        if (m_queue->idAt(row) == trackId) {
            m_queue->jumpTo(row);
            return;
        }
    }
}

} // namespace bucketdeck

#include "moc_QueueTracks.cpp"
