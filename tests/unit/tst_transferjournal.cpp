#include "core/base/Clock.h"
#include "core/transfer/SqliteJournal.h"
#include "core/transfer/TransferQueue.h"
#include "tests/support/Await.h"
#include "tests/support/MemoryStorage.h"
#include "tests/support/StallMeter.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace bucketdeck;
using Call = MemoryStorage::Call;

namespace {

class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime::currentDateTimeUtc();
};

const QString account = QStringLiteral("account");

StoragePath at(const QString &key)
{
    return {QStringLiteral("b"), key};
}

TransferItem uploadOf(const QString &path, const StoragePath &target)
{
    const QFileInfo info(path);
    TransferItem item;
    item.kind = TransferKind::Upload;
    item.accountId = account;
    item.remote = target;
    item.localPath = path;
    item.bytesTotal = info.size();
    item.sourceSize = info.size();
    item.sourceModified = info.lastModified().toUTC();
    return item;
}

/// A journal whose calls can fail or be held up; in front of a real one.
class WeakJournal final : public TransferJournal
{
public:
    explicit WeakJournal(const QString &folder)
        : m_real(folder, JournalLane::Window)
    {
    }

    [[nodiscard]] Task<QList<JournalEntry>> add(QList<TransferItem> items) override
    {
        ++adds;
        if (isHeld) {
            const auto promise = std::make_shared<QPromise<void>>();
            promise->start();
            held.append(promise);
            const QFuture<void> let = promise->future();
            co_await let;
        }
        if (fails())
            co_return bucketdeck::fail(broken());
        Result<QList<JournalEntry>> done = co_await m_real.add(items);
        co_return done;
    }
    [[nodiscard]] Task<void> update(QList<TransferItem> items) override
    {
        if (fails())
            co_return bucketdeck::fail(broken());
        Result<void> done = co_await m_real.update(items);
        co_return done;
    }
    [[nodiscard]] Task<void> remove(QList<qint64> rows) override { return m_real.remove(rows); }
    [[nodiscard]] Task<QList<TransferItem>> adopt(int atMost) override
    {
        if (fails())
            co_return bucketdeck::fail(broken());
        Result<QList<TransferItem>> done = co_await m_real.adopt(atMost);
        co_return done;
    }
    [[nodiscard]] Task<void> forgetAll() override { return m_real.forgetAll(); }
    [[nodiscard]] Task<QList<bool>> areInterrupted(QList<TransferItem> items) override
    {
        return m_real.areInterrupted(items);
    }

    int failsAtCall = 0; ///< 1 is the next; 0 none.
    bool hasFailed = false;
    int adds = 0;
    bool isHeld = false;
    QList<std::shared_ptr<QPromise<void>>> held;

private:
    [[nodiscard]] bool fails()
    {
        const bool now = failsAtCall > 0 && --failsAtCall == 0;
        hasFailed = hasFailed || now;
        return now;
    }
    [[nodiscard]] static Error broken() { return makeError(ErrorKind::DiskFull, QStringLiteral("The disk is full.")); }

    SqliteJournal m_real;
};

/// What dies in the middle of its work: puts files into a queue whose storage never answers, and says so.
int runProcess(const QStringList &arguments)
{
    const QString folder = arguments.value(2);
    const auto storage = std::make_shared<MemoryStorage>();
    storage->closeGate(Call::Upload);
    TransferQueue queue([&storage](const QString &) { return storage; }, std::make_shared<SystemClock>(),
                        std::make_shared<SqliteJournal>(folder + QStringLiteral("/data"), JournalLane::Window));
    QList<TransferItem> items;
    for (int i = 0; i < 5; ++i)
        items.append(uploadOf(folder + QStringLiteral("/%1").arg(i), at(QString::number(i))));
    queue.enqueue(items);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (storage->waiting(Call::Upload) != 3)
            return;
        look.stop();
        std::puts("running");
        std::fflush(stdout);
    });
    look.start(5);
    return QCoreApplication::exec();
}

} // namespace

