// The part of the queue's scheduler that decides what becomes of an item whose run has ended.
#include "core/base/Log.h"
#include "core/storage/StorageService.h"
#include "core/transfer/RetryPolicy.h"
#include "core/transfer/TransferQueuePrivate.h"

#include <QRandomGenerator>

#include <utility>

namespace bucketdeck {
namespace {

QCoro::Task<> discardUpload(std::shared_ptr<StorageService> storage, QByteArray resumeToken)
{
    const Result<void> discarded = co_await storage->discardUpload(resumeToken);
    if (!discarded)
        qCInfo(logTransfer) << "half an upload is left to expire:" << errorKindName(discarded.error().kind);
    // Which of the two it was the token knows.
    const Result<void> removed = co_await storage->discardDownload(resumeToken);
    if (!removed)
        qCInfo(logTransfer) << "a part file is left:" << errorKindName(removed.error().kind);
}

} // namespace

void TransferQueue::Private::ended(quint64 id, const Result<TransferOutcome> &outcome)
{
    const std::shared_ptr<bool> alive = m_alive;
    const Run run = m_running.take(id);
    m_verifying -= int(run.verifies);
    if (m_running.isEmpty())
        m_speedTimer.stop();
    run.job->setProgress({});
    run.job->setResumable({});
    run.job->setContent({});
    run.job->setContentKept({});
    run.job->setPhase({});
    run.job->setNameChosen({});
    schedule();
    store.change(id, [&run](TransferItem &item) { item.report = run.job->failures(); });
    if (outcome) {
        // Also where it was cancelled too late: what is there is there.
        succeeded(id, *outcome);
        return;
    }
    const Error &error = outcome.error();
    if (run.stop == Run::Stop::ForLater) {
        stopped(id, run);
        return;
    }
    if (run.stop == Run::Stop::ForGood || error.kind == ErrorKind::Cancelled) {
        finish(id, TransferState::Cancelled, error.kind == ErrorKind::Cancelled ? error : cancelledError());
        if (*alive)
            keepForRetry(id, run.job);
        return;
    }
    if (error.kind == ErrorKind::AlreadyExists && store.find(id)->hasBytes()) {
        nameTaken(id, error);
        return;
    }
    if (error.kind == ErrorKind::AlreadyExists && !store.find(id)->remote.isFolder() &&
        conflicts.choiceFor(*store.find(id)) == ConflictChoice::Skip) {
        finish(id, TransferState::Skipped, {});
        return;
    }
    if (error.kind == ErrorKind::SessionEnded) {
        if (!store.find(id)->hasBytes())
            m_resting.insert(id, run.job);
        waitForAccount(id, error, run.job->storage());
        return;
    }
    failed(id, error, run);
}

void TransferQueue::Private::failed(quint64 id, const Error &error, const Run &run)
{
    const TransferItem *item = store.find(id);
    // What got further isn't trying the same thing again.
    const qint64 before = m_doneAtFailure.value(id);
    const qint64 done = !item->hasBytes()             ? item->unitsDone
                        : item->resumeToken.isEmpty() ? 0 // Nothing of it counts the next time.
                                                      : item->bytesDone;
    if (done > 0)
        m_doneAtFailure.insert(id, done);
    store.change(id, [&](TransferItem &changed) {
        if (done > before)
            changed.attempts = 1;
        // All of it was there: it is looked at again before anything is sent again.
        changed.interrupted = changed.interrupted || run.verifies;
    });
    const double random = QRandomGenerator::global()->generateDouble();
    if (const auto pause = RetryPolicy::pauseAfter(error, item->attempts, random)) {
        if (!item->hasBytes())
            m_resting.insert(id, run.job);
        wait(id, error, *pause, isTroubleOfAll(*item, error));
        return;
    }
    const std::shared_ptr<bool> alive = m_alive;
    finish(id, TransferState::Failed, error);
    if (*alive)
        keepForRetry(id, run.job);
}

bool TransferQueue::Private::isTroubleOfAll(const TransferItem &item, const Error &error)
{
    if (RetryPolicy::concernsAccount(error))
        return true;
    if (!RetryPolicy::mayConcernAccount(error))
        return false;
    // Of one alone nobody knows whether it isn't the item's own.
    quint64 &first = m_turnedAway[item.accountId];
    if (first == 0)
        first = item.id;
    return first != item.id;
}

void TransferQueue::Private::keepForRetry(quint64 id, const std::shared_ptr<TransferJob> &job)
{
    // Listeners of the end may have taken the item off the list.
    if (job->remembers() && store.find(id))
        m_resting.insert(id, job);
}

void TransferQueue::Private::succeeded(quint64 id, const TransferOutcome &outcome)
{
    if (outcome.skipped) {
        finish(id, TransferState::Skipped, {});
        return;
    }
    store.change(id, [&outcome](TransferItem &item) {
        item.interrupted = false;
        if (item.kind == TransferKind::Upload && !outcome.remote.bucket.isEmpty())
            item.remote = outcome.remote;
        if (item.kind == TransferKind::Move || item.kind == TransferKind::Copy)
            item.target = outcome.remote;
        if (item.kind == TransferKind::Download)
            item.localPath = outcome.localPath;
        if (item.hasBytes()) {
            item.bytesTotal = outcome.bytes >= 0 ? outcome.bytes : qMax(item.bytesTotal, item.bytesDone);
            item.bytesDone = item.bytesTotal;
        }
    });
    m_turnedAway.remove(store.find(id)->accountId);
    finish(id, TransferState::Done, {});
}

void TransferQueue::Private::finish(quint64 id, TransferState state, const Error &error)
{
    const QDateTime now = clock->now();
    QByteArray abandoned;
    store.change(id, [&](TransferItem &item) {
        item.state = state;
        item.error = error;
        item.finished = now;
        item.retryAt = {};
        item.bytesPerSecond = 0;
        if (state != TransferState::Failed)
            abandoned = std::exchange(item.resumeToken, {});
        if (state != TransferState::Done)
            forgetBytes(item);
    });
    if (compressor && state != TransferState::Failed)
        compressor->discard(store.find(id)->compression->copy);
    if (!abandoned.isEmpty() && state != TransferState::Done)
        discard(store.find(id)->accountId, abandoned);
    m_resting.remove(id);
    m_doneAtFailure.remove(id);
    if (state == TransferState::Failed)
        qCWarning(logTransfer) << "failed:" << errorKindName(error.kind) << error.code << error.httpStatus;
    touch();
    schedule();
    Q_EMIT q->itemFinished(TransferItem(*store.find(id)));
}

void TransferQueue::Private::discard(const QString &accountId, const QByteArray &resumeToken)
{
    if (const std::shared_ptr<StorageService> storage = storages(accountId))
        discardUpload(storage, resumeToken);
}

} // namespace bucketdeck
