#include "core/account/AccountList.h"

#include "core/account/ProjectUrl.h"

#include <QCryptographicHash>

namespace bucketdeck {
namespace {

const QString listKey = QStringLiteral("accounts/list");
const QString currentKey = QStringLiteral("accounts/current");

QString userOf(const Account &account)
{
    return account.bypassesRowSecurity ? AccountList::serviceUser : account.userId;
}

} // namespace

AccountList::AccountList(QSettings *settings)
    : m_settings(settings)
{
}

QList<Account> AccountList::load() const
{
    QList<Account> accounts;
    const int count = m_settings->beginReadArray(listKey);
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        Account account;
        account.kind = AccountKind::Supabase;
        account.origin = AccountOrigin::Saved;
        account.email = m_settings->value(QStringLiteral("email")).toString();
        account.name = m_settings->value(QStringLiteral("name")).toString();
        account.userId = m_settings->value(QStringLiteral("userId")).toString();
        const bool hasEnded = m_settings->value(QStringLiteral("signedOut")).toBool();
        account.state = hasEnded ? AccountState::SignedOut : AccountState::Restoring;
        // The file can be edited by hand: it is held to the same rules as what is typed.
        const Result<QUrl> url = projectUrlFromText(m_settings->value(QStringLiteral("url")).toString());
        if (!url || account.userId.isEmpty())
            continue;
        account.projectUrl = *url;
        account.id = idFor(*url, account.userId);
        account.bypassesRowSecurity = account.userId == serviceUser;
        if (account.bypassesRowSecurity)
            account.userId.clear();
        account.title = projectTitle(*url);
        accounts.append(account);
    }
    m_settings->endArray();
    return accounts;
}

void AccountList::save(const QList<Account> &accounts, const QSet<QString> &ended)
{
    m_settings->remove(listKey);
    m_settings->beginWriteArray(listKey);
    int index = 0;
    for (const Account &account : accounts) {
        if (account.origin != AccountOrigin::Saved)
            continue;
        m_settings->setArrayIndex(index++);
        m_settings->setValue(QStringLiteral("id"), account.id);
        m_settings->setValue(QStringLiteral("url"), account.projectUrl.toString(QUrl::FullyEncoded));
        m_settings->setValue(QStringLiteral("email"), account.email);
        m_settings->setValue(QStringLiteral("name"), account.name);
        m_settings->setValue(QStringLiteral("userId"), userOf(account));
        m_settings->setValue(QStringLiteral("signedOut"), ended.contains(account.id));
    }
    m_settings->endArray();
}

QString AccountList::currentId() const
{
    return m_settings->value(currentKey).toString();
}

void AccountList::setCurrentId(const QString &id)
{
    m_settings->setValue(currentKey, id);
}

QString AccountList::idFor(const QUrl &projectUrl, const QString &userId)
{
    constexpr int length = 16;
    const QByteArray name = projectUrl.toEncoded(QUrl::StripTrailingSlash) + '\n' + userId.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(length));
}

QString AccountList::credentialKey(const Account &account)
{
    return QStringLiteral("bucketdeck/%1/%2")
        .arg(account.projectUrl.authority() + account.projectUrl.path(), userOf(account));
}

} // namespace bucketdeck
