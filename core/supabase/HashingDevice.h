#pragma once

#include "core/supabase/OrderedHash.h"

#include <QIODevice>

namespace bucketdeck {

/// A window on another device, read through without a copy: what one request sends. All that goes by is hashed, for the
/// ETag to be compared with.
class HashingDevice final : public QIODevice
{
    Q_OBJECT

public:
    /// The bytes [start, start + size) of `source`, which is open for reading; a sequential one is at `start`. `size`
    /// is what is promised to the server. `source` and `hash` outlive this.
    HashingDevice(QIODevice *source, qint64 start, qint64 size, OrderedHash *hash);

    [[nodiscard]] bool isSequential() const override { return m_source->isSequential(); }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_size - pos() + QIODevice::bytesAvailable(); }
    bool seek(qint64 position) override;

Q_SIGNALS:
    /// The source ended before its promised size, or failed.
    void cameUpShort();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice *m_source;
    qint64 m_start;
    qint64 m_size;
    OrderedHash *m_hash;
    qint64 m_read = 0;
};

} // namespace bucketdeck
