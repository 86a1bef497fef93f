#include "ui/transfers/TransferFeed.h"

#include "core/transfer/TransferQueue.h"
#include "ui/transfers/TransferStrip.h"

namespace bucketdeck {

using namespace std::chrono_literals;

TransferFeed::TransferFeed(TransferQueue *queue, TransferStrip *strip)
    : QObject(strip)
    , m_queue(queue)
    , m_strip(strip)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    m_farewell.setSingleShot(true);
    m_farewell.setInterval(4s);
    const auto later = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(queue, &TransferQueue::itemsAdded, this, later);
    connect(queue, &TransferQueue::itemsRemoved, this, later);
    connect(queue, &TransferQueue::itemsChanged, this, later);
    connect(queue, &TransferQueue::totalsChanged, this, later);
    connect(queue, &TransferQueue::itemFinished, this, [this, later](const TransferItem &item) {
        if (item.state == TransferState::Done)
            ++m_doneSinceIdle;
        later();
    });
    connect(&m_soon, &QTimer::timeout, this, &TransferFeed::update);
    connect(&m_farewell, &QTimer::timeout, this, [this] {
        m_doneSinceIdle = 0;
        update();
    });
    connect(strip, &TransferStrip::cancelRequested, this,
            [this](quint64 id, quint64 batchId) { forEach(id, batchId, &TransferQueue::cancel); });
    connect(strip, &TransferStrip::retryRequested, this,
            [this](quint64 id, quint64 batchId) { forEach(id, batchId, &TransferQueue::retry); });
    update();
}

void TransferFeed::update()
{
    QList<TransferCell> cells;
    const TransferQueue::Totals totals = m_queue->totals();
    if (totals.active + totals.failed > 0)
        cells = transferCells(
            m_queue->count(), [this](int i) -> const TransferItem & { return m_queue->at(i); },
            TransferStrip::mostCells);
    if (totals.active > 0)
        m_farewell.stop();
    if (totals.active == 0 && m_doneSinceIdle > 0) {
        TransferCell done;
        done.state = TransferCell::State::Done;
        done.title = tr("All done");
        done.detail = tr("%n transfer(s) finished", nullptr, m_doneSinceIdle);
        done.share = 1;
        if (cells.size() == TransferStrip::mostCells)
            cells.removeLast();
        cells.append(done);
        if (!m_farewell.isActive())
            m_farewell.start();
    }
    m_strip->setCells(cells);
}

void TransferFeed::forEach(quint64 id, quint64 batchId, void (TransferQueue::*action)(quint64))
{
    if (batchId == 0) {
        (m_queue->*action)(id);
        return;
    }
    const bool retries = action == qOverload<quint64>(&TransferQueue::retry);
    QList<quint64> ids;
    for (int i = 0; i < m_queue->count(); ++i) {
        const TransferItem &item = m_queue->at(i);
        if (item.batchId == batchId &&
            (retries ? item.state == TransferState::Failed : item.state != TransferState::Done))
            ids.append(item.id);
    }
    for (const quint64 each : std::as_const(ids))
        (m_queue->*action)(each);
}

} // namespace bucketdeck

#include "moc_TransferFeed.cpp"
