#include "tests/unit/AuthFixture.h"

#include <QSignalSpy>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

const QString password = QStringLiteral("correct horse battery");
const QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1a\n") + QByteArray(100, 'p');
const QByteArray jpeg = QByteArrayLiteral("\xff\xd8\xff\xe0") + QByteArray(100, 'j');

} // namespace

#define NEEDS_PRACTICE()                                                                                               \
    if (AuthFixture::isReal())                                                                                         \
    QSKIP("only the practice project can be brought to this")

/// What users see and change of their own account, against an Auth server over HTTP.
class tst_Profile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_place.reset(); }

    void name();
    void newEmail();
    void newPassword();
    void newPasswordWithACode();
    void picture();
    void noPicture_data();
    void noPicture();
    void pictureOfSomebodyElse();
    void secondFactorIsSetUpAndRemoved();
    void anAbandonedSetUpIsNoObstacle();
    void aSecondFactorEndsOtherSessions();
    void signOutElsewhere();
    void signOutEverywhere();
    void signOutEverywhereNeedsTheServer();
    void accountsWithoutAUser();
    void serviceKeyIsMarkedAndKept();
    void wrongServiceKeys();

private:
    [[nodiscard]] ProfileService *profiles() const { return m_place->profiles(); }
    [[nodiscard]] AccountManager *manager() const { return m_place->manager(); }

    std::unique_ptr<AuthFixture> m_place;
    QString m_email;
    QString m_id;
};

void tst_Profile::init()
{
    m_place = std::make_unique<AuthFixture>();
    m_email = AuthFixture::freshEmail();
    m_id = m_place->signedInUser(m_email, password);
    QVERIFY(!m_id.isEmpty());
}

void tst_Profile::name()
{
    QSignalSpy changed(manager(), &AccountManager::accountChanged);
    ProfileChange change;
    change.name = QStringLiteral("  Anna   Zoë ");
    const Result<UserProfile> after = await(profiles()->updateProfile(m_id, change));
    REQUIRE_OK(after);
    QCOMPARE(after->name, QStringLiteral("Anna Zoë"));
    QCOMPARE(after->email, m_email);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(manager()->account(m_id).name, QStringLiteral("Anna Zoë"));
    // Known at the next start before anything was asked.
    m_place->restart();
    QCOMPARE(manager()->account(m_id).name, QStringLiteral("Anna Zoë"));
}

void tst_Profile::newEmail()
{
    NEEDS_PRACTICE();
    const QString taken = AuthFixture::freshEmail();
    m_place->practice()->addUser(taken, password);
    ProfileChange change;
    change.email = taken;
    REQUIRE_KIND(await(profiles()->updateProfile(m_id, change)), ErrorKind::AlreadyExists);
    const QString better = AuthFixture::freshEmail();
    change.email = better;
    const Result<UserProfile> asked = await(profiles()->updateProfile(m_id, change));
    REQUIRE_OK(asked);
    QCOMPARE(asked->email, m_email);
    QCOMPARE(asked->pendingEmail, better);
    const auto mail = m_place->mailTo(better);
    QVERIFY(mail);
    (void)m_place->browse(QUrl(mail->link));
    const Result<UserProfile> after = await(profiles()->profile(m_id));
    REQUIRE_OK(after);
    QCOMPARE(after->email, better);
    QVERIFY(after->pendingEmail.isEmpty());
    QCOMPARE(manager()->account(m_id).email, better);
}

void tst_Profile::newPassword()
{
    ProfileChange change;
    change.password = QStringLiteral("abc");
    REQUIRE_KIND(await(profiles()->updateProfile(m_id, change)), ErrorKind::InvalidArgument);
    change.password = password;
    REQUIRE_KIND(await(profiles()->updateProfile(m_id, change)), ErrorKind::InvalidArgument);
    change.password = QStringLiteral("a better one");
    REQUIRE_OK(await(profiles()->updateProfile(m_id, change)));
    REQUIRE_OK(await(manager()->storage(m_id)->listBuckets()));
    const ProjectAccess door = m_place->door();
    REQUIRE_KIND(await(m_place->flows()->withPassword(door, m_email, password)), ErrorKind::WrongCredentials);
    REQUIRE_OK(await(m_place->flows()->withPassword(door, m_email, *change.password)));
}

