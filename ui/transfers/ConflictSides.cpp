#include "ui/transfers/ConflictSides.h"

#include "core/storage/StorageService.h"
#include "ui/style/Format.h"
#include "ui/transfers/ConflictComparison.h"
#include "ui/transfers/ConflictDialog.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QPointer>
#include <QtConcurrent>

namespace bucketdeck {
namespace {

struct Conflicts
{
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

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
        const Result<ObjectInfo> source = co_await storage->stat(item.remote);
        if (dialog && source)
            dialog->setSides(remote, {source->size, source->modified});
        co_return;
    }
    dialog->setSides(isUpload ? remote : local, isUpload ? local : remote);
    // What is compressed first isn't the file that could be read now.
    if (!item.compression->isWanted())
        ConflictComparison::offer(dialog, item.localPath, there->etag, isUpload);
}

} // namespace

ConflictPlaces conflictPlaces(const TransferItem &item, bool isLibrary)
{
    const QString here = Conflicts::tr("On this computer");
    const QString there = isLibrary ? Conflicts::tr("In the library") : Conflicts::tr("In the cloud");
    switch (item.kind) {
    case TransferKind::Upload:
        return {there, here};
    case TransferKind::Download:
        return {here, there};
    default:
        return {Conflicts::tr("In %1", "a folder").arg(Format::safeName(item.target->parent().name())),
                Conflicts::tr("From %1", "a folder").arg(Format::safeName(item.remote.parent().name()))};
    }
}

StoragePath conflictTarget(const TransferItem &item)
{
    switch (item.kind) {
    case TransferKind::Upload:
        return item.remote;
    case TransferKind::Download: {
        const QFileInfo file(item.localPath);
        return StoragePath{item.remote.bucket, {}}.childFolder(file.dir().dirName()).child(file.fileName());
    }
    default:
        return item.target;
    }
}

QString conflictNote(const TransferItem &item)
{
    if (item.resumeToken.isEmpty())
        return {};
    return item.kind == TransferKind::Upload
               ? Conflicts::tr("A part of it was sent before. Replace goes on from there.")
               : Conflicts::tr("A part of it was fetched before. What you choose goes on from there.");
}

void fillConflictSides(ConflictDialog *dialog, const TransferItem &item, std::shared_ptr<StorageService> storage)
{
    fill(dialog, item, std::move(storage));
}

} // namespace bucketdeck
