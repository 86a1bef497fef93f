#include "core/storage/CatalogueSchema.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <array>

namespace bucketdeck {
namespace {

// SQLite result codes (sqlite.org/rescode.html); the low byte of an extended one.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

/// Statements of one step, parted by ';'. A step that has been released is never changed: add one.
constexpr std::array migrations = {
    // 1: what the files themselves can't tell.
    "CREATE TABLE buckets ("
    "  id TEXT PRIMARY KEY NOT NULL,"
    "  is_public INTEGER NOT NULL DEFAULT 0,"
    "  size_limit INTEGER,"
    "  allowed_types TEXT NOT NULL DEFAULT '[]',"
    "  created INTEGER,"
    "  updated INTEGER"
    ") WITHOUT ROWID;"
    "CREATE TABLE objects ("
    "  bucket TEXT NOT NULL REFERENCES buckets(id) ON DELETE CASCADE,"
    "  key TEXT NOT NULL,"
    "  size INTEGER NOT NULL,"
    "  modified_ns INTEGER NOT NULL,"
    "  content_type TEXT NOT NULL DEFAULT '',"
    "  md5 TEXT NOT NULL DEFAULT '',"
    "  cache_control TEXT NOT NULL DEFAULT '',"
    "  metadata TEXT NOT NULL DEFAULT '{}',"
    "  created INTEGER,"
    "  PRIMARY KEY (bucket, key)"
    ") WITHOUT ROWID",
};

} // namespace

int CatalogueSchema::latestVersion()
{
    return static_cast<int>(migrations.size());
}

Error CatalogueSchema::errorFor(const QSqlError &error)
{
    const QString detail = QStringLiteral("%1 (%2)").arg(error.text(), error.nativeErrorCode());
    const int code = error.nativeErrorCode().toInt() & 0xff;
    switch (code) {
    case sqliteBusy:
    case sqliteLocked:
        return makeError(
            ErrorKind::Busy,
            QCoreApplication::translate("bucketdeck::LibraryCatalogue",
                                        "Another program is using the library's catalogue. Close it and try again."),
            detail);
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return makeError(
            ErrorKind::Corrupt,
            QCoreApplication::translate("bucketdeck::LibraryCatalogue", "The library's catalogue is damaged."), detail);
    case sqliteFull:
        return makeError(ErrorKind::DiskFull,
                         QCoreApplication::translate("bucketdeck::LibraryCatalogue",
                                                     "The disk is full. Make some room on it and try again."),
                         detail);
    case sqliteReadOnly:
        return makeError(
            ErrorKind::ReadOnly,
            QCoreApplication::translate("bucketdeck::LibraryCatalogue",
                                        "The library's catalogue can't be written to. Check its permissions."),
            detail);
    default:
        return makeError(
            ErrorKind::LocalIo,
            QCoreApplication::translate("bucketdeck::LibraryCatalogue",
                                        "The library's catalogue can't be used. Check the disk and try again."),
            detail);
    }
}

Result<int> CatalogueSchema::version(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return fail(errorFor(query.lastError()));
    return query.value(0).toInt();
}

Result<void> CatalogueSchema::check(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return fail(errorFor(query.lastError()));
    const QString verdict = query.value(0).toString();
    if (verdict != u"ok")
        return fail(ErrorKind::Corrupt,
                    QCoreApplication::translate("bucketdeck::LibraryCatalogue", "The library's catalogue is damaged."),
                    verdict);
    return {};
}

Result<void> CatalogueSchema::migrate(QSqlDatabase database)
{
    const Result<int> found = version(database);
    if (!found)
        return fail(found.error());
    for (int step = *found; step < latestVersion(); ++step) {
        if (!database.transaction())
            return fail(errorFor(database.lastError()));
        QStringList statements =
            QString::fromLatin1(migrations.at(static_cast<size_t>(step))).split(u';', Qt::SkipEmptyParts);
        statements.append(QStringLiteral("PRAGMA user_version = %1").arg(step + 1));
        for (const QString &statement : std::as_const(statements)) {
            QSqlQuery query(database);
            if (!query.exec(statement)) {
                const Error error = errorFor(query.lastError());
                database.rollback();
                return fail(error);
            }
        }
        if (!database.commit()) {
            const Error error = errorFor(database.lastError());
            database.rollback();
            return fail(error);
        }
    }
    return {};
}

} // namespace bucketdeck
