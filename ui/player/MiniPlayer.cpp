#include "ui/player/MiniPlayer.h"

#include "ui/player/PlayButton.h"
#include "ui/player/VolumeSlider.h"
#include "ui/player/WaveformSeekBar.h"
#include "ui/style/CoverPixmap.h"
#include "ui/style/ElidedLabel.h"
#include "ui/style/Format.h"
#include "ui/style/IconButton.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {
constexpr int picture = 64;
constexpr qint64 stepMs = 5000;
} // namespace

MiniPlayer::MiniPlayer()
    : QWidget(nullptr, Qt::Tool | Qt::WindowStaysOnTopHint)
    , m_picture(new QLabel(this))
    , m_title(new ElidedLabel({}, this))
    , m_status(new ElidedLabel({}, this))
    , m_time(new ElidedLabel({}, this))
    , m_seekBar(new WaveformSeekBar(this))
    , m_previous(new IconButton(QStringLiteral("previous"), tr("Previous"), this))
    , m_play(new PlayButton(this))
    , m_next(new IconButton(QStringLiteral("next"), tr("Next"), this))
    , m_window(new IconButton(QStringLiteral("to-front"), tr("Show the window"), this))
    , m_volume(new VolumeSlider(this))
{
    // Closing it ends nothing, and its main window doesn't take it along.
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Bucketdeck player"));
    buildLayout();
    connect(m_play, &PlayButton::clicked, this, &MiniPlayer::playPauseRequested);
    connect(m_previous, &IconButton::clicked, this, &MiniPlayer::previousRequested);
    connect(m_next, &IconButton::clicked, this, &MiniPlayer::nextRequested);
    connect(m_window, &IconButton::clicked, this, &MiniPlayer::mainWindowRequested);
    connect(m_seekBar, &WaveformSeekBar::seekRequested, this, &MiniPlayer::seekRequested);
    connect(m_volume, &VolumeSlider::valueChanged, this, [this](int value) { Q_EMIT volumeRequested(value / 100.0); });
    setTrack({}, {});
    setNeighbours(false, false);
}

void MiniPlayer::buildLayout()
{
    m_picture->setFixedSize(picture, picture);
    m_picture->setAlignment(Qt::AlignCenter);
    tintPicture();
    m_title->setFont(Theme::boldFont(font()));
    m_status->setFont(Theme::smallFont(font()));
    m_status->setSecondary(true);
    m_time->setFont(Theme::numberFont(Theme::smallFont(font())));
    m_time->setSecondary(true);
    m_time->setAccessibleName(tr("Time played"));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_status);
    words->addWidget(m_time);
    words->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_picture);
    top->addLayout(words, 1);
    top->addWidget(m_window, 0, Qt::AlignTop);
    m_seekBar->setFixedHeight(34);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(10);
    controls->addWidget(m_previous);
    controls->addWidget(m_play);
    controls->addWidget(m_next);
    controls->addStretch();
    controls->addWidget(m_volume);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_seekBar);
    column->addLayout(controls);
    setMinimumWidth(300);
    setMaximumWidth(520);
    resize(340, sizeHint().height());
    setFixedHeight(sizeHint().height());
}

void MiniPlayer::setCover(const QImage &cover)
{
    m_cover = cover;
    tintPicture();
}

void MiniPlayer::tintPicture()
{
    if (!m_cover.isNull()) {
        m_picture->setPixmap(coverPixmap(m_cover, picture, devicePixelRatioF()));
        return;
    }
    m_picture->setPixmap(
        Icons::get(QStringLiteral("music"), Theme::colors(palette()).secondaryText).pixmap(picture / 2, picture / 2));
}

void MiniPlayer::setTrack(const QString &title, const QString &status)
{
    const bool loaded = !title.isEmpty();
    m_title->setText(loaded ? title : tr("Nothing is playing"));
    m_status->setText(status);
    m_play->setEnabled(loaded);
    setWindowTitle(loaded ? Format::safeName(title) : tr("Bucketdeck player"));
    if (!loaded) {
        setDuration(0);
        setPosition(0);
        setPeaks({});
    }
}

void MiniPlayer::setStatus(const QString &status)
{
    m_status->setText(status);
}

void MiniPlayer::setPlaying(bool playing)
{
    m_play->setPlaying(playing);
}

void MiniPlayer::setNeighbours(bool previous, bool next)
{
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

void MiniPlayer::setPosition(qint64 milliseconds)
{
    m_positionMs = milliseconds;
    m_seekBar->setPosition(milliseconds);
    m_time->setText(tr("%1 of %2").arg(Format::clock(m_positionMs), Format::clock(m_durationMs)));
}

void MiniPlayer::setDuration(qint64 milliseconds)
{
    m_durationMs = milliseconds;
    m_seekBar->setDuration(milliseconds);
    setPosition(m_positionMs);
}

void MiniPlayer::setPeaks(const QList<float> &peaks)
{
    m_seekBar->setPeaks(peaks);
}

void MiniPlayer::setBufferedShare(double share)
{
    m_seekBar->setBufferedShare(share);
}

void MiniPlayer::setVolume(double volume)
{
    const QSignalBlocker quiet(m_volume);
    m_volume->setValue(qRound(volume * 100));
    m_volume->update();
}

void MiniPlayer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_MediaTogglePlayPause:
    case Qt::Key_MediaPlay:
    case Qt::Key_MediaPause:
        if (!event->isAutoRepeat() && m_play->isEnabled())
            Q_EMIT playPauseRequested();
        return;
    case Qt::Key_MediaNext:
    case Qt::Key_N:
        if (m_next->isEnabled())
            Q_EMIT nextRequested();
        return;
    case Qt::Key_MediaPrevious:
    case Qt::Key_P:
        if (m_previous->isEnabled())
            Q_EMIT previousRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_durationMs > 0)
            Q_EMIT seekRequested(
                qBound<qint64>(0, m_positionMs + (event->key() == Qt::Key_Left ? -stepMs : stepMs), m_durationMs));
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_volume->setValue(m_volume->value() + (event->key() == Qt::Key_Up ? 5 : -5));
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MiniPlayer::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void MiniPlayer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tintPicture();
}

void MiniPlayer::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.window);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(m_picture->geometry(), 6, 6);
}

} // namespace bucketdeck

#include "moc_MiniPlayer.cpp"
