#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace bucketdeck {

/// Who is signed in, and the tokens that prove it. Secrets: never logged, never in settings.
struct Session
{
    QByteArray accessToken;
    QByteArray refreshToken;
    QDateTime expiresAt; ///< UTC, by our own clock: the server's may be wrong, or ours.
    QString userId;
    QString email;
};

/// What GET /user tells.
struct AuthUser
{
    QString id;
    QString email;
};

/// What GET /settings tells, as far as a sign-in form cares.
struct AuthSettings
{
    bool emailEnabled = true;
    bool signUpDisabled = false;
    bool anonymousEnabled = false;
};

} // namespace bucketdeck
