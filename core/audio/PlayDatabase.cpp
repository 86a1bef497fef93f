#include "core/audio/PlayDatabase.h"

#include "core/base/Log.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace bucketdeck {
namespace {

QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

void bind(QSqlQuery &query, const ObjectRef &ref)
{
    for (const QString &value : {ref.accountId, ref.path.bucket, ref.path.key, ref.etag})
        query.addBindValue(text(value));
}

ObjectRef refOf(const QSqlQuery &query)
{
    return {query.value(0).toString(),
            {query.value(1).toString(), query.value(2).toString()},
            query.value(3).toString(),
            query.value(4).toLongLong()};
}

RepeatMode repeatOf(int kept)
{
    return kept == 1 ? RepeatMode::One : kept == 2 ? RepeatMode::All : RepeatMode::Off;
}

} // namespace

PlayDatabase::PlayDatabase(QString path)
    : m_path(std::move(path))
    , m_connection(u"play-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

PlayDatabase::~PlayDatabase()
{
    close();
}

bool PlayDatabase::isOpen()
{
    if (std::exchange(m_tried, true))
        return m_open;
    if (m_path.isEmpty())
        return false;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    m_open = open();
    if (!m_open && QFileInfo(m_path).isFile()) {
        close();
        setAside();
        m_open = open();
    }
    if (!m_open)
        qCWarning(logAudio) << "what is played can't be kept";
    return m_open;
}

bool PlayDatabase::open()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=3000"_s);
    if (!database.open())
        return false;
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next() || query.value(0).toString() != u"ok")
        return false;
    query.finish();
    if (!query.exec(u"PRAGMA journal_mode=WAL"_s))
        return false;
    query.finish();
    for (const QString &statement :
         {u"PRAGMA synchronous=NORMAL"_s,
          u"CREATE TABLE IF NOT EXISTS queue (place INTEGER PRIMARY KEY, account TEXT NOT NULL, bucket TEXT NOT NULL,"
          " key TEXT NOT NULL, etag TEXT NOT NULL, size INTEGER NOT NULL)"_s,
          u"CREATE TABLE IF NOT EXISTS place (id INTEGER PRIMARY KEY CHECK (id = 1), current INTEGER NOT NULL,"
          " shuffled INTEGER NOT NULL, repeat INTEGER NOT NULL, position_ms INTEGER NOT NULL,"
          " duration_ms INTEGER NOT NULL)"_s,
          u"CREATE TABLE IF NOT EXISTS positions (account TEXT NOT NULL, bucket TEXT NOT NULL, key TEXT NOT NULL,"
          " etag TEXT NOT NULL, size INTEGER NOT NULL, position_ms INTEGER NOT NULL, duration_ms INTEGER NOT NULL,"
          " PRIMARY KEY (account, bucket, key))"_s,
          u"DELETE FROM positions WHERE rowid <= (SELECT max(rowid) FROM positions) - 10 * %1"_s.arg(
              TrackPositions::most)})
        if (!query.exec(statement))
            return false;
    return true;
}

void PlayDatabase::close()
{
    m_open = false;
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void PlayDatabase::setAside()
{
    qCWarning(logAudio) << "what was kept of playing is damaged and made anew";
    QFile::rename(m_path, m_path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddHHmmsszzz"_s));
    QFile::remove(m_path + u"-wal"_s);
    QFile::remove(m_path + u"-shm"_s);
}

KeptPlay PlayDatabase::load()
{
    KeptPlay kept;
    if (!isOpen())
        return kept;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (query.exec(u"SELECT account, bucket, key, etag, size FROM queue ORDER BY place"_s))
        while (query.next())
            kept.items.append(refOf(query));
    if (query.exec(u"SELECT current, shuffled, repeat, position_ms, duration_ms FROM place"_s) && query.next()) {
        kept.place.queue = {query.value(0).toInt(), query.value(1).toBool(), repeatOf(query.value(2).toInt())};
        kept.place.positionMs = qMax<qint64>(0, query.value(3).toLongLong());
        kept.place.durationMs = qMax<qint64>(0, query.value(4).toLongLong());
    }
    if (query.exec(u"SELECT account, bucket, key, etag, size, position_ms, duration_ms FROM positions"
                   " WHERE rowid IN (SELECT rowid FROM positions ORDER BY rowid DESC LIMIT %1) ORDER BY rowid"_s.arg(
                       TrackPositions::most)))
        while (query.next())
            kept.positions.append({refOf(query), query.value(5).toLongLong(), query.value(6).toLongLong()});
    return kept;
}

void PlayDatabase::saveItems(const QList<ObjectRef> &items)
{
    if (!isOpen())
        return;
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    QSqlQuery query(database);
    bool done = database.transaction() && query.exec(u"DELETE FROM queue"_s) &&
                query.prepare(u"INSERT INTO queue VALUES (?, ?, ?, ?, ?, ?)"_s);
    int place = 0;
    for (const ObjectRef &ref : items) {
        if (!done)
            break;
        query.addBindValue(++place);
        bind(query, ref);
        query.addBindValue(ref.size);
        done = query.exec();
    }
    if (done && database.commit())
        return;
    qCWarning(logAudio) << "the queue can't be kept:" << query.lastError().text();
    database.rollback();
}

void PlayDatabase::savePlace(const KeptPlace &place)
{
    if (!isOpen())
        return;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"INSERT OR REPLACE INTO place VALUES (1, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(place.queue.current);
    query.addBindValue(place.queue.shuffled);
    query.addBindValue(place.queue.repeat == RepeatMode::One ? 1 : place.queue.repeat == RepeatMode::All ? 2 : 0);
    query.addBindValue(place.positionMs);
    query.addBindValue(place.durationMs);
    if (!query.exec())
        qCWarning(logAudio) << "the place in the queue can't be kept:" << query.lastError().text();
}

void PlayDatabase::savePosition(const TrackPosition &position)
{
    if (!isOpen())
        return;
    // A new row each time: their numbers are then in the order of use.
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"INSERT OR REPLACE INTO positions VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    bind(query, position.ref);
    query.addBindValue(position.ref.size);
    query.addBindValue(position.positionMs);
    query.addBindValue(position.durationMs);
    if (!query.exec())
        qCWarning(logAudio) << "a position can't be kept:" << query.lastError().text();
}

void PlayDatabase::removePosition(const ObjectRef &ref)
{
    if (!isOpen())
        return;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"DELETE FROM positions WHERE account = ? AND bucket = ? AND key = ?"_s);
    for (const QString &value : {ref.accountId, ref.path.bucket, ref.path.key})
        query.addBindValue(text(value));
    if (!query.exec())
        qCWarning(logAudio) << "a position can't be removed:" << query.lastError().text();
}

} // namespace bucketdeck
