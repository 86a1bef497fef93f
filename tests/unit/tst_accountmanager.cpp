#include "core/account/AccountManager.h"

#include "core/account/AccountList.h"
#include "core/account/ApiKey.h"
#include "core/account/ProjectUrl.h"
#include "core/base/Log.h"
#include "tests/support/AuthScript.h"
#include "tests/support/Await.h"
#include "tests/support/FakeKeychain.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketdeck;

namespace {

QByteArray jwt(const QByteArray &payload)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"HS256","typ":"JWT"})") + '.' + part(payload) + ".c2lnbmF0dXJl";
}

} // namespace

class tst_AccountManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void projectUrls_data();
    void projectUrls();
    void refusedUrls_data();
    void refusedUrls();
    void apiKeys();
    void startsWithTheLibrary();
    void signsInAndComesBack();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void wrongPasswordAndKeyAreToldApart();
    void withoutKeyringForThisSessionOnly();
    void notRemembered();
    void signOutForgets();
    void signInAgainKeepsTheStorage();
    void endedSessionIsToldOnce();
    void offlineAtTheStartComesBackByItself();
    void storageUsesTokensAndTheKey();
    void environmentServiceAccount();
    void environmentDecidesTheStart();
    void managerGoesInTheMiddle();
    void nothingSecretIsWritten();

private:
    [[nodiscard]] std::unique_ptr<AccountManager> makeManager(const EnvironmentConfig &environment = {})
    {
        return std::make_unique<AccountManager>(m_keychain, std::make_shared<SystemClock>(), environment,
                                                m_home->filePath(QStringLiteral("library")),
                                                m_home->filePath(QStringLiteral("data")), m_settings.get());
    }
    [[nodiscard]] SignInRequest request() const
    {
        return {m_server->url(), QString::fromLatin1(m_script->apiKey), m_script->email, m_script->password, true};
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::shared_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<AuthScript> m_script;
};

void tst_AccountManager::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_shared<FakeKeychain>();
    m_settings = std::make_unique<QSettings>(m_home->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_server = std::make_unique<ScriptedServer>();
    m_script = std::make_unique<AuthScript>(m_server.get());
}

void tst_AccountManager::cleanup()
{
    m_server.reset();
    m_settings.reset();
}

void tst_AccountManager::projectUrls_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *typed, const char *url) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(url);
    };
    row("https://abcdefghijklmnopqrst.supabase.co", "https://abcdefghijklmnopqrst.supabase.co");
    row("https://abcdefghijklmnopqrst.supabase.co/", "https://abcdefghijklmnopqrst.supabase.co");
    row("  abcdefghijklmnopqrst.supabase.co \n", "https://abcdefghijklmnopqrst.supabase.co");
    row("abcdefghijklmnopqrst", "https://abcdefghijklmnopqrst.supabase.co");
    row("HTTPS://Files.Example.ORG:443/storage/v1/", "https://files.example.org");
    row("https://ref.supabase.co/storage/v1/object/public/b/x.mp3?token=1#x", "https://ref.supabase.co");
    row("https://ref.storage.supabase.co/storage/v1/s3", "https://ref.supabase.co");
    row("https://example.org/supabase/auth/v1", "https://example.org/supabase");
    row("https://example.org:8443/supabase/", "https://example.org:8443/supabase");
    row("https://supabase.com/dashboard/project/abcdefghijklmnopqrst/storage/buckets",
        "https://abcdefghijklmnopqrst.supabase.co");
    row("https://app.supabase.com/project/abcdefghijklmnopqrst", "https://abcdefghijklmnopqrst.supabase.co");
    row("https://user:pass@example.org", "https://example.org");
    row("http://localhost:54321", "http://localhost:54321");
    row("localhost:54321", "http://localhost:54321");
    row("127.0.0.1:8000", "http://127.0.0.1:8000");
    row("http://[::1]:8000/rest/v1", "http://[::1]:8000");
    row("http://192.168.1.20:8000", "http://192.168.1.20:8000");
    row("http://172.31.0.1", "http://172.31.0.1");
    row("http://nas.local:8000", "http://nas.local:8000");
    row("nas:8000", "http://nas:8000");
}

