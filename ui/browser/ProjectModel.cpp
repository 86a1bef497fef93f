#include "ui/browser/ProjectModel.h"

#include "core/audio/MediaProbe.h"
#include "core/audio/NaturalOrder.h"
#include "ui/style/Format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketdeck {

ProjectModel::ProjectModel(const BrowserContext &context, ProjectSurvey *survey, QObject *parent)
    : QAbstractItemModel(parent)
    , m_context(context)
    , m_facts(context)
    , m_survey(survey)
{
    connect(survey, &ProjectSurvey::outlineAboutToChange, this, [this] { beginResetModel(); });
    connect(survey, &ProjectSurvey::outlineChanged, this, &ProjectModel::watchOutline);
    connect(&m_listing, &TreeListing::pageArrived, this, &ProjectModel::takePage);
    connect(&m_listing, &TreeListing::finished, this, &ProjectModel::endListing);
    connect(&m_listing, &TreeListing::failed, this, [this](const Error &error) {
        // Not tried again by itself before something changes.
        m_files[std::exchange(m_listed, {})] = {Files::State::There, 0, {}, false};
        Q_EMIT failed(error);
        listNext();
    });
    if (context.probe) {
        connect(context.probe, &MediaProbe::found, this, [this](const ObjectRef &ref, const AudioInfo &info) {
            ProjectOutline *outline = m_survey->outline();
            if (!outline || ref.accountId != m_survey->accountId())
                return;
            const QModelIndex file = indexOf(ref.path);
            if (!file.isValid())
                return;
            outline->setLength(ref, info.durationMs);
            Q_EMIT dataChanged(file, file.siblingAtColumn(columns - 1));
        });
    }
}

void ProjectModel::watchOutline()
{
    m_listing.stop();
    m_toList.clear();
    m_arrived.clear();
    m_listed = {};
    ProjectOutline *outline = m_survey->outline();
    // What is as it was needn't be listed again.
    const QHash<StoragePath, Files> before = std::exchange(m_files, {});
    if (outline && outline->top()->files > 0 && m_facts.accountId() == m_survey->accountId()) {
        for (auto it = before.begin(); it != before.end(); ++it) {
            const ProjectFolder *folder = outline->find(it.key());
            if (folder && it->state == Files::State::There && folder->ownMark == it->mark &&
                outline->pathOf(folder) == it.key())
                m_files.insert(it.key(), *it);
        }
    }
    m_facts.setAccount(m_survey->accountId());
    if (outline) {
        connect(outline, &ProjectOutline::folderAboutToBeAdded, this,
                [this](ProjectFolder *parent, int row) { beginInsertRows(indexOf(parent), row, row); });
        connect(outline, &ProjectOutline::folderAdded, this, [this] { endInsertRows(); });
        connect(outline, &ProjectOutline::changed, this, &ProjectModel::tellChanged);
    }
    endResetModel();
}

void ProjectModel::tellChanged(const QSet<ProjectFolder *> &folders)
{
    for (const ProjectFolder *folder : folders) {
        const QModelIndex index = indexOf(folder);
        if (index.isValid())
            Q_EMIT dataChanged(index, index.siblingAtColumn(columns - 1));
    }
}

ProjectFolder *ProjectModel::folderAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_survey->outline() ? m_survey->outline()->top() : nullptr;
    const auto *parent = static_cast<const ProjectFolder *>(index.internalPointer());
    const auto row = static_cast<size_t>(index.row());
    return row < parent->folders.size() ? parent->folders[row].get() : nullptr;
}

const ProjectModel::Files *ProjectModel::filesOf(const ProjectFolder *folder) const
{
    const auto found = m_files.constFind(m_survey->outline()->pathOf(folder));
    return found == m_files.constEnd() ? nullptr : &*found;
}

int ProjectModel::fileRows(const ProjectFolder *folder) const
{
    const Files *files = folder->ownFiles > 0 ? filesOf(folder) : nullptr;
    return files ? static_cast<int>(files->list.size()) + files->more : 0;
}

ObjectInfo ProjectModel::infoAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    ObjectInfo info;
    if (const ProjectFolder *folder = folderAt(index)) {
        info.path = m_survey->outline()->pathOf(folder);
        return info;
    }
    const auto *parent = static_cast<const ProjectFolder *>(index.internalPointer());
    const Files *files = filesOf(parent);
    const auto at = index.row() - static_cast<qsizetype>(parent->folders.size());
    return files && at < files->list.size() ? files->list.at(at) : info;
}

QModelIndex ProjectModel::indexOf(const ProjectFolder *folder) const
{
    return folder->parent ? createIndex(folder->row, 0, folder->parent) : QModelIndex();
}

