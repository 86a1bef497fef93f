#pragma once

#include "ui/transfers/TransferCells.h"

#include <QWidget>

namespace bucketdeck {

class ElidedLabel;
class IconButton;
class TransferCellWidget;

/// The strip under the table: up to three cells, how many more there are, and a button that pauses all. Hidden while
/// there are none.
class TransferStrip final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostCells = 3;

    explicit TransferStrip(QWidget *parent = nullptr);

    enum class Pausing { None, Offered, Paused }; ///< Paused: all is, and can be resumed.

    void setCells(const TransferCells &cells, Pausing pausing);
    [[nodiscard]] QList<TransferCell> cells() const;

Q_SIGNALS:
    void cancelRequested(quint64 id, quint64 batchId);
    void retryRequested(quint64 id, quint64 batchId);
    void resumeRequested(quint64 id, quint64 batchId);
    void pauseAllRequested();
    void resumeAllRequested();
    void decisionRequested(); ///< About all whose names are taken.
    void opened();            ///< A cell was clicked: show the whole list.

private:
    void paintEvent(QPaintEvent *event) override;

    QList<TransferCellWidget *> m_widgets;
    IconButton *m_pauseAll;
    ElidedLabel *m_others;
    Pausing m_pausing = Pausing::None;
    int m_shown = 0;
};

} // namespace bucketdeck
