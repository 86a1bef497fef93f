#include "ui/transfers/ConflictAsker.h"

#include "ui/transfers/ConflictDialog.h"
#include "ui/transfers/ConflictSides.h"

namespace bucketdeck {
namespace {

constexpr qsizetype answersInATurn = 200;

} // namespace

ConflictAsker::ConflictAsker(TransferQueue *queue, StorageLookup storages, IsLibrary isLibrary, QWidget *window)
    : QObject(window)
    , m_queue(queue)
    , m_storages(std::move(storages))
    , m_isLibrary(std::move(isLibrary))
    , m_window(window)
{
    connect(queue, &TransferQueue::conflictFound, this, [this](const TransferItem &item) { found(item.id); });
}

void ConflictAsker::found(quint64 id)
{
    // Who was quick to open may not have been the only one.
    if (m_dialog)
        m_dialog->setOthers(++m_others);
    ask({id});
}

void ConflictAsker::ask(const QList<quint64> &ids)
{
    m_waiting += ids;
    askNext();
}

void ConflictAsker::askAll()
{
    m_waiting = asking();
    askNext();
}

bool ConflictAsker::asks(quint64 id) const
{
    const int row = m_queue->indexOf(id);
    return row >= 0 && m_queue->at(row).state == TransferState::Conflict;
}

QList<quint64> ConflictAsker::asking() const
{
    QList<quint64> ids;
    for (int row = 0; row < m_queue->count(); ++row)
        if (m_queue->at(row).state == TransferState::Conflict)
            ids.append(m_queue->at(row).id);
    return ids;
}

void ConflictAsker::askNext()
{
    while (!m_isAsking && !m_waiting.isEmpty()) {
        const quint64 id = m_waiting.takeFirst();
        // Answered meanwhile, in the list or for all.
        if (asks(id))
            open(m_queue->at(m_queue->indexOf(id)));
    }
}

void ConflictAsker::open(const TransferItem &item)
{
    const quint64 id = item.id;
    const StoragePath target = conflictTarget(item);
    m_others = static_cast<int>(asking().size()) - 1;
    auto *dialog = new ConflictDialog(target.name(), target.parent().name(),
                                      conflictPlaces(item, m_isLibrary(item.accountId)), m_others, m_window);
    m_dialog = dialog;
    dialog->setNote(conflictNote(item));
    fillConflictSides(dialog, item, m_storages(item.accountId));
    m_isAsking = true;
    connect(dialog, &ConflictDialog::chosen, this,
            [this, id](ConflictChoice choice, bool all) { answer(id, choice, all); });
    // Whoever turns away from one question isn't asked the rest; they stay in the list.
    connect(dialog, &QDialog::rejected, this, [this] { m_waiting.clear(); });
    // Queued: the answer comes first, and may be one for others too.
    connect(
        dialog, &QDialog::finished, this,
        [this] {
            m_isAsking = false;
            askNext();
        },
        Qt::QueuedConnection);
    dialog->open();
}

void ConflictAsker::answer(quint64 id, ConflictChoice choice, bool all)
{
    // For the whole drop: what of it finds its name taken later is answered, too.
    m_queue->resolveConflict(id, choice, all);
    if (all)
        answerSome(asking(), choice);
    else if (asks(id))
        m_queue->resolveConflict(id, choice, false);
}

void ConflictAsker::answerSome(QList<quint64> ids, ConflictChoice choice)
{
    const qsizetype count = qMin(ids.size(), answersInATurn);
    for (const quint64 id : ids.first(count))
        m_queue->resolveConflict(id, choice, false);
    if (count == ids.size())
        return;
    QMetaObject::invokeMethod(
        this, [this, rest = ids.sliced(count), choice] { answerSome(rest, choice); }, Qt::QueuedConnection);
}

} // namespace bucketdeck

#include "moc_ConflictAsker.cpp"
