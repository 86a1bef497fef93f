#pragma once

#include <QObject>

namespace bucketdeck {

class MediaSession;
class PlayQueue;

/// Tells a session the part of the queue around what plays, and plays what is chosen from it. A change of the queue
/// costs the same however long it is.
class QueueTracks final : public QObject
{
    Q_OBJECT

public:
    /// As few as the MPRIS specification advises for long lists.
    static constexpr int most = 20;

    /// Both outlive this.
    QueueTracks(PlayQueue *queue, MediaSession *media, QObject *parent = nullptr);

private:
    void tell();
    void play(quint32 trackId);

    PlayQueue *m_queue;
    MediaSession *m_media;
    int m_first = 0; ///< Row of the first that is told of.
};

} // namespace bucketdeck
