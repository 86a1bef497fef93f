#include "core/supabase/TusProtocol.h"

#include "core/storage/KeyCodec.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace bucketdeck::TusProtocol {
namespace {

constexpr auto patienceForSmallAnswers = std::chrono::seconds(30);

HttpRequest request(const QByteArray &method, const QUrl &url)
{
    HttpRequest made;
    made.method = method;
    made.url = url;
    made.headers = {{"tus-resumable", "1.0.0"}};
    made.silence = patienceForSmallAnswers;
    return made;
}

void allowReplacing(HttpRequest &request)
{
    request.headers.append({QByteArrayLiteral("x-upsert"), QByteArrayLiteral("true")});
}

/// Here the cache control is a number of seconds and nothing else.
QByteArray seconds(const QString &cacheControl)
{
    static const QRegularExpression age(QStringLiteral("\\bmax-age=(\\d+)"));
    return age.match(cacheControl).captured(1).toLatin1();
}

} // namespace

bool carriesCacheControl(const QString &cacheControl)
{
    const QByteArray age = seconds(cacheControl);
    // What has no number the server calls "no-cache" [measured].
    return cacheControl.isEmpty() || cacheControl == u"no-cache" ||
           (!age.isEmpty() && cacheControl.toLatin1() == "max-age=" + age);
}

QByteArray metadata(const UploadRequest &upload)
{
    const QString type = upload.contentType.isEmpty() ? QStringLiteral("application/octet-stream") : upload.contentType;
    QByteArrayList items;
    const auto add = [&items](const QByteArray &name, const QByteArray &value) {
        items.append(name + ' ' + value.toBase64());
    };
    add("bucketName", upload.target.bucket.toUtf8());
    add("objectName", KeyCodec::encode(upload.target.key).toUtf8());
    add("contentType", type.toUtf8());
    if (const QByteArray age = seconds(upload.cacheControl.value_or(defaultCacheControl)); !age.isEmpty())
        add("cacheControl", age);
    if (upload.metadata && !upload.metadata->isEmpty())
        add("metadata", QJsonDocument(*upload.metadata).toJson(QJsonDocument::Compact));
    return items.join(',');
}

HttpRequest creation(const QUrl &url, const UploadRequest &upload, qint64 length)
{
    HttpRequest made = request("POST", url);
    made.headers.append({QByteArrayLiteral("upload-length"), QByteArray::number(length)});
    made.headers.append({QByteArrayLiteral("upload-metadata"), metadata(upload)});
    if (upload.overwrite)
        allowReplacing(made);
    return made;
}

HttpRequest offsetQuestion(const QUrl &url)
{
    return request("HEAD", url);
}

HttpRequest chunk(const QUrl &url, qint64 offset, bool overwrite)
{
    HttpRequest made = request("PATCH", url);
    made.headers.append({QByteArrayLiteral("content-type"), QByteArrayLiteral("application/offset+octet-stream")});
    made.headers.append({QByteArrayLiteral("upload-offset"), QByteArray::number(offset)});
    // Else the server takes it for a second object of the same name [fixture 525].
    if (overwrite)
        allowReplacing(made);
    return made;
}

HttpRequest termination(const QUrl &url, bool overwrite)
{
    HttpRequest made = request("DELETE", url);
    // Where an object of the name is there, the server refuses to let go of the upload otherwise.
    if (overwrite)
        allowReplacing(made);
    return made;
}

std::optional<qint64> byteCount(const HttpResponse &response, const QByteArray &header)
{
    bool isNumber = false;
    const qint64 count = response.header(header).toLongLong(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

bool isTus(const HttpResponse &response)
{
    return !response.header("tus-resumable").isEmpty();
}

} // namespace bucketdeck::TusProtocol
