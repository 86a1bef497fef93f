#pragma once

#include "core/account/AccountManager.h"
#include "core/account/ProfileService.h"
#include "core/account/SignInFlows.h"
#include "tests/server/PracticeServer.h"
#include "tests/support/Await.h"
#include "tests/support/FakeKeychain.h"

#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>

namespace bucketdeck::test {

/// An AccountManager with its threads and a keychain, and an Auth server for it: the practice project, or the real one
/// of the BUCKETDECK_TEST_* variables (with BUCKETDECK_TEST_CONFIRM_URL where addresses have to be confirmed, and
/// BUCKETDECK_TEST_MAILS for the folder that its messages land in, as "<order>-<address>.txt").
class AuthFixture
{
public:
    AuthFixture();
    ~AuthFixture();
    Q_DISABLE_COPY_MOVE(AuthFixture)

    [[nodiscard]] static bool isReal();
    /// False: messages can't be read here, so what needs them can't be tried.
    [[nodiscard]] static bool canReadMail();
    /// Null on a real server.
    [[nodiscard]] PracticeServer *practice() const { return m_practice.get(); }

    /// The door of the project; with `confirms` of one that wants new addresses confirmed.
    [[nodiscard]] ProjectAccess door(bool confirms = false);
    [[nodiscard]] static QString freshEmail();
    /// The newest message to `email`, waited for; `before` messages are known already.
    [[nodiscard]] std::optional<PracticeMail> mailTo(const QString &email, int before = 0);
    [[nodiscard]] int mailsTo(const QString &email) const;
    /// What a browser shows that follows `link` to its end. Empty where nobody answers there.
    [[nodiscard]] QByteArray browse(const QUrl &link);

    [[nodiscard]] AccountManager *manager() const { return m_manager.get(); }
    [[nodiscard]] SignInFlows *flows() const { return m_manager->signIns(); }
    [[nodiscard]] ProfileService *profiles() const { return m_manager->profiles(); }
    [[nodiscard]] FakeKeychain &keychain() const { return *m_keychain; }
    /// As a new start of the program: accounts come from settings and keychain.
    void restart();
    /// A new user who is signed in. The account's id, empty where that failed.
    [[nodiscard]] QString signedInUser(const QString &email, const QString &password);
    /// A bucket that users may write to below their own id; gone with this object.
    [[nodiscard]] QString bucket();
    /// Sets up an authenticator for who is signed in; its secret, empty where that failed.
    [[nodiscard]] QString withAuthenticator(const QString &accountId);
    /// How many sessions the server has of this user; -1 on a real one.
    [[nodiscard]] int sessionCount(const QString &userId) const;

private:
    [[nodiscard]] QStringList mailFiles(const QString &email) const;
    void removeUsers();

    QTemporaryDir m_home;
    std::shared_ptr<FakeKeychain> m_keychain = std::make_shared<FakeKeychain>();
    QSettings m_settings;
    std::unique_ptr<PracticeServer> m_practice;
    std::unique_ptr<AccountManager> m_manager;
    QNetworkAccessManager m_browser;
    QString m_bucket;
    QStringList m_users;
};

} // namespace bucketdeck::test
