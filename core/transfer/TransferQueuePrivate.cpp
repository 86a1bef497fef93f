#include "core/transfer/TransferQueuePrivate.h"

#include "core/storage/StorageService.h"
#include "core/transfer/TransferRun.h"
#include "core/transfer/UploadContent.h"

#include <QCoreApplication>

#include <utility>

namespace bucketdeck {
namespace {

using namespace std::chrono_literals;

constexpr auto tellEvery = 100ms;
// Short enough for a countdown, and right after the machine slept or its clock was set.
constexpr auto lookEvery = 250ms;
constexpr auto measureEvery = 1s;
/// Changes are written together; what they cost when a process dies is only that something is looked for again.
constexpr auto writeAfter = 200ms;
/// Storages that answer at once must not keep the event loop from its other work.
constexpr int startsInOneTurn = 64;
constexpr int mostVerifying = 1000;
/// What listeners do about so many stays well below what anybody notices; the others are told of next time.
constexpr qsizetype rowsToldAtOnce = 8192;

Error signedOutError()
{
    return makeError(ErrorKind::SessionEnded,
                     QCoreApplication::translate("bucketdeck::Transfer",
                                                 "This account is signed out. Sign in again, and it goes on."));
}

} // namespace

TransferQueue::Private::Private(TransferQueue *queue, StorageLookup lookup, std::shared_ptr<Clock> systemClock,
                                std::shared_ptr<TransferJournal> itsJournal)
    : q(queue)
    , storages(std::move(lookup))
    , clock(std::move(systemClock))
    , m_journal(std::move(itsJournal))
{
    m_startTimer.setSingleShot(true);
    m_startTimer.setInterval(0ms);
    QObject::connect(&m_startTimer, &QTimer::timeout, q, [this] { startSome(); });
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(tellEvery);
    m_sliceTimer.setSingleShot(true);
    m_sliceTimer.setInterval(0ms);
    QObject::connect(&m_sliceTimer, &QTimer::timeout, q, [this] { nextSlice(); });
    QObject::connect(&m_flushTimer, &QTimer::timeout, q, [this] { flush(); });
    m_wakeTimer.setInterval(lookEvery);
    QObject::connect(&m_wakeTimer, &QTimer::timeout, q, [this] { wake(); });
    m_speedTimer.setInterval(measureEvery);
    QObject::connect(&m_speedTimer, &QTimer::timeout, q, [this] { measureSpeeds(); });
    if (m_journal)
        startJournal();
}

TransferQueue::Private::~Private()
{
    // As it is now; what ends while this goes isn't told any more, and is looked for by the next process.
    if (m_journal)
        keepChanges();
    *m_alive = false;
    for (const Run &run : std::as_const(m_running))
        run.end();
}

void TransferQueue::Private::forgetBytes(TransferItem &item)
{
    // What arrived of an upload that can be resumed is still there.
    if (item.resumeToken.isEmpty())
        item.bytesDone = 0;
    item.bytesPerSecond = 0;
}

void TransferQueue::Private::touch()
{
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
    if (store.hasToKeep() && !m_writeTimer.isActive())
        m_writeTimer.start(writeAfter);
}

void TransferQueue::Private::schedule()
{
    if (!m_startTimer.isActive())
        m_startTimer.start();
}

void TransferQueue::Private::queueUp(quint64 id)
{
    const TransferItem *item = store.find(id);
    // A run that was told to stop comes back to it when it has answered, and so does the journal.
    if (!item || m_running.contains(id) || m_unwritten.contains(id))
        return;
    m_pending.add(item->accountId, item->position, id);
    touch();
    schedule();
}

bool TransferQueue::Private::isHeld(const QString &accountId) const
{
    if (m_signedOut.contains(accountId))
        return true;
    const auto until = m_heldUntil.constFind(accountId);
    return until != m_heldUntil.constEnd() && *until > clock->now();
}

bool TransferQueue::Private::hasRoom() const
{
    return m_running.size() - m_verifying < maxRunning && m_verifying < mostVerifying;
}

void TransferQueue::Private::startSome()
{
    const std::shared_ptr<bool> alive = m_alive; // Listeners may delete the queue.
    for (int starts = 0; hasRoom() && holds.isEmpty() && m_pauseOrders == 0; ++starts) {
        if (starts == startsInOneTurn) {
            schedule();
            return;
        }
        const std::optional<quint64> id = m_pending.take([this](const QString &account) { return isHeld(account); });
        if (!id)
            return;
        const TransferItem *item = store.find(*id);
        if (item && item->state == TransferState::Queued && !m_running.contains(*id))
            start(*id);
        if (!*alive)
            return;
    }
}

void TransferQueue::Private::start(quint64 id)
{
    std::shared_ptr<TransferJob> job = m_resting.take(id);
    const std::shared_ptr<StorageService> storage = storages(store.find(id)->accountId);
    if (!job || job->storage() != storage) {
        if (!storage) {
            waitForAccount(id, signedOutError(), nullptr);
            return;
        }
        job = TransferJob::make(*store.find(id), storage, compressor);
    }
    listenTo(id, *job);
    const QDateTime now = clock->now();
    store.change(id, [&now](TransferItem &item) {
        item.state = TransferState::Running;
        if (item.started.isNull())
            item.started = now;
        item.retryAt = {};
        item.error = {};
        ++item.attempts;
    });
    Run run;
    run.job = job;
    run.meter.start(now);
    m_running.insert(id, run);
    if (!m_speedTimer.isActive())
        m_speedTimer.start();
    touch();
    drive(id, job, conflicts.choiceFor(*store.find(id)), run.cancel);
}

void TransferQueue::Private::Run::end() const
{
    const Run kept(*this);
    kept.cancel.cancel();
    kept.job->cancel();
}

void TransferQueue::Private::listenTo(quint64 id, TransferJob &job)
{
    job.setProgress([this, id, alive = m_alive](qint64 done, qint64 total) {
        if (*alive)
            progressed(id, done, total);
    });
    job.setResumable([this, id, alive = m_alive](const QByteArray &token) {
        if (!*alive || !store.find(id))
            return;
        const bool isFirst = store.find(id)->resumeToken.isEmpty() && !token.isEmpty();
        store.change(id, [&token](TransferItem &item) { item.resumeToken = token; });
        // Not a moment later than need be: what is sent without it being kept is sent twice.
        if (isFirst && m_journal)
            keepChanges();
    });
    job.setContent([this, id, alive = m_alive](const UploadContent &content) {
        if (*alive)
            contentFound(id, content);
    });
    job.setContentKept(
        [this, id, alive = m_alive](const UploadContent &content) { return keepContent(alive, id, content); });
    job.setNameChosen([this, id, alive = m_alive](const StoragePath &name) { return keepName(alive, id, name); });
    job.setPhase([this, id, alive = m_alive](TransferState phase) {
        if (*alive)
            entered(id, phase);
    });
}

QCoro::Task<> TransferQueue::Private::drive(quint64 id, std::shared_ptr<TransferJob> job, ConflictChoice choice,
                                            CancelToken cancel)
{
    const std::shared_ptr<bool> alive = m_alive;
    const TransferItem item(*store.find(id));
    const Result<TransferOutcome> outcome = co_await runTransfer(job, item, choice, cancel);
    if (*alive)
        ended(id, outcome);
}

void TransferQueue::Private::contentFound(quint64 id, const UploadContent &content)
{
    store.change(id, [&content](TransferItem &item) {
        item.remote = content.target;
        item.contentType = content.contentType;
        item.compression = content.compression;
        if (content.bytes >= 0)
            item.bytesTotal = content.bytes;
    });
    touch();
}

void TransferQueue::Private::progressed(quint64 id, qint64 done, qint64 total)
{
    const auto run = m_running.find(id);
    if (run == m_running.end())
        return; // Told late, by a thread that didn't know yet that it was over.
    const double speed = [&] {
        run->meter.update(clock->now(), done);
        return run->meter.bytesPerSecond();
    }();
    store.change(id, [=](TransferItem &item) {
        if (!item.hasBytes()) {
            item.unitsDone = done;
            item.unitsTotal = qMax(done, total);
            return;
        }
        if (total >= 0)
            item.bytesTotal = total;
        item.bytesDone = item.bytesTotal >= 0 ? qMin(done, item.bytesTotal) : done;
        item.bytesPerSecond = speed;
    });
    touch();
}

void TransferQueue::Private::entered(quint64 id, TransferState phase)
{
    const auto run = m_running.find(id);
    if (run == m_running.end() || run->stop != Run::Stop::No)
        return;
    const bool verifies = phase == TransferState::Verifying;
    m_verifying += int(verifies) - int(std::exchange(run->verifies, verifies));
    if (verifies)
        schedule();
    store.change(id, [phase](TransferItem &item) { item.state = phase; });
    touch();
}

void TransferQueue::Private::measureSpeeds()
{
    const QDateTime now = clock->now();
    for (auto run = m_running.begin(); run != m_running.end(); ++run) {
        const TransferItem *item = store.find(run.key());
        run->meter.update(now, item->hasBytes() ? item->bytesDone : item->unitsDone);
        const double speed = item->hasBytes() ? run->meter.bytesPerSecond() : 0;
        store.change(run.key(), [speed](TransferItem &changed) { changed.bytesPerSecond = speed; });
    }
    touch();
}

void TransferQueue::Private::flush()
{
    const QList<int> changed = store.takeChanged(rowsToldAtOnce);
    const std::shared_ptr<bool> alive = m_alive;
    if (store.hasChanged())
        touch();
    if (!changed.isEmpty())
        Q_EMIT q->itemsChanged(changed);
    if (*alive)
        Q_EMIT q->totalsChanged();
}

} // namespace bucketdeck
