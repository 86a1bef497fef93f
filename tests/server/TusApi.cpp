#include "tests/server/TusApi.h"

#include "tests/server/StorageErrors.h"

#include <QJsonDocument>

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr auto kNotFound = "The file for this url was not found\n";
constexpr auto kOffsetConflict = "Upload-Offset conflict\n";

HttpResponse tus(int status)
{
    return HttpResponse::empty(status).with("access-control-allow-origin", "*").with("tus-resumable", "1.0.0");
}

/// Unlike the other routes, tus answers with the true status and plain words.
HttpResponse tusError(int status, const QByteArray &text)
{
    return HttpResponse::text(status, text, "text/plain;charset=UTF-8")
        .with("access-control-allow-origin", "*")
        .with("tus-resumable", "1.0.0");
}

/// A refusal of the shared upload rules, in the manner of tus.
HttpResponse tusError(const HttpResponse &refusal)
{
    const QJsonObject json = QJsonDocument::fromJson(refusal.body).object();
    const int status = json.value(u"statusCode").toString().toInt();
    const QByteArray text = status == 413 ? "Maximum size exceeded\n" : json.value(u"message").toString().toUtf8();
    return tusError(status, text);
}

using Metadata = QList<std::pair<QByteArray, QByteArray>>;

std::optional<Metadata> parseMetadata(const QByteArray &header)
{
    Metadata metadata;
    for (const QByteArray &item : header.split(',')) {
        const QList<QByteArray> words = item.trimmed().split(' ');
        if (words.size() > 2 || words.front().isEmpty())
            return std::nullopt;
        const auto value = QByteArray::fromBase64Encoding(words.value(1), QByteArray::AbortOnBase64DecodingErrors);
        if (!value)
            return std::nullopt;
        metadata.append({words.front(), *value});
    }
    return metadata;
}

std::optional<QByteArray> valueOf(const Metadata &metadata, const QByteArray &name)
{
    for (const auto &[key, value] : metadata) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

/// HEAD gives the metadata back with the cache control as it will be stored [500,653].
QByteArray metadataHeader(Metadata metadata, const QByteArray &cacheControl)
{
    bool found = false;
    QByteArrayList items;
    for (const auto &[key, value] : metadata) {
        found = found || key == "cacheControl";
        items.append(key + ' ' + (key == "cacheControl" ? cacheControl : value).toBase64());
    }
    if (!found)
        items.append("cacheControl " + cacheControl.toBase64());
    return items.join(',');
}

/// Receives the bytes of one PATCH, or of a creation. What has come stays, even if the client goes away [513].
class TusSink : public BodySink
{
public:
    TusSink(Uploads &uploads, std::shared_ptr<TusUpload> upload, UploadOrder order, HttpResponse answer)
        : m_uploads(uploads)
        , m_upload(std::move(upload))
        , m_order(std::move(order))
        , m_answer(std::move(answer))
    {
        m_upload->writing = true;
    }
    ~TusSink() override { m_upload->writing = false; }

    void write(QByteArrayView bytes) override
    {
        if (m_upload->length)
            bytes = bytes.first(std::min<qint64>(bytes.size(), *m_upload->length - m_upload->offset));
        m_diskFailed = !m_upload->writer->write(bytes) || m_diskFailed;
        m_upload->offset += bytes.size();
    }

    HttpResponse finish() override
    {
        if (m_diskFailed)
            return tusError(500, "Something went wrong with that request\n");
        if (m_upload->offset > 0)
            m_answer.with("upload-offset", QByteArray::number(m_upload->offset));
        if (m_upload->length != m_upload->offset)
            return m_answer;
        m_upload->complete = true;
        const auto stored = m_uploads.store(m_order, m_upload->writer->finish());
        if (!stored)
            return tusError(stored.error());
        return m_answer.with("tus-complete", "1");
    }

private:
    Uploads &m_uploads;
    std::shared_ptr<TusUpload> m_upload;
    UploadOrder m_order;
    HttpResponse m_answer;
    bool m_diskFailed = false;
};

} // namespace

TusApi::TusApi(Backend &backend)
    : m_backend(backend)
    , m_access(backend)
    , m_uploads(backend)
{
}

