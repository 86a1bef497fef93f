#pragma once

#include "core/base/Clock.h"
#include "core/transfer/AudioCompressor.h"
#include "core/transfer/ConflictResolver.h"
#include "core/transfer/IncomingTransfers.h"
#include "core/transfer/PendingTransfers.h"
#include "core/transfer/SpeedMeter.h"
#include "core/transfer/TransferJob.h"
#include "core/transfer/TransferJournal.h"
#include "core/transfer/TransferQueue.h"
#include "core/transfer/TransferStore.h"

#include <QTimer>

#include <deque>
#include <map>

namespace bucketdeck {

/// The scheduler behind TransferQueue: who runs, who waits for when, and what becomes of each answer.
class TransferQueue::Private
{
public:
    Private(TransferQueue *queue, StorageLookup lookup, std::shared_ptr<Clock> systemClock,
            std::shared_ptr<TransferJournal> itsJournal);
    ~Private();

    /// What is to be done with each of very many items.
    struct Order
    {
        enum class Kind {
            Cancel, ///< Needn't wait for items to have rows.
            Pause,  ///< Nothing starts until it is through.
            Other,
        };
        std::function<void(quint64 id)> act;
        QList<quint64> ids;
        Kind kind = Kind::Other;
        std::function<void()> through = {};
        qsizetype next = 0;
    };

    QList<quint64> enqueue(const QList<TransferItem> &items);
    /// A slice of it within the call, where nothing else is before it.
    void order(Order order);
    void cancelAll();
    void pauseAll();
    void resumeAll();
    void clearFinished(const QDateTime &before);
    [[nodiscard]] Totals totals() const;
    void queueUp(quint64 id);
    void schedule();
    void cancel(quint64 id);
    void cancel(const QList<quint64> &ids);
    void retry(quint64 id);
    void pause(const QList<quint64> &ids);
    void resume(quint64 id);
    void setHold(const QString &reason, bool on);
    void moveToFront(const QList<quint64> &ids);
    void moveToBack(const QList<quint64> &ids);
    void moveBefore(const QList<quint64> &ids, quint64 before);
    void answer(quint64 id, ConflictChoice choice);
    [[nodiscard]] bool isWritten() const;
    /// Drops what finished long ago.
    void forgetHistory();
    /// Sums and rows are told of at the next turn of the 100 ms timer.
    void touch();

    TransferQueue *q;
    StorageLookup storages;
    std::shared_ptr<Clock> clock;
    std::shared_ptr<AudioCompressor> compressor;
    TransferStore store;
    IncomingTransfers incoming;
    ConflictResolver conflicts;
    QStringList holds;
    quint64 nextId = 1;
    int maxRunning = 3;
    int historyDays = 30;

private:
    /// Between the positions of one after the other: others can be moved in between.
    static constexpr qint64 positionStep = qint64{1} << 32;

    struct Run
    {
        enum class Stop { No, ForGood, ForLater };
        std::shared_ptr<TransferJob> job;
        SpeedMeter meter;
        CancelToken cancel;
        Stop stop = Stop::No; ///< Told so; its answer is still to come.
        bool verifies = false;

        /// Its answer may come within the call, which ends this run.
        void end() const;
    };

