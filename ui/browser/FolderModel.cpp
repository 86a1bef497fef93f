#include "ui/browser/FolderModel.h"

#include "core/audio/MediaProbe.h"
#include "core/audio/PlayQueue.h"
#include "core/audio/TrackPositions.h"
#include "ui/style/Format.h"

#include <chrono>

using namespace std::chrono_literals;

namespace bucketdeck {

FolderModel::FolderModel(const BrowserContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_facts(context)
{
    m_orderTimer.setSingleShot(true);
    m_refreshTimer.setSingleShot(true);
    m_tryTimer.setSingleShot(true);
    m_tryTimer.setInterval(30s);
    connect(&m_orderTimer, &QTimer::timeout, this, &FolderModel::orderNow);
    connect(&m_refreshTimer, &QTimer::timeout, this, &FolderModel::refreshNow);
    connect(&m_tryTimer, &QTimer::timeout, this, &FolderModel::refreshNow);
    connect(&m_listing, &TreeListing::pageArrived, this, &FolderModel::takePage);
    connect(&m_listing, &TreeListing::finished, this, &FolderModel::endListing);
    connect(&m_listing, &TreeListing::failed, this, &FolderModel::failListing);
    connect(&m_search, &FolderSearch::found, this, [this](const QList<ObjectInfo> &matches) {
        takePage(matches);
        Q_EMIT searchProgressed();
    });
    connect(&m_search, &FolderSearch::finished, this, &FolderModel::endListing);
    connect(&m_search, &FolderSearch::failed, this, &FolderModel::failListing);
    if (m_context.probe) {
        connect(m_context.probe, &MediaProbe::found, this, [this](const ObjectRef &ref) {
            const int id =
                ref.accountId == accountId() && ref.path.bucket == m_folder.bucket ? m_rows.find(ref.path.key) : -1;
            if (id >= 0)
                updateRow(id, KindColumn, LengthColumn);
        });
    }
    if (m_context.positions) {
        connect(m_context.positions, &TrackPositions::changed, this, [this](const ObjectRef &ref) {
            const bool here = ref.accountId == accountId() && ref.path.bucket == m_folder.bucket;
            if (const int id = here ? m_rows.find(ref.path.key) : -1; id >= 0)
                updateRow(id, NameColumn, NameColumn);
        });
        connect(m_context.positions, &TrackPositions::restored, this, [this] {
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), {HeardRole});
        });
    }
    if (m_context.playQueue)
        connect(m_context.playQueue, &PlayQueue::currentChanged, this, &FolderModel::updatePlaying);
    watchTransfers();
}

FolderModel::~FolderModel() = default;

void FolderModel::open(const QString &accountId, const StoragePath &folder, const QString &search)
{
    m_searchText = search; // First: what listens to the reset asks what is shown from now on.
    close();
    m_facts.setAccount(accountId);
    m_folder = folder;
    m_storage = m_context.storage ? m_context.storage(accountId) : nullptr;
    if (!m_storage) {
        failListing(makeError(ErrorKind::SessionEnded, tr("You are signed out. Sign in to see these files.")));
        return;
    }
    m_home = m_storage->homeFolder(folder.bucket);
    connect(m_storage.get(), &StorageService::changed, this, [this](const StoragePath &where) {
        if (concerns(where))
            refreshSoon();
    });
    setPhase(Phase::Loading);
    if (m_context.transfers) {
        for (int i = 0; i < m_context.transfers->count(); ++i)
            takeTransfer(m_context.transfers->at(i));
    }
    listAgain();
}

void FolderModel::close()
{
    m_listing.stop();
    m_search.stop();
    m_searchStopped = false;
    m_refreshTimer.stop();
    m_orderTimer.stop();
    if (m_storage)
        disconnect(m_storage.get(), nullptr, this, nullptr);
    m_storage.reset();
    if (m_context.probe)
        m_context.probe->dropPending();
    beginResetModel();
    m_rows.clear();
    m_coming.clear();
    forgetOrder();
    m_order.clear();
    m_rowOfId.clear();
    m_error = {};
    endResetModel();
    leaveAsItWas();
    setPhase(Phase::Closed);
    Q_EMIT loadedCountChanged();
}

