#include "core/quota/UsageMonitor.h"
#include "tests/support/MemoryStorage.h"

#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;
using Call = MemoryStorage::Call;

class tst_UsageMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_storage = std::make_shared<MemoryStorage>(); }

    void countsAtOnceAndAfterChanges();
    void changesWhileCountingAreCountedAgain();
    void keepsTheLastAnswerAfterAnError();
    void anotherAccountDropsTheAnswerOfTheFirst();
    void stopsWithoutStorage();
    void goesAwayWhileCounting();

private:
    std::shared_ptr<MemoryStorage> m_storage;
    const QString m_account = QStringLiteral("one");
    const StoragePath m_file{QStringLiteral("b"), QStringLiteral("a")};
};

void tst_UsageMonitor::countsAtOnceAndAfterChanges()
{
    m_storage->put(m_file, "12345");
    UsageMonitor monitor;
    QSignalSpy told(&monitor, &UsageMonitor::usageChanged);
    monitor.watch(m_account, m_storage);
    QVERIFY(monitor.isCounting());
    QVERIFY(!monitor.usage(m_account));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!monitor.isCounting());
    QCOMPARE(monitor.usage(m_account)->usedBytes, 5);
    m_storage->put(m_file, "1234567");
    for (int i = 0; i < 1000; ++i)
        Q_EMIT m_storage->changed({QStringLiteral("b"), {}});
    QCOMPARE(m_storage->callCount(Call::Usage), 1);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 20'000);
    QCOMPARE(monitor.usage(m_account)->usedBytes, 7);
    QCOMPARE(m_storage->callCount(Call::Usage), 2);
}

void tst_UsageMonitor::changesWhileCountingAreCountedAgain()
{
    m_storage->closeGate(Call::Usage);
    UsageMonitor monitor;
    monitor.watch(m_account, m_storage);
    QTRY_COMPARE(m_storage->waiting(Call::Usage), 1);
    Q_EMIT m_storage->changed({QStringLiteral("b"), {}});
    monitor.refresh();
    QCOMPARE(m_storage->callCount(Call::Usage), 1);
    m_storage->openGate(Call::Usage);
    QTRY_COMPARE_WITH_TIMEOUT(m_storage->callCount(Call::Usage), 2, 20'000);
}

void tst_UsageMonitor::keepsTheLastAnswerAfterAnError()
{
    m_storage->put(m_file, "12345");
    UsageMonitor monitor;
    QSignalSpy told(&monitor, &UsageMonitor::usageChanged);
    monitor.watch(m_account, m_storage);
    QTRY_COMPARE(told.size(), 1);
    m_storage->failNext(Call::Usage, makeError(ErrorKind::Offline, QStringLiteral("No network.")));
    monitor.refresh();
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(monitor.lastError()->kind, ErrorKind::Offline);
    QCOMPARE(monitor.usage(m_account)->usedBytes, 5);
    monitor.refresh();
    QTRY_COMPARE(told.size(), 3);
    QVERIFY(!monitor.lastError());
}

void tst_UsageMonitor::anotherAccountDropsTheAnswerOfTheFirst()
{
    const auto other = std::make_shared<MemoryStorage>();
    other->put(m_file, "1");
    m_storage->closeGate(Call::Usage);
    UsageMonitor monitor;
    QSignalSpy told(&monitor, &UsageMonitor::usageChanged);
    monitor.watch(m_account, m_storage);
    QTRY_COMPARE(m_storage->waiting(Call::Usage), 1);
    monitor.watch(QStringLiteral("two"), other);
    QCOMPARE(m_storage->waiting(Call::Usage), 0); // Cancelled: counting costs requests.
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), QStringLiteral("two"));
    QVERIFY(!monitor.usage(m_account));
    QCOMPARE(monitor.usage(QStringLiteral("two"))->usedBytes, 1);
    Q_EMIT m_storage->changed({QStringLiteral("b"), {}});
    QVERIFY(!monitor.isCounting());
}

void tst_UsageMonitor::stopsWithoutStorage()
{
    UsageMonitor monitor;
    QSignalSpy told(&monitor, &UsageMonitor::usageChanged);
    monitor.watch(m_account, m_storage);
    QTRY_COMPARE(told.size(), 1);
    monitor.watch(m_account, nullptr);
    monitor.refresh();
    QVERIFY(!monitor.isCounting());
    QVERIFY(monitor.usage(m_account).has_value());
}

void tst_UsageMonitor::goesAwayWhileCounting()
{
    m_storage->closeGate(Call::Usage);
    {
        UsageMonitor monitor;
        monitor.watch(m_account, m_storage);
        QTRY_COMPARE(m_storage->waiting(Call::Usage), 1);
    }
    QCOMPARE(m_storage->waiting(Call::Usage), 0);
}

QTEST_GUILESS_MAIN(tst_UsageMonitor)
#include "tst_usagemonitor.moc"
