#pragma once

#include "core/transfer/JournalDatabase.h"

#include <QThread>

#include <memory>

namespace bucketdeck {

/// The journal of all processes of this user, in `folder`/transfers.db, written to on a thread of its own. Nothing is
/// opened before the first call. Goes away when all that was asked is written.
class SqliteJournal final : public TransferJournal
{
    Q_OBJECT

public:
    SqliteJournal(const QString &folder, JournalLane lane, QObject *parent = nullptr);
    ~SqliteJournal() override;

    [[nodiscard]] Task<QList<JournalEntry>> add(QList<TransferItem> items) override;
    [[nodiscard]] Task<void> update(QList<TransferItem> items) override;
    [[nodiscard]] Task<void> remove(QList<qint64> rows) override;
    [[nodiscard]] Task<QList<TransferItem>> adopt(int atMost) override;
    [[nodiscard]] Task<void> forgetAll() override;
    [[nodiscard]] Task<QList<bool>> areInterrupted(QList<TransferItem> items) override;

private:
    template <typename T>
    [[nodiscard]] Task<T> call(std::function<Result<T>(JournalDatabase &)> work);
    void tell(const QString &notice, const Error *error);

    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< Its place on that thread.
    std::shared_ptr<JournalDatabase> m_database;
    bool m_isTroubled = false;
};

} // namespace bucketdeck
