#include "ui/transfers/TransferStrip.h"

#include "ui/style/ElidedLabel.h"
#include "ui/style/IconButton.h"
#include "ui/style/Theme.h"
#include "ui/transfers/TransferCellWidget.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace bucketdeck {

TransferStrip::TransferStrip(QWidget *parent)
    : QWidget(parent)
    , m_pauseAll(new IconButton(QStringLiteral("pause"), tr("Pause all transfers"), this))
    , m_others(new ElidedLabel({}, this))
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
        connect(widget, &TransferCellWidget::resumeRequested, this, &TransferStrip::resumeRequested);
        connect(widget, &TransferCellWidget::decisionRequested, this, &TransferStrip::decisionRequested);
        connect(widget, &TransferCellWidget::opened, this, &TransferStrip::opened);
    }
    m_others->setSecondary(true);
    m_others->setAlignment(Qt::AlignCenter);
    auto *end = new QVBoxLayout;
    end->setContentsMargins(4, 6, 4, 6);
    end->setSpacing(2);
    end->addWidget(m_pauseAll, 0, Qt::AlignHCenter);
    end->addWidget(m_others);
    end->addStretch(1);
    row->addLayout(end);
    connect(m_pauseAll, &IconButton::clicked, this, [this] {
        if (m_pausing == Pausing::Paused)
            Q_EMIT resumeAllRequested();
        else
            Q_EMIT pauseAllRequested();
    });
    setAccessibleName(tr("Transfers under way"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void TransferStrip::setCells(const TransferCells &cells, Pausing pausing)
{
    m_shown = static_cast<int>(qMin<qsizetype>(cells.cells.size(), mostCells));
    for (int i = 0; i < mostCells; ++i) {
        if (i < m_shown)
            m_widgets.at(i)->setCell(cells.cells.at(i));
        m_widgets.at(i)->setVisible(i < m_shown);
    }
    m_pausing = pausing;
    const bool paused = pausing == Pausing::Paused;
    m_pauseAll->setIconName(paused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_pauseAll->setName(paused ? tr("Resume all transfers") : tr("Pause all transfers"));
    m_pauseAll->setVisible(pausing != Pausing::None);
    m_others->setText(cells.others > 0 ? tr("+%1", "how many more").arg(QLocale().toString(cells.others)) : QString());
    m_others->setAccessibleName(tr("%n more", "transfers", cells.others));
    m_others->setVisible(cells.others > 0);
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
