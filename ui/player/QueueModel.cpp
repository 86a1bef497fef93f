#include "ui/player/QueueModel.h"

#include "core/audio/MediaProbe.h"
#include "core/audio/PlayQueue.h"
#include "ui/style/Format.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

const QString rowsType = u"application/x-bucketdeck-queue-rows"_s;
constexpr int countedAtOnce = 4000;

} // namespace

QueueModel::QueueModel(PlayQueue *queue, MediaProbe *probe, Lookup lookup, QObject *parent)
    : QAbstractListModel(parent)
    , m_queue(queue)
    , m_probe(probe)
    , m_lookup(std::move(lookup))
    , m_current(queue->currentIndex())
{
    m_counting.setSingleShot(true);
    connect(&m_counting, &QTimer::timeout, this, &QueueModel::countSome);
    connectQueue();
    countAgain();
    if (!m_probe)
        return;
    connect(m_probe, &MediaProbe::found, this, [this](const ObjectRef &) {
        // Where it stands isn't known: the few rows that are seen are painted again.
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        countAgain();
    });
}

void QueueModel::connectQueue()
{
    connect(m_queue, &PlayQueue::itemsAboutToBeReset, this, [this] { beginResetModel(); });
    connect(m_queue, &PlayQueue::itemsReset, this, [this] {
        m_current = m_queue->currentIndex();
        endResetModel();
    });
    connect(m_queue, &PlayQueue::itemsAboutToBeInserted, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(m_queue, &PlayQueue::itemsInserted, this, [this] { endInsertRows(); });
    connect(m_queue, &PlayQueue::itemsAboutToBeRemoved, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(m_queue, &PlayQueue::itemsRemoved, this, [this] { endRemoveRows(); });
    connect(m_queue, &PlayQueue::itemsAboutToBeMoved, this, [this] { Q_EMIT layoutAboutToBeChanged(); });
    connect(m_queue, &PlayQueue::itemsMoved, this, [this](const std::vector<int> &newRows) {
        const QModelIndexList old = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex &each : old)
            moved.append(index(newRows[static_cast<size_t>(each.row())]));
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged();
    });
    for (const auto change : {&PlayQueue::itemsReset, &PlayQueue::itemsInserted, &PlayQueue::itemsRemoved})
        connect(m_queue, change, this, &QueueModel::countAgain);
    connect(m_queue, &PlayQueue::itemsChanged, this, &QueueModel::updateCurrent);
}

void QueueModel::updateCurrent()
{
    const int before = std::exchange(m_current, m_queue->currentIndex());
    for (const int row : {before, m_current})
        if (row >= 0 && row < rowCount())
            Q_EMIT dataChanged(index(row), index(row));
}

void QueueModel::countAgain()
{
    m_counted = m_known = 0;
    m_totalMs = 0;
    if (!m_counting.isActive())
        m_counting.start(100ms);
}

void QueueModel::countSome()
{
    const QList<ObjectRef> &items = m_queue->items();
    const int end = qMin(m_queue->count(), m_counted + countedAtOnce);
    for (; m_counted < end; ++m_counted) {
        const AudioInfo *sound = m_probe ? m_probe->known(items.at(m_counted)) : nullptr;
        if (!sound || sound->durationMs <= 0)
            continue;
        ++m_known;
        m_totalMs += sound->durationMs;
    }
    if (m_counted < m_queue->count())
        m_counting.start(0ms);
    else
        Q_EMIT totalChanged();
}

void QueueModel::requestDetails(int firstRow, int lastRow)
{
    if (!m_probe || !m_lookup)
        return;
    for (int row = qMax(0, firstRow); row <= qMin(lastRow, rowCount() - 1); ++row) {
        const ObjectRef &ref = m_queue->items().at(row);
        if (!m_probe->known(ref))
            m_probe->request(ref, m_lookup(ref.accountId));
    }
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_queue->count();
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ObjectRef &ref = m_queue->items().at(index.row());
    const AudioInfo *sound = m_probe ? m_probe->known(ref) : nullptr;
    const bool current = index.row() == m_queue->currentIndex();
    switch (role) {
    case Qt::DisplayRole:
        return Format::safeName(sound && !sound->title.isEmpty() ? sound->title : ref.path.name());
    case Qt::ToolTipRole:
        return u"<span>%1</span>"_s.arg(Format::safeName(ref.path.toString()).toHtmlEscaped());
    case Qt::AccessibleTextRole: {
        const QString name = data(index, Qt::DisplayRole).toString();
        return current ? tr("%1, current").arg(name) : name;
    }
    case PlaceRole:
        return Format::safeName(sound && !sound->artist.isEmpty() ? sound->artist : ref.path.parent().name());
    case LengthRole:
        return Format::duration(sound ? sound->durationMs : 0);
    case CurrentRole:
        return current;
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    // Dropped between rows, not on them.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList QueueModel::mimeTypes() const
{
    return {rowsType};
}

QMimeData *QueueModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << rows;
    auto *data = new QMimeData;
    data->setData(rowsType, bytes);
    return data;
}

bool QueueModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || parent.isValid() || !data->hasFormat(rowsType))
        return false;
    QList<int> rows;
    QDataStream stream(data->data(rowsType));
    stream >> rows;
    m_queue->move(rows, row < 0 ? rowCount() : row);
    // They are moved already: who dragged them has nothing to remove.
    return false;
}

} // namespace bucketdeck

#include "moc_QueueModel.cpp"
