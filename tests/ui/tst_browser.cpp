#include "tests/support/StallMeter.h"
#include "tests/ui/BrowserFixture.h"
#include "ui/browser/Breadcrumbs.h"
#include "ui/browser/BrowserPage.h"
#include "ui/browser/BrowserView.h"
#include "ui/browser/FolderActions.h"
#include "ui/browser/FolderModel.h"
#include "ui/browser/RemoveDialog.h"
#include "ui/browser/StatePane.h"
#include "ui/inspector/Inspector.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/Theme.h"

#include "core/audio/PlayQueue.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

const QString account = QStringLiteral("fake");
const StoragePath folder{QStringLiteral("b"), QStringLiteral("f/")};

StatePane *statePane(const BrowserPage &page)
{
    return page.findChild<StatePane *>();
}

void select(const BrowserPage &page, const QString &path)
{
    page.view()->selectPath(StoragePath::parse(path));
}

} // namespace

class TestBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void enterOpensAndBackspaceGoesUp();
    void historyGoesBackAndForward();
    void opensOnTheOwnFolderWhereTheRootIsBare();
    void aTypedPathOpensAnUnlistedBucket();
    void filterNarrowsAndSaysWhenNothingMatches();
    void emptyOfflineAndSignedOutAreDesigned();
    void playsTheFoldersAudioFromTheChosenFile();
    void anotherVersionOfWhatIsSelectedIsShown();
    void copiesASignedLink();
    void aRefusedLinkIsShownInWords();
    void makesAFolder();
    void renamesInPlaceByAskingForIt();
    void deletionNamesWhatGoes();
    void badNamesAreRefusedInWords();
    void filesCanBeDroppedOnAFolderRow();
    void objectsAreNotDroppedWhereTheyAre();
    void typeAheadFindsARow();
    void everyPartHasANameForScreenReaders();
    void noStallWithManyObjects_data();
    void noStallWithManyObjects();
};

void TestBrowser::initTestCase()
{
    new Theme(qApp);
}

void TestBrowser::enterOpensAndBackspaceGoesUp()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/inner/x.mp3"));
    fixture.add(QStringLiteral("b/f/y.mp3"));
    BrowserPage page(fixture.context());
    page.resize(900, 600);
    page.show();
    page.showFolder(account, folder);
    QTRY_COMPARE(page.model()->rowCount(), 2);
    select(page, QStringLiteral("b/f/inner/"));
    QTest::keyClick(page.view(), Qt::Key_Return);
    QCOMPARE(page.folder().key, QStringLiteral("f/inner/"));
    QTRY_COMPARE(page.model()->rowCount(), 1);
    QTest::keyClick(page.view(), Qt::Key_Backspace);
    QCOMPARE(page.folder(), folder);
    // One goes on where one came from.
    QTRY_COMPARE(page.view()->currentObject().path.key, QStringLiteral("f/inner/"));
}

void TestBrowser::historyGoesBackAndForward()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/a.mp3"));
    fixture.add(QStringLiteral("b/g/a.mp3"));
    BrowserPage page(fixture.context());
    const StoragePath other{QStringLiteral("b"), QStringLiteral("g/")};
    page.showFolder(account, folder);
    page.showFolder(account, other);
    QVERIFY(!page.action(BrowserPage::Command::Forward)->isEnabled());
    page.action(BrowserPage::Command::Back)->trigger();
    QCOMPARE(page.folder(), folder);
    QVERIFY(!page.action(BrowserPage::Command::Back)->isEnabled());
    page.action(BrowserPage::Command::Forward)->trigger();
    QCOMPARE(page.folder(), other);
}

