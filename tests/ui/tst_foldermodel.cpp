#include "tests/ui/BrowserFixture.h"
#include "ui/browser/FolderModel.h"

#include "core/audio/PlayQueue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

const QString account = QStringLiteral("fake");
const StoragePath folder{QStringLiteral("b"), QStringLiteral("f/")};

QStringList namesIn(const FolderModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.infoAt(row).name());
    return names;
}

} // namespace

class TestFolderModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsFoldersFirstAndNumbersAsNumbers();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void filtersByPartOfAName();
    void streamsPagesAndKeepsSelection();
    void aLatePageOfAnotherFolderIsNotShown();
    void mergesWhatChanged();
    void failureShowsItsReasonAndARetryWorks();
    void aFailedRefreshKeepsTheRows();
    void signedOutIsAnErrorWithASentence();
    void namesFromOutsideAreShownAsText();
    void renamingAsksAndChangesNothing();
    void marksWhatPlays();
    void manyRowsAreCompleteAndInOrder();
};

void TestFolderModel::listsFoldersFirstAndNumbersAsNumbers()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/take 10.mp3"));
    fixture.add(QStringLiteral("b/f/Take 2.mp3"));
    fixture.add(QStringLiteral("b/f/zulu/x.mp3"));
    fixture.add(QStringLiteral("b/f/take 1.mp3"));
    FolderModel model(fixture.context());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(account, folder);
    QTRY_COMPARE(model.phase(), FolderModel::Phase::Ready);
    QCOMPARE(namesIn(model), QStringList({QStringLiteral("zulu"), QStringLiteral("take 1.mp3"),
                                          QStringLiteral("Take 2.mp3"), QStringLiteral("take 10.mp3")}));
    model.sort(FolderModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(namesIn(model), QStringList({QStringLiteral("zulu"), QStringLiteral("take 10.mp3"),
                                          QStringLiteral("Take 2.mp3"), QStringLiteral("take 1.mp3")}));
}

void TestFolderModel::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("ascending");
    QTest::newRow("size") << int(FolderModel::SizeColumn)
                          << QStringList({QStringLiteral("b.txt"), QStringLiteral("c.mp3"), QStringLiteral("a.mp3")});
    QTest::newRow("kind") << int(FolderModel::KindColumn)
                          << QStringList({QStringLiteral("a.mp3"), QStringLiteral("c.mp3"), QStringLiteral("b.txt")});
    QTest::newRow("modified, all equal: by name")
        << int(FolderModel::ModifiedColumn)
        << QStringList({QStringLiteral("a.mp3"), QStringLiteral("b.txt"), QStringLiteral("c.mp3")});
}

void TestFolderModel::sortsByEveryColumn()
{
    QFETCH(const int, column);
    QFETCH(const QStringList, ascending);
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/a.mp3"), 3000);
    fixture.add(QStringLiteral("b/f/b.txt"), 1000);
    fixture.add(QStringLiteral("b/f/c.mp3"), 2000);
    FolderModel model(fixture.context());
    model.open(account, folder);
    QTRY_COMPARE(model.phase(), FolderModel::Phase::Ready);
    model.sort(column, Qt::AscendingOrder);
    QCOMPARE(namesIn(model), ascending);
}

void TestFolderModel::filtersByPartOfAName()
{
    BrowserFixture fixture;
    for (int i = 0; i < 200; ++i)
        fixture.add(QStringLiteral("b/f/%1 %2.mp3").arg(i % 2 ? QStringLiteral("Wind") : QStringLiteral("sea")).arg(i));
    FolderModel model(fixture.context());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(account, folder);
    QTRY_COMPARE(model.phase(), FolderModel::Phase::Ready);
    const QPersistentModelIndex kept =
        model.index(model.rowOf({QStringLiteral("b"), QStringLiteral("f/Wind 7.mp3")}), 0);
    model.setFilter(QStringLiteral("wIND"));
    QCOMPARE(model.rowCount(), 100);
    QVERIFY(kept.isValid());
    QCOMPARE(model.infoAt(kept.row()).name(), QStringLiteral("Wind 7.mp3"));
    model.setFilter(QStringLiteral("nothing has this"));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.loadedCount(), 200);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 200);
}

