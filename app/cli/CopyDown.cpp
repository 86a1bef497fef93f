// The part of `cp` and `mv` that fetches files.
#include "app/cli/CopyJob.h"

#include "core/base/FolderHandle.h"
#include "core/transfer/DownloadPlanner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace bucketdeck {
namespace {

Task<void> planFolderDown(CopyJob job, std::shared_ptr<StorageService> storage, CliPath source, CliPath target)
{
    const CliPath::Place place = source.place;
    const StoragePath folder = source.remote;
    const auto hidden = std::make_shared<qint64>(0);
    const ObjectSink sink = [job, place, folder, target, hidden](const QList<ObjectInfo> &objects) {
        for (const ObjectInfo &object : objects) {
            if (isNameless(object)) {
                job.transfers->refused(CliPath::of(place, object.path), target, namelessError());
                continue;
            }
            if (object.path.isFolder() || object.name() == emptyFolderPlaceholder)
                continue;
            if (job.hidden() == HiddenFiles::LeaveOut && hasHiddenPart(object.path.relativeTo(folder)))
                ++*hidden;
            else
                job.transfers->planned(CliPath::of(place, object.path),
                                       CliPath::ofFile(QDir(target.file).filePath(object.path.relativeTo(folder))));
        }
    };
    Result<void> walked = co_await walkObjects(storage, folder, sink, job.context->cancel());
    if (walked)
        job.tellHidden(*hidden);
    co_return walked;
}

/// Tells of names that can't be had here.
class Renames
{
public:
    Renames(std::shared_ptr<CliContext> context, CliPath source, const QString &localFolder)
        : m_context(std::move(context))
        , m_source(std::move(source))
        , m_start(localFolder.endsWith(u'/') ? localFolder.size() : localFolder.size() + 1)
    {
    }

    /// Whether the file itself has another name than its object. Folders are told of once.
    bool tell(const TransferItem &item)
    {
        const QString relative = item.remote.relativeTo(m_source.remote);
        const QString local = item.localPath.mid(m_start);
        if (relative == local)
            return false;
        const QStringList theirs = relative.split(u'/');
        const QStringList ours = local.split(u'/');
        StoragePath at = m_source.remote;
        for (qsizetype i = 0; i + 1 < qMin(theirs.size(), ours.size()); ++i) {
            at = at.childFolder(theirs.at(i));
            if (theirs.at(i) != ours.at(i) && !m_told.contains(at.key)) {
                m_told.insert(at.key);
                tellOne(at, ours.at(i));
            }
        }
        if (theirs.constLast() == ours.constLast())
            return false;
        tellOne(item.remote, ours.constLast());
        return true;
    }

    void tellOne(const StoragePath &path, const QString &name) const
    {
        m_context->out().hint(QCoreApplication::translate("bucketdeck::CopyCommand",
                                                          "%1: is called “%2” here, where its name can't be had.")
                                  .arg(CliPath::of(m_source.place, path).toString(), name));
    }

private:
    std::shared_ptr<CliContext> m_context;
    CliPath m_source;
    qsizetype m_start;
    QSet<QString> m_told;
};

} // namespace

Task<void> copyDown(CopyJob job, CliPath source, CliPath target)
{
    const Result<RemoteSource> found = co_await resolveRemote(job.context, source, job.options().recursive);
    if (!found)
        co_return fail(found.error());
    const Result<std::shared_ptr<StorageService>> storage = co_await job.context->storage(source.place);
    if (!storage)
        co_return fail(storage.error());
    const bool isFolder = found->path.isFolder();
    const CliPath place = job.targetFor(target, found->path.name(), isFolder);
    const CliPath from = CliPath::of(source.place, found->path);
    const QString accountId = job.context->accountId(source.place);
    if (isFolder && job.options().dryRun) {
        Result<void> planned = co_await planFolderDown(job, *storage, from, place);
        co_return planned;
    }
    if (isFolder) {
        const auto renames = std::make_shared<Renames>(job.context, from, settledPath(place.file));
        const DownloadSink sink = [job, accountId, renames](QList<TransferItem> items) {
            QSet<QString> renamed;
            for (TransferItem &item : items) {
                item.accountId = accountId;
                item.onConflict = ConflictChoice::Ask;
                if (renames->tell(item))
                    renamed.insert(item.localPath);
            }
            job.transfers->add(std::move(items), renamed);
        };
        const QList<StoragePath> selection(1, found->path);
        const Result<DownloadPlan> plan = co_await planDownloads(*storage, selection, place.file, sink,
                                                                 job.context->cancel(), FolderName::Drop, job.hidden());
        if (!plan)
            co_return fail(plan.error());
        job.tellHidden(plan->hiddenLeftOut);
        for (const StoragePath &nameless : plan->nameless)
            job.transfers->refused(CliPath::of(source.place, nameless), place, namelessError());
        co_return {};
    }
    if (job.options().dryRun) {
        job.transfers->planned(from, place);
        co_return {};
    }
    TransferItem item;
    item.kind = TransferKind::Download;
    item.accountId = accountId;
    item.remote = found->path;
    item.localPath = settledPath(place.file);
    item.bytesTotal = found->info.size;
    QSet<QString> renamed;
    if (job.into && QFileInfo(item.localPath).fileName() != found->path.name()) {
        renamed.insert(item.localPath);
        Renames(job.context, from, {}).tellOne(found->path, QFileInfo(item.localPath).fileName());
    }
    job.transfers->add({item}, renamed);
    co_return {};
}

} // namespace bucketdeck
