#pragma once

#include "core/base/RateLimiter.h"

#include <QIODevice>
#include <QTimer>

#include <memory>

namespace bucketdeck {

/// Reads through to another device, no faster than a RateLimiter lets uploads be: holds still by having nothing for a
/// while, and says by readyRead() when there is more. QNetworkAccessManager takes that of devices of any kind.
class ThrottledBody final : public QIODevice
{
    Q_OBJECT

public:
    /// `source` is open for reading and outlives this.
    ThrottledBody(QIODevice *source, std::shared_ptr<RateLimiter> limiter, QObject *parent);

    [[nodiscard]] bool isSequential() const override { return m_source->isSequential(); }
    [[nodiscard]] qint64 size() const override { return m_source->size(); }
    [[nodiscard]] qint64 pos() const override { return m_source->pos(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_source->bytesAvailable(); }
    [[nodiscard]] bool atEnd() const override { return m_source->atEnd(); }
    bool seek(qint64 position) override { return m_source->seek(position) && QIODevice::seek(position); }
    /// True while it is this device that nothing moves for.
    [[nodiscard]] bool isHolding() const { return m_hold.isActive(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice *m_source;
    std::shared_ptr<RateLimiter> m_limiter;
    QTimer m_hold;
};

} // namespace bucketdeck
