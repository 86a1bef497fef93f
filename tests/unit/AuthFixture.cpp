#include "tests/unit/AuthFixture.h"

#include "core/base/Clock.h"
#include "core/supabase/HttpClient.h"

#include <QDir>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QUuid>

namespace bucketdeck::test {
namespace {

QString variable(const char *name)
{
    return qEnvironmentVariable(name);
}

/// A message as the folder of a real server's messages has it.
PracticeMail parsedMail(const QString &path, const QString &to)
{
    PracticeMail mail;
    mail.to = to;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return mail;
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression code(QStringLiteral("\\b(\\d{6})\\b(?![^<]*\">)"));
    static const QRegularExpression labelled(QStringLiteral("Code: (\\d{6})"));
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]+)\""));
    const QRegularExpressionMatch found = labelled.match(text);
    mail.code = found.hasMatch() ? found.captured(1) : code.match(text).captured(1);
    mail.link = link.match(text).captured(1).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return mail;
}

} // namespace

AuthFixture::AuthFixture()
    : m_settings(m_home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
    if (!isReal())
        m_practice = std::make_unique<PracticeServer>();
    m_browser.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    restart();
}

AuthFixture::~AuthFixture()
{
    if (isReal())
        removeUsers();
    m_manager.reset();
}

bool AuthFixture::isReal()
{
    return qEnvironmentVariableIsSet("BUCKETDECK_TEST_URL");
}

bool AuthFixture::canReadMail()
{
    return !isReal() || (qEnvironmentVariableIsSet("BUCKETDECK_TEST_MAILS") &&
                         qEnvironmentVariableIsSet("BUCKETDECK_TEST_CONFIRM_URL"));
}

ProjectAccess AuthFixture::door(bool confirms)
{
    if (m_practice) {
        m_practice->setMailAutoconfirm(!confirms);
        return {m_practice->url(), m_practice->anonKey(), true};
    }
    return {QUrl(variable(confirms ? "BUCKETDECK_TEST_CONFIRM_URL" : "BUCKETDECK_TEST_URL")),
            variable("BUCKETDECK_TEST_ANON_KEY"), true};
}

QString AuthFixture::freshEmail()
{
    return QStringLiteral("deck-%1@example.com").arg(QUuid::createUuid().toString(QUuid::Id128).left(16));
}

QStringList AuthFixture::mailFiles(const QString &email) const
{
    const QDir folder(variable("BUCKETDECK_TEST_MAILS"));
    return folder.entryList({QStringLiteral("*-%1.txt").arg(email)}, QDir::Files, QDir::Name);
}

int AuthFixture::mailsTo(const QString &email) const
{
    return m_practice ? m_practice->mailCount(email) : int(mailFiles(email).size());
}

std::optional<PracticeMail> AuthFixture::mailTo(const QString &email, int before)
{
    const bool came = QTest::qWaitFor([&] { return mailsTo(email) > before; }, 10'000);
    if (!came)
        return std::nullopt;
    if (m_practice)
        return m_practice->lastMail(email);
    const QDir folder(variable("BUCKETDECK_TEST_MAILS"));
    return parsedMail(folder.filePath(mailFiles(email).last()), email);
}

QByteArray AuthFixture::browse(const QUrl &link)
{
    const std::unique_ptr<QNetworkReply> reply(m_browser.get(QNetworkRequest(link)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(10'000))
        return {};
    return reply->readAll();
}

void AuthFixture::restart()
{
    m_manager.reset();
    m_manager = std::make_unique<AccountManager>(m_keychain, std::make_shared<SystemClock>(), EnvironmentConfig(),
                                                 m_home.filePath(QStringLiteral("library")),
                                                 m_home.filePath(QStringLiteral("data")), &m_settings);
    QObject::connect(m_manager.get(), &AccountManager::accountChanged, m_manager.get(), [this](const Account &account) {
        if (!account.userId.isEmpty() && !m_users.contains(account.userId))
            m_users.append(account.userId);
    });
}

QString AuthFixture::signedInUser(const QString &email, const QString &password)
{
    const Result<SignInStep> step = await(flows()->signUp(door(), email, password, {}));
    if (!step)
        qWarning().noquote() << failure(step);
    return step && step->kind == SignInStep::Kind::SignedIn ? step->account.id : QString();
}

QString AuthFixture::bucket()
{
    if (!m_bucket.isEmpty())
        return m_bucket;
    m_bucket = QStringLiteral("deck-test-%1").arg(QUuid::createUuid().toString(QUuid::Id128).left(12));
    if (m_practice) {
        m_practice->addBucket(m_bucket);
        return m_bucket;
    }
    ProjectAccess access = door();
    access.apiKey = variable("BUCKETDECK_TEST_SERVICE_KEY");
    access.remember = false;
    const Result<Account> service = await(m_manager->addServiceAccount(access));
    if (!service)
        return {};
    BucketSpec spec;
    spec.name = m_bucket;
    const Result<Bucket> made = await(m_manager->storage(service->id)->createBucket(spec));
    return made ? m_bucket : QString();
}

QString AuthFixture::withAuthenticator(const QString &accountId)
{
    const Result<TotpEnrolment> enrolment = await(profiles()->enrolFactor(accountId, QStringLiteral("Phone")));
    if (!enrolment) {
        qWarning().noquote() << failure(enrolment);
        return {};
    }
    const QString code = PracticeServer::totpCodeNow(enrolment->secret);
    const Result<void> confirmed = await(profiles()->confirmFactor(accountId, enrolment->factorId, code));
    if (!confirmed)
        qWarning().noquote() << failure(confirmed);
    return confirmed ? enrolment->secret : QString();
}

int AuthFixture::sessionCount(const QString &userId) const
{
    return m_practice ? m_practice->sessionCount(userId) : -1;
}

/// Leaves a real server as it was.
void AuthFixture::removeUsers()
{
    HttpClient http(&m_browser);
    const QByteArray key = variable("BUCKETDECK_TEST_SERVICE_KEY").toLatin1();
    const QString base = variable("BUCKETDECK_TEST_URL");
    const auto ask = [&](const QByteArray &method, const QString &path, const QByteArray &body) {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(QString(base + path));
        request.headers = {{"apikey", key}, {"authorization", "Bearer " + key}};
        if (!body.isEmpty())
            request.headers.emplaceBack(QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json"));
        request.body = body;
        const Result<HttpResponse> response = await(http.send(request));
        if (!response || !response->isOk())
            qWarning().noquote() << "Left behind on the server:" << path;
    };
    for (const QString &id : std::as_const(m_users))
        ask("DELETE", QStringLiteral("/auth/v1/admin/users/%1").arg(id), {});
    if (m_bucket.isEmpty())
        return;
    ask("POST", QStringLiteral("/storage/v1/bucket/%1/empty").arg(m_bucket), "{}");
    ask("DELETE", QStringLiteral("/storage/v1/bucket/%1").arg(m_bucket), {});
}

} // namespace bucketdeck::test
