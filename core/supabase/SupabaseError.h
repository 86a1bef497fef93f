#pragma once

#include "core/base/Error.h"
#include "core/supabase/HttpClient.h"

#include <QString>
#include <QStringList>

namespace bucketdeck {

/// What was asked of the server, for the words of its refusal.
enum class Operation {
    Unknown,
    ListBuckets,
    ReadBucket,
    CreateBucket,
    EditBucket,
    EmptyBucket,
    DeleteBucket,
    List,
    Read, ///< Download, range, info.
    Upload,
    Replace,
    Delete,
    Move,
    Copy,
    MakeLink,
    UseLink, ///< A signed URL, to read or to upload.
    ReadUsage,
};

/// What a request was about, for the words of its error. Empty where it doesn't apply or isn't known.
struct ErrorContext
{
    QString bucket = {}; ///< As the user wrote it.
    QString name = {};   ///< The object's or folder's name as the user wrote it.
    Operation operation = Operation::Unknown;
    qint64 size = -1;              ///< Of what was to be stored, in bytes.
    qint64 sizeLimit = -1;         ///< The bucket's, or the one that was asked for.
    QString type = {};             ///< The MIME type of what was to be stored.
    QStringList allowedTypes = {}; ///< The bucket's.
    /// A HEAD: its refusal has no body to tell anything.
    bool headOnly = false;
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
/// The same error in the words of a context that knows more.
[[nodiscard]] Error reworded(Error error, const ErrorContext &context);
/// For a success that can't be the server's: a gateway's page, or that of a network that wants people to sign in.
[[nodiscard]] Error strangerError(const HttpResponse &response);
/// The host wants a pause: what isn't sent now.
[[nodiscard]] Error rateLimitedError(std::chrono::seconds wait);

} // namespace bucketdeck
