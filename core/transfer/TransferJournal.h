#pragma once

#include "core/base/Task.h"
#include "core/transfer/TransferItem.h"

#include <QObject>

namespace bucketdeck {

/// What a journal says of an item that was just written to it.
struct JournalEntry
{
    qint64 row = 0;
    /// A process that died had the same to do: it may have done it, or part of it.
    bool interrupted = false;
    QByteArray resumeToken; ///< Of that process.
    StoragePath sentAs;     ///< The same.
    QDateTime queued;       ///< UTC; when it was told to. Null where there was none.
};

/// Where transfers are kept, so that they outlive the process. Called and answered on the object's own thread, which
/// none of the calls keeps waiting. Answers come in the order of the calls.
class TransferJournal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// One entry an item, in order; all or none is written. When the answer is there they outlive the process.
    [[nodiscard]] virtual Task<QList<JournalEntry>> add(QList<TransferItem> items) = 0;
    /// As they are now, by TransferItem::journalRow.
    [[nodiscard]] virtual Task<void> update(QList<TransferItem> items) = 0;
    [[nodiscard]] virtual Task<void> remove(QList<qint64> rows) = 0;
    /// Takes over what processes that are gone have left, at most so many at a time, in the order in which they were
    /// queued, and says how they were then. None: there are no more for now. No item is ever given to two processes.
    [[nodiscard]] virtual Task<QList<TransferItem>> adopt(int atMost) = 0;
    /// Everything of this process, which has come to its end.
    [[nodiscard]] virtual Task<void> forgetAll() = 0;
    /// Of each: a command that died had the same to do, so that its traces are no surprise.
    [[nodiscard]] virtual Task<QList<bool>> areInterrupted(QList<TransferItem> items) = 0;

Q_SIGNALS:
    /// Something that the user should know, in words, once: the journal can't be written, or was damaged.
    void troubled(const QString &text);
};

} // namespace bucketdeck