void tst_AccountManager::projectUrls()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const Result<QUrl> result = projectUrlFromText(typed);
    QVERIFY2(result, failure(result));
    QCOMPARE(result->toString(), url);
    QCOMPARE(projectUrlFromText(result->toString())->toString(), url);
}

void tst_AccountManager::refusedUrls_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"", "   ", "http://example.org", "http://172.32.0.1", "http://8.8.8.8", "ftp://example.org",
          "file:///etc/passwd", "https://", "https://supabase.com/dashboard", "https://supabase.com", "not an address",
          "https://exa mple.org", "javascript:alert(1)", "http://localhost.evil.org"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void tst_AccountManager::refusedUrls()
{
    QFETCH(QString, typed);
    const Result<QUrl> result = projectUrlFromText(typed);
    QVERIFY2(!result, qPrintable(result ? result->toString() : QString()));
    QCOMPARE(result.error().kind, ErrorKind::InvalidArgument);
    QVERIFY(!result.error().userText.isEmpty());
}

void tst_AccountManager::apiKeys()
{
    const QByteArray anon = jwt(R"({"role":"anon","ref":"x"})");
    QCOMPARE(*checkedPublicKey(QStringLiteral("  %1\n").arg(QString::fromLatin1(anon))), anon);
    QCOMPARE(*checkedPublicKey(QStringLiteral("sb_publishable_abc")), QByteArray("sb_publishable_abc"));
    for (const QByteArray &bad :
         {QByteArray(), QByteArray(" \n"), QByteArray("sb_secret_abc"), QByteArray("schl\xc3\xbcssel"),
          jwt(R"({"role":"service_role"})"), jwt(R"({"role":"supabase_admin"})")}) {
        const Result<QByteArray> key = checkedPublicKey(QString::fromUtf8(bad));
        QVERIFY2(!key, bad.constData());
        QCOMPARE(key.error().kind, ErrorKind::InvalidArgument);
        QVERIFY(bad.trimmed().isEmpty() ||
                !QString(key.error().userText + key.error().detail).contains(QString::fromUtf8(bad)));
    }
}

void tst_AccountManager::startsWithTheLibrary()
{
    const auto manager = makeManager();
    manager->restore();
    QCOMPARE(manager->accounts().size(), 1);
    QCOMPARE(manager->startAccountId(), localAccountId);
    QVERIFY(manager->currentCloudAccountId().isEmpty());
    const auto library = manager->storage(localAccountId);
    QVERIFY(library);
    QCOMPARE(manager->storage(localAccountId), library);
    QVERIFY(!manager->storage(QStringLiteral("nobody")));
    const Result<Bucket> made = await(library->createBucket({QStringLiteral("stories"), false, {}, {}}));
    QVERIFY2(made, failure(made));
    QVERIFY(QFileInfo(m_home->filePath(QStringLiteral("library/stories"))).isDir());
}

void tst_AccountManager::signsInAndComesBack()
{
    QString id;
    {
        const auto manager = makeManager();
        QSignalSpy current(manager.get(), &AccountManager::currentCloudAccountChanged);
        const Result<Account> account = await(manager->signIn(request()));
        QVERIFY2(account, failure(account));
        QCOMPARE(account->origin, AccountOrigin::Saved);
        QCOMPARE(account->state, AccountState::Ready);
        QCOMPARE(account->email, m_script->email);
        QCOMPARE(account->userId, m_script->userId);
        id = account->id;
        QCOMPARE(manager->currentCloudAccountId(), id);
        QCOMPARE(current.size(), 1);
        QCOMPARE(m_keychain->secrets.size(), 1);
        QVERIFY(m_keychain->secrets.constBegin().key().startsWith(u"bucketdeck/127.0.0.1:"));
    }
    const auto manager = makeManager();
    QCOMPARE(manager->account(id).state, AccountState::Restoring);
    QCOMPARE(manager->startAccountId(), id);
    const auto storage = manager->storage(id);
    QVERIFY(storage);
    manager->restore();
    QTRY_COMPARE(manager->account(id).state, AccountState::Ready);
    QCOMPARE(manager->storage(id), storage);
    QCOMPARE(m_script->signIns, 1);
    QVERIFY(m_script->refreshes >= 1);
    QVERIFY(!m_script->reused);
}

