#include "ui/browser/FolderHistory.h"

namespace bucketdeck {
namespace {
constexpr qsizetype keptAtMost = 200;
}

void FolderHistory::visit(const Place &place)
{
    if (m_at >= 0 && m_places.at(m_at) == place)
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > keptAtMost)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void FolderHistory::replace(const Place &place)
{
    if (m_at >= 0)
        m_places[m_at] = place;
}

FolderHistory::Place FolderHistory::back()
{
    return m_places.at(--m_at);
}

FolderHistory::Place FolderHistory::forward()
{
    return m_places.at(++m_at);
}

} // namespace bucketdeck
