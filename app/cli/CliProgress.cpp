#include "app/cli/CliProgress.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::CliProgress)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString CliProgress::line(const QDateTime &now, const Counts &counts)
{
    if (!m_started)
        m_meter.start(now, counts.bytesDone);
    else
        m_meter.update(now, counts.bytesDone);
    m_started = true;

    const QString total = number(counts.filesTotal) + (counts.mayGrow ? QStringLiteral("+") : QString());
    QStringList parts{Words::tr("%1 of %2 files").arg(number(counts.filesDone), total)};
    if (counts.bytesTotal > 0)
        parts += Words::tr("%1 of %2").arg(amount(counts.bytesDone), amount(counts.bytesTotal));
    const double speed = m_meter.bytesPerSecond();
    if (speed >= 1) {
        parts += Words::tr("%1/s").arg(amount(static_cast<qint64>(speed)));
        if (!counts.mayGrow && counts.bytesTotal > counts.bytesDone)
            parts += Words::tr("%1 left").arg(time(
                static_cast<qint64>(std::ceil(static_cast<double>(counts.bytesTotal - counts.bytesDone) / speed))));
    }
    if (counts.failed > 0)
        parts += Words::tr("%1 failed").arg(number(counts.failed));
    return parts.join(QStringLiteral(" · "));
}

QString CliProgress::amount(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString CliProgress::time(qint64 seconds)
{
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const qint64 hours = seconds / 3600;
    const qint64 minutes = seconds / 60 % 60;
    if (hours > 0)
        return QStringLiteral("%1:%2:%3").arg(number(hours), two(minutes), two(seconds % 60));
    return QStringLiteral("%1:%2").arg(QString::number(minutes), two(seconds % 60));
}

} // namespace bucketdeck
