#include "tests/server/MoveApi.h"

#include "tests/server/RowJson.h"
#include "tests/server/StorageErrors.h"

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

MoveApi::MoveApi(Backend &backend)
    : m_backend(backend)
    , m_access(backend)
    , m_uploads(backend)
{
}

std::optional<Opening> MoveApi::open(const Call &call)
{
    const bool isCopy = call.path == "/object/copy" && call.is("POST");
    const bool isMove = call.path == "/object/move" && call.is("POST");
    const bool isRemove = call.is("DELETE") && call.segments.size() >= 2;
    if (!isCopy && !isMove && !isRemove)
        return std::nullopt;
    const auto who = m_access.storagePrincipal(call.request);
    if (!who)
        return who.error();
    if (call.segments.front() == "cdn") {
        if (!who->isService())
            return errors::invalidRole();
        return errors::storage(u"400"_s, u"MissingParameter"_s,
                               u"Missing Required Parameter CDN_PURGE_ENDPOINT_URL is not set"_s,
                               u"MissingParameter"_s);
    }
    const QString bucket = call.segment(1);
    if (isRemove && call.segments.size() > 2)
        return removeOne(bucket, call.rest(2), *who);
    const HttpRequest request = call.request;
    return Opening::collect([=, this](const QByteArray &raw) {
        const auto body = JsonBody::parse(request, raw);
        if (!body)
            return body.error();
        if (isRemove)
            return removeMany(bucket, *body, *who);
        return isCopy ? copy(request, *body, *who) : move(*body, *who);
    });
}

Answer<MoveApi::Places> MoveApi::places(const JsonBody &body)
{
    if (auto refused = body.missing({u"bucketId", u"sourceKey", u"destinationKey"}))
        return tl::unexpected<HttpResponse>(*refused);
    Places places{body.string(u"bucketId"), body.bytes(u"sourceKey"), body.string(u"destinationBucket"),
                  body.bytes(u"destinationKey")};
    if (places.toBucket.isEmpty())
        places.toBucket = places.fromBucket;
    if (!Access::isValidKey(places.to))
        return tl::unexpected<HttpResponse>(errors::invalidKey(places.to));
    return places;
}

HttpResponse MoveApi::copy(const HttpRequest &request, const JsonBody &body, const Principal &who)
{
    const auto places = this->places(body);
    if (!places)
        return places.error();
    const ObjectRow *source = m_backend.store.find(places->fromBucket, places->from);
    if (!source || !who.mayReach(places->from))
        return errors::noSuchKey();
    // A missing target bucket reads like a refusal by the policies [327].
    BucketRow *target = m_backend.store.bucket(places->toBucket);
    if (!target || !who.mayReach(places->to))
        return errors::policyViolation();
    const ObjectRow *old = m_backend.store.find(places->toBucket, places->to);
    if (old && request.header("x-upsert") != "true")
        return errors::duplicate(u"KeyAlreadyExists"_s);
    if (auto refused = m_uploads.quotaRefusal(places->to, old ? old->size : 0, source->size))
        return *refused;

    ObjectRow row = *source;
    row.id.clear();
    row.version.clear();
    row.owner = who.userId.toUtf8();
    row.created = row.updated = row.lastModified = 0;
    if (body.has(u"copyMetadata") && !body.object().value(u"copyMetadata").toBool()) {
        const QJsonObject metadata = body.object().value(u"metadata").toObject();
        row.contentType = metadata.value(u"mimetype").toString(QString::fromUtf8(row.contentType)).toUtf8();
        row.cacheControl = metadata.value(u"cacheControl").toString(QString::fromUtf8(row.cacheControl)).toUtf8();
        // Nothing said: an object that is replaced keeps its own, a new one has none.
        if (request.hasHeader("x-metadata"))
            row.userMetadata = Uploads::metadataHeader(request.header("x-metadata"));
        else
            row.userMetadata = old ? old->userMetadata : QJsonValue();
    }
    const ObjectRow &stored = m_backend.store.put(*target, places->to, std::move(row));
    QJsonObject json = wholeRow(places->toBucket, places->to, stored);
    json.insert(u"Key"_s, QString(places->toBucket + u'/' + QString::fromUtf8(places->to)));
    json.insert(u"Id"_s, QString::fromLatin1(stored.id));
    return HttpResponse::json(json);
}

HttpResponse MoveApi::move(const JsonBody &body, const Principal &who)
{
    const auto places = this->places(body);
    if (!places)
        return places.error();
    BucketRow *from = m_backend.store.bucket(places->fromBucket);
    const ObjectRow *source = m_backend.store.find(places->fromBucket, places->from);
    if (!source || !who.mayReach(places->from))
        return errors::noSuchKey();
    BucketRow *target = m_backend.store.bucket(places->toBucket);
    if (!target || !who.mayReach(places->to))
        return errors::policyViolation();
    const bool isSame = from == target && places->from == places->to;
    if (!isSame && m_backend.store.find(places->toBucket, places->to))
        return errors::duplicate(u"ResourceAlreadyExists"_s);
    // Id, times of creation and metadata go along; the version is new [643].
    ObjectRow row = *source;
    row.version.clear();
    row.updated = m_backend.store.stamp();
    row.lastModified = row.updated;
    if (!isSame)
        m_backend.store.remove(*from, places->from);
    m_backend.store.put(*target, places->to, std::move(row));
    return HttpResponse::json(QJsonObject{{u"message"_s, u"Successfully moved"_s}});
}

HttpResponse MoveApi::removeOne(const QString &bucket, const QByteArray &key, const Principal &who)
{
    if (!m_backend.store.find(bucket, key))
        return errors::noSuchKey();
    if (!who.mayReach(key))
        return errors::accessDenied(u"Access denied"_s);
    m_backend.store.remove(*m_backend.store.bucket(bucket), key);
    return HttpResponse::json(QJsonObject{{u"message"_s, u"Successfully deleted"_s}});
}

HttpResponse MoveApi::removeMany(const QString &bucket, const JsonBody &body, const Principal &who)
{
    if (auto refused = body.missing({u"prefixes"}))
        return *refused;
    // No upper limit was met here [345].
    const auto keys = body.strings(u"prefixes", 1'000'000);
    if (!keys)
        return keys.error();
    QJsonArray removed;
    for (const QString &name : *keys) {
        const QByteArray key = name.toUtf8();
        const ObjectRow *row = m_backend.store.find(bucket, key);
        if (!row || !who.mayReach(key))
            continue;
        removed.append(wholeRow(bucket, key, *row));
        m_backend.store.remove(*m_backend.store.bucket(bucket), key);
    }
    return HttpResponse::json(removed);
}

} // namespace bucketdeck::practice
