#include "core/transfer/JournalDatabase.h"

#include "core/transfer/JournalRow.h"
#include "core/transfer/JournalSchema.h"

#include <QCoreApplication>
#include <QSet>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <algorithm>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::TransferJournal)
};

constexpr qint64 leftoversKeptMs = qint64{30} * 24 * 3600 * 1000;

QString laneName(JournalLane lane)
{
    return lane == JournalLane::Window ? QStringLiteral("window") : QStringLiteral("command");
}

QString selectStatement(const QString &where)
{
    return QStringLiteral("SELECT row, %1 FROM transfers WHERE %2")
        .arg(JournalRow::columns().join(QStringLiteral(", ")), where);
}

} // namespace

JournalDatabase::JournalDatabase(QString folder, JournalLane lane)
    : m_folder(std::move(folder))
    , m_lane(lane)
    , m_id(QUuid::createUuid().toString(QUuid::Id128))
    , m_file(m_folder, QStringLiteral("bucketdeck-transfers-") + m_id)
{
}

JournalDatabase::~JournalDatabase()
{
    if (m_isOpen) {
        // Whoever left nothing needn't be looked for.
        const QString nothing = QStringLiteral("DELETE FROM owners WHERE id = '%1' AND NOT EXISTS "
                                               "(SELECT 1 FROM transfers WHERE owner = '%1')");
        for (Dead &dead : m_deadCommands) {
            QSqlQuery query(m_database);
            if (query.exec(nothing.arg(dead.id)) && query.numRowsAffected() > 0)
                dead.mark->remove();
        }
        QSqlQuery query(m_database);
        if (query.exec(nothing.arg(m_id)) && query.numRowsAffected() > 0 && m_mark)
            m_mark->remove();
    }
    close();
}

QString JournalDatabase::markPath(const QString &owner) const
{
    return m_folder + QStringLiteral("/transfers-%1.lock").arg(owner);
}

Result<void> JournalDatabase::ready()
{
    if (m_isOpen)
        return {};
    Result<void> opened = m_file.open();
    if (opened) {
        m_database = m_file.database();
        opened = registerOwner();
    }
    if (!opened) {
        close();
        return opened;
    }
    m_isOpen = true;
    return {};
}

Result<void> JournalDatabase::registerOwner()
{
    // Before anything is written for it: a process without a mark is taken for dead.
    if (!m_mark)
        m_mark = ProcessMark::make(markPath(m_id));
    if (!m_mark)
        return fail(ErrorKind::ReadOnly, Words::tr("The list of transfers can't be kept on the disk."), markPath(m_id));
    return run(
        QStringLiteral("INSERT OR IGNORE INTO owners (id, lane) VALUES ('%1', '%2')").arg(m_id, laneName(m_lane)));
}

void JournalDatabase::close()
{
    m_prepared.clear();
    m_isOpen = false;
    m_database = QSqlDatabase();
    m_file.close();
}

Result<void> JournalDatabase::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return fail(JournalSchema::errorFor(query.lastError()));
    return {};
}

Result<void> JournalDatabase::exec(QSqlQuery &query)
{
    if (!query.exec())
        return fail(JournalSchema::errorFor(query.lastError()));
    return {};
}

