#include "core/base/Clock.h"
#include "core/transfer/RetryPolicy.h"
#include "core/transfer/SpeedMeter.h"
#include "core/transfer/TransferQueue.h"
#include "tests/support/MemoryStorage.h"
#include "tests/support/StallMeter.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bucketdeck;
using Call = MemoryStorage::Call;

namespace {

class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
};

const QString account = QStringLiteral("account");

StoragePath at(const QString &key)
{
    return {QStringLiteral("b"), key};
}

} // namespace

class tst_TransferQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void uploadsToTheByte();
    void runsNoMoreThanAllowedInOrder();
    void hundredThousandFinishWithFewSignals();
    void noCallAboutVeryManyStalls();
    void cancelsWhatHasNoRowYet();
    void asksOnConflict_data();
    void asksOnConflict();
    void answersForTheWholeBatch();
    void keepsBothUnderTheFirstFreeName();
    void waitsAndTriesAgain();
    void honoursRetryAfter();
    void givesUpAfterSixAttempts();
    void whatGetsFurtherIsNotGivenUp();
    void stormOfMinutesIsSurvived_data();
    void stormOfMinutesIsSurvived();
    void troubleOfOneHoldsNobodyElse();
    void fullDiskIsWaitedFor();
    void waitsForTheNetworkWithoutEnd();
    void holdsTheAccountThatIsOffline();
    void endedSessionWaitsAndCanBeRetried();
    void goesOnWhenTheAccountIsSignedInAgain();
    void signedOutAccountWaitsWithWords();
    void changedSourceIsSentAsItIsNowWhenToldSo();
    void onlyIfNewerComparesTheDates();
    void uploadWhoseAnswerGotLostIsNoConflict();
    void cancelsQueued();
    void retriedUploadGoesOn();
    void cancelledUploadIsGivenUpAtTheStorageToo();
    void leavingKeepsTheUploadForLater();
    void cancelsRunningUpload();
    void cancelsRunningDownload();
    void cancelsWaiting();
    void cancelsConflict();
    void vanishedFileFails();
    void downloadsIntoMissingFolders();
    void downloadKeepsAnExistingFile();
    void totalsFollowEveryState();
    void clearsFinishedOnly();
    void pauseStopsAtOnceAndKeepsWhatArrived();
    void resumesBeforeThePausedRunHasAnswered();
    void cancelWhilePausingIsForGood();
    void pauseAllHoldsWhatHasNoRowYet();
    void waitingAndPausedGoOnWhenTold();
    void runsInTheOrderThatWasWished();
    void movesBeforeTheSameOneAgainAndAgain();
    void holdsStopEverythingAndGoOnBySelf();
    void veryManyArePausedAndMovedWithoutStalls();
    void clearsWhatFinishedBefore();
    void goesAwayWhileRunning();
    void retryPolicy();
    void speedIsSmoothed();

private:
    TransferItem upload(const QString &name, const QByteArray &bytes = "12345678");
    quint64 add(const TransferItem &item) { return m_queue->enqueue({item}).first(); }
    const TransferItem &item(quint64 id) { return m_queue->at(m_queue->indexOf(id)); }
    TransferState stateOf(quint64 id) { return item(id).state; }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<MemoryStorage> m_storage;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TransferQueue> m_queue;
    bool m_signedIn = true;
};

void tst_TransferQueue::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_storage = std::make_shared<MemoryStorage>();
    m_clock = std::make_shared<FakeClock>();
    m_signedIn = true;
    const StorageLookup lookup = [this](const QString &) {
        return m_signedIn ? std::static_pointer_cast<StorageService>(m_storage) : nullptr;
    };
    m_queue = std::make_unique<TransferQueue>(lookup, m_clock);
}

void tst_TransferQueue::cleanup()
{
    m_queue.reset();
    m_storage.reset();
    m_dir.reset();
}

TransferItem tst_TransferQueue::upload(const QString &name, const QByteArray &bytes)
{
    const QString path = m_dir->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The temporary folder can't be written to");
    TransferItem item;
    item.kind = TransferKind::Upload;
    item.accountId = account;
    item.remote = at(name);
    item.localPath = path;
    item.bytesTotal = bytes.size();
    return item;
}

void tst_TransferQueue::uploadsToTheByte()
{
    m_storage->setProgressStep(1000);
    m_storage->setGateAfterProgress(true);
    m_storage->closeGate(Call::Upload);
    const QByteArray bytes(2500, 'x');
    const quint64 id = add(upload(QStringLiteral("a.bin"), bytes));
    QCOMPARE(m_queue->queuedUploadBytes(account), 2500);
    QTRY_COMPARE(item(id).bytesDone, 1000);
    QCOMPARE(m_queue->totals().uploadBytesLeft, 1500);
    QCOMPARE(m_queue->queuedUploadBytes(account), 1500);
    m_clock->time = m_clock->time.addSecs(1);
    m_storage->letThrough(Call::Upload);
    QTRY_COMPARE(item(id).bytesDone, 2000);
    QVERIFY(item(id).bytesPerSecond > 0);
    QVERIFY(item(id).secondsLeft() >= 0);
    m_storage->openGate(Call::Upload);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(item(id).bytesDone, 2500);
    QCOMPARE(item(id).bytesTotal, 2500);
    QCOMPARE(m_queue->totals().bytesLeft, 0);
    QCOMPARE(m_queue->queuedUploadBytes(account), 0);
    QCOMPARE(m_storage->bytes(at(QStringLiteral("a.bin"))), bytes);
}

void tst_TransferQueue::runsNoMoreThanAllowedInOrder()
{
    m_storage->closeGate(Call::Upload);
    QList<TransferItem> items;
    for (int i = 0; i < 10; ++i)
        items.append(upload(QString::number(i)));
    const QList<quint64> ids = m_queue->enqueue(items);
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 3);
    QCOMPARE(m_queue->totals().running, 3);
    QCOMPARE(m_queue->totals().active, 10);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(stateOf(ids.at(i)), i < 3 ? TransferState::Running : TransferState::Queued);
    m_storage->openGate(Call::Upload);
    QTRY_COMPARE(m_queue->totals().active, 0);
    QCOMPARE(m_storage->mostAtOnce(Call::Upload), 3);
    QCOMPARE(m_storage->objectCount(), 10);
}

