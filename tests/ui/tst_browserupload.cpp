#include "core/quota/UsageMonitor.h"
#include "tests/support/StallMeter.h"
#include "tests/ui/BrowserDriver.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/Theme.h"
#include "ui/transfers/ConflictDialog.h"
#include "ui/transfers/TransferFeed.h"
#include "ui/transfers/TransferStrip.h"
#include "ui/transfers/TransfersPage.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

/// The first bytes of an MP3 file, and some more.
QByteArray mp3(int size = 4000)
{
    QByteArray bytes("ID3\x04\x00\x00\x00\x00\x00\x00", 10);
    bytes += QByteArray("\xff\xfb\x90\x64", 4);
    return bytes.leftJustified(size, '\0');
}

StoragePath in(const QString &name)
{
    return BrowserDriver::folder.child(name);
}

/// All that a dialog says.
QString textOf(const QWidget &dialog)
{
    QStringList texts;
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

class TestBrowserUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDroppedFileIsShownOnItsWayAndThenArrives();
    void aDroppedFolderKeepsItsShape();
    void hiddenFilesStayBehindAndThatIsSaid();
    void aCancelledUploadLeavesNoRow();
    void aRefusedFileIsNamedAndTheOthersGo();
    void whatDoesNotFitIsRefusedWithNumbers();
    void aTakenNameAsks_data();
    void aTakenNameAsks();
    void oneAnswerForAll();
    void closingTheQuestionUploadsNothing();
    void signedOutIsSaid();
    void tenThousandFilesDoNotStallTheWindow();
};

void TestBrowserUpload::initTestCase()
{
    new Theme(qApp);
    QLocale::setDefault(QLocale::c());
}

void TestBrowserUpload::aDroppedFileIsShownOnItsWayAndThenArrives()
{
    BrowserDriver driver;
    driver.fixture.add(QStringLiteral("b/f/a.mp3"));
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 1);
    driver.fixture.storage->hang(FakeCall::Upload);
    driver.drop({driver.makeFile(QStringLiteral("new.mp3"), mp3())});
    QTRY_COMPARE(driver.names(), QStringList({QStringLiteral("a.mp3"), QStringLiteral("new.mp3")}));
    QVERIFY(driver.model()->isPending(1));
    QTRY_COMPARE(driver.cell(QStringLiteral("f/new.mp3"), FolderModel::StateColumn), QStringLiteral("0 %"));
    QVERIFY(driver.cell(QStringLiteral("f/new.mp3"), FolderModel::StateColumn, Qt::AccessibleTextRole)
                .contains(QStringLiteral("0 %")));
    // What isn't there yet can't be renamed, dragged or taken into a selection's deeds.
    QVERIFY(!(driver.model()->flags(driver.model()->index(1, 0)) & (Qt::ItemIsDragEnabled | Qt::ItemIsEditable)));
    driver.selectRows(0, 1);
    QCOMPARE(driver.page->selection().size(), 1);

    driver.fixture.storage->release();
    QTRY_VERIFY(!driver.model()->isPending(1));
    QCOMPARE(driver.fixture.storage->bytes(in(QStringLiteral("new.mp3"))), mp3());
    QTRY_COMPARE(driver.cell(QStringLiteral("f/new.mp3"), FolderModel::StateColumn, Qt::AccessibleTextRole),
                 QStringLiteral("In the cloud"));
    QCOMPARE(driver.queue->at(0).contentType, QStringLiteral("audio/mpeg"));
}

void TestBrowserUpload::aDroppedFolderKeepsItsShape()
{
    BrowserDriver driver;
    driver.fixture.add(QStringLiteral("b/f/a.mp3"));
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 1);
    QVERIFY(QDir(driver.files.path()).mkpath(QStringLiteral("tapes/side a")));
    QVERIFY(QDir(driver.files.path()).mkpath(QStringLiteral("tapes/blank")));
    driver.makeFile(QStringLiteral("tapes/1.mp3"), mp3(100));
    driver.makeFile(QStringLiteral("tapes/side a/2.mp3"), mp3(200));
    driver.drop({driver.files.filePath(QStringLiteral("tapes"))});
    QTRY_VERIFY(driver.fixture.storage->has(in(QStringLiteral("tapes/side a/2.mp3"))));
    QTRY_VERIFY(driver.fixture.storage->has(in(QStringLiteral("tapes/1.mp3"))));
    QCOMPARE(driver.queue->at(0).batch, QStringLiteral("tapes"));
    QVERIFY(driver.queue->at(0).batchId != 0);
    QCOMPARE(driver.queue->at(0).batchId, driver.queue->at(1).batchId);
    // The empty folder is there too, and what holds it open is never shown.
    QTRY_VERIFY(driver.names().contains(QStringLiteral("tapes")));
    driver.show(BrowserDriver::folder.childFolder(QStringLiteral("tapes")));
    QTRY_COMPARE(driver.names(),
                 QStringList({QStringLiteral("blank"), QStringLiteral("side a"), QStringLiteral("1.mp3")}));
    driver.show(BrowserDriver::folder.childFolder(QStringLiteral("tapes")).childFolder(QStringLiteral("blank")));
    QTRY_COMPARE(driver.model()->phase(), FolderModel::Phase::Ready);
    QCOMPARE(driver.model()->rowCount(), 0);
}

