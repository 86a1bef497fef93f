// The part of ProjectModel that says what its cells show.
#include "core/audio/MediaProbe.h"
#include "ui/browser/ProjectModel.h"
#include "ui/style/Format.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bucketdeck {

QString ProjectModel::contentsText(const ProjectFolder &folder)
{
    const auto number = [](qint64 count) { return static_cast<int>(qMin<qint64>(count, INT_MAX)); };
    QStringList parts;
    if (folder.depth == ProjectFolder::Projects)
        parts.append(tr("%n project(s)", nullptr, static_cast<int>(folder.folders.size())));
    if (folder.depth <= ProjectFolder::Project)
        parts.append(tr("%n chapter(s)", nullptr, number(folder.chapters)));
    if (folder.depth == ProjectFolder::Chapter && folder.sections > 0)
        parts.append(tr("%n section(s)", nullptr, number(folder.sections)));
    parts.append(tr("%n take(s)", nullptr, number(folder.sounds)));
    if (folder.files > folder.sounds)
        parts.append(tr("%n other file(s)", nullptr, number(folder.files - folder.sounds)));
    return parts.join(u" · "_s);
}

QString ProjectModel::lengthText(const ProjectFolder &folder, bool whole)
{
    if (folder.unmeasured() == 0 && folder.unreadable == 0)
        return Format::duration(folder.lengthMs);
    QStringList parts;
    if (folder.measured > 0)
        parts.append(tr("at least %1").arg(Format::duration(folder.lengthMs)));
    if (whole && folder.unmeasured() > 0)
        parts.append(tr("%n not measured yet", nullptr, static_cast<int>(folder.unmeasured())));
    if (whole && folder.unreadable > 0)
        parts.append(tr("%n can’t be measured", nullptr, static_cast<int>(folder.unreadable)));
    return parts.isEmpty() ? u"…"_s : parts.join(u" · "_s);
}

QVariant ProjectModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const ProjectFolder *folder = folderAt(index))
        return folderData(*folder, index.column(), role);
    return fileData(index, role);
}

QVariant ProjectModel::folderData(const ProjectFolder &folder, int column, int role) const
{
    ObjectInfo info;
    info.path = m_survey->outline()->pathOf(&folder);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (column) {
        case FolderModel::NameColumn:
            return Format::safeName(folder.name);
        case FolderModel::KindColumn:
            return contentsText(folder);
        case FolderModel::LengthColumn:
            return lengthText(folder, role == Qt::AccessibleTextRole);
        case FolderModel::SizeColumn:
            return Format::bytes(folder.bytes);
        case FolderModel::ModifiedColumn:
            return folder.newest.isValid() ? Format::when(folder.newest) : QString();
        case FolderModel::StateColumn:
            return role == Qt::AccessibleTextRole ? m_facts.stateDescription(info) : m_facts.stateText(info);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return column == FolderModel::LengthColumn ? lengthText(folder, true).toHtmlEscaped() : QVariant();
    case FolderModel::InfoRole:
        return QVariant::fromValue(info);
    case FolderModel::IconNameRole:
        return u"folder"_s;
    case FolderModel::StateRole:
        return static_cast<int>(m_facts.state(info));
    case FolderModel::PlayingRole:
    case FolderModel::PendingRole:
        return false;
    case FolderModel::HeardRole:
        return -1.0;
    default:
        return {};
    }
}

QString ProjectModel::fileText(const ObjectInfo &info, const ProjectFolder *in, int column) const
{
    const AudioInfo *sound = m_facts.audio(info);
    switch (column) {
    case FolderModel::NameColumn:
        return Format::safeName(info.path.relativeTo(m_survey->outline()->pathOf(in)));
    case FolderModel::KindColumn:
        return m_facts.kindText(info);
    case FolderModel::LengthColumn:
        return sound ? Format::duration(sound->durationMs) : QString();
    case FolderModel::SizeColumn:
        return Format::bytes(info.size);
    case FolderModel::ModifiedColumn:
        return Format::when(info.modified);
    case FolderModel::StateColumn:
        return m_facts.stateText(info);
    default:
        return {};
    }
}

QVariant ProjectModel::fileData(const QModelIndex &index, int role) const
{
    const auto *parent = static_cast<const ProjectFolder *>(index.internalPointer());
    const ObjectInfo info = infoAt(index);
    const bool isMore = info.path.bucket.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        if (isMore && index.column() == FolderModel::NameColumn)
            return tr("%1 more: open the folder to see them")
                .arg(QLocale().toString(qMax<qint64>(1, parent->ownFiles - mostFiles)));
        return isMore ? QString() : fileText(info, parent, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == FolderModel::StateColumn && !isMore)
            return m_facts.stateDescription(info);
        return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return isMore ? QVariant() : m_facts.heardText(info);
    case FolderModel::InfoRole:
        return QVariant::fromValue(info);
    case FolderModel::IconNameRole:
        return isMore ? u"info"_s : RowFacts::iconName(info);
    case FolderModel::StateRole:
        return static_cast<int>(isMore ? RowState::None : m_facts.state(info));
    case FolderModel::PlayingRole:
        return !isMore && m_facts.isPlaying(info);
    case FolderModel::PendingRole:
        return false;
    case FolderModel::HeardRole:
        return isMore ? -1.0 : m_facts.heardShare(info);
    default:
        return {};
    }
}

QVariant ProjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool numbers = section == FolderModel::LengthColumn || section == FolderModel::SizeColumn ||
                         section == FolderModel::ModifiedColumn || section == FolderModel::StateColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((numbers ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FolderModel::NameColumn:
        return tr("Name");
    case FolderModel::KindColumn:
        return tr("Contents");
    case FolderModel::LengthColumn:
        return tr("Length");
    case FolderModel::SizeColumn:
        return tr("Size");
    case FolderModel::ModifiedColumn:
        return tr("Changed");
    case FolderModel::StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace bucketdeck