void tst_TransferQueue::hundredThousandFinishWithFewSignals()
{
    constexpr int many = 100'000;
    m_storage->setSynchronous(true);
    const TransferItem sample = upload(QStringLiteral("same"));
    QList<TransferItem> items(many, sample);
    for (int i = 0; i < many; ++i)
        items[i].remote = at(QString::number(i));
    QSignalSpy added(m_queue.get(), &TransferQueue::itemsAdded);
    int changes = 0;
    int rows = 0;
    int finished = 0;
    connect(m_queue.get(), &TransferQueue::itemsChanged, this, [&](const QList<int> &indexes) {
        ++changes;
        rows += static_cast<int>(indexes.size());
    });
    connect(m_queue.get(), &TransferQueue::itemFinished, this, [&] { ++finished; });
    const QList<quint64> ids = m_queue->enqueue(items);
    QCOMPARE(ids.size(), many);
    QCOMPARE(m_queue->totals().active, many);
    // Rows come a slice at a time, and the first ones at once.
    QVERIFY(m_queue->count() > 0 && m_queue->count() < many / 10);
    QTRY_COMPARE_WITH_TIMEOUT(finished, many, 240'000);
    QTRY_VERIFY(rows >= many);
    QVERIFY2(changes < many / 20, qPrintable(QString::number(changes)));
    QCOMPARE(m_queue->totals().active, 0);
    QCOMPARE(m_storage->objectCount(), many);
    QSignalSpy removed(m_queue.get(), &TransferQueue::itemsRemoved);
    m_queue->clearFinished();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->count(), 0, 60'000);
    QVERIFY2(removed.size() < many / 100, qPrintable(QString::number(removed.size())));
    QVERIFY(added.size() < many / 100);
}

void tst_TransferQueue::noCallAboutVeryManyStalls()
{
    constexpr int many = 100'000;
    m_storage->closeGate(Call::Upload);
    QList<TransferItem> items(many, upload(QStringLiteral("same")));
    for (int i = 0; i < many; ++i) {
        items[i].remote = at(QString::number(i));
        items[i].bytesTotal = 10;
    }
    int seen = 0;
    connect(m_queue.get(), &TransferQueue::itemsAboutToBeAdded, this,
            [&](int first, int last) { seen += last - first + 1; });
    test::StallMeter meter;
    m_queue->enqueue(items);
    QCOMPARE(m_queue->queuedUploadBytes(account), qint64(many) * 10);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->count(), many, 60'000);
    QCOMPARE(seen, many);
    QCOMPARE(m_queue->queuedUploadBytes(account), qint64(many) * 10);
    QVERIFY2(meter.longestStallMs() <= test::StallMeter::limitMs, qPrintable(QString::number(meter.longestStallMs())));

    meter.restart();
    m_queue->cancelAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->totals().active, 0, 60'000);
    QCOMPARE(m_queue->queuedUploadBytes(account), 0);
    QVERIFY2(meter.longestStallMs() <= test::StallMeter::limitMs, qPrintable(QString::number(meter.longestStallMs())));

    meter.restart();
    m_queue->clearFinished();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->count(), 0, 60'000);
    QVERIFY2(meter.longestStallMs() <= test::StallMeter::limitMs, qPrintable(QString::number(meter.longestStallMs())));
    QCOMPARE(m_storage->objectCount(), 0);
}

void tst_TransferQueue::cancelsWhatHasNoRowYet()
{
    QList<TransferItem> items;
    for (int i = 0; i < 2000; ++i)
        items.append(upload(QStringLiteral("%1").arg(i)));
    m_storage->closeGate(Call::Upload);
    QList<quint64> cancelled;
    connect(m_queue.get(), &TransferQueue::itemFinished, this,
            [&](const TransferItem &item) { cancelled.append(item.id); });
    const QList<quint64> ids = m_queue->enqueue(items);
    const quint64 one = ids.at(1500);
    QCOMPARE(m_queue->indexOf(one), -1);
    m_queue->cancel(one);
    QCOMPARE(m_queue->totals().active, 1999);
    // What is queued after it keeps its place behind it.
    const quint64 later = add(upload(QStringLiteral("later")));
    QTRY_COMPARE(m_queue->count(), 2001);
    QCOMPARE(m_queue->indexOf(later), 2000);
    QCOMPARE(stateOf(one), TransferState::Cancelled);
    QCOMPARE(cancelled, QList<quint64>{one});
    QCOMPARE(m_queue->totals().active, 2000);
    m_storage->openGate(Call::Upload);
    QTRY_COMPARE(m_queue->totals().active, 0);
    QVERIFY(!m_storage->has(at(QStringLiteral("1500"))));
    QCOMPARE(m_storage->objectCount(), 2000);
}

void tst_TransferQueue::asksOnConflict_data()
{
    QTest::addColumn<ConflictChoice>("choice");
    QTest::addColumn<TransferState>("end");
    QTest::addColumn<QByteArray>("there");
    QTest::newRow("replace") << ConflictChoice::Replace << TransferState::Done << QByteArray("new");
    QTest::newRow("skip") << ConflictChoice::Skip << TransferState::Skipped << QByteArray("old");
    QTest::newRow("keep both") << ConflictChoice::KeepBoth << TransferState::Done << QByteArray("old");
}

void tst_TransferQueue::asksOnConflict()
{
    QFETCH(ConflictChoice, choice);
    QFETCH(TransferState, end);
    QFETCH(QByteArray, there);
    m_storage->put(at(QStringLiteral("take.mp3")), "old");
    QSignalSpy asked(m_queue.get(), &TransferQueue::conflictFound);
    const quint64 id = add(upload(QStringLiteral("take.mp3"), "new"));
    QTRY_COMPARE(stateOf(id), TransferState::Conflict);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_storage->bytes(at(QStringLiteral("take.mp3"))), "old");
    QCOMPARE(m_queue->totals().failed, 1);
    m_queue->resolveConflict(id, choice, false);
    QTRY_COMPARE(stateOf(id), end);
    QCOMPARE(m_storage->bytes(at(QStringLiteral("take.mp3"))), there);
    QCOMPARE(m_storage->has(at(QStringLiteral("take (2).mp3"))), choice == ConflictChoice::KeepBoth);
    if (choice == ConflictChoice::KeepBoth)
        QCOMPARE(item(id).remote, at(QStringLiteral("take (2).mp3")));
    QCOMPARE(m_queue->totals().failed, 0);
}