void TestBrowserUpload::hiddenFilesStayBehindAndThatIsSaid()
{
    BrowserDriver driver;
    driver.fixture.storage->addObject(in(QStringLiteral("there.mp3")), "x");
    driver.show();
    QSignalSpy messages(driver.page.get(), &BrowserPage::message);
    QVERIFY(QDir(driver.files.path()).mkpath(QStringLiteral("tapes/.old")));
    driver.makeFile(QStringLiteral("tapes/1.mp3"), mp3(100));
    driver.makeFile(QStringLiteral("tapes/.notes"), mp3(100));
    driver.makeFile(QStringLiteral("tapes/.old/2.mp3"), mp3(100));
    driver.drop({driver.files.filePath(QStringLiteral("tapes"))});
    QTRY_VERIFY(driver.fixture.storage->has(in(QStringLiteral("tapes/1.mp3"))));
    QCOMPARE(messages.count(), 1);
    QVERIFY2(messages.first().first().toString().startsWith(QStringLiteral("2 hidden")),
             qPrintable(messages.first().first().toString()));
    QCOMPARE(driver.queue->count(), 1);

#ifdef Q_OS_UNIX
    // Beside what is refused, both are said.
    QVERIFY(QFile::link(QStringLiteral("/nowhere"), driver.files.filePath(QStringLiteral("tapes/lost"))));
    QVERIFY(QFile::remove(driver.files.filePath(QStringLiteral("tapes/1.mp3"))));
    driver.drop({driver.files.filePath(QStringLiteral("tapes"))});
    auto *banner = driver.page->findChild<MessageBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(QStringLiteral("lost")) && banner->text().contains(QStringLiteral("2 hidden")),
             qPrintable(banner->text()));
#endif
}

void TestBrowserUpload::aCancelledUploadLeavesNoRow()
{
    BrowserDriver driver;
    driver.fixture.add(QStringLiteral("b/f/a.mp3"));
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 1);
    driver.fixture.storage->hang(FakeCall::Upload);
    driver.drop({driver.makeFile(QStringLiteral("new.mp3"), mp3())});
    QTRY_COMPARE(driver.model()->rowCount(), 2);
    driver.queue->cancelAll();
    QTRY_COMPARE(driver.names(), QStringList(QStringLiteral("a.mp3")));
    QVERIFY(!driver.fixture.storage->has(in(QStringLiteral("new.mp3"))));
}

void TestBrowserUpload::aRefusedFileIsNamedAndTheOthersGo()
{
    BrowserDriver driver;
    Bucket bucket;
    bucket.id = bucket.name = QStringLiteral("b");
    bucket.allowedTypes = {QStringLiteral("audio/*")};
    bucket.sizeLimit = 5000;
    driver.fixture.storage->addBucket(bucket);
    driver.show();
    QTRY_COMPARE(driver.model()->phase(), FolderModel::Phase::Ready);
    driver.drop({driver.makeFile(QStringLiteral("<b>notes<b>.txt"), "just words\n"),
                 driver.makeFile(QStringLiteral("good.mp3"), mp3())});
    auto *banner = driver.page->findChild<MessageBanner *>();
    QTRY_VERIFY(banner->isVisible());
    // To the letter: the name is no markup.
    QVERIFY2(banner->text().contains(QStringLiteral("<b>notes<b>.txt")), qPrintable(banner->text()));
    QVERIFY(banner->text().contains(QStringLiteral("audio/*")));
    QTRY_VERIFY(driver.fixture.storage->has(in(QStringLiteral("good.mp3"))));
    QCOMPARE(driver.queue->count(), 1);

    driver.drop({driver.makeFile(QStringLiteral("long.mp3"), mp3(6000)),
                 driver.makeFile(QStringLiteral("words.txt"), "more words\n")});
    QTRY_VERIFY(banner->text().contains(QStringLiteral("2 file")));
    QCOMPARE(driver.queue->count(), 1);
    QCOMPARE(driver.fixture.storage->calls(FakeCall::Upload), 1);
}

