#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace bucketdeck {

/// Ends playing after a while, or at the end of what plays.
class SleepTimer final : public QObject
{
    Q_OBJECT

public:
    explicit SleepTimer(QObject *parent = nullptr);

    void start(std::chrono::milliseconds after);
    void startAtEndOfTrack();
    void stop();

    [[nodiscard]] bool isOn() const { return m_timer.isActive() || m_atEnd; }
    [[nodiscard]] bool waitsForEnd() const { return m_atEnd; }
    [[nodiscard]] std::chrono::milliseconds left() const; ///< 0 where no time is set.
    /// The track has come to its end: true where nothing is to follow.
    [[nodiscard]] bool takeEnd();

Q_SIGNALS:
    void changed(); ///< Set, ended, or a minute less.
    void due();     ///< The time is up.

private:
    QTimer m_timer;
    QTimer m_everyMinute;
    bool m_atEnd = false;
};

} // namespace bucketdeck
