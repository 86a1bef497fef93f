#include "ui/browser/FolderActions.h"

#include "core/transfer/DownloadPlanner.h"
#include "ui/browser/RemoveDialog.h"
#include "ui/browser/TargetDialog.h"
#include "ui/settings/TransferSettings.h"
#include "ui/style/Format.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QPointer>
#include <QRandomGenerator>

namespace bucketdeck {
namespace {

/// In the details of an error; there may be thousands.
constexpr qsizetype namelessTold = 20;

} // namespace

FolderActions::FolderActions(const BrowserContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

FolderActions::~FolderActions()
{
    m_cancel.cancel();
}

std::shared_ptr<StorageService> FolderActions::storage(const QString &accountId)
{
    std::shared_ptr<StorageService> found = m_context.storage ? m_context.storage(accountId) : nullptr;
    if (!found)
        Q_EMIT failed(makeError(ErrorKind::SessionEnded, tr("You are signed out. Sign in and try again.")));
    return found;
}

std::optional<Error> FolderActions::nameProblem(const QString &name)
{
    if (name.isEmpty())
        return makeError(ErrorKind::InvalidName, tr("A name needs at least one character."));
    if (name.contains(u'/'))
        return makeError(ErrorKind::InvalidName, tr("A name can’t have a “/” in it: that parts folders."));
    if (name == QStringLiteral(".") || name == QStringLiteral(".."))
        return makeError(ErrorKind::InvalidName, tr("“%1” has a meaning of its own. Choose another name.").arg(name));
    return std::nullopt;
}

void FolderActions::createFolder(const QString &accountId, const StoragePath &parent)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New folder"));
    dialog->setLabelText(tr("Name of the new folder:"));
    dialog->setOkButtonText(tr("Create"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, accountId, parent](const QString &name) {
        if (const std::optional<Error> problem = nameProblem(name)) {
            Q_EMIT failed(*problem);
            return;
        }
        const std::shared_ptr<StorageService> place = storage(accountId);
        if (!place)
            return;
        const StoragePath folder = parent.childFolder(name);
        QCoro::connect(place->createFolder(folder), this, [this, folder, place](const Result<void> &made) {
            if (!made)
                Q_EMIT failed(made.error());
            else
                Q_EMIT folderMade(folder);
        });
    });
    dialog->open();
}

void FolderActions::rename(const QString &accountId, const StoragePath &path, const QString &newName)
{
    if (const std::optional<Error> problem = nameProblem(newName)) {
        Q_EMIT failed(*problem);
        return;
    }
    TransferItem item;
    item.kind = TransferKind::Move;
    item.accountId = accountId;
    item.remote = path;
    item.target = path.isFolder() ? path.parent().childFolder(newName) : path.parent().child(newName);
    m_context.transfers->enqueue({item});
}

void FolderActions::transferTo(const QString &accountId, const QList<StoragePath> &paths, const StoragePath &folder,
                               bool copy)
{
    QList<TransferItem> items;
    for (const StoragePath &path : paths) {
        TransferItem item;
        item.kind = copy ? TransferKind::Copy : TransferKind::Move;
        item.accountId = accountId;
        item.remote = path;
        item.target = path.isFolder() ? folder.childFolder(path.name()) : folder.child(path.name());
        if (item.target == path || (path.isFolder() && path.contains(item.target)))
            continue;
        items.append(item);
    }
    if (items.isEmpty()) {
        Q_EMIT message(tr("It is there already."));
        return;
    }
    m_context.transfers->enqueue(items);
}

void FolderActions::chooseTarget(const QString &accountId, const QList<StoragePath> &paths, bool copy)
{
    const std::shared_ptr<StorageService> place = storage(accountId);
    if (!place || paths.isEmpty())
        return;
    const int count = static_cast<int>(paths.size());
    const QString title = copy ? tr("Copy %n item(s) to", nullptr, count) : tr("Move %n item(s) to", nullptr, count);
    auto *dialog =
        new TargetDialog(place, paths.first().parent(), title, copy ? tr("Copy here") : tr("Move here"), m_window);
    dialog->setTitleOf([this, accountId](const StoragePath &folder) { return m_context.titleOf(accountId, folder); });
    QList<StoragePath> folders;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(folders),
                 [](const StoragePath &p) { return p.isFolder(); });
    dialog->setForbidden(folders);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, accountId, paths, copy] { transferTo(accountId, paths, dialog->folder(), copy); });
    dialog->open();
}