void TestBrowser::opensOnTheOwnFolderWhereTheRootIsBare()
{
    BrowserFixture fixture;
    const StoragePath home{QStringLiteral("b"), QStringLiteral("user-1/")};
    fixture.storage->setHomeFolder(home);
    fixture.add(QStringLiteral("b/user-1/a.mp3"));
    BrowserPage page(fixture.context());
    page.showFolder(account, {QStringLiteral("b"), {}});
    QTRY_COMPARE(page.folder(), home);
    QTRY_COMPARE(page.model()->rowCount(), 1);
    // Going up from there shows the root and stays.
    page.action(BrowserPage::Command::Up)->trigger();
    QTRY_COMPARE(page.model()->phase(), FolderModel::Phase::Ready);
    QVERIFY(page.folder().isBucket());

    BrowserFixture shared;
    shared.storage->setHomeFolder(home);
    shared.add(QStringLiteral("b/user-1/a.mp3"));
    shared.add(QStringLiteral("b/user-2/a.mp3"));
    BrowserPage all(shared.context());
    all.showFolder(account, {QStringLiteral("b"), {}});
    QTRY_COMPARE(all.model()->phase(), FolderModel::Phase::Ready);
    QVERIFY(all.folder().isBucket());
}

void TestBrowser::aTypedPathOpensAnUnlistedBucket()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("hidden/deep/a.mp3"));
    BrowserPage page(fixture.context());
    page.resize(900, 600);
    page.show();
    page.showFolder(account, folder);
    page.action(BrowserPage::Command::EditPath)->trigger();
    auto *crumbs = page.findChild<Breadcrumbs *>();
    auto *edit = crumbs->findChild<QLineEdit *>();
    QVERIFY(crumbs->isEditing());
    QCOMPARE(edit->text(), QStringLiteral("b/f/"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!crumbs->isEditing());
    QCOMPARE(page.folder(), folder);
    crumbs->edit();
    edit->setText(QStringLiteral("hidden/deep"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(page.folder().toString(), QStringLiteral("hidden/deep/"));
    QTRY_COMPARE(page.model()->rowCount(), 1);
}

void TestBrowser::filterNarrowsAndSaysWhenNothingMatches()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/a.mp3"));
    BrowserPage page(fixture.context());
    page.showFolder(account, folder);
    QTRY_COMPARE(page.model()->rowCount(), 1);
    page.model()->setFilter(QStringLiteral("zz<b>"));
    QVERIFY(!statePane(page)->isHidden());
    QCOMPARE(statePane(page)->action(), StatePane::Action::ClearFilter);
    QVERIFY(statePane(page)->text().contains(QStringLiteral("zz<b>")));
}

void TestBrowser::emptyOfflineAndSignedOutAreDesigned()
{
    BrowserFixture fixture;
    fixture.storage->addBucket(QStringLiteral("b"));
    BrowserPage page(fixture.context());
    page.showFolder(account, folder);
    QTRY_COMPARE(statePane(page)->action(), StatePane::Action::Upload);

    fixture.storage->failNext(FakeCall::List,
                              makeError(ErrorKind::Offline, QStringLiteral("The project can’t be reached.")));
    page.showFolder(account, {QStringLiteral("b"), QStringLiteral("g/")});
    QTRY_COMPARE(statePane(page)->action(), StatePane::Action::Retry);
    QVERIFY(statePane(page)->text().contains(QStringLiteral("can’t be reached")));

    QSignalSpy signIns(&page, &BrowserPage::signInRequested);
    page.showFolder(QStringLiteral("signed-out"), folder);
    QCOMPARE(statePane(page)->action(), StatePane::Action::SignIn);
    Q_EMIT statePane(page)->actionTriggered(StatePane::Action::SignIn);
    QCOMPARE(signIns.count(), 1);

    page.showFolder(account, {QStringLiteral("no-such-bucket"), {}});
    QTRY_COMPARE(statePane(page)->action(), StatePane::Action::OpenBucket);
}

void TestBrowser::playsTheFoldersAudioFromTheChosenFile()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/2.mp3"));
    fixture.add(QStringLiteral("b/f/10.mp3"));
    fixture.add(QStringLiteral("b/f/notes.txt"));
    PlayQueue queue;
    BrowserContext context = fixture.context();
    context.playQueue = &queue;
    BrowserPage page(context);
    page.resize(900, 600);
    page.show();
    page.showFolder(account, folder);
    QTRY_COMPARE(page.model()->rowCount(), 3);
    select(page, QStringLiteral("b/f/10.mp3"));
    QTest::keyClick(page.view(), Qt::Key_Return);
    QCOMPARE(queue.items().size(), 2);
    QCOMPARE(queue.current().path.key, QStringLiteral("f/10.mp3"));
    QCOMPARE(queue.current().accountId, account);
    QVERIFY(!queue.hasNext());
}

