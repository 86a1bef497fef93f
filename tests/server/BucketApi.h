#pragma once

#include "tests/server/Call.h"
#include "tests/server/JsonBody.h"

namespace bucketdeck::practice {

/// /bucket: create, read, list, change, empty, delete.
class BucketApi
{
public:
    explicit BucketApi(Backend &backend);

    [[nodiscard]] std::optional<Opening> open(const Call &call);

private:
    struct Rules
    {
        std::optional<qint64> sizeLimit;
        std::optional<QStringList> mimeTypes;
    };

    [[nodiscard]] HttpResponse list(const HttpRequest &request, const Principal &who);
    [[nodiscard]] HttpResponse get(const QString &id, const Principal &who);
    [[nodiscard]] HttpResponse create(const HttpRequest &request, const QByteArray &body, const Principal &who);
    [[nodiscard]] HttpResponse update(const HttpRequest &request, const QByteArray &body, const QString &id,
                                      const Principal &who);
    [[nodiscard]] HttpResponse empty(const QString &id, const Principal &who);
    [[nodiscard]] HttpResponse remove(const QString &id, const Principal &who);
    [[nodiscard]] Answer<Rules> rules(const JsonBody &body) const;
    [[nodiscard]] bool sees(const Principal &who) const;

    Backend &m_backend;
    Access m_access;
};

} // namespace bucketdeck::practice
