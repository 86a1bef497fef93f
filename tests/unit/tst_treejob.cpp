#include "core/base/Clock.h"
#include "core/transfer/TransferQueue.h"
#include "tests/support/MemoryStorage.h"

#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;
using Call = MemoryStorage::Call;

namespace {

StoragePath at(const QString &key)
{
    return {QStringLiteral("b"), key};
}

} // namespace

class tst_TreeJob : public QObject {
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
    m_queue = std::make_unique<TransferQueue>([this](const QString &) { return m_storage; },
                                              std::make_shared<SystemClock>());
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
    QCOMPARE(item(id).error.kind, ErrorKind::AccessDenied);
    const QString text = item(id).error.userText;
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
    QVERIFY(item(id).error.userText.contains(QStringLiteral("8.mp3")));
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
    m_storage->failAt(Call::Copy, at(QStringLiteral("from/0/7.mp3")), makeError(ErrorKind::AccessDenied, QStringLiteral("No.")));
    m_storage->put(at(QStringLiteral("to/0/14.mp3")), "something else");
    const quint64 id = add(TransferKind::Copy, QStringLiteral("from/"), QStringLiteral("to/"));
    QTRY_COMPARE(stateOf(id), TransferState::Failed);
    m_queue->retry(id);
    QTRY_COMPARE(stateOf(id), TransferState::Failed);
    // Only what really is another object is told of, and it is untouched.
    QVERIFY(item(id).error.userText.contains(QStringLiteral("14.mp3")));
    QVERIFY(!item(id).error.userText.contains(QStringLiteral("\n7.mp3")));
    QCOMPARE(item(id).error.kind, ErrorKind::AlreadyExists);
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
    QCOMPARE(item(id).error.kind, ErrorKind::InvalidArgument);
    QVERIFY(!item(id).error.userText.isEmpty());
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
    QCOMPARE(item(id).error.kind, ErrorKind::AlreadyExists);
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
    QCOMPARE(item(id).target, at(QStringLiteral("to/a (2).mp3")));
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
    QCOMPARE(item(id).error.kind, ErrorKind::Cancelled);
    QVERIFY2(item(id).error.userText.contains(QStringLiteral("%1 of 50").arg(moved)), qPrintable(item(id).error.userText));
    m_queue->retry(id);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(countIn(QStringLiteral("to/")), 50);
}

void tst_TreeJob::goesOnAfterTheNetworkCameBack()
{
    fill(QStringLiteral("from/"), 40);
    m_storage->failAt(Call::Copy, at(QStringLiteral("from/3/17.mp3")), makeError(ErrorKind::Offline, QStringLiteral("No network.")));
    const quint64 id = add(TransferKind::Copy, QStringLiteral("from/"), QStringLiteral("to/"));
    QTRY_COMPARE(stateOf(id), TransferState::Waiting);
    QVERIFY(m_storage->callCount(Call::Copy) < 40);
    QTRY_COMPARE(stateOf(id), TransferState::Done);
    QCOMPARE(countIn(QStringLiteral("to/")), 40);
    QCOMPARE(m_storage->callCount(Call::Copy), 41);
    QCOMPARE(item(id).unitsDone, 40);
}

QTEST_GUILESS_MAIN(tst_TreeJob)
#include "tst_treejob.moc"
