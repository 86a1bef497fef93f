#include "ui/transfers/ConflictSides.h"

#include "core/storage/StorageService.h"
#include "ui/transfers/ConflictComparison.h"
#include "ui/transfers/ConflictDialog.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QFuture>
#include <QPointer>
#include <QtConcurrent>

namespace bucketdeck {
namespace {

QFuture<ConflictDialog::Side> localSide(const QString &path)
{
    return QtConcurrent::run([path] {
        const QFileInfo file(path);
        return file.exists() ? ConflictDialog::Side{file.size(), file.lastModified()} : ConflictDialog::Side();
    });
}

QCoro::Task<void> fill(QPointer<ConflictDialog> dialog, TransferItem item, std::shared_ptr<StorageService> storage)
{
    const bool isUpload = item.kind == TransferKind::Upload;
    const bool hasLocal = isUpload || item.kind == TransferKind::Download;
    ConflictDialog::Side known;
    known.size = item.bytesTotal;
    if (dialog)
        dialog->setSides({}, known);
    ConflictDialog::Side local;
    if (hasLocal)
        local = co_await localSide(item.localPath);
    if (dialog && hasLocal)
        dialog->setSides(isUpload ? ConflictDialog::Side() : local, isUpload ? local : known);
    if (!storage)
        co_return;
    const StoragePath asked = hasLocal ? item.remote : *item.target;
    const Result<ObjectInfo> there = co_await storage->stat(asked);
    if (!dialog || !there)
        co_return;
    const ConflictDialog::Side remote{there->size, there->modified};
    if (!hasLocal) {
        dialog->setSides(remote, known);
        co_return;
    }
    dialog->setSides(isUpload ? remote : local, isUpload ? local : remote);
    // What is compressed first isn't the file that could be read now.
    if (!item.compression->isWanted())
        ConflictComparison::offer(dialog, item.localPath, there->etag, isUpload);
}

} // namespace

void fillConflictSides(ConflictDialog *dialog, const TransferItem &item, std::shared_ptr<StorageService> storage)
{
    fill(dialog, item, std::move(storage));
}

} // namespace bucketdeck