void FolderActions::remove(const QString &accountId, const QList<ObjectInfo> &objects)
{
    if (objects.isEmpty())
        return;
    const bool local = m_context.account && m_context.account(accountId).kind == AccountKind::Local;
    const QString place = local ? tr("It will be deleted from this computer. This can’t be undone.")
                                : tr("It will be deleted from the cloud. This can’t be undone.");
    auto *dialog = new RemoveDialog(objects, place, m_window);
    connect(dialog, &QDialog::accepted, this, [this, accountId, objects] {
        QList<TransferItem> items;
        for (const ObjectInfo &info : objects) {
            TransferItem item;
            item.kind = TransferKind::Remove;
            item.accountId = accountId;
            item.remote = info.path;
            items.append(item);
        }
        m_context.transfers->enqueue(items);
    });
    dialog->open();
}

void FolderActions::download(const QString &accountId, const QList<ObjectInfo> &objects)
{
    if (objects.isEmpty())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Download to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    if (m_context.settings)
        dialog->setDirectory(
            m_context.settings->value(QStringLiteral("browser/downloadFolder"), QDir::homePath()).toString());
    connect(dialog, &QFileDialog::fileSelected, this, [this, accountId, objects](const QString &folder) {
        if (m_context.settings)
            m_context.settings->setValue(QStringLiteral("browser/downloadFolder"), folder);
        downloadTo(accountId, objects, folder);
    });
    dialog->open();
}

void FolderActions::downloadTo(const QString &accountId, const QList<ObjectInfo> &objects, const QString &localFolder)
{
    const std::shared_ptr<StorageService> place = storage(accountId);
    if (!place)
        return;
    QList<StoragePath> paths;
    bool anyFolder = false;
    for (const ObjectInfo &info : objects) {
        paths.append(info.path);
        anyFolder = anyFolder || info.isFolder();
    }
    const quint64 batch = anyFolder ? QRandomGenerator::global()->generate64() | 1 : 0;
    const DownloadSink sink = [queue = QPointer(m_context.transfers), accountId, batch](QList<TransferItem> items) {
        for (TransferItem &item : items) {
            item.accountId = accountId;
            item.batchId = batch;
        }
        if (queue)
            queue->enqueue(std::move(items));
    };
    QCoro::connect(planDownloads(place, paths, localFolder, sink, m_cancel, FolderName::Keep,
                                 TransferSettings::hiddenFiles(m_context.settings)),
                   this, [this](const Result<DownloadPlan> &plan) {
                       if (!plan)
                           Q_EMIT failed(plan.error());
                       else
                           tellOfDownloads(*plan);
                   });
}

void FolderActions::tellOfDownloads(const DownloadPlan &plan)
{
    const int nameless = static_cast<int>(plan.nameless.size());
    if (nameless > 0) {
        QStringList keys;
        for (const StoragePath &path : plan.nameless.first(qMin(namelessTold, plan.nameless.size())))
            keys.append(path.toString());
        if (plan.nameless.size() > namelessTold)
            keys.append(QStringLiteral("…"));
        Q_EMIT failed(makeError(ErrorKind::InvalidName,
                                tr("%n file(s) couldn’t be downloaded: the name ends in “/”, and no file on this "
                                   "computer can be called so.",
                                   nullptr, nameless),
                                keys.join(u'\n')));
    }
    if (plan.hiddenLeftOut > 0)
        Q_EMIT message(tr("%n hidden file(s) were left out. Settings, Transfers can include them.", nullptr,
                          static_cast<int>(plan.hiddenLeftOut)));
    else if (plan.files == 0 && nameless == 0)
        Q_EMIT message(tr("There were no files to download."));
}

} // namespace bucketdeck
