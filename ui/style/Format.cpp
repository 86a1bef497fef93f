#include "ui/style/Format.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <array>
#include <cmath>

namespace bucketdeck {
namespace {

/// Which of B, KB, MB, GB, TB suits a number of bytes, so that at most three digits stand before the point.
int unitFor(double bytes)
{
    int unit = 0;
    while (unit < 4 && bytes >= 999.5) {
        bytes /= 1000;
        ++unit;
    }
    return unit;
}

QString withUnit(const QString &number, int unit)
{
    switch (unit) {
    case 0:
        return QCoreApplication::translate("Format", "%1 B", "bytes").arg(number);
    case 1:
        return QCoreApplication::translate("Format", "%1 KB").arg(number);
    case 2:
        return QCoreApplication::translate("Format", "%1 MB").arg(number);
    case 3:
        return QCoreApplication::translate("Format", "%1 GB").arg(number);
    default:
        return QCoreApplication::translate("Format", "%1 TB").arg(number);
    }
}

double inUnit(qint64 bytes, int unit)
{
    return static_cast<double>(bytes) / std::pow(1000.0, unit);
}

/// "412", "4.1", "5": no more digits than a glance takes in.
QString roundNumber(double number)
{
    QLocale locale;
    const bool whole = number >= 100 || std::abs(number - std::round(number)) < 0.05;
    return locale.toString(number, 'f', whole ? 0 : 1);
}

QString kindBySuffix(const QString &suffix)
{
    static const QHash<QString, QString> plain{
        {QStringLiteral("mp3"), QStringLiteral("MP3")},   {QStringLiteral("wav"), QStringLiteral("WAV")},
        {QStringLiteral("flac"), QStringLiteral("FLAC")}, {QStringLiteral("ogg"), QStringLiteral("Ogg")},
        {QStringLiteral("oga"), QStringLiteral("Ogg")},   {QStringLiteral("opus"), QStringLiteral("Opus")},
        {QStringLiteral("m4a"), QStringLiteral("M4A")},   {QStringLiteral("m4b"), QStringLiteral("M4B")},
        {QStringLiteral("aac"), QStringLiteral("AAC")},   {QStringLiteral("aif"), QStringLiteral("AIFF")},
        {QStringLiteral("aiff"), QStringLiteral("AIFF")}, {QStringLiteral("md"), QStringLiteral("Markdown")},
        {QStringLiteral("png"), QStringLiteral("PNG")},   {QStringLiteral("jpg"), QStringLiteral("JPEG")},
        {QStringLiteral("jpeg"), QStringLiteral("JPEG")}, {QStringLiteral("webp"), QStringLiteral("WebP")},
        {QStringLiteral("gif"), QStringLiteral("GIF")},   {QStringLiteral("svg"), QStringLiteral("SVG")},
        {QStringLiteral("pdf"), QStringLiteral("PDF")},   {QStringLiteral("json"), QStringLiteral("JSON")},
        {QStringLiteral("csv"), QStringLiteral("CSV")},   {QStringLiteral("mp4"), QStringLiteral("MP4")},
        {QStringLiteral("html"), QStringLiteral("HTML")},
    };
    const auto found = plain.constFind(suffix);
    if (found != plain.cend())
        return *found;
    if (suffix == u"txt" || suffix == u"log")
        return QCoreApplication::translate("Format", "Text");
    static const QStringList archives{QStringLiteral("zip"), QStringLiteral("tar"), QStringLiteral("gz"),
                                      QStringLiteral("tgz"), QStringLiteral("xz"),  QStringLiteral("bz2"),
                                      QStringLiteral("7z"),  QStringLiteral("rar"), QStringLiteral("zst")};
    if (archives.contains(suffix))
        return QCoreApplication::translate("Format", "Archive");
    return {};
}

QString kindByType(const QString &type)
{
    static const QHash<QString, QString> suffixes{
        {QStringLiteral("audio/mpeg"), QStringLiteral("mp3")},
        {QStringLiteral("audio/mp3"), QStringLiteral("mp3")},
        {QStringLiteral("audio/wav"), QStringLiteral("wav")},
        {QStringLiteral("audio/x-wav"), QStringLiteral("wav")},
        {QStringLiteral("audio/flac"), QStringLiteral("flac")},
        {QStringLiteral("audio/ogg"), QStringLiteral("ogg")},
        {QStringLiteral("audio/opus"), QStringLiteral("opus")},
        {QStringLiteral("audio/mp4"), QStringLiteral("m4a")},
        {QStringLiteral("text/markdown"), QStringLiteral("md")},
        {QStringLiteral("text/plain"), QStringLiteral("txt")},
        {QStringLiteral("application/json"), QStringLiteral("json")},
        {QStringLiteral("application/pdf"), QStringLiteral("pdf")},
        {QStringLiteral("application/zip"), QStringLiteral("zip")},
        {QStringLiteral("application/gzip"), QStringLiteral("gz")},
        {QStringLiteral("image/png"), QStringLiteral("png")},
        {QStringLiteral("image/jpeg"), QStringLiteral("jpg")},
    };
    const auto found = suffixes.constFind(type);
    if (found != suffixes.cend())
        return kindBySuffix(*found);
    if (type.startsWith(u"audio/"))
        return QCoreApplication::translate("Format", "Audio");
    if (type.startsWith(u"image/"))
        return QCoreApplication::translate("Format", "Image");
    if (type.startsWith(u"video/"))
        return QCoreApplication::translate("Format", "Video");
    if (type.startsWith(u"text/"))
        return QCoreApplication::translate("Format", "Text");
    return {};
}

bool isBidiControl(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

QString Format::bytes(qint64 bytes)
{
    if (bytes < 0)
        return QStringLiteral("—");
    const int unit = unitFor(static_cast<double>(bytes));
    return withUnit(QLocale().toString(inUnit(bytes, unit), 'f', unit < 2 ? 0 : 1), unit);
}

QString Format::usedOf(qint64 used, qint64 limit)
{
    // Both in the unit of the limit: "412 of 500 MB" is read at a glance, "412 MB of 0.5 GB" isn't.
    const int unit = unitFor(static_cast<double>(limit));
    const QString numbers = QCoreApplication::translate("Format", "%1 of %2", "used of limit, the unit follows")
                                .arg(roundNumber(inUnit(used, unit)), roundNumber(inUnit(limit, unit)));
    return withUnit(numbers, unit);
}

QString Format::percent(double share)
{
    const int whole = share >= 1.0 ? 100 : qBound(0, static_cast<int>(share * 100), 99);
    return QCoreApplication::translate("Format", "%1 %", "percent").arg(QLocale().toString(whole));
}

QString Format::speed(double bytesPerSecond)
{
    return QCoreApplication::translate("Format", "%1/s", "an amount a second")
        .arg(bytes(qMax<qint64>(0, std::llround(bytesPerSecond))));
}

QString Format::duration(qint64 milliseconds)
{
    if (milliseconds <= 0)
        return QStringLiteral("—");
    return clock(milliseconds);
}

QString Format::playbackSpeed(double factor)
{
    return QLocale().toString(factor, 'g', 3) + u'×';
}

QString Format::clock(qint64 milliseconds)
{
    const qint64 seconds = qMax<qint64>(0, milliseconds) / 1000;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(QString::number(seconds / 60), two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(QString::number(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60));
}

QString Format::timeLeft(qint64 seconds)
{
    if (seconds < 0)
        return {};
    if (seconds < 60)
        return QCoreApplication::translate("Format", "%1 s left").arg(qMax<qint64>(1, seconds));
    if (seconds < 3600)
        return QCoreApplication::translate("Format", "%1 min left").arg((seconds + 30) / 60);
    if (seconds < qint64{10} * 3600)
        return QCoreApplication::translate("Format", "%1 h %2 min left").arg(seconds / 3600).arg(seconds % 3600 / 60);
    if (seconds < qint64{48} * 3600)
        return QCoreApplication::translate("Format", "%1 h left").arg((seconds + 1800) / 3600);
    return QCoreApplication::translate("Format", "%1 days left").arg(seconds / 86400);
}

QString Format::when(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return QStringLiteral("—");
    const QDateTime local = time.toLocalTime();
    const QDate day = local.date();
    const QDate today = now.toLocalTime().date();
    const QLocale locale;
    if (day == today)
        return QCoreApplication::translate("Format", "Today %1")
            .arg(locale.toString(local.time(), QStringLiteral("HH:mm")));
    if (day == today.addDays(-1))
        return QCoreApplication::translate("Format", "Yesterday");
    if (day.year() == today.year())
        return locale.toString(day, QCoreApplication::translate("Format", "d MMM", "a date of this year"));
    return locale.toString(day, QCoreApplication::translate("Format", "d MMM yyyy", "a date"));
}

QString Format::kind(const ObjectInfo &info)
{
    if (info.isFolder())
        return QCoreApplication::translate("Format", "Folder");
    const QString name = info.name();
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 ? name.mid(dot + 1).toLower() : QString();
    const QString bySuffix = kindBySuffix(suffix);
    if (!bySuffix.isEmpty())
        return bySuffix;
    const QString byType = kindByType(info.contentType.section(u';', 0, 0).trimmed().toLower());
    if (!byType.isEmpty())
        return byType;
    const bool readable = !suffix.isEmpty() && suffix.size() <= 5 &&
                          std::all_of(suffix.cbegin(), suffix.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    return readable ? suffix.toUpper() : QCoreApplication::translate("Format", "File");
}

QString Format::safeName(const QString &name)
{
    QString safe;
    safe.reserve(name.size());
    for (const QChar c : name) {
        const char16_t code = c.unicode();
        if (code < 0x20)
            safe.append(QChar(static_cast<char16_t>(0x2400 + code)));
        else if (code == 0x7f)
            safe.append(QChar(u'\u2421'));
        else if (code == 0x2028 || code == 0x2029)
            safe.append(QChar(u'\u2424'));
        else if ((code >= 0x80 && code < 0xa0) || isBidiControl(code))
            safe.append(
                QStringLiteral("⟨%1⟩").arg(QString::number(code, 16).toUpper().rightJustified(4, QLatin1Char('0'))));
        else
            safe.append(c);
    }
    return safe;
}

} // namespace bucketdeck
