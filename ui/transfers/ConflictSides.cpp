#include "ui/transfers/ConflictSides.h"

#include "core/storage/StorageService.h"
#include "ui/transfers/ConflictDialog.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QFuture>
#include <QPointer>
#include <QtConcurrent>

namespace bucketdeck {
namespace {

QFuture<QDateTime> modifiedOf(const QString &path)
{
    return QtConcurrent::run([path] { return QFileInfo(path).lastModified(); });
}

QCoro::Task<void> fill(QPointer<ConflictDialog> dialog, TransferItem item, std::shared_ptr<StorageService> storage)
{
    const bool upload = item.kind == TransferKind::Upload;
    ConflictDialog::Side incoming;
    incoming.size = item.bytesTotal;
    if (upload)
        incoming.modified = co_await modifiedOf(item.localPath);
    if (dialog)
        dialog->setSides({}, incoming);
    if (!upload || !storage)
        co_return;
    const Result<ObjectInfo> there = co_await storage->stat(item.remote);
    if (dialog && there)
        dialog->setSides({there->size, there->modified}, incoming);
}

} // namespace

void fillConflictSides(ConflictDialog *dialog, const TransferItem &item, std::shared_ptr<StorageService> storage)
{
    fill(dialog, item, std::move(storage));
}

} // namespace bucketdeck
