#pragma once

#include "core/base/Error.h"
#include "core/supabase/HttpClient.h"

#include <QString>

namespace bucketdeck {

/// What a request was about, for the words of its error. Empty where it doesn't apply.
struct ErrorContext
{
    QString bucket; ///< As the user wrote it.
    QString name;   ///< The object's or folder's name as the user wrote it.
};

/// What a refusal says of itself, whichever of the platform's shapes it came in: storage REST (`statusCode`, `error`,
/// `message`, `code`), tus (plain text), S3 (XML), Auth (`error_code`, `msg`, header x-sb-error-code; or `code`,
/// `message`), PostgREST (`code`, `message`, `hint`), or a gateway's HTML.
struct ServerProblem
{
    int status = 0;  ///< The real one: `statusCode` where there is one, else HTTP's.
    QString code;    ///< Empty where there is none.
    QString message; ///< The server's own words. For `detail` only.
};

[[nodiscard]] ServerProblem serverProblem(const HttpResponse &response);
/// True where the server has no such route at all (an older version, a part switched off), not just no such object.
[[nodiscard]] bool isMissingRoute(const HttpResponse &response);
/// A refusal as an error: decided on `code` first, then on the real status. SUPABASE.md §1.
[[nodiscard]] Error supabaseError(const HttpResponse &response, const ErrorContext &context = {});

} // namespace bucketdeck
