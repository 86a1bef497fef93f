#pragma once

#include "core/base/Result.h"

#include <QtGlobal>

namespace bucketdeck {

/// Bytes that a decoder reads at any place, on its own thread, and waits for.
class ByteSource
{
public:
    ByteSource() = default;
    virtual ~ByteSource() = default;
    Q_DISABLE_COPY_MOVE(ByteSource)

    /// Finds out how long it is. Call once, before the others. May wait.
    [[nodiscard]] virtual Result<qint64> open() = 0;
    /// Up to `size` bytes from `offset` into `buffer`; 0 at the end and behind it. May wait; Cancelled once
    /// interrupted.
    [[nodiscard]] virtual Result<qint64> read(qint64 offset, char *buffer, qint64 size) = 0;
    [[nodiscard]] virtual bool isInterrupted() const = 0;
    /// How many bytes of this range would have to come over a network first; 0 where reading is cheap.
    [[nodiscard]] virtual qint64 bytesToFetch(qint64 from, qint64 to) const
    {
        Q_UNUSED(from)
        Q_UNUSED(to)
        return 0;
    }
};

} // namespace bucketdeck
