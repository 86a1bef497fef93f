#include "tests/support/PrivateBus.h"
#include "ui/desktop/bus/BusConnection.h"
#include "ui/desktop/bus/BusFileManager.h"
#include "ui/desktop/bus/BusLauncherEntry.h"
#include "ui/desktop/bus/BusNotifications.h"
#include "ui/desktop/bus/BusSleepInhibitor.h"
#include "ui/desktop/bus/BusSleepWatch.h"
#include "ui/desktop/bus/SystemMeteredNetwork.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <poll.h>
#include <unistd.h>

#include <utility>

using namespace bucketdeck;
using namespace Qt::StringLiterals;

namespace {

const QString desktopFile = u"io.github.bucketdeck.Bucketdeck"_s;

/// A service of the desktop: owns a name and answers at a path for as long as it lives.
class Stub : public QObject, protected QDBusContext
{
    Q_OBJECT

public:
    Stub(const test::PrivateBus &bus, QString name, const QString &path)
        : m_connectionName(u"stub "_s + name)
        , m_name(std::move(name))
        , m_bus(bus.connect(m_connectionName))
    {
        m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots);
        m_isUp = m_bus.registerService(m_name);
    }
    ~Stub() override
    {
        m_bus.unregisterService(m_name);
        m_bus = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(m_connectionName);
    }

    [[nodiscard]] bool isUp() const { return m_isUp; }

protected:
    [[nodiscard]] const QDBusConnection &bus() const { return m_bus; }

private:
    QString m_connectionName;
    QString m_name;
    QDBusConnection m_bus;
    bool m_isUp = false;
};

class NotificationDaemon final : public Stub
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString application;
        uint replaces;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    explicit NotificationDaemon(const test::PrivateBus &bus)
        : Stub(bus, u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s)
    {
    }

    void say(const QString &signal, uint id, const QVariant &second) const
    {
        QDBusMessage message =
            QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, signal);
        message << id << second;
        bus().send(message);
    }

    QStringList capabilities{u"body"_s, u"actions"_s, u"body-markup"_s};
    QList<Shown> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &application, uint replaces, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({application, replaces, title, text, actions, hints});
        return replaces != 0 ? replaces : uint(40 + shown.size());
    }
};

class LoginManager final : public Stub
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit LoginManager(const test::PrivateBus &bus)
        : Stub(bus, u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s)
    {
    }
    ~LoginManager() override
    {
        for (const int end : std::as_const(m_ends))
            ::close(end);
    }

    /// How many of the descriptors it gave out are still open.
    [[nodiscard]] int held() const
    {
        return int(std::count_if(m_ends.cbegin(), m_ends.cend(), [](int end) {
            pollfd state{end, POLLIN, 0};
            return ::poll(&state, 1, 0) == 0; // Else its other end is closed.
        }));
    }

    void sayPrepareForSleep(bool begins) const
    {
        QDBusMessage message = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                          u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        message << begins;
        bus().send(message);
    }

    bool refuses = false;
    QStringList asked; ///< What, who and how.

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &, const QString &mode)
    {
        asked.append(what + u' ' + who + u' ' + mode);
        if (refuses) {
            sendErrorReply(QDBusError::AccessDenied);
            return {};
        }
        int ends[2];
        if (::pipe(ends) != 0)
            return {};
        m_ends.append(ends[0]);
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }

private:
    QList<int> m_ends;
};

/// What the two of the session have in common.
template <typename Service>
class CookieJar
{
public:
    QList<uint> open;

    uint take() { return open.emplaceBack(m_next++); }

private:
    uint m_next = 7;
};

class PowerManager final : public Stub, public CookieJar<PowerManager>
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")

public:
    explicit PowerManager(const test::PrivateBus &bus)
        : Stub(bus, u"org.freedesktop.PowerManagement"_s, u"/org/freedesktop/PowerManagement/Inhibit"_s)
    {
    }

public Q_SLOTS:
    uint Inhibit(const QString &, const QString &) { return take(); }
    void UnInhibit(uint cookie) { open.removeOne(cookie); }
};

