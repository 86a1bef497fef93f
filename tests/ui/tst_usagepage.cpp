#include "tests/support/Await.h"
#include "tests/ui/WindowFixture.h"
#include "ui/style/ThinProgressBar.h"
#include "ui/usage/UsagePage.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

/// The page over a storage in memory that answers as the test says.
struct Desk
{
    Computer computer;
    Run run{computer};
    UsagePage page{&run.accounts, &run.usage, &run.transfers};

    void answer(const Usage &usage)
    {
        run.memory->setUsage(usage);
        watch();
    }
    void watch() { run.usage.watch(memoryAccount, run.memory); }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const auto *label : page.findChildren<QLabel *>())
            if (!label->isHidden() && label->text().contains(words))
                return true;
        return false;
    }
};

Usage usageOf(UsageSource source, qint64 used, std::optional<qint64> limit)
{
    Usage usage;
    usage.source = source;
    usage.usedBytes = used;
    usage.limitBytes = limit;
    usage.objectCount = 12;
    return usage;
}

} // namespace

class TestUsagePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aQuotaIsShownWithWhatIsLeft()
    {
        Desk desk;
        desk.answer(usageOf(UsageSource::Rpc, 412'000'000, 500'000'000));
        QTRY_VERIFY(desk.says(QStringLiteral("412 of 500 MB used")));
        QVERIFY(desk.says(QStringLiteral("88.0 MB free")));
        auto *bar = desk.page.findChild<ThinProgressBar *>();
        QVERIFY(!bar->isHidden());
    }

    void whatWasCountedIsSaidToBeCounted()
    {
        Desk desk;
        desk.answer(usageOf(UsageSource::Counted, 1'200'000, std::nullopt));
        QTRY_VERIFY(desk.says(QStringLiteral("1.2 MB used")));
        QVERIFY(desk.says(QStringLiteral("only what this account can see")));
        QVERIFY(desk.page.findChild<ThinProgressBar *>()->isHidden());
    }

    void theLibraryStandsBesideItsDisk()
    {
        Desk desk;
        desk.answer(usageOf(UsageSource::Disk, 2'000'000, 12'000'000));
        QTRY_VERIFY(desk.says(QStringLiteral("2.0 MB in the library")));
        QVERIFY(desk.says(QStringLiteral("10.0 MB free on this disk")));
    }

    void aFailureSaysWhyAndCountingAgainHelps()
    {
        Desk desk;
        const QString words = QStringLiteral("The project can't be reached.");
        desk.run.memory->failNext(MemoryStorage::Call::Usage, makeError(ErrorKind::Offline, words));
        desk.watch();
        QTRY_VERIFY(desk.says(words));
        QVERIFY(desk.says(QStringLiteral("Not known")));
        desk.run.memory->setUsage(usageOf(UsageSource::Rpc, 100'000'000, 200'000'000));
        auto *again = desk.page.findChild<QPushButton *>();
        QVERIFY(again->isEnabled());
        again->click();
        QTRY_VERIFY(desk.says(QStringLiteral("100 of 200 MB used")));
        QVERIFY(!desk.says(words));
    }

    void anOldAnswerIsKeptAndSaidToBeOld()
    {
        Desk desk;
        desk.answer(usageOf(UsageSource::Rpc, 100'000'000, 200'000'000));
        QTRY_VERIFY(desk.says(QStringLiteral("100 of 200 MB used")));
        desk.run.memory->failNext(MemoryStorage::Call::Usage,
                                  makeError(ErrorKind::Offline, QStringLiteral("Can't be reached.")));
        desk.page.findChild<QPushButton *>()->click();
        QTRY_VERIFY(desk.says(QStringLiteral("Not up to date: Can't be reached.")));
        QVERIFY(desk.says(QStringLiteral("100 of 200 MB used")));
    }

    void countingTakesItsTime()
    {
        Desk desk;
        desk.run.memory->closeGate(MemoryStorage::Call::Usage);
        desk.watch();
        Q_EMIT desk.run.usage.usageChanged(memoryAccount);
        QVERIFY(desk.says(QStringLiteral("Counting…")));
        QVERIFY(!desk.page.findChild<QPushButton *>()->isEnabled());
        desk.run.memory->openGate(MemoryStorage::Call::Usage);
        QTRY_VERIFY(desk.page.findChild<QPushButton *>()->isEnabled());
    }

    void queuedUploadsAreCountedIn()
    {
        Desk desk;
        desk.answer(usageOf(UsageSource::Rpc, 1'000'000, 200'000'000));
        QTRY_VERIFY(desk.says(QStringLiteral("used")));
        desk.run.memory->closeGate(MemoryStorage::Call::Upload);
        TransferItem mine;
        mine.accountId = memoryAccount;
        mine.remote = {QStringLiteral("b"), QStringLiteral("a.mp3")};
        mine.bytesTotal = 41'000'000;
        TransferItem other = mine;
        other.accountId = QStringLiteral("other");
        desk.run.transfers.enqueue({mine, other});
        QTRY_VERIFY(desk.says(QStringLiteral("41.0 MB more")));
    }
};

QTEST_MAIN(TestUsagePage)
#include "tst_usagepage.moc"
