#include "core/account/AccountManager.h"
#include "core/base/Clock.h"
#include "core/credentials/MemoryStore.h"
#include "core/supabase/SessionSecret.h"
#include "tests/server/PracticeServer.h"
#include "tests/support/Await.h"
#include "tests/support/FakeKeychain.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketdeck;

namespace {

const QString email = QStringLiteral("anna@example.org");
const QString password = QStringLiteral("correct horse battery");

} // namespace

/// The accounts from end to end: a manager with its threads, against the practice project over HTTP.
class tst_AccountProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsInAndComesBackAfterARestart();
    void shortLivedTokensAreRenewedAheadOfTime();
    void rotatesOverRestarts();
    void revokedSessionEndsAndSignInBringsTheAccountBack();
    void offlineAtTheStartIsReadyWhenTheNetworkIsBack();
    void goesOfflineInTheMiddle();
    void refusedSignIns_data();
    void refusedSignIns();
    void signOutEndsTheSessionEverywhere();
    void serviceKeyOfTheEnvironmentWorksMoreThanOnce();
    void withoutALastingKeychainForThisSessionOnly_data();
    void withoutALastingKeychainForThisSessionOnly();
    void twoUsersOfOneProject();
    void storageOutlivesTheManager();

private:
    [[nodiscard]] std::unique_ptr<AccountManager> makeManager(const EnvironmentConfig &environment = {})
    {
        return std::make_unique<AccountManager>(m_store, std::make_shared<SystemClock>(), environment,
                                                m_home->filePath(QStringLiteral("library")),
                                                m_home->filePath(QStringLiteral("data")), m_settings.get());
    }
    [[nodiscard]] SignInRequest request() const
    {
        return {m_server->url(), m_server->anonKey(), email, password, true};
    }
    [[nodiscard]] QString signedIn()
    {
        const auto manager = makeManager();
        const Result<Account> account = await(manager->signIn(request()));
        return account ? account->id : QString();
    }
    [[nodiscard]] Result<ObjectPage> listHome(const std::shared_ptr<StorageService> &storage) const
    {
        ListRequest list;
        list.folder = storage->homeFolder(QStringLiteral("audio"));
        return await(storage->listFolder(list));
    }
    [[nodiscard]] int refreshes() { return m_server->requestCount("POST", "grant_type=refresh_token"); }
    [[nodiscard]] QByteArray savedRefreshToken() const
    {
        const QList<QByteArray> secrets = m_keychain->secrets.values();
        return SessionSecret::fromJson(secrets.value(0)).value_or(SessionSecret()).refreshToken;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::shared_ptr<FakeKeychain> m_keychain;
    std::shared_ptr<CredentialStore> m_store;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PracticeServer> m_server;
    QString m_userId;
};

void tst_AccountProject::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_shared<FakeKeychain>();
    m_store = m_keychain;
    m_settings = std::make_unique<QSettings>(m_home->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_server = std::make_unique<PracticeServer>();
    QVERIFY(m_server->isListening());
    m_server->setRefreshReuseGrace(0);
    m_userId = m_server->addUser(email, password);
    m_server->addBucket(QStringLiteral("audio"));
    m_server->addObject(QStringLiteral("audio"), QString(m_userId + u"/song.mp3"), "bytes", "audio/mpeg");
}

void tst_AccountProject::cleanup()
{
    m_server.reset();
    m_settings.reset();
}

