#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QString>

#include <utility>

namespace bucketdeck {

/// transfers.db: opened, looked over and brought to this version. One that is damaged, or of a newer program, is kept
/// under another name, and a new one begun. Every call blocks.
class JournalFile
{
public:
    /// `connection` names it within this process.
    JournalFile(QString folder, QString connection);
    ~JournalFile();
    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;

    [[nodiscard]] Result<void> open();
    /// Whoever has a copy gives it back before this.
    void close();
    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    /// What the user is to be told of the opening; empty from the second time on.
    [[nodiscard]] QString takeNotice() { return std::exchange(m_notice, {}); }

private:
    [[nodiscard]] Result<void> openOnce();
    [[nodiscard]] Result<void> checkTables() const;
    [[nodiscard]] Result<QString> setAside() const;

    QString m_folder;
    QString m_connection;
    QSqlDatabase m_database;
    QString m_notice;
};

} // namespace bucketdeck