void tst_Profile::newPasswordWithACode()
{
    NEEDS_PRACTICE();
    m_place->practice()->setReauthentication(true);
    ProfileChange change;
    change.password = QStringLiteral("a better one");
    const Result<UserProfile> refused = await(profiles()->updateProfile(m_id, change));
    REQUIRE_KIND(refused, ErrorKind::WrongCredentials);
    QCOMPARE(refused.error().code, QStringLiteral("reauthentication_needed"));
    REQUIRE_OK(await(profiles()->requestPasswordCode(m_id)));
    const auto mail = m_place->mailTo(m_email);
    QVERIFY(mail);
    change.code = mail->code == u"123456" ? QStringLiteral("654321") : QStringLiteral("123456");
    REQUIRE_KIND(await(profiles()->updateProfile(m_id, change)), ErrorKind::WrongCredentials);
    change.code = QStringLiteral(" %1 ").arg(mail->code);
    REQUIRE_OK(await(profiles()->updateProfile(m_id, change)));
}

void tst_Profile::picture()
{
    const QString bucket = m_place->bucket();
    QVERIFY(!bucket.isEmpty());
    REQUIRE_KIND(await(profiles()->picture(m_id)), ErrorKind::NotFound);
    const Result<UserProfile> first = await(profiles()->setPicture(m_id, bucket, png));
    REQUIRE_OK(first);
    QVERIFY(first->picture);
    QCOMPARE(first->picture->bucket, bucket);
    QVERIFY(first->picture->key.startsWith(QString(manager()->account(m_id).userId + u"/profile/")));
    const Result<QByteArray> shown = await(profiles()->picture(m_id));
    REQUIRE_OK(shown);
    QCOMPARE(*shown, png);

    const Result<UserProfile> second = await(profiles()->setPicture(m_id, bucket, jpeg));
    REQUIRE_OK(second);
    QVERIFY(second->picture != first->picture);
    QCOMPARE(await(profiles()->picture(m_id)).value_or(QByteArray()), jpeg);
    const auto storage = manager()->storage(m_id);
    REQUIRE_KIND(await(storage->stat(*first->picture)), ErrorKind::NotFound);
    const Result<ObjectInfo> kept = await(storage->stat(*second->picture));
    REQUIRE_OK(kept);
    QCOMPARE(kept->contentType, QStringLiteral("image/jpeg"));

    const Result<UserProfile> none = await(profiles()->removePicture(m_id));
    REQUIRE_OK(none);
    QVERIFY(!none->picture);
    REQUIRE_KIND(await(storage->stat(*second->picture)), ErrorKind::NotFound);
    REQUIRE_OK(await(profiles()->removePicture(m_id)));
}

void tst_Profile::noPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("bucket");
    QTest::newRow("a text") << QByteArray("<svg onload='x'/>") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("too large") << QByteArray(png + QByteArray(1024 * 1024, 'x')) << QString();
    QTest::newRow("no such bucket") << png << QStringLiteral("no-such-bucket");
}

void tst_Profile::noPicture()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, bucket);
    const Result<UserProfile> refused =
        await(profiles()->setPicture(m_id, bucket.isEmpty() ? m_place->bucket() : bucket, bytes));
    QVERIFY(!refused);
    QVERIFY(!refused.error().userText.isEmpty());
    const Result<UserProfile> after = await(profiles()->profile(m_id));
    REQUIRE_OK(after);
    QVERIFY(!after->picture);
}

/// The field is the user's own to write: wherever it points, nothing but the own profile folder is read or removed.
void tst_Profile::pictureOfSomebodyElse()
{
    for (const QString &field :
         {QStringLiteral("audio/somebody/profile/me.png"), QStringLiteral("audio/%1/profile/../../x").arg(m_id),
          QStringLiteral("audio/"), QStringLiteral("x")}) {
        AuthUser user;
        user.id = m_id;
        user.metadata = QJsonObject{{QStringLiteral("bucketdeck_picture"), field}};
        QVERIFY2(!profileOf(user).picture, qPrintable(field));
    }
}

