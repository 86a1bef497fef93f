#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace bucketdeck {

struct Bucket
{
    QString id;
    QString name;
    bool isPublic = false;
    std::optional<qint64> sizeLimit; ///< Bytes an object; none: the project's own limit.
    QStringList allowedTypes;        ///< MIME types, "audio/*" with wildcard; empty: all.
    QDateTime created;
    QDateTime updated;
    /// False for a bucket that policies hide: its rules are unknown, its objects may still be reached.
    bool listed = true;

    friend bool operator==(const Bucket &, const Bucket &) = default;
};

/// What can be changed of a bucket later.
struct BucketSettings
{
    bool isPublic = false;
    std::optional<qint64> sizeLimit; ///< Bytes an object; none: the project's own limit.
    QStringList allowedTypes;        ///< MIME types, "audio/*" with wildcard; empty: all.
};

/// What a new bucket is to be.
struct BucketSpec
{
    QString name;
    bool isPublic = false;
    std::optional<qint64> sizeLimit;
    QStringList allowedTypes;
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::Bucket)
