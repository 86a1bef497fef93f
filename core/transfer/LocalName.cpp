#include "core/transfer/LocalName.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace bucketdeck {
namespace {

bool isUnsafe(QChar c, NameRules rules)
{
    if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c == u'/')
        return true;
    return rules == NameRules::Windows && QStringView(u"\\<>:\"|?*").contains(c);
}

/// Windows opens the device, whatever the suffix.
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

NameRules nameRulesOf(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
    return NameRules::Windows;
#else
    QString there = folder;
    while (!there.isEmpty() && !QFileInfo::exists(there))
        there = there.contains(u'/') && there != u"/" ? QFileInfo(there).path() : QString();
    const QByteArray type = QStorageInfo(there.isEmpty() ? QStringLiteral(".") : there).fileSystemType().toLower();
    // Disks that travel, and those of another computer ("fuseblk" is NTFS by a program of its own).
    static constexpr std::array windows{"vfat", "msdos", "exfat", "ntfs", "ntfs3", "fuseblk", "cifs", "smb3", "smbfs"};
    const bool isWindows =
        std::any_of(windows.begin(), windows.end(), [&type](const char *name) { return type == name; });
    return isWindows ? NameRules::Windows : NameRules::Plain;
#endif
}

QString safeLocalName(const QString &segment, NameRules rules)
{
    if (segment.isEmpty() || segment == u"." || segment == u"..")
        return QString(qMax<qsizetype>(1, segment.size()), u'_');
    QString name = segment;
    for (QChar &c : name) {
        if (isUnsafe(c, rules))
            c = u'_';
    }
    // Windows drops them.
    if (rules == NameRules::Windows && (name.endsWith(u'.') || name.endsWith(u' ')))
        name.back() = u'_';
    if (rules == NameRules::Windows && namesDevice(name))
        name.prepend(u'_');
    return name.toUtf8().size() > longestLocalName ? shortened(name) : name;
}

} // namespace bucketdeck