class tst_TransferJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void allComesBackAsItWas();
    void nothingStartsBeforeItIsWritten();
    void goesOnWithWhatArrived();
    void arrivedAlreadyIsDoneAndNotSentAgain_data();
    void arrivedAlreadyIsDoneAndNotSentAgain();
    void somethingElseInItsPlaceIsAsked();
    void keepBothIsNotDoubled();
    void downloadThatArrivedIsDone();
    void foldersConverge();
    void nobodyRunsWhatAnotherHas();
    void takesOverFromAProcessThatWasKilled();
    void damagedJournalIsSetAsideAndSaidSo_data();
    void damagedJournalIsSetAsideAndSaidSo();
    void withoutADiskItGoesOnAndSaysSoOnce();
    void hundredThousandComeBackWithoutStalls();
    void historyIsForgottenInTime();
    void clearedRowsStayAway();
    void commandsMeetWhatTheirDeadLeft();
    void everyCallFailsOnce_data();
    void everyCallFailsOnce();

private:
    QString file(const QString &name, const QByteArray &bytes = "12345678");
    TransferItem upload(const QString &name, const QByteArray &bytes = "12345678")
    {
        return uploadOf(file(name, bytes), at(name));
    }
    std::shared_ptr<SqliteJournal> journal(JournalLane lane = JournalLane::Window)
    {
        return std::make_shared<SqliteJournal>(m_dir->filePath(QStringLiteral("data")), lane);
    }
    std::unique_ptr<TransferQueue> queue(std::shared_ptr<TransferJournal> journal)
    {
        const StorageLookup lookup = [this](const QString &) {
            return std::static_pointer_cast<StorageService>(m_storage);
        };
        return std::make_unique<TransferQueue>(lookup, m_clock, std::move(journal));
    }
    /// A new process; the one before is gone without having been asked.
    void start()
    {
        m_queue.reset();
        m_queue = queue(journal());
        QSignalSpy restored(m_queue.get(), &TransferQueue::restored);
        QVERIFY(restored.wait());
    }
    const TransferItem &item(const QString &name)
    {
        for (int i = 0; i < m_queue->count(); ++i) {
            if (m_queue->at(i).remote.name() == name || QFileInfo(m_queue->at(i).localPath).fileName() == name)
                return m_queue->at(i);
        }
        static const TransferItem none;
        return none;
    }
    TransferState stateOf(const QString &name) { return item(name).state; }
    void damage(const QString &path, const QString &how);
    /// All that was noted is on the disk.
    void settle() { QTRY_VERIFY(m_queue->isWritten()); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<MemoryStorage> m_storage;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TransferQueue> m_queue;
};

void tst_TransferJournal::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_storage = std::make_shared<MemoryStorage>();
    m_clock = std::make_shared<FakeClock>();
}

void tst_TransferJournal::cleanup()
{
    m_queue.reset();
    m_storage.reset();
    m_dir.reset();
}

QString tst_TransferJournal::file(const QString &name, const QByteArray &bytes)
{
    const QString path = m_dir->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The temporary folder can't be written to");
    return path;
}

