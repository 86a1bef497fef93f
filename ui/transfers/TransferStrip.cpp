#include "ui/transfers/TransferStrip.h"

#include "ui/style/Theme.h"
#include "ui/transfers/TransferCellWidget.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bucketdeck {

TransferStrip::TransferStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 6, 0);
    row->setSpacing(0);
    for (int i = 0; i < mostCells; ++i) {
        auto *widget = new TransferCellWidget(this);
        row->addWidget(widget, 1);
        m_widgets.append(widget);
        connect(widget, &TransferCellWidget::cancelRequested, this, &TransferStrip::cancelRequested);
        connect(widget, &TransferCellWidget::retryRequested, this, &TransferStrip::retryRequested);
        connect(widget, &TransferCellWidget::opened, this, &TransferStrip::opened);
    }
    setAccessibleName(tr("Transfers under way"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void TransferStrip::setCells(const QList<TransferCell> &cells)
{
    m_shown = static_cast<int>(qMin<qsizetype>(cells.size(), mostCells));
    for (int i = 0; i < mostCells; ++i) {
        if (i < m_shown)
            m_widgets.at(i)->setCell(cells.at(i));
        m_widgets.at(i)->setVisible(i < m_shown);
    }
    setVisible(m_shown > 0);
}

QList<TransferCell> TransferStrip::cells() const
{
    QList<TransferCell> cells;
    for (int i = 0; i < m_shown; ++i)
        cells.append(m_widgets.at(i)->cell());
    return cells;
}

void TransferStrip::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.raised);
    painter.fillRect(QRect(0, 0, width(), 1), colors.border);
}

} // namespace bucketdeck

#include "moc_TransferStrip.cpp"
