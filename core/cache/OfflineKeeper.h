#pragma once

#include "core/base/Task.h"
#include "core/cache/FolderLists.h"
#include "core/cache/PinList.h"
#include "core/storage/StorageService.h"
#include "core/storage/TreeListing.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace bucketdeck {

class RangeCache;

/// Fetches what the user wants to have offline, whole, one piece at a time and never while a player waits; looks again
/// from time to time for what is new or has changed. Lives on one thread and doesn't wait.
class OfflineKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Null while nobody is signed in.
    using Lookup = std::function<std::shared_ptr<StorageService>(const QString &accountId)>;
    enum class State { NotWanted, Wanted, Kept };
    struct Progress
    {
        bool running = false;
        int files = 0;    ///< Of what was found until now...
        int done = 0;     ///< ...those that are here whole.
        int failed = 0;   ///< ...and those that couldn't be had; they are tried again.
        qint64 bytes = 0; ///< Of those that are here.

        friend bool operator==(const Progress &, const Progress &) = default;
    };

    /// `listsFolder`: see FolderLists.
    OfflineKeeper(std::shared_ptr<RangeCache> cache, Lookup storage, const QString &listsFolder = {},
                  QObject *parent = nullptr);
    /// Takes back what it asked for.
    ~OfflineKeeper() override;

    /// Reads what is wanted, and begins.
    void start();
    /// Files, and folders with all that is below them.
    void keep(const QString &accountId, const QList<StoragePath> &paths);
    /// What was kept goes with the next clean-up, as everything else does.
    void release(const QString &accountId, const QList<StoragePath> &paths);
    void releaseAll();
    /// All that the cache has of an account goes, now.
    void forgetAccount(const QString &accountId);
    /// Looks again at all of it, soon.
    void lookAgain();

    /// Itself; not by a folder above it. O(1).
    [[nodiscard]] bool isPinned(const QString &accountId, const StoragePath &path) const;
    /// Itself, or by a folder above it. O(depth).
    [[nodiscard]] bool isWanted(const QString &accountId, const StoragePath &path) const;
    /// Of a file. O(depth).
    [[nodiscard]] State state(const ObjectRef &ref) const;
    [[nodiscard]] QList<PinList::Pin> pins() const { return m_pins.sorted(); }
    [[nodiscard]] const Progress &progress() const { return m_progress; }
    /// For when nobody can be asked: one level of a folder that is kept, or of one that leads to what is kept. state()
    /// is right for its files then. NotFound where nothing of it is kept.
    [[nodiscard]] Task<FolderList> folderAsItWas(QString accountId, StoragePath folder);

Q_SIGNALS:
    /// Of what is wanted or kept; at most a few times a second.
    void changed();
    /// What the user should know: the disk is full, a file arrived damaged.
    void failed(const bucketdeck::Error &error);

private:
    void keepList();
    void change(const QList<PinList::Pin> &pins, bool pinned);
    void begin();
    void visitNext();
    void takePage(const QList<ObjectInfo> &entries);
    void fetchNext();
    void fetched(const ObjectRef &ref, const Result<void> &result);
    void soon(void (OfflineKeeper::*step)());
    void troubled();
    void tellSoon();
    [[nodiscard]] static quint64 markOf(const ObjectRef &ref);

    std::shared_ptr<RangeCache> m_cache;
    Lookup m_lookup;
    PinList m_pins;
    QSet<quint64> m_kept; ///< Marks of what is here whole: eight bytes a file, however many there are.
    FolderLists m_lists;
    TreeListing m_listing;
    FolderList m_list;  ///< Of the folder that is being listed, so far.
    PinList::Pin m_pin; ///< Which that is.
    std::deque<PinList::Pin> m_todo;
    std::deque<ObjectRef> m_files; ///< Of the page that is at hand.
    std::shared_ptr<StorageService> m_storage;
    QString m_account;
    CancelToken m_cancel;
    Progress m_progress;
    QTimer m_again;
    QTimer m_tell;
    quint64 m_round = 0;
    bool m_fetching = false; ///< Something of m_files, or about to.
    QThreadPool m_disk;      ///< One thread: pins are written in the order they were set.
};

} // namespace bucketdeck
