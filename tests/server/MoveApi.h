#pragma once

#include "tests/server/Call.h"
#include "tests/server/JsonBody.h"
#include "tests/server/Uploads.h"

namespace bucketdeck::practice {

/// Copy, move and remove, and the purge of a CDN that there is none of.
class MoveApi
{
public:
    explicit MoveApi(Backend &backend);

    [[nodiscard]] std::optional<Opening> open(const Call &call);

private:
    struct Places
    {
        QString fromBucket;
        QByteArray from;
        QString toBucket;
        QByteArray to;
    };

    [[nodiscard]] HttpResponse copy(const HttpRequest &request, const JsonBody &body, const Principal &who);
    [[nodiscard]] HttpResponse move(const JsonBody &body, const Principal &who);
    [[nodiscard]] HttpResponse removeOne(const QString &bucket, const QByteArray &key, const Principal &who);
    [[nodiscard]] HttpResponse removeMany(const QString &bucket, const JsonBody &body, const Principal &who);
    [[nodiscard]] static Answer<Places> places(const JsonBody &body);

    Backend &m_backend;
    Access m_access;
    Uploads m_uploads;
};

} // namespace bucketdeck::practice
