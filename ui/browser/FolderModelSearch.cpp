// The part of FolderModel that shows what a search found.
#include "ui/browser/FolderModel.h"

namespace bucketdeck {

void FolderModel::stopSearch()
{
    if (!m_search.isRunning())
        return;
    m_search.stop();
    m_searchStopped = true;
    if (m_orderTimer.isActive())
        orderNow();
    setPhase(Phase::Ready);
    Q_EMIT searchProgressed();
}

bool FolderModel::concerns(const StoragePath &changed) const
{
    if (isSearch())
        return changed.bucket == m_folder.bucket;
    return changed == m_folder || m_folder.contains(changed) || changed.contains(m_folder);
}

QString FolderModel::placeText(const ObjectInfo &info) const
{
    const StoragePath folder = info.path.parent();
    if (!m_home.isBucket() && m_home.contains(folder)) {
        const QString below = folder.relativeTo(m_home);
        return m_context.titleOf(accountId(), m_home) + (below.isEmpty() ? QString() : u'/' + below.chopped(1));
    }
    return folder.isBucket() ? m_context.titleOf(accountId(), folder) : folder.key.chopped(1);
}

} // namespace bucketdeck
