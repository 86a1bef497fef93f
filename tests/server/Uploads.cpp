#include "tests/server/Uploads.h"

#include "tests/server/StorageErrors.h"

#include <QJsonDocument>

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

std::optional<HttpResponse> Uploads::placeRefusal(const UploadOrder &order)
{
    if (!Access::isValidKey(order.key))
        return errors::invalidKey(order.key);
    if (!m_backend.store.bucket(order.bucket))
        return errors::noSuchBucket();
    return std::nullopt;
}

std::optional<HttpResponse> Uploads::contentRefusal(const UploadOrder &order, qint64 announced)
{
    const BucketRow *bucket = m_backend.store.bucket(order.bucket);
    if (!bucket->allows(order.contentType))
        return errors::mimeType(order.contentType);
    const qint64 limit = bucket->sizeLimit.value_or(m_backend.settings.globalSizeLimit);
    if (announced > limit)
        return errors::tooLarge();
    return std::nullopt;
}

std::optional<HttpResponse> Uploads::writeRefusal(const UploadOrder &order)
{
    if (!order.who.mayReach(order.key))
        return errors::policyViolation();
    if (Access::hasDotSegment(order.key))
        return errors::dotSegment(order.bucket, order.key);
    if (!order.upsert && m_backend.store.find(order.bucket, order.key))
        return errors::duplicate(u"KeyAlreadyExists"_s);
    return std::nullopt;
}

std::optional<HttpResponse> Uploads::refusal(const UploadOrder &order, qint64 announced)
{
    if (auto refused = placeRefusal(order))
        return refused;
    if (auto refused = contentRefusal(order, announced))
        return refused;
    return writeRefusal(order);
}

std::optional<HttpResponse> Uploads::quotaRefusal(const QByteArray &key, qint64 replaced, qint64 added) const
{
    const QByteArray folder = ObjectStore::firstFolder(key);
    const QString owner = QString::fromUtf8(folder);
    if (!m_backend.accounts.byId(owner))
        return std::nullopt;
    const qint64 used = m_backend.store.usage(folder).bytes;
    const qint64 limit = m_backend.quotaOf(owner);
    if (added > replaced && used - replaced + added > limit)
        return errors::quotaExceeded(used, limit);
    return std::nullopt;
}

Answer<ObjectRow *> Uploads::store(const UploadOrder &order, std::shared_ptr<const Blob> blob)
{
    if (auto refused = placeRefusal(order))
        return tl::unexpected<HttpResponse>(*refused);
    if (auto refused = writeRefusal(order))
        return tl::unexpected<HttpResponse>(*refused);
    const ObjectRow *old = m_backend.store.find(order.bucket, order.key);
    if (auto refused = quotaRefusal(order.key, old ? old->size : 0, blob->size()))
        return tl::unexpected<HttpResponse>(*refused);
    ObjectRow row;
    row.version = order.version;
    row.owner = order.who.userId.toUtf8();
    row.blob = std::move(blob);
    row.contentType = order.contentType;
    row.cacheControl = order.cacheControl;
    row.userMetadata = order.userMetadata;
    return &m_backend.store.put(*m_backend.store.bucket(order.bucket), order.key, std::move(row));
}

QJsonValue Uploads::metadataHeader(const QByteArray &value)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(value)).object();
}

} // namespace bucketdeck::practice
