#include "core/transfer/UploadTargets.h"

namespace bucketdeck {

UploadTargets::UploadTargets(QList<PlannedUpload> uploads, const StoragePath &root)
    : m_root(root)
    , m_uploads(std::move(uploads))
{
    for (qsizetype i = 0; i < m_uploads.size(); ++i) {
        // Folders on the way need a place too: their listings tell which of those below exist.
        StoragePath folder = m_uploads.at(i).target.parent();
        const auto known = m_byFolder.find(folder.key);
        if (known != m_byFolder.end()) {
            known->second.append(i);
            continue;
        }
        m_byFolder[folder.key].append(i);
        while (folder != m_root && !folder.isBucket()) {
            folder = folder.parent();
            if (!m_byFolder.try_emplace(folder.key).second)
                break;
        }
    }
    m_next = m_byFolder.begin();
}

std::optional<StoragePath> UploadTargets::nextFolder()
{
    while (m_next != m_byFolder.end()) {
        const QString &key = m_next->first;
        m_names.clear();
        if (key == m_root.key || m_existingFolders.contains(key))
            return StoragePath{m_root.bucket, key};
        settle();
    }
    return std::nullopt;
}

void UploadTargets::addEntries(const QList<ObjectInfo> &entries)
{
    for (const ObjectInfo &entry : entries) {
        if (!entry.isFolder())
            m_names.insert(entry.name());
        else if (m_byFolder.contains(entry.path.key))
            m_existingFolders.insert(entry.path.key);
    }
}

void UploadTargets::settle()
{
    QSet<QString> claimed;
    for (const qsizetype index : std::as_const(m_next->second)) {
        PlannedUpload &upload = m_uploads[index];
        QString name = upload.target.name();
        if (claimed.contains(name)) {
            name = nameToKeepBoth(name, [&](const QString &other) { return claimed.contains(other) || m_names.contains(other); });
            upload.target = upload.target.parent().child(name);
        }
        claimed.insert(name);
        upload.conflicts = m_names.contains(name);
    }
    m_names.clear();
    ++m_next;
}

QList<PlannedUpload> UploadTargets::takeUploads()
{
    return std::move(m_uploads);
}

} // namespace bucketdeck
