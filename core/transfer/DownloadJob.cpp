#include "core/transfer/DownloadJob.h"

#include "core/storage/StorageService.h"
#include "core/transfer/UploadPlanner.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QtConcurrentRun>

namespace bucketdeck {
namespace {

bool isTaken(const QString &path)
{
    // A ".part" beside it belongs to a download that runs.
    const QFileInfo info(path);
    return info.exists() || info.isSymLink() || QFileInfo::exists(path + QStringLiteral(".part"));
}

QString freePath(const QString &wanted, const QSet<QString> &known)
{
    const QFileInfo info(wanted);
    const QDir folder = info.dir();
    const auto taken = [&](const QString &name) { return known.contains(name) || isTaken(folder.filePath(name)); };
    if (!taken(info.fileName()))
        return wanted;
    return folder.filePath(nameToKeepBoth(info.fileName(), taken));
}

} // namespace

DownloadJob::DownloadJob(std::shared_ptr<StorageService> storage, StoragePath source, QString localPath)
    : TransferJob(std::move(storage))
    , m_source(std::move(source))
    , m_localPath(std::move(localPath))
{
}

Task<TransferOutcome> DownloadJob::run(ConflictChoice choice)
{
    const auto self = shared_from_this();
    const QString folder = QFileInfo(m_localPath).path();
    // Disks can be slow, and far away.
    const QFuture<bool> making = QtConcurrent::run([folder] { return QDir().mkpath(folder); });
    const bool made = co_await making;
    if (m_cancel.isCancelled())
        co_return fail(cancelledError());
    if (!made) {
        co_return fail(ErrorKind::ReadOnly,
                       QCoreApplication::translate("bucketdeck::Transfer",
                                                   "The folder “%1” can't be made. Choose another place to save to.")
                           .arg(folder));
    }
    if (choice != ConflictChoice::KeepBoth) {
        Result<TransferOutcome> fetched = co_await fetch(m_localPath, choice == ConflictChoice::Replace);
        co_return fetched;
    }
    QSet<QString> known;
    for (;;) {
        const QFuture<QString> looking = QtConcurrent::run([wanted = m_localPath, known] { return freePath(wanted, known); });
        const QString path = co_await looking;
        if (m_cancel.isCancelled())
            co_return fail(cancelledError());
        Result<TransferOutcome> fetched = co_await fetch(path, false);
        const bool raced = !fetched && fetched.error().kind == ErrorKind::AlreadyExists && known.size() < 100;
        if (!raced)
            co_return fetched;
        known.insert(QFileInfo(path).fileName());
    }
}

Task<TransferOutcome> DownloadJob::fetch(QString localPath, bool overwrite)
{
    const auto self = shared_from_this();
    m_bytes = 0;
    DownloadRequest request;
    request.source = m_source;
    request.filePath = localPath;
    request.overwrite = overwrite;
    request.cancel = m_cancel;
    request.progress = [self, this](qint64 done, qint64 total) {
        m_bytes = qMax(m_bytes, done);
        report(done, total);
    };
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
