#include "core/transfer/JournalFile.h"

#include "core/base/Log.h"
#include "core/transfer/JournalRow.h"
#include "core/transfer/JournalSchema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::TransferJournal)
};

} // namespace

JournalFile::JournalFile(QString folder, QString connection)
    : m_folder(std::move(folder))
    , m_connection(std::move(connection))
{
}

JournalFile::~JournalFile()
{
    close();
}

Result<void> JournalFile::open()
{
    Result<void> opened = openOnce();
    if (opened || (opened.error().kind != ErrorKind::Corrupt && opened.error().kind != ErrorKind::Unsupported))
        return opened;
    const QString why = opened.error().userText;
    close();
    const Result<QString> aside = setAside();
    if (!aside)
        return fail(aside.error());
    opened = openOnce();
    if (opened) {
        m_notice = Words::tr("%1 It was kept as “%2” and a new one was begun. No file was touched. Look whether "
                             "all that you had queued has arrived.")
                       .arg(why, *aside);
        qCWarning(logTransfer) << "journal set aside as" << *aside;
    }
    return opened;
}

Result<void> JournalFile::openOnce()
{
    QDir().mkpath(m_folder);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    m_database.setDatabaseName(m_folder + QStringLiteral("/transfers.db"));
    if (!m_database.open())
        return fail(JournalSchema::errorFor(m_database.lastError()));
    if (Result<void> checked = JournalSchema::check(m_database); !checked)
        return checked;
    for (const QString &pragma :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = NORMAL")}) {
        QSqlQuery query(m_database);
        if (!query.exec(pragma))
            return fail(JournalSchema::errorFor(query.lastError()));
    }
    if (Result<void> migrated = JournalSchema::migrate(m_database); !migrated)
        return migrated;
    return checkTables();
}

/// Of this version, and yet it hasn't what this version has: somebody else's, or cut to pieces.
Result<void> JournalFile::checkTables() const
{
    const QString columns = JournalRow::columns().join(QStringLiteral(", "));
    for (const QString &look : {QStringLiteral("SELECT row, owner, %1 FROM transfers WHERE 0").arg(columns),
                                QStringLiteral("SELECT id, lane FROM owners WHERE 0")}) {
        QSqlQuery query(m_database);
        if (!query.exec(look))
            return fail(ErrorKind::Corrupt, Words::tr("The list of transfers is damaged."), query.lastError().text());
    }
    return {};
}

void JournalFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QString> JournalFile::setAside() const
{
    const QString path = m_folder + QStringLiteral("/transfers.db");
    QString name;
    for (int number = 1; name.isEmpty() || QFile::exists(m_folder + u'/' + name); ++number)
        name = QStringLiteral("transfers-damaged-%1.db").arg(number);
    if (!QFile::rename(path, m_folder + u'/' + name))
        return fail(ErrorKind::ReadOnly, Words::tr("The list of transfers can't be kept on the disk."), path);
    // SQLite's own extra files go along.
    for (const QString &extra : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::rename(path + extra, m_folder + u'/' + name + extra);
    return name;
}

} // namespace bucketdeck
