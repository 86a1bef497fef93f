#include "tests/ui/TransferDesk.h"
#include "ui/desktop/DesktopFeed.h"
#include "ui/desktop/LauncherEntry.h"
#include "ui/desktop/Notifications.h"
#include "ui/desktop/SleepInhibitor.h"
#include "ui/settings/TransferSettings.h"

#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace bucketdeck;
using namespace bucketdeck::test;
using namespace Qt::StringLiterals;

namespace {

/// A desktop that only remembers.
struct SomeDesktop
{
    class Messages final : public Notifications
    {
    public:
        void show(const QString &title, const QString &text) override { shown.append(title + u'|' + text); }

        QStringList shown;
    };
    class Sleep final : public SleepInhibitor
    {
    public:
        void hold(const QString &) override { isHeld = true; }
        void release() override { isHeld = false; }

        bool isHeld = false;
    };
    class Launcher final : public LauncherEntry
    {
    public:
        void show(double share, int) override
        {
            isShown = true;
            shares.append(share);
        }
        void clear() override { isShown = false; }

        bool isShown = false;
        QList<double> shares;
    };

    Messages messages;
    Sleep sleep;
    Launcher launcher;

    [[nodiscard]] DesktopServices services() { return {&messages, &sleep, &launcher, nullptr, nullptr}; }
};

/// Transfers, and a feed from them to a desktop that remembers.
struct Round
{
    Desk desk;
    SomeDesktop desktop;
    QSettings settings{desk.folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    TransferSettings wishes{&settings, &desk.queue, {}, std::make_shared<SystemClock>()};
    bool isWindowActive = false;
    DesktopFeed feed{&desk.queue, &wishes, desktop.services(), [this] { return isWindowActive; }};
};

} // namespace

class TestDesktopFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMessageTellsTheEndOfAll()
    {
        Round round;
        round.desk.storage->closeGate(MemoryStorage::Call::Upload);
        QList<TransferItem> items;
        for (int i = 0; i < 5; ++i)
            items.append(round.desk.upload(u"%1.mp3"_s.arg(i)));
        round.desk.queue.enqueue(items);
        QTRY_VERIFY(round.desktop.sleep.isHeld);
        QVERIFY(round.desktop.launcher.isShown);
        round.desk.storage->openGate(MemoryStorage::Call::Upload);
        QTRY_COMPARE(round.desktop.messages.shown, QStringList{u"All done|5 transfer(s) finished"_s});
        QVERIFY(!round.desktop.sleep.isHeld);
        QVERIFY(!round.desktop.launcher.isShown);
        QVERIFY(std::is_sorted(round.desktop.launcher.shares.cbegin(), round.desktop.launcher.shares.cend()));
        // The next round counts anew.
        round.desk.queue.enqueue({round.desk.upload(u"next.mp3"_s)});
        QTRY_COMPARE(round.desktop.messages.shown.size(), 2);
        QCOMPARE(round.desktop.messages.shown.last(), u"All done|1 transfer(s) finished"_s);
    }

    void whatWentWrongComesFirst()
    {
        Round round;
        round.desk.storage->put({u"audiofiles"_s, u"chapter/taken.mp3"_s}, "old");
        round.desk.storage->failAt(MemoryStorage::Call::Upload, {u"audiofiles"_s, u"chapter/refused.mp3"_s},
                                   makeError(ErrorKind::AccessDenied, u"No."_s));
        round.desk.queue.enqueue(
            {round.desk.upload(u"a.mp3"_s), round.desk.upload(u"taken.mp3"_s), round.desk.upload(u"refused.mp3"_s)});
        QTRY_COMPARE(round.desktop.messages.shown,
                     QStringList{u"2 transfer(s) need your attention|1 transfer(s) finished"_s});
    }

    void whoLooksAtTheWindowGetsNoMessage_data()
    {
        QTest::addColumn<bool>("active");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("in front") << true << true;
        QTest::newRow("not wanted") << false << false;
    }
    void whoLooksAtTheWindowGetsNoMessage()
    {
        QFETCH(const bool, active);
        QFETCH(const bool, wanted);
        Round round;
        round.isWindowActive = active;
        round.wishes.setNotifies(wanted);
        round.desk.storage->closeGate(MemoryStorage::Call::Upload);
        round.desk.queue.enqueue({round.desk.upload(u"a.mp3"_s)});
        QTRY_VERIFY(round.desktop.launcher.isShown);
        round.desk.storage->openGate(MemoryStorage::Call::Upload);
        QTRY_VERIFY(!round.desktop.launcher.isShown);
        QVERIFY(round.desktop.messages.shown.isEmpty());
    }

    void whatIsPausedLetsTheComputerSleep()
    {
        Round round;
        round.desk.storage->closeGate(MemoryStorage::Call::Upload);
        round.desk.queue.enqueue({round.desk.upload(u"a.mp3"_s)});
        QTRY_VERIFY(round.desktop.sleep.isHeld);
        round.desk.queue.pauseAll();
        QTRY_VERIFY(!round.desktop.sleep.isHeld);
        QVERIFY(!round.desktop.launcher.isShown);
        round.desk.queue.resumeAll();
        QTRY_VERIFY(round.desktop.sleep.isHeld);
        round.desk.queue.setHold(u"metered"_s, true);
        QTRY_VERIFY(!round.desktop.sleep.isHeld);
        round.desk.queue.setHold(u"metered"_s, false);
        QTRY_VERIFY(round.desktop.sleep.isHeld);
        // Who doesn't want it gets it off at once.
        round.wishes.setKeepsAwake(false);
        QVERIFY(!round.desktop.sleep.isHeld);
        // Nothing was finished: there is nothing to tell.
        QVERIFY(round.desktop.messages.shown.isEmpty());
    }
};

QTEST_MAIN(TestDesktopFeed)
#include "tst_desktopfeed.moc"
