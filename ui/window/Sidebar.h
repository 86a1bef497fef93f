#pragma once

#include "core/account/Account.h"

#include <QWidget>

class QLabel;

namespace bucketdeck {

class AccountButton;
class QuotaBox;
class SidebarModel;
class SidebarView;

/// The left side of the window: account, places, quota. Only arranges them; SidebarController feeds them.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    [[nodiscard]] AccountButton *account() const { return m_account; }
    [[nodiscard]] SidebarModel *model() const { return m_model; }
    [[nodiscard]] SidebarView *view() const { return m_view; }
    [[nodiscard]] QuotaBox *quota() const { return m_quota; }

    void setAccounts(const QList<Account> &accounts, const QString &currentId);

private:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void tint();

    AccountButton *m_account;
    QWidget *m_keyWarning;
    QLabel *m_keyIcon;
    QLabel *m_keyText;
    SidebarModel *m_model;
    SidebarView *m_view;
    QuotaBox *m_quota;
};

} // namespace bucketdeck