void TestBrowserUpload::whatDoesNotFitIsRefusedWithNumbers()
{
    BrowserDriver driver;
    driver.fixture.storage->addBucket(QStringLiteral("b"));
    Usage usage;
    usage.usedBytes = 9'000;
    usage.limitBytes = 10'000;
    driver.fixture.storage->setUsage(usage);
    UsageMonitor monitor;
    monitor.watch(BrowserDriver::account, driver.fixture.storage);
    QTRY_VERIFY(monitor.usage(BrowserDriver::account));
    BrowserContext context = driver.fixture.context();
    context.transfers = driver.queue.get();
    context.usage = &monitor;
    driver.open(context);
    driver.show();
    QTRY_COMPARE(driver.model()->phase(), FolderModel::Phase::Ready);
    driver.drop({driver.makeFile(QStringLiteral("a.mp3"), mp3(4000))});
    auto *banner = driver.page->findChild<MessageBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(QStringLiteral("4.0 kB")) || banner->text().contains(QStringLiteral("4 KB")) ||
                 banner->text().contains(QStringLiteral("4,000")) || banner->text().contains(QStringLiteral("4.0 KB")),
             qPrintable(banner->text()));
    QCOMPARE(driver.queue->count(), 0);
    QCOMPARE(driver.fixture.storage->calls(FakeCall::Upload), 0);
}

void TestBrowserUpload::aTakenNameAsks_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QByteArray>("there");
    QTest::newRow("replace") << QStringLiteral("Replace") << QStringList(QStringLiteral("take.mp3")) << mp3(4000);
    QTest::newRow("skip") << QStringLiteral("Skip") << QStringList(QStringLiteral("take.mp3")) << QByteArray("old");
    QTest::newRow("keep both") << QStringLiteral("Keep both")
                               << QStringList({QStringLiteral("take (2).mp3"), QStringLiteral("take.mp3")})
                               << QByteArray("old");
}

void TestBrowserUpload::aTakenNameAsks()
{
    QFETCH(const QString, answer);
    QFETCH(QStringList, after);
    QFETCH(const QByteArray, there);
    BrowserDriver driver;
    driver.fixture.storage->addObject(in(QStringLiteral("take.mp3")), "old", QStringLiteral("audio/mpeg"));
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 1);
    driver.drop({driver.makeFile(QStringLiteral("take.mp3"), mp3(4000))});
    QTRY_VERIFY(driver.page->findChild<ConflictDialog *>());
    auto *dialog = driver.page->findChild<ConflictDialog *>();
    QVERIFY(dialog->isVisible());
    QCOMPARE(driver.queue->count(), 0);
    // Whoever is to choose sees both: what is there, and what comes.
    const QString said = textOf(*dialog);
    QVERIFY2(said.contains(QStringLiteral("take.mp3")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("3 B")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("—")), qPrintable(said));
    BrowserDriver::button(dialog, answer)->click();
    QTRY_COMPARE(driver.queue->totals().active, 0);
    QTRY_COMPARE(driver.model()->phase(), FolderModel::Phase::Ready);
    const auto sorted = [&] {
        QStringList names = driver.names();
        names.sort();
        return names;
    };
    after.sort();
    QTRY_COMPARE(sorted(), after);
    QTRY_COMPARE(driver.fixture.storage->bytes(in(QStringLiteral("take.mp3"))), there);
    if (after.size() == 2)
        QCOMPARE(driver.fixture.storage->bytes(in(QStringLiteral("take (2).mp3"))), mp3(4000));
}

