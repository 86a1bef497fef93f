#include "core/supabase/SessionKeeper.h"

#include "core/credentials/CredentialStore.h"
#include "core/supabase/AuthClient.h"
#include "core/supabase/SessionSecret.h"
#include "tests/support/AuthScript.h"
#include "tests/support/Await.h"

#include <QCoroFuture>
#include <QLockFile>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketdeck;
using namespace std::chrono_literals;

namespace {

const QString secretKey = QStringLiteral("bucketdeck/example/ann");

/// A store that can be held in the middle of a write, and broken.
class GateStore final : public CredentialStore
{
    Q_OBJECT

public:
    Task<QByteArray> read(QString key) override
    {
        if (isBroken)
            co_return fail(ErrorKind::KeyringUnavailable, QStringLiteral("locked"));
        if (!secrets.contains(key))
            co_return fail(ErrorKind::NotFound, QStringLiteral("none"));
        co_return secrets.value(key);
    }

    Task<void> write(QString key, QByteArray secret) override
    {
        ++writesBegun;
        if (holdsWrites) {
            m_gate = std::make_shared<QPromise<void>>();
            m_gate->start();
            const QFuture<void> opened = m_gate->future();
            co_await opened;
        }
        if (isBroken)
            co_return fail(ErrorKind::KeyringUnavailable, QStringLiteral("locked"));
        secrets.insert(key, secret);
        co_return Result<void>();
    }

    Task<void> remove(QString key) override
    {
        secrets.remove(key);
        co_return Result<void>();
    }

    bool isLasting() const override { return true; }

    void open()
    {
        holdsWrites = false;
        m_gate->finish();
    }

    [[nodiscard]] QByteArray refreshToken() const
    {
        return SessionSecret::fromJson(secrets.value(secretKey)).value_or(SessionSecret()).refreshToken;
    }

    QHash<QString, QByteArray> secrets;
    bool isBroken = false;
    bool holdsWrites = false;
    int writesBegun = 0;

private:
    std::shared_ptr<QPromise<void>> m_gate;
};

/// Starts a call whose answer is looked at later.
struct Pending
{
    explicit Pending(SessionKeeper *keeper)
    {
        keeper->accessToken().then([result = result](Result<QByteArray> token) { *result = std::move(token); });
    }

    [[nodiscard]] bool isDone() const { return result->has_value(); }

    std::shared_ptr<std::optional<Result<QByteArray>>> result = std::make_shared<std::optional<Result<QByteArray>>>();
};

} // namespace

class tst_SessionKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void freshTokenNeedsNoRequest();
    void refreshesWithinTheMargin();
    void shortLivedTokensAreNotRefreshedForEver();
    void clockADayOff_data();
    void clockADayOff();
    void clockPutRightMeanwhile_data();
    void clockPutRightMeanwhile();
    void exchangedSessionTakesTheOldOnesPlace();
    void refusedExchangeChangesNothing();
    void twentyCallersOneRefresh();
    void newPairIsSavedBeforeItIsUsed();
    void goesOnInMemoryWhereSavingFails();
    void twoProcessesNeverReuseAToken();
    void waitsForTheLockOfAnotherProcess();
    void unusableLockFolderIsNoObstacle();
    void restoresFromTheStore();
    void nothingSavedIsSignedOut();
    void lockedKeyringEndsNothing();
    void damagedSecretIsSignedOut();
    void transientFailuresLeaveTheSession_data();
    void transientFailuresLeaveTheSession();
    void retriesByItself();
    void revokedSessionEnds();
    void signedInElsewhereMeanwhile();
    void refusedTokenIsReplacedOnce();
    void refreshesByItselfAheadOfTime();
    void adoptReplacesAnEndedSession();
    void notRememberedIsNotSaved();
    void signOutEndsEverywhere();
    void signOutWithoutNetwork();
    void anotherUsersAnswerIsRefused();
    void goneWhileARequestIsUnderWay();