void tst_Profile::secondFactorIsSetUpAndRemoved()
{
    const Result<TotpEnrolment> enrolment = await(profiles()->enrolFactor(m_id, QStringLiteral(" My  phone ")));
    REQUIRE_OK(enrolment);
    QVERIFY(enrolment->qrCodeSvg.contains("<svg"));
    QVERIFY(enrolment->uri.contains(enrolment->secret));
    // Of no effect yet.
    Result<UserProfile> profile = await(profiles()->profile(m_id));
    REQUIRE_OK(profile);
    QCOMPARE(profile->factors.size(), 1);
    QVERIFY(!profile->factors.first().isVerified);
    const QString code = PracticeServer::totpCodeNow(enrolment->secret);
    const QString wrong = code == u"123456" ? QStringLiteral("654321") : QStringLiteral("123456");
    REQUIRE_KIND(await(profiles()->confirmFactor(m_id, enrolment->factorId, wrong)), ErrorKind::WrongCredentials);
    QCOMPARE(manager()->account(m_id).state, AccountState::Ready);
    REQUIRE_OK(
        await(profiles()->confirmFactor(m_id, enrolment->factorId, PracticeServer::totpCodeNow(enrolment->secret))));
    profile = await(profiles()->profile(m_id));
    REQUIRE_OK(profile);
    QCOMPARE(profile->factors.size(), 1);
    QVERIFY(profile->factors.first().isVerified);
    QCOMPARE(profile->factors.first().name, QStringLiteral("My phone"));

    // The session that it gave is the one that is kept.
    m_place->restart();
    manager()->restore();
    QTRY_COMPARE(manager()->account(m_id).state, AccountState::Ready);
    REQUIRE_KIND(await(profiles()->enrolFactor(m_id, QStringLiteral("My phone"))), ErrorKind::AlreadyExists);
    REQUIRE_OK(await(profiles()->removeFactor(m_id, enrolment->factorId)));
    profile = await(profiles()->profile(m_id));
    REQUIRE_OK(profile);
    QVERIFY(profile->factors.isEmpty());
    REQUIRE_KIND(await(profiles()->removeFactor(m_id, enrolment->factorId)), ErrorKind::NotFound);
}

void tst_Profile::anAbandonedSetUpIsNoObstacle()
{
    for (int i = 0; i < 3; ++i)
        REQUIRE_OK(await(profiles()->enrolFactor(m_id, QStringLiteral("Phone"))));
    QVERIFY(!m_place->withAuthenticator(m_id).isEmpty());
    const Result<UserProfile> profile = await(profiles()->profile(m_id));
    REQUIRE_OK(profile);
    QCOMPARE(profile->factors.size(), 1);
}

void tst_Profile::aSecondFactorEndsOtherSessions()
{
    const auto other = std::make_unique<AuthFixture>();
    AccountManager &elsewhere = *other->manager();
    const ProjectAccess door = m_place->door();
    const Result<Account> there = await(elsewhere.signIn({door.projectUrl, door.apiKey, m_email, password, true}));
    REQUIRE_OK(there);
    QVERIFY(!m_place->withAuthenticator(m_id).isEmpty());
    REQUIRE_OK(await(profiles()->profile(m_id)));
    REQUIRE_KIND(await(other->profiles()->profile(there->id)), ErrorKind::SessionEnded);
}

void tst_Profile::signOutElsewhere()
{
    const auto other = std::make_unique<AuthFixture>();
    const ProjectAccess door = m_place->door();
    const Result<Account> there =
        await(other->manager()->signIn({door.projectUrl, door.apiKey, m_email, password, true}));
    REQUIRE_OK(there);
    REQUIRE_OK(await(manager()->signOut(m_id, SignOutScope::Elsewhere)));
    QCOMPARE(manager()->account(m_id).state, AccountState::Ready);
    REQUIRE_OK(await(profiles()->profile(m_id)));
    REQUIRE_KIND(await(other->profiles()->profile(there->id)), ErrorKind::SessionEnded);
}

