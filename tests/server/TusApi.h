#pragma once

#include "tests/server/Call.h"
#include "tests/server/Uploads.h"

#include <QPointer>

#include <memory>

namespace bucketdeck::practice {

/// One resumable upload under way, or ended.
struct TusUpload
{
    UploadOrder order;
    std::optional<qint64> length; ///< None while it is deferred.
    QByteArray metadataHeader;    ///< As HEAD gives it back.
    std::unique_ptr<BlobWriter> writer;
    qint64 offset = 0;
    bool complete = false;
    bool writing = false; ///< A PATCH holds the lock.
};

/// /upload/resumable: tus 1.0.0 with creation, creation-with-upload, creation-defer-length and termination.
class TusApi
{
public:
    explicit TusApi(Backend &backend);

    [[nodiscard]] std::optional<Opening> open(const Call &call);

private:
    [[nodiscard]] HttpResponse options() const;
    [[nodiscard]] Opening create(const Call &call, const Principal &who, const QString &signedPlace);
    [[nodiscard]] HttpResponse head(const QByteArray &id) const;
    [[nodiscard]] Opening patch(const Call &call, const QByteArray &id, const Principal &who);
    [[nodiscard]] HttpResponse terminate(const Call &call, const QByteArray &id, const Principal &who);
    /// Who acts, by bearer or by the token of a signed upload; and for the latter its place.
    [[nodiscard]] Answer<std::pair<Principal, QString>> actor(const Call &call, bool isSigned) const;

    Backend &m_backend;
    Access m_access;
    Uploads m_uploads;
    QHash<QByteArray, std::shared_ptr<TusUpload>> m_running;
};

} // namespace bucketdeck::practice
