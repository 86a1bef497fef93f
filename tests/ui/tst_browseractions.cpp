#include "core/cache/OfflineKeeper.h"
#include "core/cache/RangeCache.h"
#include "tests/ui/BrowserDriver.h"
#include "ui/browser/Breadcrumbs.h"
#include "ui/browser/DragSource.h"
#include "ui/browser/FolderActions.h"
#include "ui/browser/RemoveDialog.h"
#include "ui/browser/StatePane.h"
#include "ui/browser/TargetDialog.h"
#include "ui/inspector/Inspector.h"
#include "ui/style/ErrorDetails.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

std::shared_ptr<RangeCache> offlineCache(const QTemporaryDir &folder)
{
    CacheSettings settings;
    settings.path = folder.filePath(QStringLiteral("ranges"));
    return std::make_shared<RangeCache>(settings, folder.filePath(QStringLiteral("offline.json")),
                                        std::make_shared<SystemClock>());
}

StoragePath path(const QString &text)
{
    return StoragePath::parse(text);
}

} // namespace

class TestBrowserActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void renamesAFileAndAFolder();
    void movesToAChosenFolder();
    void copiesByDraggingWithControl();
    void aFolderDoesNotGoIntoItself();
    void deletesAfterNamingWhatGoes();
    void escapeDeletesNothing();
    void downloadsFilesAndFoldersWithTheirShape();
    void tellsWhatNoFileCanBeCalled();
    void copiesAPublicLinkWhereTheBucketIsPublic();
    void smallCloudFilesAreFetchedForADrag();
    void theOwnFolderHasAWord();
    void theWordHidesNoPath();
    void keepsOfflineFromTheMenu();
    void showsKeptFoldersWithoutAConnection();
    void keepsOfflineFromTheInspector();
    void everyStateSaysWhatToDo_data();
    void everyStateSaysWhatToDo();
};

void TestBrowserActions::initTestCase()
{
    new Theme(qApp);
}

void TestBrowserActions::renamesAFileAndAFolder()
{
    BrowserDriver driver;
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/old.mp3")), "1");
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/tapes/1.mp3")), "2");
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/tapes/deep/2.mp3")), "3");
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 2);
    QVERIFY(!driver.model()->setData(driver.model()->index(1, 0), QStringLiteral("new.mp3"), Qt::EditRole));
    QTRY_VERIFY(driver.fixture.storage->has(path(QStringLiteral("b/f/new.mp3"))));
    driver.model()->setData(driver.model()->index(0, 0), QStringLiteral("reels"), Qt::EditRole);
    QTRY_VERIFY(driver.fixture.storage->has(path(QStringLiteral("b/f/reels/deep/2.mp3"))));
    QTRY_COMPARE(driver.names(), QStringList({QStringLiteral("reels"), QStringLiteral("new.mp3")}));
    QVERIFY(!driver.fixture.storage->has(path(QStringLiteral("b/f/tapes/1.mp3"))));
    QVERIFY(!driver.fixture.storage->has(path(QStringLiteral("b/f/old.mp3"))));
}

void TestBrowserActions::movesToAChosenFolder()
{
    BrowserDriver driver;
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/a.mp3")), "1");
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/in/x.mp3")), "2");
    driver.fixture.storage->addObject(path(QStringLiteral("b/g/y.mp3")), "3");
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 2);
    driver.selectRows(0, 1);
    driver.page->action(BrowserPage::Command::MoveTo)->trigger();
    auto *dialog = driver.page->findChild<TargetDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *field = dialog->findChild<QLineEdit *>();
    QAbstractButton *move = BrowserDriver::button(dialog, QStringLiteral("Move here"));
    QVERIFY(move);
    // Not into the folder that is among them.
    field->setText(QStringLiteral("b/f/in/"));
    QVERIFY(!move->isEnabled());
    field->setText(QStringLiteral("b/g/"));
    QVERIFY(move->isEnabled());
    move->click();
    QTRY_VERIFY(driver.fixture.storage->has(path(QStringLiteral("b/g/in/x.mp3"))));
    QTRY_VERIFY(driver.fixture.storage->has(path(QStringLiteral("b/g/a.mp3"))));
    QTRY_COMPARE(driver.model()->rowCount(), 0);
}