private:
    [[nodiscard]] std::unique_ptr<SessionKeeper> makeKeeper(std::chrono::milliseconds interval = 1h);
    [[nodiscard]] std::unique_ptr<SessionKeeper> signedIn(std::chrono::milliseconds interval = 1h);
    [[nodiscard]] QString lockPath() const { return m_folder->filePath(QStringLiteral("session.lock")); }
    void save(const QByteArray &refreshToken)
    {
        m_store->secrets.insert(secretKey, SessionSecret{refreshToken, "anon-key"}.toJson());
    }

    QNetworkAccessManager m_network;
    HttpClient m_http{&m_network};
    std::shared_ptr<FakeClock> m_clock;
    std::shared_ptr<GateStore> m_store;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<AuthScript> m_script;
    std::unique_ptr<AuthClient> m_auth;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SessionKeeper::init()
{
    m_clock = std::make_shared<FakeClock>();
    m_store = std::make_shared<GateStore>();
    m_server = std::make_unique<ScriptedServer>();
    m_script = std::make_unique<AuthScript>(m_server.get());
    m_auth = std::make_unique<AuthClient>(SupabaseProject{m_server->url(), "anon-key"}, &m_http, m_clock);
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_SessionKeeper::cleanup()
{
    m_network.clearConnectionCache();
    m_server.reset();
}

std::unique_ptr<SessionKeeper> tst_SessionKeeper::makeKeeper(std::chrono::milliseconds interval)
{
    SessionKeeperSetup setup;
    setup.auth = m_auth.get();
    setup.store = m_store;
    setup.clock = m_clock;
    setup.credentialKey = secretKey;
    setup.lockPath = lockPath();
    setup.userId = m_script->userId;
    setup.checkInterval = interval;
    setup.firstRetry = interval;
    return std::make_unique<SessionKeeper>(setup);
}

std::unique_ptr<SessionKeeper> tst_SessionKeeper::signedIn(std::chrono::milliseconds interval)
{
    auto keeper = makeKeeper(interval);
    const Result<Session> session = await(m_auth->signInWithPassword(m_script->email, m_script->password));
    if (!session || !await(keeper->adopt(*session, "anon-key", true)))
        qFatal("The test's own sign-in failed");
    return keeper;
}

void tst_SessionKeeper::freshTokenNeedsNoRequest()
{
    const auto keeper = signedIn();
    QCOMPARE(m_store->refreshToken(), m_script->current);
    const Result<QByteArray> token = await(keeper->accessToken());
    QVERIFY2(token, failure(token));
    QCOMPARE(*token, m_script->accessToken());
    QCOMPARE(m_script->refreshes, 0);
    QCOMPARE(keeper->userId(), m_script->userId);
}

void tst_SessionKeeper::refreshesWithinTheMargin()
{
    const auto keeper = signedIn();
    m_clock->advance(3600s - 91s);
    QCOMPARE(*await(keeper->accessToken()), QByteArray("access-1"));
    m_clock->advance(1s);
    const Result<QByteArray> token = await(keeper->accessToken());
    QVERIFY2(token, failure(token));
    QCOMPARE(*token, QByteArray("access-2"));
    QCOMPARE(m_script->refreshes, 1);
    QCOMPARE(m_store->refreshToken(), QByteArray("refresh-2"));
}

void tst_SessionKeeper::shortLivedTokensAreNotRefreshedForEver()
{
    m_script->lifetime = 60;
    const auto keeper = signedIn();
    QVERIFY(await(keeper->accessToken()));
    QVERIFY(await(keeper->accessToken()));
    QCOMPARE(m_script->refreshes, 0);
    m_clock->advance(31s);
    QVERIFY(await(keeper->accessToken()));
    QCOMPARE(m_script->refreshes, 1);
}

void tst_SessionKeeper::clockADayOff_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("a day ahead") << 86400;
    QTest::newRow("a day behind") << -86400;
}

/// The server's clock, which stands in its answers and in its tokens, is a day away from ours.
void tst_SessionKeeper::clockADayOff()
{
    QFETCH(int, seconds);
    m_script->serverTime = m_clock->now().addSecs(-seconds);
    const auto keeper = signedIn();
    for (int i = 0; i < 5; ++i) {
        const Result<QByteArray> token = await(keeper->accessToken());
        REQUIRE_OK(token);
        QCOMPARE(*token, m_script->accessToken());
    }
    QCOMPARE(m_script->refreshes, 0);
    // And it is renewed when its hour is over, not at once and not a day late.
    m_clock->advance(3600s - 91s);
    REQUIRE_OK(await(keeper->accessToken()));
    QCOMPARE(m_script->refreshes, 0);
    m_clock->advance(2s);
    REQUIRE_OK(await(keeper->accessToken()));
    QCOMPARE(m_script->refreshes, 1);
}