void TestFolderModel::streamsPagesAndKeepsSelection()
{
    BrowserFixture fixture;
    for (int i = 0; i < 3500; ++i)
        fixture.add(QStringLiteral("b/f/%1 take.mp3").arg(i));
    fixture.storage->hangAfter(FakeCall::List, 1);
    FolderModel model(fixture.context());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(account, folder);
    QTRY_VERIFY(model.rowCount() > 0);
    QVERIFY(model.phase() == FolderModel::Phase::Loading);
    QVERIFY(model.rowCount() < 3500);
    const QPersistentModelIndex selected = model.index(model.rowCount() / 2, 0);
    const StoragePath path = model.infoAt(selected.row()).path;
    fixture.storage->release();
    QTRY_COMPARE(model.phase(), FolderModel::Phase::Ready);
    QTRY_COMPARE(model.rowCount(), 3500);
    QCOMPARE(model.infoAt(selected.row()).path, path);
    for (int row = 0; row < 3500; ++row)
        QCOMPARE(model.infoAt(row).name(), QStringLiteral("%1 take.mp3").arg(row));
}

void TestFolderModel::aLatePageOfAnotherFolderIsNotShown()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/old.mp3"));
    fixture.add(QStringLiteral("b/g/new.mp3"));
    fixture.storage->hang(FakeCall::List);
    FolderModel model(fixture.context());
    model.open(account, folder);
    model.open(account, {QStringLiteral("b"), QStringLiteral("g/")});
    fixture.storage->release();
    QTRY_COMPARE(model.phase(), FolderModel::Phase::Ready);
    QCOMPARE(namesIn(model), QStringList(QStringLiteral("new.mp3")));
}

void TestFolderModel::mergesWhatChanged()
{
    BrowserFixture fixture;
    for (int i = 0; i < 100; ++i)
        fixture.add(QStringLiteral("b/f/take %1.mp3").arg(i));
    FolderModel model(fixture.context());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(account, folder);
    QTRY_COMPARE(model.rowCount(), 100);
    QTRY_COMPARE(model.phase(), FolderModel::Phase::Ready);
    const QPersistentModelIndex kept = model.index(50, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    // Removing tells of the change by itself; the added one comes with the same listing.
    fixture.add(QStringLiteral("b/f/take 49b.mp3"));
    fixture.add(QStringLiteral("b/f/take 60.mp3"), 4242);
    QVERIFY(fixture.storage->remove({{QStringLiteral("b"), QStringLiteral("f/take 10.mp3")}}).isReady());
    QTRY_COMPARE(model.rowOf({QStringLiteral("b"), QStringLiteral("f/take 10.mp3")}), -1);
    QTRY_VERIFY(model.rowOf({QStringLiteral("b"), QStringLiteral("f/take 49b.mp3")}) >= 0);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.infoAt(kept.row()).name(), QStringLiteral("take 50.mp3"));
    QCOMPARE(model.infoAt(model.rowOf({QStringLiteral("b"), QStringLiteral("f/take 60.mp3")})).size, 4242);
    QCOMPARE(resets.count(), 0);
}

void TestFolderModel::failureShowsItsReasonAndARetryWorks()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/a.mp3"));
    fixture.storage->failNext(FakeCall::List, makeError(ErrorKind::Offline, QStringLiteral("No way to the project.")));
    FolderModel model(fixture.context());
    model.open(account, folder);
    QTRY_COMPARE(model.phase(), FolderModel::Phase::Failed);
    QCOMPARE(model.error().kind, ErrorKind::Offline);
    QCOMPARE(model.rowCount(), 0);
    model.refreshNow();
    QTRY_COMPARE(model.phase(), FolderModel::Phase::Ready);
    QCOMPARE(model.rowCount(), 1);
}

void TestFolderModel::aFailedRefreshKeepsTheRows()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/a.mp3"));
    FolderModel model(fixture.context());
    model.open(account, folder);
    QTRY_COMPARE(model.phase(), FolderModel::Phase::Ready);
    QSignalSpy failures(&model, &FolderModel::refreshFailed);
    fixture.storage->failNext(FakeCall::List, makeError(ErrorKind::Timeout, QStringLiteral("Silence.")));
    model.refreshNow();
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(model.phase(), FolderModel::Phase::Ready);
    QCOMPARE(model.rowCount(), 1);
}