void tst_AccountManager::refusesBadRequests_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    const QString url = QStringLiteral("http://127.0.0.1:9");
    const QString key = QStringLiteral("anon-key");
    const QString email = QStringLiteral("a@b.c");
    const QString password = QStringLiteral("p");
    QTest::newRow("no address") << QString() << key << email << password;
    QTest::newRow("plain http") << QStringLiteral("http://example.org") << key << email << password;
    QTest::newRow("no key") << url << QString() << email << password;
    QTest::newRow("secret key") << url << QStringLiteral("sb_secret_1") << email << password;
    QTest::newRow("service key") << url << QString::fromLatin1(jwt(R"({"role":"service_role"})")) << email << password;
    QTest::newRow("no e-mail") << url << key << QStringLiteral("  ") << password;
    QTest::newRow("no password") << url << key << email << QString();
}

void tst_AccountManager::refusesBadRequests()
{
    QFETCH(QString, url);
    QFETCH(QString, key);
    QFETCH(QString, email);
    QFETCH(QString, password);
    const auto manager = makeManager();
    const Result<Account> account = await(manager->signIn({QUrl(url), key, email, password, true}));
    QVERIFY(!account);
    QCOMPARE(account.error().kind, ErrorKind::InvalidArgument);
    QVERIFY(!account.error().userText.isEmpty());
    QCOMPARE(manager->accounts().size(), 1);
}

void tst_AccountManager::wrongPasswordAndKeyAreToldApart()
{
    const auto manager = makeManager();
    SignInRequest wrong = request();
    wrong.password = QStringLiteral("wrong");
    QCOMPARE(errorKindName(await(manager->signIn(wrong)).error().kind), QStringLiteral("WrongCredentials"));
    wrong = request();
    wrong.apiKey = QStringLiteral("another-key");
    QCOMPARE(errorKindName(await(manager->signIn(wrong)).error().kind), QStringLiteral("WrongKey"));
    m_server->close();
    wrong = request();
    wrong.projectUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    QCOMPARE(errorKindName(await(manager->signIn(wrong)).error().kind), QStringLiteral("Offline"));
    QCOMPARE(manager->accounts().size(), 1);
    QVERIFY(m_keychain->secrets.isEmpty());
}

void tst_AccountManager::withoutKeyringForThisSessionOnly()
{
    m_keychain->isLocked = true;
    {
        const auto manager = makeManager();
        const Result<Account> account = await(manager->signIn(request()));
        QVERIFY2(account, failure(account));
        QCOMPARE(account->origin, AccountOrigin::SessionOnly);
        QCOMPARE(account->state, AccountState::Ready);
        QVERIFY(manager->storage(account->id));
        // And out again, without a word about the keyring that was never used.
        const Result<void> out = await(manager->signOut(account->id));
        QVERIFY2(out, failure(out));
        QVERIFY(await(manager->signIn(request())));
    }
    QCOMPARE(makeManager()->accounts().size(), 1);
}

void tst_AccountManager::notRemembered()
{
    SignInRequest brief = request();
    brief.remember = false;
    const auto manager = makeManager();
    const Result<Account> account = await(manager->signIn(brief));
    QVERIFY2(account, failure(account));
    QCOMPARE(account->origin, AccountOrigin::SessionOnly);
    QVERIFY(m_keychain->secrets.isEmpty());
    QCOMPARE(makeManager()->accounts().size(), 1);
}

