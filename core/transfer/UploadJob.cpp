#include "core/transfer/UploadJob.h"

#include "core/storage/StorageService.h"
#include "core/transfer/FileFacts.h"
#include "core/transfer/FreeName.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>
#include <QSet>
#include <QtConcurrentRun>

namespace bucketdeck {

UploadJob::UploadJob(std::shared_ptr<StorageService> storage, const TransferItem &item)
    : TransferJob(std::move(storage))
    , m_localPath(item.localPath)
    , m_target(item.remote)
    , m_contentType(item.contentType)
    , m_cacheControl(item.cacheControl)
    , m_metadata(item.metadata)
    , m_resumeToken(item.resumeToken)
    , m_sourceSize(item.sourceSize)
    , m_sourceModified(item.sourceModified)
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
    Result<void> kept = co_await keepContent(content);
    co_return kept;
}

Task<TransferOutcome> UploadJob::run(ConflictChoice choice)
{
    const auto self = shared_from_this();
    const Result<void> same = co_await checkSource();
    if (!same)
        co_return fail(same.error());
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

Task<void> UploadJob::checkSource()
{
    const auto self = shared_from_this();
    // Once it is compressed, the file has done its part.
    if (m_copy || m_sourceSize < 0 || !m_sourceModified.isValid())
        co_return {};
    const QFuture<FileFacts> looking = QtConcurrent::run(&FileFacts::of, m_localPath);
    const FileFacts now = co_await looking;
    if (m_cancel.isCancelled())
        co_return fail(cancelledError());
    // A file that is gone, or can't be read, is the storage's to tell.
    if (now.exists && (m_sourceSize != now.size || m_sourceModified != now.modified)) {
        const QString name = QFileInfo(m_localPath).fileName();
        co_return fail(ErrorKind::SourceChanged,
                       QCoreApplication::translate("bucketdeck::Transfer",
                                                   "“%1” was changed after it was queued. Choose Try again to send it "
                                                   "as it is now.")
                           .arg(name),
                       QStringLiteral("queued with %1 bytes of %2, now %3 bytes of %4")
                           .arg(m_sourceSize)
                           .arg(m_sourceModified.toString(Qt::ISODateWithMs))
                           .arg(now.size)
                           .arg(now.modified.toString(Qt::ISODateWithMs)));
    }
    co_return {};
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
    request.metadata = m_metadata;
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
        // Whoever goes on after this process knows which of the names beside it is this one's.
        const Result<void> chosen = co_await choose(*free);
        if (!chosen)
            co_return fail(chosen.error());
        Result<TransferOutcome> sent = co_await send(*free, false);
        // Somebody took the name between the question and the upload.
        const bool raced = !sent && sent.error().kind == ErrorKind::AlreadyExists && taken.size() < 100;
        if (!raced)
            co_return sent;
        taken.insert(free->name());
    }
}

} // namespace bucketdeck