void tst_TransferJournal::allComesBackAsItWas()
{
    start();
    m_queue->setMaxRunning(1);
    m_storage->put(at(QStringLiteral("taken")), "old");
    m_storage->failAt(Call::Upload, at(QStringLiteral("busy")), makeError(ErrorKind::Busy, QStringLiteral("Busy.")),
                      -1);
    m_storage->failAt(Call::Upload, at(QStringLiteral("denied")),
                      makeError(ErrorKind::AccessDenied, QStringLiteral("No.")));
    QList<TransferItem> items;
    for (const char *name : {"done", "busy", "taken", "denied", "paused", "next", "last"}) {
        items.append(upload(QString::fromLatin1(name)));
        items.last().contentType = QStringLiteral("audio/x-test");
        items.last().cacheControl = QStringLiteral("max-age=7");
        items.last().batch = QStringLiteral("Küche");
        items.last().batchId = 0xf000'0000'0000'0001;
    }
    const QList<quint64> ids = m_queue->enqueue(items);
    m_queue->pause({ids.at(4)});
    QTRY_COMPARE(stateOf(QStringLiteral("denied")), TransferState::Failed);
    m_queue->setHold(QStringLiteral("test"), true);
    QTRY_COMPARE(m_queue->totals().running, 0);
    m_queue->moveToBack({item(QStringLiteral("next")).id});
    const QDateTime retryAt = item(QStringLiteral("busy")).retryAt;
    const bool nextWasDone = stateOf(QStringLiteral("next")) == TransferState::Done;
    settle();

    m_queue.reset();
    m_clock->time = m_clock->time.addMSecs(1);
    m_queue = queue(journal());
    m_queue->setHold(QStringLiteral("test"), true);
    QTRY_COMPARE(m_queue->count(), 7);
    QCOMPARE(stateOf(QStringLiteral("done")), TransferState::Done);
    QCOMPARE(stateOf(QStringLiteral("busy")), TransferState::Waiting);
    QCOMPARE(item(QStringLiteral("busy")).retryAt,
             QDateTime::fromMSecsSinceEpoch(retryAt.toMSecsSinceEpoch(), Qt::UTC));
    QCOMPARE(item(QStringLiteral("busy")).attempts, 1);
    QCOMPARE(stateOf(QStringLiteral("taken")), TransferState::Conflict);
    QCOMPARE(item(QStringLiteral("taken")).error->kind, ErrorKind::AlreadyExists);
    QCOMPARE(stateOf(QStringLiteral("denied")), TransferState::Failed);
    QCOMPARE(item(QStringLiteral("denied")).error->kind, ErrorKind::AccessDenied);
    QCOMPARE(item(QStringLiteral("denied")).error->userText, QStringLiteral("No."));
    QCOMPARE(stateOf(QStringLiteral("paused")), TransferState::Paused);
    if (!nextWasDone)
        QVERIFY(item(QStringLiteral("next")).position > item(QStringLiteral("last")).position);
    const TransferItem &back = item(QStringLiteral("paused"));
    const TransferItem &then = items.at(4);
    QCOMPARE(back.localPath, then.localPath);
    QCOMPARE(back.remote, then.remote);
    QCOMPARE(back.accountId, then.accountId);
    QCOMPARE(back.contentType, then.contentType);
    QCOMPARE(back.cacheControl, then.cacheControl);
    QCOMPARE(back.batch, then.batch);
    QCOMPARE(back.batchId, then.batchId);
    QCOMPARE(back.sourceSize, then.sourceSize);
    QCOMPARE(back.sourceModified, then.sourceModified);
    QVERIFY(back.queued.isValid());
    // One answer still goes to all of the batch.
    m_queue->setHold(QStringLiteral("test"), false);
    m_queue->resolveConflict(item(QStringLiteral("taken")).id, ConflictChoice::Replace, true);
    QTRY_COMPARE(stateOf(QStringLiteral("taken")), TransferState::Done);
    QTRY_COMPARE(stateOf(QStringLiteral("last")), TransferState::Done);
    QCOMPARE(m_storage->bytes(at(QStringLiteral("taken"))), "12345678");
}

void tst_TransferJournal::nothingStartsBeforeItIsWritten()
{
    const auto weak = std::make_shared<WeakJournal>(m_dir->filePath(QStringLiteral("data")));
    weak->isHeld = true;
    m_queue = queue(weak);
    const quint64 id = m_queue->enqueue({upload(QStringLiteral("a"))}).first();
    QTRY_COMPARE(weak->held.size(), 1);
    // Nor when somebody is impatient.
    QSignalSpy told(m_queue.get(), &TransferQueue::totalsChanged);
    m_queue->pause({id});
    m_queue->resume({id});
    QVERIFY(told.wait()); // Well behind the turn in which it would have started.
    QCOMPARE(m_storage->callCount(Call::Upload), 0);
    QCOMPARE(stateOf(QStringLiteral("a")), TransferState::Queued);
    weak->held.first()->finish();
    QTRY_COMPARE(stateOf(QStringLiteral("a")), TransferState::Done);
}

