#include "ui/player/PlayerBar.h"

#include "ui/player/PlayButton.h"
#include "ui/player/SleepTimer.h"
#include "ui/player/VolumeSlider.h"
#include "ui/player/WaveformSeekBar.h"
#include "ui/style/CoverPixmap.h"
#include "ui/style/ElidedLabel.h"
#include "ui/style/Format.h"
#include "ui/style/IconButton.h"
#include "ui/style/Theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

constexpr int coverSide = 44;

QLabel *timeLabel(const QString &name, Qt::Alignment alignment, QWidget *parent)
{
    auto *label = new QLabel(QStringLiteral("0:00"), parent);
    label->setFont(Theme::numberFont(label->font()));
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(QStringLiteral("0:00:00")));
    label->setAlignment(alignment | Qt::AlignVCenter);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAccessibleName(name);
    return label;
}

} // namespace

PlayerBar::PlayerBar(QWidget *parent)
    : QWidget(parent)
    , m_previous(new IconButton(QStringLiteral("previous"), tr("Previous"), this))
    , m_play(new PlayButton(this))
    , m_next(new IconButton(QStringLiteral("next"), tr("Next"), this))
    , m_cover(new QLabel(this))
    , m_title(new ElidedLabel({}, this))
    , m_status(new ElidedLabel({}, this))
    , m_position(timeLabel(tr("Time played"), Qt::AlignRight, this))
    , m_seekBar(new WaveformSeekBar(this))
    , m_duration(timeLabel(tr("Length"), Qt::AlignLeft, this))
    , m_sound(new IconButton(QStringLiteral("sliders"), tr("Speed and sound"), this))
    , m_sleep(new IconButton(QStringLiteral("moon"), tr("Sleep timer"), this))
    , m_queue(new IconButton(QStringLiteral("queue"), tr("Queue"), this))
    , m_mini(new IconButton(QStringLiteral("mini-player"), tr("Mini player"), this))
    , m_output(new IconButton(QStringLiteral("speaker"), tr("Where the sound goes"), this))
    , m_mute(new IconButton(QStringLiteral("volume"), tr("Mute"), this))
    , m_volume(new VolumeSlider(this))
{
    setFixedHeight(76);
    m_title->setFont(Theme::boldFont(font()));
    m_status->setFont(Theme::smallFont(font()));
    m_status->setSecondary(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_status);
    words->addStretch();
    m_cover->setFixedSize(coverSide, coverSide);
    m_cover->setAccessibleName(tr("Cover"));
    m_cover->hide();
    auto *wordsHolder = new QWidget(this);
    auto *holderRow = new QHBoxLayout(wordsHolder);
    holderRow->setContentsMargins(0, 0, 0, 0);
    holderRow->setSpacing(10);
    holderRow->addWidget(m_cover);
    holderRow->addLayout(words, 1);
    wordsHolder->setFixedWidth(196);

    // Time runs one way on every player, whatever way the words run.
    auto *time = new QWidget(this);
    time->setLayoutDirection(Qt::LeftToRight);
    auto *timeRow = new QHBoxLayout(time);
    timeRow->setContentsMargins(0, 0, 0, 0);
    timeRow->setSpacing(18);
    timeRow->addWidget(m_position);
    timeRow->addWidget(m_seekBar, 1);
    timeRow->addWidget(m_duration);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 1, 24, 0);
    row->setSpacing(10);
    row->addWidget(m_previous);
    row->addWidget(m_play);
    row->addWidget(m_next);
    row->addWidget(wordsHolder);
    row->addWidget(time, 1);
    row->addWidget(m_sound);
    row->addWidget(m_sleep);
    row->addWidget(m_queue);
    row->addWidget(m_mini);
    row->addWidget(m_output);
    row->addWidget(m_mute);
    row->addWidget(m_volume);
    m_volume->setValue(70);

    connect(m_play, &PlayButton::clicked, this, &PlayerBar::playPauseRequested);
    connect(m_previous, &IconButton::clicked, this, &PlayerBar::previousRequested);
    connect(m_next, &IconButton::clicked, this, &PlayerBar::nextRequested);
    connect(m_seekBar, &WaveformSeekBar::seekRequested, this, &PlayerBar::seekRequested);
    connect(m_seekBar, &WaveformSeekBar::sliderMoved, this, [this](int at) { m_position->setText(Format::clock(at)); });
    connect(m_volume, &VolumeSlider::valueChanged, this, [this](int value) {
        showVolume(value);
        Q_EMIT volumeRequested(value / 100.0);
    });
    connect(m_mute, &IconButton::clicked, this, &PlayerBar::toggleMute);
    connect(m_output, &IconButton::clicked, this, &PlayerBar::showOutputs);
    connect(m_sound, &IconButton::clicked, this, &PlayerBar::showSoundMenu);
    connect(m_sleep, &IconButton::clicked, this, &PlayerBar::showSleepMenu);
    m_queue->setCheckable(true);
    connect(m_queue, &IconButton::clicked, this, &PlayerBar::queueRequested);
    connect(m_mini, &IconButton::clicked, this, &PlayerBar::miniPlayerRequested);
    setTrack({}, {});
    setNeighbours(false, false);
}