void tst_TransferQueue::answersForTheWholeBatch()
{
    QList<TransferItem> items;
    for (int i = 0; i < 8; ++i) {
        items.append(upload(QString::number(i), "new"));
        items.last().batchId = i == 7 ? 2 : 1;
        m_storage->put(at(QString::number(i)), "old");
    }
    m_queue->setMaxRunning(1);
    m_storage->closeGate(Call::Upload);
    const QList<quint64> ids = m_queue->enqueue(items);
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 1);
    m_storage->letThrough(Call::Upload);
    QTRY_COMPARE(stateOf(ids.at(0)), TransferState::Conflict);
    QTRY_COMPARE(stateOf(ids.at(1)), TransferState::Running);
    // The second is on its way without having been told; the others come later.
    m_queue->resolveConflict(ids.at(0), ConflictChoice::Replace, true);
    m_storage->openGate(Call::Upload);
    for (int i = 0; i < 7; ++i)
        QTRY_COMPARE(stateOf(ids.at(i)), TransferState::Done);
    QTRY_COMPARE(stateOf(ids.at(7)), TransferState::Conflict);
    QCOMPARE(m_storage->bytes(at(QStringLiteral("6"))), "new");
    QCOMPARE(m_storage->bytes(at(QStringLiteral("7"))), "old");
}

void tst_TransferQueue::keepsBothUnderTheFirstFreeName()
{
    m_storage->put(at(QStringLiteral("a.tar.gz")), "1");
    m_storage->put(at(QStringLiteral("a (2).tar.gz")), "2");
    TransferItem one = upload(QStringLiteral("a.tar.gz"), "3");
    one.onConflict = ConflictChoice::KeepBoth;
    // Two at once find the same free name; neither may write over the other.
    const QList<quint64> ids = m_queue->enqueue({one, one});
    QTRY_COMPARE(stateOf(ids.at(0)), TransferState::Done);
    QTRY_COMPARE(stateOf(ids.at(1)), TransferState::Done);
    QCOMPARE(m_storage->bytes(at(QStringLiteral("a (3).tar.gz"))), "3");
    QCOMPARE(m_storage->bytes(at(QStringLiteral("a (4).tar.gz"))), "3");
    QCOMPARE(m_storage->objectCount(), 4);
}

void tst_TransferQueue::waitsAndTriesAgain()
{
    m_storage->failNext(Call::Upload, makeError(ErrorKind::Server, QStringLiteral("It broke.")));
    const quint64 id = add(upload(QStringLiteral("a")));
    QTRY_COMPARE(stateOf(id), TransferState::Waiting);
    QCOMPARE(item(id).error->kind, ErrorKind::Server);
    QVERIFY(item(id).retryAt > m_clock->time);
    QVERIFY(item(id).retryAt <= m_clock->time.addMSecs(1500));
    QCOMPARE(m_queue->totals().active, 1);
    m_clock->time = m_clock->time.addSecs(2);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(item(id).attempts, 2);
}

void tst_TransferQueue::honoursRetryAfter()
{
    Error limited = makeError(ErrorKind::RateLimited, QStringLiteral("Too fast."));
    limited.retryAfter = std::chrono::seconds(42);
    m_storage->failNext(Call::Upload, limited);
    const quint64 id = add(upload(QStringLiteral("a")));
    QTRY_COMPARE(stateOf(id), TransferState::Waiting);
    QCOMPARE(item(id).retryAt, m_clock->time.addSecs(42));
    m_queue->retry(id); // By hand it goes at once.
    QTRY_COMPARE(stateOf(id), TransferState::Done);
}

void tst_TransferQueue::givesUpAfterSixAttempts()
{
    m_storage->failNext(Call::Upload, makeError(ErrorKind::Server, QStringLiteral("It broke.")), -1);
    const quint64 id = add(upload(QStringLiteral("a")));
    for (int attempt = 1; attempt < RetryPolicy::maxAttempts; ++attempt) {
        QTRY_COMPARE(item(id).attempts, attempt);
        QTRY_COMPARE(stateOf(id), TransferState::Waiting);
        m_clock->time = item(id).retryAt;
    }
    QTRY_COMPARE(stateOf(id), TransferState::Failed);
    QCOMPARE(m_storage->callCount(Call::Upload), RetryPolicy::maxAttempts);
    QCOMPARE(item(id).error->userText, QStringLiteral("It broke."));
}

void tst_TransferQueue::whatGetsFurtherIsNotGivenUp()
{
    constexpr int breaks = 2 * RetryPolicy::maxAttempts;
    m_storage->setResumeToken("so far");
    m_storage->setProgressStep(1);
    m_storage->breakOffAfterEachStep(makeError(ErrorKind::Server, QStringLiteral("It broke.")), breaks);
    const quint64 id = add(upload(QStringLiteral("a"), QByteArray(breaks + 2, 'x')));
    for (int step = 1; step <= breaks; ++step) {
        QTRY_COMPARE(item(id).bytesDone, step);
        QTRY_COMPARE(stateOf(id), TransferState::Waiting);
        // No longer than after the first.
        QVERIFY(item(id).retryAt <= m_clock->time.addMSecs(1500));
        m_clock->time = item(id).retryAt;
    }
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(m_storage->callCount(Call::Upload), breaks + 1);
}

void tst_TransferQueue::stormOfMinutesIsSurvived_data()
{
    QTest::addColumn<Error>("error");
    Error busy = makeError(ErrorKind::Busy, QStringLiteral("busy"));
    busy.httpStatus = 503;
    QTest::newRow("503") << busy;
    Error limited = makeError(ErrorKind::RateLimited, QStringLiteral("too many"));
    limited.httpStatus = 429;
    limited.retryAfter = std::chrono::seconds(30);
    QTest::newRow("429 with Retry-After") << limited;
}

void tst_TransferQueue::stormOfMinutesIsSurvived()
{
    QFETCH(const Error, error);
    constexpr int files = 20;
    constexpr qint64 minutes = 5;
    m_storage->failNext(Call::Upload, error, -1);
    m_storage->failNext(Call::Download, error, -1);
    QList<TransferItem> items;
    for (int i = 0; i < files; ++i) {
        items.append(upload(QStringLiteral("up %1").arg(i)));
        m_storage->put(at(QStringLiteral("down %1").arg(i)), "12345678");
        items.append(upload(QStringLiteral("down %1").arg(i)));
        items.last().kind = TransferKind::Download;
        items.last().localPath = m_dir->filePath(QStringLiteral("fetched %1").arg(i));
    }
    const QDateTime begin = m_clock->time;
    const QList<quint64> ids = m_queue->enqueue(items);
    const auto all = [this] { return m_storage->callCount(Call::Upload) + m_storage->callCount(Call::Download); };
    // All whose time had come were sent, and refused.
    const auto isQuiet = [&] {
        return m_queue->totals().running == 0 && m_queue->totals().waiting > 0 &&
               std::all_of(ids.begin(), ids.end(), [this](quint64 id) {
                   return stateOf(id) != TransferState::Waiting || item(id).retryAt > m_clock->time;
               });
    };
    while (m_clock->time < begin.addSecs(minutes * 60)) {
        QTRY_VERIFY(isQuiet());
        // Each is told when, with the reason, and nobody was lost or given up. The last one's pause is the account's.
        QDateTime next;
        for (const quint64 id : ids) {
            if (stateOf(id) == TransferState::Queued)
                continue;
            QCOMPARE(stateOf(id), TransferState::Waiting);
            QCOMPARE(item(id).error->kind, error.kind);
            QVERIFY(item(id).retryAt > m_clock->time);
            QVERIFY(m_clock->time.secsTo(item(id).retryAt) >= error.retryAfter.count());
            next = next.isValid() ? qMax(next, item(id).retryAt) : item(id).retryAt;
        }
        const int calls = all();
        m_clock->time = next;
        QTRY_VERIFY(all() > calls);
    }
    // All of them together ask less often than one alone may.
    QVERIFY2(all() <= minutes * 60, qPrintable(QString::number(all())));
    m_storage->stopFailing();
    m_clock->time = m_clock->time.addSecs(600);
    QTRY_COMPARE(m_queue->totals().done, 2 * files);
}

