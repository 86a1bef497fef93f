#include "core/supabase/SupabaseApi.h"

#include "core/storage/KeyCodec.h"

#include <QCoreApplication>
#include <QLocale>

namespace bucketdeck {
namespace {

/// S3's limit, which the hosted service has [SUPABASE.md §4].
constexpr qsizetype maxKeyBytes = 1024;
constexpr qsizetype maxBucketChars = 100;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::SupabaseApi)
};

/// POSTs among them: lists, links, and the function that tells what is used.
bool onlyReads(Operation operation)
{
    switch (operation) {
    case Operation::ListBuckets:
    case Operation::ReadBucket:
    case Operation::List:
    case Operation::Read:
    case Operation::MakeLink:
    case Operation::ReadUsage:
        return true;
    default:
        return false;
    }
}

/// A device that can't go back to its start can be sent once only.
bool canRepeat(const HttpRequest &request)
{
    return !request.bodyDevice || (!request.bodyDevice->isSequential() && request.bodyDevice->seek(0));
}

/// Another key or session would mend it.
bool isOfKey(ErrorKind kind)
{
    return kind == ErrorKind::SessionEnded || kind == ErrorKind::WrongKey;
}

} // namespace

SupabaseApi::SupabaseApi(SupabaseProject project, std::shared_ptr<TokenSource> tokens, QNetworkAccessManager *network,
                         std::shared_ptr<RateLimiter> limiter)
    : m_project(std::move(project))
    , m_tokens(std::move(tokens))
    , m_client(network)
    , m_limiter(std::move(limiter))
{
}

QUrl SupabaseApi::url(const QByteArray &encodedPath) const
{
    return QUrl::fromEncoded(m_project.url.toEncoded(QUrl::StripTrailingSlash) + encodedPath);
}

QUrl SupabaseApi::storageUrl(const QByteArray &encodedPath) const
{
    return url(QByteArrayLiteral("/storage/v1") + encodedPath);
}

QUrl SupabaseApi::restUrl(const QByteArray &encodedPath) const
{
    return url(QByteArrayLiteral("/rest/v1") + encodedPath);
}

Task<HttpResponse> SupabaseApi::exchange(HttpRequest request)
{
    const std::shared_ptr<SupabaseApi> self = shared_from_this();
    request.firstByte = std::max(request.firstByte, firstByte);
    request.silence = std::min(request.silence, m_project.silence);
    if (request.bodyDevice || request.lane == Lane::Bulk)
        request.limiter = m_limiter;
    const auto ownHeaders = request.headers;
    QByteArray refused;
    for (;;) {
        Result<QByteArray> token = co_await m_tokens->accessToken();
        if (!token)
            co_return fail(token.error());
        const QByteArray bearer = token->isEmpty() ? m_project.apiKey : *token;
        request.headers = ownHeaders;
        request.headers.append({QByteArrayLiteral("apikey"), m_project.apiKey});
        request.headers.append({QByteArrayLiteral("authorization"), QByteArrayLiteral("Bearer ") + bearer});
        Result<HttpResponse> response = co_await m_client.send(request);
        if (!response || response->isOk())
            co_return response;
        if (!request.reasonUrl.isEmpty() && supabaseError(*response).kind == ErrorKind::BucketNotFound) {
            const Result<HttpResponse> reason = co_await askReason(request);
            if (reason && !reason->isOk() && isOfKey(supabaseError(*reason).kind))
                response = *reason;
        }
        if (supabaseError(*response).kind != ErrorKind::SessionEnded || !refused.isEmpty())
            co_return response;
        refused = bearer;
        m_tokens->tokenRefused(*token);
        Result<QByteArray> fresh = co_await m_tokens->accessToken();
        if (!fresh)
            co_return fail(fresh.error());
        if (*fresh == *token || !canRepeat(request))
            co_return response;
    }
}

/// To a token that it doesn't take the server says that there is no bucket [fixtures 025, 184]; this route says why.
Task<HttpResponse> SupabaseApi::askReason(HttpRequest refused)
{
    HttpRequest question;
    question.url = refused.reasonUrl;
    question.headers = refused.headers;
    question.repeats = repeats;
    question.cancel = refused.cancel;
    Result<HttpResponse> reason = co_await m_client.send(std::move(question));
    co_return reason;
}

