#include "core/base/Clock.h"
#include "core/supabase/LoopbackListener.h"
#include "tests/unit/AuthFixture.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTimer>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

const QString password = QStringLiteral("correct horse battery");
using Kind = SignInStep::Kind;

/// A task that runs beside the test, and its answer when it is there.
class Running
{
public:
    explicit Running(Task<SignInStep> task)
    {
        task.then([answer = m_answer](Result<SignInStep> result) { *answer = std::move(result); });
    }

    [[nodiscard]] bool isDone() const { return m_answer->has_value(); }
    [[nodiscard]] const Result<SignInStep> &answer() const { return **m_answer; }

private:
    std::shared_ptr<std::optional<Result<SignInStep>>> m_answer = std::make_shared<std::optional<Result<SignInStep>>>();
};

QString wrong(const QString &code)
{
    return code == u"123456" ? QStringLiteral("654321") : QStringLiteral("123456");
}

} // namespace

#define REQUIRE_STEP(result, expected)                                                                                 \
    do {                                                                                                               \
        const auto &stepResult = (result);                                                                             \
        QVERIFY2(stepResult.has_value(), failure(stepResult).constData());                                             \
        QCOMPARE(int(stepResult->kind), int(expected));                                                                \
    } while (false)
#define NEEDS_MAIL()                                                                                                   \
    if (!AuthFixture::canReadMail())                                                                                   \
    QSKIP("messages can't be read here")
#define NEEDS_PRACTICE()                                                                                               \
    if (AuthFixture::isReal())                                                                                         \
    QSKIP("only the practice project can be brought to this")

/// Every way into a project, against an Auth server over HTTP.
class tst_SignInFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<AuthFixture>(); }
    void cleanup() { m_place.reset(); }

    void settingsSayWhatIsOffered();
    void signsUpAtOnce();
    void aTakenAddress_data();
    void aTakenAddress();
    void refusedSignUps();
    void confirmsWithTheCode();
    void confirmsWithTheLink();
    void confirmsWithThePastedLink();
    void signsInByCode();
    void theLinkLosesAgainstTheCode();
    void oldCodesAndLinks();
    void anotherMessage();
    void tooManyMessages();
    void recoversWithTheCode();
    void recoversWithTheLink();
    void anonymously();
    void withAProvider();
    void aProviderThatRefuses();
    void aProviderThatIsNotOffered();
    void cancelAndTimeOutInTheBrowser();
    void secondFactor();
    void secondFactorThenNewPassword();
    void abandonedHalfWay();
    void ticketsOfNobody();
    void listenerIgnoresNoise_data();
    void listenerIgnoresNoise();
    void listenerServesOnce();

private:
    [[nodiscard]] SignInFlows *flows() const { return m_place->flows(); }
    [[nodiscard]] AccountManager *manager() const { return m_place->manager(); }
    /// That the account works: it is current, Ready, and its storage answers.
    void works(const Account &account)
    {
        QCOMPARE(manager()->account(account.id).state, AccountState::Ready);
        QCOMPARE(manager()->currentCloudAccountId(), account.id);
        const auto storage = manager()->storage(account.id);
        QVERIFY(storage);
        REQUIRE_OK(await(storage->listBuckets()));
    }

    std::unique_ptr<AuthFixture> m_place;
};

void tst_SignInFlows::settingsSayWhatIsOffered()
{
    const Result<AuthSettings> open = await(flows()->projectSettings(m_place->door()));
    REQUIRE_OK(open);
    QVERIFY(open->emailEnabled);
    QVERIFY(!open->signUpDisabled);
    QVERIFY(!open->confirmsEmail);
    NEEDS_PRACTICE();
    QCOMPARE(open->providers, QStringList{QStringLiteral("practice")});
    QVERIFY(!open->anonymousEnabled);
    m_place->practice()->setAnonymousUsers(true);
    m_place->practice()->setSignUpDisabled(true);
    const Result<AuthSettings> closed = await(flows()->projectSettings(m_place->door(true)));
    REQUIRE_OK(closed);
    QVERIFY(closed->anonymousEnabled);
    QVERIFY(closed->signUpDisabled);
    QVERIFY(closed->confirmsEmail);

    ProjectAccess secret = m_place->door();
    secret.apiKey = m_place->practice()->serviceKey();
    REQUIRE_KIND(await(flows()->projectSettings(secret)), ErrorKind::InvalidArgument);
}

