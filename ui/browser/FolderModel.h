#pragma once

#include "core/storage/FolderSearch.h"
#include "core/storage/TreeListing.h"
#include "ui/browser/FolderOrder.h"
#include "ui/browser/FolderRows.h"
#include "ui/browser/RowFacts.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <memory>

namespace bucketdeck {

/// The objects of one folder, or what a search found in its bucket, as a sorted and filtered table. Pages stream in;
/// order and selection stay steady (persistent indexes). Big folders are ordered on a worker thread.
class FolderModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, LengthColumn, SizeColumn, ModifiedColumn, StateColumn, ColumnCount };
    enum Role { InfoRole = Qt::UserRole, IconNameRole, StateRole, PlayingRole, PendingRole, HeardRole };
    enum class Phase { Closed, Loading, Ready, Failed };

    explicit FolderModel(const BrowserContext &context, QObject *parent = nullptr);
    ~FolderModel() override;

    /// With `search`: everything in the folder's bucket whose name matches it (NameMatcher) instead of the folder. The
    /// Kind column then tells the folder of each.
    void open(const QString &accountId, const StoragePath &folder, const QString &search = {});
    void close();
    /// Lists again and merges what is different. Soon, not at once: several calls make one listing.
    void refreshSoon();
    void refreshNow();
    void setFilter(const QString &text);
    /// A search ends here; what was found stays.
    void stopSearch();

    [[nodiscard]] QString accountId() const { return m_facts.accountId(); }
    [[nodiscard]] const StoragePath &folder() const { return m_folder; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isRefreshing() const { return m_listing.isRunning() || m_search.isRunning(); }
    [[nodiscard]] bool isSearch() const { return !m_searchText.isEmpty(); }
    [[nodiscard]] const QString &searchText() const { return m_searchText; }
    [[nodiscard]] qint64 lookedAt() const { return m_search.lookedAt(); } ///< Objects that the search has seen.
    [[nodiscard]] bool isSearchStopped() const { return m_searchStopped; }
    /// Nobody can be asked: what is shown of a folder that is kept offline is from the last time it was listed. It is
    /// tried again by itself.
    [[nodiscard]] bool isAsItWas() const { return m_isAsItWas; }
    /// When that was; invalid where only what leads to kept files is shown.
    [[nodiscard]] const QDateTime &listed() const { return m_listed; }
    [[nodiscard]] bool isListCut() const { return m_isListCut; } ///< Of that list: there was more than is kept.
    [[nodiscard]] const Error &error() const { return m_error; } ///< Of the last listing, while Failed.
    [[nodiscard]] int loadedCount() const { return m_rows.aliveCount(); }
    [[nodiscard]] qint64 loadedBytes() const { return m_rows.bytes(); } ///< Of the files among them.
    [[nodiscard]] const QString &filter() const { return m_filter; }
    [[nodiscard]] const RowFacts &facts() const { return m_facts; }
    [[nodiscard]] bool isOrdered() const { return !m_ordering && !m_orderAgain; }

    [[nodiscard]] const ObjectInfo &infoAt(int row) const;
    [[nodiscard]] bool isPending(int row) const;
    [[nodiscard]] int rowOf(const StoragePath &path) const; ///< -1: not shown.
    /// The folder's audio files in view order, for the play queue.
    [[nodiscard]] QList<ObjectRef> audioRefs() const;
    /// Rows that are on screen: asks for what is not known of them.
    void requestDetails(int firstRow, int lastRow);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    /// Doesn't change the name by itself: asks for it by renameRequested().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void phaseChanged();
    void loadedCountChanged();
    void asItWasChanged();
    void searchProgressed();
    void refreshFailed(const bucketdeck::Error &error); ///< What was loaded before is still shown.
    void renameRequested(const bucketdeck::StoragePath &path, const QString &newName);

private:
    void setPhase(Phase phase);
    [[nodiscard]] bool concerns(const StoragePath &changed) const;
    /// Where an object is, as people know it.
    [[nodiscard]] QString placeText(const ObjectInfo &info) const;
    void listAgain();
    void takePage(const QList<ObjectInfo> &entries);
    void endListing();
    void failListing(const Error &error);
    [[nodiscard]] static bool isOutOfReach(const Error &error);
    /// Instead of this error, where that can be.
    void showAsItWas(const Error &error);
    void leaveAsItWas();

    void orderSoon();
    void orderNow();
    [[nodiscard]] OrderRequest orderRequest();
    void forgetOrder();
    [[nodiscard]] SortRecord sortRecord(int id) const;
    void applySteps(OrderSteps steps);
    void permute(OrderedRows rows);

    void watchTransfers();
    void takeTransfer(const TransferItem &item);
    void takeFinished(const TransferItem &item);
    void takeAway(const StoragePath &path);
    /// The row of an upload that got another name.
    void takeAwayComing(quint64 itemId);
    void updateRow(int id, int firstColumn, int lastColumn);
    void updatePlaying();

    BrowserContext m_context;
    RowFacts m_facts;
    TreeListing m_listing;
    FolderSearch m_search;
    QString m_searchText;
    bool m_searchStopped = false;
    StoragePath m_home; ///< The user's own folder in this bucket.
    FolderRows m_rows;
    std::vector<int> m_order;   ///< Row -> id.
    std::vector<int> m_rowOfId; ///< Id -> row, -1 where it isn't shown.
    std::shared_ptr<FolderOrder> m_sorter = std::make_shared<FolderOrder>();
    std::vector<SortRecord> m_records;    ///< What the sorter doesn't know yet...
    QHash<quint64, StoragePath> m_coming; ///< Rows of uploads that may get another name, by the transfer's id.
    QSet<int> m_dirty;                    ///< ...and ids of which something is different from what it knows.
    std::shared_ptr<StorageService> m_storage;
    StoragePath m_folder;
    Phase m_phase = Phase::Closed;
    Error m_error;
    QString m_filter;
    int m_sortColumn = NameColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    quint64 m_orderSerial = 0;
    bool m_ordering = false;
    bool m_orderAgain = false;
    QTimer m_orderTimer;
    QTimer m_refreshTimer;
    QTimer m_tryTimer;
    bool m_isAsItWas = false;
    bool m_isListCut = false;
    QDateTime m_listed;
    StoragePath m_playing;
    int m_addedFirst = 0;
    int m_addedLast = -1;
};

} // namespace bucketdeck
