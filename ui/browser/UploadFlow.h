#pragma once

#include "core/transfer/UploadPlanner.h"
#include "ui/browser/BrowserContext.h"

#include <QObject>

class QWidget;

namespace bucketdeck {

/// From dropped or chosen files to queued uploads: plans them in the background, shows what is refused and why, asks
/// about names that are taken, and queues the rest. Nothing is queued where the whole doesn't fit the quota.
class UploadFlow final : public QObject
{
    Q_OBJECT

public:
    UploadFlow(const BrowserContext &context, QWidget *window);
    ~UploadFlow() override;

    /// Compresses what the bucket's default says.
    void start(const QString &accountId, const QStringList &localPaths, const StoragePath &folder);
    /// Compresses so; none: files go as they are.
    void start(const QString &accountId, const QStringList &localPaths, const StoragePath &folder,
               const std::optional<EncodeSettings> &compress);
    void chooseFiles(const QString &accountId, const StoragePath &folder);
    /// Asks for files, and then to what the sound among them is to be compressed.
    void chooseFilesToCompress(const QString &accountId, const StoragePath &folder);
    void chooseFolder(const QString &accountId, const StoragePath &folder);

Q_SIGNALS:
    void failed(const bucketdeck::Error &error);
    /// Some files were refused; the error's detail names each.
    void refused(const bucketdeck::Error &summary);
    void message(const QString &text);
    void queued(int count);

private:
    struct Job
    {
        QString accountId;
        StoragePath folder;
        UploadPlan plan;
        QList<ConflictChoice> choices; ///< One an upload; Ask where none was made.
        qsizetype nextConflict = 0;    ///< Those before are settled.
        qint64 conflictsLeft = 0;
        qsizetype nextToQueue = 0;
        int queued = 0;
        bool groupsLooseFiles = false;   ///< So many that they are one group in the list of transfers.
        QHash<QString, quint64> batches; ///< By the name of the dropped folder; empty: the loose files.
    };

    void takePlan(const QString &accountId, const StoragePath &folder, const UploadPlan &plan);
    void askNextConflict(const std::shared_ptr<Job> &job);
    void answer(const std::shared_ptr<Job> &job, qsizetype upload, ConflictChoice choice, bool all);
    void showConflict(const std::shared_ptr<Job> &job, const std::optional<ObjectInfo> &existing);
    /// A slice, and the rest in the next turns of the event loop.
    void enqueueSome(const std::shared_ptr<Job> &job);
    [[nodiscard]] static TransferItem itemOf(Job &job, qsizetype upload);
    /// What is refused, and what is hidden and wasn't to go.
    void tellLeftOut(const UploadPlan &plan);
    [[nodiscard]] static Error summaryOf(const QList<RefusedUpload> &refusals);
    void makeEmptyFolders(const QString &accountId, const QList<StoragePath> &folders);
    using PathsChosen = std::function<void(const QStringList &paths)>;
    void choosePaths(bool folders, const PathsChosen &chosen);
    void askHowToCompress(const QString &accountId, const QStringList &localPaths, const StoragePath &folder);

    BrowserContext m_context;
    QWidget *m_window;
    CancelToken m_cancel;
};

} // namespace bucketdeck
