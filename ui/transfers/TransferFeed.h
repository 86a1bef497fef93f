#pragma once

#include <QObject>
#include <QTimer>

namespace bucketdeck {

class TransferQueue;
class TransferStrip;

/// Brings the queue's news to the strip, four times a second at the most, and a last word when all is done.
class TransferFeed final : public QObject
{
    Q_OBJECT

public:
    TransferFeed(TransferQueue *queue, TransferStrip *strip);

private:
    void update();
    void forEach(quint64 id, quint64 batchId, void (TransferQueue::*action)(quint64));

    TransferQueue *m_queue;
    TransferStrip *m_strip;
    QTimer m_soon;
    QTimer m_farewell;
    int m_doneSinceIdle = 0;
};

} // namespace bucketdeck
