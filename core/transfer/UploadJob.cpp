#include "core/transfer/UploadJob.h"

#include "core/storage/StorageService.h"
#include "core/transfer/FreeName.h"

#include <QSet>

namespace bucketdeck {

UploadJob::UploadJob(std::shared_ptr<StorageService> storage, QString localPath, StoragePath target,
                     QString contentType, QString cacheControl, QByteArray resumeToken)
    : TransferJob(std::move(storage))
    , m_localPath(std::move(localPath))
    , m_target(std::move(target))
    , m_contentType(std::move(contentType))
    , m_cacheControl(std::move(cacheControl))
    , m_resumeToken(std::move(resumeToken))
{
}

Task<TransferOutcome> UploadJob::run(ConflictChoice choice)
{
    const auto self = shared_from_this();
    if (choice == ConflictChoice::KeepBoth) {
        Result<TransferOutcome> sent = co_await sendBeside();
        co_return sent;
    }
    Result<TransferOutcome> sent = co_await send(m_target, choice == ConflictChoice::Replace);
    co_return sent;
}

Task<TransferOutcome> UploadJob::send(StoragePath target, bool overwrite)
{
    const auto self = shared_from_this();
    UploadRequest request;
    request.target = target;
    request.source = UploadSource::fromFile(m_localPath);
    request.contentType = m_contentType;
    if (!m_cacheControl.isEmpty())
        request.cacheControl = m_cacheControl;
    request.overwrite = overwrite;
    request.cancel = m_cancel;
    request.resumeToken = m_resumeToken;
    request.resumable = [self, this](const QByteArray &token) {
        m_resumeToken = token;
        keep(token);
    };
    request.phase = [self, this](TransferPhase phase) { enterPhase(stateOf(phase)); };
    request.progress = [self, this](qint64 done, qint64 total) { report(done, total); };
    const Result<ObjectInfo> sent = co_await m_storage->upload(request);
    if (!sent)
        co_return fail(sent.error());
    TransferOutcome outcome;
    outcome.remote = target;
    outcome.bytes = sent->size;
    co_return outcome;
}

Task<TransferOutcome> UploadJob::sendBeside()
{
    const auto self = shared_from_this();
    QSet<QString> taken;
    for (;;) {
        const Result<StoragePath> free = co_await findFreeName(m_storage, m_target, taken);
        if (m_cancel.isCancelled())
            co_return fail(cancelledError());
        if (!free)
            co_return fail(free.error());
        Result<TransferOutcome> sent = co_await send(*free, false);
        // Somebody took the name between the question and the upload.
        const bool raced = !sent && sent.error().kind == ErrorKind::AlreadyExists && taken.size() < 100;
        if (!raced)
            co_return sent;
        taken.insert(free->name());
    }
}

} // namespace bucketdeck
