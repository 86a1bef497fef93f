#pragma once

#include "tests/server/AuthAnswers.h"
#include "tests/server/AuthFactorApi.h"
#include "tests/server/AuthMailApi.h"

namespace bucketdeck::practice {

/// /auth/v1: password sign-in, refresh with rotation, sign-out, the user, the settings; and the way to its other
/// families.
class AuthApi
{
public:
    explicit AuthApi(Backend &backend);

    /// `path` is below /auth/v1.
    [[nodiscard]] std::optional<Opening> open(const HttpRequest &request, const QByteArray &path);
    /// What a browser opens, without any key: links in messages, and the way to a provider.
    [[nodiscard]] static bool isForBrowsers(const HttpRequest &request);
    [[nodiscard]] const AuthAnswers &answers() const { return m_answers; }

private:
    [[nodiscard]] HttpResponse token(const HttpRequest &request, const QByteArray &body);
    [[nodiscard]] HttpResponse exchange(const HttpRequest &request, const QJsonObject &json);
    [[nodiscard]] HttpResponse logout(const HttpRequest &request);
    [[nodiscard]] HttpResponse user(const HttpRequest &request);
    [[nodiscard]] HttpResponse changeUser(const HttpRequest &request, const QByteArray &body);
    [[nodiscard]] HttpResponse settings() const;

    Backend &m_backend;
    AuthAnswers m_answers;
    AuthMailApi m_mails;
    AuthFactorApi m_factors;
};

} // namespace bucketdeck::practice
