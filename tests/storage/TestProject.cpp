#include "tests/storage/TestProject.h"

#include "tests/server/PracticeServer.h"
#include "tests/support/Await.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace bucketdeck::test {
namespace {

constexpr const char *urlVariable = "BUCKETDECK_TEST_URL";

QString freshName()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

TestProject::TestProject(SupabaseProject project, QByteArray serviceKey)
    : m_project(std::move(project))
    , m_serviceKey(std::move(serviceKey))
{
}

TestProject::~TestProject()
{
    for (const QString &id : std::as_const(m_madeUsers)) {
        if (const auto gone = auth("DELETE", "/admin/users/" + id.toLatin1(), m_serviceKey, {}); !gone)
            qWarning().noquote() << "A test user is left behind:" << id << failure(gone);
    }
}

bool TestProject::isInEnvironment()
{
    return qEnvironmentVariableIsSet(urlVariable);
}

Result<std::unique_ptr<TestProject>> TestProject::fromEnvironment()
{
    const SupabaseProject project{QUrl(qEnvironmentVariable(urlVariable)), qgetenv("BUCKETDECK_TEST_ANON_KEY")};
    std::unique_ptr<TestProject> made(new TestProject(project, qgetenv("BUCKETDECK_TEST_SERVICE_KEY")));
    const Result<TestUser> userA = made->userFrom("BUCKETDECK_TEST_USER_A_JWT");
    if (!userA)
        return fail(userA.error());
    const Result<TestUser> userB = made->userFrom("BUCKETDECK_TEST_USER_B_JWT");
    if (!userB)
        return fail(userB.error());
    made->m_userA = *userA;
    made->m_userB = *userB;
    return made;
}

std::unique_ptr<TestProject> TestProject::ofPractice(PracticeServer &server)
{
    const SupabaseProject project{server.url(), server.anonKey().toLatin1()};
    std::unique_ptr<TestProject> made(new TestProject(project, server.serviceKey().toLatin1()));
    for (TestUser *user : {&made->m_userA, &made->m_userB}) {
        user->id = server.addUser(freshName() + QStringLiteral("@example.test"), freshName());
        user->token = server.jwtFor(user->id).toLatin1();
    }
    return made;
}

Result<TestUser> TestProject::userFrom(const char *variable)
{
    const QByteArray token = qgetenv(variable);
    if (token.isEmpty())
        return makeUser();
    const QByteArray payload = QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
    const QString id = QJsonDocument::fromJson(payload).object().value(u"sub").toString();
    if (id.isEmpty())
        return fail(ErrorKind::InvalidArgument, QStringLiteral("%1 names nobody").arg(QLatin1StringView(variable)));
    return TestUser{id, token};
}

Result<TestUser> TestProject::makeUser()
{
    const QString email = QStringLiteral("bucketdeck-test-%1@example.com").arg(freshName());
    const QString password = freshName();
    QJsonObject body{{QStringLiteral("email"), email}, {QStringLiteral("password"), password}};
    const Result<QJsonObject> signedIn = [&]() -> Result<QJsonObject> {
        body.insert(QStringLiteral("email_confirm"), true);
        const Result<QJsonObject> user = auth("POST", "/admin/users", m_serviceKey, body);
        if (!user)
            return user;
        m_madeUsers.append(user->value(u"id").toString());
        body.remove(QStringLiteral("email_confirm"));
        return auth("POST", "/token?grant_type=password", m_project.apiKey, body);
    }();
    if (!signedIn)
        return fail(signedIn.error());
    return TestUser{m_madeUsers.last(), signedIn->value(u"access_token").toString().toLatin1()};
}

Result<QJsonObject> TestProject::auth(const QByteArray &method, const QByteArray &path, const QByteArray &key,
                                      const QJsonObject &body)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl::fromEncoded(m_project.url.toEncoded(QUrl::StripTrailingSlash) + "/auth/v1" + path);
    request.headers = {{"apikey", key}, {"authorization", "Bearer " + key}, {"content-type", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    HttpClient client(&m_network);
    const Result<HttpResponse> response = await(client.send(request));
    if (!response)
        return fail(response.error());
    if (!response->isOk())
        return fail(ErrorKind::Server, QStringLiteral("The Auth server refused to make or sign in a test user."),
                    QString::fromUtf8(response->body));
    return QJsonDocument::fromJson(response->body).object();
}

} // namespace bucketdeck::test