void tst_SignInFlows::signsUpAtOnce()
{
    const QString email = AuthFixture::freshEmail();
    const Result<SignInStep> step =
        await(flows()->signUp(m_place->door(), u' ' + email + u' ', password, QStringLiteral(" Anna ")));
    REQUIRE_STEP(step, Kind::SignedIn);
    QCOMPARE(step->account.email, email);
    QCOMPARE(step->account.name, QStringLiteral("Anna"));
    QCOMPARE(step->account.origin, AccountOrigin::Saved);
    works(step->account);
    QCOMPARE(m_place->keychain().secrets.size(), 1);
    const Result<UserProfile> profile = await(m_place->profiles()->profile(step->account.id));
    REQUIRE_OK(profile);
    QCOMPARE(profile->name, QStringLiteral("Anna"));

    // And from now on with the password.
    REQUIRE_OK(await(manager()->signOut(step->account.id)));
    const Result<SignInStep> again = await(flows()->withPassword(m_place->door(), email, password));
    REQUIRE_STEP(again, Kind::SignedIn);
    QCOMPARE(again->account.id, step->account.id);
    works(again->account);
}

void tst_SignInFlows::aTakenAddress_data()
{
    QTest::addColumn<bool>("confirms");
    QTest::newRow("told at once") << false;
    QTest::newRow("told between the lines") << true;
}

void tst_SignInFlows::aTakenAddress()
{
    QFETCH(bool, confirms);
    if (confirms)
        NEEDS_MAIL();
    const QString email = AuthFixture::freshEmail();
    REQUIRE_STEP(await(flows()->signUp(m_place->door(), email, password, {})), Kind::SignedIn);
    REQUIRE_KIND(await(flows()->signUp(m_place->door(confirms), email, password, {})), ErrorKind::AlreadyExists);
}

void tst_SignInFlows::refusedSignUps()
{
    const Result<SignInStep> weak =
        await(flows()->signUp(m_place->door(), AuthFixture::freshEmail(), QStringLiteral("abc"), {}));
    REQUIRE_KIND(weak, ErrorKind::InvalidArgument);
    QVERIFY2(weak.error().userText.contains(u'6'), qPrintable(weak.error().userText));
    REQUIRE_KIND(await(flows()->signUp(m_place->door(), QStringLiteral("no address"), password, {})),
                 ErrorKind::InvalidArgument);
    REQUIRE_KIND(await(flows()->signUp(m_place->door(), {}, password, {})), ErrorKind::InvalidArgument);
    REQUIRE_KIND(await(flows()->withMail(m_place->door(), QStringLiteral("  "), true)), ErrorKind::InvalidArgument);
    QVERIFY(m_place->keychain().secrets.isEmpty());
    NEEDS_PRACTICE();
    m_place->practice()->setSignUpDisabled(true);
    REQUIRE_KIND(await(flows()->signUp(m_place->door(), AuthFixture::freshEmail(), password, {})),
                 ErrorKind::Unsupported);
    QCOMPARE(manager()->accounts().size(), 1);
}

void tst_SignInFlows::confirmsWithTheCode()
{
    NEEDS_MAIL();
    const QString email = AuthFixture::freshEmail();
    const Result<SignInStep> sent = await(flows()->signUp(m_place->door(true), email, password, {}));
    REQUIRE_STEP(sent, Kind::MailSent);
    QCOMPARE(sent->email, email);
    QCOMPARE(manager()->accounts().size(), 1);
    const Result<SignInStep> early = await(flows()->withPassword(m_place->door(true), email, password));
    REQUIRE_KIND(early, ErrorKind::WrongCredentials);
    QCOMPARE(early.error().code, QStringLiteral("email_not_confirmed"));

    const auto mail = m_place->mailTo(email);
    QVERIFY(mail);
    REQUIRE_KIND(await(flows()->submitCode(sent->ticket, wrong(mail->code))), ErrorKind::WrongCredentials);
    // As people type it.
    const QString typed = QStringLiteral(" %1 %2\n").arg(mail->code.left(3), mail->code.mid(3));
    const Result<SignInStep> done = await(flows()->submitCode(sent->ticket, typed));
    REQUIRE_STEP(done, Kind::SignedIn);
    QCOMPARE(done->account.email, email);
    works(done->account);
}

