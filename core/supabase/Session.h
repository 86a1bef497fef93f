#pragma once

#include "core/supabase/AuthUser.h"

#include <QDateTime>

#include <optional>

namespace bucketdeck {

/// Who is signed in, and the tokens that prove it. Secrets: never logged, never in settings.
struct Session
{
    QByteArray accessToken;
    QByteArray refreshToken;
    QDateTime expiresAt; ///< UTC, by our own clock: the server's may be wrong, or ours.
    QString userId;
    QString email;
    AuthUser user; ///< Its id is empty where the answer told of none.
    /// The first factor was right and one of the user's others still has to be: such a session may do little.
    bool needsSecondFactor = false;
};

/// What a sign-up led to.
struct SignUpAnswer
{
    std::optional<Session> session; ///< None: a message has to be answered first.
};

} // namespace bucketdeck
