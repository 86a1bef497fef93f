#include "core/storage/LibraryCatalogue.h"

#include "core/base/Log.h"
#include "core/storage/CatalogueSchema.h"
#include "core/storage/LocalDisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <QVariant>

namespace bucketdeck {
namespace {

QVariant toVariant(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime toTime(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

/// NULL and "" are different things to SQLite, and a QString that is null would be stored as the former.
QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

QString toJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Error newerCatalogue(int version)
{
    return makeError(ErrorKind::Unsupported,
                     QCoreApplication::translate("bucketdeck::LibraryCatalogue",
                                                 "The library's catalogue was made by a newer Bucketdeck."),
                     QStringLiteral("version %1, known %2").arg(version).arg(CatalogueSchema::latestVersion()));
}

} // namespace

LibraryCatalogue::LibraryCatalogue(const QString &filePath, std::shared_ptr<Clock> clock)
    : m_path(filePath)
    , m_connection(QStringLiteral("bucketdeck-catalogue-%1").arg(QUuid::createUuid().toString(QUuid::Id128)))
    , m_clock(std::move(clock))
{
    open();
}

LibraryCatalogue::~LibraryCatalogue()
{
    close();
}

void LibraryCatalogue::open()
{
    const Result<void> opened = openFile(m_path);
    if (opened)
        return;
    close();
    CatalogueNotice notice;
    notice.kind = opened.error().kind;
    notice.detail = opened.error().detail;
    if (notice.kind == ErrorKind::Corrupt || notice.kind == ErrorKind::Unsupported) {
        const Result<QString> aside = setAside();
        const Result<void> again = aside ? openFile(m_path) : fail(aside.error());
        if (again) {
            notice.setAsidePath = *aside;
            notice.userText =
                QCoreApplication::translate("bucketdeck::LibraryCatalogue",
                                            "%1 It was kept as “%2” and a new one was begun. All your files are there; "
                                            "the settings of the buckets and "
                                            "the details you added to files are only in the old catalogue.")
                    .arg(opened.error().userText, QFileInfo(*aside).fileName());
            m_notice = notice;
            qCWarning(logStorage) << "catalogue set aside as" << *aside << notice.detail;
            return;
        }
        close();
        notice.detail += u"; " + again.error().detail;
    }
    notice.userText =
        QCoreApplication::translate(
            "bucketdeck::LibraryCatalogue",
            "%1 All your files are there, but the settings of the buckets and the details you added to files can't be "
            "shown, and new ones last until Bucketdeck is closed.")
            .arg(opened.error().userText);
    m_notice = notice;
    qCWarning(logStorage) << "catalogue kept in memory" << notice.detail;
    const Result<void> inMemory = openFile(QStringLiteral(":memory:"));
    if (!inMemory)
        qCWarning(logStorage) << "no catalogue at all" << inMemory.error().detail;
}

Result<void> LibraryCatalogue::openFile(const QString &path)
{
    const bool inMemory = path == u":memory:";
    if (!inMemory) {
        const Result<QStringList> folder = LocalDisk::makeFolders(QFileInfo(path).absolutePath());
        if (!folder)
            return fail(folder.error());
    }
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    m_database.setDatabaseName(path);
    if (!m_database.open())
        return fail(CatalogueSchema::errorFor(m_database.lastError()));
    const Result<void> checked = CatalogueSchema::check(m_database);
    if (!checked)
        return checked;
    const Result<int> version = CatalogueSchema::version(m_database);
    if (!version)
        return fail(version.error());
    if (*version > CatalogueSchema::latestVersion())
        return fail(newerCatalogue(*version));
    for (const QString &pragma :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = NORMAL"),
          QStringLiteral("PRAGMA foreign_keys = ON")}) {
        QSqlQuery query(m_database);
        if (!query.exec(pragma))
            return fail(CatalogueSchema::errorFor(query.lastError()));
    }
    return CatalogueSchema::migrate(m_database);
}

void LibraryCatalogue::close()
{
    m_prepared.clear();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QString> LibraryCatalogue::setAside()
{
    const QString stamp = m_clock->now().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    QString base = QStringLiteral("%1.damaged-%2").arg(m_path, stamp);
    for (int number = 2; LocalDisk::entry(base); ++number)
        base = QStringLiteral("%1.damaged-%2-%3").arg(m_path, stamp).arg(number);
    // The log and the index belong to the database: what was written last is in them.
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (!LocalDisk::entry(m_path + suffix))
            continue;
        const Result<void> renamed = LocalDisk::renameWithoutOverwriting(m_path + suffix, base + suffix);
        if (!renamed)
            return fail(renamed.error());
    }
    return base;
}

Result<QSqlQuery *> LibraryCatalogue::run(const QString &statement, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[statement];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(statement)) {
            const Error error = CatalogueSchema::errorFor(query->lastError());
            m_prepared.remove(statement);
            return fail(error);
        }
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values.at(i));
    if (!query->exec()) {
        const Error error = CatalogueSchema::errorFor(query->lastError());
        query->finish();
        return fail(error);
    }
    return query.get();
}

