#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <chrono>

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace bucketdeck::test {

/// Measures how long the event loop of its thread goes without coming round: the longest gap between two beats of a
/// timer. Time in which the thread was ready and the machine gave the processor to others is taken off (Linux tells
/// it), so that a busy machine doesn't look like a stalled window; time spent waiting for a lock or a disk stays in.
class StallMeter final : public QObject
{
public:
    /// The product's limit is 50 ms as people get it: optimised. A build that isn't runs the same work about twice as
    /// long, one under a sanitizer about ten times.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr qint64 limitMs = 500;
#elif !defined(__OPTIMIZE__)
    static constexpr qint64 limitMs = 100;
#else
    static constexpr qint64 limitMs = 50;
#endif

    explicit StallMeter(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(std::chrono::milliseconds(1));
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
#ifdef Q_OS_LINUX
        m_schedule.setFileName(QStringLiteral("/proc/self/task/%1/schedstat").arg(::syscall(SYS_gettid)));
        m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
#endif
        restart();
        m_timer.start();
    }

    void restart()
    {
        m_longest = 0;
        m_sinceBeat.start();
        m_waited = waitedForProcessor();
    }

    /// Milliseconds, the gap that runs now included.
    [[nodiscard]] qint64 longestStallMs()
    {
        beat();
        return m_longest / 1'000'000;
    }

private:
    void beat()
    {
        const qint64 waited = waitedForProcessor();
        const qint64 gap = m_sinceBeat.nsecsElapsed() - (waited - m_waited);
        m_longest = qMax(m_longest, gap);
        m_waited = waited;
        m_sinceBeat.start();
    }

    /// Nanoseconds that this thread stood in the queue for a processor; 0 where the system doesn't tell.
    qint64 waitedForProcessor()
    {
        if (!m_schedule.isOpen() || !m_schedule.seek(0))
            return 0;
        const QList<QByteArray> numbers = m_schedule.readLine().simplified().split(' ');
        return numbers.size() < 2 ? 0 : numbers.at(1).toLongLong();
    }

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    QFile m_schedule;
    qint64 m_waited = 0;
    qint64 m_longest = 0;
};

} // namespace bucketdeck::test