void PlayerBar::setTrack(const QString &title, const QString &status)
{
    const bool loaded = !title.isEmpty();
    m_title->setText(loaded ? title : tr("Nothing is playing"));
    m_status->setText(loaded ? status : tr("Double-click a sound to hear it"));
    m_play->setEnabled(loaded);
    if (!loaded) {
        setDuration(0);
        setPosition(0);
        setPeaks({});
    }
}

void PlayerBar::setCover(const QImage &cover)
{
    m_cover->setVisible(!cover.isNull());
    if (!cover.isNull())
        m_cover->setPixmap(coverPixmap(cover, coverSide, devicePixelRatioF()));
}

void PlayerBar::setStatus(const QString &status)
{
    m_status->setText(status);
}

QString PlayerBar::status() const
{
    return m_status->text();
}

void PlayerBar::setPlaying(bool playing)
{
    m_play->setPlaying(playing);
}

void PlayerBar::setNeighbours(bool previous, bool next)
{
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

void PlayerBar::setPosition(qint64 milliseconds)
{
    if (m_seekBar->isSliderDown())
        return;
    m_position->setText(Format::clock(milliseconds));
    m_seekBar->setPosition(milliseconds);
}

void PlayerBar::setDuration(qint64 milliseconds)
{
    m_duration->setText(Format::clock(milliseconds));
    m_seekBar->setDuration(milliseconds);
}

void PlayerBar::setPeaks(const QList<float> &peaks)
{
    m_seekBar->setPeaks(peaks);
}

void PlayerBar::setBufferedShare(double share)
{
    m_seekBar->setBufferedShare(share);
}

void PlayerBar::setVolume(double volume)
{
    const QSignalBlocker quiet(m_volume);
    m_volume->setValue(qRound(volume * 100));
    m_volume->update();
    showVolume(m_volume->value());
}

void PlayerBar::showVolume(int value)
{
    m_mute->setIconName(value == 0 ? QStringLiteral("volume-off") : QStringLiteral("volume"));
    m_mute->setName(value == 0 ? tr("Sound on") : tr("Mute"));
}

void PlayerBar::toggleMute()
{
    if (m_volume->value() > 0) {
        m_volumeBeforeMute = m_volume->value();
        m_volume->setValue(0);
    } else {
        m_volume->setValue(m_volumeBeforeMute);
    }
}

void PlayerBar::setOutputs(const QList<QPair<QByteArray, QString>> &outputs, const QByteArray &chosen)
{
    m_outputs = outputs;
    m_chosenOutput = chosen;
}

void PlayerBar::showOutputs()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QByteArray &id, QString name) {
        QAction *action = menu->addAction(Format::safeName(name).replace(u'&', QStringLiteral("&&")), this,
                                          [this, id] { Q_EMIT outputRequested(id); });
        action->setCheckable(true);
        action->setChecked(id == m_chosenOutput);
        group->addAction(action);
    };
    add({}, tr("The system's default"));
    for (const auto &[id, name] : std::as_const(m_outputs))
        if (!id.isEmpty())
            add(id, name);
    menu->popup(m_output->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void PlayerBar::setQueueShown(bool shown)
{
    m_queue->setChecked(shown);
}

void PlayerBar::setSleep(const SleepTimer &timer)
{
    m_sleepAtEnd = timer.waitsForEnd();
    m_sleepMinutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(timer.left()).count());
    m_sleep->setCheckable(true);
    m_sleep->setChecked(timer.isOn());
    m_sleep->setName(m_sleepAtEnd         ? tr("Sleep timer: at the end of the track")
                     : m_sleepMinutes > 0 ? tr("Sleep timer: %n minute(s) left", nullptr, m_sleepMinutes)
                                          : tr("Sleep timer"));
}

void PlayerBar::setSpeed(double speed)
{
    m_speed = speed;
    const bool usual = qFuzzyCompare(speed, 1.0);
    m_sound->setCheckable(true);
    m_sound->setChecked(!usual);
    m_sound->setName(usual ? tr("Speed and sound") : tr("Speed and sound: %1").arg(Format::playbackSpeed(speed)));
}

void PlayerBar::showSoundMenu()
{
    setSpeed(m_speed); // The click has turned it.
    Q_EMIT soundMenuRequested(m_sound->mapToGlobal(QPoint(0, 0)));
}

void PlayerBar::showSleepMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isOn = m_sleepAtEnd || m_sleepMinutes > 0;
    m_sleep->setChecked(isOn);
    for (const int minutes : {15, 30, 45, 60})
        menu->addAction(tr("In %n minute(s)", nullptr, minutes), this,
                        [this, minutes] { Q_EMIT sleepRequested(minutes); });
    menu->addAction(tr("At the end of the track"), this, &PlayerBar::sleepAtEndRequested);
    menu->addSeparator();
    QAction *off = menu->addAction(tr("Don't stop"), this, [this] { Q_EMIT sleepRequested(0); });
    off->setEnabled(isOn);
    menu->popup(m_sleep->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void PlayerBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.window);
    painter.fillRect(QRect(0, 0, width(), 1), colors.border);
}

} // namespace bucketdeck

#include "moc_PlayerBar.cpp"
