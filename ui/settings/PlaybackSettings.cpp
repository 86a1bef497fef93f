#include "ui/settings/PlaybackSettings.h"

#include "core/audio/TrackPositions.h"

#include <QSettings>

#include <chrono>

using namespace Qt::StringLiterals;

namespace bucketdeck {
namespace {

const QString rememberKey = u"player/rememberPlaces"_s;
const QString minutesKey = u"player/longFromMinutes"_s;
const QString trayKey = u"player/keepInTray"_s;
const QString tellKey = u"player/tellTracks"_s;
const QString speedKey = u"player/speed"_s;
const QString silenceKey = u"player/skipSilence"_s;
const QString loudnessKey = u"player/evenLoudness"_s;
const QString offValue = u"off"_s;
const QString filesValue = u"files"_s;
const QString foldersValue = u"folders"_s;

} // namespace

PlaybackSettings::PlaybackSettings(QSettings *settings, TrackPositions *positions, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_positions(positions)
{
    apply();
}

bool PlaybackSettings::remembersPlaces() const
{
    return m_settings->value(rememberKey, true).toBool();
}

int PlaybackSettings::longFromMinutes() const
{
    return qBound(1, m_settings->value(minutesKey, 10).toInt(), mostMinutes);
}

bool PlaybackSettings::keepsInTray() const
{
    return m_settings->value(trayKey, false).toBool();
}

bool PlaybackSettings::tellsTracks() const
{
    return m_settings->value(tellKey, false).toBool();
}

double PlaybackSettings::speed() const
{
    return m_settings->value(speedKey, 1.0).toDouble();
}

bool PlaybackSettings::skipsSilence() const
{
    return m_settings->value(silenceKey, false).toBool();
}

EvenLoudness PlaybackSettings::evenLoudness() const
{
    const QString kept = m_settings->value(loudnessKey).toString();
    if (kept == foldersValue)
        return EvenLoudness::Folders;
    // "true" is from when there was nothing to choose.
    return kept == filesValue || kept == u"true"_s ? EvenLoudness::Files : EvenLoudness::Off;
}

void PlaybackSettings::setSpeed(double speed)
{
    keep(speedKey, speed);
}

void PlaybackSettings::setSkipsSilence(bool on)
{
    keep(silenceKey, on);
}

void PlaybackSettings::setEvenLoudness(EvenLoudness what)
{
    keep(loudnessKey, what == EvenLoudness::Folders ? foldersValue
                      : what == EvenLoudness::Files ? filesValue
                                                    : offValue);
}

void PlaybackSettings::setRemembersPlaces(bool on)
{
    keep(rememberKey, on);
}

void PlaybackSettings::setLongFromMinutes(int minutes)
{
    keep(minutesKey, qBound(1, minutes, mostMinutes));
}

void PlaybackSettings::setKeepsInTray(bool on)
{
    keep(trayKey, on);
}

void PlaybackSettings::setTellsTracks(bool on)
{
    keep(tellKey, on);
}

void PlaybackSettings::keep(const QString &key, const QVariant &value)
{
    if (m_settings->contains(key) && m_settings->value(key) == value)
        return;
    m_settings->setValue(key, value);
    apply();
    Q_EMIT changed();
}

void PlaybackSettings::apply()
{
    // What isn't remembered is longer than anything.
    m_positions->setShortest(remembersPlaces() ? std::chrono::minutes(longFromMinutes())
                                               : std::chrono::milliseconds::max());
}

} // namespace bucketdeck

#include "moc_PlaybackSettings.cpp"