void tst_TransferQueue::troubleOfOneHoldsNobodyElse()
{
    Error busy = makeError(ErrorKind::Busy, QStringLiteral("busy"));
    busy.httpStatus = 504;
    m_queue->setMaxRunning(1);
    m_storage->failAt(Call::Upload, at(QStringLiteral("1")), busy, -1);
    const QList<quint64> ids =
        m_queue->enqueue({upload(QStringLiteral("1")), upload(QStringLiteral("2")), upload(QStringLiteral("3"))});
    // Without a second going by.
    QTRY_COMPARE(m_queue->totals().done, 2);
    QCOMPARE(stateOf(ids.first()), TransferState::Waiting);
}

void tst_TransferQueue::fullDiskIsWaitedFor()
{
    Error full = makeError(ErrorKind::DiskFull, QStringLiteral("full"));
    full.retryable = true;
    m_storage->put(at(QStringLiteral("a")), "12345678");
    m_storage->failNext(Call::Download, full, 3 * RetryPolicy::maxAttempts);
    TransferItem down = upload(QStringLiteral("a"));
    down.kind = TransferKind::Download;
    down.localPath = m_dir->filePath(QStringLiteral("fetched"));
    const quint64 id = add(down);
    // Nobody else has to wait for this computer's disk.
    const quint64 other = add(upload(QStringLiteral("b")));
    QTRY_COMPARE(stateOf(other), TransferState::Done);
    for (int attempt = 1; attempt <= 3 * RetryPolicy::maxAttempts; ++attempt) {
        QTRY_COMPARE(item(id).attempts, attempt);
        QTRY_COMPARE(stateOf(id), TransferState::Waiting);
        QVERIFY(item(id).retryAt <= m_clock->time.addSecs(60));
        m_clock->time = item(id).retryAt;
    }
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    // One that no room would help isn't waited for.
    m_storage->failNext(Call::Download, makeError(ErrorKind::DiskFull, QStringLiteral("larger than a file may be")));
    down.localPath = m_dir->filePath(QStringLiteral("fetched again"));
    const quint64 large = add(down);
    QTRY_COMPARE(stateOf(large), TransferState::Failed);
}

void tst_TransferQueue::waitsForTheNetworkWithoutEnd()
{
    m_storage->failNext(Call::Upload, makeError(ErrorKind::Offline, QStringLiteral("No network.")), 8);
    const quint64 id = add(upload(QStringLiteral("a")));
    for (int attempt = 1; attempt <= 8; ++attempt) {
        QTRY_COMPARE(item(id).attempts, attempt);
        QTRY_COMPARE(stateOf(id), TransferState::Waiting);
        m_clock->time = item(id).retryAt;
    }
    QTRY_COMPARE(stateOf(id), TransferState::Done);
}

void tst_TransferQueue::holdsTheAccountThatIsOffline()
{
    m_queue->setMaxRunning(1);
    m_storage->failNext(Call::Upload, makeError(ErrorKind::Offline, QStringLiteral("No network.")));
    TransferItem other = upload(QStringLiteral("other"));
    other.accountId = QStringLiteral("other");
    const QList<quint64> ids = m_queue->enqueue(
        {upload(QStringLiteral("1")), upload(QStringLiteral("2")), upload(QStringLiteral("3")), other});
    QTRY_COMPARE(stateOf(ids.at(3)), TransferState::Done);
    QCOMPARE(stateOf(ids.at(0)), TransferState::Waiting);
    QCOMPARE(stateOf(ids.at(1)), TransferState::Queued);
    QCOMPARE(m_storage->callCount(Call::Upload), 2);
    m_clock->time = m_clock->time.addSecs(5);
    QTRY_COMPARE(m_queue->totals().active, 0);
    QCOMPARE(m_storage->objectCount(), 4);
}

void tst_TransferQueue::endedSessionWaitsAndCanBeRetried()
{
    m_storage->failNext(Call::Upload, makeError(ErrorKind::SessionEnded, QStringLiteral("Sign in again.")));
    m_queue->setMaxRunning(1);
    const quint64 id = add(upload(QStringLiteral("a")));
    const quint64 next = add(upload(QStringLiteral("b")));
    QTRY_COMPARE(stateOf(id), TransferState::Waiting);
    QCOMPARE(item(id).error->userText, QStringLiteral("Sign in again."));
    QVERIFY(!item(id).retryAt.isValid());
    QCOMPARE(m_queue->uploadTo(account, at(QStringLiteral("a")))->id, id);
    m_clock->time = m_clock->time.addSecs(3600);
    const quint64 other = [this] {
        TransferItem elsewhere = upload(QStringLiteral("c"));
        elsewhere.accountId = QStringLiteral("another");
        return add(elsewhere);
    }();
    QTRY_COMPARE(stateOf(other), TransferState::Done);
    QCOMPARE(stateOf(next), TransferState::Queued); // It would meet the same.
    m_queue->retry(id);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QTRY_COMPARE(stateOf(next), TransferState::Done);
    QVERIFY(!m_queue->uploadTo(account, at(QStringLiteral("a"))));
}

void tst_TransferQueue::goesOnWhenTheAccountIsSignedInAgain()
{
    m_storage->setResumeToken("half-way");
    m_storage->failNext(Call::Upload, makeError(ErrorKind::SessionEnded, QStringLiteral("Sign in again.")));
    const quint64 id = add(upload(QStringLiteral("a.bin")));
    QTRY_COMPARE(stateOf(id), TransferState::Waiting);
    // Signing in gives the account another storage.
    m_storage = std::make_shared<MemoryStorage>();
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(m_storage->resumedWith(), QByteArrayList{"half-way"});
}

