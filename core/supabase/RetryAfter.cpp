#include "core/supabase/RetryAfter.h"

#include <QDateTime>
#include <QLocale>

namespace bucketdeck {

std::chrono::seconds retryAfter(const HttpResponse &response)
{
    constexpr qint64 longest = qint64{24} * 3600;
    const QByteArray value = response.header("retry-after").trimmed();
    if (value.isEmpty())
        return std::chrono::seconds(0);
    bool isNumber = false;
    qint64 seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime when = QLocale::c().toDateTime(QString::fromLatin1(value).remove(QStringLiteral(" GMT")),
                                                       QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
        if (!when.isValid())
            return std::chrono::seconds(0);
        seconds = QDateTime::currentDateTimeUtc().secsTo(QDateTime(when.date(), when.time(), Qt::UTC));
    }
    return std::chrono::seconds(qBound<qint64>(0, seconds, longest));
}

} // namespace bucketdeck
