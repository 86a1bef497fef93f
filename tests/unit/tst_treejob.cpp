#include "core/base/Clock.h"
#include "core/transfer/TransferQueue.h"
#include "core/transfer/TransferReport.h"
#include "core/transfer/TreeJob.h"
#include "tests/support/Await.h"
#include "tests/support/MemoryStorage.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace bucketdeck;
using Call = MemoryStorage::Call;

namespace {

StoragePath at(const QString &key)
{
    return {QStringLiteral("b"), key};
}

} // namespace

class tst_TreeJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_queue.reset(); }

    void movesAFolderAndTellsWhatFailed();
    void movesWhereCursorsCountRows();
    void removesAllPages();
    void removalTellsWhatIsLeft();
    void copiesAndLeavesTheSource();
    void copyAgainAfterFailureIsNoConflict();
    void refusesToPutAFolderIntoItself_data();
    void refusesToPutAFolderIntoItself();
    void movesOutOfAFolderOfTheSameName();
    void neverMovesOverAnExistingObject();
    void keepsBothForOneObject();
    void stopsAndSaysWhatWasDone();
    void goesOnAfterTheNetworkCameBack();
    void reportsEveryObjectThatStayed();
    void triesAgainOnlyWhatFailed();
    void mergesFoldersThatAreMarkedVisible();
    void goesOnWhereItWasCancelledInAFolderOfTheSameName();
    void whatSomeoneElseRemovedIsGone();
    void removesVeryMany();
    void losesNothingWhateverFails_data();
    void losesNothingWhateverFails();

private:
    void fill(const QString &folder, int count);
    int countIn(const QString &folder) const;
    quint64 add(TransferKind kind, const QString &from, const QString &to = {});
    const TransferItem &item(quint64 id) { return m_queue->at(m_queue->indexOf(id)); }
    TransferState stateOf(quint64 id) { return item(id).state; }

    std::shared_ptr<MemoryStorage> m_storage;
    std::unique_ptr<TransferQueue> m_queue;
};

void tst_TreeJob::init()
{
    m_storage = std::make_shared<MemoryStorage>();
    m_queue =
        std::make_unique<TransferQueue>([this](const QString &) { return m_storage; }, std::make_shared<SystemClock>());
}

void tst_TreeJob::fill(const QString &folder, int count)
{
    for (int i = 0; i < count; ++i)
        m_storage->put(at(QStringLiteral("%1%2/%3.mp3").arg(folder).arg(i % 7).arg(i)), QByteArray::number(i));
}

int tst_TreeJob::countIn(const QString &folder) const
{
    int count = 0;
    for (const StoragePath &path : m_storage->paths())
        count += path.key.startsWith(folder) ? 1 : 0;
    return count;
}

quint64 tst_TreeJob::add(TransferKind kind, const QString &from, const QString &to)
{
    TransferItem item;
    item.kind = kind;
    item.accountId = QStringLiteral("account");
    item.remote = at(from);
    item.target = at(to);
    return m_queue->enqueue({item}).first();
}

void tst_TreeJob::movesAFolderAndTellsWhatFailed()
{
    fill(QStringLiteral("from/"), 2500);
    const Error denied = makeError(ErrorKind::AccessDenied, QStringLiteral("A policy refused it."));
    m_storage->failAt(Call::Move, at(QStringLiteral("from/0/7.mp3")), denied, -1);
    m_storage->failAt(Call::Move, at(QStringLiteral("from/3/2404.mp3")), denied, -1);
    const quint64 id = add(TransferKind::Move, QStringLiteral("from/"), QStringLiteral("to/"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), TransferState::Failed, 60'000);
    QCOMPARE(countIn(QStringLiteral("to/")), 2498);
    QCOMPARE(countIn(QStringLiteral("from/")), 2);
    QCOMPARE(m_storage->bytes(at(QStringLiteral("to/1/2500.mp3"))), QByteArray());
    QCOMPARE(m_storage->bytes(at(QStringLiteral("to/0/14.mp3"))), "14");
    QCOMPARE(m_storage->mostAtOnce(Call::Move), 4);
    QCOMPARE(item(id).unitsDone, 2498);
    QCOMPARE(item(id).unitsTotal, 2500);
    QCOMPARE(item(id).error->kind, ErrorKind::AccessDenied);
    const QString text = item(id).error->userText;
    QVERIFY2(text.contains(QStringLiteral("2 of ")), qPrintable(text));
    QVERIFY2(text.contains(QLocale().toString(2500)), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("7.mp3: A policy refused it.")), qPrintable(text));
}

