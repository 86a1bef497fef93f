#include "ui/player/WaveformSeekBar.h"

#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace bucketdeck {
namespace {
constexpr double barPitch = 4;
constexpr double barWidth = 2.4;
constexpr double lowBar = 0.07; ///< Of what isn't decoded yet.
} // namespace

WaveformSeekBar::WaveformSeekBar(QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setRange(0, 0);
    setSingleStep(5000);
    setPageStep(30000);
    setFocusPolicy(Qt::StrongFocus);
    setMaximumHeight(50);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Position in the track"));
    setEnabled(false);
}

void WaveformSeekBar::setDuration(qint64 milliseconds)
{
    setRange(0, static_cast<int>(qBound(qint64(0), milliseconds, qint64(std::numeric_limits<int>::max()))));
    setEnabled(milliseconds > 0);
    update();
}

void WaveformSeekBar::setPosition(qint64 milliseconds)
{
    if (isSliderDown())
        return;
    setValue(static_cast<int>(qBound(qint64(0), milliseconds, qint64(maximum()))));
    setAccessibleDescription(tr("%1 of %2").arg(Format::clock(value()), Format::clock(maximum())));
}

void WaveformSeekBar::setPeaks(const QList<float> &peaks)
{
    m_peaks = peaks;
    update();
}

void WaveformSeekBar::setBufferedShare(double share)
{
    m_buffered = share;
    update();
}

float WaveformSeekBar::peakFor(int bar, int bars) const
{
    if (m_peaks.isEmpty())
        return -1;
    const qsizetype first = bar * m_peaks.size() / bars;
    const qsizetype last = qMax(first + 1, (bar + 1) * m_peaks.size() / bars);
    return *std::max_element(m_peaks.cbegin() + first, m_peaks.cbegin() + qMin(last, m_peaks.size()));
}

void WaveformSeekBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int bars = qMax(1, static_cast<int>(width() / barPitch));
    const double played =
        maximum() > 0 ? static_cast<double>(isSliderDown() ? sliderPosition() : value()) / maximum() : 0;
    const double middle = height() / 2.0;
    const double room = height() / 2.0 - 2;
    for (int bar = 0; bar < bars; ++bar) {
        const float peak = peakFor(bar, bars);
        const double half = room * qMax(lowBar, qBound(0.0, static_cast<double>(peak), 1.0));
        const double share = (bar + 0.5) / bars;
        QColor color = share <= played ? colors.accent : colors.track;
        if (!isEnabled() || (peak < 0 && share > played && share > m_buffered))
            color.setAlphaF(0.55F);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(bar * barPitch, middle - half, barWidth, 2 * half), barWidth / 2, barWidth / 2);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    }
}

int WaveformSeekBar::valueAt(double x) const
{
    const double share = qBound(0.0, x / qMax(1, width()), 1.0);
    return static_cast<int>(share * maximum());
}

void WaveformSeekBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || maximum() <= 0)
        return;
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().x()));
    update();
}

void WaveformSeekBar::mouseMoveEvent(QMouseEvent *event)
{
    if (maximum() > 0)
        setToolTip(Format::clock(valueAt(event->position().x())));
    if (!isSliderDown())
        return;
    setSliderPosition(valueAt(event->position().x()));
    update();
}

void WaveformSeekBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown())
        return;
    const int wanted = valueAt(event->position().x());
    setSliderDown(false);
    setValue(wanted);
    Q_EMIT seekRequested(wanted);
}

void WaveformSeekBar::keyPressEvent(QKeyEvent *event)
{
    int wanted = value();
    switch (event->key()) {
    case Qt::Key_Left:
        wanted -= singleStep();
        break;
    case Qt::Key_Right:
        wanted += singleStep();
        break;
    case Qt::Key_PageDown:
        wanted -= pageStep();
        break;
    case Qt::Key_PageUp:
        wanted += pageStep();
        break;
    case Qt::Key_Home:
        wanted = 0;
        break;
    case Qt::Key_End:
        wanted = maximum();
        break;
    case Qt::Key_Escape:
        if (isSliderDown()) {
            setSliderDown(false);
            update();
            return;
        }
        [[fallthrough]];
    default:
        event->ignore();
        return;
    }
    wanted = qBound(0, wanted, maximum());
    setValue(wanted);
    Q_EMIT seekRequested(wanted);
}

} // namespace bucketdeck

#include "moc_WaveformSeekBar.cpp"
