#pragma once

#include "core/account/Account.h"

#include <QAbstractButton>
#include <QHash>
#include <QPixmap>

class QMenu;

namespace bucketdeck {

/// The account that is shown, and the menu to go to another, add one, or sign out.
class AccountButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AccountButton(QWidget *parent = nullptr);

    /// `currentId` may be empty: the library is shown then.
    void setAccounts(const QList<Account> &accounts, const QString &currentId);

    /// By account; the letters stand for those without one.
    void setPictures(const QHash<QString, QPixmap> &pictures);

    [[nodiscard]] QSize sizeHint() const override { return {200, 60}; }
    /// The project's name; of a server on this computer, words for it.
    [[nodiscard]] static QString projectName(const QUrl &url);
    /// The project's name, or the library's.
    [[nodiscard]] static QString titleOf(const Account &account);
    /// Who this is: the name, else what stands before the @, else the project.
    [[nodiscard]] static QString personOf(const Account &account);
    /// "Offline", "Bypasses access rules"; empty where all is as usual.
    [[nodiscard]] static QString stateOf(const Account &account);
    /// Which back end this is, in words: "Supabase · ref.supabase.co · you@example.org".
    [[nodiscard]] static QString describe(const Account &account);

Q_SIGNALS:
    void accountChosen(const QString &accountId);
    /// The user's own account: profile, password, sessions.
    void profileRequested(const QString &accountId);
    void addAccountRequested();
    void signInRequested(const QString &accountId);
    void signOutRequested(const QString &accountId);
    void settingsRequested();

private:
    void paintEvent(QPaintEvent *event) override;
    void showMenu();
    void fillMenu(QMenu *menu);
    [[nodiscard]] QIcon tileFor(const Account &account) const;

    QList<Account> m_accounts;
    QHash<QString, QPixmap> m_pictures;
    Account m_current;
};

} // namespace bucketdeck