/// By an edit of its tags, say, here or by somebody else.
void TestBrowser::anotherVersionOfWhatIsSelectedIsShown()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/1.txt"));
    fixture.add(QStringLiteral("b/f/2.txt"));
    BrowserPage page(fixture.context());
    page.resize(900, 600);
    page.show();
    page.showFolder(account, folder);
    QTRY_COMPARE(page.model()->rowCount(), 2);
    select(page, QStringLiteral("b/f/1.txt"));
    QSignalSpy selections(&page, &BrowserPage::selectionChanged);
    fixture.storage->addObject(StoragePath::parse(QStringLiteral("b/f/2.txt")), "of no interest");
    const ObjectInfo now =
        fixture.storage->addObject(StoragePath::parse(QStringLiteral("b/f/1.txt")), "new and longer");
    page.model()->refreshNow();
    QTRY_COMPARE(page.selection().size(), 1);
    QTRY_COMPARE(page.selection().first().etag, now.etag);
    QCOMPARE(selections.last().first().value<QList<ObjectInfo>>(), page.selection());
}

void TestBrowser::copiesASignedLink()
{
    BrowserFixture fixture;
    fixture.storage->addObject(StoragePath::parse(QStringLiteral("b/f/a.mp3")), "abc", QStringLiteral("audio/mpeg"));
    BrowserPage page(fixture.context());
    page.resize(900, 600);
    page.show();
    QSignalSpy messages(&page, &BrowserPage::message);
    page.showFolder(account, folder);
    QTRY_COMPARE(page.model()->rowCount(), 1);
    select(page, QStringLiteral("b/f/a.mp3"));
    QTest::keySequence(page.view(), QKeySequence::Copy);
    QTRY_COMPARE(messages.count(), 1);
    QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("expires=3600")));
}

void TestBrowser::aRefusedLinkIsShownInWords()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/a.mp3"));
    BrowserPage page(fixture.context());
    page.show();
    page.showFolder(account, folder);
    QTRY_COMPARE(page.model()->rowCount(), 1);
    fixture.storage->failNext(FakeCall::Sign,
                              makeError(ErrorKind::AccessDenied, QStringLiteral("A <policy> refuses it.")));
    page.copyLinks({page.model()->infoAt(0)}, std::chrono::hours(1));
    auto *banner = page.findChild<MessageBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->text(), QStringLiteral("A <policy> refuses it."));
}

void TestBrowser::makesAFolder()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/a.mp3"));
    BrowserPage page(fixture.context());
    page.resize(900, 600);
    page.show();
    page.showFolder(account, folder);
    QTRY_COMPARE(page.model()->rowCount(), 1);
    page.action(BrowserPage::Command::NewFolder)->trigger();
    auto *dialog = page.findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral("chapter-03"));
    dialog->accept();
    QTRY_COMPARE(page.model()->rowCount(), 2);
    QCOMPARE(page.model()->infoAt(0).name(), QStringLiteral("chapter-03"));
    QTRY_COMPARE(page.view()->currentObject().name(), QStringLiteral("chapter-03"));
}

void TestBrowser::renamesInPlaceByAskingForIt()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/take.tar.mp3"));
    BrowserPage page(fixture.context());
    page.resize(900, 600);
    page.show();
    page.showFolder(account, folder);
    QTRY_COMPARE(page.model()->rowCount(), 1);
    select(page, QStringLiteral("b/f/take.tar.mp3"));
    QTest::keyClick(page.view(), Qt::Key_F2);
    auto *edit = page.view()->viewport()->findChild<QLineEdit *>();
    QVERIFY(edit);
    QTRY_COMPARE(edit->selectedText(), QStringLiteral("take.tar"));
    // A name with a slash would be another folder: refused in words, nothing is moved.
    edit->setText(QStringLiteral("x/y.mp3"));
    QTest::keyClick(edit, Qt::Key_Return);
    auto *banner = page.findChild<MessageBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u'/'));
    QVERIFY(fixture.storage->has(StoragePath::parse(QStringLiteral("b/f/take.tar.mp3"))));
}

