#include "core/storage/KeyCodec.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace bucketdeck {
namespace {

bool inAlphabet(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u"_!-.*'() &$@=;:+,?").contains(c);
}

bool isDots(const QString &segment)
{
    return segment == u"." || segment == u"..";
}

bool serverTakes(const QString &segment)
{
    return !isDots(segment) &&
           std::all_of(segment.begin(), segment.end(), [](QChar c) { return inAlphabet(c.unicode()); });
}

QString escape(const QString &segment)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const bool dots = isDots(segment);
    const QByteArray utf8 = segment.toUtf8();
    QString out;
    out.reserve(utf8.size() * 3);
    for (const char byte : utf8) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < 0x80 && inAlphabet(value) && byte != '=' && !dots) {
            out += QLatin1Char(byte);
        } else {
            out += u'=';
            out += QLatin1Char(digits[value >> 4]);
            out += QLatin1Char(digits[value & 15]);
        }
    }
    return out;
}

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'A' && c <= u'F')
        return c.unicode() - u'A' + 10;
    return -1;
}

/// Nothing where an escape is broken or the bytes are no UTF-8.
std::optional<QString> unescape(const QString &segment)
{
    QByteArray bytes;
    bytes.reserve(segment.size());
    for (qsizetype i = 0; i < segment.size(); ++i) {
        const QChar c = segment.at(i);
        if (c.unicode() >= 0x80)
            return std::nullopt;
        if (c != u'=') {
            bytes += static_cast<char>(c.unicode());
            continue;
        }
        if (i + 2 >= segment.size())
            return std::nullopt;
        const int high = hexValue(segment.at(i + 1));
        const int low = hexValue(segment.at(i + 2));
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes || text.contains(u'/'))
        return std::nullopt;
    return text;
}

std::optional<QString> decodedSegment(const QString &segment);

bool needsEncoding(const QString &segment)
{
    return !serverTakes(segment) || decodedSegment(segment).has_value();
}

/// The name behind a segment that encode() made; nothing for any other. Each round is shorter than the one before.
std::optional<QString> decodedSegment(const QString &segment)
{
    if (!segment.contains(u'='))
        return std::nullopt;
    const std::optional<QString> name = unescape(segment);
    if (!name || escape(*name) != segment || !needsEncoding(*name))
        return std::nullopt;
    return name;
}

template <typename Map>
QString mapSegments(const QString &key, Map map)
{
    QStringList segments = key.split(u'/');
    for (QString &segment : segments)
        segment = map(segment);
    return segments.join(u'/');
}

} // namespace

QString KeyCodec::encode(const QString &key)
{
    return mapSegments(key, [](const QString &segment) { return needsEncoding(segment) ? escape(segment) : segment; });
}

QString KeyCodec::decode(const QString &wireKey)
{
    return mapSegments(wireKey, [](const QString &segment) { return decodedSegment(segment).value_or(segment); });
}

} // namespace bucketdeck