void TestBrowserActions::copiesByDraggingWithControl()
{
    BrowserDriver driver;
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/a.mp3")), "1");
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/in/x.mp3")), "2");
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 2);
    const std::unique_ptr<QMimeData> data = driver.page->view()->dragData({driver.model()->infoAt(1)});
    const QPoint onFolder = driver.page->view()->visualRect(driver.model()->index(0, 0)).center();
    QDropEvent drop(onFolder, Qt::CopyAction | Qt::MoveAction, data.get(), Qt::LeftButton, Qt::ControlModifier);
    driver.page->view()->takeDragEvent(&drop);
    QTRY_VERIFY(driver.fixture.storage->has(path(QStringLiteral("b/f/in/a.mp3"))));
    QVERIFY(driver.fixture.storage->has(path(QStringLiteral("b/f/a.mp3"))));
    QDropEvent again(onFolder, Qt::CopyAction | Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/in/a.mp3")), "mine");
    driver.page->view()->takeDragEvent(&again);
    // A name that is taken there is never written over by a move.
    QTRY_COMPARE(driver.queue->totals().active, 0);
    QCOMPARE(driver.fixture.storage->bytes(path(QStringLiteral("b/f/in/a.mp3"))), QByteArray("mine"));
    QVERIFY(driver.fixture.storage->has(path(QStringLiteral("b/f/a.mp3"))));
}

void TestBrowserActions::aFolderDoesNotGoIntoItself()
{
    BrowserDriver driver;
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/in/x.mp3")), "2");
    QSignalSpy messages(driver.page.get(), &BrowserPage::message);
    auto *actions = driver.page->findChild<FolderActions *>();
    actions->transferTo(BrowserDriver::account, {path(QStringLiteral("b/f/in/"))}, path(QStringLiteral("b/f/in/")),
                        false);
    actions->transferTo(BrowserDriver::account, {path(QStringLiteral("b/f/in/"))}, path(QStringLiteral("b/f/")), false);
    QCOMPARE(driver.queue->count(), 0);
    QCOMPARE(messages.count(), 2);
}

void TestBrowserActions::deletesAfterNamingWhatGoes()
{
    BrowserDriver driver;
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/<i>a<i>.mp3")), "1");
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/in/deep/x.mp3")), "2");
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/stays.mp3")), "3");
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 3);
    driver.selectRows(0, 1);
    QTest::keyClick(driver.page->view(), Qt::Key_Delete);
    auto *dialog = driver.page->findChild<RemoveDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QString said;
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        said += label->text() + u'\n';
    }
    QVERIFY2(said.contains(QStringLiteral("<i>a<i>.mp3")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("in (folder)")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("can’t be undone")), qPrintable(said));
    QCOMPARE(driver.queue->count(), 0);
    BrowserDriver::button(dialog, QStringLiteral("Delete"))->click();
    QTRY_COMPARE(driver.names(), QStringList(QStringLiteral("stays.mp3")));
    QVERIFY(!driver.fixture.storage->has(path(QStringLiteral("b/f/in/deep/x.mp3"))));
}

void TestBrowserActions::escapeDeletesNothing()
{
    BrowserDriver driver;
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/a.mp3")), "1");
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 1);
    driver.selectRows(0, 0);
    QTest::keyClick(driver.page->view(), Qt::Key_Delete);
    auto *dialog = driver.page->findChild<RemoveDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(driver.queue->count(), 0);
    QVERIFY(driver.fixture.storage->has(path(QStringLiteral("b/f/a.mp3"))));
}

