#include "tests/server/ObjectStore.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace bucketdeck::practice {

bool BucketRow::allows(const QByteArray &mimeType) const
{
    if (!mimeTypes)
        return true;
    const QString type = QString::fromUtf8(mimeType);
    return std::any_of(mimeTypes->begin(), mimeTypes->end(), [&type](const QString &allowed) {
        return allowed == type || allowed == u"*/*" ||
               (allowed.endsWith(u"/*") && type.startsWith(QStringView(allowed).chopped(1)));
    });
}

ObjectStore::ObjectStore(QString directory)
    : m_directory(std::move(directory))
{
}

BucketRow *ObjectStore::bucket(const QString &id)
{
    const auto found = m_buckets.find(id);
    return found == m_buckets.end() ? nullptr : &found->second;
}

QList<BucketRow *> ObjectStore::buckets()
{
    QList<BucketRow *> all;
    for (auto &[id, row] : m_buckets)
        all.append(&row);
    std::sort(all.begin(), all.end(), [](const auto *a, const auto *b) { return a->created < b->created; });
    return all;
}

BucketRow &ObjectStore::addBucket(const QString &id)
{
    BucketRow &row = m_buckets[id];
    row.id = id;
    row.created = row.updated = stamp();
    ++m_revision;
    return row;
}

void ObjectStore::removeBucket(const QString &id)
{
    if (BucketRow *row = bucket(id)) {
        clear(*row);
        m_buckets.erase(id);
        ++m_revision;
    }
}

ObjectRow *ObjectStore::find(const QString &bucketId, const QByteArray &key)
{
    BucketRow *row = bucket(bucketId);
    if (!row)
        return nullptr;
    const auto found = row->objects.find(key);
    return found == row->objects.end() ? nullptr : &found->second;
}

ObjectRow &ObjectStore::put(BucketRow &bucket, const QByteArray &key, ObjectRow row)
{
    const auto [place, isNew] = bucket.objects.try_emplace(key);
    if (isNew) {
        if (row.id.isEmpty())
            row.id = newId();
        if (row.created == 0)
            row.created = stamp();
    } else {
        count(key, place->second, -1);
        row.id = place->second.id;
        row.created = place->second.created;
    }
    if (row.version.isEmpty())
        row.version = newId();
    if (row.blob) {
        row.size = row.blob->size();
        row.etag = row.blob->etag();
    }
    if (row.updated == 0)
        row.updated = isNew ? row.created : stamp();
    if (row.lastModified == 0)
        row.lastModified = row.updated;
    place->second = std::move(row);
    count(key, place->second, 1);
    ++m_revision;
    return place->second;
}

void ObjectStore::remove(BucketRow &bucket, const QByteArray &key)
{
    const auto found = bucket.objects.find(key);
    if (found == bucket.objects.end())
        return;
    count(key, found->second, -1);
    bucket.objects.erase(found);
    ++m_revision;
}

void ObjectStore::clear(BucketRow &bucket)
{
    for (const auto &[key, row] : bucket.objects)
        count(key, row, -1);
    bucket.objects.clear();
    ++m_revision;
}

UsageSum ObjectStore::total() const
{
    UsageSum sum;
    for (const UsageSum &part : m_usage) {
        sum.bytes += part.bytes;
        sum.count += part.count;
    }
    return sum;
}

qint64 ObjectStore::stamp()
{
    m_lastStamp = std::max(QDateTime::currentMSecsSinceEpoch(), m_lastStamp + 1);
    // A whole second would make If-Modified-Since with Last-Modified a match by chance [174].
    if (m_lastStamp % 1000 == 0)
        ++m_lastStamp;
    return m_lastStamp;
}

QByteArray ObjectStore::firstFolder(const QByteArray &key)
{
    return key.left(std::max<qsizetype>(0, key.indexOf('/')));
}

QByteArray ObjectStore::newId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

void ObjectStore::count(const QByteArray &key, const ObjectRow &row, int sign)
{
    UsageSum &sum = m_usage[firstFolder(key)];
    sum.bytes += sign * row.size;
    sum.count += sign;
}

} // namespace bucketdeck::practice