void tst_SessionKeeper::clockPutRightMeanwhile_data()
{
    clockADayOff_data();
}

/// Our clock jumps while a session is in use.
void tst_SessionKeeper::clockPutRightMeanwhile()
{
    QFETCH(int, seconds);
    const auto keeper = signedIn();
    REQUIRE_OK(await(keeper->accessToken()));
    m_clock->advance(std::chrono::seconds(seconds));
    const Result<QByteArray> token = await(keeper->accessToken());
    REQUIRE_OK(token);
    // Put back, the token looks good for another day; the server knows better, and says so.
    if (seconds < 0)
        keeper->tokenRefused(*token);
    REQUIRE_OK(await(keeper->accessToken()));
    QCOMPARE(m_script->refreshes, 1);
    m_clock->advance(3600s - 91s);
    REQUIRE_OK(await(keeper->accessToken()));
    QCOMPARE(m_script->refreshes, 1);
    m_clock->advance(2s);
    REQUIRE_OK(await(keeper->accessToken()));
    QCOMPARE(m_script->refreshes, 2);
    QVERIFY(!m_script->reused);
}

void tst_SessionKeeper::exchangedSessionTakesTheOldOnesPlace()
{
    const auto keeper = signedIn();
    QSignalSpy refreshed(keeper.get(), &SessionKeeper::refreshed);
    QByteArray given;
    // As verifying a second factor does: the server rotates, and answers with a session.
    const std::function<Task<Session>(QByteArray)> raise = [&](const QByteArray &token) {
        given = token;
        return m_auth->refresh(m_script->current);
    };
    REQUIRE_OK(await(keeper->exchange(raise)));
    QCOMPARE(given, QByteArray("access-1"));
    QCOMPARE(*await(keeper->accessToken()), QByteArray("access-2"));
    QCOMPARE(m_store->refreshToken(), QByteArray("refresh-2"));
    QCOMPARE(refreshed.size(), 1);
    m_clock->advance(3600s);
    QCOMPARE(*await(keeper->accessToken()), QByteArray("access-3"));
    QVERIFY(!m_script->reused);
}

void tst_SessionKeeper::refusedExchangeChangesNothing()
{
    const auto keeper = signedIn();
    QSignalSpy failed(keeper.get(), &SessionKeeper::failed);
    QSignalSpy ended(keeper.get(), &SessionKeeper::ended);
    const std::function<Task<Session>(QByteArray)> refused = [this](const QByteArray &) {
        return m_auth->signInWithPassword(m_script->email, QStringLiteral("wrong"));
    };
    REQUIRE_KIND(await(keeper->exchange(refused)), ErrorKind::WrongCredentials);
    QCOMPARE(*await(keeper->accessToken()), QByteArray("access-1"));
    QCOMPARE(m_store->refreshToken(), QByteArray("refresh-1"));
    QCOMPARE(failed.size() + ended.size(), 0);
}

void tst_SessionKeeper::twentyCallersOneRefresh()
{
    const auto keeper = signedIn();
    m_clock->advance(2h);
    QList<Pending> callers;
    for (int i = 0; i < 20; ++i)
        callers.append(Pending(keeper.get()));
    for (const Pending &caller : callers) {
        QTRY_VERIFY(caller.isDone());
        QVERIFY2(**caller.result, failure(**caller.result));
        QCOMPARE((*caller.result)->value(), QByteArray("access-2"));
    }
    QCOMPARE(m_script->refreshes, 1);
}

void tst_SessionKeeper::newPairIsSavedBeforeItIsUsed()
{
    const auto keeper = signedIn();
    m_clock->advance(2h);
    m_store->holdsWrites = true;
    const int before = m_store->writesBegun;
    Pending first(keeper.get());
    QTRY_COMPARE(m_store->writesBegun, before + 1);
    Pending second(keeper.get());
    QCoreApplication::processEvents();
    QVERIFY2(!first.isDone() && !second.isDone(), "a token was given out before its pair was saved");
    m_store->open();
    QTRY_VERIFY(first.isDone() && second.isDone());
    QCOMPARE((*second.result)->value(), QByteArray("access-2"));
    QCOMPARE(m_store->refreshToken(), QByteArray("refresh-2"));
    QCOMPARE(m_script->refreshes, 1);
}

