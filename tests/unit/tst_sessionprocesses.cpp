#include "core/supabase/AuthClient.h"
#include "core/supabase/SessionKeeper.h"
#include "core/supabase/SessionSecret.h"
#include "tests/server/PracticeServer.h"
#include "tests/support/AuthScript.h"
#include "tests/support/Await.h"
#include "tests/support/FileStore.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QProcess>
#include <QPromise>
#include <QTemporaryDir>

#include <cstdio>

using namespace bucketdeck;
using namespace std::chrono_literals;

namespace {

const QString secretKey = QStringLiteral("bucketdeck/practice/anna");
constexpr int roundsEach = 25;

/// Says that it is asked to save, and never does: stays in the moment between the server's answer and the saving.
class StuckStore final : public CredentialStore
{
public:
    explicit StuckStore(const QString &folder)
        : m_files(folder)
    {
    }

    Task<QByteArray> read(QString key) override { return m_files.read(key); }
    Task<void> write(QString, QByteArray) override
    {
        std::puts("saving");
        std::fflush(stdout);
        QPromise<void> never;
        never.start();
        const QFuture<void> future = never.future();
        co_await future;
        co_return Result<void>();
    }
    Task<void> remove(QString key) override { return m_files.remove(key); }
    [[nodiscard]] bool isLasting() const override { return true; }

private:
    FileStore m_files;
};

/// One process of the program: asks for tokens, each time after the one before has run out.
/// Begins with the first character of its input. Arguments: how, folder, address, key, user id. Exit code 0: signed in
/// to the end.
int runProcess(const QStringList &arguments)
{
    const QString how = arguments.value(1);
    const QString folder = arguments.value(2);
    const QByteArray apiKey = arguments.value(4).toLatin1();
    QNetworkAccessManager network;
    HttpClient http(&network);
    const auto clock = std::make_shared<FakeClock>();
    AuthClient auth({QUrl(arguments.value(3)), apiKey}, &http, clock);
    SessionKeeperSetup setup;
    setup.auth = &auth;
    setup.clock = clock;
    setup.credentialKey = secretKey;
    setup.lockPath = folder + QStringLiteral("/session.lock");
    setup.userId = arguments.value(5);
    setup.firstRetry = 10ms;
    setup.checkInterval = 1h;
    if (how == u"stuck")
        setup.store = std::make_shared<StuckStore>(folder);
    else
        setup.store = std::make_shared<FileStore>(folder);
    SessionKeeper keeper(setup);
    bool hasEnded = false;
    QObject::connect(&keeper, &SessionKeeper::ended, &keeper, [&hasEnded](const Error &) { hasEnded = true; });

    std::puts("ready");
    std::fflush(stdout);
    // All begin at once, so that they meet.
    (void)std::getchar();
    const int rounds = how == u"many" ? roundsEach : 1;
    for (int round = 0; round < rounds && !hasEnded; ++round) {
        Result<QByteArray> token = await(keeper.accessToken());
        // What is transient is tried again by whoever needs the token.
        for (int attempt = 0; attempt < 5 && !token && !hasEnded; ++attempt)
            token = await(keeper.accessToken());
        const Result<AuthUser> user = token ? await(auth.user(*token)) : Result<AuthUser>(fail(token.error()));
        if (!user || user->id != setup.userId) {
            std::fprintf(stderr, "round %d: %s\n", round, failure(user).constData());
            return 2;
        }
        clock->advance(24h);
    }
    keeper.stop();
    return hasEnded ? 3 : 0;
}

} // namespace

/// Several processes with one saved session, as two windows of the program are, against a server that ends a session
/// whose tokens are reused.
class tst_SessionProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void twoProcessesNeverReuseAToken();
    void lostAnswers();
    void killedBetweenAnswerAndSaving();
    void killedWhileTheOtherWaits();

