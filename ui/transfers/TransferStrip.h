#pragma once

#include "ui/transfers/TransferCells.h"

#include <QWidget>

namespace bucketdeck {

class TransferCellWidget;

/// The strip under the table: up to three cells. Hidden while there are none.
class TransferStrip final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostCells = 3;

    explicit TransferStrip(QWidget *parent = nullptr);

    void setCells(const QList<TransferCell> &cells);
    [[nodiscard]] QList<TransferCell> cells() const;

Q_SIGNALS:
    void cancelRequested(quint64 id, quint64 batchId);
    void retryRequested(quint64 id, quint64 batchId);
    void opened(); ///< A cell was clicked: show the whole list.

private:
    void paintEvent(QPaintEvent *event) override;

    QList<TransferCellWidget *> m_widgets;
    int m_shown = 0;
};

} // namespace bucketdeck
