#include "core/transfer/TransferStore.h"

#include <algorithm>

namespace bucketdeck {
namespace {

bool isActive(const TransferItem &item)
{
    return item.state == TransferState::Queued || item.isRunning() || item.state == TransferState::Waiting;
}

/// Shown beside the object's place: on its way, asking, or just failed.
bool isShownAtTarget(const TransferItem &item)
{
    return item.kind == TransferKind::Upload && (!item.isFinished() || item.state == TransferState::Failed);
}

} // namespace

void TransferStore::append(TransferItem item)
{
    for (QString *text : {&item.accountId, &item.remote.bucket, &item.contentType, &item.batch})
        share(*text);
    m_items.push_back(std::make_unique<TransferItem>(std::move(item)));
    enter(*m_items.back());
}

int TransferStore::indexOf(quint64 id) const
{
    const auto found =
        std::lower_bound(m_items.begin(), m_items.end(), id,
                         [](const std::unique_ptr<TransferItem> &item, quint64 wanted) { return item->id < wanted; });
    if (found == m_items.end() || (*found)->id != id)
        return -1;
    return static_cast<int>(found - m_items.begin());
}

const TransferItem *TransferStore::find(quint64 id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &at(index);
}

void TransferStore::remove(int first, int last)
{
    const auto begin = m_items.begin() + first;
    const auto end = m_items.begin() + last + 1;
    for (auto it = begin; it != end; ++it)
        leave(**it);
    m_items.erase(begin, end);
    if (m_items.empty())
        m_texts.clear();
}

void TransferStore::share(QString &text)
{
    if (!text.isEmpty())
        text = *m_texts.insert(text);
}

const TransferItem *TransferStore::uploadTo(const QString &accountId, const StoragePath &target) const
{
    const size_t hash = hashOf(accountId, target);
    const Shard &shard = m_uploads.at(shardOf(hash));
    const auto found = shard.constFind(hash);
    const TransferItem *item = found == shard.constEnd() ? nullptr : find(*found);
    return item && item->accountId == accountId && item->remote == target ? item : nullptr;
}

size_t TransferStore::hashOf(const QString &accountId, const StoragePath &target)
{
    return qHashMulti(0x9e3779b9, accountId, target);
}

QList<int> TransferStore::takeChanged(qsizetype most)
{
    QList<quint64> ids(m_changed.cbegin(), m_changed.cend());
    if (ids.size() > most) {
        // The first of them, so that neighbours are told of together.
        std::nth_element(ids.begin(), ids.begin() + most, ids.end());
        ids.resize(most);
        for (const quint64 id : std::as_const(ids))
            m_changed.remove(id);
    } else {
        m_changed.clear();
    }
    std::sort(ids.begin(), ids.end());
    QList<int> indexes;
    indexes.reserve(ids.size());
    for (const quint64 id : std::as_const(ids)) {
        if (const int index = indexOf(id); index >= 0)
            indexes.append(index);
    }
    return indexes;
}

QList<quint64> TransferStore::takeToKeep(int atMost)
{
    QList<quint64> ids;
    for (auto it = m_toKeep.begin(); it != m_toKeep.end() && ids.size() < atMost;) {
        ids.append(*it);
        it = m_toKeep.erase(it);
    }
    return ids;
}

void TransferStore::noteToKeep(const QList<quint64> &ids)
{
    for (const quint64 id : ids)
        m_toKeep.insert(id);
}

void TransferStore::enter(const TransferItem &item)
{
    add(item, 1);
    if (!isShownAtTarget(item))
        return;
    const size_t hash = hashOf(item.accountId, item.remote);
    m_uploads.at(shardOf(hash)).insert(hash, item.id);
}

void TransferStore::leave(const TransferItem &item)
{
    add(item, -1);
    if (!isShownAtTarget(item))
        return;
    const size_t hash = hashOf(item.accountId, item.remote);
    Shard &shard = m_uploads.at(shardOf(hash));
    const auto found = shard.constFind(hash);
    if (found != shard.constEnd() && *found == item.id)
        shard.erase(found);
}

void TransferStore::add(const TransferItem &item, int sign)
{
    const bool active = isActive(item);
    const bool paused = item.state == TransferState::Paused;
    if (item.state == TransferState::Failed || item.state == TransferState::Conflict)
        m_totals.failed += sign;
    if (item.state == TransferState::Done)
        m_totals.done += sign;
    if (item.state == TransferState::Waiting)
        m_totals.waiting += sign;
    if (paused)
        m_totals.paused += sign;
    if (active)
        m_totals.active += sign;
    if (item.isRunning())
        m_totals.running += sign;
    if (!item.hasBytes() || item.isFinished())
        return;
    m_totals.bytesTotal += sign * qMax<qint64>(0, item.bytesTotal);
    m_totals.bytesDone += sign * item.bytesDone;
    const qint64 left = sign * qMax<qint64>(0, item.bytesTotal - item.bytesDone);
    if (active)
        m_totals.bytesLeft += left;
    if (item.kind == TransferKind::Upload && (active || paused)) {
        m_totals.uploadBytesLeft += active ? left : 0;
        m_uploadBytes[item.accountId] += left;
        m_uploadCounts[item.accountId] += sign;
    }
}

} // namespace bucketdeck