    void takeIncoming();
    void orderedSome();
    void clearSome();
    void sliceSoon();
    void nextSlice();
    void startSome();
    /// What verifies takes no place: it only waits for a look at what came to be, a second perhaps.
    [[nodiscard]] bool hasRoom() const;
    void start(quint64 id);
    void pause(quint64 id);
    /// Its row says `state` from now on.
    void stopForLater(quint64 id, TransferState state);
    void entered(quint64 id, TransferState phase);
    void stopped(quint64 id, const Run &run);
    /// Positions from `first` on, `step` apart, in the order of the ids.
    void place(const QList<quint64> &ids, qint64 first, qint64 step);
    void setPosition(quint64 id, qint64 position);
    /// Makes room between any two.
    void spreadPositions();
    [[nodiscard]] QList<quint64> unfinished() const;
    [[nodiscard]] QList<quint64> runningOf(const QList<quint64> &ids) const;
    void contentFound(quint64 id, const UploadContent &content);
    /// In the journal, too, before it is sent.
    [[nodiscard]] Task<void> keepContent(std::shared_ptr<bool> alive, quint64 id, UploadContent content);
    void listenTo(quint64 id, TransferJob &job);
    QCoro::Task<> drive(quint64 id, std::shared_ptr<TransferJob> job, ConflictChoice choice, CancelToken cancel);
    void progressed(quint64 id, qint64 done, qint64 total);
    void ended(quint64 id, const Result<TransferOutcome> &outcome);
    void succeeded(quint64 id, const TransferOutcome &outcome);
    void nameTaken(quint64 id, const Error &error);
    void failed(quint64 id, const Error &error, const Run &run);
    /// The next one would meet the same.
    [[nodiscard]] bool isTroubleOfAll(const TransferItem &item, const Error &error);
    void wait(quint64 id, const Error &error, std::chrono::milliseconds pause, bool holdsAccount);
    /// Until the account is signed in again, or somebody says so.
    void waitForAccount(quint64 id, const Error &error, const std::shared_ptr<StorageService> &refusedBy);
    void lookForAccounts();
    void letGo(const QString &accountId);
    void accountIsBack(const QString &accountId);

    void startJournal();
    /// They start when they are written.
    QCoro::Task<> keep(QList<quint64> ids);
    [[nodiscard]] Task<void> keepName(std::shared_ptr<bool> alive, quint64 id, StoragePath name);
    void keepChanges();
    QCoro::Task<> writeChanges();
    QCoro::Task<> forget(QList<qint64> rows);
    QCoro::Task<> adopt();
    void takeRestored();
    void restoreState(TransferItem &item);
    [[nodiscard]] QList<TransferItem> copiesOf(const QList<quint64> &ids) const;
    void finish(quint64 id, TransferState state, const Error &error);
    /// Tells the storage that nobody will go on with this.
    void discard(const QString &accountId, const QByteArray &resumeToken);
    static void forgetBytes(TransferItem &item);
    /// What a job knows of a folder half done is of use to "Try again".
    void keepForRetry(quint64 id, const std::shared_ptr<TransferJob> &job);
    void wake();
    void flush();
    void measureSpeeds();
    [[nodiscard]] bool isHeld(const QString &accountId) const;

    /// Told false first of all when this goes: a storage may answer a cancel at once, in the middle of the destructor.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    PendingTransfers m_pending;
    QHash<quint64, Run> m_running;
    int m_verifying = 0; ///< Of those.
    /// Of items that wait, or that ended short of the whole: they go on where they were.
    QHash<quint64, std::shared_ptr<TransferJob>> m_resting;
    QHash<quint64, qint64> m_doneAtFailure;
    std::multimap<QDateTime, quint64> m_waiting;
    QHash<QString, QDateTime> m_heldUntil;
    QHash<QString, quint64> m_turnedAway; ///< By account: the first that met a storm since anything was done.
    struct Refusal
    {
        std::weak_ptr<StorageService> by; ///< What the account had then.
        QList<quint64> ids;
    };
    QHash<QString, Refusal> m_signedOut;        ///< By account.
    std::shared_ptr<TransferJournal> m_journal; ///< May be null.
    QSet<quint64> m_unwritten;                  ///< Have a row here and none in the journal yet: they don't start.
    QList<TransferItem> m_adopted;              ///< From the journal, and without a row here yet.
    int m_writing = 0;                          ///< Changes on their way to the journal, in lots.
    int m_keeping = 0;                          ///< Lots on their way to the journal.
    bool m_isRestored = false;
    QTimer m_writeTimer;
    QTimer m_adoptTimer;
    std::deque<Order> m_orders;
    int m_pauseOrders = 0; ///< How many of them pause.
    qint64 m_lastPosition = 0;
    qint64 m_firstPosition = 0;
    int m_clearFrom = 0; ///< Rows from here up were looked at.
    QDateTime m_clearUntil;
    QTimer m_sliceTimer;
    QTimer m_startTimer;
    QTimer m_flushTimer;
    QTimer m_wakeTimer;
    QTimer m_speedTimer;
};

} // namespace bucketdeck
