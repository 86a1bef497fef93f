// The part of the queue's scheduler that keeps what has to outlive this process, and takes up what others left.
#include "core/base/Log.h"
#include "core/transfer/TransferQueuePrivate.h"
#include "core/transfer/UploadContent.h"

namespace bucketdeck {
namespace {

using namespace std::chrono_literals;

constexpr auto writeAgainAfter = 3s;
/// How soon somebody else goes on with what a process had in hand that died.
constexpr auto lookForLeftAfter = 3s;
constexpr int rowsAtOnce = 256;

} // namespace

void TransferQueue::Private::startJournal()
{
    store.startNoting();
    m_writeTimer.setSingleShot(true);
    QObject::connect(&m_writeTimer, &QTimer::timeout, q, [this] { keepChanges(); });
    m_adoptTimer.setSingleShot(true);
    QObject::connect(&m_adoptTimer, &QTimer::timeout, q, [this] { adopt(); });
    QObject::connect(m_journal.get(), &TransferJournal::troubled, q, &TransferQueue::journalTroubled);
    m_adoptTimer.start(0ms);
}

QList<TransferItem> TransferQueue::Private::copiesOf(const QList<quint64> &ids) const
{
    QList<TransferItem> items;
    items.reserve(ids.size());
    for (const quint64 id : ids) {
        if (const TransferItem *item = store.find(id))
            items.append(*item);
    }
    return items;
}

QCoro::Task<> TransferQueue::Private::keep(QList<quint64> ids)
{
    const std::shared_ptr<bool> alive = m_alive;
    const QList<TransferItem> items = copiesOf(ids);
    if (items.isEmpty())
        co_return;
    for (const quint64 id : std::as_const(ids))
        m_unwritten.insert(id);
    ++m_keeping;
    const Result<QList<JournalEntry>> entries = co_await m_journal->add(items);
    if (!*alive)
        co_return;
    --m_keeping;
    QList<qint64> gone;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const quint64 id = items.at(i).id;
        m_unwritten.remove(id);
        const TransferItem *item = store.find(id);
        if (entries && !item)
            gone.append(entries->at(i).row);
        if (!item)
            continue;
        // What couldn't be written is done all the same: the journal has said so. It is tried again with each change.
        if (entries) {
            const JournalEntry &entry = entries->at(i);
            store.change(id, [&entry](TransferItem &changed) {
                changed.journalRow = entry.row;
                changed.interrupted = entry.interrupted;
                if (!entry.interrupted)
                    return;
                changed.resumeToken = entry.resumeToken;
                changed.sentAs = entry.sentAs;
                if (entry.queued.isValid())
                    changed.queued = entry.queued;
            });
        }
        if (item->state == TransferState::Queued)
            queueUp(id);
    }
    if (!gone.isEmpty())
        forget(gone);
    if (!incoming.isEmpty())
        sliceSoon();
}

Task<void> TransferQueue::Private::keepName(std::shared_ptr<bool> alive, quint64 id, StoragePath name)
{
    if (!*alive)
        co_return fail(cancelledError());
    store.change(id, [&name](TransferItem &item) { item.sentAs = name; });
    const QList<quint64> only(1, id);
    const QList<TransferItem> items = copiesOf(only);
    if (!m_journal || items.isEmpty() || items.first().journalRow == 0)
        co_return {};
    const Result<void> kept = co_await m_journal->update(items);
    if (!kept)
        qCWarning(logTransfer) << "a name that was chosen isn't kept:" << errorKindName(kept.error().kind);
    co_return {};
}

Task<void> TransferQueue::Private::keepContent(std::shared_ptr<bool> alive, quint64 id, UploadContent content)
{
    if (!*alive)
        co_return fail(cancelledError());
    contentFound(id, content);
    const QList<quint64> only(1, id);
    const QList<TransferItem> items = copiesOf(only);
    if (!m_journal || items.isEmpty() || items.first().journalRow == 0)
        co_return {};
    const Result<void> kept = co_await m_journal->update(items);
    if (!kept)
        qCWarning(logTransfer) << "what is sent compressed isn't kept:" << errorKindName(kept.error().kind);
    co_return {};
}

void TransferQueue::Private::keepChanges()
{
    writeChanges();
}

