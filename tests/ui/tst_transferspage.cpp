#include "tests/ui/TransferDesk.h"
#include "ui/desktop/FileManager.h"
#include "ui/settings/TransferHolds.h"
#include "ui/style/ChipBar.h"
#include "ui/style/ErrorDetails.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/PlaceholderPane.h"
#include "ui/style/Theme.h"
#include "ui/transfers/ConflictAsker.h"
#include "ui/transfers/ConflictDialog.h"
#include "ui/transfers/TransferDelegate.h"
#include "ui/transfers/TransferModel.h"
#include "ui/transfers/TransferView.h"
#include "ui/transfers/TransfersPage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

Q_DECLARE_METATYPE(bucketdeck::Appearance)

namespace {

/// A clock that a test moves.
class StoppedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }

    QDateTime time = QDateTime::currentDateTimeUtc();
};

class ShownFiles final : public FileManager
{
public:
    void showFiles(const QStringList &paths) override { shown += paths; }

    QStringList shown;
};

Error refusal()
{
    return makeError(ErrorKind::AccessDenied, QStringLiteral("A policy <b>refused</b> this file."),
                     QStringLiteral("new row violates"));
}

Error busy()
{
    Error error = makeError(ErrorKind::Server, QStringLiteral("The server is busy."));
    error.retryable = true;
    error.retryAfter = std::chrono::seconds(3600);
    return error;
}

/// The page over a desk, shown.
struct Room
{
    Desk desk;
    std::shared_ptr<StoppedClock> clock = std::make_shared<StoppedClock>();
    ShownFiles files;
    TransfersPage page{&desk.queue, &files, clock};
    TransferView *view = page.findChild<TransferView *>();

    Room()
    {
        page.resize(1128, 620);
        page.show();
        // Keys go to the window that is active.
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The window doesn't come to the front");
    }

    [[nodiscard]] int rows() const { return view->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *each : page.findChildren<QPushButton *>())
            if (each->text().remove(u'&') == text)
                return each;
        return nullptr;
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        const QList<QAction *> actions = page.commandActions();
        for (QAction *each : actions)
            if (each->text() == text)
                return each;
        return nullptr;
    }
    /// Such an action is there, and there is something to do for it.
    [[nodiscard]] bool can(const QString &text) const { return action(text) && action(text)->isEnabled(); }
    void select(int row) const
    {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
    }
};

} // namespace

class TestTransfersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void thePageSaysThatNothingIsOnItsWay()
    {
        Room room;
        auto *placeholder = room.page.findChild<PlaceholderPane *>();
        QVERIFY(placeholder->isVisible());
        QVERIFY(placeholder->text().contains(QStringLiteral("Nothing is on its way")));
        QVERIFY(!room.button(QStringLiteral("Clear finished"))->isEnabled());
        QVERIFY(!room.button(QStringLiteral("Pause all"))->isEnabled());
        room.desk.queue.enqueue({room.desk.upload(QStringLiteral("a.mp3"))});
        QTRY_VERIFY(room.view->isVisible());
        QTRY_VERIFY(room.button(QStringLiteral("Clear finished"))->isEnabled());
        room.button(QStringLiteral("Clear finished"))->click();
        QTRY_VERIFY(!room.view->isVisible());
    }

    void selectedOnesAreCancelledAndTriedAgain()
    {
        Room room;
        room.desk.storage->closeGate(MemoryStorage::Call::Upload);
        const QList<quint64> ids = room.desk.queue.enqueue(
            {room.desk.upload(QStringLiteral("a.mp3")), room.desk.upload(QStringLiteral("b.mp3"))});
        QTRY_COMPARE(room.rows(), 2);
        QVERIFY(!room.can(QStringLiteral("Cancel")));
        room.select(1);
        QTRY_VERIFY(room.can(QStringLiteral("Cancel")));
        QTest::keyClick(room.view, Qt::Key_Delete);
        QTRY_VERIFY(room.desk.isAt(ids.at(1), TransferState::Cancelled));
        room.desk.storage->openGate(MemoryStorage::Call::Upload);
        QTRY_VERIFY(room.desk.isAt(ids.at(0), TransferState::Done));
        QTRY_VERIFY(room.can(QStringLiteral("Try again")));
        QTest::keyClick(room.view, Qt::Key_F5);
        QTRY_VERIFY(room.desk.isAt(ids.at(1), TransferState::Done));
        QCOMPARE(room.desk.storage->objectCount(), 2);
    }

    void aWholeDropIsPausedAndResumedByItsRow()
    {
        Room room;
        room.desk.storage->closeGate(MemoryStorage::Call::Upload);
        QList<TransferItem> items{room.desk.upload(QStringLiteral("alone.mp3"))};
        for (int i = 0; i < 5; ++i)
            items.append(room.desk.upload(QStringLiteral("%1.mp3").arg(i), 7));
        room.desk.queue.enqueue(items);
        QTRY_COMPARE(room.rows(), 2);
        room.select(1);
        room.action(QStringLiteral("Pause"))->trigger();
        QTRY_COMPARE(room.cell(1, TransferModel::State), QStringLiteral("paused"));
        QCOMPARE(room.desk.queue.totals().active, 1);
        QTRY_VERIFY(room.can(QStringLiteral("Resume")));
        QVERIFY(!room.can(QStringLiteral("Pause")));
        room.action(QStringLiteral("Resume"))->trigger();
        room.desk.storage->openGate(MemoryStorage::Call::Upload);
        QTRY_COMPARE(room.desk.storage->objectCount(), 6);
    }

    void allArePausedAndResumedByOneButton()
    {
        Room room;
        room.desk.storage->closeGate(MemoryStorage::Call::Upload);
        room.desk.queue.enqueue({room.desk.upload(QStringLiteral("a.mp3")), room.desk.upload(QStringLiteral("b.mp3"))});
        QTRY_VERIFY(room.button(QStringLiteral("Pause all")) && room.button(QStringLiteral("Pause all"))->isEnabled());
        room.button(QStringLiteral("Pause all"))->click();
        QTRY_VERIFY(room.button(QStringLiteral("Resume all")));
        QCOMPARE(room.desk.queue.totals().paused, 2);
        room.desk.storage->openGate(MemoryStorage::Call::Upload);
        QCOMPARE(room.desk.storage->objectCount(), 0);
        room.button(QStringLiteral("Resume all"))->click();
        QTRY_COMPARE(room.desk.storage->objectCount(), 2);
    }

    void theLastComesFirstWhenItIsMovedThere()
    {
        Room room;
        room.desk.queue.setMaxRunning(1);
        room.desk.storage->closeGate(MemoryStorage::Call::Upload);
        const QList<quint64> ids = room.desk.queue.enqueue({room.desk.upload(QStringLiteral("a.mp3")),
                                                            room.desk.upload(QStringLiteral("b.mp3")),
                                                            room.desk.upload(QStringLiteral("c.mp3"))});
        QTRY_VERIFY(room.rows() == 3 && room.desk.isAt(ids.at(0), TransferState::Running));
        room.select(2);
        QTRY_VERIFY(room.can(QStringLiteral("Move to the front")));
        QSignalSpy moved(&room.desk.queue, &TransferQueue::orderChanged);
        QTest::keyClick(room.view, Qt::Key_Up, Qt::AltModifier);
        QTRY_VERIFY(!moved.isEmpty());
        QTRY_COMPARE(room.desk.storage->waiting(MemoryStorage::Call::Upload), 1);
        room.desk.storage->letThrough(MemoryStorage::Call::Upload);
        QTRY_VERIFY(room.desk.isAt(ids.at(2), TransferState::Running));
        QVERIFY(room.desk.isAt(ids.at(1), TransferState::Queued));
    }

    void whatWaitsCountsDownAndGoesOnNow()
    {
        Room room;
        room.desk.storage->failNext(MemoryStorage::Call::Upload, busy());
        const QList<quint64> ids = room.desk.queue.enqueue({room.desk.upload(QStringLiteral("a.mp3"))});
        QTRY_VERIFY(room.desk.isAt(ids.first(), TransferState::Waiting));
        const QDateTime then = room.desk.queue.at(0).retryAt;
        QVERIFY(then.isValid());
        room.clock->time = then.addSecs(-72);
        QCOMPARE(room.cell(0, TransferModel::State), QStringLiteral("tries again in 1:12: The server is busy."));
        // It is told anew as time goes by, without anything else happening.
        QSignalSpy told(room.view->model(), &QAbstractItemModel::dataChanged);
        room.clock->time = then.addSecs(-71);
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(room.cell(0, TransferModel::State), QStringLiteral("tries again in 1:11: The server is busy."));
        room.select(0);
        QTRY_VERIFY(room.action(QStringLiteral("Try now")));
        room.action(QStringLiteral("Try now"))->trigger();
        QTRY_VERIFY(room.desk.isAt(ids.first(), TransferState::Done));
    }

    void chipsCountAndChoose()
    {
        Room room;
        room.desk.storage->failAt(MemoryStorage::Call::Upload,
                                  {QStringLiteral("audiofiles"), QStringLiteral("chapter/b.mp3")}, refusal());
        room.desk.queue.enqueue({room.desk.upload(QStringLiteral("a.mp3")), room.desk.upload(QStringLiteral("b.mp3"))});
        auto *chips = room.page.findChild<ChipBar *>();
        QTRY_COMPARE(chips->label(4), QStringLiteral("Failed 1"));
        QCOMPARE(chips->label(0), QStringLiteral("All 2"));
        QCOMPARE(chips->label(3), QStringLiteral("Finished 1"));
        chips->setCurrent(4);
        QCOMPARE(room.rows(), 1);
        QCOMPARE(room.cell(0, TransferModel::Name), QStringLiteral("b.mp3"));
        // Where nothing is like that, it is said, with the way back.
        chips->setCurrent(1);
        auto *placeholder = room.page.findChild<PlaceholderPane *>();
        QVERIFY(placeholder->isVisible());
        QVERIFY(placeholder->text().contains(QStringLiteral("No transfer here is like that")));
        room.button(QStringLiteral("Show all"))->click();
        QCOMPARE(room.rows(), 2);
        QCOMPARE(chips->current(), 0);
        room.page.findChild<QLineEdit *>()->setText(QStringLiteral("A.MP"));
        QTRY_COMPARE(room.rows(), 1);
        QCOMPARE(room.cell(0, TransferModel::Name), QStringLiteral("a.mp3"));
    }

    void whatHoldsIsSaidAndCanBeOverruled()
    {
        Room room;
        auto *banner = room.page.findChild<MessageBanner *>();
        QVERIFY(!banner->isVisible());
        QSignalSpy overruled(&room.page, &TransfersPage::resumeAnywayRequested);
        room.desk.queue.setHold(TransferHolds::metered, true);
        room.desk.queue.enqueue({room.desk.upload(QStringLiteral("a.mp3"))});
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(QStringLiteral("metered")));
        QTRY_COMPARE(room.rows(), 1);
        QTRY_COMPARE(room.cell(0, TransferModel::State), QStringLiteral("paused: metered network"));
        room.button(QStringLiteral("Resume anyway"))->click();
        QCOMPARE(overruled.count(), 1);
        room.desk.queue.setHold(TransferHolds::metered, false);
        QTRY_VERIFY(!banner->isVisible());
        QTRY_COMPARE(room.desk.storage->objectCount(), 1);
    }

    void groupsFoldByKeysAndByTheirMark()
    {
        Room room;
        room.desk.storage->closeGate(MemoryStorage::Call::Upload);
        room.desk.queue.enqueue(
            {room.desk.upload(QStringLiteral("1.mp3"), 7), room.desk.upload(QStringLiteral("2.mp3"), 7)});
        QTRY_COMPARE(room.rows(), 1);
        room.select(0);
        QTest::keyClick(room.view, Qt::Key_Right);
        QCOMPARE(room.rows(), 3);
        QTest::keyClick(room.view, Qt::Key_End);
        QCOMPARE(room.view->currentIndex().row(), 2);
        QTest::keyClick(room.view, Qt::Key_Home);
        QCOMPARE(room.view->currentIndex().row(), 0);
        QTest::keyClick(room.view, Qt::Key_End);
        QTest::keyClick(room.view, Qt::Key_Left);
        QCOMPARE(room.view->currentIndex().row(), 0);
        QTest::keyClick(room.view, Qt::Key_Left);
        QCOMPARE(room.rows(), 1);
        QTest::keyClick(room.view, Qt::Key_Return);
        QCOMPARE(room.rows(), 3);
        const QRect first = room.view->visualRect(room.view->model()->index(0, TransferModel::Name));
        QTest::mouseClick(room.view->viewport(), Qt::LeftButton, {}, {first.left() + 7, first.center().y()});
        QCOMPARE(room.rows(), 1);
        // A screen reader is told.
        QVERIFY(room.view->model()
                    ->index(0, TransferModel::Name)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral(", folded")));
    }

    void enterOnAFailureShowsWhatTheServerSaid()
    {
        Room room;
        room.desk.storage->failNext(MemoryStorage::Call::Upload, refusal());
        const QList<quint64> ids = room.desk.queue.enqueue({room.desk.upload(QStringLiteral("a.mp3"))});
        QTRY_VERIFY(room.desk.isAt(ids.first(), TransferState::Failed));
        room.select(0);
        QTest::keyClick(room.view, Qt::Key_Return);
        QPointer<ErrorDetails> details = room.page.findChild<ErrorDetails *>();
        QVERIFY(details);
        QVERIFY(details->isVisible());
        QVERIFY2(details->text().contains(QStringLiteral("a.mp3")), qPrintable(details->text()));
        QVERIFY(details->text().contains(QStringLiteral("<b>refused")));
        QVERIFY(details->text().contains(QStringLiteral("new row violates")));
        for (const QLabel *label : details->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QTest::keyClick(details, Qt::Key_Escape);
        QTRY_VERIFY(!details);
        QTRY_VERIFY(room.can(QStringLiteral("Copy what went wrong")));
        room.action(QStringLiteral("Copy what went wrong"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("a.mp3: A policy <b>refused</b> this file.\nnew row violates"));
    }

    void filesAreShownWhereTheyAreHere()
    {
        Room room;
        room.desk.storage->put({QStringLiteral("audiofiles"), QStringLiteral("x.mp3")}, "x");
        TransferItem download;
        download.kind = TransferKind::Download;
        download.accountId = account;
        download.remote = {QStringLiteral("audiofiles"), QStringLiteral("x.mp3")};
        download.localPath = room.desk.folder.filePath(QStringLiteral("x.mp3"));
        room.desk.storage->closeGate(MemoryStorage::Call::Download);
        room.desk.queue.enqueue({download});
        QTRY_COMPARE(room.rows(), 1);
        room.select(0);
        // Not before it is whole.
        QVERIFY(!room.can(QStringLiteral("Show in folder")));
        room.desk.storage->openGate(MemoryStorage::Call::Download);
        QTRY_VERIFY(room.can(QStringLiteral("Show in folder")));
        room.action(QStringLiteral("Show in folder"))->trigger();
        QCOMPARE(room.files.shown, QStringList{download.localPath});
    }

    void enterOnATakenNameAsksWhatToDo()
    {
        Room room;
        room.desk.storage->put({QStringLiteral("audiofiles"), QStringLiteral("chapter/a.mp3")}, "old");
        QSignalSpy opened(&room.page, &TransfersPage::decisionRequested);
        const QList<quint64> ids = room.desk.queue.enqueue({room.desk.upload(QStringLiteral("a.mp3"))});
        QTRY_VERIFY(room.desk.isAt(ids.first(), TransferState::Conflict));
        room.select(0);
        QTest::keyClick(room.view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<QList<quint64>>(), ids);
        QCOMPARE(room.desk.storage->bytes({QStringLiteral("audiofiles"), QStringLiteral("chapter/a.mp3")}),
                 QByteArray("old"));
        QTRY_VERIFY(room.can(QStringLiteral("Replace")));
        room.action(QStringLiteral("Replace"))->trigger();
        QTRY_VERIFY(room.desk.isAt(ids.first(), TransferState::Done));
    }

    void aTakenNameHasAButtonInItsRowAndOneForAll()
    {
        Room room;
        for (const char *key : {"chapter/a.mp3", "chapter/b.mp3"})
            room.desk.storage->put({QStringLiteral("audiofiles"), QString::fromLatin1(key)}, "old");
        QSignalSpy one(&room.page, &TransfersPage::decisionRequested);
        QSignalSpy all(&room.page, &TransfersPage::allDecisionsRequested);
        const QList<quint64> ids = room.desk.queue.enqueue(
            {room.desk.upload(QStringLiteral("a.mp3")), room.desk.upload(QStringLiteral("b.mp3"))});
        QTRY_COMPARE(room.desk.queue.totals().failed, 2);
        QTRY_VERIFY(room.button(QStringLiteral("Decide…")) && room.button(QStringLiteral("Decide…"))->isVisible());
        const QModelIndex state = room.view->model()->index(1, TransferModel::State);
        QTRY_VERIFY(TransferDelegate::canDecide(state));
        const QRect button = TransferDelegate::decideButton(room.view->visualRect(state), room.view->fontMetrics(),
                                                            room.view->layoutDirection());
        QTest::mouseClick(room.view->viewport(), Qt::LeftButton, {}, button.center());
        QCOMPARE(one.count(), 1);
        QCOMPARE(one.first().first().value<QList<quint64>>(), QList<quint64>{ids.at(1)});
        room.button(QStringLiteral("Decide…"))->click();
        QCOMPARE(all.count(), 1);
        room.desk.queue.resolveConflict(ids.at(0), ConflictChoice::Skip, false);
        room.desk.queue.resolveConflict(ids.at(1), ConflictChoice::Skip, false);
        QTRY_VERIFY(!room.button(QStringLiteral("Decide…"))->isVisible());
    }

    /// What asks from before is asked about when the user wants to, and one answer can be for all.
    void whatAskedBeforeIsAskedAgainWhenWanted()
    {
        Desk desk;
        QWidget window;
        window.show();
        const auto shown = [&]() -> ConflictDialog * {
            for (auto *each : window.findChildren<ConflictDialog *>())
                if (each->isVisible())
                    return each;
            return nullptr;
        };
        const auto press = [](ConflictDialog *dialog, const QString &text) {
            for (auto *each : dialog->findChildren<QPushButton *>())
                if (each->text().remove(u'&') == text)
                    each->click();
        };
        const auto captions = [](ConflictDialog *dialog) {
            QStringList texts;
            for (auto *each : dialog->findChildren<QLabel *>())
                texts.append(each->text());
            return texts;
        };
        desk.storage->put({QStringLiteral("audiofiles"), QStringLiteral("chapter/a.mp3")}, "old");
        desk.storage->put({QStringLiteral("audiofiles"), QStringLiteral("chapter/b.mp3")}, "old");
        TransferItem download;
        download.kind = TransferKind::Download;
        download.accountId = account;
        download.remote = {QStringLiteral("audiofiles"), QStringLiteral("chapter/a.mp3")};
        download.localPath = desk.folder.filePath(QStringLiteral("there.mp3"));
        QFile there(download.localPath);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        const QList<quint64> ids =
            desk.queue.enqueue({download, desk.upload(QStringLiteral("a.mp3")), desk.upload(QStringLiteral("b.mp3"))});
        QTRY_COMPARE(desk.queue.totals().failed, 3);
        ConflictAsker asker(
            &desk.queue, [&](const QString &) { return desk.storage; }, [](const QString &) { return false; }, &window);
        QVERIFY(!shown());
        asker.askAll();
        QTRY_VERIFY(shown());
        // The sides are named by where they are, whichever way it goes.
        QStringList texts = captions(shown());
        QVERIFY2(texts.contains(QStringLiteral("On this computer, there now")) &&
                     texts.contains(QStringLiteral("In the cloud")),
                 qPrintable(texts.join(u'|')));
        QVERIFY2(texts.join(u'|').contains(QStringLiteral("there.mp3")), qPrintable(texts.join(u'|')));
        // Whoever turns away isn't pressed with the rest.
        shown()->reject();
        QTRY_VERIFY(window.findChildren<ConflictDialog *>().isEmpty());
        QCOMPARE(desk.queue.totals().failed, 3);

        asker.ask({ids.at(1)});
        QTRY_VERIFY(shown());
        texts = captions(shown());
        QVERIFY2(texts.contains(QStringLiteral("In the cloud, there now")) &&
                     texts.contains(QStringLiteral("On this computer")),
                 qPrintable(texts.join(u'|')));
        auto *all = shown()->findChild<QCheckBox *>();
        QVERIFY2(all->isVisible() && all->text().contains(QStringLiteral("2")), qPrintable(all->text()));
        // Another one that turns up meanwhile.
        desk.storage->put({QStringLiteral("audiofiles"), QStringLiteral("chapter/c.mp3")}, "old");
        const QList<quint64> later = desk.queue.enqueue({desk.upload(QStringLiteral("c.mp3"))});
        QTRY_VERIFY2(all->text().contains(QStringLiteral("3")), qPrintable(all->text()));
        all->setChecked(true);
        press(shown(), QStringLiteral("Replace"));
        for (const quint64 id : ids + later)
            QTRY_VERIFY(desk.isAt(id, TransferState::Done));
    }

    /// With BUCKETDECK_PICTURES, leaves a picture of each appearance there.
    void allOfItFitsInLightAndDark_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
    void allOfItFitsInLightAndDark()
    {
        QFETCH(const Appearance, appearance);
        Theme theme(qApp);
        theme.setAppearance(appearance);
        Room room;
        Desk &desk = room.desk;
        desk.storage->put({QStringLiteral("audiofiles"), QStringLiteral("chapter/taken.mp3")}, "old");
        desk.storage->failAt(MemoryStorage::Call::Upload,
                             {QStringLiteral("audiofiles"), QStringLiteral("chapter/refused.mp3")}, refusal());
        desk.storage->failAt(MemoryStorage::Call::Upload,
                             {QStringLiteral("audiofiles"), QStringLiteral("chapter/busy.mp3")}, busy());
        QList<TransferItem> items;
        for (const char *name : {"taken.mp3", "refused.mp3", "busy.mp3", "03 — Low Tide.wav"})
            items.append(desk.upload(QString::fromUtf8(name)));
        desk.queue.enqueue(items);
        QTRY_VERIFY(desk.queue.totals().running == 0 && desk.queue.totals().done == 1);
        room.clock->time = desk.queue.at(2).retryAt.addSecs(-42);
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        items.clear();
        for (int i = 0; i < 8; ++i)
            items.append(desk.upload(QStringLiteral("take %1.wav").arg(i), 7));
        desk.queue.enqueue(items);
        QTRY_COMPARE(room.rows(), 5);
        room.select(4);
        QTest::keyClick(room.view, Qt::Key_Right);
        desk.queue.pause({desk.queue.at(10).id});
        QTRY_COMPARE(desk.queue.totals().paused, 1);
        QTRY_COMPARE(room.cell(4, TransferModel::State), QStringLiteral("3 running · 1 paused"));
        QTRY_COMPARE(room.page.findChild<ChipBar *>()->label(4), QStringLiteral("Failed 1"));
        for (const QPushButton *each : room.page.findChildren<QPushButton *>())
            QVERIFY2(!each->isVisible() || each->width() >= each->sizeHint().width(), qPrintable(each->text()));
        if (const QString place = qEnvironmentVariable("BUCKETDECK_PICTURES"); !place.isEmpty())
            QVERIFY(room.page.grab().save(
                QStringLiteral("%1/transfers-%2.png").arg(place, QString::fromLatin1(QTest::currentDataTag()))));
    }
};

QTEST_MAIN(TestTransfersPage)
#include "tst_transferspage.moc"
