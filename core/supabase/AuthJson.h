#pragma once

#include "core/supabase/AuthSettings.h"
#include "core/supabase/HttpClient.h"
#include "core/supabase/Session.h"

namespace bucketdeck {

/// The answers of /auth/v1 as values. An answer of 400 or more gives its authError(), a 2xx that makes no sense
/// notAProjectError().

[[nodiscard]] Result<QJsonObject> authObject(const HttpResponse &response);
/// Its life counts from `now`, our own clock's.
[[nodiscard]] Result<Session> sessionFromAnswer(const HttpResponse &response, const QDateTime &now);
/// AlreadyExists where the server shows, by a user without identities, that the address has an account.
[[nodiscard]] Result<SignUpAnswer> signUpFromAnswer(const HttpResponse &response, const QDateTime &now);
[[nodiscard]] Result<AuthUser> userFromAnswer(const HttpResponse &response);
[[nodiscard]] Result<AuthSettings> settingsFromAnswer(const HttpResponse &response);
[[nodiscard]] Result<TotpEnrolment> enrolmentFromAnswer(const HttpResponse &response);

} // namespace bucketdeck
