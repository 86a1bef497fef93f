#pragma once

#include "core/supabase/HttpClient.h"
#include "core/supabase/SupabaseProject.h"

#include <QNetworkAccessManager>

namespace bucketdeck {
class PracticeServer;
}

namespace bucketdeck::test {

/// One of the two people of a test project.
struct TestUser
{
    QString id;
    QByteArray token;
};

/// A project with its keys and two users who may reach what lies below their own id: the practice project, or the one
/// that the BUCKETDECK_TEST_* variables name.
class TestProject
{
public:
    /// True where the environment names a server to run against instead of the practice project.
    [[nodiscard]] static bool isInEnvironment();
    /// Users without a token in the environment are made by the Auth server, and removed again with this object.
    [[nodiscard]] static Result<std::unique_ptr<TestProject>> fromEnvironment();
    [[nodiscard]] static std::unique_ptr<TestProject> ofPractice(PracticeServer &server);
    ~TestProject();
    Q_DISABLE_COPY_MOVE(TestProject)

    [[nodiscard]] const SupabaseProject &project() const { return m_project; }
    [[nodiscard]] const QByteArray &serviceKey() const { return m_serviceKey; }
    [[nodiscard]] const TestUser &userA() const { return m_userA; }
    [[nodiscard]] const TestUser &userB() const { return m_userB; }

private:
    TestProject(SupabaseProject project, QByteArray serviceKey);
    [[nodiscard]] Result<TestUser> userFrom(const char *variable);
    [[nodiscard]] Result<TestUser> makeUser();
    [[nodiscard]] Result<QJsonObject> auth(const QByteArray &method, const QByteArray &path, const QByteArray &key,
                                           const QJsonObject &body);

    SupabaseProject m_project;
    QByteArray m_serviceKey;
    QNetworkAccessManager m_network;
    TestUser m_userA;
    TestUser m_userB;
    QStringList m_madeUsers;
};

} // namespace bucketdeck::test
