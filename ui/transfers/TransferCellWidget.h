#pragma once

#include "ui/transfers/TransferCells.h"

#include <QWidget>

class QPushButton;

namespace bucketdeck {

class ElidedLabel;
class IconButton;
class ThinProgressBar;

/// One cell of the strip. What stands still has a button to go on; cancel shows with the pointer or the focus in it.
class TransferCellWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit TransferCellWidget(QWidget *parent = nullptr);

    void setCell(const TransferCell &cell);
    [[nodiscard]] const TransferCell &cell() const { return m_cell; }

Q_SIGNALS:
    void cancelRequested(quint64 id, quint64 batchId);
    void retryRequested(quint64 id, quint64 batchId);
    void resumeRequested(quint64 id, quint64 batchId);
    void opened();
    void decisionRequested();

private:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    void tellGoOn();
    [[nodiscard]] bool needsUser() const;
    [[nodiscard]] bool canCancel() const;

    TransferCell m_cell;
    ElidedLabel *m_title;
    ElidedLabel *m_status;
    ElidedLabel *m_detail;
    ThinProgressBar *m_bar;
    IconButton *m_goOn; ///< Again, now, or out of a pause.
    IconButton *m_cancel;
    QPushButton *m_decide;
};

} // namespace bucketdeck
