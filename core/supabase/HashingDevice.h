#pragma once

#include <QCryptographicHash>
#include <QIODevice>

#include <functional>

namespace bucketdeck {

/// Reads through to another device and takes the MD5 of all that went by from the start: what an ETag is compared with.
/// A seek to the start begins anew.
class HashingDevice final : public QIODevice
{
    Q_OBJECT

public:
    /// `source` is open for reading and outlives this; `size` is what will be promised to the server.
    HashingDevice(QIODevice *source, qint64 size);

    [[nodiscard]] bool isSequential() const override { return m_source->isSequential(); }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_size - pos() + QIODevice::bytesAvailable(); }
    bool seek(qint64 position) override;

    /// Lower-case hex of what was read; empty unless that is all of it, once, in order.
    [[nodiscard]] QByteArray md5() const;

Q_SIGNALS:
    /// The source ended before its promised size, or failed.
    void cameUpShort();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice *m_source;
    qint64 m_size;
    qint64 m_read = 0;
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    bool m_inOrder = true;
};

} // namespace bucketdeck
