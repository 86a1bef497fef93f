#include "ui/browser/LinkExpiry.h"

using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

constexpr std::chrono::seconds day = 24h;

int whole(std::chrono::seconds duration, std::chrono::seconds unit)
{
    return static_cast<int>(duration / unit);
}

} // namespace

QList<LinkExpiry> LinkExpiry::choices()
{
    return {{1h, tr("Works for 1 hour")}, {day, tr("Works for 1 day")}, {7 * day, tr("Works for 1 week")}};
}

QString LinkExpiry::shortText(std::chrono::seconds duration)
{
    if (duration >= day && duration % day == 0s)
        return tr("%n d", nullptr, whole(duration, day));
    if (duration >= 1h && duration % 1h == 0s)
        return tr("%n h", nullptr, whole(duration, 1h));
    return tr("%n min", nullptr, whole(duration, 1min));
}

QString LinkExpiry::longText(std::chrono::seconds duration)
{
    if (duration == std::chrono::seconds(1h))
        return tr("one hour");
    if (duration == day)
        return tr("one day");
    if (duration == 7 * day)
        return tr("one week");
    if (duration >= day && duration % day == 0s)
        return tr("%n day(s)", nullptr, whole(duration, day));
    if (duration >= 1h && duration % 1h == 0s)
        return tr("%n hour(s)", nullptr, whole(duration, 1h));
    return tr("%n minute(s)", nullptr, whole(duration, 1min));
}

} // namespace bucketdeck