void tst_TransferQueue::signedOutAccountWaitsWithWords()
{
    m_signedIn = false;
    const quint64 id = add(upload(QStringLiteral("a")));
    QTRY_COMPARE(stateOf(id), TransferState::Waiting);
    QCOMPARE(item(id).error->kind, ErrorKind::SessionEnded);
    QVERIFY(!item(id).error->userText.isEmpty());
    m_signedIn = true;
    QTRY_COMPARE(stateOf(id), TransferState::Done);
}

void tst_TransferQueue::changedSourceIsSentAsItIsNowWhenToldSo()
{
    TransferItem changed = upload(QStringLiteral("a.bin"), "as it was");
    changed.sourceSize = 9;
    changed.sourceModified = QFileInfo(changed.localPath).lastModified().toUTC().addSecs(-10);
    changed.resumeToken = "of the old version";
    const quint64 id = add(changed);
    QTRY_COMPARE(stateOf(id), TransferState::Failed);
    QCOMPARE(item(id).error->kind, ErrorKind::SourceChanged);
    QVERIFY(!item(id).error->userText.isEmpty());
    QCOMPARE(m_storage->callCount(Call::Upload), 0);
    m_queue->retry(id);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(m_storage->resumedWith(), QByteArrayList{QByteArray()});
    QCOMPARE(m_storage->discarded(), QByteArrayList{"of the old version"});
    QCOMPARE(m_storage->bytes(at(QStringLiteral("a.bin"))), "as it was");
}

void tst_TransferQueue::onlyIfNewerComparesTheDates()
{
    m_storage->put(at(QStringLiteral("newer")), "there");
    m_storage->put(at(QStringLiteral("older")), "there");
    QList<TransferItem> items;
    for (const char *name : {"newer", "older", "missing"}) {
        items.append(upload(QString::fromLatin1(name), "mine"));
        items.last().onConflict = ConflictChoice::OnlyIfNewer;
        QFile file(items.last().localPath);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const int days = qstrcmp(name, "newer") == 0 ? 1 : -1;
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(days), QFileDevice::FileModificationTime));
    }
    const QList<quint64> ids = m_queue->enqueue(items);
    QTRY_COMPARE(stateOf(ids.at(0)), TransferState::Done);
    QTRY_COMPARE(stateOf(ids.at(1)), TransferState::Skipped);
    QTRY_COMPARE(stateOf(ids.at(2)), TransferState::Done);
    QCOMPARE(m_storage->bytes(at(QStringLiteral("newer"))), "mine");
    QCOMPARE(m_storage->bytes(at(QStringLiteral("older"))), "there");
    QCOMPARE(m_storage->bytes(at(QStringLiteral("missing"))), "mine");
}

void tst_TransferQueue::uploadWhoseAnswerGotLostIsNoConflict()
{
    m_storage->failNth(1, makeError(ErrorKind::Server, QStringLiteral("It broke.")), true);
    const quint64 id = add(upload(QStringLiteral("a")));
    QTRY_COMPARE(stateOf(id), TransferState::Waiting);
    QVERIFY(m_storage->has(at(QStringLiteral("a"))));
    m_clock->time = m_clock->time.addSecs(2);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(m_storage->objectCount(), 1);
}

void tst_TransferQueue::cancelsQueued()
{
    QSignalSpy finished(m_queue.get(), &TransferQueue::itemFinished);
    const quint64 id = add(upload(QStringLiteral("a")));
    const quint64 next = add(upload(QStringLiteral("b")));
    m_queue->cancel(id);
    QCOMPARE(stateOf(id), TransferState::Cancelled);
    QCOMPARE(finished.size(), 1);
    QTRY_COMPARE(stateOf(next), TransferState::Done);
    QVERIFY(!m_storage->has(at(QStringLiteral("a"))));
    m_queue->retry(id);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
}

void tst_TransferQueue::retriedUploadGoesOn()
{
    m_storage->setResumeToken("half-way");
    m_storage->failNext(Call::Upload, makeError(ErrorKind::Busy, QStringLiteral("busy")));
    m_storage->failNext(Call::Upload, makeError(ErrorKind::SessionEnded, QStringLiteral("ended")));
    const quint64 id = add(upload(QStringLiteral("a.bin")));
    QTRY_COMPARE(stateOf(id), TransferState::Waiting);
    QCOMPARE(item(id).resumeToken, QByteArray("half-way"));
    // By itself after a pause…
    m_clock->time = m_clock->time.addSecs(60);
    QTRY_COMPARE(item(id).error->kind, ErrorKind::SessionEnded);
    QCOMPARE(item(id).resumeToken, QByteArray("half-way"));
    // … and when somebody says so.
    m_queue->retry(id);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(m_storage->resumedWith(), (QByteArrayList{QByteArray(), "half-way", "half-way"}));
    QCOMPARE(item(id).resumeToken, QByteArray());
    QCOMPARE(m_storage->discarded(), QByteArrayList());
}

void tst_TransferQueue::cancelledUploadIsGivenUpAtTheStorageToo()
{
    m_storage->setResumeToken("half-way");
    m_storage->setProgressStep(2);
    m_storage->setGateAfterProgress(true);
    m_storage->closeGate(Call::Upload);
    const quint64 running = add(upload(QStringLiteral("a.bin")));
    QTRY_COMPARE(item(running).bytesDone, 2);
    m_queue->cancel(running);
    QTRY_COMPARE(stateOf(running), TransferState::Cancelled);
    QTRY_COMPARE(m_storage->discarded(), QByteArrayList{"half-way"});
    m_queue->retry(running);
    m_storage->openGate(Call::Upload);
    QTRY_COMPARE(stateOf(running), TransferState::Done);
    QCOMPARE(m_storage->resumedWith(), (QByteArrayList{QByteArray(), QByteArray()}));

    m_storage->failNext(Call::Upload, makeError(ErrorKind::Busy, QStringLiteral("busy")));
    const quint64 waiting = add(upload(QStringLiteral("b.bin")));
    QTRY_COMPARE(stateOf(waiting), TransferState::Waiting);
    m_queue->cancel(waiting);
    QTRY_COMPARE(m_storage->discarded(), (QByteArrayList{"half-way", "half-way"}));
}

void tst_TransferQueue::leavingKeepsTheUploadForLater()
{
    m_storage->setResumeToken("half-way");
    m_storage->setProgressStep(2);
    m_storage->setGateAfterProgress(true);
    m_storage->closeGate(Call::Upload);
    const quint64 id = add(upload(QStringLiteral("a.bin")));
    QTRY_COMPARE(item(id).bytesDone, 2);
    m_queue.reset();
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 0);
    QCOMPARE(m_storage->discarded(), QByteArrayList());
}