void FolderModel::refreshSoon()
{
    if (!m_storage || m_refreshTimer.isActive())
        return;
    // A listing of a big folder costs a request a thousand objects: the bigger, the longer more changes are awaited.
    const qint64 objects = isSearch() ? m_search.lookedAt() : m_rows.aliveCount();
    m_refreshTimer.start(300ms + std::min<std::chrono::milliseconds>(20s, 50ms * (objects / 1000)));
}

void FolderModel::refreshNow()
{
    if (!m_storage) {
        // Signed out when it was opened: perhaps not any more.
        open(accountId(), StoragePath(m_folder), QString(m_searchText));
        return;
    }
    if (isRefreshing()) {
        refreshSoon();
        return;
    }
    if (m_phase == Phase::Failed)
        setPhase(Phase::Loading);
    listAgain();
}

void FolderModel::listAgain()
{
    m_rows.beginPass();
    m_searchStopped = false;
    if (isSearch())
        m_search.start(m_storage, {m_folder.bucket, {}}, m_searchText);
    else
        m_listing.start(m_storage, m_folder, false);
}

void FolderModel::takePage(const QList<ObjectInfo> &entries)
{
    bool added = false;
    bool changed = false;
    for (const ObjectInfo &info : entries) {
        const FolderRows::Change change = m_rows.put(info, false);
        added = added || change.added;
        changed = changed || change.changed;
        if (change.added)
            m_records.push_back(sortRecord(change.id));
        else if (change.changed)
            updateRow(change.id, NameColumn, StateColumn);
    }
    if (!changed)
        return;
    if (added)
        Q_EMIT loadedCountChanged();
    if (m_order.empty())
        orderNow();
    else
        orderSoon();
}

void FolderModel::endListing()
{
    const std::vector<int> removed = m_rows.removeUnseen();
    m_dirty.unite(QSet<int>(removed.begin(), removed.end()));
    if (!removed.empty()) {
        Q_EMIT loadedCountChanged();
        orderNow();
    } else if (m_orderTimer.isActive()) {
        orderNow();
    }
    setPhase(Phase::Ready);
    leaveAsItWas();
}

void FolderModel::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

const ObjectInfo &FolderModel::infoAt(int row) const
{
    return m_rows.at(m_order[static_cast<size_t>(row)]).info;
}

bool FolderModel::isPending(int row) const
{
    return m_rows.traits(m_order[static_cast<size_t>(row)]) & FolderRows::IsPending;
}

int FolderModel::rowOf(const StoragePath &path) const
{
    const int id = path.bucket == m_folder.bucket ? m_rows.find(path.key) : -1;
    return id >= 0 && id < static_cast<int>(m_rowOfId.size()) ? m_rowOfId[static_cast<size_t>(id)] : -1;
}

QList<ObjectRef> FolderModel::audioRefs() const
{
    QList<ObjectRef> refs;
    for (const int id : m_order) {
        const FolderRow &row = m_rows.at(id);
        if (row.alive && !row.pending && !row.info.isFolder() && MediaProbe::isAudio(row.info) &&
            m_facts.state(row.info) != RowState::OutOfReach)
            refs.append(m_facts.ref(row.info));
    }
    return refs;
}

void FolderModel::requestDetails(int firstRow, int lastRow)
{
    if (!m_context.probe || !m_storage)
        return;
    // Later requests are served first, so the topmost is asked for last.
    for (int row = qMin(lastRow, rowCount() - 1); row >= qMax(0, firstRow); --row) {
        const ObjectInfo &info = infoAt(row);
        if (!isPending(row) && MediaProbe::isAudio(info) && !m_facts.audio(info))
            m_context.probe->request(m_facts.ref(info), m_storage);
    }
}

QModelIndex FolderModel::index(int row, int column, const QModelIndex &parent) const
{
    const bool inside = row >= 0 && row < rowCount(parent) && column >= 0 && column < ColumnCount;
    return inside ? createIndex(row, column) : QModelIndex();
}

int FolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FolderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FolderRow &row = m_rows.at(m_order[static_cast<size_t>(index.row())]);
    const ObjectInfo &info = row.info;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return Format::safeName(row.name);
        case KindColumn:
            return isSearch() ? Format::safeName(placeText(info)) : m_facts.kindText(info);
        case LengthColumn: {
            const AudioInfo *sound = m_facts.audio(info);
            return Format::duration(sound ? sound->durationMs : 0);
        }
        case SizeColumn:
            return Format::bytes(info.isFolder() ? -1 : info.size);
        case ModifiedColumn:
            return info.modified.isValid() ? Format::when(info.modified) : QString();
        case StateColumn:
            return m_facts.stateText(info);
        }
        return {};
    case Qt::EditRole:
        return index.column() == NameColumn ? QVariant(row.name) : QVariant();
    case Qt::ToolTipRole:
        // Tooltips guess at rich text; an escaped name inside a tag is shown to the letter.
        if (index.column() == StateColumn)
            return m_facts.stateDescription(info);
        if (index.column() == NameColumn) {
            const QString heard = m_facts.heardText(info);
            return QStringLiteral("<span>%1%2</span>")
                .arg(Format::safeName(row.name).toHtmlEscaped(),
                     heard.isEmpty() ? heard : QStringLiteral("<br>") + heard);
        }
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn && m_facts.heardShare(info) >= 0)
            return tr("%1, %2").arg(Format::safeName(row.name), m_facts.heardText(info));
        return index.column() == StateColumn ? m_facts.stateDescription(info) : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole: {
        const bool trailing = index.column() >= LengthColumn;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (trailing ? Qt::AlignRight : Qt::AlignLeft)));
    }
    case InfoRole:
        return QVariant::fromValue(info);
    case IconNameRole:
        return RowFacts::iconName(info);
    case StateRole:
        return static_cast<int>(m_facts.state(info));
    case PlayingRole:
        return m_facts.isPlaying(info);
    case PendingRole:
        return row.pending || m_facts.state(info) == RowState::OutOfReach;
    case HeardRole:
        return m_facts.heardShare(info);
    default:
        return {};
    }
}

QVariant FolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool trailing = section >= LengthColumn;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (trailing ? Qt::AlignRight : Qt::AlignLeft)));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case KindColumn:
        return isSearch() ? tr("Folder") : tr("Kind");
    case LengthColumn:
        return tr("Length");
    case SizeColumn:
        return tr("Size");
    case ModifiedColumn:
        return tr("Modified");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags FolderModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    constexpr Qt::ItemFlags always = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const uchar traits = m_rows.traits(m_order[static_cast<size_t>(index.row())]);
    if (traits & FolderRows::IsPending)
        return always;
    Qt::ItemFlags flags = always | Qt::ItemIsDragEnabled;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsEditable;
    if (traits & FolderRows::IsFolder)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

Qt::DropActions FolderModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

bool FolderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != NameColumn || role != Qt::EditRole)
        return false;
    const ObjectInfo &info = infoAt(index.row());
    const QString name = value.toString();
    if (name.isEmpty() || name == info.name())
        return false;
    Q_EMIT renameRequested(info.path, name);
    return false;
}

void FolderModel::updateRow(int id, int firstColumn, int lastColumn)
{
    m_dirty.insert(id);
    const int row = id < static_cast<int>(m_rowOfId.size()) ? m_rowOfId[static_cast<size_t>(id)] : -1;
    if (row >= 0)
        Q_EMIT dataChanged(index(row, firstColumn), index(row, lastColumn));
}

void FolderModel::updatePlaying()
{
    const StoragePath before = m_playing;
    m_playing = m_context.playQueue->current().path;
    for (const StoragePath &path : {before, m_playing}) {
        if (const int id = path.bucket == m_folder.bucket ? m_rows.find(path.key) : -1; id >= 0)
            updateRow(id, NameColumn, NameColumn);
    }
}

} // namespace bucketdeck
