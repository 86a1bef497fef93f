#include "core/transfer/LocalName.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace bucketdeck {
namespace {

bool isUnsafe(QChar c)
{
    if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c == u'/' || c == u'\\')
        return true;
#ifdef Q_OS_WIN
    return QStringView(u"<>:\"|?*").contains(c);
#else
    return false;
#endif
}

/// Windows opens the device, whatever the suffix; disks travel.
bool namesDevice(const QString &name)
{
    static const QRegularExpression devices(
        QStringLiteral("^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])( *\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

QString shortened(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex().left(8);
    const qsizetype dot = name.lastIndexOf(u'.');
    QString suffix = dot > 0 ? name.mid(dot) : QString();
    if (suffix.toUtf8().size() > 32)
        suffix.clear();
    const QString tail = u'~' + QString::fromLatin1(hash) + suffix;
    QString stem = name.left(name.size() - suffix.size());
    const qsizetype room = longestLocalName - tail.toUtf8().size();
    // At most so many characters fit; from there, whole code points go until the bytes do.
    stem.truncate(qMin(stem.size(), room));
    while (!stem.isEmpty() && stem.toUtf8().size() > room)
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    if (!stem.isEmpty() && stem.back().isHighSurrogate())
        stem.chop(1);
    return stem + tail;
}

} // namespace

QString safeLocalName(const QString &segment)
{
    if (segment.isEmpty() || segment == u"." || segment == u"..")
        return QString(qMax<qsizetype>(1, segment.size()), u'_');
    QString name = segment;
    for (QChar &c : name) {
        if (isUnsafe(c))
            c = u'_';
    }
    // Windows drops them, and the disk may be for it.
    if (name.endsWith(u'.') || name.endsWith(u' '))
        name.back() = u'_';
    if (namesDevice(name))
        name.prepend(u'_');
    return name.toUtf8().size() > longestLocalName ? shortened(name) : name;
}

} // namespace bucketdeck
