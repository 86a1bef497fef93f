#pragma once

#include <QList>
#include <QThreadPool>

#include <utility>

namespace bucketdeck {

/// Destroys a big container on a worker thread: a hundred thousand rows take longer to free than a window may stand
/// still.
template <typename Container>
void freeElsewhere(Container container)
{
    // A bare pointer: with shared ownership the last owner, and so the thread that frees, would be a matter of chance.
    auto *last = new Container(std::move(container));
    QThreadPool::globalInstance()->start([last] { delete last; });
}

/// A short list isn't worth the way.
template <typename Item>
void freeElsewhere(QList<Item> list)
{
    if (list.size() >= 1000)
        freeElsewhere<QList<Item>>(std::move(list));
}

} // namespace bucketdeck
