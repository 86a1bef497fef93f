#include "ui/usage/QuotaBox.h"

#include "ui/style/ElidedLabel.h"
#include "ui/style/Format.h"
#include "ui/style/Theme.h"
#include "ui/style/ThinProgressBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace bucketdeck {

QuotaBox::QuotaBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Storage"), this))
    , m_amount(new ElidedLabel({}, this))
    , m_bar(new ThinProgressBar(this))
    , m_note(new QLabel(this))
{
    m_amount->setSecondary(true);
    m_amount->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_amount->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(Theme::smallFont(font()));
    m_bar->setAccessibleName(tr("Storage used"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addWidget(m_amount, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 15, 18, 14);
    column->setSpacing(7);
    column->addLayout(line);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    setCursor(Qt::PointingHandCursor);
    refresh();
}

void QuotaBox::setUsage(const std::optional<Usage> &usage, bool counting, const QString &problem)
{
    m_usage = usage;
    m_counting = counting;
    m_problem = problem;
    refresh();
}

void QuotaBox::setQueued(int uploads, qint64 bytes)
{
    m_uploads = uploads;
    m_queuedBytes = bytes;
    refresh();
}

QString QuotaBox::amountText() const
{
    return m_amount->text();
}

QString QuotaBox::noteText() const
{
    return m_note->text();
}

void QuotaBox::refresh()
{
    QString amount = m_counting ? tr("counting…") : QStringLiteral("—");
    QString note = m_usage ? QString() : m_problem;
    double share = 0;
    double queuedShare = 0;
    if (m_usage) {
        const Usage &usage = *m_usage;
        if (usage.limitBytes && *usage.limitBytes > 0) {
            share = static_cast<double>(usage.usedBytes) / static_cast<double>(*usage.limitBytes);
            queuedShare = static_cast<double>(m_queuedBytes) / static_cast<double>(*usage.limitBytes);
        }
        if (usage.source == UsageSource::Disk)
            amount = tr("%1 in the library").arg(Format::bytes(usage.usedBytes));
        else if (usage.limitBytes)
            amount = Format::usedOf(usage.usedBytes, *usage.limitBytes);
        else
            amount = tr("%1 used").arg(Format::bytes(usage.usedBytes));
        if (usage.source == UsageSource::Disk && usage.freeBytes())
            note = tr("%1 free on this disk").arg(Format::bytes(*usage.freeBytes()));
        else if (usage.source == UsageSource::Counted)
            note = tr("Counted from what you can see");
    }
    // Those of which all was sent are counted when they have arrived.
    if (m_uploads > 0 && m_queuedBytes > 0) {
        const QString queued =
            tr("%n queued upload(s) will use %1 more", nullptr, m_uploads).arg(Format::bytes(m_queuedBytes));
        note = note.isEmpty() || (m_usage && m_usage->source != UsageSource::Disk) ? queued : note + u'\n' + queued;
    }
    m_amount->setText(amount);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_bar->setVisible(!m_usage || m_usage->limitBytes.has_value());
    m_bar->setShare(share);
    m_bar->setFurtherShare(queuedShare);
    m_bar->setTone(share > 0.95   ? ThinProgressBar::Tone::Danger
                   : share > 0.80 ? ThinProgressBar::Tone::Warning
                                  : ThinProgressBar::Tone::Accent);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::colors(palette()).secondaryText);
    m_note->setPalette(quiet);
    setAccessibleName(tr("Storage: %1").arg(amount));
}

void QuotaBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void QuotaBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::colors(palette()).border);
}

void QuotaBox::mouseReleaseEvent(QMouseEvent *)
{
    Q_EMIT clicked();
}

} // namespace bucketdeck

#include "moc_QuotaBox.cpp"