void TestFolderModel::signedOutIsAnErrorWithASentence()
{
    BrowserFixture fixture;
    FolderModel model(fixture.context());
    model.open(QStringLiteral("gone"), folder);
    QCOMPARE(model.phase(), FolderModel::Phase::Failed);
    QCOMPARE(model.error().kind, ErrorKind::SessionEnded);
    QVERIFY(!model.error().userText.isEmpty());
}

void TestFolderModel::namesFromOutsideAreShownAsText()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/<b>bold</b> <img src=x>.mp3"));
    fixture.add(QStringLiteral("b/f/evil") + QChar(0x202e) + QStringLiteral("3pm.mp3"));
    fixture.add(QStringLiteral("b/f/") + QString(300, u'n'));
    FolderModel model(fixture.context());
    model.open(account, folder);
    QTRY_COMPARE(model.rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        const QString shown = model.index(row, 0).data().toString();
        QVERIFY(!shown.contains(QChar(0x202e)));
        const QString tip = model.index(row, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(QStringLiteral("<b>")) && !tip.contains(QStringLiteral("<img")));
    }
}

void TestFolderModel::renamingAsksAndChangesNothing()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/a.mp3"));
    FolderModel model(fixture.context());
    model.open(account, folder);
    QTRY_COMPARE(model.rowCount(), 1);
    QSignalSpy renames(&model, &FolderModel::renameRequested);
    model.setData(model.index(0, 0), QStringLiteral("b.mp3"), Qt::EditRole);
    QCOMPARE(renames.count(), 1);
    QCOMPARE(renames.first().at(1).toString(), QStringLiteral("b.mp3"));
    QCOMPARE(model.infoAt(0).name(), QStringLiteral("a.mp3"));
    model.setData(model.index(0, 0), QStringLiteral("a.mp3"), Qt::EditRole);
    model.setData(model.index(0, 0), QString(), Qt::EditRole);
    QCOMPARE(renames.count(), 1);
}

void TestFolderModel::marksWhatPlays()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/1.mp3"));
    fixture.add(QStringLiteral("b/f/2.mp3"));
    fixture.add(QStringLiteral("b/f/notes.txt"));
    PlayQueue queue;
    BrowserContext context = fixture.context();
    context.playQueue = &queue;
    FolderModel model(context);
    model.open(account, folder);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.audioRefs().size(), 2);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    queue.setItems(model.audioRefs(), 1);
    QVERIFY(!changes.isEmpty());
    QVERIFY(!model.index(0, 0).data(FolderModel::PlayingRole).toBool());
    QVERIFY(model.index(1, 0).data(FolderModel::PlayingRole).toBool());
    queue.previous();
    QVERIFY(model.index(0, 0).data(FolderModel::PlayingRole).toBool());
    QVERIFY(!model.index(1, 0).data(FolderModel::PlayingRole).toBool());
}

void TestFolderModel::manyRowsAreCompleteAndInOrder()
{
    constexpr int count = 20'000;
    ManyObjectsThread many(count);
    many.letTheRestCome();
    FolderModel model(many.context());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(account, {QStringLiteral("big"), {}});
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0, 30'000);
    const QPersistentModelIndex selected = model.index(model.rowCount() / 2, 0);
    const StoragePath path = model.infoAt(selected.row()).path;
    QTRY_COMPARE_WITH_TIMEOUT(model.phase(), FolderModel::Phase::Ready, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), count, 60'000);
    QCOMPARE(model.infoAt(selected.row()).path, path);
    for (int row = 0; row < count; ++row)
        QCOMPARE(model.infoAt(row).size, row);
    model.setFilter(QStringLiteral("99"));
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() < count, 60'000);
    model.setFilter({});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), count, 60'000);
    model.sort(FolderModel::SizeColumn, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(model.infoAt(0).size, count - 1, 60'000);
}

QTEST_MAIN(TestFolderModel)
#include "tst_foldermodel.moc"
