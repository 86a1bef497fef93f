#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bucketdeck {

class AccountManager;
class ThinProgressBar;
class TransferQueue;
class UsageMonitor;

/// How much room there is, in full sentences.
class UsagePage final : public QWidget
{
    Q_OBJECT

public:
    UsagePage(AccountManager *accounts, UsageMonitor *usage, TransferQueue *transfers, QWidget *parent = nullptr);

private:
    void refresh();

    AccountManager *m_accounts;
    UsageMonitor *m_usage;
    TransferQueue *m_transfers;
    QLabel *m_account;
    QLabel *m_amount;
    ThinProgressBar *m_bar;
    QLabel *m_objects;
    QLabel *m_queued;
    QLabel *m_source;
    QPushButton *m_refresh;
};

} // namespace bucketdeck