void tst_TransferJournal::goesOnWithWhatArrived()
{
    start();
    m_storage->setResumeToken("half-way");
    m_storage->closeGate(Call::Upload);
    m_queue->enqueue({upload(QStringLiteral("a.bin"))});
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 1);
    start();
    QCOMPARE(item(QStringLiteral("a.bin")).interrupted, true);
    m_storage->openGate(Call::Upload);
    QTRY_COMPARE(stateOf(QStringLiteral("a.bin")), TransferState::Done);
    QCOMPARE(m_storage->resumedWith(), (QByteArrayList{QByteArray(), "half-way"}));
    QCOMPARE(m_storage->discarded(), QByteArrayList());
}

void tst_TransferJournal::arrivedAlreadyIsDoneAndNotSentAgain_data()
{
    QTest::addColumn<ConflictChoice>("choice");
    QTest::newRow("ask") << ConflictChoice::Ask;
    QTest::newRow("replace") << ConflictChoice::Replace;
    QTest::newRow("only if newer") << ConflictChoice::OnlyIfNewer;
}

void tst_TransferJournal::arrivedAlreadyIsDoneAndNotSentAgain()
{
    QFETCH(ConflictChoice, choice);
    start();
    m_storage->closeGate(Call::Upload);
    TransferItem one = upload(QStringLiteral("a"));
    one.onConflict = choice;
    m_queue->enqueue({one});
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 1);
    const int calls = m_storage->callCount(Call::Upload);
    m_queue.reset();
    // All of it had arrived, and the process died before it knew.
    m_storage->put(at(QStringLiteral("a")), "12345678");
    start();
    QTRY_COMPARE(stateOf(QStringLiteral("a")), TransferState::Done);
    QCOMPARE(m_storage->callCount(Call::Upload), calls);
    QCOMPARE(item(QStringLiteral("a")).bytesDone, 8);
}

void tst_TransferJournal::somethingElseInItsPlaceIsAsked()
{
    start();
    m_storage->closeGate(Call::Upload);
    m_queue->enqueue({upload(QStringLiteral("a"))});
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 1);
    m_queue.reset();
    m_storage->openGate(Call::Upload);
    m_storage->put(at(QStringLiteral("a")), "87654321");
    start();
    QTRY_COMPARE(stateOf(QStringLiteral("a")), TransferState::Conflict);
    QCOMPARE(m_storage->bytes(at(QStringLiteral("a"))), "87654321");
}

void tst_TransferJournal::keepBothIsNotDoubled()
{
    start();
    m_storage->put(at(QStringLiteral("a.txt")), "old");
    m_storage->closeGate(Call::Upload);
    TransferItem one = upload(QStringLiteral("a.txt"));
    one.onConflict = ConflictChoice::KeepBoth;
    m_queue->enqueue({one});
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 1);
    m_queue.reset();
    m_storage->put(at(QStringLiteral("a (2).txt")), "12345678");
    m_storage->openGate(Call::Upload);
    start();
    QTRY_COMPARE(m_queue->at(0).state, TransferState::Done);
    QCOMPARE(m_queue->at(0).remote, at(QStringLiteral("a (2).txt")));
    QCOMPARE(m_storage->objectCount(), 2);
}