void tst_SignInFlows::confirmsWithTheLink()
{
    NEEDS_MAIL();
    const QString email = AuthFixture::freshEmail();
    const Result<SignInStep> sent = await(flows()->signUp(m_place->door(true), email, password, {}));
    REQUIRE_STEP(sent, Kind::MailSent);
    Running waiting(flows()->waitForLink(sent->ticket));
    const auto mail = m_place->mailTo(email);
    QVERIFY(mail);
    const QByteArray page = m_place->browse(QUrl(mail->link));
    QVERIFY2(page.contains("close this window"), page);
    QTRY_VERIFY(waiting.isDone());
    REQUIRE_STEP(waiting.answer(), Kind::SignedIn);
    works(waiting.answer()->account);
}

void tst_SignInFlows::confirmsWithThePastedLink()
{
    NEEDS_MAIL();
    const QString email = AuthFixture::freshEmail();
    const Result<SignInStep> sent = await(flows()->signUp(m_place->door(true), email, password, {}));
    REQUIRE_STEP(sent, Kind::MailSent);
    const auto mail = m_place->mailTo(email);
    QVERIFY(mail);
    // A link to anywhere else is no link of ours, and no code either.
    const QString foreign = QString(mail->link).replace(QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.2"));
    REQUIRE_KIND(await(flows()->submitCode(sent->ticket, foreign)), ErrorKind::WrongCredentials);
    const Result<SignInStep> done = await(flows()->submitCode(sent->ticket, mail->link + u'\n'));
    REQUIRE_STEP(done, Kind::SignedIn);
    works(done->account);
}

void tst_SignInFlows::signsInByCode()
{
    NEEDS_MAIL();
    const QString email = AuthFixture::freshEmail();
    const Result<SignInStep> nobody = await(flows()->withMail(m_place->door(), email, false));
    REQUIRE_KIND(nobody, ErrorKind::NotFound);
    for (const bool isNew : {true, false}) {
        const int before = m_place->mailsTo(email);
        const Result<SignInStep> sent = await(flows()->withMail(m_place->door(), email, isNew));
        REQUIRE_STEP(sent, Kind::MailSent);
        const auto mail = m_place->mailTo(email, before);
        QVERIFY(mail);
        const Result<SignInStep> done = await(flows()->submitCode(sent->ticket, mail->code));
        REQUIRE_STEP(done, Kind::SignedIn);
        works(done->account);
        // A ticket is good for one sign-in.
        REQUIRE_KIND(await(flows()->submitCode(sent->ticket, mail->code)), ErrorKind::InvalidArgument);
    }
    QCOMPARE(manager()->accounts().size(), 2);
}

void tst_SignInFlows::theLinkLosesAgainstTheCode()
{
    NEEDS_MAIL();
    const QString email = AuthFixture::freshEmail();
    const Result<SignInStep> sent = await(flows()->withMail(m_place->door(), email, true));
    REQUIRE_STEP(sent, Kind::MailSent);
    Running waiting(flows()->waitForLink(sent->ticket));
    const auto mail = m_place->mailTo(email);
    QVERIFY(mail);
    const Result<SignInStep> done = await(flows()->submitCode(sent->ticket, mail->code));
    REQUIRE_STEP(done, Kind::SignedIn);
    QTRY_VERIFY(waiting.isDone());
    REQUIRE_KIND(waiting.answer(), ErrorKind::Cancelled);
    works(done->account);
}

void tst_SignInFlows::oldCodesAndLinks()
{
    NEEDS_PRACTICE();
    const QString email = AuthFixture::freshEmail();
    const Result<SignInStep> sent = await(flows()->withMail(m_place->door(), email, true));
    REQUIRE_STEP(sent, Kind::MailSent);
    m_place->practice()->expireMails();
    const auto old = m_place->mailTo(email);
    QVERIFY(old);
    REQUIRE_KIND(await(flows()->submitCode(sent->ticket, old->code)), ErrorKind::WrongCredentials);

    Running waiting(flows()->waitForLink(sent->ticket));
    const QByteArray page = m_place->browse(QUrl(old->link));
    QVERIFY2(page.contains("too old"), page);
    QTRY_VERIFY(waiting.isDone());
    REQUIRE_KIND(waiting.answer(), ErrorKind::WrongCredentials);

    // Another message, and all is well.
    REQUIRE_STEP(await(flows()->resend(sent->ticket)), Kind::MailSent);
    Running again(flows()->waitForLink(sent->ticket));
    const auto fresh = m_place->mailTo(email, 1);
    QVERIFY(fresh);
    QVERIFY(m_place->browse(QUrl(fresh->link)).contains("close this window"));
    QTRY_VERIFY(again.isDone());
    REQUIRE_STEP(again.answer(), Kind::SignedIn);
    works(again.answer()->account);
}

void tst_SignInFlows::anotherMessage()
{
    NEEDS_MAIL();
    const QString email = AuthFixture::freshEmail();
    REQUIRE_STEP(await(flows()->signUp(m_place->door(true), email, password, {})), Kind::MailSent);
    const auto first = m_place->mailTo(email);
    QVERIFY(first);
    // As after a restart: the sign-up is known to the server only.
    const Result<SignInStep> sent = await(flows()->resendSignUp(m_place->door(true), email));
    REQUIRE_STEP(sent, Kind::MailSent);
    const auto second = m_place->mailTo(email, 1);
    QVERIFY(second);
    REQUIRE_KIND(await(flows()->submitCode(sent->ticket, first->code)), ErrorKind::WrongCredentials);
    REQUIRE_STEP(await(flows()->submitCode(sent->ticket, second->code)), Kind::SignedIn);
}

void tst_SignInFlows::tooManyMessages()
{
    NEEDS_PRACTICE();
    m_place->practice()->setMailInterval(60);
    const QString email = AuthFixture::freshEmail();
    const Result<SignInStep> sent = await(flows()->withMail(m_place->door(), email, true));
    REQUIRE_STEP(sent, Kind::MailSent);
    const Result<SignInStep> soon = await(flows()->resend(sent->ticket));
    REQUIRE_KIND(soon, ErrorKind::RateLimited);
    QVERIFY(soon.error().retryAfter.count() > 30);
    QVERIFY(soon.error().retryAfter.count() <= 60);
    const auto mail = m_place->mailTo(email);
    REQUIRE_STEP(await(flows()->submitCode(sent->ticket, mail->code)), Kind::SignedIn);
}

void tst_SignInFlows::recoversWithTheCode()
{
    NEEDS_MAIL();
    const QString email = AuthFixture::freshEmail();
    const QString id = m_place->signedInUser(email, password);
    QVERIFY(!id.isEmpty());
    REQUIRE_OK(await(manager()->signOut(id)));

    const Result<SignInStep> sent = await(flows()->recover(m_place->door(), email));
    REQUIRE_STEP(sent, Kind::MailSent);
    const auto mail = m_place->mailTo(email);
    QVERIFY(mail);
    const Result<SignInStep> known = await(flows()->submitCode(sent->ticket, mail->code));
    REQUIRE_STEP(known, Kind::NewPassword);
    // Not signed in before there is a new password; and one that is refused costs nothing.
    QVERIFY(manager()->account(id).id.isEmpty());
    REQUIRE_KIND(await(flows()->setNewPassword(known->ticket, QStringLiteral("abc"))), ErrorKind::InvalidArgument);
    REQUIRE_KIND(await(flows()->setNewPassword(known->ticket, password)), ErrorKind::InvalidArgument);
    const QString better = QStringLiteral("a better one");
    const Result<SignInStep> done = await(flows()->setNewPassword(known->ticket, better));
    REQUIRE_STEP(done, Kind::SignedIn);
    QCOMPARE(done->account.id, id);
    works(done->account);
    REQUIRE_OK(await(manager()->signOut(id)));
    REQUIRE_KIND(await(flows()->withPassword(m_place->door(), email, password)), ErrorKind::WrongCredentials);
    REQUIRE_STEP(await(flows()->withPassword(m_place->door(), email, better)), Kind::SignedIn);
}

void tst_SignInFlows::recoversWithTheLink()
{
    NEEDS_MAIL();
    const QString email = AuthFixture::freshEmail();
    const QString id = m_place->signedInUser(email, password);
    QVERIFY(!id.isEmpty());
    const Result<SignInStep> sent = await(flows()->recover(m_place->door(), email));
    REQUIRE_STEP(sent, Kind::MailSent);
    Running waiting(flows()->waitForLink(sent->ticket));
    const auto mail = m_place->mailTo(email);
    QVERIFY(mail);
    QVERIFY(m_place->browse(QUrl(mail->link)).contains("close this window"));
    QTRY_VERIFY(waiting.isDone());
    REQUIRE_STEP(waiting.answer(), Kind::NewPassword);
    REQUIRE_STEP(await(flows()->setNewPassword(waiting.answer()->ticket, QStringLiteral("a better one"))),
                 Kind::SignedIn);
}

void tst_SignInFlows::anonymously()
{
    if (m_place->practice()) {
        REQUIRE_KIND(await(flows()->anonymously(m_place->door())), ErrorKind::Unsupported);
        m_place->practice()->setAnonymousUsers(true);
    }
    const Result<SignInStep> step = await(flows()->anonymously(m_place->door()));
    REQUIRE_STEP(step, Kind::SignedIn);
    QVERIFY(step->account.email.isEmpty());
    works(step->account);
    const Result<UserProfile> profile = await(m_place->profiles()->profile(step->account.id));
    REQUIRE_OK(profile);
    QVERIFY(profile->isAnonymous);
    // A guest comes back as the same one.
    m_place->restart();
    manager()->restore();
    QTRY_COMPARE(manager()->account(step->account.id).state, AccountState::Ready);
}

void tst_SignInFlows::withAProvider()
{
    NEEDS_PRACTICE();
    QByteArray page;
    QUrl opened;
    const std::function<void(const QUrl &)> browser = [&](const QUrl &url) {
        opened = url;
        QTimer::singleShot(0, this, [&, url] { page = m_place->browse(url); });
    };
    const Result<SignInStep> step =
        await(flows()->withProvider(m_place->door(), QStringLiteral("practice"), browser, {}));
    REQUIRE_STEP(step, Kind::SignedIn);
    QCOMPARE(step->account.name, QStringLiteral("Visitor"));
    works(step->account);
    QTRY_VERIFY(page.contains("close this window"));
    // What the browser saw and the server was asked holds no secret: neither the verifier nor a key.
    QVERIFY(opened.toString().contains(u"code_challenge_method=s256"));
    QVERIFY(!opened.toString().contains(m_place->practice()->anonKey()));
}

void tst_SignInFlows::aProviderThatRefuses()
{
    NEEDS_PRACTICE();
    m_place->practice()->setProviderRefuses(true);
    QByteArray page;
    const std::function<void(const QUrl &)> browser = [&](const QUrl &url) {
        QTimer::singleShot(0, this, [&, url] { page = m_place->browse(url); });
    };
    REQUIRE_KIND(await(flows()->withProvider(m_place->door(), QStringLiteral("practice"), browser, {})),
                 ErrorKind::AccessDenied);
    QTRY_VERIFY(page.contains("refused"));
    QCOMPARE(manager()->accounts().size(), 1);
}

void tst_SignInFlows::aProviderThatIsNotOffered()
{
    bool opened = false;
    const std::function<void(const QUrl &)> browser = [&opened](const QUrl &) { opened = true; };
    REQUIRE_KIND(await(flows()->withProvider(m_place->door(), QStringLiteral("github"), browser, {})),
                 ErrorKind::Unsupported);
    QVERIFY(!opened);
}

void tst_SignInFlows::cancelAndTimeOutInTheBrowser()
{
    NEEDS_PRACTICE();
    QUrl returning;
    const CancelToken cancel;
    const std::function<void(const QUrl &)> giveUp = [&](const QUrl &url) {
        returning = QUrl(QUrlQuery(url).queryItemValue(QStringLiteral("redirect_to"), QUrl::FullyDecoded));
        QTimer::singleShot(0, this, [cancel] { cancel.cancel(); });
    };
    REQUIRE_KIND(await(flows()->withProvider(m_place->door(), QStringLiteral("practice"), giveUp, cancel)),
                 ErrorKind::Cancelled);
    // Nobody listens any more.
    QVERIFY(returning.isValid());
    QVERIFY(m_place->browse(returning).isEmpty());

    QNetworkAccessManager network;
    SignInFlowsSetup setup;
    setup.network = &network;
    setup.clock = std::make_shared<SystemClock>();
    setup.browserPatience = std::chrono::milliseconds(20);
    SignInFlows hasty(setup);
    const std::function<void(const QUrl &)> nobody = [](const QUrl &) {};
    REQUIRE_KIND(await(hasty.withProvider(m_place->door(), QStringLiteral("practice"), nobody, {})),
                 ErrorKind::Timeout);
}

void tst_SignInFlows::secondFactor()
{
    const QString email = AuthFixture::freshEmail();
    const QString id = m_place->signedInUser(email, password);
    QVERIFY(!id.isEmpty());
    const QString secret = m_place->withAuthenticator(id);
    QVERIFY(!secret.isEmpty());
    REQUIRE_OK(await(manager()->signOut(id)));

    const Result<SignInStep> half = await(flows()->withPassword(m_place->door(), email, password));
    REQUIRE_STEP(half, Kind::SecondFactor);
    QCOMPARE(half->factors.size(), 1);
    QCOMPARE(half->factors.first().name, QStringLiteral("Phone"));
    QVERIFY2(manager()->account(id).id.isEmpty() && m_place->keychain().secrets.isEmpty(),
             "half a sign-in is an account already");
    const QString factor = half->factors.first().id;
    const QString code = PracticeServer::totpCodeNow(secret);
    REQUIRE_KIND(await(flows()->submitSecondFactor(half->ticket, factor, wrong(code))), ErrorKind::WrongCredentials);
    const Result<SignInStep> done =
        await(flows()->submitSecondFactor(half->ticket, factor, PracticeServer::totpCodeNow(secret)));
    REQUIRE_STEP(done, Kind::SignedIn);
    QCOMPARE(done->account.id, id);
    works(done->account);

    // The second level stays over a restart: what needs it works without another code.
    m_place->restart();
    manager()->restore();
    QTRY_COMPARE(manager()->account(id).state, AccountState::Ready);
    REQUIRE_OK(await(m_place->profiles()->removeFactor(id, factor)));

    REQUIRE_OK(await(manager()->signOut(id)));
    REQUIRE_STEP(await(flows()->withPassword(m_place->door(), email, password)), Kind::SignedIn);
}

void tst_SignInFlows::secondFactorThenNewPassword()
{
    NEEDS_MAIL();
    const QString email = AuthFixture::freshEmail();
    const QString id = m_place->signedInUser(email, password);
    QVERIFY(!id.isEmpty());
    const QString secret = m_place->withAuthenticator(id);
    QVERIFY(!secret.isEmpty());
    const Result<SignInStep> sent = await(flows()->recover(m_place->door(), email));
    REQUIRE_STEP(sent, Kind::MailSent);
    const auto mail = m_place->mailTo(email);
    QVERIFY(mail);
    const Result<SignInStep> half = await(flows()->submitCode(sent->ticket, mail->code));
    REQUIRE_STEP(half, Kind::SecondFactor);
    const Result<SignInStep> known =
        await(flows()->submitSecondFactor(half->ticket, half->factors.first().id, PracticeServer::totpCodeNow(secret)));
    REQUIRE_STEP(known, Kind::NewPassword);
    REQUIRE_STEP(await(flows()->setNewPassword(known->ticket, QStringLiteral("a better one"))), Kind::SignedIn);
}

void tst_SignInFlows::abandonedHalfWay()
{
    const QString email = AuthFixture::freshEmail();
    const QString id = m_place->signedInUser(email, password);
    QVERIFY(!id.isEmpty());
    const QString userId = manager()->account(id).userId;
    QVERIFY(!m_place->withAuthenticator(id).isEmpty());
    REQUIRE_OK(await(manager()->signOut(id)));

    const Result<SignInStep> half = await(flows()->withPassword(m_place->door(), email, password));
    REQUIRE_STEP(half, Kind::SecondFactor);
    flows()->abandon(half->ticket);
    REQUIRE_KIND(await(flows()->submitSecondFactor(half->ticket, half->factors.first().id, QStringLiteral("123456"))),
                 ErrorKind::InvalidArgument);
    // Programs that can't ask get words, and leave nothing either.
    const ProjectAccess door = m_place->door();
    REQUIRE_KIND(await(manager()->signIn({door.projectUrl, door.apiKey, email, password, true})),
                 ErrorKind::Unsupported);
    QVERIFY(manager()->account(id).id.isEmpty());
    NEEDS_PRACTICE();
    QTRY_COMPARE(m_place->sessionCount(userId), 0);
}

void tst_SignInFlows::ticketsOfNobody()
{
    const QString unknown = QStringLiteral("no such ticket");
    REQUIRE_KIND(await(flows()->submitCode(unknown, QStringLiteral("123456"))), ErrorKind::InvalidArgument);
    REQUIRE_KIND(await(flows()->waitForLink(unknown)), ErrorKind::InvalidArgument);
    REQUIRE_KIND(await(flows()->resend(unknown)), ErrorKind::InvalidArgument);
    REQUIRE_KIND(await(flows()->setNewPassword(unknown, password)), ErrorKind::InvalidArgument);
    flows()->abandon(unknown);
}

void tst_SignInFlows::listenerIgnoresNoise_data()
{
    QTest::addColumn<QByteArray>("noise");
    QTest::addColumn<bool>("isAnswered");
    // %1: the right path, %2: the right host.
    QTest::newRow("another page") << QByteArray("GET /favicon.ico HTTP/1.1\r\nHost: %2\r\n\r\n") << true;
    QTest::newRow("the root with a code") << QByteArray("GET /?code=stolen HTTP/1.1\r\nHost: %2\r\n\r\n") << true;
    QTest::newRow("nothing brought") << QByteArray("GET %1 HTTP/1.1\r\nHost: %2\r\n\r\n") << true;
    QTest::newRow("an empty code") << QByteArray("GET %1?code= HTTP/1.1\r\nHost: %2\r\n\r\n") << true;
    QTest::newRow("another method") << QByteArray("POST %1?code=x HTTP/1.1\r\nHost: %2\r\n\r\n") << true;
    QTest::newRow("another name for this computer")
        << QByteArray("GET %1?code=x HTTP/1.1\r\nHost: evil.example\r\n\r\n") << true;
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02 hello\r\n\r\n") << true;
    QTest::newRow("an endless head") << QByteArray("GET %1?code=x HTTP/1.1\r\n" + QByteArray(40'000, 'x')) << false;
}

void tst_SignInFlows::listenerIgnoresNoise()
{
    QFETCH(QByteArray, noise);
    QFETCH(bool, isAnswered);
    LoopbackListener listener;
    const Result<QString> address = listener.listen();
    REQUIRE_OK(address);
    const QUrl url(*address);
    QCOMPARE(url.host(), QStringLiteral("127.0.0.1"));
    std::optional<Result<QString>> brought;
    listener.code({}, std::chrono::minutes(1)).then([&brought](const Result<QString> &code) { brought = code; });

    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(url.port()));
    QByteArray sent = noise;
    sent.replace("%1", url.path().toLatin1()).replace("%2", url.authority().toLatin1());
    QVERIFY(socket.waitForConnected());
    socket.write(sent);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    const QByteArray answer = socket.readAll();
    QCOMPARE(answer.startsWith("HTTP/1.1 404 "), isAnswered);
    QVERIFY(!brought);
    QVERIFY(listener.isOpen());

    const QByteArray page = m_place->browse(QUrl(QString(*address + u"?code=right")));
    QVERIFY(page.contains("close this window"));
    QTRY_VERIFY(brought);
    REQUIRE_OK(*brought);
    QCOMPARE(**brought, QStringLiteral("right"));
}

void tst_SignInFlows::listenerServesOnce()
{
    LoopbackListener first;
    LoopbackListener second;
    const Result<QString> address = first.listen();
    const Result<QString> other = second.listen();
    REQUIRE_OK(address);
    REQUIRE_OK(other);
    QVERIFY(QUrl(*address).path() != QUrl(*other).path());
    QVERIFY(QUrl(*address).path().size() > 40);
    QVERIFY(m_place->browse(QUrl(QString(*address + u"?code=one"))).contains("close this window"));
    QVERIFY(!first.isOpen());
    QVERIFY(m_place->browse(QUrl(QString(*address + u"?code=two"))).isEmpty());
    // Asked for after it came.
    const Result<QString> code = await(first.code({}, std::chrono::minutes(1)));
    REQUIRE_OK(code);
    QCOMPARE(*code, QStringLiteral("one"));
}

QTEST_GUILESS_MAIN(tst_SignInFlows)
#include "tst_signinflows.moc"
