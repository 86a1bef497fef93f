#pragma once

#include "core/audio/ProjectSurvey.h"
#include "ui/browser/FolderModel.h"

#include <QAbstractItemModel>

#include <deque>

namespace bucketdeck {

/// What a survey found as a tree of projects, chapters and sections, with FolderModel's columns and roles. The files of
/// a folder are listed when it is opened, so many of them.
class ProjectModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    static constexpr int columns = FolderModel::StateColumn + 1;
    static constexpr int mostFiles = 2000; ///< In one folder; a last row says that there are more.

    /// The survey outlives the model.
    ProjectModel(const BrowserContext &context, ProjectSurvey *survey, QObject *parent = nullptr);

    /// Null for a file; the top for an invalid index.
    [[nodiscard]] ProjectFolder *folderAt(const QModelIndex &index) const;
    /// An empty path for the row that says that there are more.
    [[nodiscard]] ObjectInfo infoAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const ProjectFolder *folder) const;
    /// Invalid where it isn't there (yet).
    [[nodiscard]] QModelIndex indexOf(const StoragePath &path) const;
    /// The sounds that are listed beside `index`, in order.
    [[nodiscard]] QList<ObjectRef> soundsBeside(const QModelIndex &index) const;

    /// "4 chapters · 11 takes"
    [[nodiscard]] static QString contentsText(const ProjectFolder &folder);
    /// "1:23:45", or "at least 1:23:45" as long as sounds below it are not measured; with `whole` it says how many.
    [[nodiscard]] static QString lengthText(const ProjectFolder &folder, bool whole);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const bucketdeck::Error &error);

private:
    struct Files
    {
        enum class State { None, Asked, There };
        State state = State::None;
        quint64 mark = 0; ///< ProjectFolder::ownMark when they were listed.
        QList<ObjectInfo> list;
        bool more = false;
    };

    [[nodiscard]] const Files *filesOf(const ProjectFolder *folder) const;
    [[nodiscard]] int fileRows(const ProjectFolder *folder) const;
    void watchOutline();
    void tellChanged(const QSet<ProjectFolder *> &folders);
    void listNext();
    void takePage(const QList<ObjectInfo> &entries);
    void endListing();
    [[nodiscard]] QVariant folderData(const ProjectFolder &folder, int column, int role) const;
    [[nodiscard]] QVariant fileData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString fileText(const ObjectInfo &info, const ProjectFolder *in, int column) const;

    BrowserContext m_context;
    RowFacts m_facts;
    ProjectSurvey *m_survey;
    QHash<StoragePath, Files> m_files;
    std::deque<StoragePath> m_toList;
    StoragePath m_listed; ///< The folder whose files are on their way.
    QList<ObjectInfo> m_arrived;
    bool m_arrivedMore = false;
    TreeListing m_listing;
};

} // namespace bucketdeck
