#include "core/cache/CacheFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bucketdeck {
namespace {

constexpr qsizetype stemLength = 40 + 1 + 24;

/// The entry that a file belongs to; empty for a name that the cache never makes.
QString stemOf(const QString &fileName)
{
    const QString stem = fileName.left(stemLength);
    if (stem.size() < stemLength || fileName.size() == stemLength || fileName.at(stemLength) != u'.')
        return {};
    for (qsizetype i = 0; i < stemLength; ++i) {
        const QChar c = stem.at(i);
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (i == 40 ? c != u'-' : !hex)
            return {};
    }
    return stem;
}

bool isStat(const QString &path, struct stat *facts)
{
    return ::lstat(QFile::encodeName(path).constData(), facts) == 0;
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t part = ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0)
            return false;
        done += part;
    }
    return true;
}

} // namespace

Result<CacheFolder> CacheFolder::at(const QString &path)
{
    const auto refused = [&path](const char *why) {
        return fail(ErrorKind::ReadOnly,
                    QCoreApplication::translate("bucketdeck::RangeCache", "The folder for the cache can’t be used: %1")
                        .arg(path),
                    QString::fromLatin1(why));
    };
    const QString folder = QDir(path).absolutePath();
    QDir().mkpath(QFileInfo(folder).path());
    const QByteArray name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return refused("not made");
    struct stat facts = {};
    if (!isStat(folder, &facts) || !S_ISDIR(facts.st_mode))
        return refused("no folder");
    if (facts.st_uid != ::geteuid())
        return refused("of another user");
    if ((facts.st_mode & 0777) != 0700 && ::chmod(name.constData(), 0700) != 0)
        return refused("not private");
    if (::access(name.constData(), R_OK | W_OK | X_OK) != 0)
        return refused("not writable");
    return CacheFolder(folder);
}

QString CacheFolder::lockFile(const QString &stem) const
{
    return m_path + u'/' + stem + ".lock"_L1;
}

QString CacheFolder::indexFile(const QString &stem) const
{
    return m_path + u'/' + stem + ".index"_L1;
}

QString CacheFolder::dataFile(const QString &stem, const QString &dataId) const
{
    return m_path + u'/' + stem + u'.' + dataId + ".data"_L1;
}

QHash<QString, QStringList> CacheFolder::entries() const
{
    QHash<QString, QStringList> found;
    const QStringList files = QDir(m_path).entryList(QDir::Files | QDir::System, QDir::Unsorted);
    for (const QString &file : files) {
        if (const QString stem = stemOf(file); !stem.isEmpty())
            found[stem].append(file);
    }
    return found;
}

QStringList CacheFolder::stemsOf(const QString &objectStem) const
{
    QSet<QString> found;
    const QStringList files = QDir(m_path).entryList({objectStem + "-*"_L1}, QDir::Files, QDir::Unsorted);
    for (const QString &file : files)
        found.insert(stemOf(file));
    found.remove({});
    return found.values();
}

std::optional<CacheIndex> CacheFolder::readIndex(const QString &stem) const
{
    QFile file(indexFile(stem));
    if (!file.open(QIODevice::ReadOnly) || file.size() > CacheIndex::maxBytes)
        return std::nullopt;
    Result<CacheIndex> index = CacheIndex::decode(file.readAll());
    if (!index || index->key.stem() != stem)
        return std::nullopt;
    struct stat facts = {};
    const qint64 end = index->known.isEmpty() ? 0 : index->known.ranges().back().to;
    if (!isStat(dataFile(stem, index->dataId), &facts) || !S_ISREG(facts.st_mode) || facts.st_size < end)
        return std::nullopt;
    return *index;
}

bool CacheFolder::writeIndex(const QString &stem, const CacheIndex &index) const
{
    const QByteArray bytes = index.encoded();
    if (bytes.size() > CacheIndex::maxBytes)
        return false;
    const QByteArray place = QFile::encodeName(indexFile(stem));
    const QByteArray beside = place + ".new";
    const int descriptor = ::open(beside.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return false;
    // On disk before it takes the other's place, or a power cut leaves neither.
    const bool written = writeAll(descriptor, bytes) && ::fdatasync(descriptor) == 0;
    ::close(descriptor);
    if (written && ::rename(beside.constData(), place.constData()) == 0)
        return true;
    ::unlink(beside.constData());
    return false;
}

QDateTime CacheFolder::lastUse(const QString &stem) const
{
    struct stat facts = {};
    if (!isStat(indexFile(stem), &facts))
        return {};
    return QDateTime::fromMSecsSinceEpoch(facts.st_mtim.tv_sec * qint64{1000} + facts.st_mtim.tv_nsec / 1'000'000,
                                          Qt::UTC);
}

void CacheFolder::setLastUse(const QString &stem, const QDateTime &time) const
{
    const qint64 ms = time.toMSecsSinceEpoch();
    const timespec at{static_cast<time_t>(ms / 1000), static_cast<long>(ms % 1000) * 1'000'000};
    const timespec times[2] = {at, at};
    ::utimensat(AT_FDCWD, QFile::encodeName(indexFile(stem)).constData(), times, AT_SYMLINK_NOFOLLOW);
}

qint64 CacheFolder::diskBytes(const QString &stem, const CacheIndex &index) const
{
    struct stat facts = {};
    return isStat(dataFile(stem, index.dataId), &facts) ? static_cast<qint64>(facts.st_blocks) * 512 : 0;
}

void CacheFolder::removeFiles(const QString &stem, const QStringList &files) const
{
    QFile::remove(indexFile(stem));
    removeLeftovers(stem, {}, files);
    QFile::remove(lockFile(stem));
}

void CacheFolder::removeLeftovers(const QString &stem, const QString &dataId, const QStringList &files) const
{
    const QStringList kept{lockFile(stem), indexFile(stem), dataFile(stem, dataId)};
    for (const QString &file : files) {
        if (const QString whole = m_path + u'/' + file; !kept.contains(whole))
            QFile::remove(whole);
    }
}

} // namespace bucketdeck
