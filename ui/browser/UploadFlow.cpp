#include "ui/browser/UploadFlow.h"

#include "core/audio/LibavEncoder.h"
#include "core/quota/UsageMonitor.h"
#include "ui/browser/CompressDialog.h"
#include "ui/browser/CompressionDefaults.h"
#include "ui/settings/TransferSettings.h"
#include "ui/style/Format.h"
#include "ui/transfers/ConflictComparison.h"
#include "ui/transfers/ConflictSides.h"
#include "ui/transfers/TransferCells.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr qsizetype uploadsInOneTurn = 256;
constexpr qsizetype mostLooseFiles = 10; ///< More than these of one drop are a group in the list of transfers.

} // namespace

UploadFlow::UploadFlow(const BrowserContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

UploadFlow::~UploadFlow()
{
    m_cancel.cancel();
}

void UploadFlow::chooseFiles(const QString &accountId, const StoragePath &folder)
{
    choosePaths(false, [this, accountId, folder](const QStringList &paths) { start(accountId, paths, folder); });
}

void UploadFlow::chooseFilesToCompress(const QString &accountId, const StoragePath &folder)
{
    choosePaths(false,
                [this, accountId, folder](const QStringList &paths) { askHowToCompress(accountId, paths, folder); });
}

void UploadFlow::chooseFolder(const QString &accountId, const StoragePath &folder)
{
    choosePaths(true, [this, accountId, folder](const QStringList &paths) { start(accountId, paths, folder); });
}

void UploadFlow::choosePaths(bool folders, const PathsChosen &chosen)
{
    auto *dialog = new QFileDialog(m_window, folders ? tr("Upload a folder") : tr("Upload files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folders ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, tr("Upload"));
    const QString key = QStringLiteral("browser/uploadFolder");
    if (m_context.settings)
        dialog->setDirectory(m_context.settings->value(key, QDir::homePath()).toString());
    connect(dialog, &QFileDialog::filesSelected, this, [this, chosen, key](const QStringList &paths) {
        if (m_context.settings && !paths.isEmpty())
            m_context.settings->setValue(key, QFileInfo(paths.first()).path());
        chosen(paths);
    });
    dialog->open();
}

void UploadFlow::askHowToCompress(const QString &accountId, const QStringList &localPaths, const StoragePath &folder)
{
    const CompressionDefaults defaults(m_context.settings);
    const StoragePath bucket{folder.bucket, {}};
    auto *dialog =
        new CompressDialog(localPaths, m_context.titleOf(accountId, bucket), defaults.of(accountId, folder.bucket),
                           TransferSettings::hiddenFiles(m_context.settings), m_window);
    connect(dialog, &CompressDialog::chosen, this,
            [this, defaults, accountId, localPaths, folder](const EncodeSettings &settings, bool asDefault) {
                if (asDefault)
                    defaults.set(accountId, folder.bucket, settings);
                start(accountId, localPaths, folder, settings);
            });
    dialog->open();
}

void UploadFlow::start(const QString &accountId, const QStringList &localPaths, const StoragePath &folder)
{
    start(accountId, localPaths, folder, CompressionDefaults(m_context.settings).of(accountId, folder.bucket));
}

void UploadFlow::start(const QString &accountId, const QStringList &localPaths, const StoragePath &folder,
                       const std::optional<EncodeSettings> &compress)
{
    const std::shared_ptr<StorageService> storage = m_context.storage ? m_context.storage(accountId) : nullptr;
    if (!storage || !m_context.transfers) {
        Q_EMIT failed(makeError(ErrorKind::SessionEnded, tr("You are signed out. Sign in and drop the files again.")));
        return;
    }
    std::optional<Usage> usage;
    if (m_context.usage)
        usage = m_context.usage->usage(accountId);
    const qint64 queuedBytes = m_context.transfers->queuedUploadBytes(accountId);
    UploadPlanOptions options;
    options.compress = compress;
    options.encoder = libavEncoder();
    options.hidden = TransferSettings::hiddenFiles(m_context.settings);
    QCoro::connect(planUploads(storage, localPaths, folder, usage, queuedBytes, m_cancel, options), this,
                   [this, accountId, folder](const Result<UploadPlan> &plan) {
                       if (plan)
                           takePlan(accountId, folder, *plan);
                       else if (plan.error().kind != ErrorKind::Cancelled)
                           Q_EMIT failed(plan.error());
                   });
}

void UploadFlow::takePlan(const QString &accountId, const StoragePath &folder, const UploadPlan &plan)
{
    if (plan.doesNotFit) {
        Q_EMIT failed(*plan.doesNotFit);
        return;
    }
    tellLeftOut(plan);
    makeEmptyFolders(accountId, plan.emptyFolders);
    auto job = std::make_shared<Job>();
    job->accountId = accountId;
    job->folder = folder;
    job->plan = plan;
    job->choices.fill(ConflictChoice::Ask, plan.uploads.size());
    job->conflictsLeft = plan.conflictCount;
    const auto loose = std::count_if(plan.uploads.cbegin(), plan.uploads.cend(),
                                     [](const PlannedUpload &upload) { return upload.batch.isEmpty(); });
    job->groupsLooseFiles = loose > mostLooseFiles;
    askNextConflict(job);
}

void UploadFlow::askNextConflict(const std::shared_ptr<Job> &job)
{
    const QList<PlannedUpload> &uploads = job->plan.uploads;
    while (job->nextConflict < uploads.size() &&
           (!uploads.at(job->nextConflict).conflicts || job->choices.at(job->nextConflict) != ConflictChoice::Ask)) {
        ++job->nextConflict;
    }
    if (job->nextConflict == uploads.size()) {
        enqueueSome(job);
        return;
    }
    --job->conflictsLeft;
    const std::shared_ptr<StorageService> storage = m_context.storage(job->accountId);
    if (!storage) {
        Q_EMIT failed(makeError(ErrorKind::SessionEnded, tr("You are signed out. Sign in and drop the files again.")));
        return;
    }
    // Whoever is to choose between two files must see both.
    QCoro::connect(storage->stat(uploads.at(job->nextConflict).target), this,
                   [this, job, storage](const Result<ObjectInfo> &existing) {
                       showConflict(job, existing ? std::optional(*existing) : std::nullopt);
                   });
}

void UploadFlow::showConflict(const std::shared_ptr<Job> &job, const std::optional<ObjectInfo> &existing)
{
    const qsizetype at = job->nextConflict;
    const PlannedUpload &upload = job->plan.uploads.at(at);
    const bool isLibrary = m_context.account && m_context.account(job->accountId).kind == AccountKind::Local;
    auto *dialog =
        new ConflictDialog(upload.target.name(), m_context.titleOf(job->accountId, upload.target.parent()),
                           conflictPlaces(itemOf(*job, at), isLibrary), static_cast<int>(job->conflictsLeft), m_window);
    const TransferItem *same = m_context.transfers->uploadTo(job->accountId, upload.target);
    if (same && !same->isFinished() && same->localPath == upload.localPath)
        dialog->setNote(
            tr("The same file is on its way there already: %1 of it.").arg(Format::percent(transferShare(*same))));
    ConflictDialog::Side there;
    if (existing)
        there = {existing->size, existing->modified};
    dialog->setSides(there, {upload.sentSize, upload.modified});
    // What is compressed first isn't the file that could be read now.
    if (existing && upload.compression.isEmpty())
        ConflictComparison::offer(dialog, upload.localPath, existing->etag, true);
    connect(dialog, &ConflictDialog::chosen, this,
            [this, job, at](ConflictChoice choice, bool all) { answer(job, at, choice, all); });
    // Closing it takes the whole drop back: nothing was begun.
    connect(dialog, &QDialog::rejected, this, [this] { Q_EMIT message(tr("Nothing was uploaded.")); });
    dialog->open();
}

void UploadFlow::answer(const std::shared_ptr<Job> &job, qsizetype upload, ConflictChoice choice, bool all)
{
    job->choices[upload] = choice;
    for (qsizetype i = upload + 1; all && i < job->choices.size(); ++i) {
        if (job->plan.uploads.at(i).conflicts)
            job->choices[i] = choice;
    }
    askNextConflict(job);
}

void UploadFlow::enqueueSome(const std::shared_ptr<Job> &job)
{
    QList<TransferItem> items;
    const qsizetype end = qMin(job->plan.uploads.size(), job->nextToQueue + uploadsInOneTurn);
    for (; job->nextToQueue < end; ++job->nextToQueue) {
        if (job->choices.at(job->nextToQueue) != ConflictChoice::Skip)
            items.append(itemOf(*job, job->nextToQueue));
    }
    job->queued += static_cast<int>(items.size());
    if (!items.isEmpty() && m_context.transfers)
        m_context.transfers->enqueue(std::move(items));
    if (end < job->plan.uploads.size())
        QMetaObject::invokeMethod(
            this, [this, job] { enqueueSome(job); }, Qt::QueuedConnection);
    else
        Q_EMIT queued(job->queued);
}

TransferItem UploadFlow::itemOf(Job &job, qsizetype at)
{
    const PlannedUpload &upload = job.plan.uploads.at(at);
    TransferItem item;
    item.kind = TransferKind::Upload;
    item.accountId = job.accountId;
    item.remote = upload.target;
    item.localPath = upload.localPath;
    item.contentType = upload.contentType;
    if (!upload.compression.isEmpty()) {
        Compression compression;
        compression.settings = upload.compression;
        compression.bytesBefore = upload.size;
        item.compression = compression;
    }
    item.bytesTotal = upload.sentSize;
    item.sourceSize = upload.size;
    item.sourceModified = upload.modified;
    item.onConflict = job.choices.at(at);
    item.batch = upload.batch;
    if (!upload.batch.isEmpty() || job.groupsLooseFiles) {
        quint64 &batch = job.batches[upload.batch];
        if (batch == 0)
            batch = QRandomGenerator::global()->generate64() | 1;
        item.batchId = batch;
    }
    return item;
}

void UploadFlow::tellLeftOut(const UploadPlan &plan)
{
    const QString hidden =
        plan.hiddenLeftOut > 0
            ? tr("%n hidden file(s) or folder(s) were left out. Settings, Transfers can include them.", nullptr,
                 static_cast<int>(plan.hiddenLeftOut))
            : QString();
    if (!plan.refused.isEmpty()) {
        // One after the other, the second would hide the first.
        Error summary = summaryOf(plan.refused);
        if (!hidden.isEmpty())
            summary.userText += u' ' + hidden;
        Q_EMIT refused(summary);
    } else if (!hidden.isEmpty()) {
        Q_EMIT message(hidden);
    }
}

Error UploadFlow::summaryOf(const QList<RefusedUpload> &refusals)
{
    if (refusals.size() == 1)
        return refusals.first().error;
    QStringList lines;
    for (const RefusedUpload &refusal : refusals)
        lines.append(Format::safeName(QFileInfo(refusal.localPath).fileName()) + QStringLiteral(": ") +
                     refusal.error.userText);
    Error summary = refusals.first().error;
    summary.userText = tr("%n file(s) can’t be uploaded here. Details name each with the reason.", nullptr,
                          static_cast<int>(refusals.size()));
    summary.detail = lines.join(u'\n');
    return summary;
}

void UploadFlow::makeEmptyFolders(const QString &accountId, const QList<StoragePath> &folders)
{
    const std::shared_ptr<StorageService> storage = m_context.storage(accountId);
    if (!storage)
        return;
    for (const StoragePath &folder : folders) {
        QCoro::connect(storage->createFolder(folder), this, [this, storage](const Result<void> &made) {
            if (!made && made.error().kind != ErrorKind::AlreadyExists)
                Q_EMIT failed(made.error());
        });
    }
}

} // namespace bucketdeck