void tst_SessionKeeper::goesOnInMemoryWhereSavingFails()
{
    const auto keeper = signedIn(20ms);
    QSignalSpy warned(keeper.get(), &SessionKeeper::notPersisted);
    m_clock->advance(2h);
    m_store->isBroken = true;
    const Result<QByteArray> token = await(keeper->accessToken());
    QVERIFY2(token, failure(token));
    QCOMPARE(warned.size(), 1);
    QCOMPARE(m_store->refreshToken(), QByteArray("refresh-1"));

    // The keyring is back: what is in memory goes into it, and the spent token there is never sent again.
    m_store->isBroken = false;
    QTRY_COMPARE(m_store->refreshToken(), QByteArray("refresh-2"));
    m_store->isBroken = true;
    m_clock->advance(2h);
    QTRY_COMPARE(m_script->refreshes, 2);
    m_store->isBroken = false;
    m_clock->advance(2h);
    QVERIFY(await(keeper->accessToken()));
    QVERIFY(!m_script->reused);
}

void tst_SessionKeeper::twoProcessesNeverReuseAToken()
{
    const auto one = signedIn();
    const auto other = makeKeeper();
    QVERIFY(await(other->accessToken()));
    // `one` still holds the token that `other` has just spent.
    for (int i = 0; i < 5; ++i) {
        m_clock->advance(2h);
        Pending a(one.get());
        Pending b(other.get());
        QTRY_VERIFY(a.isDone() && b.isDone());
        QVERIFY2(**a.result, failure(**a.result));
        QVERIFY2(**b.result, failure(**b.result));
    }
    QVERIFY(!m_script->reused);
    QCOMPARE(m_store->refreshToken(), m_script->current);
}

void tst_SessionKeeper::waitsForTheLockOfAnotherProcess()
{
    const auto keeper = signedIn();
    m_clock->advance(2h);
    QLockFile lock(lockPath());
    QVERIFY(lock.lock());
    Pending caller(keeper.get());
    // The event loop goes on: it isn't blocked, and nothing is sent.
    int turns = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&turns] { ++turns; });
    ticking.start(10ms);
    QTRY_VERIFY(turns > 20);
    QVERIFY(!caller.isDone());
    QCOMPARE(m_script->refreshes, 0);
    // Meanwhile the other process has rotated the token.
    const Result<Session> theirs = await(m_auth->refresh("refresh-1"));
    QVERIFY2(theirs, failure(theirs));
    save(theirs->refreshToken);
    lock.unlock();
    QTRY_VERIFY(caller.isDone());
    QVERIFY2(**caller.result, failure(**caller.result));
    QVERIFY(!m_script->reused);
}

void tst_SessionKeeper::unusableLockFolderIsNoObstacle()
{
    const auto keeper = signedIn();
    m_clock->advance(2h);
    QVERIFY(m_folder->remove());
    const Result<QByteArray> token = await(keeper->accessToken());
    QVERIFY2(token, failure(token));
}

void tst_SessionKeeper::restoresFromTheStore()
{
    QVERIFY(await(m_auth->signInWithPassword(m_script->email, m_script->password)));
    save("refresh-1");
    const auto keeper = makeKeeper();
    QSignalSpy keys(keeper.get(), &SessionKeeper::apiKeyChanged);
    QSignalSpy refreshed(keeper.get(), &SessionKeeper::refreshed);
    keeper->start();
    QTRY_COMPARE(refreshed.size(), 1);
    QCOMPARE(keys.value(0).value(0).toByteArray(), QByteArray("anon-key"));
    QCOMPARE(*await(keeper->accessToken()), QByteArray("access-2"));
    QCOMPARE(m_script->refreshes, 1);
}

void tst_SessionKeeper::nothingSavedIsSignedOut()
{
    const auto keeper = makeKeeper();
    QSignalSpy ended(keeper.get(), &SessionKeeper::ended);
    keeper->start();
    QTRY_COMPARE(ended.size(), 1);
    const Result<QByteArray> token = await(keeper->accessToken());
    QVERIFY(!token);
    QCOMPARE(errorKindName(token.error().kind), QStringLiteral("SessionEnded"));
    QCOMPARE(m_server->requests.size(), 0);
}