Result<std::optional<CatalogueBucket>> LibraryCatalogue::bucket(const QString &id)
{
    const Result<QSqlQuery *> query =
        run(QStringLiteral("SELECT is_public, size_limit, allowed_types, created, updated FROM buckets WHERE id = ?"),
            {id});
    if (!query)
        return fail(query.error());
    std::optional<CatalogueBucket> found;
    if ((*query)->next()) {
        CatalogueBucket bucket;
        bucket.isPublic = (*query)->value(0).toBool();
        if (!(*query)->isNull(1))
            bucket.sizeLimit = (*query)->value(1).toLongLong();
        const QJsonArray types = QJsonDocument::fromJson((*query)->value(2).toString().toUtf8()).array();
        for (const QJsonValue &type : types)
            bucket.allowedTypes.append(type.toString());
        bucket.created = toTime((*query)->value(3));
        bucket.updated = toTime((*query)->value(4));
        found = bucket;
    }
    (*query)->finish();
    return found;
}

Result<void> LibraryCatalogue::putBucket(const QString &id, const CatalogueBucket &bucket)
{
    const QString types = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(bucket.allowedTypes)).toJson(QJsonDocument::Compact));
    const QVariant limit = bucket.sizeLimit ? QVariant(*bucket.sizeLimit) : QVariant();
    // An update in place: replacing the row would take its objects with it.
    const Result<QSqlQuery *> query =
        run(QStringLiteral("INSERT INTO buckets (id, is_public, size_limit, allowed_types, created, updated) "
                           "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET is_public = excluded.is_public, "
                           "size_limit = excluded.size_limit, allowed_types = excluded.allowed_types, "
                           "created = excluded.created, updated = excluded.updated"),
            {id, bucket.isPublic, limit, types, toVariant(bucket.created), toVariant(bucket.updated)});
    if (!query)
        return fail(query.error());
    return {};
}

Result<void> LibraryCatalogue::removeBucket(const QString &id)
{
    const Result<QSqlQuery *> query = run(QStringLiteral("DELETE FROM buckets WHERE id = ?"), {id});
    if (!query)
        return fail(query.error());
    return {};
}

Result<std::optional<CatalogueObject>> LibraryCatalogue::object(const QString &bucket, const QString &key)
{
    const Result<QSqlQuery *> query =
        run(QStringLiteral("SELECT size, modified_ns, content_type, md5, cache_control, metadata, created FROM objects "
                           "WHERE bucket = ? AND key = ?"),
            {bucket, key});
    if (!query)
        return fail(query.error());
    std::optional<CatalogueObject> found;
    if ((*query)->next()) {
        CatalogueObject object;
        object.size = (*query)->value(0).toLongLong();
        object.modifiedNs = (*query)->value(1).toLongLong();
        object.contentType = (*query)->value(2).toString();
        object.md5 = (*query)->value(3).toString();
        object.cacheControl = (*query)->value(4).toString();
        object.metadata = QJsonDocument::fromJson((*query)->value(5).toString().toUtf8()).object();
        object.created = toTime((*query)->value(6));
        found = object;
    }
    (*query)->finish();
    return found;
}

Result<void> LibraryCatalogue::putObject(const QString &bucket, const QString &key, const CatalogueObject &object)
{
    // A folder that another program made is a bucket too: it gets its row with its first object.
    const Result<QSqlQuery *> owner = run(QStringLiteral("INSERT OR IGNORE INTO buckets (id) VALUES (?)"), {bucket});
    if (!owner)
        return fail(owner.error());
    const Result<QSqlQuery *> query =
        run(QStringLiteral(
                "INSERT OR REPLACE INTO objects (bucket, key, size, modified_ns, content_type, md5, cache_control, "
                "metadata, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {bucket, key, object.size, object.modifiedNs, notNull(object.contentType), notNull(object.md5),
             notNull(object.cacheControl), toJson(object.metadata), toVariant(object.created)});
    if (!query)
        return fail(query.error());
    return {};
}

Result<void> LibraryCatalogue::removeObject(const QString &bucket, const QString &key)
{
    const Result<QSqlQuery *> query =
        run(QStringLiteral("DELETE FROM objects WHERE bucket = ? AND key = ?"), {bucket, key});
    if (!query)
        return fail(query.error());
    return {};
}

Result<void> LibraryCatalogue::begin()
{
    if (!m_database.transaction())
        return fail(CatalogueSchema::errorFor(m_database.lastError()));
    return {};
}

Result<void> LibraryCatalogue::commit()
{
    for (const std::shared_ptr<QSqlQuery> &query : std::as_const(m_prepared))
        query->finish();
    if (m_database.commit())
        return {};
    const Error error = CatalogueSchema::errorFor(m_database.lastError());
    m_database.rollback();
    return fail(error);
}

} // namespace bucketdeck