void TestBrowser::deletionNamesWhatGoes()
{
    QList<ObjectInfo> objects;
    for (int i = 1; i <= 17; ++i)
        objects.append(listedObject(QStringLiteral("b/f/take %1.mp3").arg(i)));
    const QStringList names = RemoveDialog::names(objects);
    QCOMPARE(names.size(), 6);
    QCOMPARE(names.first(), QStringLiteral("take 1.mp3"));
    QVERIFY(names.last().contains(QStringLiteral("12")));
    ObjectInfo inner;
    inner.path = StoragePath::parse(QStringLiteral("b/f/inner/"));
    QVERIFY(RemoveDialog::question({inner}).contains(QStringLiteral("everything in it")));
    QVERIFY(RemoveDialog::question({objects.first()}).contains(QStringLiteral("take 1.mp3")));

    // Enter must not delete.
    RemoveDialog dialog(objects, QStringLiteral("From the cloud."));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestBrowser::badNamesAreRefusedInWords()
{
    for (const QString &name : {QString(), QStringLiteral("a/b"), QStringLiteral("."), QStringLiteral("..")}) {
        const std::optional<Error> problem = FolderActions::nameProblem(name);
        QVERIFY2(problem && !problem->userText.isEmpty(), qPrintable(name));
    }
    for (const QString &name :
         {QStringLiteral("Küche #1.mp3"), QString(300, u'n'), QStringLiteral("😀"), QStringLiteral("<b>")})
        QVERIFY2(!FolderActions::nameProblem(name), qPrintable(name));
}

void TestBrowser::filesCanBeDroppedOnAFolderRow()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/inner/x.mp3"));
    fixture.add(QStringLiteral("b/f/y.mp3"));
    FolderModel model(fixture.context());
    BrowserView view(&model, nullptr);
    view.resize(800, 400);
    view.show();
    model.open(account, folder);
    QTRY_COMPARE(model.rowCount(), 2);
    QSignalSpy drops(&view, &BrowserView::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a b.mp3")), QUrl(QStringLiteral("https://example.org/x"))});
    const auto drop = [&](const QPoint &at) {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(view.takeDragEvent(&enter));
        QVERIFY(enter.isAccepted());
        QDragMoveEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        view.takeDragEvent(&over);
        QVERIFY(over.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        view.takeDragEvent(&dropped);
    };
    drop(view.visualRect(model.index(0, 0)).center());
    drop(view.visualRect(model.index(1, 0)).center());
    QCOMPARE(drops.count(), 2);
    QCOMPARE(drops.at(0).at(0).toStringList(), QStringList(QStringLiteral("/tmp/a b.mp3")));
    QCOMPARE(drops.at(0).at(1).value<StoragePath>().key, QStringLiteral("f/inner/"));
    QCOMPARE(drops.at(1).at(1).value<StoragePath>(), folder);
}

void TestBrowser::objectsAreNotDroppedWhereTheyAre()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/inner/x.mp3"));
    fixture.add(QStringLiteral("b/f/line\nbreak.mp3"));
    FolderModel model(fixture.context());
    BrowserView view(&model, nullptr);
    view.resize(800, 400);
    view.show();
    model.open(account, folder);
    QTRY_COMPARE(model.rowCount(), 2);
    QSignalSpy drops(&view, &BrowserView::objectsDropped);
    QMimeData data;
    data.setData(BrowserView::objectsMimeType, "fake\nb/f/line%0Abreak.mp3");
    const auto moveTo = [&](int row) {
        QDragMoveEvent over(view.visualRect(model.index(row, 0)).center(), Qt::MoveAction, &data, Qt::LeftButton,
                            Qt::NoModifier);
        view.takeDragEvent(&over);
        return over.isAccepted();
    };
    QVERIFY(!moveTo(1));
    QVERIFY(moveTo(0));
    QDropEvent dropped(view.visualRect(model.index(0, 0)).center(), Qt::MoveAction, &data, Qt::LeftButton,
                       Qt::NoModifier);
    view.takeDragEvent(&dropped);
    QCOMPARE(drops.count(), 1);
    QCOMPARE(drops.first().at(0).value<QList<StoragePath>>().first().key, QStringLiteral("f/line\nbreak.mp3"));
    // A folder doesn't go into itself.
    data.setData(BrowserView::objectsMimeType, "fake\nb/f/inner/");
    QVERIFY(!moveTo(0));
}

void TestBrowser::typeAheadFindsARow()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/apple.mp3"));
    fixture.add(QStringLiteral("b/f/banana.mp3"));
    fixture.add(QStringLiteral("b/f/cherry.mp3"));
    BrowserPage page(fixture.context());
    page.resize(900, 600);
    page.show();
    page.showFolder(account, folder);
    QTRY_COMPARE(page.model()->rowCount(), 3);
    page.view()->setFocus();
    QTest::keyClicks(page.view(), QStringLiteral("ch"));
    QCOMPARE(page.view()->currentObject().name(), QStringLiteral("cherry.mp3"));
    QTest::keySequence(page.view(), QKeySequence::SelectAll);
    QCOMPARE(page.selection().size(), 3);
}

