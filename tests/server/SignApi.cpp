#include "tests/server/SignApi.h"

#include "tests/server/Download.h"
#include "tests/server/StorageErrors.h"
#include "tests/server/UploadSink.h"

#include <QDateTime>

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

namespace {

/// The bug of the single sign route: these escapes stay as they are in what is signed [632,220,706].
QByteArray decodedForSigning(const QByteArray &rawKey)
{
    return QByteArray::fromPercentEncoding(QByteArray(rawKey)
                                               .replace("%2B", "%252B")
                                               .replace("%2C", "%252C")
                                               .replace("%3B", "%253B")
                                               .replace("%3A", "%253A")
                                               .replace("%24", "%2524")
                                               .replace("%40", "%2540")
                                               .replace("%3D", "%253D")
                                               .replace("%3F", "%253F")
                                               .replace("%26", "%2526"));
}

} // namespace

SignApi::SignApi(Backend &backend)
    : m_backend(backend)
    , m_access(backend)
    , m_uploads(backend)
{
}

std::optional<Opening> SignApi::open(const Call &call)
{
    const bool isUpload = call.segments.value(1) == "upload" && call.segments.value(2) == "sign";
    const bool isSign = call.segments.value(1) == "sign";
    if (isUpload && call.segments.size() >= 5) {
        if (call.is("PUT"))
            return uploadSigned(call);
        if (!call.is("POST"))
            return std::nullopt;
        const auto who = m_access.storagePrincipal(call.request);
        return who ? signUpload(call, *who) : who.error();
    }
    if (!isSign || call.segments.size() < 3)
        return std::nullopt;
    if (call.isRead() && call.segments.size() >= 4)
        return openSigned(call);
    if (!call.is("POST"))
        return std::nullopt;
    const auto who = m_access.storagePrincipal(call.request);
    if (!who)
        return who.error();
    const HttpRequest request = call.request;
    const QString bucket = call.segment(2);
    const bool isBatch = call.segments.size() == 3;
    const QByteArray rawKey = call.rawRest(3);
    return Opening::collect([=, this](const QByteArray &raw) {
        const auto body = JsonBody::parse(request, raw);
        if (!body)
            return body.error();
        return isBatch ? signMany(*body, *who, bucket) : signOne(*body, *who, bucket, rawKey);
    });
}

Answer<qint64> SignApi::lifetime(const JsonBody &body) const
{
    if (auto refused = body.missing({u"expiresIn"}))
        return tl::unexpected<HttpResponse>(*refused);
    const auto seconds = body.integer(u"expiresIn", 0, 1);
    if (seconds && *seconds > 99'999'999'999)
        return tl::unexpected<HttpResponse>(errors::invalidParameter(u"expiresIn"_s));
    return seconds;
}

QByteArray SignApi::downloadToken(const QByteArray &place, qint64 seconds) const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return m_backend.jwt.sign({{u"url"_s, QString::fromUtf8(place)},
                               {u"scope"_s, u"download"_s},
                               {u"iat"_s, now},
                               {u"exp"_s, now + seconds}});
}

HttpResponse SignApi::signOne(const JsonBody &body, const Principal &who, const QString &bucket,
                              const QByteArray &rawKey)
{
    const auto seconds = lifetime(body);
    if (!seconds)
        return seconds.error();
    const QByteArray key = QByteArray::fromPercentEncoding(rawKey);
    if (!who.mayReach(key) || !m_backend.store.find(bucket, key))
        return errors::noSuchKey();
    const QByteArray place = bucket.toUtf8() + '/' + decodedForSigning(rawKey);
    const QByteArray url = "/object/sign/" + place + "?token=" + downloadToken(place, *seconds);
    return HttpResponse::json(QJsonObject{{u"signedURL"_s, QString::fromUtf8(url)}});
}

