#include "core/storage/LibraryPaths.h"

#include "core/storage/LocalDisk.h"
#include "core/storage/PartFile.h"

#include <QCoreApplication>
#include <QDir>

namespace bucketdeck {
namespace {

constexpr qsizetype maxNameBytes = 255;
constexpr qsizetype maxKeyBytes = 3000; // leaves room for the library's own path below PATH_MAX
constexpr QLatin1StringView trashName(".bucketdeck-trash");

tl::unexpected<Error> invalidName(const QString &words, const QString &name)
{
    return fail(ErrorKind::InvalidName, words, QStringLiteral("name: %1").arg(name.left(300)));
}

QString text(const char *source)
{
    return QCoreApplication::translate("bucketdeck::LibraryPaths", source);
}

Result<void> checkSegment(const QString &segment)
{
    if (segment.isEmpty())
        return invalidName(
            text(QT_TRANSLATE_NOOP("bucketdeck::LibraryPaths",
                                   "A folder on this computer can't hold an empty name. Take out the extra “/”.")),
            segment);
    if (segment == u"." || segment == u"..")
        return invalidName(text(QT_TRANSLATE_NOOP("bucketdeck::LibraryPaths",
                                                  "“%1” can't be the name of a file. Choose another name."))
                               .arg(segment),
                           segment);
    if (segment.contains(QChar(u'\0')))
        return invalidName(
            text(QT_TRANSLATE_NOOP("bucketdeck::LibraryPaths",
                                   "The name holds a character that the disk can't keep. Choose another name.")),
            segment);
    if (!segment.isValidUtf16())
        return invalidName(text(QT_TRANSLATE_NOOP("bucketdeck::LibraryPaths",
                                                  "The name holds half a character. Choose another name.")),
                           segment);
    if (segment.toUtf8().size() > maxNameBytes)
        return invalidName(text(QT_TRANSLATE_NOOP("bucketdeck::LibraryPaths",
                                                  "A name on this computer can have 255 bytes, and this one has more. "
                                                  "Choose a shorter one.")),
                           segment);
    if (LibraryPaths::isInternalName(segment))
        return invalidName(
            text(QT_TRANSLATE_NOOP("bucketdeck::LibraryPaths",
                                   "“%1” is a name that Bucketdeck keeps for itself. Choose another name."))
                .arg(segment),
            segment);
    return {};
}

} // namespace

LibraryPaths::LibraryPaths(const QString &libraryFolder)
    : m_root(QDir::cleanPath(QDir(libraryFolder).absolutePath()))
{
}

QString LibraryPaths::trashFolder() const
{
    return m_root + u'/' + trashName;
}

Result<void> LibraryPaths::checkBucketName(const QString &name)
{
    const Result<void> asSegment = checkSegment(name);
    if (!asSegment)
        return asSegment;
    if (name.contains(u'/') || name.startsWith(u'.'))
        return invalidName(
            text(QT_TRANSLATE_NOOP("bucketdeck::LibraryPaths",
                                   "A bucket's name can't hold “/” or begin with a dot. Choose another name.")),
            name);
    return {};
}

Result<void> LibraryPaths::checkKey(const QString &key)
{
    if (key.isEmpty())
        return {};
    if (key.toUtf8().size() > maxKeyBytes)
        return invalidName(
            text(QT_TRANSLATE_NOOP("bucketdeck::LibraryPaths",
                                   "The folders and the name are too long together. Choose shorter ones.")),
            key);
    QStringList segments = key.split(u'/');
    if (key.endsWith(u'/'))
        segments.removeLast();
    for (const QString &segment : std::as_const(segments)) {
        Result<void> checked = checkSegment(segment);
        if (!checked)
            return checked;
    }
    return {};
}

Result<void> LibraryPaths::checkRoot() const
{
    // The library's folder itself may be a link that the user made.
    if (!QFileInfo(m_root).isDir())
        return fail(
            ErrorKind::LocalIo,
            text(QT_TRANSLATE_NOOP("bucketdeck::LibraryPaths",
                                   "The library's folder “%1” can't be reached. Connect its disk, or choose another "
                                   "folder in the settings."))
                .arg(m_root),
            m_root);
    return {};
}

Result<QString> LibraryPaths::bucketFolder(const QString &bucket) const
{
    const Result<void> named = checkBucketName(bucket);
    if (!named)
        return fail(named.error());
    const Result<void> rooted = checkRoot();
    if (!rooted)
        return fail(rooted.error());
    const QString folder = m_root + u'/' + bucket;
    const std::optional<DiskEntry> entry = LocalDisk::entry(folder);
    if (!entry || !entry->isFolder())
        return fail(
            ErrorKind::BucketNotFound,
            text(QT_TRANSLATE_NOOP("bucketdeck::LibraryPaths",
                                   "There is no bucket “%1” in this library. Check its name, or make it first."))
                .arg(bucket),
            folder);
    return folder;
}

Result<QString> LibraryPaths::diskPath(const StoragePath &path) const
{
    Result<QString> folder = bucketFolder(path.bucket);
    if (!folder || path.isBucket())
        return folder;
    const Result<void> checked = checkKey(path.key);
    if (!checked)
        return fail(checked.error());
    const QString key = path.key.endsWith(u'/') ? path.key.chopped(1) : path.key;
    // Every folder on the way must be a real one: a link could lead anywhere.
    for (qsizetype slash = key.indexOf(u'/'); slash >= 0; slash = key.indexOf(u'/', slash + 1)) {
        const std::optional<DiskEntry> above = LocalDisk::entry(*folder + u'/' + key.left(slash));
        if (!above)
            break;
        if (!above->isFolder())
            return invalidName(text(QT_TRANSLATE_NOOP("bucketdeck::LibraryPaths",
                                                      "“%1” isn't a folder of this library. Choose another place."))
                                   .arg(key.left(slash)),
                               path.toString());
    }
    return *folder + u'/' + key;
}

bool LibraryPaths::isInternalName(const QString &name)
{
    return PartFile::isPartName(name) || name == trashName;
}

bool LibraryPaths::isBucketName(const QString &name)
{
    return !name.startsWith(u'.');
}

} // namespace bucketdeck