QModelIndex ProjectModel::indexOf(const StoragePath &path) const
{
    ProjectOutline *outline = m_survey->outline();
    ProjectFolder *folder = outline ? outline->find(path) : nullptr;
    if (!folder)
        return {};
    if (path.isFolder())
        return outline->pathOf(folder) == path ? indexOf(folder) : QModelIndex();
    const Files *files = filesOf(folder);
    if (!files)
        return {};
    const auto at =
        std::find_if(files->list.begin(), files->list.end(), [&](const ObjectInfo &info) { return info.path == path; });
    if (at == files->list.end())
        return {};
    return createIndex(static_cast<int>(folder->folders.size() + static_cast<size_t>(at - files->list.begin())), 0,
                       folder);
}

QList<ObjectRef> ProjectModel::soundsBeside(const QModelIndex &index) const
{
    QList<ObjectRef> refs;
    const Files *files = index.isValid() && !folderAt(index)
                             ? filesOf(static_cast<const ProjectFolder *>(index.internalPointer()))
                             : nullptr;
    if (!files)
        return refs;
    for (const ObjectInfo &info : files->list)
        if (MediaProbe::isAudio(info))
            refs.append(m_facts.ref(info));
    return refs;
}

QModelIndex ProjectModel::index(int row, int column, const QModelIndex &parent) const
{
    ProjectFolder *folder = folderAt(parent);
    if (!folder || parent.column() > 0 || row < 0 || column < 0 || column >= columns || row >= rowCount(parent))
        return {};
    return createIndex(row, column, folder);
}

QModelIndex ProjectModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(static_cast<const ProjectFolder *>(index.internalPointer())) : QModelIndex();
}

int ProjectModel::rowCount(const QModelIndex &parent) const
{
    const ProjectFolder *folder = parent.column() > 0 ? nullptr : folderAt(parent);
    return folder ? static_cast<int>(folder->folders.size()) + fileRows(folder) : 0;
}

int ProjectModel::columnCount(const QModelIndex &) const
{
    return columns;
}

bool ProjectModel::hasChildren(const QModelIndex &parent) const
{
    const ProjectFolder *folder = parent.column() > 0 ? nullptr : folderAt(parent);
    return folder && (!folder->folders.empty() || folder->ownFiles > 0);
}

bool ProjectModel::canFetchMore(const QModelIndex &parent) const
{
    const ProjectFolder *folder = parent.column() > 0 ? nullptr : folderAt(parent);
    // While pages come the number of files is not known yet.
    return folder && folder->ownFiles > 0 && m_survey->phase() == ProjectSurvey::Phase::Ready && !filesOf(folder);
}

void ProjectModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const StoragePath path = m_survey->outline()->pathOf(folderAt(parent));
    m_files[path].state = Files::State::Asked;
    m_toList.push_back(path);
    // Not from inside a reset of the view that asks: a storage may answer at once.
    QMetaObject::invokeMethod(this, &ProjectModel::listNext, Qt::QueuedConnection);
}

void ProjectModel::listNext()
{
    if (!m_listed.bucket.isEmpty() || m_toList.empty() || !m_survey->storage())
        return;
    m_listed = m_toList.front();
    m_toList.pop_front();
    m_arrived.clear();
    m_arrivedMore = false;
    const bool deep = m_survey->outline()->find(m_listed)->depth == ProjectFolder::Section;
    m_listing.start(m_survey->storage(), m_listed, deep);
}

void ProjectModel::takePage(const QList<ObjectInfo> &entries)
{
    for (const ObjectInfo &info : entries) {
        if (info.isFolder() || info.name() == emptyFolderPlaceholder)
            continue;
        if (m_arrived.size() >= mostFiles) {
            m_arrivedMore = true;
            m_listing.stop();
            // Not from inside the page's own signal.
            QMetaObject::invokeMethod(this, &ProjectModel::endListing, Qt::QueuedConnection);
            return;
        }
        m_arrived.append(info);
    }
}

void ProjectModel::endListing()
{
    if (m_listed.bucket.isEmpty() || !m_survey->outline())
        return; // Another folder was opened meanwhile.
    ProjectFolder *folder = m_survey->outline()->find(m_listed);
    const QCollator collator = naturalOrder();
    std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
    for (qsizetype i = 0; i < m_arrived.size(); ++i)
        keys.emplace_back(collator.sortKey(m_arrived.at(i).path.relativeTo(m_listed)), i);
    std::stable_sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Files files{Files::State::There, folder->ownMark, {}, m_arrivedMore};
    for (const auto &[key, i] : keys)
        files.list.append(m_arrived.at(i));
    m_arrived.clear();
    const int first = static_cast<int>(folder->folders.size());
    const int count = static_cast<int>(files.list.size()) + files.more;
    if (count > 0)
        beginInsertRows(indexOf(folder), first, first + count - 1);
    m_files.insert(std::exchange(m_listed, {}), files);
    if (count > 0)
        endInsertRows();
    listNext();
}

} // namespace bucketdeck
