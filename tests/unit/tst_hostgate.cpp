#include "core/supabase/HostGate.h"
#include "core/supabase/RequestPolicy.h"
#include "tests/support/Await.h"

#include <QNetworkAccessManager>
#include <QTest>
#include <QUrl>

using namespace bucketdeck;
using namespace std::chrono_literals;

namespace {

using Time = RateBudget::Time;
using Pass = QFuture<Result<void>>;

HttpResponse answer(int status, const QByteArray &body = {}, QList<QPair<QByteArray, QByteArray>> headers = {})
{
    return HttpResponse{status, std::move(headers), body};
}

QString kindOf(const Pass &pass)
{
    if (!pass.isFinished())
        return QStringLiteral("waits");
    const Result<void> result = pass.result();
    return result ? QStringLiteral("goes") : errorKindName(result.error().kind);
}

} // namespace

/// Who may knock at a host, when, and what is sent again.
class HostGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bucketEmptiesAndFills();
    void refusalNarrowsAndTimeWidens();
    void refusalsInARowPauseLonger();
    void retryAfterIsNeverShortened();
    void soManyAtOnce();
    void quickGoesFirstAndBulkLeavesRoom();
    void http2TakesMore();
    void shortPauseIsWaitedFor();
    void longPauseIsTold();
    void cancelledLeavesTheLine();
    void goneManagerCancelsWhatWaits();
    void oneGateAnOrigin();
    void onlySafeRequestsAreRepeated_data();
    void onlySafeRequestsAreRepeated();
    void onlyPassingTroublesAreRepeated_data();
    void onlyPassingTroublesAreRepeated();
    void pausesGrowAndSpread();
    void onlyTheHostsOwnRefusalPausesAll();

private:
    Pass enter(HostGate &gate, Lane lane, std::chrono::milliseconds delay = 0ms, const CancelToken &cancel = {})
    {
        return gate.enter(lane, delay, cancel);
    }
    [[nodiscard]] HostGate::Now clock()
    {
        return [this] { return m_now; };
    }

    Time m_now{1000s};
};

void HostGateTest::bucketEmptiesAndFills()
{
    RateBudget budget({.perSecond = 10, .burst = 3});
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(budget.wait(m_now), 0ms);
        budget.take(m_now);
    }
    QCOMPARE(budget.wait(m_now), 100ms);
    QCOMPARE(budget.wait(m_now + 60ms), 40ms);
    QCOMPARE(budget.wait(m_now + 100ms), 0ms);
    // What nobody used doesn't add up without end.
    const Time later = m_now + 1h;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(budget.wait(later), 0ms);
        budget.take(later);
    }
    QVERIFY(budget.wait(later) > 0ms);
}

void HostGateTest::refusalNarrowsAndTimeWidens()
{
    RateBudget budget({.perSecond = 100, .burst = 100, .narrowPerSecond = 10, .narrowBurst = 1, .widenEvery = 10s});
    QCOMPARE(budget.wait(m_now), 0ms);
    budget.refused(m_now, 2s);
    QCOMPARE(budget.wait(m_now), 2000ms);
    Time now = m_now + 2s;
    QCOMPARE(budget.wait(now), 0ms);
    budget.take(now);
    QCOMPARE(budget.wait(now), 100ms);
    now += 10s; // Twice as fast.
    QCOMPARE(budget.wait(now), 0ms);
    budget.take(now);
    budget.take(now);
    QCOMPARE(budget.wait(now), 50ms);
    now += 10min; // As at the start, and no faster.
    QCOMPARE(budget.wait(now), 0ms);
    for (int i = 0; i < 100; ++i)
        budget.take(now);
    QCOMPARE(budget.wait(now), 10ms);
}

void HostGateTest::refusalsInARowPauseLonger()
{
    RateBudget budget({.firstPause = 1s, .longestPause = 5s});
    QList<std::chrono::milliseconds> pauses;
    for (int i = 0; i < 4; ++i) {
        budget.refused(m_now, 0s);
        pauses.append(budget.pause(m_now));
        m_now += pauses.last();
    }
    QCOMPARE(pauses, (QList<std::chrono::milliseconds>{1s, 2s, 4s, 5s}));
    budget.accepted();
    budget.refused(m_now, 0s);
    QCOMPARE(budget.pause(m_now), 1s);
}

void HostGateTest::retryAfterIsNeverShortened()
{
    RateBudget budget({});
    budget.refused(m_now, 30s);
    budget.refused(m_now + 1s, 2s); // One that was under way.
    QCOMPARE(budget.pause(m_now + 10s), 20s);
    QCOMPARE(budget.pause(m_now + 30s), 0s);
}

void HostGateTest::soManyAtOnce()
{
    HostGate gate({.atOnce = 2, .bulkAtOnce = 2}, nullptr, clock());
    const Pass first = enter(gate, Lane::Quick);
    const Pass second = enter(gate, Lane::Quick);
    const Pass third = enter(gate, Lane::Quick);
    const Pass fourth = enter(gate, Lane::Quick);
    QCOMPARE(kindOf(first), QStringLiteral("goes"));
    QCOMPARE(kindOf(second), QStringLiteral("goes"));
    QCOMPARE(kindOf(third), QStringLiteral("waits"));
    gate.leave(Lane::Quick);
    QCOMPARE(kindOf(third), QStringLiteral("goes"));
    QCOMPARE(kindOf(fourth), QStringLiteral("waits"));
}

