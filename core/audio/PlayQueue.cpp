#include "core/audio/PlayQueue.h"

namespace bucketdeck {

void PlayQueue::setItems(const QList<ObjectRef> &items, int current)
{
    m_items = items;
    m_current = items.isEmpty() ? -1 : qBound(0, current, static_cast<int>(items.size()) - 1);
    Q_EMIT itemsChanged();
    Q_EMIT currentChanged(this->current());
}

ObjectRef PlayQueue::current() const
{
    return m_current >= 0 ? m_items.at(m_current) : ObjectRef{};
}

bool PlayQueue::next()
{
    if (!hasNext())
        return false;
    ++m_current;
    Q_EMIT currentChanged(current());
    return true;
}

bool PlayQueue::previous()
{
    if (!hasPrevious())
        return false;
    --m_current;
    Q_EMIT currentChanged(current());
    return true;
}

} // namespace bucketdeck

#include "moc_PlayQueue.cpp"