void tst_TreeJob::movesWhereCursorsCountRows()
{
    fill(QStringLiteral("from/"), 350);
    m_storage->setOffsetCursors(true);
    m_storage->setMaxPageSize(100);
    const quint64 id = add(TransferKind::Move, QStringLiteral("from/"), QStringLiteral("to/"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), TransferState::Done, 30'000);
    QCOMPARE(countIn(QStringLiteral("to/")), 350);
}

void tst_TreeJob::removesAllPages()
{
    fill(QStringLiteral("gone/"), 2300);
    m_storage->put(at(QStringLiteral("gone/empty/.emptyFolderPlaceholder")), {});
    m_storage->put(at(QStringLiteral("gone too/a")), "stays");
    m_storage->setOffsetCursors(true);
    m_storage->setMaxPageSize(300);
    const quint64 id = add(TransferKind::Remove, QStringLiteral("gone/"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), TransferState::Done, 30'000);
    QCOMPARE(m_storage->objectCount(), 1);
    QCOMPARE(item(id).unitsDone, 2301);
}

void tst_TreeJob::removalTellsWhatIsLeft()
{
    fill(QStringLiteral("gone/"), 20);
    m_storage->failAt(Call::Remove, at(QStringLiteral("gone/1/8.mp3")),
                      makeError(ErrorKind::AccessDenied, QStringLiteral("A policy refused it.")), -1);
    const quint64 id = add(TransferKind::Remove, QStringLiteral("gone/"));
    QTRY_COMPARE(stateOf(id), TransferState::Failed);
    QCOMPARE(m_storage->objectCount(), 1);
    QVERIFY(item(id).error->userText.contains(QStringLiteral("8.mp3")));
}

void tst_TreeJob::copiesAndLeavesTheSource()
{
    fill(QStringLiteral("from/"), 1200);
    const quint64 id = add(TransferKind::Copy, QStringLiteral("from/"), QStringLiteral("to/"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), TransferState::Done, 30'000);
    QCOMPARE(countIn(QStringLiteral("to/")), 1200);
    QCOMPARE(countIn(QStringLiteral("from/")), 1200);
    QCOMPARE(m_storage->callCount(Call::Copy), 1200);
}

void tst_TreeJob::copyAgainAfterFailureIsNoConflict()
{
    fill(QStringLiteral("from/"), 30);
    m_storage->failAt(Call::Copy, at(QStringLiteral("from/0/7.mp3")),
                      makeError(ErrorKind::AccessDenied, QStringLiteral("No.")));
    m_storage->put(at(QStringLiteral("to/0/14.mp3")), "something else");
    const quint64 id = add(TransferKind::Copy, QStringLiteral("from/"), QStringLiteral("to/"));
    QTRY_COMPARE(stateOf(id), TransferState::Failed);
    m_queue->retry(id);
    QTRY_COMPARE(stateOf(id), TransferState::Failed);
    // Only what really is another object is told of, and it is untouched.
    QVERIFY(item(id).error->userText.contains(QStringLiteral("14.mp3")));
    QVERIFY(!item(id).error->userText.contains(QStringLiteral("\n7.mp3")));
    QCOMPARE(item(id).error->kind, ErrorKind::AlreadyExists);
    QCOMPARE(countIn(QStringLiteral("to/")), 30);
    QCOMPARE(m_storage->bytes(at(QStringLiteral("to/0/14.mp3"))), "something else");
}

void tst_TreeJob::refusesToPutAFolderIntoItself_data()
{
    QTest::addColumn<TransferKind>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("move inside") << TransferKind::Move << QStringLiteral("a/") << QStringLiteral("a/b/");
    QTest::newRow("copy inside") << TransferKind::Copy << QStringLiteral("a/") << QStringLiteral("a/a/");
    QTest::newRow("move to itself") << TransferKind::Move << QStringLiteral("a/") << QStringLiteral("a/");
    QTest::newRow("bucket into its folder") << TransferKind::Copy << QString() << QStringLiteral("a/");
    QTest::newRow("folder to a file") << TransferKind::Move << QStringLiteral("a/") << QStringLiteral("x");
    QTest::newRow("file to a folder") << TransferKind::Move << QStringLiteral("a/0/0.mp3") << QStringLiteral("x/");
}

void tst_TreeJob::refusesToPutAFolderIntoItself()
{
    QFETCH(TransferKind, kind);
    QFETCH(QString, from);
    QFETCH(QString, to);
    fill(QStringLiteral("a/"), 3);
    const QList<StoragePath> before = m_storage->paths();
    const quint64 id = add(kind, from, to);
    QTRY_COMPARE(stateOf(id), TransferState::Failed);
    QCOMPARE(item(id).error->kind, ErrorKind::InvalidArgument);
    QVERIFY(!item(id).error->userText.isEmpty());
    QCOMPARE(m_storage->paths(), before);
}

void tst_TreeJob::movesOutOfAFolderOfTheSameName()
{
    m_storage->put(at(QStringLiteral("a/a/a/x")), "deep");
    m_storage->put(at(QStringLiteral("a/a/y")), "flat");
    const quint64 id = add(TransferKind::Move, QStringLiteral("a/a/"), QStringLiteral("a/"));
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(m_storage->bytes(at(QStringLiteral("a/a/x"))), "deep");
    QCOMPARE(m_storage->bytes(at(QStringLiteral("a/y"))), "flat");
}

void tst_TreeJob::neverMovesOverAnExistingObject()
{
    m_storage->put(at(QStringLiteral("from/a")), "new");
    m_storage->put(at(QStringLiteral("from/b")), "b");
    m_storage->put(at(QStringLiteral("to/a")), "old");
    const quint64 id = add(TransferKind::Move, QStringLiteral("from/"), QStringLiteral("to/"));
    QTRY_COMPARE(stateOf(id), TransferState::Failed);
    QCOMPARE(item(id).error->kind, ErrorKind::AlreadyExists);
    QCOMPARE(m_storage->bytes(at(QStringLiteral("to/a"))), "old");
    QCOMPARE(m_storage->bytes(at(QStringLiteral("from/a"))), "new");
    QVERIFY(m_storage->has(at(QStringLiteral("to/b"))));
}

void tst_TreeJob::keepsBothForOneObject()
{
    m_storage->put(at(QStringLiteral("a.mp3")), "a");
    m_storage->put(at(QStringLiteral("to/a.mp3")), "old");
    TransferItem copy;
    copy.kind = TransferKind::Copy;
    copy.remote = at(QStringLiteral("a.mp3"));
    copy.target = at(QStringLiteral("to/a.mp3"));
    copy.onConflict = ConflictChoice::KeepBoth;
    const quint64 id = m_queue->enqueue({copy}).first();
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(m_storage->bytes(at(QStringLiteral("to/a (2).mp3"))), "a");
    QCOMPARE(m_storage->bytes(at(QStringLiteral("to/a.mp3"))), "old");
    QCOMPARE(*item(id).target, at(QStringLiteral("to/a (2).mp3")));
}

void tst_TreeJob::stopsAndSaysWhatWasDone()
{
    fill(QStringLiteral("from/"), 50);
    m_storage->closeGate(Call::Move);
    const quint64 id = add(TransferKind::Move, QStringLiteral("from/"), QStringLiteral("to/"));
    QTRY_COMPARE(m_storage->waiting(Call::Move), 4);
    m_storage->letThrough(Call::Move, 3);
    QTRY_COMPARE(item(id).unitsDone, 3);
    m_queue->cancel(id);
    m_storage->openGate(Call::Move); // Those under way end; no new ones start.
    QTRY_COMPARE(stateOf(id), TransferState::Cancelled);
    const int moved = countIn(QStringLiteral("to/"));
    QVERIFY(moved >= 3 && moved <= 7);
    QCOMPARE(countIn(QStringLiteral("from/")), 50 - moved);
    QCOMPARE(item(id).error->kind, ErrorKind::Cancelled);
    QVERIFY2(item(id).error->userText.contains(QStringLiteral("%1 of 50").arg(moved)),
             qPrintable(item(id).error->userText));
    m_queue->retry(id);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(countIn(QStringLiteral("to/")), 50);
}

void tst_TreeJob::goesOnAfterTheNetworkCameBack()
{
    fill(QStringLiteral("from/"), 40);
    m_storage->failAt(Call::Copy, at(QStringLiteral("from/3/17.mp3")),
                      makeError(ErrorKind::Offline, QStringLiteral("No network.")));
    const quint64 id = add(TransferKind::Copy, QStringLiteral("from/"), QStringLiteral("to/"));
    QTRY_COMPARE(stateOf(id), TransferState::Waiting);
    QVERIFY(m_storage->callCount(Call::Copy) < 40);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(countIn(QStringLiteral("to/")), 40);
    QCOMPARE(m_storage->callCount(Call::Copy), 41);
    QCOMPARE(item(id).unitsDone, 40);
}

void tst_TreeJob::reportsEveryObjectThatStayed()
{
    fill(QStringLiteral("from/"), 40);
    const Error denied = makeError(ErrorKind::AccessDenied, QStringLiteral("A policy refused it."));
    m_storage->failNext(Call::Move, denied, 12);
    const quint64 id = add(TransferKind::Move, QStringLiteral("from/"), QStringLiteral("to/"));
    QTRY_COMPARE(stateOf(id), TransferState::Failed);
    const std::shared_ptr<const TransferReport> report = item(id).report;
    QVERIFY(report);
    QCOMPARE(report->count(), 12);
    QSet<QString> told;
    for (const ItemFailure &failure : report->failures()) {
        QVERIFY2(m_storage->has(failure.path), qPrintable(failure.path.key));
        QCOMPARE(failure.error.kind, ErrorKind::AccessDenied);
        told.insert(failure.path.toString());
    }
    QCOMPARE(told.size(), 12);
    QCOMPARE(report->toText().count(QStringLiteral(": A policy refused it.\n")), 12);
    // Done in the second try: the report of the first goes with it.
    m_queue->retry(id);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QVERIFY(!item(id).report);
    QCOMPARE(countIn(QStringLiteral("to/")), 40);
}

void tst_TreeJob::triesAgainOnlyWhatFailed()
{
    fill(QStringLiteral("from/"), 300);
    Error busy = makeError(ErrorKind::Busy, QStringLiteral("Busy."));
    busy.retryable = true;
    m_storage->failAt(Call::Copy, at(QStringLiteral("from/0/7.mp3")), busy);
    m_storage->failAt(Call::Copy, at(QStringLiteral("from/3/3.mp3")), busy);
    const quint64 id = add(TransferKind::Copy, QStringLiteral("from/"), QStringLiteral("to/"));
    QTRY_COMPARE(stateOf(id), TransferState::Waiting);
    QCOMPARE(item(id).report->count(), 2);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(m_storage->callCount(Call::Copy), 302);
    QCOMPARE(countIn(QStringLiteral("to/")), 300);
}

void tst_TreeJob::mergesFoldersThatAreMarkedVisible()
{
    for (const QString &folder : {QStringLiteral("from/"), QStringLiteral("to/")})
        m_storage->put(at(folder + emptyFolderPlaceholder), {});
    m_storage->put(at(QStringLiteral("from/a")), "a");
    const quint64 copied = add(TransferKind::Copy, QStringLiteral("from/"), QStringLiteral("to/"));
    QTRY_COMPARE(stateOf(copied), TransferState::Done);
    QCOMPARE(countIn(QStringLiteral("from/")), 2);
    const quint64 removed = add(TransferKind::Remove, QStringLiteral("to/a"));
    QTRY_COMPARE(stateOf(removed), TransferState::Done);
    const quint64 moved = add(TransferKind::Move, QStringLiteral("from/"), QStringLiteral("to/"));
    QTRY_COMPARE(stateOf(moved), TransferState::Done);
    QCOMPARE(countIn(QStringLiteral("from/")), 0);
    QCOMPARE(countIn(QStringLiteral("to/")), 2);
}

void tst_TreeJob::goesOnWhereItWasCancelledInAFolderOfTheSameName()
{
    for (int i = 0; i < 20; ++i)
        m_storage->put(at(QStringLiteral("a/a/a/%1").arg(i)), QByteArray::number(i));
    m_storage->closeGate(Call::Move);
    const quint64 id = add(TransferKind::Move, QStringLiteral("a/a/"), QStringLiteral("a/"));
    QTRY_COMPARE(m_storage->waiting(Call::Move), 4);
    m_storage->letThrough(Call::Move, 4);
    QTRY_COMPARE(item(id).unitsDone, 4);
    m_queue->cancel(id);
    m_storage->openGate(Call::Move);
    QTRY_COMPARE(stateOf(id), TransferState::Cancelled);
    // What has arrived lies where the rest is looked for: it must not be moved once more.
    m_queue->retry(id);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_storage->bytes(at(QStringLiteral("a/a/%1").arg(i))), QByteArray::number(i));
}

void tst_TreeJob::whatSomeoneElseRemovedIsGone()
{
    fill(QStringLiteral("gone/"), 10);
    m_storage->closeGate(Call::Remove);
    const quint64 id = add(TransferKind::Remove, QStringLiteral("gone/"));
    QTRY_COMPARE(m_storage->waiting(Call::Remove), 1);
    const QList<StoragePath> paths{at(QStringLiteral("gone/1/8.mp3")), at(QStringLiteral("gone/0/0.mp3"))};
    m_storage->forget(paths);
    m_storage->openGate(Call::Remove);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(m_storage->objectCount(), 0);
}

void tst_TreeJob::removesVeryMany()
{
    constexpr int many = 100'000;
    fill(QStringLiteral("gone/"), many);
    const quint64 id = add(TransferKind::Remove, QStringLiteral("gone/"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), TransferState::Done, 60'000);
    QCOMPARE(m_storage->objectCount(), 0);
    QCOMPARE(item(id).unitsDone, many);
    // A cursor goes on behind what is gone: nothing is listed twice but the end.
    QVERIFY(m_storage->callCount(Call::ListFolder) <= 102);
}

void tst_TreeJob::losesNothingWhateverFails_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 120; ++seed)
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
}

/// A random tree, random faults (some of them after the work was done), cancels at random calls, and runs until it is
/// through: after every run each object is where it was or where it goes, whole.
void tst_TreeJob::losesNothingWhateverFails()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto chance = [&random](int percent) { return static_cast<int>(random.bounded(100)) < percent; };
    const auto kind = std::array{TransferKind::Move, TransferKind::Copy, TransferKind::Remove}[random.bounded(3)];
    const bool overlaps = kind == TransferKind::Move && chance(30);
    const StoragePath source = at(overlaps ? QStringLiteral("a/a/") : QStringLiteral("src/"));
    StoragePath target = at(overlaps ? QStringLiteral("a/") : QStringLiteral("dst/deep/"));
    if (!overlaps && chance(30))
        target.bucket = QStringLiteral("other");
    m_storage->setOffsetCursors(chance(40));
    m_storage->setMaxPageSize(1 + static_cast<int>(random.bounded(20)));

    const QStringList names{QStringLiteral("a"), QStringLiteral("Ä b"), QStringLiteral("a.mp3"),
                            QString(emptyFolderPlaceholder)};
    QHash<QString, QByteArray> originals; // By key below the source.
    const int count = 1 + static_cast<int>(random.bounded(60));
    for (int i = 0; i < count; ++i) {
        QString key;
        for (quint32 depth = random.bounded(4); depth > 0; --depth)
            key += names.at(random.bounded(2)) + u'/';
        key += names.at(random.bounded(4));
        if (chance(50))
            key += QString::number(i);
        originals.insert(key, QByteArray::number(i));
    }
    QHash<QString, QByteArray> inTheWay;
    for (auto it = originals.constBegin(); it != originals.constEnd(); ++it) {
        m_storage->put(source.child(it.key()), it.value());
        if (!overlaps && chance(5) && !it.key().endsWith(emptyFolderPlaceholder)) {
            inTheWay.insert(it.key(), "in the way");
            m_storage->put(target.child(it.key()), "in the way");
        }
    }
    m_storage->put(at(QStringLiteral("src")), "a neighbour");
    m_storage->put(at(QStringLiteral("src 2/x")), "a neighbour");

    std::shared_ptr<TreeJob> job;
    bool faults = true;
    m_storage->setFault([&](Call, const StoragePath &, bool done) -> std::optional<Error> {
        if (!faults)
            return std::nullopt;
        if (chance(3))
            job->cancel();
        if (!chance(12))
            return std::nullopt;
        const auto kinds = std::array{ErrorKind::Busy, ErrorKind::Server, ErrorKind::Offline, ErrorKind::Timeout,
                                      ErrorKind::AccessDenied};
        // Who was refused has done nothing.
        Error error = makeError(kinds[random.bounded(done ? 4 : 5)], QStringLiteral("A fault."));
        error.retryable = error.kind != ErrorKind::AccessDenied;
        return error;
    });
    Result<TransferOutcome> outcome = fail(ErrorKind::Cancelled, {});
    for (int run = 0; run < 60 && !outcome; ++run) {
        faults = run < 40;
        if (!job || (!overlaps && chance(25)))
            job = std::make_shared<TreeJob>(m_storage, kind, source, target);
        outcome = await(job->run(ConflictChoice::Ask));
        for (auto it = originals.constBegin(); it != originals.constEnd(); ++it) {
            const StoragePath from = source.child(it.key());
            const StoragePath to = target.child(it.key());
            const bool mark = it.key().endsWith(emptyFolderPlaceholder);
            if (inTheWay.contains(it.key()))
                QCOMPARE(m_storage->bytes(to), "in the way");
            if (kind == TransferKind::Copy || (kind == TransferKind::Move && inTheWay.contains(it.key())))
                QCOMPARE(m_storage->bytes(from), it.value());
            if (kind == TransferKind::Move && !inTheWay.contains(it.key()) && !mark) {
                const bool here = m_storage->bytes(from) == it.value();
                const bool there = m_storage->bytes(to) == it.value();
                QVERIFY2(here != there, qPrintable(it.key()));
            }
        }
    }
    const QString words = outcome ? QString() : outcome.error().userText;
    QVERIFY2(outcome || (!inTheWay.isEmpty() && kind != TransferKind::Remove), qPrintable(words));
    if (!outcome)
        QCOMPARE(job->failures()->count(), inTheWay.size());
    for (auto it = originals.constBegin(); it != originals.constEnd(); ++it) {
        if (kind == TransferKind::Remove)
            QVERIFY(!m_storage->has(source.child(it.key())));
        else if (!inTheWay.contains(it.key()))
            QCOMPARE(m_storage->bytes(target.child(it.key())), it.value());
    }
    QCOMPARE(m_storage->bytes(at(QStringLiteral("src"))), "a neighbour");
    QCOMPARE(m_storage->bytes(at(QStringLiteral("src 2/x"))), "a neighbour");
}

QTEST_GUILESS_MAIN(tst_TreeJob)
#include "tst_treejob.moc"
