#pragma once

#include "tests/server/Access.h"

namespace bucketdeck::practice {

/// What is to be stored, known from the request's head.
struct UploadOrder
{
    QString bucket;
    QByteArray key;
    Principal who;
    bool upsert = false;
    QByteArray contentType = "application/octet-stream";
    QByteArray cacheControl = "no-cache";
    QJsonValue userMetadata = QJsonObject();
    QByteArray version;
};

/// The rules that every way of uploading shares.
class Uploads
{
public:
    explicit Uploads(Backend &backend)
        : m_backend(backend)
    {
    }

    /// Name and bucket.
    [[nodiscard]] std::optional<HttpResponse> placeRefusal(const UploadOrder &order);
    /// Type and announced size; -1 where no size is announced: the limit is enforced on Content-Length only [073].
    [[nodiscard]] std::optional<HttpResponse> contentRefusal(const UploadOrder &order, qint64 announced);
    /// Row-level security and an object that is there already.
    [[nodiscard]] std::optional<HttpResponse> writeRefusal(const UploadOrder &order);
    /// All of them, in the server's order.
    [[nodiscard]] std::optional<HttpResponse> refusal(const UploadOrder &order, qint64 announced);

    /// The final write, where the quota's trigger fires.
    [[nodiscard]] Answer<ObjectRow *> store(const UploadOrder &order, std::shared_ptr<const Blob> blob);
    /// The refusal's number of bytes in use, when the blob would pass the owner's quota.
    [[nodiscard]] std::optional<HttpResponse> quotaRefusal(const QByteArray &key, qint64 replaced, qint64 added) const;

    /// x-metadata: base64 of a JSON object; anything else is silently nothing [130,131].
    [[nodiscard]] static QJsonValue metadataHeader(const QByteArray &value);

private:
    Backend &m_backend;
};

} // namespace bucketdeck::practice