void tst_TransferJournal::downloadThatArrivedIsDone()
{
    start();
    for (const char *name : {"plain", "beside"})
        m_storage->put(at(QString::fromLatin1(name)), "content");
    m_storage->closeGate(Call::Download);
    QList<TransferItem> items(2);
    for (int i = 0; i < 2; ++i) {
        items[i].kind = TransferKind::Download;
        items[i].accountId = account;
        items[i].remote = at(i == 0 ? QStringLiteral("plain") : QStringLiteral("beside"));
        items[i].localPath = m_dir->filePath(items.at(i).remote.name());
    }
    items[1].onConflict = ConflictChoice::KeepBoth;
    file(QStringLiteral("beside"), "content"); // Alike, and somebody else's.
    m_clock->time = QDateTime::currentDateTimeUtc().addMSecs(50);
    m_queue->enqueue(items);
    QTRY_COMPARE(m_storage->waiting(Call::Download), 2);
    m_queue.reset();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > m_clock->time);
    file(QStringLiteral("plain"), "content");
    file(QStringLiteral("beside (2)"), "content");
    start();
    QTRY_COMPARE(m_queue->totals().done, 2);
    QCOMPARE(m_storage->callCount(Call::Download), 2);
    QCOMPARE(m_queue->at(1).localPath, m_dir->filePath(QStringLiteral("beside (2)")));
    QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("beside (3)"))));
}

void tst_TransferJournal::foldersConverge()
{
    for (int i = 0; i < 30; ++i) {
        m_storage->put(at(QStringLiteral("from/%1").arg(i)), "x");
        m_storage->put(at(QStringLiteral("copied/%1").arg(i)), "y");
        m_storage->put(at(QStringLiteral("gone/%1").arg(i)), "z");
    }
    start();
    QList<TransferItem> items(3);
    const auto folder = [](const QString &name) { return at(name + u'/'); };
    items[0].kind = TransferKind::Move;
    items[0].remote = folder(QStringLiteral("from"));
    items[0].target = folder(QStringLiteral("to"));
    items[1].kind = TransferKind::Copy;
    items[1].remote = folder(QStringLiteral("copied"));
    items[1].target = folder(QStringLiteral("copy"));
    items[2].kind = TransferKind::Remove;
    items[2].remote = folder(QStringLiteral("gone"));
    int changes = 0;
    // It dies in the middle of all three.
    m_storage->setFault([&changes](Call, const StoragePath &, bool) -> std::optional<Error> {
        return ++changes > 40 ? std::optional(makeError(ErrorKind::Offline, QStringLiteral("Gone."))) : std::nullopt;
    });
    m_queue->enqueue(items);
    QTRY_VERIFY(changes > 40);
    m_queue.reset();
    m_storage->setFault({});
    start();
    m_queue->resumeAll(); // What waits doesn't wait here.
    QTRY_COMPARE(m_queue->totals().done, 3);
    QCOMPARE(m_storage->objectCount(), 90);
    for (int i = 0; i < 30; ++i) {
        QVERIFY(m_storage->has(at(QStringLiteral("to/%1").arg(i))));
        QVERIFY(m_storage->has(at(QStringLiteral("copied/%1").arg(i))));
        QVERIFY(m_storage->has(at(QStringLiteral("copy/%1").arg(i))));
    }
}

void tst_TransferJournal::nobodyRunsWhatAnotherHas()
{
    start();
    m_storage->closeGate(Call::Upload);
    QList<TransferItem> items;
    for (int i = 0; i < 10; ++i)
        items.append(upload(QString::number(i)));
    m_queue->enqueue(items);
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 3);
    std::unique_ptr<TransferQueue> second = queue(journal());
    QSignalSpy restored(second.get(), &TransferQueue::restored);
    QVERIFY(restored.wait());
    QCOMPARE(second->count(), 0);
    // When the first is gone, the other one goes on without being asked.
    m_queue.reset();
    m_storage->openGate(Call::Upload);
    QTRY_COMPARE_WITH_TIMEOUT(second->totals().done, 10, 20'000);
    QCOMPARE(m_storage->objectCount(), 10);
}

