#pragma once

#include <QDateTime>

namespace bucketdeck {

/// Where "now" comes from, so that tests can move it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace bucketdeck
