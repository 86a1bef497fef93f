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

void UploadJob::compressWith(std::shared_ptr<AudioCompressor> compressor, const Compression &compression)
{
    m_compressor = std::move(compressor);
    m_compression = compression;
}

Task<void> UploadJob::compress()
{
    const auto self = shared_from_this();
    UploadContent content{m_localPath, m_target, m_contentType, -1, m_compression, nullptr};
    content.compression.share = 0;
    tellContent(content);
    const AudioCompressor::Progress progress = [self, this, content](double share) {
        UploadContent now = content;
        now.compression.share = share;
        tellContent(now);
    };
    const Result<UploadContent> made = co_await compressContent(m_compressor, m_storage, content, m_cancel, progress);
    if (made)
        content = *made;
    content.compression.share = -1;
    tellContent(content);
    if (!made)
        co_return fail(made.error());
    m_localPath = content.path;
    m_target = content.target;
    m_contentType = content.contentType;
    m_compression = content.compression;
    m_copy = content.hold;
    m_isCompressed = true;
    co_return {};
}

Task<TransferOutcome> UploadJob::run(ConflictChoice choice)
{
    const auto self = shared_from_this();
    if (m_compression.isWanted() && !m_isCompressed) {
        const Result<void> compressed = co_await compress();
        if (!compressed)
            co_return fail(compressed.error());
    }
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
