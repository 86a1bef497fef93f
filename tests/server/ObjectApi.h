#pragma once

#include "tests/server/Call.h"
#include "tests/server/Uploads.h"

namespace bucketdeck::practice {

/// Standard upload, download, HEAD and info of single objects.
class ObjectApi
{
public:
    explicit ObjectApi(Backend &backend);

    /// None where the path is none of this family's.
    [[nodiscard]] std::optional<Opening> open(const Call &call);

private:
    [[nodiscard]] Opening upload(const Call &call);
    [[nodiscard]] HttpResponse download(const Call &call);
    [[nodiscard]] HttpResponse downloadAuthenticated(const Call &call);
    [[nodiscard]] HttpResponse downloadPublic(const Call &call);
    [[nodiscard]] HttpResponse info(const Call &call);
    /// Public buckets are open to everyone, the others to whom row-level security lets in.
    [[nodiscard]] Answer<ObjectRow *> readable(const HttpRequest &request, const QString &bucket,
                                               const QByteArray &key);

    Backend &m_backend;
    Access m_access;
    Uploads m_uploads;
};

} // namespace bucketdeck::practice
