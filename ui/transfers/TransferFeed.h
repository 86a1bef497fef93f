#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace bucketdeck {

class Clock;
class TransferQueue;
class TransferStrip;

/// Brings the queue's news to the strip, four times a second at the most, its wishes to the queue, and a last word when
/// all is done.
class TransferFeed final : public QObject
{
    Q_OBJECT

public:
    TransferFeed(TransferQueue *queue, TransferStrip *strip, std::shared_ptr<const Clock> clock);

private:
    void update();
    void connectStrip();
    /// The transfer, or those of the batch.
    [[nodiscard]] QList<quint64> idsOf(quint64 id, quint64 batchId) const;

    TransferQueue *m_queue;
    TransferStrip *m_strip;
    std::shared_ptr<const Clock> m_clock;
    QTimer m_soon;
    QTimer m_farewell;
    QTimer m_countdown; ///< While something waits for another try.
    int m_doneSinceIdle = 0;
};

} // namespace bucketdeck
