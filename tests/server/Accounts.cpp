#include "tests/server/Accounts.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace bucketdeck::practice {

namespace {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

bool Account::hasVerifiedFactor() const
{
    return std::any_of(factors.cbegin(), factors.cend(), [](const Factor &factor) { return factor.isVerified; });
}

Account &Accounts::add(const QString &email, const QString &password, const QString &id)
{
    Account account;
    account.id = id.isEmpty() ? newUuid() : id;
    account.email = email;
    account.password = password;
    account.created = QDateTime::currentMSecsSinceEpoch();
    m_accounts.append(account);
    return m_accounts.back();
}

Account *Accounts::byEmail(const QString &email)
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&email](const Account &account) {
        return !email.isEmpty() && account.email.compare(email, Qt::CaseInsensitive) == 0;
    });
    return found == m_accounts.end() ? nullptr : &*found;
}

Account *Accounts::byId(const QString &id)
{
    const auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&id](const Account &account) { return account.id == id; });
    return found == m_accounts.end() ? nullptr : &*found;
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
    Session session;
    session.userId = userId;
    session.current = newToken();
    m_sessions.insert(sessionId, session);
    return {userId, sessionId, session.current};
}

void Accounts::rotate(Session &session)
{
    session.used.insert(session.current, QDateTime::currentMSecsSinceEpoch());
    session.parent = session.current;
    session.current = newToken();
}

Accounts::Refreshed Accounts::refresh(const QByteArray &refreshToken)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (auto it = m_sessions.begin(); it != m_sessions.end(); ++it) {
        Session &session = it.value();
        if (session.current == refreshToken) {
            rotate(session);
            return {Grant{session.userId, it.key(), session.current}};
        }
        const auto used = session.used.constFind(refreshToken);
        if (used == session.used.constEnd())
            continue;
        ++m_reuses;
        const bool isParent = m_graceMs > 0 && session.parent == refreshToken;
        if (isParent || now - used.value() < m_graceMs)
            return {Grant{session.userId, it.key(), session.current}};
        m_sessions.erase(it);
        return {std::nullopt, RefreshFailure::AlreadyUsed};
    }
    return {std::nullopt, RefreshFailure::NotFound};
}

Accounts::Grant Accounts::raise(const QString &sessionId)
{
    const auto raised = m_sessions.find(sessionId);
    rotate(*raised);
    raised->second = true;
    const Grant grant{raised->userId, sessionId, raised->current};
    m_sessions.removeIf(
        [&grant](const auto &entry) { return entry.value().userId == grant.userId && !entry.value().second; });
    return grant;
}

void Accounts::lower(const QString &userId)
{
    for (Session &session : m_sessions)
        session.second = session.second && session.userId != userId;
}

int Accounts::sessionCount(const QString &userId) const
{
    return int(std::count_if(m_sessions.cbegin(), m_sessions.cend(),
                             [&userId](const Session &session) { return session.userId == userId; }));
}

void Accounts::closeSessions(const QString &userId, const QString &exceptSessionId)
{
    m_sessions.removeIf(
        [&](const auto &entry) { return entry.value().userId == userId && entry.key() != exceptSessionId; });
}

} // namespace bucketdeck::practice
