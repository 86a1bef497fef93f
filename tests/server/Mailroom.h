#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace bucketdeck {

/// A message that the practice project would have sent.
struct PracticeMail
{
    QString to;
    QString type; ///< "signup", "magiclink", "recovery", "email_change", "reauthentication".
    QString code; ///< Six digits.
    QString link; ///< Empty where the message has none.
};

namespace practice {

/// Messages, the one-time codes in them, and the sign-ins in browsers that they or a provider lead to.
class Mailroom
{
public:
    /// Where a link of a message goes back to and what proves that it is the right one.
    struct Return
    {
        QString redirectTo;
        QString challenge; ///< Empty: no PKCE.
    };
    struct Token
    {
        QString userId;
        QString type; ///< As PracticeMail::type.
        QString hash;
        QString email;
        Return back;
        qint64 sent = 0;
    };
    enum class FlowFailure { NotFound, Expired, WrongVerifier };
    struct Redeemed
    {
        QString userId; ///< Empty where it failed.
        FlowFailure failure = FlowFailure::NotFound;
    };

    /// Sends a message; the codes of earlier ones of its kind are of no use any more.
    const PracticeMail &send(const QString &origin, const QString &userId, const QString &email, const QString &type,
                             const Return &back);
    /// Seconds until another message of this kind may go to this user; 0 for now.
    [[nodiscard]] int waitFor(const QString &userId, const QString &type) const;
    /// The token behind a code, or behind the hash of a link. Used up by that. None for a wrong or an old one.
    [[nodiscard]] std::optional<Token> takeByCode(const QString &email, const QStringList &types, const QString &code);
    [[nodiscard]] std::optional<Token> takeByHash(const QStringList &types, const QString &hash);

    /// A code for a browser to carry back.
    [[nodiscard]] QString issueAuthCode(const QString &userId, const QString &challenge);
    [[nodiscard]] Redeemed redeem(const QString &authCode, const QString &verifier);

    [[nodiscard]] std::optional<PracticeMail> last(const QString &email) const;
    [[nodiscard]] int count(const QString &email) const;
    /// Everything sent so far counts as too old.
    void expireAll();
    void setInterval(int seconds) { m_intervalMs = qint64(seconds) * 1000; }
    /// Called with every message, on the server's thread.
    void setReader(std::function<void(const PracticeMail &)> reader) { m_reader = std::move(reader); }

private:
    struct Flow
    {
        QString userId;
        QString challenge;
        qint64 issued = 0;
    };

    QList<PracticeMail> m_mails;
    QList<Token> m_tokens;
    QHash<QString, Flow> m_flows; ///< By auth code.
    qint64 m_intervalMs = 0;
    std::function<void(const PracticeMail &)> m_reader;
};

} // namespace practice
} // namespace bucketdeck
