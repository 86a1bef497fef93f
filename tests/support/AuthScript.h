#pragma once

#include "core/base/Clock.h"
#include "tests/support/ScriptedServer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace bucketdeck {

/// A clock that stands still until it is moved.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
};

/// An /auth/v1 with one user and rotating refresh tokens, as strict as the real one: a spent token ends the session.
class AuthScript
{
public:
    explicit AuthScript(ScriptedServer *server)
    {
        server->handler = [this](const ScriptedRequest &request) { return answer(request); };
    }

    QString email = QStringLiteral("ann@example.org");
    QString password = QStringLiteral("correct horse");
    QByteArray apiKey = "anon-key";
    QString userId = QStringLiteral("0c6f7f1e-1111-4222-8333-444455556666");
    qint64 lifetime = 3600;
    QDateTime serverTime;   ///< Told in the answers where it is set.
    QByteArray tokenPrefix; ///< Part of every token, for tests that look for leaks.

    int signIns = 0;
    int refreshes = 0;
    int logouts = 0;
    bool reused = false; ///< A spent refresh token was sent.
    bool isRevoked = false;
    QByteArray current;           ///< The one refresh token that is good.
    QList<ScriptedAnswer> faults; ///< Instead of the next answers.

    [[nodiscard]] ScriptedAnswer issue()
    {
        ++m_number;
        if (!current.isEmpty())
            m_spent.insert(current);
        current = tokenPrefix + "refresh-" + QByteArray::number(m_number);
        const QJsonObject user{{QStringLiteral("id"), userId}, {QStringLiteral("email"), email}};
        QJsonObject body{{QStringLiteral("access_token"), QString::fromLatin1(accessToken())},
                         {QStringLiteral("token_type"), QStringLiteral("bearer")},
                         {QStringLiteral("expires_in"), lifetime},
                         {QStringLiteral("refresh_token"), QString::fromLatin1(current)},
                         {QStringLiteral("user"), user}};
        if (serverTime.isValid())
            body.insert(QStringLiteral("expires_at"), serverTime.addSecs(lifetime).toSecsSinceEpoch());
        return ScriptedServer::json(200, QJsonDocument(body).toJson());
    }

    [[nodiscard]] QByteArray accessToken() const { return tokenPrefix + "access-" + QByteArray::number(m_number); }

    [[nodiscard]] static ScriptedAnswer error(int status, const QByteArray &code, const QByteArray &message)
    {
        return ScriptedServer::json(status, "{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}");
    }

private:
    [[nodiscard]] ScriptedAnswer answer(const ScriptedRequest &request)
    {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const bool isRefresh = request.target.startsWith("/auth/v1/token?grant_type=refresh_token");
        if (isRefresh)
            ++refreshes;
        if (!faults.isEmpty())
            return faults.takeFirst();
        if (request.header("apikey") != apiKey)
            return ScriptedServer::json(401, "{\"message\":\"Invalid API key\"}");
        if (request.target.startsWith("/auth/v1/token?grant_type=password")) {
            ++signIns;
            if (body.value(QStringLiteral("email")).toString() != email ||
                body.value(QStringLiteral("password")).toString() != password)
                return error(400, "invalid_credentials", "Invalid login credentials");
            isRevoked = false;
            return issue();
        }
        if (isRefresh) {
            const QByteArray token = body.value(QStringLiteral("refresh_token")).toString().toLatin1();
            if (m_spent.contains(token)) {
                reused = true;
                isRevoked = true;
                return error(400, "refresh_token_already_used", "Invalid Refresh Token: Already Used");
            }
            if (isRevoked || token != current)
                return error(400, "refresh_token_not_found", "Invalid Refresh Token: Refresh Token Not Found");
            return issue();
        }
        if (request.target.startsWith("/auth/v1/logout?scope=local")) {
            ++logouts;
            isRevoked = true;
            ScriptedAnswer done;
            done.status = 204;
            return done;
        }
        return ScriptedServer::json(404, "{}");
    }

    int m_number = 0;
    QSet<QByteArray> m_spent;
};

} // namespace bucketdeck
