#pragma once

#include "core/cache/ByteSource.h"

#include <QByteArray>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <optional>

namespace bucketdeck::test {

/// Bytes in memory as a ByteSource.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] Result<qint64> open() override { return m_bytes.size(); }
    [[nodiscard]] Result<qint64> read(qint64 offset, char *buffer, qint64 size) override
    {
        if (interrupted)
            return fail(cancelledError());
        if (failure)
            return fail(*failure);
        const qint64 part = std::clamp<qint64>(m_bytes.size() - offset, 0, size);
        bytesRead += part;
        std::memcpy(buffer, m_bytes.constData() + std::min<qint64>(offset, m_bytes.size()), static_cast<size_t>(part));
        return part;
    }
    [[nodiscard]] bool isInterrupted() const override { return interrupted; }
    [[nodiscard]] qint64 bytesToFetch(qint64 from, qint64 to) const override
    {
        return std::max<qint64>(0, to - from) * fetchFactor;
    }

    std::atomic_bool interrupted = false;
    std::optional<Error> failure;
    qint64 fetchFactor = 0; ///< As if it were so many times as long and came over a network; 0: it is here.
    std::atomic<qint64> bytesRead = 0;

private:
    QByteArray m_bytes;
};

} // namespace bucketdeck::test
