#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace bucketdeck::practice {

/// A second factor (TOTP).
struct Factor
{
    QString id;
    QString name;
    QByteArray secret; ///< Base32, as it is shown.
    bool isVerified = false;
    qint64 created = 0;
};

struct Account
{
    QString id;
    QString email; ///< Empty for anonymous users.
    QString password;
    qint64 created = 0; ///< Milliseconds since the epoch.
    bool isConfirmed = true;
    bool isAnonymous = false;
    QString newEmail; ///< Waits to be confirmed.
    QJsonObject metadata;
    QStringList providers{QStringLiteral("email")};
    QList<Factor> factors;

    [[nodiscard]] bool hasVerifiedFactor() const;
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

    Account &add(const QString &email, const QString &password, const QString &id = {});
    [[nodiscard]] Account *byEmail(const QString &email);
    [[nodiscard]] Account *byId(const QString &id);

    [[nodiscard]] Grant openSession(const QString &userId);
    /// Rotates. An older token is still good within the grace interval and gives the token that is current; so does the
    /// one just before the current, at any time, for its owner may never have got the answer. Everything else ends the
    /// whole session: a thief may hold one of the two. Without a grace interval every reuse does.
    [[nodiscard]] Refreshed refresh(const QByteArray &refreshToken);
    /// A session of the second level: gives a new pair, and ends the user's sessions of the first level.
    [[nodiscard]] Grant raise(const QString &sessionId);
    /// The user's sessions are of the first level again.
    void lower(const QString &userId);
    [[nodiscard]] bool hasSession(const QString &sessionId) const { return m_sessions.contains(sessionId); }
    [[nodiscard]] bool isSecondLevel(const QString &sessionId) const { return m_sessions.value(sessionId).second; }
    void closeSession(const QString &sessionId) { m_sessions.remove(sessionId); }
    void closeSessions(const QString &userId, const QString &exceptSessionId = {});
    [[nodiscard]] int sessionCount(const QString &userId) const;

    void setReuseGrace(int seconds) { m_graceMs = qint64(seconds) * 1000; }
    void setAccessTokenLifetime(int seconds) { m_lifetime = seconds; }
    [[nodiscard]] int accessTokenLifetime() const { return m_lifetime; }
    /// How often a token came that had been rotated already.
    [[nodiscard]] int reuses() const { return m_reuses; }

private:
    struct Session
    {
        QString userId;
        QByteArray current;
        QByteArray parent;              ///< What `current` came for.
        QHash<QByteArray, qint64> used; ///< Rotated tokens and when they were first used.
        bool second = false;
    };

    [[nodiscard]] static QByteArray newToken();
    static void rotate(Session &session);

    QList<Account> m_accounts;
    QHash<QString, Session> m_sessions;
    qint64 m_graceMs = 10'000;
    int m_lifetime = 3600;
    int m_reuses = 0;
};

} // namespace bucketdeck::practice
