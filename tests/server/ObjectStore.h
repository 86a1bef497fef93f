#pragma once

#include "tests/server/Blob.h"

#include <QHash>
#include <QJsonValue>
#include <QStringList>

#include <map>
#include <optional>

namespace bucketdeck::practice {

/// One row of storage.objects. Times are milliseconds since the epoch.
struct ObjectRow
{
    QByteArray id;
    QByteArray version;
    QByteArray owner;                 ///< Empty for the service role.
    std::shared_ptr<const Blob> blob; ///< None where the bytes are missing under the row [605].
    qint64 size = 0;
    QByteArray etag;
    QByteArray contentType;
    QByteArray cacheControl;
    QJsonValue userMetadata;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 lastModified = 0;
};

struct BucketRow
{
    QString id;
    bool isPublic = false;
    std::optional<qint64> sizeLimit;
    std::optional<QStringList> mimeTypes;
    qint64 created = 0;
    qint64 updated = 0;
    std::map<QByteArray, ObjectRow> objects; ///< By key, in byte order.

    /// Wildcards such as audio/*; otherwise compared letter by letter [070,071].
    [[nodiscard]] bool allows(const QByteArray &mimeType) const;
};

struct UsageSum
{
    qint64 bytes = 0;
    qint64 count = 0;
};

/// What the database and the disk behind the storage server hold. Lives on the server's thread.
class ObjectStore
{
public:
    explicit ObjectStore(QString directory);

    [[nodiscard]] BucketRow *bucket(const QString &id);
    /// In the order of their creation.
    [[nodiscard]] QList<BucketRow *> buckets();
    BucketRow &addBucket(const QString &id);
    void removeBucket(const QString &id);

    [[nodiscard]] ObjectRow *find(const QString &bucketId, const QByteArray &key);
    /// Creates or replaces; a replaced row keeps id and time of creation [061].
    ObjectRow &put(BucketRow &bucket, const QByteArray &key, ObjectRow row);
    void remove(BucketRow &bucket, const QByteArray &key);
    void clear(BucketRow &bucket);

    /// What lies under one first folder, over all buckets.
    [[nodiscard]] UsageSum usage(const QByteArray &firstFolder) const { return m_usage.value(firstFolder); }
    [[nodiscard]] UsageSum total() const;

    /// Changes with every change of a row: what was derived from rows earlier is stale.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] QString directory() const { return m_directory; }
    /// The time, never the same twice, so that an order by time is a total one.
    [[nodiscard]] qint64 stamp();
    void touch() { ++m_revision; }

    [[nodiscard]] static QByteArray firstFolder(const QByteArray &key);
    [[nodiscard]] static QByteArray newId();

private:
    void count(const QByteArray &key, const ObjectRow &row, int sign);

    QString m_directory;
    std::map<QString, BucketRow> m_buckets;
    QHash<QByteArray, UsageSum> m_usage;
    quint64 m_revision = 0;
    qint64 m_lastStamp = 0;
};

} // namespace bucketdeck::practice
