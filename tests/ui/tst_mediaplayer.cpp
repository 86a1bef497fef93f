#include "core/audio/PlayQueue.h"
#include "tests/support/PrivateBus.h"
#include "ui/desktop/MediaSession.h"
#include "ui/desktop/QueueTracks.h"
#include "ui/desktop/bus/BusConnection.h"
#include "ui/desktop/bus/BusMediaPlayer.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;
using namespace Qt::StringLiterals;

namespace {

const QString desktopFile = u"io.github.bucketdeck.Bucketdeck"_s;
const QString playerName = u"org.mpris.MediaPlayer2.bucketdeck"_s;
const QString place = u"/org/mpris/MediaPlayer2"_s;
const QString playerInterface = u"org.mpris.MediaPlayer2.Player"_s;
const QString listInterface = u"org.mpris.MediaPlayer2.TrackList"_s;

/// What a desktop hears of a player.
class Listener final : public QObject
{
    Q_OBJECT

public:
    QList<QVariantMap> changes;
    QList<qlonglong> seeks;
    QList<QList<QDBusObjectPath>> lists;

public Q_SLOTS:
    void onChanged(const QString &interface, const QVariantMap &changed, const QStringList &)
    {
        if (interface == playerInterface)
            changes.append(changed);
    }
    void onSeeked(qlonglong position) { seeks.append(position); }
    void onReplaced(const QList<QDBusObjectPath> &tracks, const QDBusObjectPath &) { lists.append(tracks); }
};

/// A player that does at once what is wanted of it.
class Player final : public QObject
{
    Q_OBJECT

public:
    Player()
    {
        state.status = MediaState::Status::Playing;
        state.trackId = 7;
        state.title = u"A “Letter” Home"_s;
        state.artist = u"Änne"_s;
        state.album = u"Lighthouse"_s;
        state.track = 3;
        state.coverPath = u"/tmp/a cover.jpg"_s;
        state.durationMs = 240'000;
        state.hasNext = state.hasPrevious = true;
        state.volume = 0.5;
        media.setState(state);
        media.setPosition([this] { return positionMs; });
        const auto does = [this](auto signal, const QString &what, MediaState::Status becomes) {
            connect(&media, signal, this, [this, what, becomes] {
                asked.append(what);
                state.status = becomes;
                media.setState(state);
            });
        };
        does(&MediaSession::playRequested, u"play"_s, MediaState::Status::Playing);
        does(&MediaSession::pauseRequested, u"pause"_s, MediaState::Status::Paused);
        does(&MediaSession::playPauseRequested, u"toggle"_s, MediaState::Status::Playing);
        does(&MediaSession::stopRequested, u"stop"_s, MediaState::Status::Stopped);
        does(&MediaSession::nextRequested, u"next"_s, MediaState::Status::Playing);
        does(&MediaSession::previousRequested, u"previous"_s, MediaState::Status::Playing);
        does(&MediaSession::raiseRequested, u"raise"_s, MediaState::Status::Playing);
        does(&MediaSession::quitRequested, u"quit"_s, MediaState::Status::Playing);
        connect(&media, &MediaSession::seekRequested, this, [this](qint64 ms) {
            positionMs = ms;
            media.tellSeeked(ms);
        });
        connect(&media, &MediaSession::volumeRequested, this, [this](double volume) {
            state.volume = volume;
            media.setState(state);
        });
        connect(&media, &MediaSession::shuffleRequested, this, [this](bool on) {
            state.shuffled = on;
            media.setState(state);
        });
        connect(&media, &MediaSession::repeatRequested, this, [this](RepeatMode mode) {
            state.repeat = mode;
            media.setState(state);
        });
    }

    MediaSession media{true};
    MediaState state;
    qint64 positionMs = 61'000;
    QStringList asked;
};

} // namespace

class TestMediaPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"playerctl"_s).isEmpty())
            QFAIL("These tests need the package playerctl.");
        const QString problem = m_bus.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_session = std::make_unique<BusConnection>([this] { return m_bus.connect(u"ours"_s); });
        m_desktop = std::make_unique<QDBusConnection>(m_bus.connect(u"desktop"_s));
    }
    void cleanupTestCase()
    {
        m_session.reset();
        m_desktop.reset();
        for (const QString &name : {u"ours"_s, u"desktop"_s, u"second"_s})
            QDBusConnection::disconnectFromBus(name);
    }

    void playerctlDrivesAllOfIt()
    {
        Player player;
        BusMediaPlayer bus(m_session.get(), &player.media, desktopFile);
        QTRY_COMPARE(bus.name(), playerName);
        QCOMPARE(ctl({u"--list-all"_s}), u"bucketdeck"_s);
        QCOMPARE(ctl({u"status"_s}), u"Playing"_s);
        for (const auto &[verb, does] :
             std::initializer_list<std::pair<QString, QString>>{{u"pause"_s, u"pause"_s},
                                                                {u"play"_s, u"play"_s},
                                                                {u"play-pause"_s, u"toggle"_s},
                                                                {u"next"_s, u"next"_s},
                                                                {u"previous"_s, u"previous"_s},
                                                                {u"stop"_s, u"stop"_s}}) {
            ctl({verb});
            QTRY_COMPARE(player.asked, QStringList{does});
            player.asked.clear();
        }
        QCOMPARE(ctl({u"status"_s}), u"Stopped"_s);
        QCOMPARE(ctl({u"metadata"_s, u"title"_s}), player.state.title);
        QCOMPARE(ctl({u"metadata"_s, u"--format"_s, u"{{artist}}/{{album}}/{{mpris:length}}"_s}),
                 u"Änne/Lighthouse/240000000"_s);
        QCOMPARE(ctl({u"metadata"_s, u"mpris:artUrl"_s}), u"file:///tmp/a%20cover.jpg"_s);
        QCOMPARE(ctl({u"metadata"_s, u"xesam:trackNumber"_s}), u"3"_s);
        QVERIFY(ctl({u"metadata"_s, u"mpris:trackid"_s}).contains(u"/track/7"));
        // Of what is stopped playerctl asks for no position.
        ctl({u"pause"_s});
        QCOMPARE(ctl({u"position"_s}).section(u'.', 0, 0), u"61"_s);
        ctl({u"position"_s, u"30"_s});
        QTRY_COMPARE(player.positionMs, 30'000);
        ctl({u"position"_s, u"15+"_s});
        QTRY_COMPARE(player.positionMs, 45'000);
        ctl({u"position"_s, u"60-"_s});
        QTRY_COMPARE(player.positionMs, 0);
        QCOMPARE(ctl({u"volume"_s}), u"0.500000"_s);
        ctl({u"volume"_s, u"0.8"_s});
        QTRY_COMPARE(player.state.volume, 0.8);
        QCOMPARE(ctl({u"shuffle"_s}), u"Off"_s);
        ctl({u"shuffle"_s, u"On"_s});
        QTRY_VERIFY(player.state.shuffled);
        QCOMPARE(ctl({u"shuffle"_s}), u"On"_s);
        for (const auto &[word, mode] : std::initializer_list<std::pair<QString, RepeatMode>>{
                 {u"Track"_s, RepeatMode::One}, {u"Playlist"_s, RepeatMode::All}, {u"None"_s, RepeatMode::Off}}) {
            ctl({u"loop"_s, word});
            QTRY_COMPARE(player.state.repeat, mode);
            QCOMPARE(ctl({u"loop"_s}), word);
        }
    }

    void allPropertiesAreThere()
    {
        Player player;
        BusMediaPlayer bus(m_session.get(), &player.media, desktopFile);
        QTRY_VERIFY(!bus.name().isEmpty());
        const QVariantMap root = properties(bus.name(), u"org.mpris.MediaPlayer2"_s);
        QCOMPARE(root.value(u"Identity"_s).toString(), u"Bucketdeck"_s);
        QCOMPARE(root.value(u"DesktopEntry"_s).toString(), desktopFile);
        QCOMPARE(root.value(u"CanQuit"_s).toBool(), true);
        QCOMPARE(root.value(u"CanRaise"_s).toBool(), true);
        QCOMPARE(root.value(u"HasTrackList"_s).toBool(), true);
        QVERIFY(root.contains(u"SupportedUriSchemes"_s) && root.contains(u"SupportedMimeTypes"_s));
        const QVariantMap all = properties(bus.name(), playerInterface);
        for (const QString &name : {u"PlaybackStatus"_s, u"LoopStatus"_s, u"Rate"_s, u"Shuffle"_s, u"Metadata"_s,
                                    u"Volume"_s, u"Position"_s, u"MinimumRate"_s, u"MaximumRate"_s, u"CanGoNext"_s,
                                    u"CanGoPrevious"_s, u"CanPlay"_s, u"CanPause"_s, u"CanSeek"_s, u"CanControl"_s})
            QVERIFY2(all.contains(name), qPrintable(name));
        QCOMPARE(all.value(u"Position"_s).typeId(), QMetaType::LongLong);
        call(bus.name(), u"org.mpris.MediaPlayer2"_s, u"Raise"_s, {});
        QTRY_COMPARE(player.asked, QStringList{u"raise"_s});
        call(bus.name(), u"org.mpris.MediaPlayer2"_s, u"Quit"_s, {});
        QTRY_COMPARE(player.asked.last(), u"quit"_s);
    }

    void aPlaceInATrackThatIsGoneIsNotSought()
    {
        Player player;
        BusMediaPlayer bus(m_session.get(), &player.media, desktopFile);
        QTRY_VERIFY(!bus.name().isEmpty());
        const auto set = [&](int track, qlonglong position) {
            call(bus.name(), playerInterface, u"SetPosition"_s,
                 {QVariant::fromValue(QDBusObjectPath(u"/io/github/bucketdeck/track/%1"_s.arg(track))), position});
        };
        set(6, 5'000'000);
        set(7, 241'000'000);
        set(7, -1);
        set(7, 9'000'000);
        QTRY_COMPARE(player.positionMs, 9000);
        // Beyond the end comes the next one.
        call(bus.name(), playerInterface, u"Seek"_s, {500'000'000LL});
        QTRY_COMPARE(player.asked, QStringList{u"next"_s});
    }

    void changesAreToldTogetherAndThePositionIsNot()
    {
        Player player;
        BusMediaPlayer bus(m_session.get(), &player.media, desktopFile);
        Listener listener;
        m_desktop->connect({}, place, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, &listener,
                           SLOT(onChanged(QString, QVariantMap, QStringList)));
        m_desktop->connect({}, place, playerInterface, u"Seeked"_s, &listener, SLOT(onSeeked(qlonglong)));
        QTRY_VERIFY(!bus.name().isEmpty());
        properties(bus.name(), playerInterface); // By now it listens.
        for (int i = 0; i <= 1000; ++i) {
            player.state.volume = i / 1000.0;
            player.positionMs += 5;
            player.media.setState(player.state);
        }
        player.state.status = MediaState::Status::Paused;
        player.media.setState(player.state);
        QTRY_COMPARE(listener.changes.size(), 1);
        QCOMPARE(listener.changes.first().keys(), (QStringList{u"PlaybackStatus"_s, u"Volume"_s}));
        QCOMPARE(listener.changes.first().value(u"Volume"_s).toDouble(), 1.0);
        QCOMPARE(listener.changes.first().value(u"PlaybackStatus"_s).toString(), u"Paused"_s);
        player.media.tellSeeked(12'000);
        QTRY_COMPARE(listener.seeks, QList<qlonglong>{12'000'000});
        // Nothing loaded is a track of its own name.
        player.media.setState({});
        QTRY_COMPARE(listener.changes.size(), 2);
        const QVariantMap none = qdbus_cast<QVariantMap>(properties(bus.name(), playerInterface).value(u"Metadata"_s));
        QVERIFY(none.value(u"mpris:trackid"_s).value<QDBusObjectPath>().path().endsWith(u"/NoTrack"));
    }

    void aListIsToldAroundWhatPlays()
    {
        MediaSession media(true);
        PlayQueue queue;
        const QueueTracks tracks(&queue, &media);
        QList<ObjectRef> items;
        for (int i = 0; i < 100'000; ++i)
            items.append({u"local"_s, StoragePath::parse(u"b/%1.wav"_s.arg(i)), {}, 0});
        queue.setItems(items, 0);
        BusMediaPlayer bus(m_session.get(), &media, desktopFile);
        QTRY_VERIFY(!bus.name().isEmpty());
        Listener listener;
        m_desktop->connect(bus.name(), place, listInterface, u"TrackListReplaced"_s, &listener,
                           SLOT(onReplaced(QList<QDBusObjectPath>, QDBusObjectPath)));
        const QList<QDBusObjectPath> first = listed(bus.name());
        QCOMPARE(first.size(), QueueTracks::most);
        QCOMPARE(titles(bus.name(), first).first(), u"0.wav"_s);

        // Far in the list it is about what lies there.
        queue.jumpTo(50'000);
        QTRY_COMPARE(listener.lists.size(), 1);
        const QList<QDBusObjectPath> there = listener.lists.first();
        QCOMPARE(there.size(), QueueTracks::most);
        QStringList expected;
        for (int row = 49'990; row < 50'010; ++row)
            expected.append(u"%1.wav"_s.arg(row));
        QCOMPARE(titles(bus.name(), there), expected);
        // What isn't told of any more has no data, and can't be chosen.
        QCOMPARE(titles(bus.name(), first), QStringList());
        call(bus.name(), listInterface, u"GoTo"_s, {QVariant::fromValue(first.first())});
        call(bus.name(), listInterface, u"GoTo"_s, {QVariant::fromValue(there.last())});
        QTRY_COMPARE(queue.currentIndex(), 50'009);
        // The last ones, and none.
        queue.jumpTo(99'999);
        const QDBusObjectPath last(u"/io/github/bucketdeck/track/%1"_s.arg(queue.currentId()));
        QTRY_COMPARE(listener.lists.last().last(), last);
        QCOMPARE(titles(bus.name(), listener.lists.last()).last(), u"99999.wav"_s);
        queue.clear();
        QTRY_VERIFY(listener.lists.last().isEmpty());
        QVERIFY(listed(bus.name()).isEmpty());
    }

    void aSecondProcessIsAPlayerOfItsOwn()
    {
        Player first;
        Player second;
        BusConnection other([this] { return m_bus.connect(u"second"_s); });
        auto one = std::make_unique<BusMediaPlayer>(m_session.get(), &first.media, desktopFile);
        QTRY_COMPARE(one->name(), playerName);
        BusMediaPlayer two(&other, &second.media, desktopFile);
        QTRY_COMPARE(two.name(), u"%1.instance%2"_s.arg(playerName).arg(QCoreApplication::applicationPid()));
        ctl({u"--player"_s, two.name().section(u'.', 3), u"pause"_s});
        QTRY_COMPARE(second.asked, QStringList{u"pause"_s});
        QVERIFY(first.asked.isEmpty());
        // Whoever ends gives its name back.
        one.reset();
        QTRY_VERIFY(!ctl({u"--list-all"_s}).split(u'\n').contains(u"bucketdeck"));
    }

    void withoutABusItIsQuiet()
    {
        BusConnection none([] { return QDBusConnection::connectToBus(u"unix:path=/nonexistent/bus"_s, u"none"_s); });
        Player player;
        BusMediaPlayer bus(&none, &player.media, desktopFile);
        bool known = false;
        none.use(this, [&](const QDBusConnection &) { known = true; });
        QTRY_VERIFY(known);
        QVERIFY(bus.name().isEmpty());
    }

private:
    /// What playerctl says, while this process answers it.
    [[nodiscard]] QString run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
        process.setProcessEnvironment(environment);
        QSignalSpy ended(&process, &QProcess::finished);
        process.start(u"playerctl"_s, arguments);
        if (ended.isEmpty() && !ended.wait(20'000))
            return u"playerctl doesn't end"_s;
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    QString ctl(const QStringList &arguments) { return run(arguments); }

    void call(const QString &service, const QString &interface, const QString &method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, place, interface, method);
        message.setArguments(arguments);
        m_desktop->send(message);
    }
    QVariantMap properties(const QString &service, const QString &interface)
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(service, place, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
        message << interface;
        return QDBusReply<QVariantMap>(answer(message)).value();
    }
    QDBusMessage answer(const QDBusMessage &message)
    {
        QDBusPendingCallWatcher watcher(m_desktop->asyncCall(message));
        QSignalSpy answered(&watcher, &QDBusPendingCallWatcher::finished);
        if (!watcher.isFinished())
            answered.wait();
        return watcher.reply();
    }
    QList<QDBusObjectPath> listed(const QString &service)
    {
        return qdbus_cast<QList<QDBusObjectPath>>(properties(service, listInterface).value(u"Tracks"_s));
    }
    QStringList titles(const QString &service, const QList<QDBusObjectPath> &tracks)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, place, listInterface, u"GetTracksMetadata"_s);
        message << QVariant::fromValue(tracks);
        QStringList all;
        for (const QVariantMap &data : QDBusReply<QList<QVariantMap>>(answer(message)).value())
            all.append(data.value(u"xesam:title"_s).toString());
        return all;
    }

    test::PrivateBus m_bus;
    std::unique_ptr<BusConnection> m_session;
    std::unique_ptr<QDBusConnection> m_desktop;
};

QTEST_GUILESS_MAIN(TestMediaPlayer)
#include "tst_mediaplayer.moc"