private:
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &how) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(),
                       {QStringLiteral("--process"), how, m_folder->path(), m_server->url().toString(),
                        m_server->anonKey(), m_userId});
        return process;
    }
    [[nodiscard]] static int exitOf(QProcess &process)
    {
        process.write("\n");
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    [[nodiscard]] static bool says(QProcess &process, const QByteArray &word)
    {
        QByteArray said;
        return QTest::qWaitFor(
            [&] {
                said += process.readAllStandardOutput();
                return said.contains(word);
            },
            30'000);
    }
    [[nodiscard]] QByteArray savedToken() const
    {
        FileStore store(m_folder->path());
        const Result<QByteArray> json = await(store.read(secretKey));
        return SessionSecret::fromJson(json.value_or(QByteArray())).value_or(SessionSecret()).refreshToken;
    }
    [[nodiscard]] int refreshes() const { return m_server->requestCount("POST", "grant_type=refresh_token"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    QString m_userId;
};

void tst_SessionProcesses::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<PracticeServer>();
    const QString email = QStringLiteral("anna@example.org");
    const QString password = QStringLiteral("correct horse battery");
    m_userId = m_server->addUser(email, password);
    QNetworkAccessManager network;
    HttpClient http(&network);
    AuthClient auth({m_server->url(), m_server->anonKey().toLatin1()}, &http);
    const Result<Session> session = await(auth.signInWithPassword(email, password));
    REQUIRE_OK(session);
    FileStore store(m_folder->path());
    const QByteArray secret = SessionSecret{session->refreshToken, m_server->anonKey().toLatin1()}.toJson();
    REQUIRE_OK(await(store.write(secretKey, secret)));
}

void tst_SessionProcesses::twoProcessesNeverReuseAToken()
{
    m_server->setRefreshReuseGrace(0);
    const auto one = start(QStringLiteral("many"));
    const auto two = start(QStringLiteral("many"));
    QVERIFY(says(*one, "ready") && says(*two, "ready"));
    one->write("\n");
    two->write("\n");
    QCOMPARE(exitOf(*one), 0);
    QCOMPARE(exitOf(*two), 0);
    QCOMPARE(refreshes(), 2 * roundsEach);
    QCOMPARE(m_server->refreshReuses(), 0);
    QCOMPARE(m_server->sessionCount(m_userId), 1);
    // And a third start goes on from what they left.
    const auto later = start(QStringLiteral("once"));
    QCOMPARE(exitOf(*later), 0);
    QCOMPARE(m_server->refreshReuses(), 0);
}

void tst_SessionProcesses::lostAnswers()
{
    // The server rotates, and its answer is lost on the way: twice in a row, and once more later.
    m_server->addFault(Fault::loseAnswer().on("POST", "grant_type=refresh_token", 2));
    m_server->addFault(Fault::loseAnswer().on("POST", "grant_type=refresh_token", 1).after(10));
    const auto process = start(QStringLiteral("many"));
    QCOMPARE(exitOf(*process), 0);
    QVERIFY(m_server->refreshReuses() >= 3);
    QCOMPARE(m_server->sessionCount(m_userId), 1);
}

void tst_SessionProcesses::killedBetweenAnswerAndSaving()
{
    const QByteArray before = savedToken();
    const auto victim = start(QStringLiteral("stuck"));
    victim->write("\n");
    QVERIFY(says(*victim, "saving"));
    QCOMPARE(refreshes(), 1);
    victim->kill();
    QCOMPARE(exitOf(*victim), -1);
    QCOMPARE(savedToken(), before);

    const auto next = start(QStringLiteral("many"));
    QCOMPARE(exitOf(*next), 0);
    QVERIFY(savedToken() != before);
    QCOMPARE(m_server->sessionCount(m_userId), 1);
}

void tst_SessionProcesses::killedWhileTheOtherWaits()
{
    const auto victim = start(QStringLiteral("stuck"));
    victim->write("\n");
    QVERIFY(says(*victim, "saving"));
    // It holds the lock; the other one waits and doesn't try its luck.
    const auto waiting = start(QStringLiteral("many"));
    waiting->write("\n");
    QVERIFY(says(*waiting, "ready"));
    QCOMPARE(refreshes(), 1);
    victim->kill();
    QCOMPARE(exitOf(*waiting), 0);
    QCOMPARE(m_server->sessionCount(m_userId), 1);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"--process")
        return runProcess(arguments);
    tst_SessionProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sessionprocesses.moc"