HttpResponse SignApi::signMany(const JsonBody &body, const Principal &who, const QString &bucket)
{
    if (auto refused = body.missing({u"paths"}))
        return *refused;
    const auto seconds = lifetime(body);
    if (!seconds)
        return seconds.error();
    const auto paths = body.strings(u"paths", 1000);
    if (!paths)
        return paths.error();
    QJsonArray array;
    for (const QString &path : *paths) {
        const QByteArray key = path.toUtf8();
        const QByteArray place = bucket.toUtf8() + '/' + key;
        QJsonObject json{{u"error"_s, QJsonValue()}, {u"path"_s, path}, {u"signedURL"_s, QJsonValue()}};
        if (who.mayReach(key) && m_backend.store.find(bucket, key)) {
            const QByteArray url = "/object/sign/" + place + "?token=" + downloadToken(place, *seconds);
            json.insert(u"signedURL"_s, QString::fromUtf8(url));
        } else {
            json.insert(u"error"_s, u"Either the object does not exist or you do not have access to it"_s);
        }
        array.append(json);
    }
    return HttpResponse::json(array);
}

HttpResponse SignApi::signUpload(const Call &call, const Principal &who)
{
    UploadOrder order;
    order.bucket = call.segment(3);
    order.key = call.rest(4);
    order.who = who;
    order.upsert = call.request.header("x-upsert") == "true";
    if (auto refused = m_uploads.placeRefusal(order))
        return *refused;
    if (auto refused = m_uploads.writeRefusal(order))
        return *refused;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QString place = order.bucket + u'/' + QString::fromUtf8(order.key);
    const QString token =
        QString::fromLatin1(m_backend.jwt.sign({{u"owner"_s, who.userId},
                                                {u"url"_s, place},
                                                {u"upsert"_s, order.upsert},
                                                {u"scope"_s, u"upload"_s},
                                                {u"iat"_s, now},
                                                {u"exp"_s, now + m_backend.settings.signedUploadSeconds}}));
    return HttpResponse::json(QJsonObject{{u"url"_s, QString(u"/object/upload/sign/"_s + place + u"?token="_s + token)},
                                          {u"token"_s, token}});
}

Answer<QJsonObject> SignApi::checked(const HttpRequest &request, const QByteArray &place) const
{
    const auto token = request.queryItem("token");
    if (!token)
        return tl::unexpected<HttpResponse>(
            errors::invalidRequest(u"querystring must have required property 'token'"_s));
    const auto payload = m_backend.jwt.verify(token->toLatin1());
    if (!payload)
        return tl::unexpected<HttpResponse>(errors::invalidJwt(payload.error()));
    if (payload->value(u"url").toString().toUtf8() != place)
        return tl::unexpected<HttpResponse>(errors::invalidSignature());
    return *payload;
}

HttpResponse SignApi::openSigned(const Call &call)
{
    const auto payload = checked(call.request, call.rest(2));
    if (!payload)
        return payload.error();
    const ObjectRow *row = m_backend.store.find(call.segment(2), call.rest(3));
    if (!row)
        return errors::noSuchKey();
    return serveObject(call.request, *row, qint64(payload->value(u"exp").toDouble()));
}

Opening SignApi::uploadSigned(const Call &call)
{
    const auto payload = checked(call.request, call.rest(3));
    if (!payload)
        return payload.error();
    UploadOrder order;
    order.bucket = call.segment(3);
    order.key = call.rest(4);
    order.who = {Principal::Role::Service, payload->value(u"owner").toString()};
    order.upsert = payload->value(u"upsert").toBool();
    if (call.request.hasHeader("content-type"))
        order.contentType = call.request.header("content-type");
    if (call.request.hasHeader("cache-control"))
        order.cacheControl = call.request.header("cache-control");
    order.userMetadata = Uploads::metadataHeader(call.request.header("x-metadata"));
    if (FormData::isFormData(order.contentType)) {
        if (auto refused = m_uploads.placeRefusal(order))
            return *refused;
    } else if (auto refused = m_uploads.refusal(order, call.request.contentLength)) {
        return *refused;
    }
    const QString place = order.bucket + u'/' + QString::fromUtf8(order.key);
    const QByteArray contentType = order.contentType;
    return Opening(std::make_unique<UploadSink>(m_backend, std::move(order), contentType, [place](const ObjectRow &) {
        return HttpResponse::json(QJsonObject{{u"Key"_s, place}});
    }));
}

} // namespace bucketdeck::practice