void tst_TransferQueue::cancelsRunningUpload()
{
    m_storage->setProgressStep(2);
    m_storage->setGateAfterProgress(true);
    m_storage->closeGate(Call::Upload);
    const quint64 id = add(upload(QStringLiteral("a")));
    QTRY_COMPARE(item(id).bytesDone, 2);
    m_queue->cancel(id);
    QTRY_COMPARE(stateOf(id), TransferState::Cancelled);
    QVERIFY(!m_storage->has(at(QStringLiteral("a"))));
    QCOMPARE(m_queue->totals().active, 0);
    QCOMPARE(m_queue->totals().bytesLeft, 0);
}

void tst_TransferQueue::cancelsRunningDownload()
{
    m_storage->put(at(QStringLiteral("a")), QByteArray(100, 'x'));
    m_storage->setProgressStep(10);
    m_storage->setGateAfterProgress(true);
    m_storage->closeGate(Call::Download);
    TransferItem download;
    download.kind = TransferKind::Download;
    download.accountId = account;
    download.remote = at(QStringLiteral("a"));
    download.localPath = m_dir->filePath(QStringLiteral("in/a"));
    const quint64 id = add(download);
    QTRY_COMPARE(item(id).bytesDone, 10);
    QCOMPARE(item(id).bytesTotal, 100);
    m_queue->cancelAll();
    QTRY_COMPARE(stateOf(id), TransferState::Cancelled);
    QVERIFY(QDir(m_dir->filePath(QStringLiteral("in"))).isEmpty());
}

void tst_TransferQueue::cancelsWaiting()
{
    m_storage->failNext(Call::Upload, makeError(ErrorKind::Busy, QStringLiteral("Busy.")));
    const quint64 id = add(upload(QStringLiteral("a")));
    QTRY_COMPARE(stateOf(id), TransferState::Waiting);
    m_queue->cancel(id);
    QCOMPARE(stateOf(id), TransferState::Cancelled);
    m_clock->time = m_clock->time.addSecs(100);
    const quint64 next = add(upload(QStringLiteral("b")));
    QTRY_COMPARE(stateOf(next), TransferState::Done);
    QCOMPARE(stateOf(id), TransferState::Cancelled);
    QCOMPARE(m_storage->callCount(Call::Upload), 2);
}

void tst_TransferQueue::cancelsConflict()
{
    m_storage->put(at(QStringLiteral("a")), "old");
    const quint64 id = add(upload(QStringLiteral("a")));
    QTRY_COMPARE(stateOf(id), TransferState::Conflict);
    m_queue->cancel(id);
    QCOMPARE(stateOf(id), TransferState::Cancelled);
    QCOMPARE(m_queue->totals().failed, 0);
    m_queue->resolveConflict(id, ConflictChoice::Replace, true);
    QCOMPARE(stateOf(id), TransferState::Cancelled);
    QCOMPARE(m_storage->bytes(at(QStringLiteral("a"))), "old");
}

void tst_TransferQueue::vanishedFileFails()
{
    const TransferItem gone = upload(QStringLiteral("a"));
    QVERIFY(QFile::remove(gone.localPath));
    const quint64 id = add(gone);
    QTRY_COMPARE(stateOf(id), TransferState::Failed);
    QCOMPARE(item(id).error->kind, ErrorKind::SourceChanged);
    QCOMPARE(item(id).bytesDone, 0);
    QCOMPARE(m_storage->objectCount(), 0);
}

void tst_TransferQueue::downloadsIntoMissingFolders()
{
    m_storage->put(at(QStringLiteral("a")), "content");
    TransferItem download;
    download.kind = TransferKind::Download;
    download.accountId = account;
    download.remote = at(QStringLiteral("a"));
    download.localPath = m_dir->filePath(QStringLiteral("deep/er/a"));
    const quint64 id = add(download);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QFile file(download.localPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "content");
    QCOMPARE(item(id).bytesDone, 7);
    QCOMPARE(item(id).bytesTotal, 7);
}

void tst_TransferQueue::downloadKeepsAnExistingFile()
{
    m_storage->put(at(QStringLiteral("a.txt")), "remote");
    TransferItem download = upload(QStringLiteral("a.txt"), "local");
    download.kind = TransferKind::Download;
    const quint64 asking = add(download);
    QTRY_COMPARE(stateOf(asking), TransferState::Conflict);
    m_queue->resolveConflict(asking, ConflictChoice::KeepBoth, false);
    QTRY_COMPARE(stateOf(asking), TransferState::Done);
    QCOMPARE(item(asking).localPath, m_dir->filePath(QStringLiteral("a (2).txt")));
    QFile file(m_dir->filePath(QStringLiteral("a.txt")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "local");
    QVERIFY(QFile::exists(m_dir->filePath(QStringLiteral("a (2).txt"))));
}

void tst_TransferQueue::totalsFollowEveryState()
{
    m_storage->failAt(Call::Upload, at(QStringLiteral("denied")),
                      makeError(ErrorKind::AccessDenied, QStringLiteral("No.")));
    m_storage->failAt(Call::Upload, at(QStringLiteral("busy")), makeError(ErrorKind::Busy, QStringLiteral("Busy.")));
    m_storage->put(at(QStringLiteral("taken")), "old");
    m_storage->failAt(Call::Upload, at(QStringLiteral("full")),
                      makeError(ErrorKind::QuotaExceeded, QStringLiteral("Full.")));
    m_queue->enqueue({upload(QStringLiteral("denied")), upload(QStringLiteral("busy")), upload(QStringLiteral("taken")),
                      upload(QStringLiteral("full")), upload(QStringLiteral("fine"))});
    QCOMPARE(m_queue->totals().bytesLeft, 40);
    QTRY_COMPARE(m_queue->totals().running, 0);
    QTRY_COMPARE(m_queue->totals().active, 1); // The busy one waits.
    QCOMPARE(m_queue->totals().failed, 3);
    QCOMPARE(m_queue->totals().bytesLeft, 8);
    QCOMPARE(m_queue->totals().uploadBytesLeft, 8);
    QCOMPARE(m_queue->queuedUploadBytes(QStringLiteral("another")), 0);
}

void tst_TransferQueue::clearsFinishedOnly()
{
    m_storage->failAt(Call::Upload, at(QStringLiteral("2")), makeError(ErrorKind::Busy, QStringLiteral("Busy.")));
    QList<TransferItem> items;
    for (int i = 0; i < 5; ++i)
        items.append(upload(QString::number(i)));
    const QList<quint64> ids = m_queue->enqueue(items);
    QTRY_COMPARE(m_queue->totals().active, 1);
    QSignalSpy about(m_queue.get(), &TransferQueue::itemsAboutToBeRemoved);
    m_queue->clearFinished();
    QCOMPARE(m_queue->count(), 1);
    QCOMPARE(m_queue->indexOf(ids.at(2)), 0);
    QCOMPARE(m_queue->indexOf(ids.at(0)), -1);
    QCOMPARE(about.size(), 2);
    QCOMPARE(about.at(0), QVariantList({3, 4}));
    QCOMPARE(about.at(1), QVariantList({0, 1}));
    m_clock->time = m_clock->time.addSecs(5);
    QTRY_COMPARE(stateOf(ids.at(2)), TransferState::Done);
}

void tst_TransferQueue::pauseStopsAtOnceAndKeepsWhatArrived()
{
    m_storage->setResumeToken("half-way");
    m_storage->setProgressStep(2);
    m_storage->setGateAfterProgress(true);
    m_storage->closeGate(Call::Upload);
    const quint64 id = add(upload(QStringLiteral("a.bin")));
    QTRY_COMPARE(item(id).bytesDone, 2);
    m_queue->pause({id});
    QCOMPARE(stateOf(id), TransferState::Paused);
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 0);
    QCOMPARE(stateOf(id), TransferState::Paused);
    QCOMPARE(item(id).bytesDone, 2);
    QCOMPARE(item(id).resumeToken, "half-way");
    QCOMPARE(item(id).attempts, 0);
    const TransferQueue::Totals totals = m_queue->totals();
    QCOMPARE(totals.active, 0);
    QCOMPARE(totals.paused, 1);
    QCOMPARE(totals.bytesLeft, 0);
    QCOMPARE(totals.bytesTotal, 8);
    QCOMPARE(totals.bytesDone, 2);
    QCOMPARE(m_queue->queuedUploadBytes(account), 6); // Still reserved.
    QVERIFY(!m_storage->has(at(QStringLiteral("a.bin"))));
    m_storage->openGate(Call::Upload);
    m_queue->resume({id});
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(m_storage->resumedWith(), (QByteArrayList{QByteArray(), "half-way"}));
    QCOMPARE(m_storage->discarded(), QByteArrayList());
    QCOMPARE(m_queue->totals().done, 1);
}

