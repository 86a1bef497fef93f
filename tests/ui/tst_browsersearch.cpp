#include "tests/support/StallMeter.h"
#include "tests/ui/BrowserDriver.h"
#include "ui/browser/PathBar.h"
#include "ui/browser/SearchBar.h"
#include "ui/browser/StatePane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;
using Command = BrowserPage::Command;

namespace {

/// A page with some files in several folders, opened on one of them.
struct SearchDriver : BrowserDriver
{
    SearchDriver()
    {
        for (const QString &path : {QStringLiteral("b/f/Storm 1.mp3"), QStringLiteral("b/f/calm.mp3"),
                                    QStringLiteral("b/g/Störm 2.mp3"), QStringLiteral("b/g/deep/storm 3.mp3"),
                                    QStringLiteral("b/notes.txt"), QStringLiteral("other/storm 9.mp3")})
            fixture.add(path);
        show();
    }

    [[nodiscard]] QLineEdit *field() const { return page->findChild<PathBar *>()->findChild<QLineEdit *>(); }
    [[nodiscard]] SearchBar *bar() const { return page->findChild<SearchBar *>(); }
    [[nodiscard]] StatePane *state() const { return page->findChild<StatePane *>(); }
    [[nodiscard]] QStringList keys() const
    {
        QStringList all;
        for (int row = 0; row < model()->rowCount(); ++row)
            all.append(model()->infoAt(row).path.key);
        all.sort();
        return all;
    }
    void type(const QString &text) const
    {
        field()->setFocus();
        QTest::keyClicks(field(), text);
    }
    [[nodiscard]] bool settled() const { return model()->phase() == FolderModel::Phase::Ready && model()->isOrdered(); }
};

const QStringList storms{QStringLiteral("f/Storm 1.mp3"), QStringLiteral("g/Störm 2.mp3"),
                         QStringLiteral("g/deep/storm 3.mp3")};

} // namespace

class TestBrowserSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingFiltersAndEnterSearchesTheBucket()
    {
        SearchDriver driver;
        QTRY_VERIFY(driver.settled());
        driver.type(QStringLiteral("storm"));
        QTRY_COMPARE(driver.keys(), QStringList{QStringLiteral("f/Storm 1.mp3")});
        QVERIFY(driver.bar()->isVisible());
        QTest::keyClick(driver.field(), Qt::Key_Return);
        QTRY_COMPARE(driver.keys(), storms);
        QTRY_VERIFY(driver.settled());
        QVERIFY2(driver.bar()->text().contains(QStringLiteral("3 found")), qPrintable(driver.bar()->text()));
        // Each with its folder, under a heading that says so.
        QCOMPARE(driver.model()->headerData(FolderModel::KindColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Folder"));
        const int deep = driver.model()->rowOf(StoragePath::parse(QStringLiteral("b/g/deep/storm 3.mp3")));
        QCOMPARE(driver.model()->index(deep, FolderModel::KindColumn).data().toString(), QStringLiteral("g/deep"));
    }

    void theButtonSearchesToo()
    {
        SearchDriver driver;
        QTRY_VERIFY(driver.settled());
        driver.type(QStringLiteral("storm"));
        QAbstractButton *all = BrowserDriver::button(driver.bar(), QStringLiteral("Search all of “b”"));
        QVERIFY(all && all->isVisible());
        all->click();
        QTRY_COMPARE(driver.keys(), storms);
    }

    void downGoesIntoTheListAndEscapeLeaves()
    {
        SearchDriver driver;
        QTRY_VERIFY(driver.settled());
        driver.type(QStringLiteral("storm"));
        QTest::keyClick(driver.field(), Qt::Key_Return);
        QTRY_COMPARE(driver.keys(), storms);
        QTest::keyClick(driver.field(), Qt::Key_Down);
        QCOMPARE(driver.page->focusWidget(), driver.page->view());
        QTRY_COMPARE(driver.page->selection().size(), 1);
        QTest::keyClick(driver.page->view(), Qt::Key_Escape); // Takes the selection away...
        QVERIFY(driver.page->isSearch());
        QTest::keyClick(driver.page->view(), Qt::Key_Escape); // ...and then leaves.
        QTRY_VERIFY(driver.settled());
        QCOMPARE(driver.keys(), QStringList({QStringLiteral("f/Storm 1.mp3"), QStringLiteral("f/calm.mp3")}));
        QVERIFY(driver.field()->text().isEmpty());
        QVERIFY(!driver.bar()->isVisible());
        QCOMPARE(driver.page->folder(), BrowserDriver::folder);
    }

    void escapeAndTheCrossInTheFieldLeave()
    {
        SearchDriver driver;
        QTRY_VERIFY(driver.settled());
        driver.page->search(QStringLiteral("storm"));
        QTRY_COMPARE(driver.keys(), storms);
        QCOMPARE(driver.field()->text(), QStringLiteral("storm"));
        driver.field()->setFocus();
        QTest::keyClick(driver.field(), Qt::Key_Escape);
        QVERIFY(!driver.page->isSearch());
    }

    void backComesBackToWhatWasFound()
    {
        SearchDriver driver;
        QTRY_VERIFY(driver.settled());
        driver.page->search(QStringLiteral("storm"));
        QTRY_COMPARE(driver.keys(), storms);
        driver.page->view()->selectPath(StoragePath::parse(QStringLiteral("b/g/deep/storm 3.mp3")));
        QTRY_VERIFY(driver.page->action(Command::GoToFolder)->isEnabled());
        driver.page->action(Command::GoToFolder)->trigger();
        QTRY_COMPARE(driver.page->folder(), StoragePath::parse(QStringLiteral("b/g/deep/")));
        QTRY_COMPARE(driver.page->selection().size(), 1);
        QVERIFY(driver.field()->text().isEmpty());
        driver.page->action(Command::Back)->trigger();
        QTRY_COMPARE(driver.keys(), storms);
        QCOMPARE(driver.field()->text(), QStringLiteral("storm"));
        driver.page->action(Command::Back)->trigger();
        QTRY_VERIFY(driver.settled() && !driver.page->isSearch());
        QCOMPARE(driver.page->folder(), BrowserDriver::folder);
    }

    void whatIsDeletedGoesFromTheResults()
    {
        SearchDriver driver;
        QTRY_VERIFY(driver.settled());
        const QAbstractItemModelTester tester(driver.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        driver.page->search(QStringLiteral("storm"));
        QTRY_COMPARE(driver.keys(), storms);
        TransferItem item;
        item.kind = TransferKind::Remove;
        item.accountId = BrowserDriver::account;
        item.remote = StoragePath::parse(QStringLiteral("b/g/deep/storm 3.mp3"));
        driver.queue->enqueue({item});
        QTRY_COMPARE(driver.keys(), storms.first(2));
        // What another place brings is found as well.
        driver.fixture.add(QStringLiteral("b/new/storm 4.mp3"));
        driver.page->refresh();
        QTRY_COMPARE(driver.model()->rowCount(), 3);
    }

    void nothingIsPutWhereAPlaceIsNotMeant()
    {
        SearchDriver driver;
        QTRY_VERIFY(driver.settled());
        driver.page->search(QStringLiteral("storm"));
        QTRY_COMPARE(driver.keys(), storms);
        QVERIFY(!driver.page->action(Command::UploadFiles)->isEnabled());
        QVERIFY(!driver.page->action(Command::NewFolder)->isEnabled());
        driver.drop({QStringLiteral("/nowhere/file.mp3")});
        QCOMPARE(driver.queue->count(), 0);
    }

    void nothingFoundSaysSoAndLeadsBack()
    {
        SearchDriver driver;
        QTRY_VERIFY(driver.settled());
        driver.page->search(QStringLiteral("<b>no such</b>"));
        QTRY_COMPARE(driver.state()->action(), StatePane::Action::LeaveSearch);
        QVERIFY2(driver.state()->text().contains(QStringLiteral("<b>no such</b>")), qPrintable(driver.state()->text()));
        BrowserDriver::button(driver.state(), QStringLiteral("Back to the folder"))->click();
        QTRY_COMPARE(driver.keys().size(), 2);
    }

    void aSearchCanBeStopped()
    {
        SearchDriver driver;
        QTRY_VERIFY(driver.settled());
        driver.fixture.storage->hang(FakeCall::List);
        driver.page->search(QStringLiteral("storm"));
        QCOMPARE(driver.state()->action(), StatePane::Action::StopSearch);
        BrowserDriver::button(driver.state(), QStringLiteral("Stop"))->click();
        QCOMPARE(driver.state()->action(), StatePane::Action::LeaveSearch);
        QVERIFY2(driver.bar()->text().contains(QStringLiteral("Stopped")), qPrintable(driver.bar()->text()));
        driver.fixture.storage->release();
        // F5 searches once more.
        driver.page->refresh();
        QTRY_COMPARE(driver.keys(), storms);
    }

    void streamsVeryManyWithoutAStall()
    {
        ManyObjectsThread many(100'000);
        many.letTheRestCome();
        BrowserPage page(many.context());
        page.resize(900, 600);
        page.show();
        page.showFolder(QStringLiteral("fake"), {QStringLiteral("big"), QStringLiteral("none/")});
        QTRY_COMPARE(page.model()->phase(), FolderModel::Phase::Ready);
        StallMeter meter;
        page.search(QStringLiteral("take 7"));
        bool selected = false;
        QPersistentModelIndex kept;
        connect(page.model(), &QAbstractItemModel::rowsInserted, &page, [&] {
            if (std::exchange(selected, true))
                return;
            kept = page.model()->index(0, 0);
            page.view()->setCurrentIndex(kept);
        });
        QTRY_VERIFY_WITH_TIMEOUT(page.model()->phase() == FolderModel::Phase::Ready && page.model()->isOrdered(),
                                 60'000);
        QVERIFY2(meter.longestStallMs() <= StallMeter::limitMs,
                 qPrintable(QStringLiteral("%1 ms").arg(meter.longestStallMs())));
        QCOMPARE(page.model()->rowCount(), 40'951); // All with a 7 in their number.
        QCOMPARE(page.model()->lookedAt(), 100'000);
        QVERIFY(kept.isValid());
        QCOMPARE(page.view()->currentIndex(), QModelIndex(kept)); // What was chosen stays chosen as others come.
    }
};

QTEST_MAIN(TestBrowserSearch)
#include "tst_browsersearch.moc"
