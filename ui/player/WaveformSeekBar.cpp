#include "ui/player/WaveformSeekBar.h"

#include "core/audio/analysis/SoundAnalysis.h"
#include "ui/style/Format.h"
#include "ui/style/Theme.h"
#include "ui/style/WaveformBars.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace bucketdeck {
namespace {

constexpr double lowBar = 0.07; ///< Of silence, and of what isn't decoded yet.
constexpr double faint = 0.55;
constexpr int edge = 2; ///< Above and below the bars.
constexpr double zoomStep = 1.4;
constexpr double leastViewMs = 200;
constexpr int notch = 120; ///< Of a wheel, by Qt's count.
constexpr double pageMargin = 0.1;

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
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Position in the track"));
    setEnabled(false);
}

void WaveformSeekBar::setDuration(qint64 milliseconds)
{
    const int before = maximum();
    setRange(0, static_cast<int>(qBound(qint64(0), milliseconds, qint64(std::numeric_limits<int>::max()))));
    setEnabled(milliseconds > 0);
    if (maximum() != before)
        setView(0, maximum());
    update();
}

void WaveformSeekBar::setPosition(qint64 milliseconds)
{
    if (isSliderDown())
        return;
    const int before = value();
    setValue(static_cast<int>(qBound(qint64(0), milliseconds, qint64(maximum()))));
    setAccessibleDescription(tr("%1 of %2").arg(Format::clock(value()), Format::clock(maximum())));
    const bool wasSeen = before >= m_viewFrom && before <= m_viewFrom + m_viewLength;
    const bool isSeen = value() >= m_viewFrom && value() <= m_viewFrom + m_viewLength;
    // Whoever looks at another place while it plays isn't taken away from there.
    if (wasSeen && !isSeen)
        setView(value() - m_viewLength * pageMargin, m_viewLength);
}

void WaveformSeekBar::setPeaks(const QList<float> &peaks)
{
    m_peaks = peaks;
    if (!m_waveform)
        m_picture = {};
    update();
}

void WaveformSeekBar::setWaveform(std::shared_ptr<const SoundAnalysis> waveform)
{
    if (m_waveform == waveform)
        return;
    m_waveform = std::move(waveform);
    m_picture = {};
    update();
}

void WaveformSeekBar::setBufferedRanges(const QList<QPair<double, double>> &ranges)
{
    if (m_buffered == ranges)
        return;
    m_buffered = ranges;
    update();
}

void WaveformSeekBar::setBufferedShare(double share)
{
    setBufferedRanges({{0.0, share}});
}

void WaveformSeekBar::setShowsBuffered(bool shows)
{
    m_showsBuffered = shows;
    update();
}

void WaveformSeekBar::setMarks(const WaveformMarks &marks)
{
    m_marks = marks;
    update();
}

double WaveformSeekBar::zoom() const
{
    return m_viewLength > 0 ? maximum() / m_viewLength : 1;
}

double WaveformSeekBar::mostZoom() const
{
    // As near as the peaks can tell one bar from the next.
    double least = leastViewMs;
    if (m_waveform && m_waveform->sampleRate > 0)
        least = std::max(least, WaveformBars(width(), devicePixelRatioF()).count() * 1000.0 *
                                    m_waveform->peaks.pixelFrames() / m_waveform->sampleRate);
    else if (!m_peaks.isEmpty())
        least = std::max(least, maximum() / 8.0);
    return std::max(1.0, maximum() / least);
}

void WaveformSeekBar::setZoom(double zoom, qint64 aroundMs)
{
    if (maximum() <= 0)
        return;
    const double length = maximum() / qBound(1.0, zoom, mostZoom());
    const double share =
        m_viewLength > 0 ? qBound(0.0, (static_cast<double>(aroundMs) - m_viewFrom) / m_viewLength, 1.0) : 0.5;
    setView(static_cast<double>(aroundMs) - share * length, length);
}