void tst_TransferJournal::takesOverFromAProcessThatWasKilled()
{
    for (int i = 0; i < 5; ++i)
        file(QString::number(i));
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--process"), m_dir->path()});
    QVERIFY(process.waitForStarted());
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += process.readAllStandardOutput()).contains("running"), 30'000);
    start();
    QCOMPARE(m_queue->count(), 0); // It lives.
    process.kill();
    QVERIFY(process.waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->totals().done, 5, 20'000);
    QCOMPARE(m_storage->objectCount(), 5);
}

void tst_TransferJournal::damagedJournalIsSetAsideAndSaidSo_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("truncated") << QStringLiteral("truncated");
    QTest::newRow("overwritten") << QStringLiteral("overwritten");
    QTest::newRow("without its tables") << QStringLiteral("emptied");
}

void tst_TransferJournal::damage(const QString &path, const QString &how)
{
    if (how == u"emptied") {
        const QString connection = QStringLiteral("damage");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("DROP TABLE transfers")));
        }
        QSqlDatabase::removeDatabase(connection);
        return;
    }
    QFile database(path);
    QVERIFY(database.open(QIODevice::ReadWrite));
    if (how == u"truncated")
        QVERIFY(database.resize(database.size() / 2));
    for (qint64 page = 0; how == u"overwritten" && page < database.size(); page += 512) {
        QVERIFY(database.seek(page));
        QVERIFY(database.write("nonsense") == 8);
    }
}

void tst_TransferJournal::damagedJournalIsSetAsideAndSaidSo()
{
    QFETCH(QString, how);
    start();
    m_queue->setHold(QStringLiteral("test"), true);
    QList<TransferItem> items(200, upload(QStringLiteral("a")));
    m_queue->enqueue(items);
    QTRY_COMPARE(m_queue->count(), 200);
    settle();
    m_queue.reset();
    const QString path = m_dir->filePath(QStringLiteral("data/transfers.db"));
    for (const char *part : {"-wal", "-shm"})
        QFile::remove(path + QString::fromLatin1(part));
    damage(path, how);
    m_queue = queue(journal());
    QSignalSpy troubled(m_queue.get(), &TransferQueue::journalTroubled);
    m_queue->enqueue({upload(QStringLiteral("b"))});
    QTRY_COMPARE(stateOf(QStringLiteral("b")), TransferState::Done);
    QCOMPARE(troubled.size(), 1);
    QVERIFY(troubled.first().first().toString().contains(QStringLiteral("transfers-damaged-1.db")));
    QVERIFY(QFile::exists(m_dir->filePath(QStringLiteral("data/transfers-damaged-1.db"))));
    QVERIFY(QFile::exists(m_dir->filePath(QStringLiteral("a"))));
    settle();
    start();
    QCOMPARE(m_queue->count(), 1); // The new one keeps what it is given.
}

void tst_TransferJournal::withoutADiskItGoesOnAndSaysSoOnce()
{
    file(QStringLiteral("data")); // Where the folder should be.
    m_queue = queue(journal());
    QSignalSpy troubled(m_queue.get(), &TransferQueue::journalTroubled);
    for (int i = 0; i < 3; ++i)
        m_queue->enqueue({upload(QStringLiteral("a%1").arg(i))});
    QTRY_COMPARE(m_queue->totals().done, 3);
    QTRY_COMPARE(troubled.size(), 1);
    QVERIFY(!troubled.first().first().toString().isEmpty());
}

void tst_TransferJournal::hundredThousandComeBackWithoutStalls()
{
    constexpr int many = 100'000;
    start();
    m_queue->setHold(QStringLiteral("test"), true);
    QList<TransferItem> items(many, upload(QStringLiteral("same")));
    for (int i = 0; i < many; ++i)
        items[i].remote = at(QStringLiteral("folder/name of a track number %1.mp3").arg(i));
    m_queue->enqueue(items);
    items.clear();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->count(), many, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_queue->isWritten(), 120'000);
    m_queue.reset();
    m_queue = queue(journal());
    m_queue->setHold(QStringLiteral("test"), true);
    QSignalSpy restored(m_queue.get(), &TransferQueue::restored);
    test::StallMeter meter;
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, 120'000);
    QVERIFY2(meter.longestStallMs() <= test::StallMeter::limitMs, qPrintable(QString::number(meter.longestStallMs())));
    QCOMPARE(m_queue->count(), many);
    QCOMPARE(m_queue->totals().active, many);
    QCOMPARE(m_queue->at(many - 1).remote.name(), QStringLiteral("name of a track number 99999.mp3"));
}

