#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace bucketdeck::practice {

struct Account
{
    QString id;
    QString email;
    QString password;
    qint64 created = 0; ///< Milliseconds since the epoch.
};

/// Users, their sessions and refresh tokens, with rotation as the Auth server does it.
class Accounts
{
public:
    struct Grant
    {
        QString userId;
        QString sessionId;
        QByteArray refreshToken;
    };
    enum class RefreshFailure { NotFound, AlreadyUsed };
    struct Refreshed
    {
        std::optional<Grant> grant;
        RefreshFailure failure = RefreshFailure::NotFound;
    };

    Account add(const QString &email, const QString &password, const QString &id);
    [[nodiscard]] const Account *byEmail(const QString &email) const;
    [[nodiscard]] const Account *byId(const QString &id) const;

    [[nodiscard]] Grant openSession(const QString &userId);
    /// Rotates. An older token is still good within the grace interval and gives the token that is current; outside of
    /// it the whole session ends, for a thief may hold one of the two.
    [[nodiscard]] Refreshed refresh(const QByteArray &refreshToken);
    [[nodiscard]] bool hasSession(const QString &sessionId) const { return m_sessions.contains(sessionId); }
    void closeSession(const QString &sessionId) { m_sessions.remove(sessionId); }
    void closeSessions(const QString &userId, const QString &exceptSessionId = {});

    void setReuseGrace(int seconds) { m_graceMs = qint64(seconds) * 1000; }
    void setAccessTokenLifetime(int seconds) { m_lifetime = seconds; }
    [[nodiscard]] int accessTokenLifetime() const { return m_lifetime; }

private:
    struct Session
    {
        QString userId;
        QByteArray current;
        QHash<QByteArray, qint64> used; ///< Rotated tokens and when they were first used.
    };

    [[nodiscard]] static QByteArray newToken();

    QList<Account> m_accounts;
    QHash<QString, Session> m_sessions;
    qint64 m_graceMs = 10'000;
    int m_lifetime = 3600;
};

} // namespace bucketdeck::practice
