#pragma once

#include "tests/server/Access.h"

namespace bucketdeck::practice {

/// /rest/v1/rpc/storage_usage, the one function of the project's public schema.
class RestApi
{
public:
    explicit RestApi(Backend &backend);

    /// `path` is below /rest/v1.
    [[nodiscard]] std::optional<Opening> open(const HttpRequest &request, const QByteArray &path);

private:
    [[nodiscard]] HttpResponse storageUsage(const HttpRequest &request) const;

    Backend &m_backend;
    Access m_access;
};

} // namespace bucketdeck::practice