Result<void> JournalDatabase::inTransaction(const std::function<Result<void>()> &work)
{
    // Immediate: what is read in it can't be changed by others before it is written.
    if (Result<void> begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = run(QStringLiteral("COMMIT"));
    if (!done) {
        QSqlQuery query(m_database);
        query.exec(QStringLiteral("ROLLBACK"));
    }
    return done;
}

Result<QList<JournalEntry>> JournalDatabase::add(const QList<TransferItem> &items)
{
    if (Result<void> opened = ready(); !opened)
        return fail(opened.error());
    if (m_lane == JournalLane::Command) {
        if (Result<void> looked = findDeadCommands(); !looked)
            return fail(looked.error());
    }
    QList<JournalEntry> entries;
    const Result<void> added = inTransaction([&]() -> Result<void> {
        for (const TransferItem &item : items) {
            const Result<JournalEntry> entry = addOne(item);
            if (!entry)
                return fail(entry.error());
            entries.append(*entry);
        }
        return {};
    });
    if (!added)
        return fail(added.error());
    return entries;
}

Result<JournalEntry> JournalDatabase::addOne(const TransferItem &item)
{
    JournalEntry entry;
    const Result<std::optional<TransferItem>> same = sameOf(item);
    if (!same)
        return fail(same.error());
    if (*same) {
        const TransferItem &earlier = **same;
        entry = {earlier.journalRow, true, earlier.resumeToken, earlier.sentAs, earlier.queued};
        TransferItem now = item;
        now.resumeToken = entry.resumeToken;
        now.sentAs = entry.sentAs;
        now.queued = entry.queued;
        if (Result<void> updated = updateOne(now, entry.row); !updated)
            return fail(updated.error());
        return entry;
    }
    const auto [at, isNew] = m_prepared.try_emplace(QStringLiteral("add"), m_database);
    QSqlQuery &query = at->second;
    const QStringList columns = JournalRow::columns();
    if (isNew &&
        !query.prepare(QStringLiteral("INSERT INTO transfers (owner, %1) VALUES (?%2)")
                           .arg(columns.join(QStringLiteral(", ")), QStringLiteral(", ?").repeated(columns.size())))) {
        const Error error = JournalSchema::errorFor(query.lastError());
        m_prepared.erase(at);
        return fail(error);
    }
    query.bindValue(0, m_id);
    JournalRow::bind(query, 1, item);
    if (Result<void> done = exec(query); !done)
        return fail(done.error());
    entry.row = query.lastInsertId().toLongLong();
    return entry;
}

Result<void> JournalDatabase::updateOne(const TransferItem &item, qint64 row)
{
    const auto [at, isNew] = m_prepared.try_emplace(QStringLiteral("update"), m_database);
    QSqlQuery &query = at->second;
    const QStringList columns = JournalRow::columns();
    if (isNew && !query.prepare(QStringLiteral("UPDATE transfers SET owner = ?, %1 = ? WHERE row = ?")
                                    .arg(columns.join(QStringLiteral(" = ?, "))))) {
        const Error error = JournalSchema::errorFor(query.lastError());
        m_prepared.erase(at);
        return fail(error);
    }
    query.bindValue(0, m_id);
    JournalRow::bind(query, 1, item);
    query.bindValue(static_cast<int>(columns.size()) + 1, row);
    return exec(query);
}

Result<void> JournalDatabase::update(const QList<TransferItem> &items)
{
    if (Result<void> opened = ready(); !opened)
        return opened;
    return inTransaction([&]() -> Result<void> {
        for (const TransferItem &item : items) {
            if (Result<void> updated = updateOne(item, item.journalRow); !updated)
                return updated;
        }
        return {};
    });
}

Result<void> JournalDatabase::remove(const QList<qint64> &rows)
{
    if (Result<void> opened = ready(); !opened)
        return opened;
    return inTransaction([&]() -> Result<void> {
        QSqlQuery query(m_database);
        if (!query.prepare(QStringLiteral("DELETE FROM transfers WHERE row = ?")))
            return fail(JournalSchema::errorFor(query.lastError()));
        for (const qint64 row : rows) {
            query.bindValue(0, row);
            if (Result<void> done = exec(query); !done)
                return done;
        }
        return {};
    });
}

Result<void> JournalDatabase::forgetAll()
{
    if (!m_isOpen)
        return {}; // It never had anything.
    return run(QStringLiteral("DELETE FROM transfers WHERE owner = '%1'").arg(m_id));
}

Result<std::vector<JournalDatabase::Dead>> JournalDatabase::findDead(JournalLane lane)
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("SELECT id FROM owners WHERE lane = '%1' AND id <> '%2'").arg(laneName(lane), m_id)))
        return fail(JournalSchema::errorFor(query.lastError()));
    std::vector<Dead> found;
    while (query.next()) {
        const QString id = query.value(0).toString();
        if (std::unique_ptr<ProcessMark> mark = ProcessMark::takeOver(markPath(id)))
            found.push_back({id, std::move(mark)});
    }
    return found;
}