void tst_Profile::signOutEverywhere()
{
    const auto other = std::make_unique<AuthFixture>();
    const ProjectAccess door = m_place->door();
    const Result<Account> there =
        await(other->manager()->signIn({door.projectUrl, door.apiKey, m_email, password, true}));
    REQUIRE_OK(there);
    REQUIRE_OK(await(manager()->signOut(m_id, SignOutScope::Everywhere)));
    QVERIFY(manager()->account(m_id).id.isEmpty());
    QVERIFY(m_place->keychain().secrets.isEmpty());
    REQUIRE_KIND(await(other->profiles()->profile(there->id)), ErrorKind::SessionEnded);
}

void tst_Profile::signOutEverywhereNeedsTheServer()
{
    NEEDS_PRACTICE();
    m_place->practice()->goOffline();
    REQUIRE_KIND(await(manager()->signOut(m_id, SignOutScope::Everywhere)), ErrorKind::Offline);
    QVERIFY2(!manager()->account(m_id).id.isEmpty() && !m_place->keychain().secrets.isEmpty(),
             "signed out here although other devices stay signed in");
    m_place->practice()->goOnline();
    REQUIRE_OK(await(manager()->signOut(m_id, SignOutScope::Everywhere)));
}

void tst_Profile::accountsWithoutAUser()
{
    REQUIRE_KIND(await(profiles()->profile(localAccountId)), ErrorKind::Unsupported);
    REQUIRE_KIND(await(profiles()->enrolFactor(localAccountId, {})), ErrorKind::Unsupported);
    REQUIRE_KIND(await(profiles()->setPicture(QStringLiteral("unknown"), QStringLiteral("b"), png)),
                 ErrorKind::Unsupported);
}

void tst_Profile::serviceKeyIsMarkedAndKept()
{
    ProjectAccess access = m_place->door();
    access.apiKey =
        AuthFixture::isReal() ? qEnvironmentVariable("BUCKETDECK_TEST_SERVICE_KEY") : m_place->practice()->serviceKey();
    QVERIFY(!m_place->bucket().isEmpty());
    const QString before = manager()->currentCloudAccountId();
    const Result<Account> account = await(manager()->addServiceAccount(access));
    REQUIRE_OK(account);
    QVERIFY(account->bypassesRowSecurity);
    QVERIFY(account->userId.isEmpty());
    QCOMPARE(account->origin, AccountOrigin::Saved);
    QCOMPARE(manager()->currentCloudAccountId(), before);
    const Result<QList<Bucket>> buckets = await(manager()->storage(account->id)->listBuckets());
    REQUIRE_OK(buckets);
    QVERIFY(!buckets->isEmpty());
    REQUIRE_KIND(await(profiles()->profile(account->id)), ErrorKind::Unsupported);

    // In the keychain and nowhere else.
    m_place->restart();
    QCOMPARE(manager()->account(account->id).state, AccountState::Restoring);
    QVERIFY(manager()->account(account->id).bypassesRowSecurity);
    manager()->restore();
    QTRY_COMPARE(manager()->account(account->id).state, AccountState::Ready);
    REQUIRE_OK(await(manager()->storage(account->id)->listBuckets()));
    const auto storage = manager()->storage(account->id);
    REQUIRE_OK(await(manager()->signOut(account->id)));
    QVERIFY(manager()->account(account->id).id.isEmpty());
    QCOMPARE(m_place->keychain().secrets.size(), 1);
    REQUIRE_KIND(await(storage->listBuckets()), ErrorKind::SessionEnded);
    // The user beside it is untouched.
    QTRY_COMPARE(manager()->account(m_id).state, AccountState::Ready);
}

void tst_Profile::wrongServiceKeys()
{
    ProjectAccess access = m_place->door();
    REQUIRE_KIND(await(manager()->addServiceAccount(access)), ErrorKind::InvalidArgument);
    access.apiKey = QStringLiteral("sb_secret_wrong_0123456789");
    REQUIRE_KIND(await(manager()->addServiceAccount(access)), ErrorKind::WrongKey);
    QCOMPARE(manager()->accounts().size(), 2);
    QCOMPARE(m_place->keychain().secrets.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_profile.moc"
