#include "core/audio/PlayQueue.h"
#include "core/audio/TrackPositions.h"
#include "core/audio/tags/TagWriter.h"
#include "tests/support/Await.h"
#include "tests/ui/BrowserFixture.h"
#include "tests/ui/WindowFixture.h"
#include "ui/browser/BrowserPage.h"
#include "ui/browser/BrowserView.h"
#include "ui/browser/FolderModel.h"
#include "ui/desktop/MediaSession.h"
#include "ui/desktop/Notifications.h"
#include "ui/player/MediaFeed.h"
#include "ui/player/MiniPlayer.h"
#include "ui/player/PlayButton.h"
#include "ui/player/PlayerBar.h"
#include "ui/player/PlayerController.h"
#include "ui/player/PlayerTray.h"
#include "ui/player/PlayingTags.h"
#include "ui/player/QueueModel.h"
#include "ui/player/QueuePanel.h"
#include "ui/player/SleepTimer.h"
#include "ui/player/SoundMenu.h"
#include "ui/player/WaveformSeekBar.h"
#include "ui/settings/PlaybackSettingsPage.h"
#include "ui/style/IconButton.h"
#include "ui/style/MessageBanner.h"
#include "ui/window/MainWindow.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QCheckBox>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <chrono>

using namespace bucketdeck;
using namespace bucketdeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ObjectRef ref(int number)
{
    return {u"a"_s, {u"b"_s, u"f/%1.mp3"_s.arg(number)}, u"e"_s, 10};
}

QList<ObjectRef> refs(int count)
{
    QList<ObjectRef> made;
    for (int i = 1; i <= count; ++i)
        made.append(ref(i));
    return made;
}

/// An MP3 with a few tags and a picture of 40 by 40.
QByteArray soundWithCover()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"1.mp3"_s);
    QFile::copy(QStringLiteral(BUCKETDECK_FIXTURES "/audio/cbr.mp3"), path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    TagChanges changes;
    changes.album = u"Tides"_s;
    changes.track = 4;
    QBuffer buffer(&changes.cover.emplace());
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    if (!TagWriter::write(path, changes))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, 0).data().toString().section(u'.', 0, 0));
    return found;
}

IconButton *button(const QWidget &place, const QString &icon)
{
    const QList<IconButton *> all = place.findChildren<IconButton *>();
    for (IconButton *each : all)
        if (each->iconName() == icon)
            return each;
    return nullptr;
}

/// A queue with its panel on the screen.
struct Desk
{
    Desk() { panel.show(); }

    void select(const QList<int> &rows) const
    {
        QItemSelectionModel *selection = panel.view()->selectionModel();
        selection->clear();
        for (const int row : rows)
            selection->select(model.index(row), QItemSelectionModel::Select);
        selection->setCurrentIndex(model.index(rows.first()), QItemSelectionModel::NoUpdate);
    }

    PlayQueue queue;
    QueueModel model{&queue, nullptr, nullptr};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QueuePanel panel{&queue, &model};
};

} // namespace

class TestQueuePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowTheQueue()
    {
        Desk desk;
        desk.queue.setItems(refs(5), 1);
        QVERIFY(desk.model.index(1).data(QueueModel::CurrentRole).toBool());
        const QPersistentModelIndex kept = desk.model.index(4);
        desk.queue.move({4, 3}, 0);
        QCOMPARE(names(desk.model), (QStringList{u"4"_s, u"5"_s, u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(kept.row(), 1);
        desk.queue.remove({0, 2});
        QCOMPARE(names(desk.model), (QStringList{u"5"_s, u"2"_s, u"3"_s}));
        desk.queue.playNext({ref(9)});
        QCOMPARE(names(desk.model), (QStringList{u"5"_s, u"2"_s, u"9"_s, u"3"_s}));
        desk.queue.next();
        QVERIFY(desk.model.index(2).data(QueueModel::CurrentRole).toBool());
        QVERIFY(!desk.model.index(1).data(QueueModel::CurrentRole).toBool());
        QVERIFY(desk.model.index(2).data(Qt::AccessibleTextRole).toString() != u"9.mp3");
        desk.queue.clear();
        QCOMPARE(desk.model.rowCount(), 0);
    }

    void whatIsDraggedComesWhereItIsDropped()
    {
        Desk desk;
        desk.queue.setItems(refs(5), 0);
        const std::unique_ptr<QMimeData> data(desk.model.mimeData({desk.model.index(3), desk.model.index(1)}));
        // False: nothing is left for the view to remove.
        QVERIFY(!desk.model.dropMimeData(data.get(), Qt::MoveAction, 5, 0, {}));
        QCOMPARE(names(desk.model), (QStringList{u"1"_s, u"3"_s, u"5"_s, u"2"_s, u"4"_s}));
        QMimeData other;
        other.setText(u"x"_s);
        desk.model.dropMimeData(&other, Qt::MoveAction, 0, 0, {});
        QCOMPARE(desk.queue.count(), 5);
    }

    void keysPlayMoveAndRemove()
    {
        Desk desk;
        desk.queue.setItems(refs(5), 0);
        desk.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.panel));
        desk.panel.enter();
        QListView *view = desk.panel.view();
        desk.select({2, 3});
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(desk.model), (QStringList{u"1"_s, u"3"_s, u"4"_s, u"2"_s, u"5"_s}));
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(desk.model), (QStringList{u"1"_s, u"2"_s, u"5"_s, u"3"_s, u"4"_s}));
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(names(desk.model), (QStringList{u"1"_s, u"2"_s, u"5"_s}));
        QCOMPARE(view->currentIndex().row(), 2);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(desk.queue.currentIndex(), 2);
        QSignalSpy closes(&desk.panel, &QueuePanel::closeRequested);
        QTest::keyClick(view, Qt::Key_Escape);
        QCOMPARE(closes.count(), 1);
    }

    void modesAreShownAndSet()
    {
        Desk desk;
        desk.queue.setItems(refs(3), 0);
        IconButton *shuffle = button(desk.panel, u"shuffle"_s);
        IconButton *repeat = button(desk.panel, u"repeat"_s);
        QVERIFY(shuffle && repeat);
        shuffle->click();
        QVERIFY(desk.queue.isShuffled() && shuffle->isChecked());
        const QString off = repeat->accessibleName();
        repeat->click();
        QCOMPARE(desk.queue.repeatMode(), RepeatMode::All);
        QVERIFY(repeat->accessibleName() != off && repeat->isChecked());
        repeat->click();
        QCOMPARE(desk.queue.repeatMode(), RepeatMode::One);
        QCOMPARE(repeat->iconName(), u"repeat-one"_s);
        repeat->click();
        QCOMPARE(desk.queue.repeatMode(), RepeatMode::Off);
        QVERIFY(!repeat->isChecked());
    }

    void aFolderAndASelectionComeIntoTheQueueInTheOrderShown()
    {
        BrowserFixture fixture;
        for (const QString &name : {u"b/f/10.mp3"_s, u"b/f/2.mp3"_s, u"b/f/notes.txt"_s, u"b/f/ch/b.mp3"_s,
                                    u"b/f/ch/sub/a 10.mp3"_s, u"b/f/ch/sub/a 9.mp3"_s, u"b/f/ch/cover.txt"_s})
            fixture.add(name);
        PlayQueue queue;
        BrowserContext context = fixture.context();
        context.playQueue = &queue;
        BrowserPage page(context);
        page.resize(900, 600);
        page.show();
        page.showFolder(u"fake"_s, {u"b"_s, u"f/"_s});
        QTRY_COMPARE(page.model()->rowCount(), 4);
        const auto select = [&](const QStringList &keys) {
            page.view()->selectionModel()->clear();
            for (const QString &key : keys) {
                const int row = page.model()->rowOf({u"b"_s, key});
                page.view()->selectionModel()->select(page.model()->index(row, 0),
                                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        };
        const auto keys = [&] {
            QStringList found;
            for (const ObjectRef &item : queue.items())
                found.append(item.path.key.mid(2));
            return found;
        };
        select({u"f/notes.txt"_s});
        QTRY_COMPARE(page.selection().size(), 1);
        QVERIFY(!page.action(BrowserPage::Command::AddToQueue)->isEnabled());
        select({u"f/10.mp3"_s, u"f/ch/"_s, u"f/notes.txt"_s});
        QTRY_COMPARE(page.selection().size(), 3);
        page.action(BrowserPage::Command::Play)->trigger();
        QTRY_COMPARE(keys(), (QStringList{u"ch/b.mp3"_s, u"ch/sub/a 9.mp3"_s, u"ch/sub/a 10.mp3"_s, u"10.mp3"_s}));
        QCOMPARE(queue.currentIndex(), 0);
        QCOMPARE(queue.current().etag, u"e1000"_s);
        select({u"f/2.mp3"_s});
        QTRY_COMPARE(page.selection().size(), 1);
        QSignalSpy messages(&page, &BrowserPage::message);
        page.action(BrowserPage::Command::PlayNext)->trigger();
        QTRY_COMPARE(keys().value(1), u"2.mp3"_s);
        page.action(BrowserPage::Command::AddToQueue)->trigger();
        QTRY_COMPARE(keys().value(5), u"2.mp3"_s);
        QCOMPARE(messages.count(), 2);
        QCOMPARE(queue.currentIndex(), 0);
    }

    void theListShowsHowFarAFileWasHeard()
    {
        BrowserFixture fixture;
        fixture.add(u"b/f/1.mp3"_s);
        fixture.add(u"b/f/2.mp3"_s);
        TrackPositions positions;
        BrowserContext context = fixture.context();
        context.positions = &positions;
        FolderModel model(context);
        model.open(u"fake"_s, {u"b"_s, u"f/"_s});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data(FolderModel::HeardRole).toDouble(), -1.0);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        positions.keep({model.facts().ref(model.infoAt(0)), 30 * 60'000, 60 * 60'000});
        QVERIFY(!changes.isEmpty());
        QCOMPARE(model.index(0, 0).data(FolderModel::HeardRole).toDouble(), 0.5);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"30:00"));
        QCOMPARE(model.index(1, 0).data(FolderModel::HeardRole).toDouble(), -1.0);
    }

    void aRestartWaitsAtItsPlaceUntilItIsPlayed()
    {
        Computer computer;
        {
            Run run(computer);
            QSignalSpy ready(&run.positions, &TrackPositions::restored);
            QVERIFY(ready.wait());
            run.playQueue.setItems(refs(3), 1);
            run.playMemory.notePosition(83'000, 200'000);
        }
        Run run(computer);
        PlayerBar bar;
        MessageBanner banner;
        PlayerController controller(run.services(), &bar, &banner);
        auto *seekBar = bar.findChild<WaveformSeekBar *>();
        QTRY_COMPARE(seekBar->value(), 83'000);
        QCOMPARE(seekBar->maximum(), 200'000);
        QCOMPARE(run.player.state(), PlaybackState::Stopped);
        QCOMPARE(controller.title(), u"2.mp3"_s);
        QVERIFY(controller.isWaiting());
        controller.seek(90'000);
        QCOMPARE(controller.positionMs(), 90'000);
        // A second face shows the same from its first moment.
        MiniPlayer mini;
        controller.addFace(&mini);
        QCOMPARE(mini.findChild<WaveformSeekBar *>()->value(), 90'000);
        QCOMPARE(mini.windowTitle(), u"2.mp3"_s);
        run.playQueue.next();
        QCOMPARE(mini.windowTitle(), u"3.mp3"_s);
        QCOMPARE(mini.findChild<WaveformSeekBar *>()->value(), 0);
    }

    void theMiniPlayerIsDrivenByKeys()
    {
        MiniPlayer mini;
        mini.setTrack(u"A"_s, u"streaming"_s);
        mini.setDuration(100'000);
        mini.setPosition(3000);
        mini.setNeighbours(true, true);
        mini.setVolume(0.5);
        mini.show();
        QSignalSpy toggles(&mini, &MiniPlayer::playPauseRequested);
        QSignalSpy nexts(&mini, &MiniPlayer::nextRequested);
        QSignalSpy seeks(&mini, &MiniPlayer::seekRequested);
        QSignalSpy volumes(&mini, &MiniPlayer::volumeRequested);
        QSignalSpy closes(&mini, &MiniPlayer::closed);
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_N, Qt::Key_Right, Qt::Key_Left, Qt::Key_Up})
            QTest::keyClick(&mini, key);
        QCOMPARE(toggles.count(), 1);
        QCOMPARE(nexts.count(), 1);
        QCOMPARE(seeks.at(0).first().toLongLong(), 8000);
        QCOMPARE(seeks.at(1).first().toLongLong(), 0);
        QCOMPARE(volumes.first().first().toDouble(), 0.55);
        QVERIFY(mini.windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        const QList<QAbstractButton *> buttons = mini.findChildren<QAbstractButton *>();
        for (const QAbstractButton *each : buttons)
            QVERIFY(!each->accessibleName().isEmpty() && each->focusPolicy() != Qt::NoFocus);
        QTest::keyClick(&mini, Qt::Key_Escape);
        QCOMPARE(closes.count(), 1);
        QVERIFY(!mini.isVisible());
    }

    void theSoundMenuChangesSpeedAndIsKept()
    {
        Computer computer;
        {
            Run run(computer);
            PlayerBar bar;
            MessageBanner banner;
            PlayerController controller(run.services(), &bar, &banner);
            SoundMenu menu(&controller, &run.player, &run.playbackSettings, bar.seekBar(), &bar);
            QCOMPARE(run.player.speed(), 1.0);
            menu.faster();
            QCOMPARE(run.player.speed(), 1.25);
            menu.slower();
            menu.slower();
            menu.slower();
            menu.slower();
            QCOMPARE(run.player.speed(), 0.5);
            bar.show();
            menu.popup(QPoint(300, 300), &bar);
            auto *popup = bar.findChild<QMenu *>();
            QVERIFY(popup);
            QStringList checked;
            for (QAction *action : popup->actions()) {
                if (action->isChecked())
                    checked.append(action->text());
                if (action->text() == u"1.5×"_s || action->text() == u"Skip long silences"_s)
                    action->trigger();
                // Nothing plays: there is nothing to repeat.
                if (action->text().contains(u"epeat"_s))
                    QVERIFY(!action->isEnabled());
            }
            QCOMPARE(checked, QStringList{u"0.5×"_s});
            QCOMPARE(run.player.speed(), 1.5);
            QVERIFY(run.player.skipsSilence());
        }
        Run run(computer);
        PlayerBar bar;
        MessageBanner banner;
        PlayerController controller(run.services(), &bar, &banner);
        QCOMPARE(run.player.speed(), 1.5);
        QVERIFY(run.player.skipsSilence());
    }

    void theSleepTimerEndsAfterItsTimeOrWithTheTrack()
    {
        SleepTimer timer;
        QSignalSpy due(&timer, &SleepTimer::due);
        timer.start(20ms);
        QVERIFY(timer.isOn() && !timer.waitsForEnd() && timer.left() <= 20ms);
        QVERIFY(!timer.takeEnd());
        QTRY_COMPARE(due.count(), 1);
        QVERIFY(!timer.isOn());
        timer.start(1h);
        timer.startAtEndOfTrack();
        QVERIFY(timer.waitsForEnd() && timer.left() == 0ms);
        QVERIFY(timer.takeEnd());
        QVERIFY(!timer.isOn() && !timer.takeEnd());
        timer.start(1h);
        timer.stop();
        QVERIFY(!timer.isOn());
        QCOMPARE(due.count(), 1);
    }

    void theBarOffersTheSleepTimerAndShowsIt()
    {
        PlayerBar bar;
        bar.show();
        QSignalSpy wanted(&bar, &PlayerBar::sleepRequested);
        IconButton *moon = button(bar, u"moon"_s);
        QVERIFY(moon);
        moon->click();
        auto *menu = bar.findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(!menu->actions().last()->isEnabled());
        menu->actions().at(1)->trigger();
        QCOMPARE(wanted.first().first().toInt(), 30);
        SleepTimer timer;
        timer.start(29min + 30s);
        bar.setSleep(timer);
        QVERIFY(moon->isChecked());
        QVERIFY(moon->accessibleName().contains(u"30"));
        timer.stop();
        bar.setSleep(timer);
        QVERIFY(!moon->isChecked());
    }

    void theDesktopIsToldWhatPlaysAndMaySteerIt()
    {
        Computer computer;
        Run run(computer);
        MediaSession media(true);
        AppServices services = run.services();
        services.desktop.media = &media;
        PlayerBar bar;
        MessageBanner banner;
        PlayerController controller(services, &bar, &banner);
        MediaFeed feed(
            &controller, &run.player, &run.playQueue, &run.playbackSettings, services.desktop, [] { return false; },
            &bar);
        PlayerTray tray(&media);
        QCOMPARE(media.state().trackId, 0U);
        QVERIFY(!tray.menu()->actions().first()->isEnabled());
        run.playQueue.append(refs(3));
        QVERIFY(media.state().hasNext);
        Q_EMIT media.nextRequested();
        QCOMPARE(run.playQueue.currentIndex(), 0);
        QCOMPARE(media.state().trackId, run.playQueue.currentId());
        QCOMPARE(media.state().title, u"1.mp3"_s);
        Q_EMIT media.shuffleRequested(true);
        Q_EMIT media.repeatRequested(RepeatMode::All);
        Q_EMIT media.volumeRequested(0.25);
        QVERIFY(media.state().shuffled);
        QCOMPARE(media.state().repeat, RepeatMode::All);
        QCOMPARE(media.state().volume, 0.25);
        const QList<QAction *> items = tray.menu()->actions();
        QVERIFY(items.first()->isEnabled());
        QSignalSpy raises(&media, &MediaSession::raiseRequested);
        QSignalSpy quits(&media, &MediaSession::quitRequested);
        items.at(items.size() - 2)->trigger();
        items.last()->trigger();
        QCOMPARE(raises.count(), 1);
        QCOMPARE(quits.count(), 1);
    }

    void theDesktopIsToldTheCoverAndOnlyOfWhatPlays()
    {
        Computer computer;
        Run run(computer);
        MediaSession media(true);
        AppServices services = run.services();
        services.desktop.media = &media;
        PlayerBar bar;
        MessageBanner banner;
        PlayerController controller(services, &bar, &banner);
        MediaFeed feed(
            &controller, &run.player, &run.playQueue, &run.playbackSettings, services.desktop, [] { return true; },
            &bar);
        const auto storage = std::make_shared<FakeStorage>();
        const StoragePath path = StoragePath::parse(u"b/f/1.mp3"_s);
        storage->addObject(path, soundWithCover(), u"audio/mpeg"_s);
        ObjectRef sound = storage->ref(path);
        sound.accountId = u"a"_s;
        PlayingTags tags(
            &run.player, [storage](const QString &) { return storage; }, nullptr, &bar);
        const QString folder = computer.path(u"covers"_s);
        feed.followTags(&tags, folder);
        run.playQueue.append({sound, ref(2)});
        Q_EMIT media.nextRequested();
        run.player.open(sound, storage);
        QTRY_VERIFY(!media.state().coverPath.isEmpty());
        QCOMPARE(media.state().track, 4);
        QCOMPARE(media.state().album, u"Tides"_s);
        QCOMPARE(QImage(media.state().coverPath).size(), QSize(40, 40));
        QCOMPARE(QFile::permissions(media.state().coverPath) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(tags.cover().size(), QSize(40, 40));
        run.player.open(ref(2), storage);
        QVERIFY(media.state().coverPath.isEmpty());
        QVERIFY(tags.cover().isNull());
        // Only so many stay.
        const CoverFiles covers(folder);
        for (int i = 0; i < CoverFiles::most + 5; ++i) {
            QImage image(8, 8, QImage::Format_RGB32);
            image.fill(QColor::fromHsv(i * 12, 255, 255));
            QVERIFY(await(covers.put(image)).has_value());
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), CoverFiles::most);
    }

    void choicesOfPlayingHoldAndAreKept()
    {
        Computer computer;
        {
            Run run(computer);
            PlaybackSettingsPage page(&run.playbackSettings, true);
            auto *minutes = page.findChild<QSpinBox *>();
            minutes->setValue(2);
            Q_EMIT minutes->editingFinished();
            run.positions.keep({ref(1), 90'000, 180'000});
            QVERIFY(run.positions.find(ref(1)));
            const QList<QCheckBox *> choices = page.findChildren<QCheckBox *>();
            QCOMPARE(choices.size(), 3);
            for (QCheckBox *choice : choices)
                choice->click();
            QVERIFY(!run.positions.find(ref(1)));
            QVERIFY(!minutes->isEnabled());
        }
        Run run(computer);
        QVERIFY(!run.playbackSettings.remembersPlaces());
        QVERIFY(run.playbackSettings.keepsInTray());
        QVERIFY(run.playbackSettings.tellsTracks());
        QCOMPARE(run.playbackSettings.longFromMinutes(), 2);
        PlaybackSettingsPage trayless(&run.playbackSettings, false);
        QVERIFY(!trayless.findChildren<QCheckBox *>().at(1)->isEnabled());
    }

    void theWindowOpensTheQueueAndTheMiniPlayer()
    {
        Computer computer;
        Run run(computer);
        MainWindow window(run.services());
        window.show();
        auto *panel = window.findChild<QueuePanel *>();
        QVERIFY(panel && !panel->isVisible());
        IconButton *queue = button(*window.findChild<PlayerBar *>(), u"queue"_s);
        queue->click();
        QVERIFY(panel->isVisible() && queue->isChecked());
        Q_EMIT panel->closeRequested();
        QVERIFY(!panel->isVisible() && !queue->isChecked());
        button(*window.findChild<PlayerBar *>(), u"mini-player"_s)->click();
        const auto mini = [] {
            for (QWidget *each : QApplication::topLevelWidgets())
                if (auto *found = qobject_cast<MiniPlayer *>(each))
                    return found;
            return static_cast<MiniPlayer *>(nullptr);
        };
        QVERIFY(mini() && mini()->isVisible());
        window.leave();
        QVERIFY(!mini()->isVisible());
    }
};

QTEST_MAIN(TestQueuePanel)
#include "tst_queuepanel.moc"
