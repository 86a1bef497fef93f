#pragma once

#include "core/storage/StorageService.h"

#include <QElapsedTimer>

namespace bucketdeck {

/// Passes progress on at most ten times a second, and the last of it always. Not backwards unless told to: a body that
/// has to be sent once more is quiet until it has caught up.
class ProgressMeter
{
public:
    explicit ProgressMeter(ProgressCallback callback)
        : m_callback(std::move(callback))
    {
    }

    void report(qint64 done, qint64 total)
    {
        if (!m_callback || done <= m_last || (m_clock.isValid() && m_clock.elapsed() < 100 && done != total))
            return;
        m_last = done;
        m_clock.start();
        m_callback(done, total);
    }

    /// What was sent turned out not to have arrived: says so at once.
    void goBack(qint64 done, qint64 total)
    {
        if (done < m_last)
            settle(done, total);
    }

    /// Nothing moves any more: says at once how far it came.
    void settle(qint64 done, qint64 total)
    {
        if (!m_callback || done == m_last)
            return;
        m_last = done;
        m_clock.start();
        m_callback(done, total);
    }

private:
    ProgressCallback m_callback;
    QElapsedTimer m_clock;
    qint64 m_last = -1;
};

} // namespace bucketdeck