HttpResponse TusApi::options() const
{
    return tus(204)
        .with("tus-version", "1.0.0")
        .with("tus-max-size", QByteArray::number(m_backend.settings.globalSizeLimit))
        .with("tus-extension", "creation,creation-with-upload,creation-defer-length,termination,expiration")
        .with("access-control-allow-methods", "POST, HEAD, PATCH, OPTIONS, DELETE")
        .with("access-control-max-age", "86400");
}

Answer<std::pair<Principal, QString>> TusApi::actor(const Call &call, bool isSigned) const
{
    if (!isSigned) {
        const auto who = m_access.tokenPrincipal(call.request);
        if (!who)
            return tl::unexpected<HttpResponse>(who.error());
        return std::pair{*who, QString()};
    }
    if (!call.request.hasHeader("x-signature"))
        return tl::unexpected<HttpResponse>(tusError(400, "Missing x-signature header"));
    const auto payload = m_backend.jwt.verify(call.request.header("x-signature"));
    if (!payload)
        return tl::unexpected<HttpResponse>(tusError(400, payload.error()));
    return std::pair{Principal{Principal::Role::Service, payload->value(u"owner").toString()},
                     payload->value(u"url").toString()};
}

std::optional<Opening> TusApi::open(const Call &call)
{
    if (call.segments.value(1) != "resumable")
        return std::nullopt;
    const bool isSigned = call.segments.value(2) == "sign";
    const QByteArray id = call.segments.value(isSigned ? 3 : 2);
    if (call.is("OPTIONS"))
        return options();
    if (!call.is("POST") && !call.is("HEAD") && !call.is("PATCH") && !call.is("DELETE"))
        return std::nullopt;
    const auto actor = this->actor(call, isSigned);
    if (!actor)
        return actor.error();
    if (call.request.header("tus-resumable").isEmpty())
        return tusError(412, "Tus-Resumable Required\n");
    if (call.is("POST"))
        return create(call, actor->first, actor->second);
    if (call.is("HEAD"))
        return head(id);
    return call.is("PATCH") ? patch(call, id, actor->first) : Opening(terminate(call, id, actor->first));
}

Opening TusApi::create(const Call &call, const Principal &who, const QString &signedPlace)
{
    const HttpRequest &request = call.request;
    if (!request.hasHeader("upload-length") && !request.hasHeader("upload-defer-length"))
        return tusError(400, "Upload-Length or Upload-Defer-Length header required\n");
    if (!request.hasHeader("upload-metadata"))
        return tusError(400, "Metadata header is required");
    const auto metadata = parseMetadata(request.header("upload-metadata"));
    if (!metadata)
        return tusError(400, "Invalid upload-metadata\n");
    if (!valueOf(*metadata, "bucketName"))
        return tusError(400, "Bucket name invalid");

    auto upload = std::make_shared<TusUpload>();
    UploadOrder &order = upload->order;
    order.bucket = QString::fromUtf8(*valueOf(*metadata, "bucketName"));
    order.key = valueOf(*metadata, "objectName").value_or(QByteArray());
    order.who = who;
    order.upsert = request.header("x-upsert") == "true";
    order.version = ObjectStore::newId();
    order.userMetadata = QJsonValue(QJsonValue::Null);
    if (const auto seconds = valueOf(*metadata, "cacheControl"))
        order.cacheControl = "max-age=" + *seconds;
    if (const auto user = valueOf(*metadata, "metadata"))
        order.userMetadata = QJsonDocument::fromJson(*user).object();
    if (request.hasHeader("upload-length"))
        upload->length = request.header("upload-length").toLongLong();

    if (auto refused = m_uploads.placeRefusal(order))
        return tusError(*refused);
    if (!signedPlace.isEmpty() && signedPlace != order.bucket + u'/' + QString::fromUtf8(order.key))
        return tusError(400, "Invalid signature");
    // Without a type the list of allowed types is passed by [656-658].
    if (const auto type = valueOf(*metadata, "contentType")) {
        order.contentType = *type;
        if (auto refused = m_uploads.contentRefusal(order, upload->length.value_or(-1)))
            return tusError(*refused);
    } else {
        const qint64 limit =
            m_backend.store.bucket(order.bucket)->sizeLimit.value_or(m_backend.settings.globalSizeLimit);
        if (upload->length.value_or(0) > limit)
            return tusError(413, "Maximum size exceeded\n");
    }
    if (auto refused = m_uploads.writeRefusal(order))
        return tusError(*refused);

    upload->metadataHeader = metadataHeader(*metadata, order.cacheControl);
    upload->writer = std::make_unique<BlobWriter>(m_backend.store.directory(), m_backend.settings.keepsBytes);
    const QByteArray id = QByteArray(order.bucket.toUtf8() + '/' + order.key + '/' + order.version).toBase64(kBase64);
    m_running.insert(id, upload);
    const QByteArray root =
        signedPlace.isEmpty() ? "/storage/v1/upload/resumable/" : "/storage/v1/upload/resumable/sign/";
    const HttpResponse answer = tus(201).with("location", m_backend.origin + root + id);
    const bool withBytes =
        request.contentLength != 0 && request.header("content-type") == "application/offset+octet-stream";
    if (!withBytes && upload->length != 0)
        return answer;
    UploadOrder storing = order;
    return Opening(std::make_unique<TusSink>(m_uploads, upload, std::move(storing), answer));
}

