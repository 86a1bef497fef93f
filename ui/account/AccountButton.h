#pragma once

#include "core/account/Account.h"

#include <QAbstractButton>

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

    [[nodiscard]] QSize sizeHint() const override { return {200, 60}; }
    /// The project's name; of a server on this computer, words for it.
    [[nodiscard]] static QString projectName(const QUrl &url);
    /// The project's name, or the library's.
    [[nodiscard]] static QString titleOf(const Account &account);
    /// Which back end this is, in words: "Supabase · ref.supabase.co · you@example.org".
    [[nodiscard]] static QString describe(const Account &account);

Q_SIGNALS:
    void accountChosen(const QString &accountId);
    void addAccountRequested();
    void signInRequested(const QString &accountId);
    void signOutRequested(const QString &accountId);
    void settingsRequested();

private:
    void paintEvent(QPaintEvent *event) override;
    void showMenu();
    void fillMenu(QMenu *menu);

    QList<Account> m_accounts;
    Account m_current;
};

} // namespace bucketdeck