void tst_TransferJournal::historyIsForgottenInTime()
{
    start();
    m_queue->enqueue({upload(QStringLiteral("a"))});
    QTRY_COMPARE(stateOf(QStringLiteral("a")), TransferState::Done);
    settle();
    m_clock->time = m_clock->time.addDays(10);
    m_queue->enqueue({upload(QStringLiteral("b"))});
    QTRY_COMPARE(stateOf(QStringLiteral("b")), TransferState::Done);
    settle();
    start();
    QCOMPARE(m_queue->count(), 2);
    m_queue->setHistoryDays(5);
    QCOMPARE(m_queue->count(), 1);
    m_clock->time = m_clock->time.addDays(40);
    start();
    QCOMPARE(m_queue->count(), 0);
}

void tst_TransferJournal::clearedRowsStayAway()
{
    start();
    m_queue->enqueue({upload(QStringLiteral("a")), upload(QStringLiteral("b"))});
    QTRY_COMPARE(m_queue->totals().done, 2);
    settle();
    m_queue->clearFinished();
    QCOMPARE(m_queue->count(), 0);
    start();
    QCOMPARE(m_queue->count(), 0);
}

void tst_TransferJournal::commandsMeetWhatTheirDeadLeft()
{
    m_storage->setResumeToken("half-way");
    m_storage->closeGate(Call::Upload);
    m_queue = queue(journal(JournalLane::Command));
    const TransferItem a = upload(QStringLiteral("a"));
    const TransferItem b = upload(QStringLiteral("b"));
    const TransferItem c = upload(QStringLiteral("c"));
    m_queue->enqueue({a, b, c});
    QTRY_COMPARE(m_storage->waiting(Call::Upload), 3);
    settle();
    m_queue.reset();
    m_storage->put(at(QStringLiteral("a")), "12345678"); // It had arrived.
    m_storage->openGate(Call::Upload);
    // No window takes what belongs to a command, and the other way round.
    start();
    QCOMPARE(m_queue->count(), 0);
    m_queue->setHold(QStringLiteral("test"), true);
    m_queue->enqueue({upload(QStringLiteral("of the window"))});
    QTRY_COMPARE(m_queue->count(), 1);
    settle();
    m_queue = queue(journal(JournalLane::Command));
    QSignalSpy looked(m_queue.get(), &TransferQueue::restored);
    QVERIFY(looked.wait());
    QCOMPARE(m_queue->count(), 0);
    m_queue.reset();
    start();
    QCOMPARE(m_queue->count(), 1);
    m_queue.reset();
    m_storage->forget({at(QStringLiteral("of the window"))});

    const std::shared_ptr<SqliteJournal> again = journal(JournalLane::Command);
    file(QStringLiteral("c"), "another content");
    const TransferItem changed = uploadOf(c.localPath, c.remote);
    const TransferItem other = upload(QStringLiteral("other"));
    const Result<QList<bool>> known = await(again->areInterrupted({a, b, changed, other}));
    REQUIRE_OK(known);
    QCOMPARE(*known, (QList<bool>{true, true, false, false}));
    const qsizetype before = m_storage->resumedWith().size();
    m_queue = queue(again);
    m_queue->enqueue({a, b, changed});
    QTRY_COMPARE(m_queue->totals().done, 3);
    // Only what wasn't there was sent, and the changed one from its start.
    const QByteArrayList resumed = m_storage->resumedWith().mid(before);
    QCOMPARE(resumed.size(), 2);
    QVERIFY(resumed.contains("half-way") && resumed.contains(QByteArray()));
    QCOMPARE(m_storage->bytes(at(QStringLiteral("c"))), "another content");
}

