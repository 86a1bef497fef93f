#include "tests/server/Mailroom.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tokenLifeMs = 3'600'000; // The real server's defaults.
constexpr qint64 flowLifeMs = 300'000;

QString hashOf(const QString &email, const QString &code)
{
    return QString::fromLatin1(
        QCryptographicHash::hash((email.toLower() + code).toUtf8(), QCryptographicHash::Sha224).toHex());
}

/// A link that carries a proof says so in its token.
QString linkHash(const QString &hash, const Mailroom::Return &back)
{
    return back.challenge.isEmpty() ? hash : u"pkce_"_s + hash;
}

} // namespace

const PracticeMail &Mailroom::send(const QString &origin, const QString &userId, const QString &email,
                                   const QString &type, const Return &back)
{
    m_tokens.removeIf([&](const Token &token) { return token.userId == userId && token.type == type; });
    PracticeMail mail;
    mail.to = email;
    mail.type = type;
    mail.code = QString::number(QRandomGenerator::system()->bounded(1'000'000)).rightJustified(6, u'0');
    const QString hash = hashOf(email, mail.code);
    m_tokens.append({userId, type, hash, email, back, QDateTime::currentMSecsSinceEpoch()});
    if (type != u"reauthentication") {
        mail.link = u"%1/auth/v1/verify?token=%2&type=%3"_s.arg(origin, linkHash(hash, back), type);
        if (!back.redirectTo.isEmpty())
            mail.link += u"&redirect_to="_s + QString::fromLatin1(QUrl::toPercentEncoding(back.redirectTo, "/:"));
    }
    m_mails.append(mail);
    if (m_reader)
        m_reader(mail);
    return m_mails.back();
}

int Mailroom::waitFor(const QString &userId, const QString &type) const
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    qint64 wait = 0;
    for (const Token &token : m_tokens) {
        if (token.userId == userId && token.type == type)
            wait = std::max(wait, token.sent + m_intervalMs - now);
    }
    return int((wait + 999) / 1000);
}

std::optional<Mailroom::Token> Mailroom::takeByCode(const QString &email, const QStringList &types, const QString &code)
{
    const QString hash = hashOf(email, code);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto found = std::find_if(m_tokens.begin(), m_tokens.end(), [&](const Token &token) {
        return types.contains(token.type) && token.hash == hash && now - token.sent < tokenLifeMs;
    });
    if (found == m_tokens.end())
        return std::nullopt;
    const Token token = *found;
    m_tokens.erase(found);
    return token;
}

std::optional<Mailroom::Token> Mailroom::takeByHash(const QStringList &types, const QString &hash)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto found = std::find_if(m_tokens.begin(), m_tokens.end(), [&](const Token &token) {
        return types.contains(token.type) && linkHash(token.hash, token.back) == hash && now - token.sent < tokenLifeMs;
    });
    if (found == m_tokens.end())
        return std::nullopt;
    const Token token = *found;
    m_tokens.erase(found);
    return token;
}

QString Mailroom::issueAuthCode(const QString &userId, const QString &challenge)
{
    const QString code = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_flows.insert(code, {userId, challenge, QDateTime::currentMSecsSinceEpoch()});
    return code;
}

Mailroom::Redeemed Mailroom::redeem(const QString &authCode, const QString &verifier)
{
    const auto flow = m_flows.constFind(authCode);
    if (flow == m_flows.cend())
        return {{}, FlowFailure::NotFound};
    if (QDateTime::currentMSecsSinceEpoch() - flow->issued > flowLifeMs)
        return {{}, FlowFailure::Expired};
    const QByteArray challenge = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (challenge != flow->challenge.toLatin1())
        return {{}, FlowFailure::WrongVerifier};
    const QString userId = flow->userId;
    m_flows.erase(flow);
    return {userId, FlowFailure::NotFound};
}

std::optional<PracticeMail> Mailroom::last(const QString &email) const
{
    for (auto mail = m_mails.crbegin(); mail != m_mails.crend(); ++mail) {
        if (mail->to.compare(email, Qt::CaseInsensitive) == 0)
            return *mail;
    }
    return std::nullopt;
}

int Mailroom::count(const QString &email) const
{
    return int(std::count_if(m_mails.cbegin(), m_mails.cend(), [&email](const PracticeMail &mail) {
        return mail.to.compare(email, Qt::CaseInsensitive) == 0;
    }));
}

void Mailroom::expireAll()
{
    for (Token &token : m_tokens)
        token.sent -= tokenLifeMs;
    for (Flow &flow : m_flows)
        flow.issued -= flowLifeMs + 1;
}

} // namespace bucketdeck::practice
