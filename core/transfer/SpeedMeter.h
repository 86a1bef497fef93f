#pragma once

#include <QDateTime>

namespace bucketdeck {

/// Bytes a second, smoothed over the last few seconds so that the number can be read.
class SpeedMeter {
public:
    void start(const QDateTime &now, qint64 bytes = 0);
    /// `bytes` is the count so far. Also to be called when nothing came, for the speed to sink.
    void update(const QDateTime &now, qint64 bytes);
    [[nodiscard]] double bytesPerSecond() const { return m_speed; }

private:
    QDateTime m_last;
    qint64 m_lastBytes = 0;
    double m_speed = 0;
};

} // namespace bucketdeck
