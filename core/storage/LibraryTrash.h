#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/storage/StoragePath.h"

#include <memory>

namespace bucketdeck {

/// Removing a file on this computer can be undone: it goes to the desktop's trash, or, where its disk has none, to the
/// hidden folder `.bucketdeck-trash` of the library, below the time of removal.
class LibraryTrash final
{
public:
    LibraryTrash(const QString &fallbackFolder, std::shared_ptr<Clock> clock);

    [[nodiscard]] Result<void> take(const QString &diskPath, const StoragePath &path) const;

private:
    QString m_fallback;
    std::shared_ptr<Clock> m_clock;
};

} // namespace bucketdeck
