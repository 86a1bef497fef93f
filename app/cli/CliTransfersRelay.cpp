// The part of CliTransfers that goes from one storage to another, through this computer.
#include "app/cli/CliTransfers.h"

#include "core/base/FolderHandle.h"

#include <QFile>

namespace bucketdeck {

void CliTransfers::addRelay(const TransferItem &download, const TransferItem &upload)
{
    if (m_context->cancel().isCancelled() || !claim(sourceOf(download), targetOf(upload)))
        return;
    m_relays.push_back({download, upload});
    m_bytesTotal += qMax<qint64>(0, download.bytesTotal);
    startRelays();
}

void CliTransfers::startRelays()
{
    // Not all at once: the temporary folder holds no more than what is under way.
    while (!m_relays.empty() && m_fetching.size() + m_asking + m_relayed.size() < m_context->options().jobs) {
        Relay relay = m_relays.front();
        m_relays.pop_front();
        if (!m_relayFolder)
            m_relayFolder.emplace();
        relay.download.localPath = settledPath(m_relayFolder->filePath(QString::number(m_nextFile++)));
        relay.download.onConflict = ConflictChoice::Replace;
        ++m_active;
        const quint64 id = m_queue.enqueue({relay.download}).constFirst();
        m_fetching.insert(id, relay);
        if (relay.download.bytesTotal > 0)
            m_sizes.insert(id, relay.download.bytesTotal);
    }
}

void CliTransfers::describe(TransferItem &upload, const ObjectInfo &source) const
{
    const CliOptions &options = m_context->options();
    upload.contentType = options.contentType.isEmpty() ? source.contentType : options.contentType;
    upload.cacheControl = options.cacheControl.isEmpty() ? source.cacheControl : options.cacheControl;
    upload.metadata = std::optional(source.metadata);
}

void CliTransfers::sendOn(const TransferItem &fetched, TransferItem upload)
{
    upload.localPath = fetched.localPath;
    const CliPath origin = CliPath::of(m_context->placeOf(fetched.accountId), fetched.remote);
    const std::shared_ptr<StorageService> storage = m_context->accounts().storage(fetched.accountId);
    ++m_active;
    if (*upload.metadata || !storage) {
        sendDescribed(origin, upload);
        return;
    }
    ++m_asking;
    const auto answered = [this, origin, upload](const Result<ObjectInfo> &info) {
        --m_asking;
        TransferItem described = upload;
        if (info)
            describe(described, *info);
        sendDescribed(origin, described);
    };
    QCoro::connect(storage->stat(fetched.remote), this, answered);
}

void CliTransfers::sendDescribed(const CliPath &origin, TransferItem upload)
{
    if (m_context->cancel().isCancelled() || m_stoppedBy) {
        QFile::remove(upload.localPath);
        if (--m_active == 0)
            QMetaObject::invokeMethod(this, &CliTransfers::idle, Qt::QueuedConnection);
        return;
    }
    chooseOnConflict(upload);
    const quint64 id = m_queue.enqueue({upload}).constFirst();
    m_relayed.insert(id);
    m_sources.insert(id, origin);
}

} // namespace bucketdeck
