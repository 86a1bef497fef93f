// The part of BrowserPage that brings what is selected into the play queue.
#include "core/audio/FolderAudio.h"
#include "core/audio/MediaProbe.h"
#include "core/audio/PlayQueue.h"
#include "ui/browser/BrowserPage.h"
#include "ui/browser/FolderModel.h"

#include <algorithm>

namespace bucketdeck {

BrowserPage::~BrowserPage()
{
    m_enqueuing.cancel();
}

bool BrowserPage::mayHaveSounds() const
{
    return m_context.playQueue && std::any_of(m_selection.begin(), m_selection.end(), [](const ObjectInfo &info) {
               return info.isFolder() || MediaProbe::isAudio(info);
           });
}

void BrowserPage::enqueue(Enqueue how)
{
    if (!mayHaveSounds())
        return;
    // As they are shown; a selection is in the order in which it was made.
    QList<ObjectInfo> objects = m_selection;
    if (!showsProjects()) {
        std::sort(objects.begin(), objects.end(), [this](const ObjectInfo &a, const ObjectInfo &b) {
            return m_model->rowOf(a.path) < m_model->rowOf(b.path);
        });
    }
    const std::shared_ptr<StorageService> storage = m_context.storage ? m_context.storage(accountId()) : nullptr;
    if (!storage) {
        showError(makeError(ErrorKind::SessionEnded, tr("You are signed out. Sign in and try again.")));
        return;
    }
    // Whoever wants something else to be played doesn't wait for this any more.
    if (how == Enqueue::Play) {
        m_enqueuing.cancel();
        m_enqueuing = CancelToken();
    }
    QCoro::connect(listAudio(storage, accountId(), objects, m_enqueuing), this,
                   [this, how](const Result<QList<ObjectRef>> &found) { takeSounds(how, found); });
}

void BrowserPage::takeSounds(Enqueue how, const Result<QList<ObjectRef>> &found)
{
    if (!found) {
        showError(found.error());
        return;
    }
    if (found->isEmpty()) {
        tellMessage(tr("There is nothing to play in it."));
        return;
    }
    const int count = static_cast<int>(found->size());
    switch (how) {
    case Enqueue::Play:
        m_context.playQueue->setItems(*found, 0);
        break;
    case Enqueue::Next:
        m_context.playQueue->playNext(*found);
        tellMessage(tr("%n track(s) come next.", nullptr, count));
        break;
    case Enqueue::Last:
        m_context.playQueue->append(*found);
        tellMessage(tr("%n track(s) added to the queue.", nullptr, count));
        break;
    }
}

} // namespace bucketdeck
