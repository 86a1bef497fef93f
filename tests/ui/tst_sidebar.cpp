#include "ui/account/AccountButton.h"
#include "ui/account/PersonTile.h"
#include "ui/style/ChipLabel.h"
#include "ui/style/Theme.h"
#include "ui/style/ThinProgressBar.h"
#include "ui/usage/QuotaBox.h"
#include "ui/window/Sidebar.h"
#include "ui/window/SidebarModel.h"
#include "ui/window/SidebarView.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;

namespace {

Bucket bucket(const QString &name, bool isPublic = false)
{
    Bucket made;
    made.id = made.name = name;
    made.isPublic = isPublic;
    return made;
}

QStringList texts(const SidebarModel &model, SidebarModel::RowKind kind)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.kind(model.index(row)) == kind)
            found.append(model.index(row).data().toString());
    return found;
}

SidebarState cloudState()
{
    SidebarState state;
    state.libraryCount = 248;
    state.bucketsState = SidebarState::Buckets::Ready;
    state.buckets = {bucket(QStringLiteral("user-documents")), bucket(QStringLiteral("audiofiles")),
                     bucket(QStringLiteral("story-images"), true)};
    return state;
}

} // namespace

class TestSidebar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void bucketsAreSortedAndMarked()
    {
        SidebarModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setState(cloudState());
        const QStringList expected{QStringLiteral("Library"),      QStringLiteral("audiofiles"),
                                   QStringLiteral("story-images"), QStringLiteral("user-documents"),
                                   QStringLiteral("Transfers"),    QStringLiteral("Usage")};
        QCOMPARE(texts(model, SidebarModel::RowKind::Place), expected);
        const QModelIndex images = model.indexOf({SidebarPlace::Kind::Bucket, QStringLiteral("story-images")});
        QCOMPARE(images.data(SidebarModel::IconRole).toString(), QStringLiteral("globe"));
        QCOMPARE(model.index(1).data(SidebarModel::CountRole).toString(), QStringLiteral("248"));
    }

    void aLibraryOfSeveralBucketsShowsThem()
    {
        SidebarModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SidebarState state;
        state.libraryBuckets = {QStringLiteral("library")};
        model.setState(state);
        const SidebarPlace place{SidebarPlace::Kind::Library, QStringLiteral("library")};
        QCOMPARE(model.place(model.indexOf(place)).bucket, QString());
        state.libraryBuckets.append(QStringLiteral("takes"));
        model.setState(state);
        QCOMPARE(model.place(model.indexOf(place)), place);
    }

    void hiddenBucketsAreExplainedAndOpenedOnesStay()
    {
        SidebarModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SidebarState state;
        state.bucketsState = SidebarState::Buckets::Ready;
        model.setState(state);
        QCOMPARE(texts(model, SidebarModel::RowKind::Notice).size(), 1);
        QVERIFY(texts(model, SidebarModel::RowKind::Notice).first().contains(QStringLiteral("Row-level security")));

        state.openedByName = {QStringLiteral("audiofiles")};
        model.setState(state);
        QVERIFY(texts(model, SidebarModel::RowKind::Notice).isEmpty());
        const QModelIndex opened = model.indexOf({SidebarPlace::Kind::Bucket, QStringLiteral("audiofiles")});
        QVERIFY(opened.data(SidebarModel::UnlistedRole).toBool());

        // Once it is listed it is one row, not two.
        state.buckets = {bucket(QStringLiteral("audiofiles"))};
        model.setState(state);
        QCOMPARE(texts(model, SidebarModel::RowKind::Place).count(QStringLiteral("audiofiles")), 1);
    }

    void anErrorKeepsWhatWasKnownAndOffersAnotherTry()
    {
        SidebarModel model;
        SidebarState state = cloudState();
        state.bucketsState = SidebarState::Buckets::Failed;
        state.problem = QStringLiteral("The project can't be reached. <b>Check</b> your connection.");
        model.setState(state);
        QCOMPARE(texts(model, SidebarModel::RowKind::Notice), QStringList{state.problem});
        QCOMPARE(texts(model, SidebarModel::RowKind::Retry).size(), 1);
        QVERIFY(model.indexOf({SidebarPlace::Kind::Bucket, QStringLiteral("audiofiles")}).isValid());
    }

    void aCountThatMovesKeepsTheCurrentRow()
    {
        SidebarModel model;
        SidebarView view(&model);
        model.setState(cloudState());
        const SidebarPlace place{SidebarPlace::Kind::Bucket, QStringLiteral("audiofiles")};
        view.setPlace(place);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        SidebarState state = cloudState();
        state.transfers = 3;
        model.setState(state);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.place(view.currentIndex()), place);

        // And a bucket that comes in above it leaves it marked too.
        state.buckets.append(bucket(QStringLiteral("aaa")));
        model.setState(state);
        QCOMPARE(model.place(view.currentIndex()), place);
        QVERIFY(view.selectionModel()->isSelected(model.indexOf(place)));
    }

    void arrowsPassHeadingsAndEnterGoesThere()
    {
        SidebarModel model;
        SidebarView view(&model);
        model.setState(cloudState());
        view.resize(230, 500);
        view.show();
        view.setPlace({SidebarPlace::Kind::Library, {}});
        QSignalSpy chosen(&view, &SidebarView::placeChosen);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<SidebarPlace>().bucket, QStringLiteral("audiofiles"));
    }

    void filesDroppedOnABucketAreForIt()
    {
        SidebarModel model;
        SidebarView view(&model);
        model.setState(cloudState());
        view.resize(230, 500);
        view.show();
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(QStringLiteral("/tmp/a.mp3")), QUrl(QStringLiteral("https://example.org/x"))});
        const QModelIndex target = model.indexOf({SidebarPlace::Kind::Bucket, QStringLiteral("story-images")});
        QSignalSpy dropped(&view, &SidebarView::filesDropped);
        // As the window system does it: a drop goes to the widget that was entered.
        QDragEnterEvent enter(view.visualRect(target).center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(view.visualRect(target).center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &drop);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().at(0).value<SidebarPlace>().bucket, QStringLiteral("story-images"));
        QCOMPARE(dropped.first().at(1).value<QList<QUrl>>().size(), 1);

        QCoreApplication::sendEvent(view.viewport(), &enter);
        QDropEvent onHeading(view.visualRect(model.index(0)).center(), Qt::CopyAction, &data, Qt::LeftButton,
                             Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &onHeading);
        QCOMPARE(dropped.count(), 1);
    }

    void initials()
    {
        QCOMPARE(PersonTile::initials(QStringLiteral("storymimi")), QStringLiteral("ST"));
        QCOMPARE(PersonTile::initials(QStringLiteral("story mimi")), QStringLiteral("SM"));
        QCOMPARE(PersonTile::initials(QString()), QStringLiteral("?"));
    }

    void anAccountFromTheEnvironmentSaysSo()
    {
        Account account;
        account.kind = AccountKind::Supabase;
        account.origin = AccountOrigin::Environment;
        account.projectUrl = QUrl(QStringLiteral("https://ref.supabase.co"));
        QVERIFY(AccountButton::describe(account).contains(QStringLiteral("environment")));
        QVERIFY(AccountButton::describe(account).contains(QStringLiteral("ref.supabase.co")));
        account.isPublicAccess = true;
        QVERIFY(AccountButton::describe(account).contains(QStringLiteral("not signed in")));
    }

    void everyStateOfAnAccountHasWords()
    {
        Account account;
        account.kind = AccountKind::Supabase;
        account.origin = AccountOrigin::Saved;
        account.email = QStringLiteral("you@example.org");
        QVERIFY(AccountButton::stateOf(account).isEmpty());
        account.origin = AccountOrigin::SessionOnly;
        QCOMPARE(AccountButton::stateOf(account), QStringLiteral("Until you close Bucketdeck"));
        account.state = AccountState::Offline;
        QCOMPARE(AccountButton::stateOf(account), QStringLiteral("Offline"));
        account.state = AccountState::SignedOut;
        QCOMPARE(AccountButton::stateOf(account), QStringLiteral("Signed out"));
        account.state = AccountState::Ready;
        account.bypassesRowSecurity = true;
        QCOMPARE(AccountButton::stateOf(account), QStringLiteral("Bypasses access rules"));
    }

    void theSwitcherShowsThePicture()
    {
        Account account;
        account.id = QStringLiteral("a1");
        account.kind = AccountKind::Supabase;
        account.projectUrl = QUrl(QStringLiteral("https://ref.supabase.co"));
        AccountButton button;
        button.setAccounts({account}, account.id);
        button.resize(230, 60);
        QPixmap picture(64, 32);
        picture.fill(Qt::magenta);
        const QPoint onTile(31, 18);
        QVERIFY(button.grab().toImage().pixelColor(onTile) != QColor(Qt::magenta));
        button.setPictures({{QStringLiteral("another"), picture}});
        QVERIFY(button.grab().toImage().pixelColor(onTile) != QColor(Qt::magenta));
        button.setPictures({{account.id, picture}});
        QCOMPARE(button.grab().toImage().pixelColor(onTile), QColor(Qt::magenta));
    }

    void aServiceKeyIsMarkedLoudly()
    {
        Account account;
        account.id = QStringLiteral("k1");
        account.kind = AccountKind::Supabase;
        account.bypassesRowSecurity = true;
        Sidebar sidebar;
        sidebar.show();
        auto *chip = sidebar.findChild<ChipLabel *>();
        sidebar.setAccounts({account}, {});
        QVERIFY(!chip->isVisible());
        sidebar.setAccounts({account}, account.id);
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->text(), QStringLiteral("Bypasses access rules"));
        const QColor ground = chip->grab().toImage().pixelColor(4, chip->height() / 2);
        QCOMPARE(ground, Theme::colors(sidebar.palette()).warning);
    }

    void quotaWarnsBeforeItIsFull()
    {
        QuotaBox box;
        Usage usage;
        usage.usedBytes = 300'000'000;
        usage.limitBytes = 500'000'000;
        usage.source = UsageSource::Rpc;
        auto *bar = box.findChild<ThinProgressBar *>();
        box.setUsage(usage, false);
        QCOMPARE(box.amountText(), QStringLiteral("300 of 500 MB"));
        QCOMPARE(bar->tone(), ThinProgressBar::Tone::Accent);
        usage.usedBytes = 412'000'000;
        box.setUsage(usage, false);
        QCOMPARE(bar->tone(), ThinProgressBar::Tone::Warning);
        usage.usedBytes = 490'000'000;
        box.setUsage(usage, false);
        QCOMPARE(bar->tone(), ThinProgressBar::Tone::Danger);
        box.setQueued(3, 41'000'000);
        QVERIFY(box.noteText().contains(QStringLiteral("41.0 MB")));
    }

    void quotaSaysHowItIsKnown()
    {
        QuotaBox box;
        Usage usage;
        usage.usedBytes = 1'200'000;
        box.setUsage(usage, false);
        QVERIFY(box.noteText().contains(QStringLiteral("Counted")));
        usage.source = UsageSource::Disk;
        usage.limitBytes = 3'200'000;
        box.setUsage(usage, false);
        QVERIFY(box.noteText().contains(QStringLiteral("2.0 MB free")));
        box.setUsage(std::nullopt, false, QStringLiteral("Can't be reached"));
        QCOMPARE(box.noteText(), QStringLiteral("Can't be reached"));
        QCOMPARE(box.amountText(), QStringLiteral("—"));
    }
};

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