void TestBrowserUpload::oneAnswerForAll()
{
    BrowserDriver driver;
    for (int i = 0; i < 3; ++i)
        driver.fixture.storage->addObject(in(QStringLiteral("%1.mp3").arg(i)), "old", QStringLiteral("audio/mpeg"));
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 3);
    QStringList paths;
    for (int i = 0; i < 4; ++i)
        paths.append(driver.makeFile(QStringLiteral("%1.mp3").arg(i), mp3(100)));
    driver.drop(paths);
    QTRY_VERIFY(driver.page->findChild<ConflictDialog *>());
    auto *first = driver.page->findChild<ConflictDialog *>();
    BrowserDriver::button(first, QStringLiteral("Skip"))->click();
    QTRY_VERIFY(driver.page->findChild<ConflictDialog *>() && driver.page->findChild<ConflictDialog *>() != first);
    auto *second = driver.page->findChild<ConflictDialog *>();
    BrowserDriver::button(second, QStringLiteral("Do the same for the other 1 file(s) whose name is taken"))->click();
    BrowserDriver::button(second, QStringLiteral("Replace"))->click();
    QTRY_VERIFY(driver.fixture.storage->has(in(QStringLiteral("3.mp3"))));
    QTRY_COMPARE(driver.queue->totals().active, 0);
    QCOMPARE(driver.fixture.storage->bytes(in(QStringLiteral("0.mp3"))), QByteArray("old"));
    for (int i = 1; i < 4; ++i)
        QCOMPARE(driver.fixture.storage->bytes(in(QStringLiteral("%1.mp3").arg(i))), mp3(100));
}

void TestBrowserUpload::closingTheQuestionUploadsNothing()
{
    BrowserDriver driver;
    driver.fixture.storage->addObject(in(QStringLiteral("take.mp3")), "old", QStringLiteral("audio/mpeg"));
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 1);
    QSignalSpy messages(driver.page.get(), &BrowserPage::message);
    driver.drop({driver.makeFile(QStringLiteral("take.mp3"), mp3()), driver.makeFile(QStringLiteral("b.mp3"), mp3())});
    QTRY_VERIFY(driver.page->findChild<ConflictDialog *>());
    QTest::keyClick(driver.page->findChild<ConflictDialog *>(), Qt::Key_Escape);
    QTRY_COMPARE(messages.count(), 1);
    QCOMPARE(driver.queue->count(), 0);
    QCOMPARE(driver.fixture.storage->bytes(in(QStringLiteral("take.mp3"))), QByteArray("old"));
}

void TestBrowserUpload::signedOutIsSaid()
{
    BrowserDriver driver;
    driver.page->showFolder(QStringLiteral("gone"), BrowserDriver::folder);
    driver.drop({driver.makeFile(QStringLiteral("a.mp3"), mp3())});
    auto *banner = driver.page->findChild<MessageBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(QStringLiteral("Sign in")));
    QCOMPARE(driver.queue->count(), 0);
}

void TestBrowserUpload::tenThousandFilesDoNotStallTheWindow()
{
    constexpr int many = 10'000;
    BrowserDriver driver;
    const auto clock = std::make_shared<SystemClock>();
    TransfersPage list(driver.queue.get(), nullptr, clock);
    TransferStrip strip;
    TransferFeed feed(driver.queue.get(), &strip, clock);
    list.resize(900, 600);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    driver.fixture.storage->addBucket(QStringLiteral("b"));
    driver.show();
    QTRY_COMPARE(driver.model()->phase(), FolderModel::Phase::Ready);
    QVERIFY(QDir(driver.files.path()).mkdir(QStringLiteral("takes")));
    for (int i = 0; i < many; ++i)
        driver.makeFile(QStringLiteral("takes/%1.mp3").arg(i), mp3(20));
    // What is held shows all of it at once.
    driver.queue->setHold(QStringLiteral("test"), true);

    StallMeter meter;
    driver.drop({driver.files.filePath(QStringLiteral("takes"))});
    QTRY_COMPARE_WITH_TIMEOUT(driver.queue->count(), many, 120'000);
    QTRY_VERIFY(!strip.cells().isEmpty() && strip.cells().first().detail.contains(QString::number(many)));
    qInfo("dropping %d files: longest stall %lld ms", many, meter.longestStallMs());
    QVERIFY2(meter.longestStallMs() <= StallMeter::limitMs, qPrintable(QString::number(meter.longestStallMs())));

    meter.restart();
    driver.queue->setHold(QStringLiteral("test"), false);
    QTRY_VERIFY_WITH_TIMEOUT(driver.queue->totals().done > 300, 120'000);
    driver.queue->pauseAll();
    QTRY_VERIFY_WITH_TIMEOUT(driver.queue->totals().active == 0, 120'000);
    driver.queue->cancelAll();
    QTRY_VERIFY_WITH_TIMEOUT(driver.queue->totals().paused == 0, 120'000);
    qInfo("sending, pausing and cancelling: longest stall %lld ms", meter.longestStallMs());
    QVERIFY2(meter.longestStallMs() <= StallMeter::limitMs, qPrintable(QString::number(meter.longestStallMs())));
}

QTEST_MAIN(TestBrowserUpload)
#include "tst_browserupload.moc"
