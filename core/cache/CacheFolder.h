#pragma once

#include "core/base/Result.h"
#include "core/cache/CacheIndex.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace bucketdeck {

/// The folder that the range cache keeps its files in: for this user alone, and nothing in it that isn't the cache's.
/// An entry is three files: its lock, its index, and its bytes.
class CacheFolder
{
public:
    /// Made where it isn't there. ReadOnly where it can't be made, or belongs to another user.
    [[nodiscard]] static Result<CacheFolder> at(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString lockFile(const QString &stem) const;
    [[nodiscard]] QString indexFile(const QString &stem) const;
    [[nodiscard]] QString dataFile(const QString &stem, const QString &dataId) const;

    /// Of all that is there, whole or in parts: the files of each, by stem.
    [[nodiscard]] QHash<QString, QStringList> entries() const;
    /// Whose objectStem() this is.
    [[nodiscard]] QStringList stemsOf(const QString &objectStem) const;

    /// None, and the files are of no use, where the index doesn't parse, is of another name or tells of bytes that its
    /// file can't have.
    [[nodiscard]] std::optional<CacheIndex> readIndex(const QString &stem) const;
    /// In one step: either the old or the new one is there, whenever it ends. Its bytes are safe on disk before.
    [[nodiscard]] bool writeIndex(const QString &stem, const CacheIndex &index) const;
    /// The time of last use is that of the index file.
    [[nodiscard]] QDateTime lastUse(const QString &stem) const;
    void setLastUse(const QString &stem, const QDateTime &time) const;
    /// Bytes on disk of the entry's data, holes not counted.
    [[nodiscard]] qint64 diskBytes(const QString &stem, const CacheIndex &index) const;

    /// With the lock held, and it goes with them. The index goes first.
    void removeFiles(const QString &stem, const QStringList &files) const;
    /// The same of data that no index speaks for, and of half-written indexes; lock and index stay.
    void removeLeftovers(const QString &stem, const QString &dataId, const QStringList &files) const;

private:
    explicit CacheFolder(QString path)
        : m_path(std::move(path))
    {
    }

    QString m_path;
};

} // namespace bucketdeck