class ScreenSaver final : public Stub, public CookieJar<ScreenSaver>
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    explicit ScreenSaver(const test::PrivateBus &bus)
        : Stub(bus, u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s)
    {
    }

public Q_SLOTS:
    uint Inhibit(const QString &, const QString &) { return take(); }
    void UnInhibit(uint cookie) { open.removeOne(cookie); }
};

class Dock final : public Stub
{
    Q_OBJECT

public:
    explicit Dock(const test::PrivateBus &bus)
        : Stub(bus, u"test.Dock"_s, u"/"_s)
    {
        QDBusConnection(this->bus())
            .connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this,
                     SLOT(onUpdate(QString, QVariantMap)));
    }

    QString application;
    QList<QVariantMap> updates;

public Q_SLOTS:
    void onUpdate(const QString &uri, const QVariantMap &properties)
    {
        application = uri;
        updates.append(properties);
    }
};

class Files final : public Stub
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    explicit Files(const test::PrivateBus &bus)
        : Stub(bus, u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s)
    {
    }

    QStringList shown;

public Q_SLOTS:
    void ShowItems(const QStringList &uris, const QString &) { shown += uris; }
};

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"bucketdeck"_s);
        const QString problem = m_bus.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_session = std::make_unique<BusConnection>([this] { return m_bus.connect(u"ours"_s); });
        m_none = std::make_unique<BusConnection>(
            [] { return QDBusConnection::connectToBus(u"unix:path=/nonexistent/bus"_s, u"none"_s); });
    }
    void cleanupTestCase()
    {
        m_session.reset();
        QDBusConnection::disconnectFromBus(u"ours"_s);
    }

    void aMessageIsShownAndTheNextTakesItsPlace()
    {
        NotificationDaemon daemon(m_bus);
        QVERIFY(daemon.isUp());
        BusNotifications notifications(m_session.get(), desktopFile);
        notifications.show(u"12 files are there"_s, u"From <b>x</b> & co"_s);
        QTRY_COMPARE(daemon.shown.size(), 1);
        const NotificationDaemon::Shown first = daemon.shown.first();
        QCOMPARE(first.application, u"bucketdeck"_s);
        QCOMPARE(first.title, u"12 files are there"_s);
        // This one reads markup, and text from outside is none.
        QCOMPARE(first.text, u"From &lt;b&gt;x&lt;/b&gt; &amp; co"_s);
        QCOMPARE(first.hints.value(u"desktop-entry"_s).toString(), desktopFile);
        QVERIFY(first.actions.contains(u"default"_s));
        // Its answer names the id, and a click shows that it arrived.
        QSignalSpy activated(&notifications, &Notifications::activated);
        QTRY_VERIFY((daemon.say(u"ActionInvoked"_s, 41, u"default"_s), activated.count() > 0));
        notifications.show(u"13 files are there"_s, {});
        QTRY_COMPARE(daemon.shown.size(), 2);
        QCOMPARE(daemon.shown.last().replaces, 41U);
    }

    void aClickOnSomebodyElsesMessageIsNotOurs()
    {
        NotificationDaemon daemon(m_bus);
        daemon.capabilities = {u"body"_s};
        BusNotifications notifications(m_session.get(), desktopFile);
        QSignalSpy activated(&notifications, &Notifications::activated);
        notifications.show(u"Done"_s, u"a < b"_s);
        QTRY_COMPARE(daemon.shown.size(), 1);
        // Nothing that it couldn't do is asked of it.
        QCOMPARE(daemon.shown.first().text, u"a < b"_s);
        QVERIFY(daemon.shown.first().actions.isEmpty());
        daemon.say(u"ActionInvoked"_s, 5, u"default"_s);
        int said = 0;
        QTRY_VERIFY((++said, daemon.say(u"ActionInvoked"_s, 41, u"default"_s), activated.count() > 0));
        // What is closed is not replaced: the next one is new.
        QVERIFY(daemonHasSpoken());
        daemon.say(u"NotificationClosed"_s, 41, 1U);
        QVERIFY(daemonHasSpoken());
        notifications.show(u"Again"_s, {});
        QTRY_COMPARE(daemon.shown.size(), 2);
        QCOMPARE(daemon.shown.last().replaces, 0U);
        QVERIFY(activated.count() <= said);
    }

    void whereNobodyShowsMessagesNothingHappens()
    {
        BusNotifications notifications(m_session.get(), desktopFile);
        notifications.show(u"Done"_s, {});
        BusNotifications unheard(m_none.get(), desktopFile);
        unheard.show(u"Done"_s, {});
        NotificationDaemon daemon(m_bus);
        // The service may come up later than we do.
        QTRY_VERIFY((notifications.show(u"Done"_s, {}), !daemon.shown.isEmpty()));
    }

    void sleepIsHeldOffForAsLongAsItIsWanted()
    {
        LoginManager login(m_bus);
        QVERIFY(login.isUp());
        BusSleepInhibitor sleep(m_session.get(), m_session.get());
        sleep.hold(u"Files are on their way"_s);
        QTRY_COMPARE(login.held(), 1);
        QCOMPARE(login.asked, QStringList{u"sleep:idle Bucketdeck block"_s});
        sleep.hold(u"More of them"_s);
        sleep.release();
        QTRY_COMPARE(login.held(), 0);
        QCOMPARE(login.asked.size(), 1);
        sleep.hold(u"Again"_s);
        QTRY_COMPARE(login.held(), 1);
    }

    void whatIsNoLongerWantedWhenTheAnswerComesIsGivenBack()
    {
        LoginManager login(m_bus);
        BusSleepInhibitor sleep(m_session.get(), m_session.get());
        sleep.hold(u"Files are on their way"_s);
        sleep.release();
        QTRY_COMPARE(login.asked.size(), 1);
        QTRY_COMPARE(login.held(), 0);
        sleep.hold(u"Again"_s);
        QTRY_COMPARE(login.held(), 1);
    }

    void goingEndsIt()
    {
        LoginManager login(m_bus);
        auto sleep = std::make_unique<BusSleepInhibitor>(m_session.get(), m_session.get());
        sleep->hold(u"Files are on their way"_s);
        QTRY_COMPARE(login.held(), 1);
        sleep.reset();
        QTRY_COMPARE(login.held(), 0);
    }

    void sleepWaitsAMomentAndIsTold()
    {
        LoginManager login(m_bus);
        BusSleepWatch watch(m_session.get());
        QSignalSpy going(&watch, &SleepWatch::goingToSleep);
        QSignalSpy awake(&watch, &SleepWatch::wokeUp);
        QTRY_COMPARE(login.held(), 1);
        QCOMPARE(login.asked, QStringList{u"sleep Bucketdeck delay"_s});
        login.sayPrepareForSleep(true);
        QTRY_COMPARE(going.count(), 1);
        QCOMPARE(awake.count(), 0);
        QTRY_COMPARE(login.held(), 0); // Now it may sleep.
        login.sayPrepareForSleep(false);
        QTRY_COMPARE(awake.count(), 1);
        // Before the next time it is asked to wait again.
        QTRY_COMPARE(login.held(), 1);
        login.sayPrepareForSleep(true);
        QTRY_COMPARE(going.count(), 2);
    }

    void theSessionIsAskedWhereTheSystemRefuses()
    {
        LoginManager login(m_bus);
        login.refuses = true;
        PowerManager power(m_bus);
        QVERIFY(power.isUp());
        ScreenSaver screen(m_bus);
        BusSleepInhibitor sleep(m_session.get(), m_session.get());
        sleep.hold(u"Files are on their way"_s);
        QTRY_COMPARE(power.open.size(), 1);
        QVERIFY(screen.open.isEmpty());
        sleep.release();
        QTRY_VERIFY(power.open.isEmpty());
    }

    void withoutASystemBusTheScreenSaverServes()
    {
        ScreenSaver screen(m_bus);
        QVERIFY(screen.isUp());
        BusSleepInhibitor sleep(m_none.get(), m_session.get());
        sleep.hold(u"Files are on their way"_s);
        QTRY_COMPARE(screen.open.size(), 1);
        sleep.release();
        QTRY_VERIFY(screen.open.isEmpty());
    }

    void whereNobodyKeepsComputersAwakeItIsAskedForAgainNextTime()
    {
        BusSleepInhibitor sleep(m_none.get(), m_session.get());
        sleep.hold(u"Files are on their way"_s);
        sleep.release();
        ScreenSaver screen(m_bus);
        QTRY_VERIFY((sleep.release(), sleep.hold(u"Again"_s), !screen.open.isEmpty()));
        sleep.release();
        QTRY_VERIFY(screen.open.isEmpty());
    }

    void theDockShowsHowFarItIs()
    {
        Dock dock(m_bus);
        QVERIFY(dock.isUp());
        BusLauncherEntry entry(m_session.get(), desktopFile);
        entry.clear(); // Nothing was shown: nothing to say.
        for (int i = 0; i <= 1000; ++i)
            entry.show(i / 2000.0, 3);
        QTRY_COMPARE(dock.updates.size(), 1);
        QCOMPARE(dock.application, u"application://io.github.bucketdeck.Bucketdeck.desktop"_s);
        QCOMPARE(dock.updates.first().value(u"progress"_s).toDouble(), 0.5);
        QCOMPARE(dock.updates.first().value(u"progress-visible"_s).toBool(), true);
        QCOMPARE(dock.updates.first().value(u"count"_s).toLongLong(), 3);
        entry.show(0.9, 1);
        entry.clear();
        QTRY_COMPARE(dock.updates.size(), 2);
        QCOMPARE(dock.updates.last().value(u"progress-visible"_s).toBool(), false);
        QCOMPARE(dock.updates.last().value(u"count-visible"_s).toBool(), false);
    }

    void filesAreShownWhereTheyLie()
    {
        Files files(m_bus);
        QVERIFY(files.isUp());
        QList<QUrl> opened;
        BusFileManager manager(m_session.get(), [&](const QUrl &folder) { opened.append(folder); });
        manager.showFiles({u"/home/anna/Take #1 100 %.wav"_s});
        QTRY_COMPARE(files.shown.size(), 1);
        QCOMPARE(files.shown.first(), u"file:///home/anna/Take%20%231%20100%20%25.wav"_s);
        QVERIFY(opened.isEmpty());
    }

    void withoutAFileManagerTheirFoldersAreOpened()
    {
        QList<QUrl> opened;
        BusFileManager manager(m_session.get(), [&](const QUrl &folder) { opened.append(folder); });
        manager.showFiles({u"/home/anna/a.wav"_s, u"/home/anna/b.wav"_s});
        QTRY_COMPARE(opened, QList<QUrl>{QUrl::fromLocalFile(u"/home/anna"_s)});
    }

    void aBusThatNeverAnswersHoldsNobodyUp()
    {
        // Shared: the other thread may still be about it when this one has gone on.
        const auto answer = std::make_shared<QSemaphore>();
        {
            BusConnection slow([answer] {
                answer->acquire();
                return QDBusConnection(QString());
            });
            BusNotifications notifications(&slow, desktopFile);
            BusSleepInhibitor sleep(&slow, &slow);
            BusLauncherEntry entry(&slow, desktopFile);
            notifications.show(u"Done"_s, {});
            sleep.hold(u"Files are on their way"_s);
            entry.show(0.5, 1);
            entry.clear();
            sleep.release();
        }
        // All of them are gone, and only now the bus speaks.
        answer->release();
    }

    void aComputerThatCannotTellIsNotMetered()
    {
        const SystemMeteredNetwork network;
        if (!network.isKnown())
            QVERIFY(!network.isMetered());
    }

private:
    /// What the daemon said before has been heard: its answer to a question comes behind it.
    [[nodiscard]] bool daemonHasSpoken()
    {
        bool answered = false;
        const QDBusMessage question =
            QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                           u"org.freedesktop.Notifications"_s, u"GetCapabilities"_s);
        m_session->call(m_session.get(), question, [&answered](const QDBusMessage &) { answered = true; });
        return QTest::qWaitFor([&answered] { return answered; });
    }

    test::PrivateBus m_bus;
    std::unique_ptr<BusConnection> m_session;
    std::unique_ptr<BusConnection> m_none;
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