void TestBrowserActions::downloadsFilesAndFoldersWithTheirShape()
{
    BrowserDriver driver;
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/a.mp3")), "one");
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/in/deep/x.mp3")), "two");
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 2);
    driver.selectRows(0, 1);
    auto *actions = driver.page->findChild<FolderActions *>();
    actions->downloadTo(BrowserDriver::account, driver.page->selection(), driver.files.path());
    const auto contents = [&](const QString &name) {
        QFile file(driver.files.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_COMPARE(contents(QStringLiteral("a.mp3")), QByteArray("one"));
    QTRY_COMPARE(contents(QStringLiteral("in/deep/x.mp3")), QByteArray("two"));
    QCOMPARE(driver.queue->count(), 2);
    QVERIFY(driver.queue->at(0).batchId != 0);
}

void TestBrowserActions::tellsWhatNoFileCanBeCalled()
{
    BrowserDriver driver;
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/in/x.mp3")), "two");
    // Other programs put bytes under such keys.
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/in/odd/")), "bytes");
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 1);
    driver.selectRows(0, 0);
    auto *actions = driver.page->findChild<FolderActions *>();
    QSignalSpy failures(actions, &FolderActions::failed);
    actions->downloadTo(BrowserDriver::account, driver.page->selection(), driver.files.path());
    QTRY_COMPARE(failures.count(), 1);
    const auto error = failures.first().first().value<Error>();
    QVERIFY2(error.userText.startsWith(QStringLiteral("1 file(s) couldn’t be downloaded")), qPrintable(error.userText));
    QCOMPARE(error.detail, QStringLiteral("b/f/in/odd/"));
    QVERIFY(driver.page->findChild<MessageBanner *>()->isVisible());
    // The others come.
    QTRY_VERIFY(QFile::exists(driver.files.filePath(QStringLiteral("in/x.mp3"))));
}

void TestBrowserActions::copiesAPublicLinkWhereTheBucketIsPublic()
{
    BrowserDriver driver;
    driver.fixture.storage->addBucket(QStringLiteral("b"), false);
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/a.mp3")), "1");
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 1);
    driver.selectRows(0, 0);
    QApplication::clipboard()->setText(QStringLiteral("before"));
    driver.page->action(BrowserPage::Command::CopyPublicLink)->trigger();
    auto *banner = driver.page->findChild<MessageBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
    driver.fixture.storage->addBucket(QStringLiteral("b"), true);
    QSignalSpy messages(driver.page.get(), &BrowserPage::message);
    driver.page->action(BrowserPage::Command::CopyPublicLink)->trigger();
    QTRY_COMPARE(messages.count(), 1);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("https://fake.invalid/public/b/f/a.mp3"));
}

void TestBrowserActions::smallCloudFilesAreFetchedForADrag()
{
    BrowserDriver driver;
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/a b.mp3")), "sound");
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 1);
    const QList<ObjectInfo> objects{driver.model()->infoAt(0)};
    QSignalSpy messages(driver.page.get(), &BrowserPage::message);
    // Not there yet: only this window can take it.
    std::unique_ptr<QMimeData> data = driver.page->view()->dragData(objects);
    QVERIFY(data->hasFormat(BrowserView::objectsMimeType));
    QVERIFY(!data->hasUrls());
    const auto ready = [&] {
        data = driver.page->view()->dragData(objects);
        return data->hasUrls();
    };
    QTRY_VERIFY(ready());
    QVERIFY(!messages.isEmpty());
    QCOMPARE(data->urls().size(), 1);
    QVERIFY(data->urls().first().isLocalFile());
    QFile file(data->urls().first().toLocalFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("sound"));
    QVERIFY(file.fileName().endsWith(QStringLiteral("a b.mp3")));
}

void TestBrowserActions::theOwnFolderHasAWord()
{
    BrowserDriver driver;
    const StoragePath home = path(QStringLiteral("b/a1e2c3d4-0001-4a00-8b00-000000000001/"));
    driver.fixture.storage->setHomeFolder(home);
    driver.fixture.storage->addObject(home.child(QStringLiteral("a.mp3")), "1");
    driver.show({QStringLiteral("b"), {}});
    QTRY_COMPARE(driver.page->folder(), home);
    QTRY_COMPARE(driver.model()->rowCount(), 1);
    BrowserContext context = driver.fixture.context();
    QCOMPARE(context.titleOf(BrowserDriver::account, home), QStringLiteral("Your files"));
    QCOMPARE(context.titleOf(BrowserDriver::account, home.childFolder(QStringLiteral("x"))), QStringLiteral("x"));
    QCOMPARE(context.titleOf(BrowserDriver::account, {QStringLiteral("b"), {}}), QStringLiteral("b"));
    driver.selectRows(0, 0);
    driver.page->action(BrowserPage::Command::CopyTo)->trigger();
    auto *tree = driver.page->findChild<TargetDialog *>()->findChild<QTreeWidget *>();
    QTRY_COMPARE(tree->findItems(QStringLiteral("Your files"), Qt::MatchExactly | Qt::MatchRecursive).size(), 1);
    QVERIFY(tree->findItems(QStringLiteral("Your files"), Qt::MatchExactly | Qt::MatchRecursive)
                .first()
                ->toolTip(0)
                .contains(QStringLiteral("a1e2c3d4-0001")));
}

