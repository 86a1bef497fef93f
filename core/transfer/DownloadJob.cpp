#include "core/transfer/DownloadJob.h"

#include "core/base/DownloadFile.h"
#include "core/storage/DownloadToken.h"
#include "core/storage/StorageService.h"
#include "core/transfer/UploadPlanner.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QtConcurrentRun>

namespace bucketdeck {
namespace {

constexpr int mostRaces = 100;

/// The part file beside it may be of a download that runs or rests; one of the same object that nobody's token tells
/// of was left by a crash, and its name is as good as free.
bool isTaken(const QString &path, const StoragePath &source)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return true;
    const std::optional<QByteArray> owner = DownloadFile::signature(path);
    return owner && *owner != downloadSignature(source);
}

/// `ours` is where an earlier attempt began; empty where there was none.
QString freePath(const QString &wanted, const QString &ours, const StoragePath &source, const QSet<QString> &known)
{
    const QFileInfo info(wanted);
    const QDir folder = info.dir();
    const QFileInfo begun(ours);
    if (!ours.isEmpty() && begun.dir() == folder && !known.contains(begun.fileName()) && !begun.exists() &&
        !begun.isSymLink())
        return ours;
    const auto taken = [&](const QString &name) {
        return known.contains(name) || isTaken(folder.filePath(name), source);
    };
    if (!taken(info.fileName()))
        return wanted;
    return folder.filePath(nameToKeepBoth(info.fileName(), taken));
}

} // namespace

DownloadJob::DownloadJob(std::shared_ptr<StorageService> storage, StoragePath source, QString localPath,
                         QByteArray resumeToken)
    : TransferJob(std::move(storage))
    , m_source(std::move(source))
    , m_localPath(std::move(localPath))
    , m_resumeToken(std::move(resumeToken))
{
}

Task<TransferOutcome> DownloadJob::run(ConflictChoice choice)
{
    const auto self = shared_from_this();
    const QString folder = QFileInfo(m_localPath).path();
    // Disks can be slow, and far away.
    const QFuture<std::optional<Error>> making = QtConcurrent::run([folder]() -> std::optional<Error> {
        const Result<FolderHandle> made = FolderHandle::make(folder, Links::Refuse);
        return made ? std::nullopt : std::optional(made.error());
    });
    const std::optional<Error> problem = co_await making;
    if (m_cancel.isCancelled())
        co_return fail(cancelledError());
    if (problem)
        co_return fail(*problem);
    if (choice == ConflictChoice::KeepBoth) {
        Result<TransferOutcome> fetched = co_await fetchBeside();
        co_return fetched;
    }
    Result<TransferOutcome> fetched = co_await fetch(m_localPath, choice == ConflictChoice::Replace);
    co_return fetched;
}

Task<TransferOutcome> DownloadJob::fetchBeside()
{
    const auto self = shared_from_this();
    QSet<QString> known;
    for (;;) {
        const std::optional<DownloadToken> token = DownloadToken::fromText(m_resumeToken);
        const QString ours = token && token->source == m_source ? token->filePath : QString();
        const QFuture<QString> looking = QtConcurrent::run(
            [wanted = m_localPath, ours, source = m_source, known] { return freePath(wanted, ours, source, known); });
        const QString path = co_await looking;
        if (m_cancel.isCancelled())
            co_return fail(cancelledError());
        Result<TransferOutcome> fetched = co_await fetch(path, false);
        const bool raced = !fetched && fetched.error().kind == ErrorKind::AlreadyExists && known.size() < mostRaces;
        if (!raced)
            co_return fetched;
        known.insert(QFileInfo(path).fileName());
    }
}

Task<void> DownloadJob::bringAlong(QString localPath)
{
    const auto self = shared_from_this();
    std::optional<DownloadToken> token = DownloadToken::fromText(m_resumeToken);
    if (!token || token->source != m_source || token->filePath == localPath)
        co_return Result<void>();
    const QFuture<bool> renaming = QtConcurrent::run([from = token->filePath, localPath, part = token->part] {
        return DownloadFile::renamePart(from, localPath, part);
    });
    const bool isRenamed = co_await renaming;
    if (isRenamed) {
        token->filePath = localPath;
        m_resumeToken = token->toText();
        keep(m_resumeToken);
    }
    co_return Result<void>();
}

Task<TransferOutcome> DownloadJob::fetch(QString localPath, bool overwrite)
{
    const auto self = shared_from_this();
    const Result<void> brought = co_await bringAlong(localPath);
    if (!brought)
        co_return fail(brought.error());
    DownloadRequest request;
    request.source = m_source;
    request.filePath = localPath;
    request.overwrite = overwrite;
    request.followLinks = false;
    request.cancel = m_cancel;
    request.resumeToken = m_resumeToken;
    request.resumable = [self, this](const QByteArray &token) {
        m_resumeToken = token;
        keep(token);
    };
    request.phase = [self, this](TransferPhase phase) { enterPhase(stateOf(phase)); };
    request.progress = [self, this](qint64 done, qint64 total) { report(done, total); };
    const Result<void> fetched = co_await m_storage->download(request);
    if (!fetched)
        co_return fail(fetched.error());
    // The file is the truth: progress may have been told for the last time before the last bytes.
    const QFuture<qint64> measuring = QtConcurrent::run([localPath] { return QFileInfo(localPath).size(); });
    TransferOutcome outcome;
    outcome.remote = m_source;
    outcome.localPath = localPath;
    outcome.bytes = co_await measuring;
    co_return outcome;
}

} // namespace bucketdeck