void HostGateTest::quickGoesFirstAndBulkLeavesRoom()
{
    HostGate gate({.atOnce = 3, .bulkAtOnce = 2}, nullptr, clock());
    QList<Pass> uploads;
    for (int i = 0; i < 4; ++i)
        uploads.append(enter(gate, Lane::Bulk));
    QCOMPARE(kindOf(uploads.at(1)), QStringLiteral("goes"));
    QCOMPARE(kindOf(uploads.at(2)), QStringLiteral("waits"));
    const Pass range = enter(gate, Lane::Quick);
    QCOMPARE(kindOf(range), QStringLiteral("goes"));
    const Pass next = enter(gate, Lane::Quick);
    QCOMPARE(kindOf(next), QStringLiteral("waits"));
    gate.leave(Lane::Bulk);
    QCOMPARE(kindOf(next), QStringLiteral("goes"));
    QCOMPARE(kindOf(uploads.at(2)), QStringLiteral("waits"));
    gate.leave(Lane::Quick);
    QCOMPARE(kindOf(uploads.at(2)), QStringLiteral("goes"));
    QCOMPARE(kindOf(uploads.at(3)), QStringLiteral("waits"));
}

void HostGateTest::http2TakesMore()
{
    HostGate gate({.atOnce = 1, .bulkAtOnce = 1, .atOnceHttp2 = 3, .bulkAtOnceHttp2 = 1}, nullptr, clock());
    const Pass first = enter(gate, Lane::Quick);
    const Pass second = enter(gate, Lane::Quick);
    QCOMPARE(kindOf(second), QStringLiteral("waits"));
    gate.accepted(true);
    gate.leave(Lane::Quick);
    const Pass third = enter(gate, Lane::Quick);
    QCOMPARE(kindOf(second), QStringLiteral("goes"));
    QCOMPARE(kindOf(third), QStringLiteral("goes"));
}

void HostGateTest::shortPauseIsWaitedFor()
{
    HostGate gate({}, nullptr, clock());
    gate.refused(2s);
    const Pass pass = enter(gate, Lane::Quick);
    QCOMPARE(kindOf(pass), QStringLiteral("waits"));
    m_now += 1s;
    const Pass other = enter(gate, Lane::Quick);
    QCOMPARE(kindOf(pass), QStringLiteral("waits"));
    QCOMPARE(kindOf(other), QStringLiteral("waits"));
    m_now += 1s;
    // Whoever comes next looks at the time.
    const Pass third = enter(gate, Lane::Quick);
    QCOMPARE(kindOf(pass), QStringLiteral("goes"));
    QCOMPARE(kindOf(third), QStringLiteral("goes"));
}

void HostGateTest::longPauseIsTold()
{
    HostGate gate({.atOnce = 1}, nullptr, clock());
    const Pass running = enter(gate, Lane::Quick);
    const Pass waiting = enter(gate, Lane::Bulk);
    gate.refused(60s);
    QCOMPARE(kindOf(waiting), QStringLiteral("RateLimited"));
    m_now += 20s;
    const Pass late = enter(gate, Lane::Quick);
    QCOMPARE(kindOf(late), QStringLiteral("RateLimited"));
    QCOMPARE(late.result().error().retryAfter, 40s);
    QVERIFY(late.result().error().userText.contains(QStringLiteral("40")));
    m_now += 40s;
    gate.leave(Lane::Quick);
    QCOMPARE(kindOf(enter(gate, Lane::Quick)), QStringLiteral("goes"));
}

void HostGateTest::cancelledLeavesTheLine()
{
    HostGate gate({.atOnce = 1}, nullptr, clock());
    const Pass running = enter(gate, Lane::Quick);
    const CancelToken cancel;
    const Pass given = enter(gate, Lane::Quick, 0ms, cancel);
    const Pass other = enter(gate, Lane::Quick);
    cancel.cancel();
    QCOMPARE(kindOf(given), QStringLiteral("Cancelled"));
    gate.leave(Lane::Quick);
    QCOMPARE(kindOf(other), QStringLiteral("goes"));
}

void HostGateTest::goneManagerCancelsWhatWaits()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    HostGate *gate = HostGate::of(manager.get(), QUrl(QStringLiteral("https://a.example")));
    const Pass pass = enter(*gate, Lane::Quick, 1h);
    QCOMPARE(kindOf(pass), QStringLiteral("waits"));
    manager.reset();
    QCOMPARE(kindOf(pass), QStringLiteral("Cancelled"));
}