Task<HttpResponse> SupabaseApi::exchangeAsNobody(HttpRequest request)
{
    const std::shared_ptr<SupabaseApi> self = shared_from_this();
    request.headers.append({QByteArrayLiteral("apikey"), m_project.apiKey});
    if (request.bodyDevice)
        request.limiter = m_limiter;
    Result<HttpResponse> response = co_await m_client.send(std::move(request));
    co_return response;
}

Task<HttpResponse> SupabaseApi::send(HttpRequest request, ErrorContext context)
{
    Result<HttpResponse> response = co_await exchange(std::move(request));
    if (response && !response->isOk())
        co_return fail(supabaseError(*response, context));
    co_return response;
}

Task<QJsonDocument> SupabaseApi::json(QByteArray method, QUrl url, QJsonDocument body, ErrorContext context,
                                      CancelToken cancel)
{
    HttpRequest request;
    request.method = std::move(method);
    request.url = std::move(url);
    request.cancel = cancel;
    request.repeats = repeats;
    request.idempotent = onlyReads(context.operation);
    if (!body.isNull()) {
        request.headers = {{QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")}};
        request.body = body.toJson(QJsonDocument::Compact);
    }
    Result<HttpResponse> response = co_await send(std::move(request), context);
    if (!response)
        co_return fail(response.error());
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(response->body, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        co_return fail(ErrorKind::Protocol,
                       Texts::tr("The server's answer makes no sense. Check the project's address."),
                       parsed.errorString());
    co_return document;
}

QByteArray SupabaseApi::encodeSegment(const QString &segment)
{
    return QUrl::toPercentEncoding(segment, "!'()*");
}

QByteArray SupabaseApi::encodePath(const StoragePath &path)
{
    QByteArray encoded = encodeSegment(path.bucket);
    const QStringList segments = KeyCodec::encode(path.key).split(u'/');
    for (const QString &segment : segments)
        encoded += '/' + encodeSegment(segment);
    return encoded;
}

Result<void> SupabaseApi::checkBucket(const QString &id)
{
    // Dots would walk up the path, '/' would name an object.
    if (id.trimmed().isEmpty() || id == u"." || id == u".." || id.contains(u'/'))
        return fail(ErrorKind::InvalidName, Texts::tr("“%1” can't be the name of a bucket. Choose another.").arg(id));
    if (id.size() > maxBucketChars)
        return fail(ErrorKind::InvalidName,
                    Texts::tr("A bucket's name has at most %1 characters. Choose a shorter one.")
                        .arg(QLocale().toString(qint64(maxBucketChars))));
    return {};
}

Result<void> SupabaseApi::checkObject(const StoragePath &path)
{
    if (const Result<void> bucket = checkBucket(path.bucket); !bucket)
        return bucket;
    if (path.key.isEmpty())
        return fail(ErrorKind::InvalidArgument, Texts::tr("“%1” is a bucket, not a file.").arg(path.bucket));
    const qsizetype bytes = KeyCodec::encode(path.key).size();
    if (bytes > maxKeyBytes)
        return fail(
            ErrorKind::InvalidName,
            Texts::tr(
                "The name “%1” with its folders takes %2 bytes on the server, which allows %3. Choose a shorter one.")
                .arg(path.name(), QLocale().toString(qint64(bytes)), QLocale().toString(qint64(maxKeyBytes))));
    return {};
}

Result<void> SupabaseApi::checkNewObject(const StoragePath &path)
{
    if (path.key.isEmpty() || path.isFolder())
        return fail(ErrorKind::InvalidName, Texts::tr("The file needs a name."), path.toString());
    // No file system could take it back.
    if (path.key.contains(QChar::Null))
        return fail(ErrorKind::InvalidName,
                    Texts::tr("The name “%1” has a character that no file can have. Choose another.")
                        .arg(path.name().remove(QChar::Null)));
    return checkObject(path);
}

} // namespace bucketdeck
