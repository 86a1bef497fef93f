#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace bucketdeck {

/// A place in a storage: a bucket and a key, both as the user wrote them (see KeyCodec for what goes over the wire).
/// A key that is empty (the bucket itself) or ends in '/' names a folder; anything else an object.
/// Keys are kept to the letter: "a//b" and "/a" are what they are, and no Unicode form is changed.
struct StoragePath
{
    QString bucket;
    QString key;

    [[nodiscard]] bool isBucket() const { return key.isEmpty(); }
    [[nodiscard]] bool isFolder() const { return key.isEmpty() || key.endsWith(u'/'); }
    /// The last segment without a closing '/'; the bucket's name for a bucket.
    [[nodiscard]] QString name() const;
    /// The folder that holds this; a bucket is its own parent.
    [[nodiscard]] StoragePath parent() const;
    /// An object inside this folder. `relative` may hold '/' for deeper ones.
    [[nodiscard]] StoragePath child(const QString &relative) const;
    /// A folder inside this folder.
    [[nodiscard]] StoragePath childFolder(const QString &relative) const;
    /// The same object as seen from `folder` ("b/c.mp3" for a/b/c.mp3 in a/); empty where it isn't inside.
    [[nodiscard]] QString relativeTo(const StoragePath &folder) const;
    /// True for `other` itself and all below it; `this` is a folder.
    [[nodiscard]] bool contains(const StoragePath &other) const;
    /// The folders from the bucket down to this one, for breadcrumbs.
    [[nodiscard]] QList<StoragePath> ancestors() const;

    /// "bucket/a/b.mp3" and back. parse() keeps every character behind the first '/'.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static StoragePath parse(const QString &text);

    friend bool operator==(const StoragePath &, const StoragePath &) = default;
    friend size_t qHash(const StoragePath &path, size_t seed = 0) { return qHashMulti(seed, path.bucket, path.key); }
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::StoragePath)