void HostGateTest::oneGateAnOrigin()
{
    QNetworkAccessManager manager;
    QNetworkAccessManager other;
    const auto gate = [](QNetworkAccessManager &owner, const char *url) {
        return HostGate::of(&owner, QUrl(QString::fromLatin1(url)));
    };
    QCOMPARE(gate(manager, "https://a.example/x"), gate(manager, "https://a.example:443/y?z"));
    QVERIFY(gate(manager, "https://a.example") != gate(manager, "https://b.example"));
    QVERIFY(gate(manager, "https://a.example") != gate(manager, "http://a.example"));
    QVERIFY(gate(manager, "https://a.example") != gate(manager, "https://a.example:8443"));
    QVERIFY(gate(manager, "https://a.example") != gate(other, "https://a.example"));
}

void HostGateTest::onlySafeRequestsAreRepeated_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("idempotent");
    QTest::addColumn<bool>("again");
    QTest::newRow("get") << QByteArray("GET") << false << true;
    QTest::newRow("head") << QByteArray("HEAD") << false << true;
    QTest::newRow("list") << QByteArray("POST") << true << true;
    QTest::newRow("post") << QByteArray("POST") << false << false;
    QTest::newRow("put") << QByteArray("PUT") << false << false;
    QTest::newRow("patch") << QByteArray("PATCH") << false << false;
    QTest::newRow("delete") << QByteArray("DELETE") << false << false;
}

void HostGateTest::onlySafeRequestsAreRepeated()
{
    QFETCH(const QByteArray, method);
    QFETCH(const bool, idempotent);
    QFETCH(const bool, again);
    HttpRequest request;
    request.method = method;
    request.idempotent = idempotent;
    request.repeats = 1;
    const auto pause = [&request](int tries) {
        return RequestPolicy::pauseBeforeRepeat(request, answer(503), tries, 1ms, 0.5);
    };
    QCOMPARE(pause(1).has_value(), again);
    QVERIFY(!pause(2));
    request.repeats = 0;
    QVERIFY(!pause(1));
}

void HostGateTest::onlyPassingTroublesAreRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("again");
    for (const int status : {408, 423, 429, 502, 503, 504, 520, 522, 530, 544})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {200, 206, 304, 400, 401, 402, 403, 404, 409, 413, 416, 500, 501, 540})
        QTest::addRow("%d", status) << status << false;
}

void HostGateTest::onlyPassingTroublesAreRepeated()
{
    QFETCH(const int, status);
    QFETCH(const bool, again);
    HttpRequest request;
    request.repeats = 1;
    QCOMPARE(RequestPolicy::pauseBeforeRepeat(request, answer(status), 1, 1ms, 0.5).has_value(), again);
    // The real status may be inside [fixtures 016 to 144].
    const QByteArray inside = "{\"statusCode\":\"" + QByteArray::number(status) + "\",\"message\":\"x\"}";
    if (status >= 400)
        QCOMPARE(RequestPolicy::pauseBeforeRepeat(request, answer(400, inside), 1, 1ms, 0.5).has_value(), again);
}

void HostGateTest::pausesGrowAndSpread()
{
    HttpRequest request;
    request.repeats = 10;
    const auto pause = [&request](int tries, double random, const Result<HttpResponse> &given) {
        return RequestPolicy::pauseBeforeRepeat(request, given, tries, 1ms, random);
    };
    const Result<HttpResponse> busy = answer(503);
    QVERIFY(*pause(2, 0.5, busy) > *pause(1, 0.5, busy));
    QVERIFY(*pause(3, 0.5, busy) > *pause(2, 0.5, busy));
    QVERIFY(*pause(1, 0.9, busy) > *pause(1, 0.1, busy));
    QCOMPARE(*pause(1, 0, busy), 1s);
    QVERIFY(!pause(10, 0.5, busy)); // Longer than anybody waits.
    QCOMPARE(*pause(1, 0.5, answer(503, {}, {{"retry-after", "3"}})), 3s);
    QVERIFY(!pause(1, 0.5, answer(503, {}, {{"retry-after", "3600"}})));
    // A time-out isn't waited for twice, and what is final is final.
    QVERIFY(!RequestPolicy::pauseBeforeRepeat(request, busy, 1, 1min, 0.5));
    QVERIFY(pause(1, 0.5, fail(makeError(ErrorKind::Offline, QStringLiteral("x")))));
    QVERIFY(!pause(1, 0.5, fail(makeError(ErrorKind::NotSecure, QStringLiteral("x")))));
    QVERIFY(!pause(1, 0.5, fail(makeError(ErrorKind::Cancelled, QStringLiteral("x")))));
}

void HostGateTest::onlyTheHostsOwnRefusalPausesAll()
{
    QVERIFY(RequestPolicy::isTooMany(answer(429, "{\"message\":\"API rate limit exceeded\"}")));
    QVERIFY(RequestPolicy::isTooMany(answer(400, "{\"statusCode\":\"429\",\"code\":\"SlowDown\",\"message\":\"x\"}")));
    QVERIFY(!RequestPolicy::isTooMany(answer(429, "{\"code\":\"over_email_send_rate_limit\",\"message\":\"x\"}")));
    QVERIFY(!RequestPolicy::isTooMany(answer(503)));
    QVERIFY(!RequestPolicy::isTooMany(answer(200, "{\"statusCode\":\"429\"}")));
}

QTEST_GUILESS_MAIN(HostGateTest)
#include "tst_hostgate.moc"