void WaveformSeekBar::setView(double fromMs, double lengthMs)
{
    m_viewLength = lengthMs;
    m_viewFrom = qBound(0.0, fromMs, std::max(0.0, maximum() - lengthMs));
    update();
}

int WaveformSeekBar::valueAt(double x) const
{
    const double share = qBound(0.0, x / qMax(1, width()), 1.0);
    return qBound(0, static_cast<int>(std::lround(m_viewFrom + share * m_viewLength)), maximum());
}

double WaveformSeekBar::xAt(double milliseconds) const
{
    return m_viewLength > 0 ? (milliseconds - m_viewFrom) / m_viewLength * width() : 0;
}

void WaveformSeekBar::draw()
{
    const double whole = std::max(1, maximum());
    const double from = m_viewFrom / whole;
    const double to = m_viewLength > 0 ? (m_viewFrom + m_viewLength) / whole : 1.0;
    Picture wanted{{}, {}, size(), devicePixelRatioF(), from, to, palette().cacheKey(), isEnabled()};
    const Picture &held = m_picture;
    if (!held.rest.isNull() && held.size == wanted.size && held.scale == wanted.scale && held.from == wanted.from &&
        held.to == wanted.to && held.palette == wanted.palette && held.isEnabled == wanted.isEnabled)
        return;
    const ThemeColors &colors = Theme::colors(palette());
    const WaveformBars bars(width(), wanted.scale);
    const std::vector<float> heights =
        m_waveform ? bars.heights(*m_waveform, from, to) : bars.heights(m_peaks, from, to);
    const double room = height() - 2 * edge;
    wanted.played = bars.draw(heights, room, colors.accent, lowBar);
    wanted.rest = bars.draw(heights, room, colors.track, lowBar);
    m_picture = wanted;
}

void WaveformSeekBar::paintEvent(QPaintEvent *)
{
    draw();
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    const double played =
        maximum() > 0 ? qBound(0.0, xAt(isSliderDown() ? sliderPosition() : value()), 1.0 * width()) : 0;
    const WaveformBars bars(width(), m_picture.scale);
    const auto paintPart = [&](const QPixmap &pixmap, double from, double to, double opacity) {
        painter.setOpacity(isEnabled() ? opacity : faint);
        bars.paint(painter, QPointF(0, edge), pixmap, from, to);
    };
    paintPart(m_picture.played, 0, played, 1);
    const bool allHere = !m_showsBuffered || !isEnabled();
    paintPart(m_picture.rest, played, width(), allHere ? 1 : faint);
    for (const auto &[from, to] : allHere ? QList<QPair<double, double>>() : m_buffered)
        paintPart(m_picture.rest, std::max(played, xAt(from * maximum())),
                  std::min<double>(width(), xAt(to * maximum())), 1);
    painter.setOpacity(1);
    paintMarks(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    }
}

void WaveformSeekBar::paintMarks(QPainter &painter) const
{
    if (maximum() <= 0)
        return;
    const ThemeColors &colors = Theme::colors(palette());
    if (m_marks.loopFromMs && m_marks.loopToMs) {
        QColor shade = colors.accent;
        shade.setAlphaF(0.14F);
        const double from = xAt(static_cast<double>(*m_marks.loopFromMs));
        painter.fillRect(QRectF(from, 0, xAt(static_cast<double>(*m_marks.loopToMs)) - from, height()), shade);
    }
    for (const std::optional<qint64> &end : {m_marks.loopFromMs, m_marks.loopToMs}) {
        if (end)
            painter.fillRect(QRectF(std::floor(xAt(static_cast<double>(*end))), 0, 2, height()), colors.accent);
    }
    for (const WaveformMarks::Chapter &chapter : m_marks.chapters) {
        const double x = std::floor(xAt(static_cast<double>(chapter.atMs)));
        if (chapter.atMs > 0 && x >= 0 && x < width())
            painter.fillRect(QRectF(x, 0, 1, height()), colors.secondaryText);
    }
    if (zoom() > 1.001) {
        // Which part of the whole is seen.
        const double whole = maximum();
        painter.fillRect(QRectF(0, height() - 2, width(), 2), colors.border);
        painter.fillRect(
            QRectF(m_viewFrom / whole * width(), height() - 2, std::max(6.0, m_viewLength / whole * width()), 2),
            colors.secondaryText);
    }
}

