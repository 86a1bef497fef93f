#include "core/storage/ByteSize.h"

#include <QRegularExpression>

#include <array>
#include <limits>

namespace bucketdeck {
namespace {

struct Unit
{
    QLatin1StringView name;
    int digits; ///< Its power of ten.
};

constexpr std::array units = {Unit{QLatin1StringView("TB"), 12}, Unit{QLatin1StringView("GB"), 9},
                              Unit{QLatin1StringView("MB"), 6}, Unit{QLatin1StringView("kB"), 3},
                              Unit{QLatin1StringView("B"), 0}};

} // namespace

std::optional<qint64> parseByteSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,19})(?:[.,]([0-9]{1,12}))?\\s?([a-zA-Z]*)\\z"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(2);
    const QString unit = match.captured(3);
    int power = unit.isEmpty() ? 0 : -1;
    for (const Unit &known : units)
        if (unit.compare(known.name, Qt::CaseInsensitive) == 0)
            power = known.digits;
    if (power < 0 || (power == 0 && !fraction.isEmpty()))
        return std::nullopt;
    // In digits, so that no rounding comes in between.
    const QString digits = match.captured(1) + fraction.left(power).leftJustified(power, u'0');
    bool fits = false;
    const qint64 bytes = digits.toLongLong(&fits);
    return fits ? std::optional(bytes) : std::nullopt;
}

QString byteSizeText(qint64 bytes)
{
    const QString plain = QString::number(bytes);
    QString shortest = plain;
    for (const Unit &unit : units) {
        if (unit.digits == 0 || plain.size() <= unit.digits)
            continue;
        QString fraction = plain.right(unit.digits);
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        const QString whole = plain.chopped(unit.digits);
        const QString text = (fraction.isEmpty() ? whole : QString(whole + u'.' + fraction)) + unit.name;
        if (text.size() < shortest.size())
            shortest = text;
    }
    return shortest;
}

} // namespace bucketdeck
