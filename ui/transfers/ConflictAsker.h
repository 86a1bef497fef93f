#pragma once

#include "core/transfer/TransferQueue.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace bucketdeck {

class ConflictDialog;

/// Asks what is to become of transfers whose names are taken, one dialog at a time, and hands on the answers. Those of
/// earlier runs of the program are only asked about when the user wants to decide.
class ConflictAsker final : public QObject
{
    Q_OBJECT

public:
    using IsLibrary = std::function<bool(const QString &accountId)>;

    /// Dialogs open over `window`, which owns this.
    ConflictAsker(TransferQueue *queue, StorageLookup storages, IsLibrary isLibrary, QWidget *window);

    /// These, one after the other; ids that don't ask any more are passed over.
    void ask(const QList<quint64> &ids);
    /// All that ask, in the order of the queue.
    void askAll();

private:
    void found(quint64 id);
    void askNext();
    void open(const TransferItem &item);
    void answer(quint64 id, ConflictChoice choice, bool all);
    void answerSome(QList<quint64> ids, ConflictChoice choice);
    [[nodiscard]] bool asks(quint64 id) const;
    [[nodiscard]] QList<quint64> asking() const;

    TransferQueue *m_queue;
    StorageLookup m_storages;
    IsLibrary m_isLibrary;
    QWidget *m_window;
    QList<quint64> m_waiting;
    QPointer<ConflictDialog> m_dialog;
    int m_others = 0; ///< That ask besides the one in the dialog.
    bool m_isAsking = false;
};

} // namespace bucketdeck
