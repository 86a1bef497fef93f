#include "core/audio/MediaCatalog.h"

#include "core/base/Log.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <mutex>

namespace bucketdeck {
namespace {

constexpr int maxRows = 200'000;

/// Two threads that find the same file damaged must not both set it aside.
std::mutex &openingMutex()
{
    static std::mutex mutex;
    return mutex;
}

void setAside(const QString &path)
{
    const QString aside = path + QStringLiteral(".damaged-") +
                          QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddHHmmsszzz"));
    qCWarning(logAudio) << "the catalogue of audio is damaged and made anew";
    QFile::rename(path, aside);
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
}

} // namespace

MediaCatalog::MediaCatalog(const QString &databasePath)
    : m_path(databasePath)
    , m_connection(QStringLiteral("media-") + QUuid::createUuid().toString(QUuid::Id128))
{
    if (m_path.isEmpty())
        return;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const std::lock_guard lock(openingMutex());
    m_open = open();
    if (!m_open && QFileInfo(m_path).isFile()) {
        close();
        setAside(m_path);
        m_open = open();
    }
    if (!m_open)
        qCWarning(logAudio) << "what is known of audio can't be kept";
}

MediaCatalog::~MediaCatalog()
{
    close();
}

bool MediaCatalog::open()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000"));
    if (!database.open())
        return false;
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next() ||
        query.value(0).toString() != QStringLiteral("ok"))
        return false;
    query.finish();
    if (!query.exec(QStringLiteral("PRAGMA journal_mode=WAL")))
        return false;
    query.finish();
    if (!query.exec(QStringLiteral("PRAGMA synchronous=NORMAL")))
        return false;
    if (!query.exec(QStringLiteral("CREATE TABLE IF NOT EXISTS media ("
                                   "account TEXT NOT NULL, bucket TEXT NOT NULL, key TEXT NOT NULL, etag TEXT NOT NULL,"
                                   "codec TEXT NOT NULL, duration_ms INTEGER NOT NULL, bit_rate INTEGER NOT NULL,"
                                   "sample_rate INTEGER NOT NULL, channels INTEGER NOT NULL, bits INTEGER NOT NULL,"
                                   "title TEXT NOT NULL, artist TEXT NOT NULL, album TEXT NOT NULL,"
                                   "PRIMARY KEY (account, bucket, key))")))
        return false;
    // Old rows go when there are far too many; they are found out again where they are still looked at.
    return query.exec(
        QStringLiteral("DELETE FROM media WHERE rowid <= (SELECT max(rowid) FROM media) - %1").arg(maxRows));
}

void MediaCatalog::close()
{
    m_open = false;
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

std::optional<AudioInfo> MediaCatalog::find(const ObjectRef &ref) const
{
    if (!m_open || ref.etag.isEmpty())
        return std::nullopt;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(
        QStringLiteral("SELECT codec, duration_ms, bit_rate, sample_rate, channels, bits, title, artist, album "
                       "FROM media WHERE account = ? AND bucket = ? AND key = ? AND etag = ?"));
    for (const QString &value : {ref.accountId, ref.path.bucket, ref.path.key, ref.etag})
        query.addBindValue(value);
    if (!query.exec() || !query.next())
        return std::nullopt;
    AudioInfo info;
    info.codecName = query.value(0).toString();
    info.durationMs = query.value(1).toLongLong();
    info.bitRate = query.value(2).toInt();
    info.sampleRate = query.value(3).toInt();
    info.channels = query.value(4).toInt();
    info.bitsPerSample = query.value(5).toInt();
    info.title = query.value(6).toString();
    info.artist = query.value(7).toString();
    info.album = query.value(8).toString();
    return info;
}

void MediaCatalog::store(const ObjectRef &ref, const AudioInfo &info)
{
    if (!m_open || ref.etag.isEmpty())
        return;
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO media VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const QString &value : {ref.accountId, ref.path.bucket, ref.path.key, ref.etag, info.codecName})
        query.addBindValue(text(value));
    query.addBindValue(info.durationMs);
    for (const int value : {info.bitRate, info.sampleRate, info.channels, info.bitsPerSample})
        query.addBindValue(value);
    for (const QString &value : {info.title, info.artist, info.album})
        query.addBindValue(text(value));
    if (!query.exec())
        qCWarning(logAudio) << "what was found out can't be kept:" << query.lastError().text();
}

} // namespace bucketdeck
