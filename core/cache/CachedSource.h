#pragma once

#include "core/cache/ByteSource.h"
#include "core/cache/CachedObject.h"

#include <atomic>
#include <memory>

namespace bucketdeck {

/// Reads an object that the cache has to the last byte: nobody is asked for anything, not even whether it is there.
class CachedSource final : public ByteSource
{
public:
    /// `object` isn't null.
    explicit CachedSource(std::shared_ptr<CachedObject> object);

    [[nodiscard]] Result<qint64> open() override;
    /// RemoteChanged where bytes went meanwhile: the disk lost them, or the entry was thrown away.
    [[nodiscard]] Result<qint64> read(qint64 offset, char *buffer, qint64 size) override;
    [[nodiscard]] bool isInterrupted() const override { return m_interrupted; }

    /// From any thread. For good.
    void interrupt() { m_interrupted = true; }

private:
    const std::shared_ptr<CachedObject> m_object;
    std::atomic_bool m_interrupted = false;
};

} // namespace bucketdeck
