#include "ui/transfers/TransferCellWidget.h"

#include "ui/style/ElidedLabel.h"
#include "ui/style/IconButton.h"
#include "ui/style/Theme.h"
#include "ui/style/ThinProgressBar.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace bucketdeck {

TransferCellWidget::TransferCellWidget(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, this))
    , m_status(new ElidedLabel({}, this))
    , m_detail(new ElidedLabel({}, this))
    , m_bar(new ThinProgressBar(this))
    , m_goOn(new IconButton(QStringLiteral("refresh"), tr("Try again"), this))
    , m_cancel(new IconButton(QStringLiteral("close"), tr("Cancel"), this))
    , m_decide(new QPushButton(tr("Decide…"), this))
{
    m_title->setFont(Theme::boldFont(font()));
    m_title->setElideMode(Qt::ElideMiddle);
    m_status->setSecondary(true);
    m_status->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_detail->setSecondary(true);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (IconButton *button : {m_goOn, m_cancel}) {
        button->setFixedSize(20, 20);
        button->setIconSize(QSize(13, 13));
        QSizePolicy keepsRoom = button->sizePolicy();
        keepsRoom.setRetainSizeWhenHidden(true);
        button->setSizePolicy(keepsRoom);
    }
    m_decide->setFont(Theme::smallFont(font()));
    m_decide->setFixedHeight(22);
    m_decide->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(18, 8, 12, 9);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_status, 0, 1, 1, 3);
    grid->addWidget(m_detail, 1, 0, 1, 2);
    grid->addWidget(m_goOn, 1, 2);
    grid->addWidget(m_cancel, 1, 3);
    grid->addWidget(m_decide, 0, 4, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_bar, 2, 0, 1, 5);
    grid->setColumnStretch(0, 1);
    setFocusPolicy(Qt::NoFocus);
    connect(m_cancel, &IconButton::clicked, this, [this] { Q_EMIT cancelRequested(m_cell.id, m_cell.batchId); });
    connect(m_decide, &QPushButton::clicked, this, &TransferCellWidget::decisionRequested);
    connect(m_goOn, &IconButton::clicked, this, &TransferCellWidget::tellGoOn);
}

void TransferCellWidget::tellGoOn()
{
    if (m_cell.state == TransferCell::State::Paused)
        Q_EMIT resumeRequested(m_cell.id, m_cell.batchId);
    else
        Q_EMIT retryRequested(m_cell.id, m_cell.batchId);
}

void TransferCellWidget::setCell(const TransferCell &cell)
{
    m_cell = cell;
    m_title->setText(cell.title);
    m_detail->setText(cell.detail);
    m_status->setText(cell.status);
    m_bar->setShare(cell.share);
    using State = TransferCell::State;
    m_bar->setTone(cell.state == State::Failed     ? ThinProgressBar::Tone::Danger
                   : cell.state == State::Conflict ? ThinProgressBar::Tone::Warning
                   : cell.state == State::Paused   ? ThinProgressBar::Tone::Resting
                                                   : ThinProgressBar::Tone::Accent);
    m_bar->setAccessibleName(tr("Progress of %1").arg(cell.title));
    m_cancel->setName(cell.state == State::Failed ? tr("Give up %1").arg(cell.title) : tr("Cancel %1").arg(cell.title));
    m_goOn->setIconName(cell.state == State::Paused ? QStringLiteral("play") : QStringLiteral("refresh"));
    m_goOn->setName(cell.state == State::Paused    ? tr("Resume %1").arg(cell.title)
                    : cell.state == State::Waiting ? tr("Try %1 now").arg(cell.title)
                                                   : tr("Try %1 again").arg(cell.title));
    m_goOn->setVisible(cell.state == State::Failed || cell.state == State::Waiting || cell.state == State::Paused);
    const bool asks = cell.state == State::Conflict;
    m_decide->setVisible(asks);
    m_decide->setAccessibleName(tr("Decide about %1").arg(cell.title));
    m_cancel->setVisible(canCancel() && (underMouse() || m_cancel->hasFocus() || needsUser()));
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(cell.title, cell.detail, cell.status));
}

bool TransferCellWidget::needsUser() const
{
    return m_cell.state == TransferCell::State::Failed || m_cell.state == TransferCell::State::Conflict;
}

bool TransferCellWidget::canCancel() const
{
    // Single ones that ask are a cell together, and nobody wants to cancel all of these for one.
    const bool isSeveral = m_cell.state == TransferCell::State::Conflict && m_cell.batchId == 0;
    return m_cell.state != TransferCell::State::Done && !isSeveral;
}

void TransferCellWidget::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_cancel->setVisible(canCancel());
}

void TransferCellWidget::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_cancel->setVisible(canCancel() && needsUser());
}

void TransferCellWidget::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    Q_EMIT opened();
}

void TransferCellWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 9, 1, height() - 18), Theme::colors(palette()).border);
}

} // namespace bucketdeck

#include "moc_TransferCellWidget.cpp"