void tst_SessionKeeper::lockedKeyringEndsNothing()
{
    QVERIFY(await(m_auth->signInWithPassword(m_script->email, m_script->password)));
    save("refresh-1");
    m_store->isBroken = true;
    const auto keeper = makeKeeper();
    QSignalSpy ended(keeper.get(), &SessionKeeper::ended);
    keeper->start();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(errorKindName(ended.value(0).value(0).value<Error>().kind), QStringLiteral("KeyringUnavailable"));
    QCOMPARE(m_store->refreshToken(), QByteArray("refresh-1"));
    m_store->isBroken = false;
    QSignalSpy refreshed(keeper.get(), &SessionKeeper::refreshed);
    keeper->start();
    QTRY_COMPARE(refreshed.size(), 1);
}

void tst_SessionKeeper::damagedSecretIsSignedOut()
{
    for (const QByteArray &junk : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"refresh_token\":5}"),
                                   QByteArray("\xff\xfe\x00", 3)}) {
        m_store->secrets.insert(secretKey, junk);
        const auto keeper = makeKeeper();
        const Result<QByteArray> token = await(keeper->accessToken());
        QVERIFY(!token);
        QCOMPARE(errorKindName(token.error().kind), QStringLiteral("SessionEnded"));
    }
    QCOMPARE(m_server->requests.size(), 0);
}

void tst_SessionKeeper::transientFailuresLeaveTheSession_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("500") << 500 << QStringLiteral("Server");
    QTest::newRow("503") << 503 << QStringLiteral("Server");
    QTest::newRow("520") << 520 << QStringLiteral("Server");
    QTest::newRow("429") << 429 << QStringLiteral("RateLimited");
    QTest::newRow("a hotel's page") << 200 << QStringLiteral("InvalidArgument");
    QTest::newRow("dropped") << 0 << QStringLiteral("Offline");
}

void tst_SessionKeeper::transientFailuresLeaveTheSession()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    const auto keeper = signedIn();
    QSignalSpy ended(keeper.get(), &SessionKeeper::ended);
    QSignalSpy failed(keeper.get(), &SessionKeeper::failed);
    m_clock->advance(2h);
    ScriptedAnswer fault = ScriptedServer::json(status, "<html>");
    fault.drop = status == 0;
    // Qt sends a request again by itself where a kept-alive connection breaks.
    const int faults = fault.drop ? 8 : 1;
    for (int i = 0; i < faults; ++i)
        m_script->faults.append(fault);
    const Result<QByteArray> token = await(keeper->accessToken());
    QVERIFY(!token);
    QCOMPARE(errorKindName(token.error().kind), kind);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(ended.size(), 0);
    QCOMPARE(m_store->refreshToken(), QByteArray("refresh-1"));
    m_script->faults.clear();
    const Result<QByteArray> again = await(keeper->accessToken());
    QVERIFY2(again, failure(again));
}

void tst_SessionKeeper::retriesByItself()
{
    const auto keeper = signedIn(10ms);
    QSignalSpy failed(keeper.get(), &SessionKeeper::failed);
    QSignalSpy refreshed(keeper.get(), &SessionKeeper::refreshed);
    m_script->faults = {ScriptedServer::json(503, ""), ScriptedServer::json(503, "")};
    m_clock->advance(2h);
    QTRY_COMPARE(refreshed.size(), 1);
    QCOMPARE(failed.size(), 2);
}

void tst_SessionKeeper::revokedSessionEnds()
{
    const auto keeper = signedIn();
    QSignalSpy ended(keeper.get(), &SessionKeeper::ended);
    m_script->isRevoked = true;
    m_clock->advance(2h);
    const Result<QByteArray> token = await(keeper->accessToken());
    QVERIFY(!token);
    QCOMPARE(errorKindName(token.error().kind), QStringLiteral("SessionEnded"));
    QCOMPARE(ended.size(), 1);
    QVERIFY2(m_store->secrets.isEmpty(), "the secret of an ended session stays in the keychain");
    const int asked = m_script->refreshes;
    QVERIFY(!await(keeper->accessToken()));
    QCOMPARE(m_script->refreshes, asked);
    QCOMPARE(ended.size(), 1);
}

void tst_SessionKeeper::signedInElsewhereMeanwhile()
{
    const auto keeper = signedIn();
    QSignalSpy ended(keeper.get(), &SessionKeeper::ended);
    m_clock->advance(2h);
    // Another window signs in again while our refresh is on its way: ours is refused, theirs is good.
    m_script->isRevoked = true;
    m_server->handler = [this, handler = m_server->handler](const ScriptedRequest &request) {
        const ScriptedAnswer answer = handler(request);
        if (m_script->refreshes == 1) {
            m_script->isRevoked = false;
            const ScriptedAnswer issued = m_script->issue();
            Q_UNUSED(issued)
            save(m_script->current);
        }
        return answer;
    };
    const Result<QByteArray> token = await(keeper->accessToken());
    QVERIFY2(token, failure(token));
    QCOMPARE(ended.size(), 0);
    QVERIFY(!m_script->reused);
}