void TestBrowserActions::theWordHidesNoPath()
{
    BrowserDriver driver;
    const StoragePath home = path(QStringLiteral("b/a1e2c3d4-0001-4a00-8b00-000000000001/"));
    driver.fixture.storage->setHomeFolder(home);
    driver.fixture.storage->addObject(home.child(QStringLiteral("a.mp3")), "1");
    driver.show(home);
    driver.page->action(BrowserPage::Command::EditPath)->trigger();
    QCOMPARE(driver.page->findChild<Breadcrumbs *>()->findChild<QLineEdit *>()->text(), home.toString());
}

void TestBrowserActions::keepsOfflineFromTheMenu()
{
    BrowserDriver driver;
    const QByteArray sound(300'000, 's');
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/a.mp3")), sound);
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/in/x.mp3")), sound);
    const auto cache = offlineCache(driver.files);
    OfflineKeeper keeper(cache, [&driver](const QString &) { return driver.fixture.storage; });
    BrowserContext context = driver.fixture.context();
    context.offline = &keeper;
    driver.open(context);
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 2);
    QAction *keep = driver.page->action(BrowserPage::Command::KeepOffline);
    QVERIFY(!keep->isEnabled());
    QCOMPARE(driver.cell(QStringLiteral("f/a.mp3"), FolderModel::StateColumn, Qt::ToolTipRole),
             QStringLiteral("In the cloud"));

    driver.selectRows(0, 0); // The folder.
    QTRY_VERIFY(keep->isEnabled());
    QCOMPARE(keep->text(), QStringLiteral("Keep offline"));
    keep->trigger();
    QCOMPARE(keep->text(), QStringLiteral("Don’t keep offline"));
    driver.show(path(QStringLiteral("b/f/in/")));
    QTRY_COMPARE(driver.cell(QStringLiteral("f/in/x.mp3"), FolderModel::StateColumn, Qt::ToolTipRole),
                 QStringLiteral("In the cloud, and kept on this computer"));
    driver.selectRows(0, 0);
    QTRY_COMPARE(keep->text(), QStringLiteral("Kept offline with its folder"));
    QVERIFY(!keep->isEnabled());

    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 2);
    driver.selectRows(0, 0);
    QTRY_COMPARE(keep->text(), QStringLiteral("Don’t keep offline"));
    keep->trigger();
    QVERIFY(keeper.pins().isEmpty());
}

void TestBrowserActions::showsKeptFoldersWithoutAConnection()
{
    BrowserDriver driver;
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/a.mp3")), QByteArray(300'000, 's'));
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/in/x.mp3")), QByteArray(1000, 's'));
    const auto cache = offlineCache(driver.files);
    const QString lists = driver.files.filePath(QStringLiteral("lists"));
    OfflineKeeper keeper(
        cache, [&driver](const QString &) { return driver.fixture.storage; }, lists);
    BrowserContext context = driver.fixture.context();
    context.offline = &keeper;
    driver.open(context);
    keeper.keep(BrowserDriver::account, {path(QStringLiteral("b/f/"))});
    QTRY_COMPARE(keeper.progress().done, 2);
    QTRY_COMPARE(QDir(lists).entryList(QDir::Files).size(), 1);
    const Error offline = makeError(ErrorKind::Offline, QStringLiteral("There is no connection."));
    driver.fixture.storage->failNext(FakeCall::Any, offline, -1);

    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 2);
    QVERIFY(driver.model()->isAsItWas());
    const auto *banner = driver.page->findChild<MessageBanner *>();
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().startsWith(QStringLiteral("Offline.")), qPrintable(banner->text()));
    QCOMPARE(driver.model()->audioRefs().size(), 1);
    // A folder that isn't kept: the error, as ever.
    driver.show(path(QStringLiteral("b/other/")));
    QTRY_COMPARE(driver.model()->phase(), FolderModel::Phase::Failed);
    QVERIFY(!driver.model()->isAsItWas());

    // In the next run, after the cache was emptied.
    driver.page.reset();
    cache->clear(true);
    OfflineKeeper next(
        cache, [&driver](const QString &) { return driver.fixture.storage; }, lists);
    next.start();
    QTRY_VERIFY(next.isPinned(BrowserDriver::account, path(QStringLiteral("b/f/"))));
    context.offline = &next;
    driver.open(context);
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 2);
    QCOMPARE(driver.cell(QStringLiteral("f/a.mp3"), FolderModel::StateColumn, Qt::ToolTipRole),
             QStringLiteral("Not available offline"));
    QVERIFY(driver.model()->audioRefs().isEmpty());
    // Back again: as it is now.
    driver.fixture.storage->clearFailures();
    driver.fixture.storage->addObject(path(QStringLiteral("b/f/new.mp3")), "1");
    driver.model()->refreshNow();
    QTRY_COMPARE(driver.model()->rowCount(), 3);
    QTRY_VERIFY(!driver.model()->isAsItWas());
    QVERIFY(driver.page->findChild<MessageBanner *>()->isHidden());
}