void tst_AccountManager::signOutForgets()
{
    const auto manager = makeManager();
    const Result<Account> account = await(manager->signIn(request()));
    QVERIFY2(account, failure(account));
    const auto storage = manager->storage(account->id);
    QSignalSpy forgotten(manager.get(), &AccountManager::accountForgotten);
    const Result<void> out = await(manager->signOut(account->id));
    QVERIFY2(out, failure(out));
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(forgotten.first().first().toString(), account->id);
    QCOMPARE(m_script->logouts, 1);
    QVERIFY(m_keychain->secrets.isEmpty());
    QVERIFY(!manager->storage(account->id));
    QVERIFY(manager->currentCloudAccountId().isEmpty());
    QCOMPARE(errorKindName(await(storage->listBuckets()).error().kind), QStringLiteral("SessionEnded"));
    QCOMPARE(makeManager()->accounts().size(), 1);
    QVERIFY(!await(manager->signOut(localAccountId)));
}

void tst_AccountManager::signInAgainKeepsTheStorage()
{
    const auto manager = makeManager();
    const Result<Account> first = await(manager->signIn(request()));
    QVERIFY2(first, failure(first));
    const auto storage = manager->storage(first->id);
    QVERIFY(await(manager->signOut(first->id)));
    // The project's key was replaced meanwhile: what was handed out before works with the new one.
    m_script->apiKey = "sb_publishable_new";
    const Result<Account> second = await(manager->signIn(request()));
    QVERIFY2(second, failure(second));
    QCOMPARE(second->id, first->id);
    QCOMPARE(manager->accounts().size(), 2);
    QCOMPARE(manager->storage(second->id), storage);
    const Result<QList<Bucket>> buckets = await(storage->listBuckets());
    QVERIFY(!buckets || buckets->isEmpty());
    const ScriptedRequest last = m_server->requests.constLast();
    QVERIFY(last.target.startsWith("/storage/v1/bucket"));
    QCOMPARE(last.header("apikey"), QByteArray("sb_publishable_new"));
    QCOMPARE(last.header("authorization"), "Bearer " + m_script->accessToken());
}

void tst_AccountManager::endedSessionIsToldOnce()
{
    QString id;
    {
        const auto manager = makeManager();
        id = await(manager->signIn(request()))->id;
    }
    m_script->isRevoked = true;
    {
        const auto manager = makeManager();
        QSignalSpy ended(manager.get(), &AccountManager::sessionEnded);
        QSignalSpy forgotten(manager.get(), &AccountManager::accountForgotten);
        manager->restore();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(forgotten.size(), 0);
        QCOMPARE(manager->account(id).state, AccountState::SignedOut);
        QVERIFY(!manager->storage(id));
        QVERIFY(m_keychain->secrets.isEmpty());
    }
    const int asked = m_script->refreshes;
    const auto manager = makeManager();
    QSignalSpy ended(manager.get(), &AccountManager::sessionEnded);
    manager->restore();
    // Still in the list, for the form to be filled in; nothing is asked again, and nobody nagged.
    QCOMPARE(manager->account(id).state, AccountState::SignedOut);
    QCOMPARE(manager->account(id).email, m_script->email);
    const Result<Account> back = await(manager->signIn(request()));
    QVERIFY2(back, failure(back));
    QCOMPARE(back->id, id);
    QCOMPARE(manager->account(id).state, AccountState::Ready);
    QCOMPARE(ended.size(), 0);
    QCOMPARE(m_script->refreshes, asked);
}