QCoro::Task<> TransferQueue::Private::writeChanges()
{
    const std::shared_ptr<bool> alive = m_alive;
    const QList<quint64> ids = store.takeToKeep(rowsAtOnce);
    QList<TransferItem> known;
    QList<TransferItem> unknown;
    for (const quint64 id : ids) {
        const TransferItem *item = store.find(id);
        if (!item || m_unwritten.contains(id))
            continue; // Its row is on its way: it is noted again when that is there.
        if (item->journalRow != 0)
            known.append(*item);
        else if (!item->isFinished())
            unknown.append(*item);
    }
    QList<quint64> again;
    ++m_writing;
    if (!known.isEmpty()) {
        const Result<void> kept = co_await m_journal->update(known);
        if (!kept) {
            for (const TransferItem &item : std::as_const(known))
                again.append(item.id);
        }
    }
    if (*alive && !unknown.isEmpty()) {
        const Result<QList<JournalEntry>> entries = co_await m_journal->add(unknown);
        for (qsizetype i = 0; *alive && i < unknown.size(); ++i) {
            if (entries)
                store.change(unknown.at(i).id,
                             [row = entries->at(i).row](TransferItem &item) { item.journalRow = row; });
            else
                again.append(unknown.at(i).id);
        }
    }
    if (!*alive)
        co_return;
    --m_writing;
    store.noteToKeep(again);
    if (store.hasToKeep() && !m_writeTimer.isActive())
        m_writeTimer.start(again.isEmpty() ? 0ms : std::chrono::milliseconds(writeAgainAfter));
}

QCoro::Task<> TransferQueue::Private::forget(QList<qint64> rows)
{
    // Where it can't be done they come back as history, once.
    const Result<void> removed = co_await m_journal->remove(rows);
    if (!removed)
        qCInfo(logTransfer) << "not taken off the journal:" << errorKindName(removed.error().kind);
}

QCoro::Task<> TransferQueue::Private::adopt()
{
    const std::shared_ptr<bool> alive = m_alive;
    const Result<QList<TransferItem>> found = co_await m_journal->adopt(rowsAtOnce);
    if (!*alive)
        co_return;
    if (found && !found->isEmpty()) {
        m_adopted += *found;
        sliceSoon();
        co_return;
    }
    m_adoptTimer.start(lookForLeftAfter);
    if (!std::exchange(m_isRestored, true)) {
        forgetHistory();
        Q_EMIT q->restored();
    }
}

void TransferQueue::Private::takeRestored()
{
    if (!incoming.isEmpty()) {
        sliceSoon(); // They have their ids already, and rows are in the order of ids.
        return;
    }
    const std::shared_ptr<bool> alive = m_alive;
    QList<TransferItem> items = std::exchange(m_adopted, {});
    QList<quint64> queued;
    const int first = store.count();
    Q_EMIT q->itemsAboutToBeAdded(first, first + static_cast<int>(items.size()) - 1);
    for (TransferItem &item : items) {
        item.id = nextId++;
        restoreState(item);
        if (item.state == TransferState::Queued)
            queued.append(item.id);
        store.append(std::move(item));
    }
    Q_EMIT q->itemsAdded();
    if (!*alive)
        return;
    touch();
    for (const quint64 id : std::as_const(queued))
        queueUp(id);
    adopt();
}

void TransferQueue::Private::restoreState(TransferItem &item)
{
    m_lastPosition = qMax(m_lastPosition, item.position);
    m_firstPosition = qMin(m_firstPosition, item.position);
    if (item.isFinished())
        return;
    // Whatever it says: the process may have done more than it got to write.
    item.interrupted = true;
    if (item.resumeToken.isEmpty())
        item.bytesDone = 0;
    if (item.state == TransferState::Conflict) {
        conflicts.asks(item);
        return;
    }
    if (item.state == TransferState::Waiting && item.retryAt.isValid()) {
        m_waiting.emplace(item.retryAt, item.id);
        if (!m_wakeTimer.isActive())
            m_wakeTimer.start();
        return;
    }
    if (item.state == TransferState::Paused)
        return;
    item.state = TransferState::Queued;
    item.error = {};
}

bool TransferQueue::Private::isWritten() const
{
    return incoming.isEmpty() && m_adopted.isEmpty() && m_keeping == 0 && m_writing == 0 && !store.hasToKeep();
}

void TransferQueue::Private::forgetHistory()
{
    if (m_journal)
        clearFinished(clock->now().addDays(-historyDays));
}

} // namespace bucketdeck