void tst_TransferQueue::resumesBeforeThePausedRunHasAnswered()
{
    m_storage->closeGate(Call::Upload);
    const quint64 id = add(upload(QStringLiteral("a")));
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 1);
    m_queue->pause({id});
    m_queue->resume({id});
    m_storage->openGate(Call::Upload);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(m_storage->mostAtOnce(Call::Upload), 1);
}

void tst_TransferQueue::cancelWhilePausingIsForGood()
{
    m_storage->setResumeToken("half-way");
    m_storage->setProgressStep(2);
    m_storage->setGateAfterProgress(true);
    m_storage->closeGate(Call::Upload);
    const quint64 id = add(upload(QStringLiteral("a.bin")));
    QTRY_COMPARE(item(id).bytesDone, 2);
    m_queue->pause({id});
    m_queue->cancel(id);
    QTRY_COMPARE(stateOf(id), TransferState::Cancelled);
    QTRY_COMPARE(m_storage->discarded(), QByteArrayList{"half-way"});
    QCOMPARE(m_queue->totals().paused, 0);
}

void tst_TransferQueue::pauseAllHoldsWhatHasNoRowYet()
{
    m_storage->closeGate(Call::Upload);
    QList<TransferItem> items(2000, upload(QStringLiteral("same")));
    for (int i = 0; i < 2000; ++i)
        items[i].remote = at(QString::number(i));
    m_queue->enqueue(items);
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 3);
    m_queue->pauseAll();
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 0);
    QTRY_COMPARE(m_queue->totals().paused, 2000);
    QCOMPARE(m_queue->totals().active, 0);
    QCOMPARE(m_storage->callCount(Call::Upload), 3);
    m_storage->openGate(Call::Upload);
    // What comes later isn't paused.
    const quint64 later = add(upload(QStringLiteral("later")));
    QTRY_COMPARE(stateOf(later), TransferState::Done);
    QCOMPARE(m_queue->totals().paused, 2000);
    m_queue->resumeAll();
    QTRY_COMPARE(m_queue->totals().active + m_queue->totals().paused, 0);
    QCOMPARE(m_storage->objectCount(), 2001);
}

void tst_TransferQueue::waitingAndPausedGoOnWhenTold()
{
    m_storage->failNext(Call::Upload, makeError(ErrorKind::Offline, QStringLiteral("No network.")));
    const quint64 id = add(upload(QStringLiteral("a")));
    QTRY_COMPARE(stateOf(id), TransferState::Waiting);
    QCOMPARE(m_queue->totals().waiting, 1);
    m_queue->pause({id});
    QCOMPARE(stateOf(id), TransferState::Paused);
    m_clock->time = m_clock->time.addSecs(100);
    const quint64 other = add(upload(QStringLiteral("b")));
    QTRY_COMPARE(stateOf(other), TransferState::Done);
    QCOMPARE(stateOf(id), TransferState::Paused);
    m_queue->resume({id});
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    m_storage->failNext(Call::Upload, makeError(ErrorKind::Offline, QStringLiteral("No network.")));
    const quint64 waiting = add(upload(QStringLiteral("c")));
    QTRY_COMPARE(stateOf(waiting), TransferState::Waiting);
    m_queue->resume({waiting});
    QTRY_COMPARE(stateOf(waiting), TransferState::Done);
}

void tst_TransferQueue::runsInTheOrderThatWasWished()
{
    m_queue->setMaxRunning(1);
    m_queue->setHold(QStringLiteral("test"), true);
    QStringList finished;
    connect(m_queue.get(), &TransferQueue::itemFinished, this,
            [&finished](const TransferItem &item) { finished.append(item.remote.name()); });
    QList<TransferItem> items;
    for (int i = 0; i < 7; ++i)
        items.append(upload(QString::number(i)));
    items[6].accountId = QStringLiteral("another");
    const QList<quint64> ids = m_queue->enqueue(items);
    QSignalSpy changed(m_queue.get(), &TransferQueue::orderChanged);
    m_queue->moveToFront({ids.at(5), ids.at(3)});
    m_queue->moveToBack({ids.at(0)});
    m_queue->moveBefore({ids.at(6), ids.at(0)}, ids.at(1));
    m_queue->moveBefore({ids.at(4)}, ids.at(5));
    QCOMPARE(changed.size(), 4);
    QCOMPARE(m_queue->indexOf(ids.at(0)), 0); // Rows stay where they are.
    m_queue->setHold(QStringLiteral("test"), false);
    QTRY_COMPARE(finished.size(), 7);
    QCOMPARE(finished.join(u' '), QStringLiteral("4 5 3 6 0 1 2"));
}

