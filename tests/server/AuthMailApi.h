#pragma once

#include "tests/server/AuthAnswers.h"

namespace bucketdeck::practice {

/// Everything at whose end a message or a browser stands: sign-up, codes and links, recovery, providers.
class AuthMailApi
{
public:
    explicit AuthMailApi(Backend &backend);

    [[nodiscard]] std::optional<Opening> open(const HttpRequest &request, const QByteArray &path);
    /// Lets `account` confirm its new address.
    void sendEmailChange(Account &account, const QString &email, const HttpRequest &request, const QJsonObject &json);

private:
    using Handler = HttpResponse (AuthMailApi::*)(const HttpRequest &, const QJsonObject &);

    [[nodiscard]] HttpResponse signUp(const HttpRequest &request, const QJsonObject &json);
    [[nodiscard]] HttpResponse otp(const HttpRequest &request, const QJsonObject &json);
    [[nodiscard]] HttpResponse recover(const HttpRequest &request, const QJsonObject &json);
    [[nodiscard]] HttpResponse resend(const HttpRequest &request, const QJsonObject &json);
    [[nodiscard]] HttpResponse verify(const HttpRequest &request, const QJsonObject &json);
    [[nodiscard]] HttpResponse verifyInBrowser(const HttpRequest &request);
    [[nodiscard]] HttpResponse authorize(const HttpRequest &request);
    [[nodiscard]] HttpResponse reauthenticate(const HttpRequest &request);
    /// Sends, or says that it is too soon.
    [[nodiscard]] std::optional<HttpResponse> mail(const HttpRequest &request, const QJsonObject &json,
                                                   const Account &account, const QString &type);
    void confirm(const Mailroom::Token &token);
    [[nodiscard]] static std::optional<HttpResponse> badEmail(const HttpRequest &request, const QJsonObject &json);

    Backend &m_backend;
    AuthAnswers m_answers;
};

} // namespace bucketdeck::practice
