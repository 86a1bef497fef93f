#pragma once

#include <QString>

namespace bucketdeck {

/// Keeps the computer from going to sleep by itself.
class SleepInhibitor
{
public:
    SleepInhibitor() = default;
    virtual ~SleepInhibitor() = default;
    Q_DISABLE_COPY_MOVE(SleepInhibitor)

    /// Until release(); once is enough. `reason` is what the desktop may show. Nothing happens where nobody offers it.
    virtual void hold(const QString &reason) = 0;
    virtual void release() = 0;
};

} // namespace bucketdeck