void tst_SessionKeeper::refusedTokenIsReplacedOnce()
{
    const auto keeper = signedIn();
    keeper->tokenRefused("access-1");
    QCOMPARE(*await(keeper->accessToken()), QByteArray("access-2"));
    // A late refusal of the old token says nothing about the new one.
    keeper->tokenRefused("access-1");
    keeper->tokenRefused(QByteArray());
    QCOMPARE(*await(keeper->accessToken()), QByteArray("access-2"));
    QCOMPARE(m_script->refreshes, 1);
}

void tst_SessionKeeper::refreshesByItselfAheadOfTime()
{
    const auto keeper = signedIn(10ms);
    QSignalSpy refreshed(keeper.get(), &SessionKeeper::refreshed);
    m_clock->advance(3600s - 60s);
    QTRY_COMPARE(refreshed.size(), 1);
    QCOMPARE(m_store->refreshToken(), QByteArray("refresh-2"));
}

void tst_SessionKeeper::adoptReplacesAnEndedSession()
{
    const auto keeper = signedIn();
    m_script->isRevoked = true;
    m_clock->advance(2h);
    QVERIFY(!await(keeper->accessToken()));
    const Result<Session> session = await(m_auth->signInWithPassword(m_script->email, m_script->password));
    QVERIFY2(session, failure(session));
    QVERIFY(await(keeper->adopt(*session, "new-key", true)));
    QCOMPARE(*await(keeper->accessToken()), session->accessToken);
    QCOMPARE(SessionSecret::fromJson(m_store->secrets.value(secretKey))->apiKey, QByteArray("new-key"));
}

void tst_SessionKeeper::notRememberedIsNotSaved()
{
    const auto keeper = signedIn();
    const Result<Session> session = await(m_auth->signInWithPassword(m_script->email, m_script->password));
    QVERIFY2(session, failure(session));
    QVERIFY(await(keeper->adopt(*session, "anon-key", false)));
    QVERIFY2(m_store->secrets.isEmpty(), "what was saved before goes too");
    m_clock->advance(2h);
    QVERIFY(await(keeper->accessToken()));
    QVERIFY(m_store->secrets.isEmpty());
}

void tst_SessionKeeper::signOutEndsEverywhere()
{
    const auto keeper = signedIn();
    QSignalSpy ended(keeper.get(), &SessionKeeper::ended);
    m_clock->advance(2h);
    QVERIFY(await(keeper->signOut()));
    QCOMPARE(m_script->logouts, 1);
    QVERIFY(m_store->secrets.isEmpty());
    QCOMPARE(errorKindName(await(keeper->accessToken()).error().kind), QStringLiteral("SessionEnded"));
    QCOMPARE(ended.size(), 0);
}

void tst_SessionKeeper::signOutWithoutNetwork()
{
    const auto keeper = signedIn();
    m_network.clearConnectionCache();
    m_server.reset();
    QVERIFY(await(keeper->signOut()));
    QVERIFY(m_store->secrets.isEmpty());
    QVERIFY(!await(keeper->accessToken()));
}

void tst_SessionKeeper::anotherUsersAnswerIsRefused()
{
    const auto keeper = signedIn();
    m_script->userId = QStringLiteral("somebody-else");
    m_clock->advance(2h);
    const Result<QByteArray> token = await(keeper->accessToken());
    QVERIFY(!token);
    QCOMPARE(errorKindName(token.error().kind), QStringLiteral("SessionEnded"));
}

void tst_SessionKeeper::goneWhileARequestIsUnderWay()
{
    auto keeper = signedIn();
    m_clock->advance(2h);
    m_store->holdsWrites = true;
    const int before = m_store->writesBegun;
    Pending caller(keeper.get());
    QTRY_COMPARE(m_store->writesBegun, before + 1);
    keeper.reset();
    m_store->open();
    QTRY_VERIFY(caller.isDone());
    QVERIFY(!**caller.result);
}

QTEST_GUILESS_MAIN(tst_SessionKeeper)
#include "tst_sessionkeeper.moc"
