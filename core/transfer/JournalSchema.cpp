#include "core/transfer/JournalSchema.h"

#include "core/storage/CatalogueSchema.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <array>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::TransferJournal)
};

/// Statements of one step, parted by ';'. A step that has been released is never changed: add one.
constexpr std::array migrations = {
    // 1
    "CREATE TABLE owners ("
    "  id TEXT PRIMARY KEY NOT NULL,"
    "  lane TEXT NOT NULL"
    ") WITHOUT ROWID;"
    // Times are milliseconds since 1970, UTC; what isn't known is NULL.
    "CREATE TABLE transfers ("
    "  row INTEGER PRIMARY KEY AUTOINCREMENT,"
    "  owner TEXT NOT NULL,"
    "  position INTEGER NOT NULL,"
    "  kind TEXT NOT NULL,"
    "  state TEXT NOT NULL,"
    "  account TEXT NOT NULL,"
    "  bucket TEXT NOT NULL,"
    "  key TEXT NOT NULL,"
    "  target_bucket TEXT NOT NULL,"
    "  target_key TEXT NOT NULL,"
    "  local_path TEXT NOT NULL,"
    "  content_type TEXT NOT NULL,"
    "  cache_control TEXT NOT NULL,"
    "  resume_token BLOB,"
    "  bytes_total INTEGER NOT NULL,"
    "  bytes_done INTEGER NOT NULL,"
    "  units_total INTEGER NOT NULL,"
    "  units_done INTEGER NOT NULL,"
    "  on_conflict TEXT NOT NULL,"
    "  sent_bucket TEXT NOT NULL,"
    "  sent_key TEXT NOT NULL,"
    "  source_size INTEGER NOT NULL,"
    "  source_modified INTEGER,"
    "  queued INTEGER,"
    "  started INTEGER,"
    "  finished INTEGER,"
    "  retry_at INTEGER,"
    "  attempts INTEGER NOT NULL,"
    "  error_kind TEXT NOT NULL,"
    "  error_text TEXT NOT NULL,"
    "  error_detail TEXT NOT NULL,"
    "  batch TEXT NOT NULL,"
    "  batch_id INTEGER NOT NULL,"
    "  compression TEXT NOT NULL,"
    "  calls_at_once INTEGER NOT NULL"
    ");"
    "CREATE INDEX transfers_by_owner ON transfers(owner);"
    "CREATE INDEX transfers_by_place ON transfers(key, local_path)",
};

} // namespace

Error JournalSchema::errorFor(const QSqlError &error)
{
    Error known = CatalogueSchema::errorFor(error);
    switch (known.kind) {
    case ErrorKind::Corrupt:
        known.userText = Words::tr("The list of transfers is damaged.");
        break;
    case ErrorKind::DiskFull:
        known.userText = Words::tr("The disk is full, so the list of transfers can't be kept.");
        break;
    default:
        known.userText = Words::tr("The list of transfers can't be kept on the disk.");
        break;
    }
    return known;
}

Result<void> JournalSchema::check(const QSqlDatabase &database)
{
    Result<void> checked = CatalogueSchema::check(database);
    if (!checked && checked.error().kind == ErrorKind::Corrupt)
        return fail(ErrorKind::Corrupt, Words::tr("The list of transfers is damaged."), checked.error().detail);
    return checked;
}

Result<void> JournalSchema::migrate(QSqlDatabase database)
{
    constexpr int latest = static_cast<int>(migrations.size());
    QStringList statements(QStringLiteral("BEGIN IMMEDIATE"));
    QSqlQuery query(database);
    if (!query.exec(statements.takeFirst()))
        return fail(errorFor(query.lastError()));
    // Asked within the transaction: another process may have been quicker.
    const Result<int> found = CatalogueSchema::version(database);
    if (!found || *found > latest) {
        database.rollback();
        if (!found)
            return fail(found.error());
        return fail(ErrorKind::Unsupported, Words::tr("The list of transfers was made by a newer Bucketdeck."),
                    QStringLiteral("version %1, known %2").arg(*found).arg(latest));
    }
    for (int step = *found; step < latest; ++step) {
        statements += QString::fromLatin1(migrations.at(static_cast<size_t>(step))).split(u';', Qt::SkipEmptyParts);
        statements.append(QStringLiteral("PRAGMA user_version = %1").arg(step + 1));
    }
    statements.append(QStringLiteral("COMMIT"));
    for (const QString &statement : std::as_const(statements)) {
        if (!query.exec(statement)) {
            const Error error = errorFor(query.lastError());
            query.exec(QStringLiteral("ROLLBACK"));
            return fail(error);
        }
    }
    return {};
}

} // namespace bucketdeck