Result<void> JournalDatabase::claim()
{
    Result<std::vector<Dead>> found = findDead(JournalLane::Window);
    if (!found)
        return fail(found.error());
    if (found->empty())
        return {};
    QList<qint64> rows;
    const qint64 longAgo = QDateTime::currentMSecsSinceEpoch() - leftoversKeptMs;
    const Result<void> taken = inTransaction([&]() -> Result<void> {
        rows.clear();
        for (const Dead &dead : *found) {
            QSqlQuery query(m_database);
            if (!query.exec(QStringLiteral("SELECT row FROM transfers WHERE owner = '%1' ORDER BY row").arg(dead.id)))
                return fail(JournalSchema::errorFor(query.lastError()));
            while (query.next())
                rows.append(query.value(0).toLongLong());
            for (const QString &statement :
                 {QStringLiteral("UPDATE transfers SET owner = '%1' WHERE owner = '%2'").arg(m_id, dead.id),
                  QStringLiteral("DELETE FROM owners WHERE id = '%1'").arg(dead.id)}) {
                if (Result<void> done = run(statement); !done)
                    return done;
            }
        }
        // Of commands that nobody gave again.
        return run(QStringLiteral("DELETE FROM transfers WHERE queued < %1 AND owner IN "
                                  "(SELECT id FROM owners WHERE lane = 'command')")
                       .arg(longAgo));
    });
    if (!taken)
        return taken;
    for (Dead &dead : *found)
        dead.mark->remove();
    std::sort(rows.begin(), rows.end());
    m_adopted += rows;
    return {};
}

Result<QList<TransferItem>> JournalDatabase::adopt(int atMost)
{
    // A command does what it was asked for, and ends; what a window had in hand is none of it.
    if (m_lane == JournalLane::Command)
        return QList<TransferItem>();
    if (Result<void> opened = ready(); !opened)
        return fail(opened.error());
    if (m_adopted.isEmpty()) {
        if (Result<void> claimed = claim(); !claimed)
            return fail(claimed.error());
    }
    QList<TransferItem> items;
    while (items.isEmpty() && !m_adopted.isEmpty()) {
        const qsizetype count = qMin<qsizetype>(atMost, m_adopted.size());
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        // Ours since the claim, so that nothing that another process has in hand lies between.
        const QString where = QStringLiteral("owner = '%1' AND row BETWEEN %2 AND %3 ORDER BY row")
                                  .arg(m_id)
                                  .arg(m_adopted.first())
                                  .arg(m_adopted.at(count - 1));
        if (!query.exec(selectStatement(where)))
            return fail(JournalSchema::errorFor(query.lastError()));
        const QSet<qint64> wanted(m_adopted.cbegin(), m_adopted.cbegin() + count);
        while (query.next()) {
            const std::optional<TransferItem> item = JournalRow::read(query);
            // What was queued here meanwhile may lie between, and is known.
            if (item && wanted.contains(item->journalRow))
                items.append(*item);
        }
        m_adopted.remove(0, count);
    }
    return items;
}

Result<void> JournalDatabase::findDeadCommands()
{
    if (std::exchange(m_looked, true))
        return {};
    Result<std::vector<Dead>> found = findDead(JournalLane::Command);
    if (!found)
        return fail(found.error());
    m_deadCommands = std::move(*found);
    return {};
}

Result<std::optional<TransferItem>> JournalDatabase::sameOf(const TransferItem &item)
{
    if (m_deadCommands.empty())
        return std::optional<TransferItem>();
    QSqlQuery query(m_database);
    QString owners;
    for (const Dead &dead : m_deadCommands)
        owners += (owners.isEmpty() ? QLatin1String("'") : QLatin1String(", '")) + dead.id + u'\'';
    if (!query.prepare(selectStatement(QStringLiteral("key = ? AND local_path = ? AND owner IN (%1)").arg(owners))))
        return fail(JournalSchema::errorFor(query.lastError()));
    // NULL is no text that anything equals.
    query.addBindValue(item.remote.key.isNull() ? QLatin1String("") : item.remote.key);
    query.addBindValue(item.localPath.isNull() ? QLatin1String("") : item.localPath);
    if (Result<void> done = exec(query); !done)
        return fail(done.error());
    while (query.next()) {
        std::optional<TransferItem> earlier = JournalRow::read(query);
        // The same file as it was then, or it is another one.
        if (earlier && earlier->kind == item.kind && earlier->accountId == item.accountId &&
            earlier->remote == item.remote && earlier->target == item.target &&
            earlier->sourceSize == item.sourceSize && earlier->sourceModified == item.sourceModified)
            return earlier;
    }
    return std::optional<TransferItem>();
}

Result<QList<bool>> JournalDatabase::areInterrupted(const QList<TransferItem> &items)
{
    if (Result<void> opened = ready(); !opened)
        return fail(opened.error());
    if (Result<void> looked = findDeadCommands(); !looked)
        return fail(looked.error());
    QList<bool> answers;
    for (const TransferItem &item : items) {
        const Result<std::optional<TransferItem>> same = sameOf(item);
        if (!same)
            return fail(same.error());
        answers.append(same->has_value());
    }
    return answers;
}

} // namespace bucketdeck
