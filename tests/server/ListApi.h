#pragma once

#include "tests/server/Call.h"
#include "tests/server/JsonBody.h"
#include "tests/server/Listing.h"

namespace bucketdeck::practice {

/// /object/list and /object/list-v2.
class ListApi
{
public:
    explicit ListApi(Backend &backend);

    [[nodiscard]] std::optional<Opening> open(const Call &call);

private:
    [[nodiscard]] HttpResponse listV1(const QString &bucket, const Principal &who, const JsonBody &body);
    [[nodiscard]] HttpResponse listV2(const QString &bucket, const Principal &who, const JsonBody &body);

    Backend &m_backend;
    Access m_access;
    Listing m_listing;
};

} // namespace bucketdeck::practice