void TestBrowserActions::keepsOfflineFromTheInspector()
{
    BrowserDriver driver;
    const StoragePath file = path(QStringLiteral("b/f/a.mp3"));
    const ObjectInfo info = driver.fixture.storage->addObject(file, QByteArray(300'000, 's'));
    const auto cache = offlineCache(driver.files);
    OfflineKeeper keeper(cache, [&driver](const QString &) { return driver.fixture.storage; });
    BrowserContext context = driver.fixture.context();
    context.offline = &keeper;
    Inspector inspector(context);
    inspector.setSelection(BrowserDriver::account, file.parent(), {info});
    inspector.show();
    auto *keep = qobject_cast<QCheckBox *>(BrowserDriver::button(&inspector, QStringLiteral("Keep offline")));
    QVERIFY(keep && keep->isVisible() && !keep->isChecked());
    keep->click();
    QVERIFY(keeper.isPinned(BrowserDriver::account, file));
    QTRY_COMPARE(keeper.progress().done, 1);
    QVERIFY(keep->isChecked());
    keep->click();
    QVERIFY(!keeper.isPinned(BrowserDriver::account, file));
    // Nothing is selected: there is nothing that it could mean.
    inspector.setSelection(BrowserDriver::account, file.parent(), {});
    QVERIFY(!keep->isVisible());
}

void TestBrowserActions::everyStateSaysWhatToDo_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<StatePane::Action>("action");
    QTest::newRow("offline") << ErrorKind::Offline << StatePane::Action::Retry;
    QTest::newRow("timeout") << ErrorKind::Timeout << StatePane::Action::Retry;
    QTest::newRow("not secure") << ErrorKind::NotSecure << StatePane::Action::Retry;
    QTest::newRow("session ended") << ErrorKind::SessionEnded << StatePane::Action::SignIn;
    QTest::newRow("bucket not found") << ErrorKind::BucketNotFound << StatePane::Action::OpenBucket;
}

void TestBrowserActions::everyStateSaysWhatToDo()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const StatePane::Action, action);
    BrowserDriver driver;
    driver.fixture.storage->failNext(FakeCall::List,
                                     makeError(kind, QStringLiteral("What happened <b>and</b> what to do."),
                                               QStringLiteral("what the server said")));
    driver.show();
    auto *pane = driver.page->findChild<StatePane *>();
    QTRY_COMPARE(pane->action(), action);
    QVERIFY(pane->isVisible());
    QVERIFY(pane->text().contains(QStringLiteral("What happened <b>and</b> what to do.")));
    // The rest is one click away.
    const auto buttons = pane->findChildren<QPushButton *>();
    const auto more = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == QStringLiteral("Details");
    });
    QVERIFY(more != buttons.end() && (*more)->isVisible());
    (*more)->click();
    const auto *details = pane->findChild<ErrorDetails *>();
    QVERIFY(details);
    QVERIFY(details->text().contains(QStringLiteral("what the server said")));
    QVERIFY(details->text().contains(errorKindName(kind)));
}

QTEST_MAIN(TestBrowserActions)
#include "tst_browseractions.moc"
