#pragma once

#include <QtGlobal>

namespace bucketdeck {

/// The application's place in the desktop's dock or task bar.
class LauncherEntry
{
public:
    LauncherEntry() = default;
    virtual ~LauncherEntry() = default;
    Q_DISABLE_COPY_MOVE(LauncherEntry)

    /// A bar of `share` (0 to 1) and the number of what is `left`. May be called as often as it changes.
    virtual void show(double share, int left) = 0;
    virtual void clear() = 0;
};

} // namespace bucketdeck
