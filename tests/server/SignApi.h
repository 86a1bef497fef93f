#pragma once

#include "tests/server/Call.h"
#include "tests/server/JsonBody.h"
#include "tests/server/Uploads.h"

namespace bucketdeck::practice {

/// Signed URLs: for download, one or many, and for upload.
class SignApi
{
public:
    explicit SignApi(Backend &backend);

    [[nodiscard]] std::optional<Opening> open(const Call &call);

private:
    [[nodiscard]] HttpResponse signOne(const JsonBody &body, const Principal &who, const QString &bucket,
                                       const QByteArray &rawKey);
    [[nodiscard]] HttpResponse signMany(const JsonBody &body, const Principal &who, const QString &bucket);
    [[nodiscard]] HttpResponse signUpload(const Call &call, const Principal &who);
    [[nodiscard]] HttpResponse openSigned(const Call &call);
    [[nodiscard]] Opening uploadSigned(const Call &call);
    [[nodiscard]] QByteArray downloadToken(const QByteArray &place, qint64 seconds) const;
    [[nodiscard]] Answer<qint64> lifetime(const JsonBody &body) const;
    /// The payload of a URL's token, when it is sound and was made for this very path.
    [[nodiscard]] Answer<QJsonObject> checked(const HttpRequest &request, const QByteArray &place) const;

    Backend &m_backend;
    Access m_access;
    Uploads m_uploads;
};

} // namespace bucketdeck::practice