void tst_TransferJournal::everyCallFailsOnce_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("the journal") << 0;
    QTest::newRow("the server") << 1;
    QTest::newRow("the server's answer") << 2;
}

void tst_TransferJournal::everyCallFailsOnce()
{
    QFETCH(int, what);
    bool reachedTheEnd = false;
    for (int call = 1; !reachedTheEnd; ++call) {
        QVERIFY2(call < 200, "It never comes to an end");
        cleanup();
        init();
        m_storage->put(at(QStringLiteral("down")), "download");
        for (int i = 0; i < 3; ++i) {
            m_storage->put(at(QStringLiteral("tree/%1").arg(i)), "t");
            m_storage->put(at(QStringLiteral("gone/%1").arg(i)), "g");
        }
        m_storage->put(at(QStringLiteral("one")), "1");
        auto weak = std::make_shared<WeakJournal>(m_dir->filePath(QStringLiteral("data")));
        m_queue = queue(weak);
        QList<TransferItem> items{upload(QStringLiteral("a"), "aaa"), upload(QStringLiteral("b"), "bbb")};
        items[1].onConflict = ConflictChoice::KeepBoth;
        for (int i = 0; i < 4; ++i) {
            items.append(TransferItem());
            items.last().accountId = account;
        }
        items[2].kind = TransferKind::Download;
        items[2].remote = at(QStringLiteral("down"));
        items[2].localPath = m_dir->filePath(QStringLiteral("down"));
        items[3].kind = TransferKind::Copy;
        items[3].remote = at(QStringLiteral("tree/"));
        items[3].target = at(QStringLiteral("copy/"));
        items[4].kind = TransferKind::Remove;
        items[4].remote = at(QStringLiteral("gone/"));
        items[5].kind = TransferKind::Move;
        items[5].remote = at(QStringLiteral("one"));
        items[5].target = at(QStringLiteral("moved"));
        if (what == 0)
            weak->failsAtCall = call;
        else
            m_storage->failNth(call, makeError(ErrorKind::Server, QStringLiteral("It broke.")), what == 2);
        m_queue->enqueue(items);
        QTRY_VERIFY(m_queue->totals().active == 0 || m_queue->totals().waiting == m_queue->totals().active);
        reachedTheEnd = what == 0 ? !weak->hasFailed : m_storage->callCount() < call;
        // The process dies here; what waits is taken up by the next one, which has better luck.
        m_storage->failNth(0, {}, false);
        QCOMPARE(m_queue->totals().failed, 0);
        const bool isForgotten = what == 0 && m_queue->totals().active > 0;
        QVERIFY(!isForgotten); // The journal's failures hold nothing up.
        m_clock->time = m_clock->time.addSecs(120);
        weak.reset();
        start();
        // Where the journal couldn't take them at first, they were done before it could.
        QVERIFY(what == 0 || m_queue->count() == 6);
        QTRY_COMPARE(m_queue->totals().active, 0);
        QCOMPARE(m_queue->totals().failed, 0);
        QCOMPARE(m_storage->bytes(at(QStringLiteral("a"))), "aaa");
        QCOMPARE(m_storage->bytes(at(QStringLiteral("b"))), "bbb");
        QFile down(m_dir->filePath(QStringLiteral("down")));
        QVERIFY(down.open(QIODevice::ReadOnly));
        QCOMPARE(down.readAll(), "download");
        QStringList keys;
        for (const StoragePath &path : m_storage->paths())
            keys.append(path.key);
        keys.sort();
        QCOMPARE(keys.join(u' '), QStringLiteral("a b copy/0 copy/1 copy/2 down moved tree/0 tree/1 tree/2"));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--process")
        return runProcess(app.arguments());
    tst_TransferJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_transferjournal.moc"