void tst_AccountManager::offlineAtTheStartComesBackByItself()
{
    QString id;
    {
        const auto manager = makeManager();
        id = await(manager->signIn(request()))->id;
    }
    m_script->faults = {ScriptedServer::json(503, "")};
    const auto manager = makeManager();
    QList<AccountState> seen;
    connect(manager.get(), &AccountManager::accountChanged, this,
            [&seen](const Account &account) { seen.append(account.state); });
    manager->restore();
    QTRY_COMPARE_WITH_TIMEOUT(manager->account(id).state, AccountState::Ready, 20'000);
    QCOMPARE(seen, QList<AccountState>({AccountState::Offline, AccountState::Ready}));
}

void tst_AccountManager::storageUsesTokensAndTheKey()
{
    const auto manager = makeManager();
    const Result<Account> account = await(manager->signIn(request()));
    QVERIFY2(account, failure(account));
    const auto storage = manager->storage(account->id);
    QCOMPARE(storage->homeFolder(QStringLiteral("audio")).key, QString(m_script->userId + u'/'));
    const auto answer = await(storage->listBuckets());
    Q_UNUSED(answer)
    QCOMPARE(m_server->requests.constLast().header("authorization"), QByteArray("Bearer access-1"));
    QCOMPARE(m_server->requests.constLast().header("apikey"), m_script->apiKey);
}

void tst_AccountManager::environmentServiceAccount()
{
    EnvironmentConfig environment;
    environment.projectUrl = m_server->url();
    environment.serviceKey = QStringLiteral("sb_secret_canary");
    const auto manager = makeManager(environment);
    manager->restore();
    QCOMPARE(manager->accounts().size(), 2);
    const Account account = manager->accounts().at(1);
    QCOMPARE(account.origin, AccountOrigin::Environment);
    QCOMPARE(account.state, AccountState::Ready);
    QVERIFY(account.bypassesRowSecurity);
    // Never the default by itself.
    QCOMPARE(manager->startAccountId(), localAccountId);
    const auto answer = await(manager->storage(account.id)->listBuckets());
    Q_UNUSED(answer)
    QCOMPARE(m_server->requests.constLast().header("authorization"), QByteArray("Bearer sb_secret_canary"));
    QVERIFY(!await(manager->signOut(account.id)));
    manager->setCurrentCloudAccount(account.id);
    QCOMPARE(manager->startAccountId(), account.id);
    QCOMPARE(makeManager()->accounts().size(), 1);
}

void tst_AccountManager::environmentDecidesTheStart()
{
    const QString saved = await(makeManager()->signIn(request()))->id;
    EnvironmentConfig environment;
    QCOMPARE(makeManager(environment)->startAccountId(), saved);
    environment.backend = QStringLiteral("local");
    QCOMPARE(makeManager(environment)->startAccountId(), localAccountId);
    environment.backend = QStringLiteral("supabase");
    QCOMPARE(makeManager(environment)->startAccountId(), saved);
    environment.projectUrl = m_server->url();
    environment.anonKey = QStringLiteral("anon");
    // What anybody may see is there to be chosen, and never the start.
    const auto open = makeManager(environment);
    QCOMPARE(open->accounts().size(), 3);
    QCOMPARE(open->startAccountId(), saved);
    const QList<Account> known = open->accounts();
    const auto everybody =
        std::find_if(known.cbegin(), known.cend(), [](const Account &account) { return account.isPublicAccess; });
    QVERIFY(everybody != known.cend());
    QVERIFY(!everybody->bypassesRowSecurity);
    const auto seen = await(open->storage(everybody->id)->listBuckets());
    Q_UNUSED(seen)
    QCOMPARE(m_server->requests.constLast().header("authorization"), QByteArray("Bearer anon"));
    QCOMPARE(makeManager(environment)->environment().anonKey, QStringLiteral("anon"));
    environment.serviceKey = QStringLiteral("sb_secret_x");
    const auto manager = makeManager(environment);
    QCOMPARE(manager->account(manager->startAccountId()).origin, AccountOrigin::Environment);
    manager->setCurrentCloudAccount(saved);
    QCOMPARE(manager->startAccountId(), saved);

    qputenv("SUPABASE_URL", "http://example.org");
    qputenv("SUPABASE_ANON_KEY", " k ");
    qputenv("STORAGE_BACKEND", "Local");
    const EnvironmentConfig read = EnvironmentConfig::fromEnvironment();
    QVERIFY2(read.projectUrl.isEmpty(), "keys must not travel unencrypted");
    QVERIFY2(read.problem.contains(QStringLiteral("encryption")), qPrintable(read.problem));
    QCOMPARE(read.anonKey, QStringLiteral("k"));
    QCOMPARE(read.backend, QStringLiteral("local"));
    for (const char *name : {"SUPABASE_URL", "SUPABASE_ANON_KEY", "STORAGE_BACKEND"})
        qunsetenv(name);
}

void tst_AccountManager::managerGoesInTheMiddle()
{
    auto manager = makeManager();
    QVERIFY(await(manager->signIn(request())));
    ScriptedAnswer silent;
    silent.hang = true;
    m_script->faults = {silent, silent};
    auto answer = std::make_shared<std::optional<Result<Account>>>();
    manager->signIn(request()).then([answer](Result<Account> result) { *answer = std::move(result); });
    const qsizetype before = m_server->requests.size();
    QTRY_VERIFY(m_server->requests.size() > before);
    manager.reset();
    QVERIFY(!answer->has_value() || !**answer);
}

/// Everything that ends on disk after a busy session: settings, catalogue, lock files, log.
void tst_AccountManager::nothingSecretIsWritten()
{
    const QString logPath = m_home->filePath(QStringLiteral("bucketdeck.log"));
    QLoggingCategory::setFilterRules(QStringLiteral("bucketdeck.*=true"));
    installRedactingLog(logPath);
    m_script->tokenPrefix = "canary-token-";
    m_script->password = QStringLiteral("canary-password");
    m_script->apiKey = "canary-apikey";
    EnvironmentConfig environment;
    environment.projectUrl = m_server->url();
    environment.serviceKey = QStringLiteral("sb_secret_canary");
    QStringList said;
    const auto listen = [&said](const auto &result) {
        if (!result)
            said += result.error().userText + result.error().detail + result.error().code;
    };
    {
        const auto manager = makeManager(environment);
        SignInRequest wrong = request();
        wrong.password = QStringLiteral("canary-wrong-password");
        listen(await(manager->signIn(wrong)));
        const Result<Account> account = await(manager->signIn(request()));
        QVERIFY2(account, failure(account));
        listen(await(manager->storage(account->id)->listBuckets()));
        listen(await(manager->storage(localAccountId)->createBucket({QStringLiteral("stories"), false, {}, {}})));
    }
    {
        m_script->faults = {ScriptedServer::json(500, R"({"message":"canary-token-refresh-1 is odd"})")};
        const auto manager = makeManager(environment);
        QSignalSpy changed(manager.get(), &AccountManager::accountChanged);
        manager->restore();
        QTRY_VERIFY(!changed.isEmpty());
    }
    {
        m_script->isRevoked = true;
        const auto manager = makeManager(environment);
        QSignalSpy ended(manager.get(), &AccountManager::sessionEnded);
        manager->restore();
        QTRY_COMPARE(ended.size(), 1);
        const Error reason = ended.value(0).value(1).value<Error>();
        said += reason.userText + reason.detail;
    }
    m_settings->sync();
    qInstallMessageHandler(nullptr);

    QVERIFY2(!said.join(u' ').contains(u"canary"), qPrintable(said.join(u'\n')));
    int files = 0;
    QDirIterator all(m_home->path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(!file.fileName().contains(u"canary"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("canary"), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY2(QFileInfo(logPath).size() > 0, "the log holds something, so that looking into it means something");
    QVERIFY(files >= 3);
}

QTEST_GUILESS_MAIN(tst_AccountManager)
#include "tst_accountmanager.moc"
