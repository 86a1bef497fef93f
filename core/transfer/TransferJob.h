#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Task.h"
#include "core/storage/StorageService.h"
#include "core/transfer/TransferItem.h"

#include <functional>
#include <memory>

namespace bucketdeck {

class AudioCompressor;
class TransferReport;
struct UploadContent;

/// Where a job's bytes or objects ended up.
struct TransferOutcome
{
    StoragePath remote;   ///< Upload: the name it got in the end.
    QString localPath;    ///< Download: the same.
    qint64 bytes = -1;    ///< Exact; -1 where none were counted.
    bool skipped = false; ///< What is there is as new as the source, and stays.
};

/// The work of one item. Knows nothing of queues, retries and rows; run() may be called again after it failed and
/// then goes on as well as it can. Held by shared_ptr: a run keeps its job alive.
class TransferJob : public std::enable_shared_from_this<TransferJob>
{
public:
    /// Bytes, or objects for move, copy and remove; total -1 unknown.
    using Progress = std::function<void(qint64 done, qint64 total)>;
    /// The name under which something is going to be sent; what is sent waits for the answer.
    using NameChosen = std::function<Task<void>(StoragePath path)>;
    /// Hashing, Running or Verifying: what it is at.
    using Phase = std::function<void(TransferState phase)>;

    /// What an upload sends in place of its file, and how far it is with making that.
    using Content = std::function<void(const UploadContent &content)>;
    /// The same when it is made and about to be sent, so that who goes on after this process knows.
    using ContentKept = std::function<Task<void>(const UploadContent &content)>;

    virtual ~TransferJob() = default;
    TransferJob(const TransferJob &) = delete;
    TransferJob &operator=(const TransferJob &) = delete;

    [[nodiscard]] virtual Task<TransferOutcome> run(ConflictChoice choice) = 0;

    /// Of a run that ended short of the whole: what it could not do. Null where there is nothing to tell by object.
    [[nodiscard]] virtual std::shared_ptr<const TransferReport> failures() const { return nullptr; }
    /// Worth to be run again after it ended, instead of a new one, as it knows what it did.
    [[nodiscard]] virtual bool remembers() const { return false; }
    [[nodiscard]] const std::shared_ptr<StorageService> &storage() const { return m_storage; }

    void cancel() const { m_cancel.cancel(); }
    void setProgress(Progress progress) { m_progress = std::move(progress); }
    void setNameChosen(NameChosen chosen) { m_nameChosen = std::move(chosen); }
    void enterPhase(TransferState phase) const
    {
        if (m_phase)
            m_phase(phase);
    }
    void setPhase(Phase phase) { m_phase = std::move(phase); }
    /// Told what another job of this item can go on with (UploadRequest::resumable).
    void setResumable(ResumableCallback resumable) { m_resumable = std::move(resumable); }

    void setContent(Content content) { m_content = std::move(content); }
    void setContentKept(ContentKept kept) { m_contentKept = std::move(kept); }

    /// `compressor` for items that want it; without one they are sent as they are.
    [[nodiscard]] static std::shared_ptr<TransferJob> make(const TransferItem &item,
                                                           std::shared_ptr<StorageService> storage,
                                                           std::shared_ptr<AudioCompressor> compressor = nullptr);

protected:
    explicit TransferJob(std::shared_ptr<StorageService> storage)
        : m_storage(std::move(storage))
    {
    }

    void report(qint64 done, qint64 total) const
    {
        if (m_progress)
            m_progress(done, total);
    }

    [[nodiscard]] Task<void> choose(StoragePath path) const;

    void tellContent(const UploadContent &content) const
    {
        if (m_content)
            m_content(content);
    }
    [[nodiscard]] Task<void> keepContent(UploadContent content) const;

    [[nodiscard]] static TransferState stateOf(TransferPhase phase)
    {
        switch (phase) {
        case TransferPhase::Hashing:
            return TransferState::Hashing;
        case TransferPhase::Verifying:
            return TransferState::Verifying;
        case TransferPhase::Moving:
            break;
        }
        return TransferState::Running;
    }

    void keep(const QByteArray &resumeToken) const
    {
        if (m_resumable)
            m_resumable(resumeToken);
    }

    std::shared_ptr<StorageService> m_storage;
    CancelToken m_cancel;

private:
    Progress m_progress;
    Phase m_phase;
    NameChosen m_nameChosen;
    ResumableCallback m_resumable;
    Content m_content;
    ContentKept m_contentKept;
};

} // namespace bucketdeck
