#include "core/supabase/ThrottledBody.h"

namespace bucketdeck {

ThrottledBody::ThrottledBody(QIODevice *source, std::shared_ptr<RateLimiter> limiter, QObject *parent)
    : QIODevice(parent)
    , m_source(source)
    , m_limiter(std::move(limiter))
{
    m_hold.setSingleShot(true);
    m_hold.setTimerType(Qt::PreciseTimer);
    connect(&m_hold, &QTimer::timeout, this, &QIODevice::readyRead);
    connect(source, &QIODevice::readyRead, this, &QIODevice::readyRead);
    connect(m_limiter.get(), &RateLimiter::limitsChanged, this, [this] {
        if (m_hold.isActive())
            m_hold.start(m_limiter->pause(RateLimiter::Way::Up));
    });
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 ThrottledBody::readData(char *data, qint64 maxSize)
{
    if (m_hold.isActive())
        return 0;
    const qint64 count = m_source->read(data, qMin(maxSize, m_limiter->step(RateLimiter::Way::Up)));
    if (count <= 0)
        return count;
    const std::chrono::milliseconds pause = m_limiter->spend(RateLimiter::Way::Up, count);
    // Behind the last byte there is nothing to wait for.
    if (pause.count() > 0 && !m_source->atEnd())
        m_hold.start(pause);
    return count;
}

} // namespace bucketdeck
