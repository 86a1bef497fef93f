#pragma once

#include "core/base/Clock.h"
#include "core/supabase/HttpClient.h"
#include "core/supabase/Session.h"
#include "core/supabase/SupabaseProject.h"

#include <QJsonObject>

#include <memory>

namespace bucketdeck {

/// The calls of /auth/v1 that a desktop needs. Holds no session. Calls may outlive this object but not `http`.
/// Fails with Offline, Timeout, WrongCredentials, WrongKey, SessionEnded, RateLimited, Server,
/// and InvalidArgument where the address isn't a Supabase project.
class AuthClient
{
public:
    AuthClient(SupabaseProject project, HttpClient *http,
               std::shared_ptr<Clock> clock = std::make_shared<SystemClock>());

    [[nodiscard]] Task<Session> signInWithPassword(QString email, QString password);
    /// The old refresh token is spent when this succeeds: persist the new one before it is used.
    [[nodiscard]] Task<Session> refresh(QByteArray refreshToken);
    /// Ends this session only, not the user's others. A session that is gone already counts as success.
    [[nodiscard]] Task<void> signOut(QByteArray accessToken);
    [[nodiscard]] Task<AuthUser> user(QByteArray accessToken);
    [[nodiscard]] Task<AuthSettings> settings();

private:
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &path,
                                      const QByteArray &accessToken) const;
    [[nodiscard]] HttpRequest tokenRequest(const QString &grant, const QJsonObject &body) const;

    SupabaseProject m_project;
    HttpClient *m_http;
    std::shared_ptr<Clock> m_clock;
};

} // namespace bucketdeck