QString WaveformSeekBar::toolTipAt(double x) const
{
    const int at = valueAt(x);
    QString text = Format::clock(at);
    const auto behind = std::find_if(m_marks.chapters.cbegin(), m_marks.chapters.cend(),
                                     [at](const WaveformMarks::Chapter &chapter) { return chapter.atMs > at; });
    if (behind != m_marks.chapters.cbegin() && !std::prev(behind)->title.isEmpty())
        text += QStringLiteral(" · ") + Format::safeName(std::prev(behind)->title);
    return text;
}

bool WaveformSeekBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || maximum() <= 0)
        return QAbstractSlider::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    // Tool tips take what looks like HTML for HTML.
    QToolTip::showText(help->globalPos(),
                       QStringLiteral("<span>%1</span>").arg(toolTipAt(help->pos().x()).toHtmlEscaped()), this);
    return true;
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

void WaveformSeekBar::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (maximum() <= 0 || isSliderDown())
        return;
    // Fine wheels and touchpads tell parts of a notch.
    m_wheel += event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    const int notches = m_wheel / notch;
    m_wheel -= notches * notch;
    if (notches == 0)
        return;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setZoom(zoom() * std::pow(zoomStep, notches), valueAt(event->position().x()));
    else
        seekTo(value() + qint64{notches} * singleStep());
}

void WaveformSeekBar::seekTo(qint64 milliseconds)
{
    const auto wanted = static_cast<int>(std::clamp<qint64>(milliseconds, 0, maximum()));
    setPosition(wanted);
    update();
    Q_EMIT seekRequested(wanted);
}

void WaveformSeekBar::seekChapter(int direction)
{
    // Back goes to the begin of the chapter that plays, and from there to the one before.
    constexpr qint64 atBegin = 2000;
    qint64 wanted = direction < 0 ? 0 : -1;
    for (const WaveformMarks::Chapter &chapter : m_marks.chapters) {
        if (direction < 0 && chapter.atMs < value() - atBegin)
            wanted = chapter.atMs;
        if (direction > 0 && wanted < 0 && chapter.atMs > value())
            wanted = chapter.atMs;
    }
    if (wanted >= 0)
        seekTo(wanted);
}

bool WaveformSeekBar::zoomByKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(zoom() * zoomStep, value());
        return true;
    case Qt::Key_Minus:
        setZoom(zoom() / zoomStep, value());
        return true;
    case Qt::Key_0:
        setZoom(1, value());
        return true;
    default:
        return false;
    }
}

void WaveformSeekBar::keyPressEvent(QKeyEvent *event)
{
    const bool byChapter = event->modifiers().testFlag(Qt::ControlModifier) && !m_marks.chapters.isEmpty();
    switch (event->key()) {
    case Qt::Key_Left:
        return byChapter ? seekChapter(-1) : seekTo(value() - singleStep());
    case Qt::Key_Right:
        return byChapter ? seekChapter(1) : seekTo(value() + singleStep());
    case Qt::Key_PageDown:
        return seekTo(value() - pageStep());
    case Qt::Key_PageUp:
        return seekTo(value() + pageStep());
    case Qt::Key_Home:
        return seekTo(0);
    case Qt::Key_End:
        return seekTo(maximum());
    case Qt::Key_Escape:
        if (isSliderDown()) {
            setSliderDown(false);
            update();
            return;
        }
        break;
    default:
        if (maximum() > 0 && zoomByKey(event->key()))
            return;
    }
    event->ignore();
}

} // namespace bucketdeck

#include "moc_WaveformSeekBar.cpp"
