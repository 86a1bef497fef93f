#pragma once

#include "core/base/Result.h"
#include "core/transfer/JournalFile.h"
#include "core/transfer/ProcessMark.h"
#include "core/transfer/TransferJournal.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace bucketdeck {

/// Whose transfers these are when their process has died.
enum class JournalLane {
    Window,  ///< The next window's, which goes on with all of them by itself.
    Command, ///< Those of the next command that is asked for the same, item by item.
};

/// SQLite behind SqliteJournal. Every call blocks; all on one thread.
class JournalDatabase
{
public:
    /// `folder` holds transfers.db and the marks of the processes that use it. Made where there is none.
    JournalDatabase(QString folder, JournalLane lane);
    ~JournalDatabase();
    JournalDatabase(const JournalDatabase &) = delete;
    JournalDatabase &operator=(const JournalDatabase &) = delete;

    [[nodiscard]] Result<QList<JournalEntry>> add(const QList<TransferItem> &items);
    [[nodiscard]] Result<void> update(const QList<TransferItem> &items);
    [[nodiscard]] Result<void> remove(const QList<qint64> &rows);
    [[nodiscard]] Result<QList<TransferItem>> adopt(int atMost);
    [[nodiscard]] Result<void> forgetAll();
    /// Of each: a command that died had the same to do.
    [[nodiscard]] Result<QList<bool>> areInterrupted(const QList<TransferItem> &items);
    /// What the user is to be told of the opening; empty from the second time on.
    [[nodiscard]] QString takeNotice() { return m_file.takeNotice(); }

private:
    struct Dead
    {
        QString id;
        std::unique_ptr<ProcessMark> mark;
    };

    /// Opens it, or says why not.
    [[nodiscard]] Result<void> ready();
    [[nodiscard]] Result<void> registerOwner();
    void close();
    [[nodiscard]] Result<void> run(const QString &statement);
    [[nodiscard]] Result<void> exec(QSqlQuery &query);
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);
    /// Processes of this lane that are gone, with their marks, so that nobody else takes what they left.
    [[nodiscard]] Result<std::vector<Dead>> findDead(JournalLane lane);
    [[nodiscard]] Result<void> claim();
    [[nodiscard]] Result<void> findDeadCommands();
    /// The row of a command that died, for the same item: as it was.
    [[nodiscard]] Result<std::optional<TransferItem>> sameOf(const TransferItem &item);
    [[nodiscard]] Result<JournalEntry> addOne(const TransferItem &item);
    [[nodiscard]] Result<void> updateOne(const TransferItem &item, qint64 row);
    [[nodiscard]] QString markPath(const QString &owner) const;

    QString m_folder;
    JournalLane m_lane;
    QString m_id; ///< Of this process, in the database.
    JournalFile m_file;
    QSqlDatabase m_database;
    std::unique_ptr<ProcessMark> m_mark;
    bool m_isOpen = false;
    bool m_looked = false;            ///< For commands that died.
    std::vector<Dead> m_deadCommands; ///< Whose rows are taken over one by one.
    QList<qint64> m_adopted;          ///< Ours by now, and not yet told.
    std::map<QString, QSqlQuery> m_prepared;
};

} // namespace bucketdeck
