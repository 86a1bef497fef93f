#include "tests/server/Accounts.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

namespace bucketdeck::practice {

namespace {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Account Accounts::add(const QString &email, const QString &password, const QString &id)
{
    m_accounts.append({id.isEmpty() ? newUuid() : id, email, password, QDateTime::currentMSecsSinceEpoch()});
    return m_accounts.back();
}

const Account *Accounts::byEmail(const QString &email) const
{
    for (const Account &account : m_accounts) {
        if (account.email.compare(email, Qt::CaseInsensitive) == 0)
            return &account;
    }
    return nullptr;
}

const Account *Accounts::byId(const QString &id) const
{
    for (const Account &account : m_accounts) {
        if (account.id == id)
            return &account;
    }
    return nullptr;
}

QByteArray Accounts::newToken()
{
    QByteArray bytes(15, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Accounts::Grant Accounts::openSession(const QString &userId)
{
    const QString sessionId = newUuid();
    const QByteArray token = newToken();
    m_sessions.insert(sessionId, {userId, token, {}});
    return {userId, sessionId, token};
}

Accounts::Refreshed Accounts::refresh(const QByteArray &refreshToken)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (auto it = m_sessions.begin(); it != m_sessions.end(); ++it) {
        Session &session = it.value();
        if (session.current == refreshToken) {
            session.used.insert(refreshToken, now);
            session.current = newToken();
            return {Grant{session.userId, it.key(), session.current}};
        }
        const auto used = session.used.constFind(refreshToken);
        if (used == session.used.constEnd())
            continue;
        if (now - used.value() < m_graceMs)
            return {Grant{session.userId, it.key(), session.current}};
        m_sessions.erase(it);
        return {std::nullopt, RefreshFailure::AlreadyUsed};
    }
    return {std::nullopt, RefreshFailure::NotFound};
}

void Accounts::closeSessions(const QString &userId, const QString &exceptSessionId)
{
    m_sessions.removeIf(
        [&](const auto &entry) { return entry.value().userId == userId && entry.key() != exceptSessionId; });
}

} // namespace bucketdeck::practice
