// What the model does where a folder can't be listed; what is kept offline is shown as it was.
#include "core/cache/OfflineKeeper.h"
#include "ui/browser/FolderModel.h"

#include <utility>

namespace bucketdeck {

void FolderModel::failListing(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_searchStopped = isSearch();
    if (m_isAsItWas && isOutOfReach(error)) {
        m_tryTimer.start();
        return;
    }
    // Rows that were there before are worth more than an empty page with an error on it.
    if (m_phase == Phase::Ready || m_rows.aliveCount() > 0) {
        setPhase(Phase::Ready);
        Q_EMIT refreshFailed(error);
        return;
    }
    if (m_context.offline && m_phase == Phase::Loading && !isSearch() && isOutOfReach(error)) {
        showAsItWas(error);
        return;
    }
    m_error = error;
    setPhase(Phase::Failed);
}

bool FolderModel::isOutOfReach(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout;
}

void FolderModel::showAsItWas(const Error &error)
{
    const auto answered = [this, error, id = accountId(), folder = m_folder](const Result<FolderList> &list) {
        if (m_phase != Phase::Loading || isRefreshing() || isSearch() || folder != m_folder || id != accountId())
            return; // Another one is shown by now, or it is being listed again.
        if (!list) {
            m_error = error;
            setPhase(Phase::Failed);
            return;
        }
        m_isAsItWas = true;
        m_listed = list->listed;
        m_isListCut = list->isCut;
        m_facts.setOutOfReach(true);
        takePage(list->entries);
        setPhase(Phase::Ready);
        Q_EMIT asItWasChanged();
        m_tryTimer.start();
    };
    QCoro::connect(m_context.offline->folderAsItWas(accountId(), m_folder), this, answered);
}

void FolderModel::leaveAsItWas()
{
    m_tryTimer.stop();
    if (!std::exchange(m_isAsItWas, false))
        return;
    m_listed = {};
    m_isListCut = false;
    m_facts.setOutOfReach(false);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, StateColumn));
    Q_EMIT asItWasChanged();
}

} // namespace bucketdeck