void tst_AccountProject::signsInAndComesBackAfterARestart()
{
    const QString id = signedIn();
    QVERIFY(!id.isEmpty());
    const QByteArray firstToken = savedRefreshToken();
    QVERIFY(!firstToken.isEmpty());

    const auto manager = makeManager();
    QCOMPARE(manager->account(id).state, AccountState::Restoring);
    QCOMPARE(manager->startAccountId(), id);
    const auto storage = manager->storage(id);
    QVERIFY(storage);
    manager->restore();
    QTRY_COMPARE(manager->account(id).state, AccountState::Ready);
    QCOMPARE(manager->account(id).email, email);
    QCOMPARE(m_server->requestCount("POST", "grant_type=password"), 1);
    QVERIFY(savedRefreshToken() != firstToken);
    const Result<ObjectPage> page = listHome(storage);
    REQUIRE_OK(page);
    QCOMPARE(page->entries.size(), 1);
    QCOMPARE(page->entries.first().name(), QStringLiteral("song.mp3"));

    // What came back from the keychain is nowhere else.
    m_settings->sync();
    QDirIterator all(m_home->path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    int files = 0;
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &secret :
             {firstToken, savedRefreshToken(), password.toUtf8(), m_server->anonKey().toUtf8()})
            QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

void tst_AccountProject::shortLivedTokensAreRenewedAheadOfTime()
{
    m_server->setAccessTokenLifetime(2);
    const auto manager = makeManager();
    const Result<Account> account = await(manager->signIn(request()));
    REQUIRE_OK(account);
    QSignalSpy ended(manager.get(), &AccountManager::sessionEnded);
    QTRY_VERIFY_WITH_TIMEOUT(refreshes() >= 2, 30'000);
    REQUIRE_OK(listHome(manager->storage(account->id)));
    QCOMPARE(manager->account(account->id).state, AccountState::Ready);
    QCOMPARE(ended.size(), 0);
}

void tst_AccountProject::rotatesOverRestarts()
{
    const QString id = signedIn();
    QSet<QByteArray> tokens{savedRefreshToken()};
    for (int start = 0; start < 3; ++start) {
        const auto manager = makeManager();
        QSignalSpy ended(manager.get(), &AccountManager::sessionEnded);
        manager->restore();
        QTRY_COMPARE(manager->account(id).state, AccountState::Ready);
        m_server->expireAccessTokens();
        REQUIRE_OK(listHome(manager->storage(id)));
        tokens.insert(savedRefreshToken());
        QCOMPARE(ended.size(), 0);
    }
    QCOMPARE(tokens.size(), 4);
    QCOMPARE(refreshes(), 6);
}

void tst_AccountProject::revokedSessionEndsAndSignInBringsTheAccountBack()
{
    const auto manager = makeManager();
    const Result<Account> account = await(manager->signIn(request()));
    REQUIRE_OK(account);
    const auto storage = manager->storage(account->id);
    REQUIRE_OK(listHome(storage));
    QSignalSpy ended(manager.get(), &AccountManager::sessionEnded);
    QSignalSpy current(manager.get(), &AccountManager::currentCloudAccountChanged);

    m_server->revokeSessions(m_userId);
    m_server->expireAccessTokens();
    REQUIRE_KIND(listHome(storage), ErrorKind::SessionEnded);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<Account>().id, account->id);
    QVERIFY(!ended.first().at(1).value<Error>().userText.isEmpty());
    QCOMPARE(manager->account(account->id).state, AccountState::SignedOut);
    QVERIFY(!manager->storage(account->id));
    QVERIFY2(m_keychain->secrets.isEmpty(), "the secret of a session that the server ended stays in the keychain");

    const Result<Account> back = await(manager->signIn(request()));
    REQUIRE_OK(back);
    QCOMPARE(back->id, account->id);
    QCOMPARE(manager->accounts().size(), 2);
    QCOMPARE(manager->account(back->id).state, AccountState::Ready);
    QCOMPARE(manager->storage(back->id), storage);
    const Result<ObjectPage> page = listHome(storage);
    REQUIRE_OK(page);
    QCOMPARE(page->entries.size(), 1);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(current.size(), 0);
}

void tst_AccountProject::offlineAtTheStartIsReadyWhenTheNetworkIsBack()
{
    const QString id = signedIn();
    m_server->goOffline();
    const auto manager = makeManager();
    QSignalSpy ended(manager.get(), &AccountManager::sessionEnded);
    manager->restore();
    QTRY_COMPARE_WITH_TIMEOUT(manager->account(id).state, AccountState::Offline, 30'000);
    const auto storage = manager->storage(id);
    QVERIFY(storage);
    REQUIRE_KIND(listHome(storage), ErrorKind::Offline);
    QVERIFY(!m_keychain->secrets.isEmpty());

    m_server->goOnline();
    QTRY_COMPARE_WITH_TIMEOUT(manager->account(id).state, AccountState::Ready, 60'000);
    REQUIRE_OK(listHome(storage));
    QCOMPARE(ended.size(), 0);
}

void tst_AccountProject::goesOfflineInTheMiddle()
{
    m_server->setAccessTokenLifetime(2);
    const auto manager = makeManager();
    const Result<Account> account = await(manager->signIn(request()));
    REQUIRE_OK(account);
    m_server->goOffline();
    QTRY_COMPARE_WITH_TIMEOUT(manager->account(account->id).state, AccountState::Offline, 30'000);
    m_server->goOnline();
    QTRY_COMPARE_WITH_TIMEOUT(manager->account(account->id).state, AccountState::Ready, 60'000);
    REQUIRE_OK(listHome(manager->storage(account->id)));
}

void tst_AccountProject::refusedSignIns_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typedEmail");
    QTest::addColumn<QString>("typedPassword");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    const QString good = QStringLiteral("good");
    QTest::newRow("wrong password") << good << email << QStringLiteral("purple umbrella") << 0
                                    << QStringLiteral("WrongCredentials");
    QTest::newRow("unknown user") << good << QStringLiteral("x@y.z") << password << 0
                                  << QStringLiteral("WrongCredentials");
    QTest::newRow("wrong key") << QStringLiteral("sb_publishable_wrong") << email << password << 0
                               << QStringLiteral("WrongKey");
    QTest::newRow("unreachable") << good << email << password << -1 << QStringLiteral("Offline");
    QTest::newRow("a web page") << good << email << password << 200 << QStringLiteral("InvalidArgument");
    QTest::newRow("a page not found") << good << email << password << 404 << QStringLiteral("InvalidArgument");
    QTest::newRow("a broken gateway") << good << email << password << 502 << QStringLiteral("Server");
}

void tst_AccountProject::refusedSignIns()
{
    QFETCH(QString, key);
    QFETCH(QString, typedEmail);
    QFETCH(QString, typedPassword);
    QFETCH(int, status);
    QFETCH(QString, kind);
    SignInRequest wrong = request();
    wrong.email = typedEmail;
    wrong.password = typedPassword;
    if (key != u"good")
        wrong.apiKey = key;
    if (status > 0)
        m_server->addFault(
            Fault::status(status, "<html><body>Welcome</body></html>", "text/html").on("POST", "/auth/v1/token"));
    if (status < 0)
        m_server->goOffline();

    const auto manager = makeManager();
    QSignalSpy changed(manager.get(), &AccountManager::accountsChanged);
    const Result<Account> account = await(manager->signIn(wrong));
    QCOMPARE(outcome(account), kind);
    QVERIFY(!account.error().userText.isEmpty());
    QVERIFY(!QString(account.error().userText + account.error().detail).contains(typedPassword));
    QCOMPARE(manager->accounts().size(), 1);
    QCOMPARE(changed.size(), 0);
    QVERIFY(m_keychain->secrets.isEmpty());

    // And right away with what is right.
    if (status < 0)
        m_server->goOnline();
    REQUIRE_OK(await(manager->signIn(request())));
}

void tst_AccountProject::signOutEndsTheSessionEverywhere()
{
    const QString id = signedIn();
    const auto savedBefore = m_keychain->secrets;
    const auto manager = makeManager();
    manager->restore();
    QTRY_COMPARE(manager->account(id).state, AccountState::Ready);
    const auto savedAfter = m_keychain->secrets;
    const auto storage = manager->storage(id);
    QSignalSpy current(manager.get(), &AccountManager::currentCloudAccountChanged);
    REQUIRE_OK(await(manager->signOut(id)));
    QVERIFY(m_keychain->secrets.isEmpty());
    QCOMPARE(m_server->requestCount("POST", "/auth/v1/logout"), 1);
    QCOMPARE(current.size(), 1);
    QVERIFY(manager->account(id).id.isEmpty());
    REQUIRE_KIND(listHome(storage), ErrorKind::SessionEnded);
    QCOMPARE(makeManager()->accounts().size(), 1);

    // Somebody who copied the keychain gets nothing for it.
    QVERIFY(savedBefore != savedAfter);
    for (const auto &stolen : {savedBefore, savedAfter}) {
        const Result<Account> again = await(manager->signIn(request()));
        REQUIRE_OK(again);
        REQUIRE_OK(await(manager->signOut(id)));
        m_settings->beginWriteArray(QStringLiteral("accounts/list"));
        m_settings->setArrayIndex(0);
        m_settings->setValue(QStringLiteral("url"), m_server->url().toString());
        m_settings->setValue(QStringLiteral("userId"), m_userId);
        m_settings->setValue(QStringLiteral("email"), email);
        m_settings->setValue(QStringLiteral("signedOut"), false);
        m_settings->endArray();
        m_keychain->secrets = stolen;
        const auto thief = makeManager();
        QSignalSpy ended(thief.get(), &AccountManager::sessionEnded);
        thief->restore();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(thief->account(id).state, AccountState::SignedOut);
    }
}

void tst_AccountProject::serviceKeyOfTheEnvironmentWorksMoreThanOnce()
{
    EnvironmentConfig environment;
    environment.projectUrl = m_server->url();
    environment.serviceKey = m_server->serviceKey();
    environment.backend = QStringLiteral("supabase");
    const auto manager = makeManager(environment);
    manager->restore();
    const Account account = manager->account(manager->startAccountId());
    QCOMPARE(account.origin, AccountOrigin::Environment);
    QVERIFY(account.bypassesRowSecurity);
    const auto storage = manager->storage(account.id);
    for (int i = 0; i < 3; ++i) {
        const Result<QList<Bucket>> buckets = await(storage->listBuckets());
        REQUIRE_OK(buckets);
        QCOMPARE(buckets->size(), 1);
    }
    m_settings->sync();
    QVERIFY(m_keychain->secrets.isEmpty());
    QCOMPARE(makeManager()->accounts().size(), 1);
}

void tst_AccountProject::withoutALastingKeychainForThisSessionOnly_data()
{
    QTest::addColumn<QString>("store");
    for (const char *store : {"none", "memory", "locked"})
        QTest::newRow(store) << QString::fromLatin1(store);
}

void tst_AccountProject::withoutALastingKeychainForThisSessionOnly()
{
    QFETCH(QString, store);
    if (store == u"none")
        m_store.reset();
    else if (store == u"memory")
        m_store = std::make_shared<MemoryStore>();
    else
        m_keychain->isLocked = true;
    m_server->setAccessTokenLifetime(2);
    {
        const auto manager = makeManager();
        const Result<Account> account = await(manager->signIn(request()));
        REQUIRE_OK(account);
        QCOMPARE(account->origin, AccountOrigin::SessionOnly);
        QTRY_VERIFY_WITH_TIMEOUT(refreshes() >= 1, 30'000);
        REQUIRE_OK(listHome(manager->storage(account->id)));
        REQUIRE_OK(await(manager->signOut(account->id)));
        REQUIRE_OK(await(manager->signIn(request())));
    }
    QCOMPARE(makeManager()->accounts().size(), 1);
}

void tst_AccountProject::twoUsersOfOneProject()
{
    const QString other = m_server->addUser(QStringLiteral("ben@example.org"), QStringLiteral("another one"));
    const auto manager = makeManager();
    const Result<Account> anna = await(manager->signIn(request()));
    REQUIRE_OK(anna);
    SignInRequest second = request();
    second.email = QStringLiteral("ben@example.org");
    second.password = QStringLiteral("another one");
    const Result<Account> ben = await(manager->signIn(second));
    REQUIRE_OK(ben);
    QVERIFY(ben->id != anna->id);
    QCOMPARE(manager->currentCloudAccountId(), ben->id);
    QCOMPARE(m_keychain->secrets.size(), 2);
    QCOMPARE(listHome(manager->storage(anna->id))->entries.size(), 1);
    QCOMPARE(listHome(manager->storage(ben->id))->entries.size(), 0);
    REQUIRE_OK(await(manager->signOut(ben->id)));
    QCOMPARE(manager->currentCloudAccountId(), anna->id);
    QCOMPARE(m_keychain->secrets.size(), 1);
    REQUIRE_OK(listHome(manager->storage(anna->id)));
    QVERIFY(!other.isEmpty());
}

void tst_AccountProject::storageOutlivesTheManager()
{
    auto manager = makeManager();
    const Result<Account> account = await(manager->signIn(request()));
    REQUIRE_OK(account);
    auto cloud = manager->storage(account->id);
    auto library = manager->storage(localAccountId);
    REQUIRE_OK(listHome(cloud));
    REQUIRE_OK(await(library->listBuckets()));
    const std::weak_ptr<StorageService> watched = cloud;
    manager.reset();
    QVERIFY(!watched.expired());
    // Whoever held one for longest lets go of it: that must be safe, and nothing may be left of it.
    cloud.reset();
    library.reset();
    QVERIFY(watched.expired());
}

QTEST_GUILESS_MAIN(tst_AccountProject)
#include "tst_accountproject.moc"
