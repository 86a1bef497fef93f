#pragma once

#include "core/base/Clock.h"
#include "core/supabase/AuthSettings.h"
#include "core/supabase/HttpClient.h"
#include "core/supabase/Pkce.h"
#include "core/supabase/Session.h"
#include "core/supabase/SupabaseProject.h"

#include <memory>

namespace bucketdeck {

/// The calls of /auth/v1 that a desktop needs, one request each. Holds no session. Calls may outlive this object but
/// not `http`. All fail with Offline, Timeout, WrongKey, RateLimited, Server, InvalidArgument where the address
/// isn't a Supabase project, and SessionEnded where they take an access token; others are named below.
class AuthClient
{
public:
    AuthClient(SupabaseProject project, HttpClient *http,
               std::shared_ptr<Clock> clock = std::make_shared<SystemClock>());

    [[nodiscard]] Task<AuthSettings> settings();

    /// WrongCredentials: also an address that isn't confirmed yet (code "email_not_confirmed").
    [[nodiscard]] Task<Session> signInWithPassword(QString email, QString password);
    /// AlreadyExists, InvalidArgument (a weak password, a bad address), Unsupported (sign-up is off).
    /// `metadata` becomes the user's own.
    [[nodiscard]] Task<SignUpAnswer> signUp(QString email, QString password, QJsonObject metadata, AuthReturn back);
    /// Unsupported where the project doesn't allow it.
    [[nodiscard]] Task<Session> signInAnonymously();
    /// A message with a code and a link. With `createUser` a new user is made where there is none; else NotFound.
    [[nodiscard]] Task<void> requestCode(QString email, bool createUser, AuthReturn back);
    /// A message with which a forgotten password can be replaced. Also succeeds where there is no such user.
    [[nodiscard]] Task<void> requestRecovery(QString email, AuthReturn back);
    /// The confirmation of a sign-up once more. Also succeeds where there is nothing to confirm.
    [[nodiscard]] Task<void> resendSignUp(QString email, AuthReturn back);
    /// The code of a message: `type` is "email" (sign-in and sign-up) or "recovery". WrongCredentials for a wrong
    /// or old code.
    [[nodiscard]] Task<Session> verifyCode(QString type, QString email, QString code);
    /// The token of a link, taken out of it: `type` as the link names it.
    [[nodiscard]] Task<Session> verifyLink(QString type, QString tokenHash);
    /// The page that a provider's sign-in begins on, for the user's browser.
    [[nodiscard]] QUrl authorizeUrl(const QString &provider, const AuthReturn &back) const;
    /// What came back from a browser becomes a session. The code lives for 5 minutes and is good once.
    [[nodiscard]] Task<Session> exchangeCode(QString authCode, QByteArray verifier);
    /// The old refresh token is spent when this succeeds: persist the new one before it is used.
    [[nodiscard]] Task<Session> refresh(QByteArray refreshToken);
    /// A session that is gone already counts as success.
    [[nodiscard]] Task<void> signOut(QByteArray accessToken, SignOutScope scope = SignOutScope::Here);

    [[nodiscard]] Task<AuthUser> user(QByteArray accessToken);
    /// AlreadyExists (the address is taken), InvalidArgument (a weak or the same password), WrongCredentials (a code or
    /// the current password is asked for, or wrong: see the error's code).
    [[nodiscard]] Task<AuthUser> updateUser(QByteArray accessToken, AuthUserChange change, AuthReturn back);
    /// A message with the code that AuthUserChange::nonce is for.
    [[nodiscard]] Task<void> reauthenticate(QByteArray accessToken);

    /// AlreadyExists (a factor of this name), Unsupported.
    [[nodiscard]] Task<TotpEnrolment> enrolTotp(QByteArray accessToken, QString name);
    /// The id of a challenge, which is good for a few minutes. NotFound where the factor is gone.
    [[nodiscard]] Task<QString> challenge(QByteArray accessToken, QString factorId);
    /// A session of the second level in place of the one given, whose refresh token is spent. WrongCredentials for a
    /// wrong code.
    [[nodiscard]] Task<Session> verifyFactor(QByteArray accessToken, QString factorId, QString challengeId,
                                             QString code);
    /// AccessDenied where the session is of the first level and the factor in use.
    [[nodiscard]] Task<void> removeFactor(QByteArray accessToken, QString factorId);

private:
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &path,
                                      const QByteArray &accessToken) const;
    [[nodiscard]] HttpRequest jsonRequest(const QByteArray &method, const QString &path, const QJsonObject &body,
                                          const QByteArray &accessToken = {}) const;
    [[nodiscard]] HttpRequest mailRequest(const QByteArray &method, const QString &path, QJsonObject body,
                                          const AuthReturn &back, const QByteArray &accessToken = {}) const;
    [[nodiscard]] HttpRequest tokenRequest(const QString &grant, const QJsonObject &body) const;

    SupabaseProject m_project;
    HttpClient *m_http;
    std::shared_ptr<Clock> m_clock;
};

} // namespace bucketdeck