void tst_TransferQueue::movesBeforeTheSameOneAgainAndAgain()
{
    m_queue->setMaxRunning(1);
    m_queue->setHold(QStringLiteral("test"), true);
    QList<TransferItem> items;
    for (int i = 0; i < 100; ++i)
        items.append(upload(QStringLiteral("%1").arg(i, 2, 10, QLatin1Char('0'))));
    const QList<quint64> ids = m_queue->enqueue(items);
    // Each before the one that was moved last: the room between two halves each time.
    for (int i = 2; i < 100; ++i)
        m_queue->moveBefore({ids.at(i)}, ids.at(i - 1));
    QStringList finished;
    connect(m_queue.get(), &TransferQueue::itemFinished, this,
            [&finished](const TransferItem &item) { finished.append(item.remote.name()); });
    m_queue->setHold(QStringLiteral("test"), false);
    QTRY_COMPARE(finished.size(), 100);
    QCOMPARE(finished.first(), QStringLiteral("00"));
    for (int i = 1; i < 100; ++i)
        QCOMPARE(finished.at(i).toInt(), 100 - i);
}

void tst_TransferQueue::holdsStopEverythingAndGoOnBySelf()
{
    m_storage->setResumeToken("half-way");
    m_storage->setProgressStep(2);
    m_storage->setGateAfterProgress(true);
    m_storage->closeGate(Call::Upload);
    const quint64 id = add(upload(QStringLiteral("a.bin")));
    QTRY_COMPARE(item(id).bytesDone, 2);
    QSignalSpy changed(m_queue.get(), &TransferQueue::holdsChanged);
    m_queue->setHold(QStringLiteral("metered"), true);
    m_queue->setHold(QStringLiteral("offline"), true);
    m_queue->setHold(QStringLiteral("offline"), true);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_queue->holds(), (QStringList{QStringLiteral("metered"), QStringLiteral("offline")}));
    QCOMPARE(stateOf(id), TransferState::Queued);
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 0);
    m_storage->openGate(Call::Upload);
    m_queue->setHold(QStringLiteral("metered"), false);
    QSignalSpy told(m_queue.get(), &TransferQueue::totalsChanged);
    const quint64 later = add(upload(QStringLiteral("b")));
    QVERIFY(told.wait()); // Well behind the turn in which it would have started.
    QCOMPARE(stateOf(later), TransferState::Queued);
    QCOMPARE(m_storage->callCount(Call::Upload), 1);
    m_queue->setHold(QStringLiteral("offline"), false);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QTRY_COMPARE(stateOf(later), TransferState::Done);
    QCOMPARE(m_storage->resumedWith().at(1), "half-way");
}

void tst_TransferQueue::veryManyArePausedAndMovedWithoutStalls()
{
    constexpr int many = 100'000;
    m_queue->setHold(QStringLiteral("test"), true);
    QList<TransferItem> items(many, upload(QStringLiteral("same")));
    for (int i = 0; i < many; ++i)
        items[i].remote = at(QString::number(i));
    const QList<quint64> ids = m_queue->enqueue(items);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->count(), many, 60'000);
    test::StallMeter meter;
    m_queue->pauseAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->totals().paused, many, 60'000);
    m_queue->resume(ids);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->totals().active, many, 60'000);
    QSignalSpy moved(m_queue.get(), &TransferQueue::orderChanged);
    m_queue->moveToFront(ids.mid(many / 2));
    QTRY_COMPARE_WITH_TIMEOUT(moved.size(), 1, 60'000);
    QVERIFY(item(ids.last()).position < item(ids.first()).position);
    m_queue->cancel(ids);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->totals().active, 0, 60'000);
    QVERIFY2(meter.longestStallMs() <= test::StallMeter::limitMs, qPrintable(QString::number(meter.longestStallMs())));
}

void tst_TransferQueue::clearsWhatFinishedBefore()
{
    const quint64 old = add(upload(QStringLiteral("old")));
    QTRY_COMPARE(stateOf(old), TransferState::Done);
    const QDateTime then = m_clock->time;
    m_clock->time = then.addDays(1);
    const quint64 recent = add(upload(QStringLiteral("recent")));
    QTRY_COMPARE(stateOf(recent), TransferState::Done);
    m_queue->clearFinished(then.addSecs(1));
    QCOMPARE(m_queue->count(), 1);
    QCOMPARE(m_queue->indexOf(recent), 0);
}

void tst_TransferQueue::goesAwayWhileRunning()
{
    m_storage->closeGate(Call::Upload);
    add(upload(QStringLiteral("a")));
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 1);
    m_queue.reset();
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 0);
    QVERIFY(!m_storage->has(at(QStringLiteral("a"))));
}

void tst_TransferQueue::retryPolicy()
{
    using std::chrono::milliseconds;
    const Error busy = makeError(ErrorKind::Busy, {});
    QCOMPARE(RetryPolicy::pauseAfter(busy, 1, 0), milliseconds(1000));
    QCOMPARE(RetryPolicy::pauseAfter(busy, 3, 0.5), milliseconds(5000));
    QVERIFY(!RetryPolicy::pauseAfter(busy, 6, 0));
    Error storm = busy;
    storm.httpStatus = 503;
    QVERIFY(RetryPolicy::pauseAfter(storm, 19, 0));
    QVERIFY(!RetryPolicy::pauseAfter(storm, 20, 0));
    QVERIFY(!RetryPolicy::pauseAfter(makeError(ErrorKind::AccessDenied, {}), 1, 0));
    QCOMPARE(RetryPolicy::pauseAfter(makeError(ErrorKind::Offline, {}), 1000, 0.999), milliseconds(59'980));
    Error patient = busy;
    patient.retryAfter = std::chrono::hours(5);
    QCOMPARE(RetryPolicy::pauseAfter(patient, 1, 0), milliseconds(600'000));
}

void tst_TransferQueue::speedIsSmoothed()
{
    SpeedMeter meter;
    QDateTime now = m_clock->time;
    meter.start(now);
    meter.update(now.addSecs(1), 1000);
    QCOMPARE(meter.bytesPerSecond(), 1000.0);
    meter.update(now.addSecs(2), 101'000);
    QVERIFY(meter.bytesPerSecond() > 1000 && meter.bytesPerSecond() < 60'000);
    const double before = meter.bytesPerSecond();
    meter.update(now.addSecs(4), 101'000);
    QVERIFY(meter.bytesPerSecond() < before);
    meter.update(now.addSecs(5), 0);
    QCOMPARE(meter.bytesPerSecond(), 0.0);
}

QTEST_GUILESS_MAIN(tst_TransferQueue)
#include "tst_transferqueue.moc"
