#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace bucketdeck {

class TransferModel;
class TransferQueue;
struct TransferItem;

/// The whole transfer list with what can be done to it.
class TransfersPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TransfersPage(TransferQueue *queue, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants to answer a conflict.
    void conflictOpened(quint64 id);

private:
    void refresh();
    void showMenu(const QPoint &position);
    void showDetails(quint64 id);
    void showReport(const TransferItem &item);
    [[nodiscard]] QList<quint64> selectedIds() const;

    TransferQueue *m_queue;
    TransferModel *m_model;
    QTableView *m_view;
    QWidget *m_empty;
    QLabel *m_summary;
    QPushButton *m_retry;
    QPushButton *m_cancel;
    QPushButton *m_clear;
};

} // namespace bucketdeck