HttpResponse TusApi::head(const QByteArray &id) const
{
    const auto upload = m_running.value(id);
    if (!upload)
        return tusError(404, kNotFound);
    HttpResponse response = tus(200);
    response.with("content-type", "text/plain;charset=UTF-8")
        .with("cache-control", "no-store")
        .with("upload-offset", QByteArray::number(upload->offset))
        .with("upload-metadata", upload->metadataHeader);
    if (upload->length)
        return response.with("upload-length", QByteArray::number(*upload->length));
    return response.with("upload-defer-length", "1");
}

Opening TusApi::patch(const Call &call, const QByteArray &id, const Principal &who)
{
    const HttpRequest &request = call.request;
    if (request.header("content-type") != "application/offset+octet-stream")
        return tusError(400, "Invalid content-type\n");
    if (!request.hasHeader("upload-offset"))
        return tusError(403, "Upload-Offset header required\n");
    const auto upload = m_running.value(id);
    if (!upload)
        return tusError(404, kNotFound);
    // The rules are asked again at every PATCH, with this request's person and x-upsert [510,525]; a signed upload's
    // leave to replace was given with its token.
    UploadOrder order = upload->order;
    order.who = who;
    order.upsert = request.header("x-upsert") == "true";
    if (auto refused = m_uploads.writeRefusal(order); refused && !upload->complete)
        return tusError(*refused);
    if (upload->writing) {
        // It waits for the lock, and by then the offset has moved on [660].
        return Opening::collect([](const QByteArray &) { return tusError(409, kOffsetConflict); });
    }
    const qint64 offset = request.header("upload-offset").toLongLong();
    if (upload->complete || offset != upload->offset)
        return tusError(409, kOffsetConflict);
    if (!upload->length && request.hasHeader("upload-length"))
        upload->length = request.header("upload-length").toLongLong();
    const qint64 limit = m_backend.store.bucket(order.bucket)->sizeLimit.value_or(m_backend.settings.globalSizeLimit);
    if (offset + request.contentLength > upload->length.value_or(limit))
        return tusError(413, "upload's size exceeded\n");
    return Opening(std::make_unique<TusSink>(m_uploads, upload, std::move(order), tus(204)));
}

HttpResponse TusApi::terminate(const Call &call, const QByteArray &id, const Principal &who)
{
    const auto upload = m_running.value(id);
    if (!upload)
        return tusError(404, kNotFound);
    if (!who.mayReach(upload->order.key))
        return tusError(403, "new row violates row-level security policy");
    if (upload->complete)
        return tusError(410, "The file for this url no longer exists\n");
    // As for any other write, the name has to be free or replacing be allowed [measured].
    if (call.request.header("x-upsert") != "true" && m_backend.store.find(upload->order.bucket, upload->order.key))
        return tusError(409, "The resource already exists");
    m_running.remove(id);
    return tus(204);
}

} // namespace bucketdeck::practice
