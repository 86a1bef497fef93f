#pragma once

#include "tests/server/Access.h"

namespace bucketdeck::practice {

/// What the families of /auth/v1 share: who asks, what a session looks like, how a refusal does.
class AuthAnswers
{
public:
    explicit AuthAnswers(Backend &backend);

    /// An access token as this server issues them.
    [[nodiscard]] QByteArray accessToken(const Account &account, const QString &sessionId, qint64 secondsValid) const;
    [[nodiscard]] HttpResponse signedIn(const Accounts::Grant &grant) const;
    /// A session for this user, and the answer that tells of it.
    [[nodiscard]] HttpResponse signedInAs(const QString &userId) const;
    /// The token's payload; its user and its session exist.
    [[nodiscard]] Answer<QJsonObject> session(const HttpRequest &request) const;
    [[nodiscard]] static QJsonObject userJson(const Account &account);
    /// In the shape the client asked for with X-Supabase-Api-Version.
    [[nodiscard]] static HttpResponse error(const HttpRequest &request, int status, const QString &code,
                                            const QString &message);
    /// None where the password is good enough.
    [[nodiscard]] static std::optional<HttpResponse> weakPassword(const HttpRequest &request, const QString &password);
    [[nodiscard]] static bool isEmail(const QString &email);

private:
    Backend &m_backend;
    Access m_access;
};

} // namespace bucketdeck::practice
