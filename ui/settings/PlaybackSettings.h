#pragma once

#include <QObject>

class QSettings;

namespace bucketdeck {

class TrackPositions;

/// What is made equally loud.
enum class EvenLoudness {
    Off,    ///< Nothing: as it was recorded.
    Files,  ///< Each file.
    Folders ///< Each folder as a whole, so that what is quiet in it stays so: an album, a chapter.
};

/// What the user wants of playing. Kept in the settings, and told at once to whoever it concerns.
class PlaybackSettings final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostMinutes = 600;

    /// Reads what is kept and applies it.
    PlaybackSettings(QSettings *settings, TrackPositions *positions, QObject *parent = nullptr);

    [[nodiscard]] bool remembersPlaces() const; ///< True at first.
    [[nodiscard]] int longFromMinutes() const;  ///< 1 to mostMinutes; 10 at first.
    [[nodiscard]] bool keepsInTray() const;     ///< False at first.
    [[nodiscard]] bool tellsTracks() const;     ///< False at first.

    [[nodiscard]] double speed() const;              ///< 1 at first.
    [[nodiscard]] bool skipsSilence() const;         ///< False at first.
    [[nodiscard]] EvenLoudness evenLoudness() const; ///< Off at first.

    void setSpeed(double speed);
    void setSkipsSilence(bool on);
    void setEvenLoudness(EvenLoudness what);
    void setRemembersPlaces(bool on);
    void setLongFromMinutes(int minutes);
    void setKeepsInTray(bool on);
    void setTellsTracks(bool on);

Q_SIGNALS:
    void changed();

private:
    void keep(const QString &key, const QVariant &value);
    void apply();

    QSettings *m_settings;
    TrackPositions *m_positions;
};

} // namespace bucketdeck
