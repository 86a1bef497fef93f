#include "core/base/RateLimiter.h"

#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;
using namespace std::chrono_literals;
using Way = RateLimiter::Way;

class tst_RateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutLimitNobodyWaits();
    void holdsTheRate_data();
    void holdsTheRate();
    void manyTakeTurns();
    void idlenessIsNotSavedUp();
    void limitChangesWhileItRuns();
    void waysAreApart();

private:
    /// Moves `bytes` step by step as a transfer would, and gives the time that it took.
    std::chrono::milliseconds move(qint64 bytes);

    RateLimiter::Time m_now;
    std::unique_ptr<RateLimiter> m_limiter;
};

void tst_RateLimiter::init()
{
    m_now = {};
    m_limiter = std::make_unique<RateLimiter>(nullptr, [this] { return m_now; });
}

std::chrono::milliseconds tst_RateLimiter::move(qint64 bytes)
{
    const RateLimiter::Time start = m_now;
    while (bytes > 0) {
        const qint64 step = qMin(bytes, m_limiter->step(Way::Down));
        bytes -= step;
        m_now += m_limiter->spend(Way::Down, step);
    }
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_now - start);
}

void tst_RateLimiter::withoutLimitNobodyWaits()
{
    QCOMPARE(m_limiter->limit(Way::Down), 0);
    QCOMPARE(m_limiter->spend(Way::Down, qint64{1} << 40), 0ms);
    QCOMPARE(m_limiter->pause(Way::Down), 0ms);
    QCOMPARE(m_limiter->moved(Way::Down), qint64{1} << 40);
    QVERIFY(m_limiter->step(Way::Down) > qint64{1} << 40);
}

void tst_RateLimiter::holdsTheRate_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::newRow("slow line") << qint64{10'000};
    QTest::newRow("usual") << qint64{1'000'000};
    QTest::newRow("fast") << qint64{200'000'000};
}

void tst_RateLimiter::holdsTheRate()
{
    QFETCH(const qint64, rate);
    m_limiter->setLimit(Way::Down, rate);
    const std::chrono::milliseconds took = move(20 * rate);
    QVERIFY2(took > 19s && took < 21s, qPrintable(QString::number(took.count())));
    // A stream comes in small steps, not in floods and droughts.
    QVERIFY(m_limiter->step(Way::Down) <= qMax<qint64>(1024, rate / 10));
}

void tst_RateLimiter::manyTakeTurns()
{
    constexpr int count = 5;
    m_limiter->setLimit(Way::Down, 100'000);
    std::array<RateLimiter::Time, count> next{};
    std::array<qint64, count> done{};
    while (m_now - RateLimiter::Time() < 60s) {
        const auto first = std::min_element(next.begin(), next.end());
        m_now = std::max(m_now, *first);
        const qint64 step = m_limiter->step(Way::Down);
        done.at(static_cast<size_t>(first - next.begin())) += step;
        *first = m_now + m_limiter->spend(Way::Down, step);
    }
    const auto [least, most] = std::minmax_element(done.begin(), done.end());
    QVERIFY(*most <= *least * 11 / 10);
    const qint64 all = m_limiter->moved(Way::Down);
    QVERIFY(all > 5'800'000 && all < 6'200'000);
}

void tst_RateLimiter::idlenessIsNotSavedUp()
{
    m_limiter->setLimit(Way::Down, 100'000);
    (void)move(100'000);
    m_now += 1h;
    QVERIFY(move(100'000) > 800ms);
}

void tst_RateLimiter::limitChangesWhileItRuns()
{
    const QSignalSpy changed(m_limiter.get(), &RateLimiter::limitsChanged);
    m_limiter->setLimit(Way::Down, 10'000);
    const std::chrono::milliseconds slow = m_limiter->spend(Way::Down, 100'000);
    QVERIFY(slow > 9s);
    // Who holds still asks again, and goes on the sooner.
    m_limiter->setLimit(Way::Down, 1'000'000);
    const std::chrono::milliseconds quick = m_limiter->pause(Way::Down);
    QVERIFY(quick > 0ms && quick < 200ms);
    m_limiter->setLimit(Way::Down, 0);
    QCOMPARE(m_limiter->pause(Way::Down), 0ms);
    QCOMPARE(changed.size(), 3);
    m_limiter->setLimit(Way::Down, 0);
    QCOMPARE(changed.size(), 3);
    // A new limit doesn't collect what was moved without one.
    (void)m_limiter->spend(Way::Down, 100'000'000);
    m_limiter->setLimit(Way::Down, 10'000);
    QCOMPARE(m_limiter->pause(Way::Down), 0ms);
    // Nothing would ever end with less.
    m_limiter->setLimit(Way::Down, 1);
    QCOMPARE(m_limiter->limit(Way::Down), 1024);
}

void tst_RateLimiter::waysAreApart()
{
    m_limiter->setLimit(Way::Up, 10'000);
    QVERIFY(m_limiter->spend(Way::Up, 100'000) > 1s);
    QCOMPARE(m_limiter->spend(Way::Down, 100'000), 0ms);
}

QTEST_GUILESS_MAIN(tst_RateLimiter)
#include "tst_ratelimiter.moc"
