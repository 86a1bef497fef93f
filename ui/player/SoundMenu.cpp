#include "ui/player/SoundMenu.h"

#include "core/audio/PlaybackEngine.h"
#include "ui/player/PlayerController.h"
#include "ui/player/WaveformSeekBar.h"
#include "ui/settings/PlaybackSettings.h"
#include "ui/style/Format.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <iterator>

namespace bucketdeck {
namespace {

constexpr double speeds[] = {0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};

} // namespace

SoundMenu::SoundMenu(PlayerController *controller, PlaybackEngine *engine, PlaybackSettings *settings,
                     WaveformSeekBar *bar, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_engine(engine)
    , m_settings(settings)
    , m_bar(bar)
{
    const auto forget = [this] {
        m_start.reset();
        showLoop();
    };
    connect(m_engine, &PlaybackEngine::currentChanged, this, forget);
    connect(m_engine, &PlaybackEngine::loopChanged, this, &SoundMenu::showLoop);
}

void SoundMenu::popup(const QPoint &at, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_settings) {
        addSpeeds(menu);
        menu->addSeparator();
        QAction *silence = menu->addAction(tr("Skip long silences"), m_settings, &PlaybackSettings::setSkipsSilence);
        silence->setCheckable(true);
        silence->setChecked(m_settings->skipsSilence());
        addLoudness(menu->addMenu(tr("Loudness")));
        menu->addSeparator();
    }
    const PlaybackState state = m_engine->state();
    const bool plays = state != PlaybackState::Stopped;
    menu->addAction(tr("Repeat from here"), this, &SoundMenu::setLoopStart)->setEnabled(plays);
    menu->addAction(tr("Repeat up to here"), this, &SoundMenu::setLoopEnd)->setEnabled(plays);
    menu->addAction(tr("Don't repeat a part"), this, &SoundMenu::endLoop)->setEnabled(m_start || m_engine->loop());
    menu->popup(at - QPoint(0, menu->sizeHint().height()));
}

void SoundMenu::addSpeeds(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const double speed : speeds) {
        QAction *action =
            menu->addAction(Format::playbackSpeed(speed), this, [this, speed] { m_controller->setSpeed(speed); });
        action->setCheckable(true);
        action->setChecked(qFuzzyCompare(speed, m_engine->speed()));
        group->addAction(action);
    }
}

void SoundMenu::addLoudness(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const QPair<EvenLoudness, QString> choices[] = {
        {EvenLoudness::Off, tr("As recorded")},
        {EvenLoudness::Files, tr("Every file equally loud")},
        {EvenLoudness::Folders, tr("Every folder equally loud")},
    };
    for (const auto &[what, text] : choices) {
        QAction *action = menu->addAction(text, this, [this, what = what] { m_settings->setEvenLoudness(what); });
        action->setCheckable(true);
        action->setChecked(m_settings->evenLoudness() == what);
        group->addAction(action);
    }
}

void SoundMenu::faster()
{
    const double *next = std::find_if(std::begin(speeds), std::end(speeds),
                                      [now = m_engine->speed()](double speed) { return speed > now + 0.001; });
    if (next != std::end(speeds))
        m_controller->setSpeed(*next);
}

void SoundMenu::slower()
{
    const double now = m_engine->speed();
    const auto next = std::find_if(std::rbegin(speeds), std::rend(speeds), [now](double s) { return s < now - 0.001; });
    if (next != std::rend(speeds))
        m_controller->setSpeed(*next);
}

void SoundMenu::setLoopStart()
{
    m_start = m_engine->positionMs();
    const std::optional<LoopRange> loop = m_engine->loop();
    if (loop && loop->toMs > *m_start)
        m_engine->setLoop(LoopRange{*m_start, loop->toMs});
    showLoop();
}

void SoundMenu::setLoopEnd()
{
    const std::optional<LoopRange> loop = m_engine->loop();
    const qint64 from = loop ? loop->fromMs : m_start.value_or(0);
    const qint64 to = m_engine->positionMs();
    if (to > from)
        m_engine->setLoop(LoopRange{from, to});
}

void SoundMenu::endLoop()
{
    m_start.reset();
    m_engine->setLoop({});
    showLoop();
}

void SoundMenu::showLoop()
{
    const std::optional<LoopRange> loop = m_engine->loop();
    if (loop)
        m_start.reset();
    WaveformMarks marks = m_bar->marks();
    marks.loopFromMs = loop ? std::optional(loop->fromMs) : m_start;
    marks.loopToMs = loop ? std::optional(loop->toMs) : std::nullopt;
    m_bar->setMarks(marks);
}

} // namespace bucketdeck

#include "moc_SoundMenu.cpp"
