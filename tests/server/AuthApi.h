#pragma once

#include "tests/server/Access.h"

namespace bucketdeck::practice {

/// /auth/v1: password sign-in, refresh with rotation, sign-out, the user, the settings.
class AuthApi
{
public:
    explicit AuthApi(Backend &backend);

    /// `path` is below /auth/v1.
    [[nodiscard]] std::optional<Opening> open(const HttpRequest &request, const QByteArray &path);
    /// An access token as this server issues them.
    [[nodiscard]] QByteArray accessToken(const Account &account, const QString &sessionId, qint64 secondsValid) const;

private:
    [[nodiscard]] HttpResponse token(const HttpRequest &request, const QByteArray &body);
    [[nodiscard]] HttpResponse signedIn(const Accounts::Grant &grant) const;
    [[nodiscard]] HttpResponse logout(const HttpRequest &request);
    [[nodiscard]] HttpResponse user(const HttpRequest &request);
    [[nodiscard]] static HttpResponse settings();
    /// In the shape the client asked for with X-Supabase-Api-Version.
    [[nodiscard]] static HttpResponse error(const HttpRequest &request, int status, const QString &code,
                                            const QString &message);
    [[nodiscard]] Answer<QJsonObject> session(const HttpRequest &request) const;

    Backend &m_backend;
    Access m_access;
};

} // namespace bucketdeck::practice
