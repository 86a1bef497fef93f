#include "ui/transfers/TransferFeed.h"

#include "core/base/Clock.h"
#include "core/transfer/TransferQueue.h"
#include "ui/transfers/TransferStrip.h"

namespace bucketdeck {

using namespace std::chrono_literals;

TransferFeed::TransferFeed(TransferQueue *queue, TransferStrip *strip, std::shared_ptr<const Clock> clock)
    : QObject(strip)
    , m_queue(queue)
    , m_strip(strip)
    , m_clock(std::move(clock))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    m_farewell.setSingleShot(true);
    m_farewell.setInterval(4s);
    m_countdown.setInterval(1s);
    const auto later = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(queue, &TransferQueue::itemsAdded, this, later);
    connect(queue, &TransferQueue::itemsRemoved, this, later);
    connect(queue, &TransferQueue::itemsChanged, this, later);
    connect(queue, &TransferQueue::totalsChanged, this, later);
    connect(queue, &TransferQueue::holdsChanged, this, later);
    connect(&m_countdown, &QTimer::timeout, this, later);
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
    connectStrip();
    update();
}

void TransferFeed::connectStrip()
{
    connect(m_strip, &TransferStrip::cancelRequested, this,
            [this](quint64 id, quint64 batchId) { m_queue->cancel(idsOf(id, batchId)); });
    connect(m_strip, &TransferStrip::retryRequested, this, [this](quint64 id, quint64 batchId) {
        QList<quint64> wanted;
        for (const quint64 each : idsOf(id, batchId)) {
            const TransferState state = m_queue->at(m_queue->indexOf(each)).state;
            if (state == TransferState::Failed || state == TransferState::Waiting)
                wanted.append(each);
        }
        m_queue->retry(wanted);
    });
    connect(m_strip, &TransferStrip::resumeRequested, this,
            [this](quint64 id, quint64 batchId) { m_queue->resume(idsOf(id, batchId)); });
    connect(m_strip, &TransferStrip::pauseAllRequested, m_queue, &TransferQueue::pauseAll);
    connect(m_strip, &TransferStrip::resumeAllRequested, m_queue, &TransferQueue::resumeAll);
}

void TransferFeed::update()
{
    TransferCells shown;
    const TransferQueue::Totals totals = m_queue->totals();
    QList<TransferCell> &cells = shown.cells;
    if (totals.active + totals.paused + totals.failed > 0)
        shown = transferCells(
            m_queue->count(), [this](int i) -> const TransferItem & { return m_queue->at(i); },
            TransferStrip::mostCells, m_queue->holds(), m_clock->now());
    if (totals.active > 0)
        m_farewell.stop();
    if (totals.active == 0 && totals.paused == 0 && m_doneSinceIdle > 0) {
        TransferCell done;
        done.state = TransferCell::State::Done;
        done.title = totals.failed > 0 ? tr("The others are done") : tr("All done");
        done.detail = tr("%n transfer(s) finished", nullptr, m_doneSinceIdle);
        done.share = 1;
        if (cells.size() == TransferStrip::mostCells)
            cells.removeLast();
        cells.append(done);
        if (!m_farewell.isActive())
            m_farewell.start();
    }
    using Pausing = TransferStrip::Pausing;
    m_strip->setCells(shown, totals.active > 0   ? Pausing::Offered
                             : totals.paused > 0 ? Pausing::Paused
                                                 : Pausing::None);
    if (totals.waiting == 0)
        m_countdown.stop();
    else if (!m_countdown.isActive())
        m_countdown.start();
}

QList<quint64> TransferFeed::idsOf(quint64 id, quint64 batchId) const
{
    if (batchId == 0)
        return m_queue->indexOf(id) < 0 ? QList<quint64>() : QList<quint64>{id};
    QList<quint64> ids;
    for (int i = 0; i < m_queue->count(); ++i)
        if (m_queue->at(i).batchId == batchId)
            ids.append(m_queue->at(i).id);
    return ids;
}

} // namespace bucketdeck

#include "moc_TransferFeed.cpp"
