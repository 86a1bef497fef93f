#pragma once

#include "tests/server/AuthAnswers.h"

namespace bucketdeck::practice {

/// /auth/v1/factors: a second factor (TOTP) is set up, asked for and removed.
class AuthFactorApi
{
public:
    explicit AuthFactorApi(Backend &backend);

    [[nodiscard]] std::optional<Opening> open(const HttpRequest &request, const QByteArray &path);

private:
    [[nodiscard]] HttpResponse enrol(const HttpRequest &request, const QByteArray &body);
    [[nodiscard]] HttpResponse challenge(const HttpRequest &request, const QString &factorId);
    [[nodiscard]] HttpResponse verify(const HttpRequest &request, const QString &factorId, const QByteArray &body);
    [[nodiscard]] HttpResponse remove(const HttpRequest &request, const QString &factorId);
    [[nodiscard]] static Factor *find(Account &account, const QString &factorId);
    [[nodiscard]] static HttpResponse notFound(const HttpRequest &request);

    Backend &m_backend;
    AuthAnswers m_answers;
    QHash<QString, QString> m_challenges; ///< Which factor each is for.
};

} // namespace bucketdeck::practice
