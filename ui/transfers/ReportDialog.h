#pragma once

#include "core/transfer/TransferReport.h"

#include <QDialog>

class QPushButton;

namespace bucketdeck {

/// Tells object by object what could not be done and why, to be read and to be copied.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const QString &title, const TransferReport &report, QWidget *parent = nullptr);

    /// Offers it; emits retryRequested().
    void setRetryable(bool retryable);

Q_SIGNALS:
    void retryRequested();

private:
    QPushButton *m_retry;
};

} // namespace bucketdeck