void TestBrowser::everyPartHasANameForScreenReaders()
{
    BrowserFixture fixture;
    BrowserPage page(fixture.context());
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
                             : button                            ? button->text()
                                                                 : QString();
        // Parts of composed widgets (scroll areas' inner ones) are spoken for by their parents.
        if (name.isEmpty() && widget->parentWidget() && !widget->parentWidget()->accessibleName().isEmpty())
            continue;
        QVERIFY2(!name.isEmpty() || !widget->isVisibleTo(&page), widget->metaObject()->className());
    }
}

void TestBrowser::noStallWithManyObjects_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("10,000") << 10'000;
    QTest::newRow("100,000") << 100'000;
}

void TestBrowser::noStallWithManyObjects()
{
    QFETCH(const int, count);
    ManyObjectsThread many(count);
    BrowserPage page(many.context());
    page.resize(900, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));

    StallMeter meter;
    page.showFolder(account, {QStringLiteral("big"), {}});
    QTRY_VERIFY_WITH_TIMEOUT(page.model()->rowCount() > 0, 30'000);
    // The first page is on screen long before the last has come.
    QVERIFY(page.model()->rowCount() < count);
    many.letTheRestCome();
    QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), count, 120'000);
    qInfo("listing: longest stall %lld ms", meter.longestStallMs());
    QVERIFY2(meter.longestStallMs() <= test::StallMeter::limitMs, qPrintable(QString::number(meter.longestStallMs())));

    meter.restart();
    page.view()->sortByColumn(FolderModel::SizeColumn, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(page.model()->infoAt(0).size, count - 1, 60'000);
    qInfo("sorting: longest stall %lld ms", meter.longestStallMs());
    QVERIFY2(meter.longestStallMs() <= test::StallMeter::limitMs, qPrintable(QString::number(meter.longestStallMs())));

    meter.restart();
    page.model()->setFilter(QStringLiteral("77"));
    QTRY_VERIFY_WITH_TIMEOUT(page.model()->rowCount() < count, 60'000);
    page.model()->setFilter({});
    QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), count, 60'000);
    qInfo("filtering: longest stall %lld ms", meter.longestStallMs());
    QVERIFY2(meter.longestStallMs() <= test::StallMeter::limitMs, qPrintable(QString::number(meter.longestStallMs())));

    Inspector inspector(many.context());
    inspector.show();
    connect(&page, &BrowserPage::selectionChanged, &inspector, [&](const QList<ObjectInfo> &objects) {
        inspector.setSelection(page.accountId(), page.folder(), objects);
    });
    meter.restart();
    page.view()->selectAll();
    QTRY_COMPARE_WITH_TIMEOUT(page.selection().size(), count, 60'000);
    qInfo("selecting all: longest stall %lld ms", meter.longestStallMs());
    QVERIFY2(meter.longestStallMs() <= test::StallMeter::limitMs, qPrintable(QString::number(meter.longestStallMs())));

    meter.restart();
    page.showFolder(account, {QStringLiteral("big"), QStringLiteral("inner/")});
    QTRY_VERIFY_WITH_TIMEOUT(page.model()->loadedCount() > 0, 60'000);
    qInfo("leaving: longest stall %lld ms", meter.longestStallMs());
    QVERIFY2(meter.longestStallMs() <= test::StallMeter::limitMs, qPrintable(QString::number(meter.longestStallMs())));
}

QTEST_MAIN(TestBrowser)
#include "tst_browser.moc"
