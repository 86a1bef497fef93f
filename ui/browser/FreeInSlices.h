#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <memory>
#include <utility>

namespace bucketdeck {

/// Empties what nobody needs any more a few milliseconds in each turn of the event loop: a hundred thousand rows take
/// longer to free than a window may stand still. Not on a worker: it would hold the allocator's lock, which the window
/// needs, and on a busy machine hold it for long.
template <typename Container>
void freeInSlices(std::shared_ptr<Container> rest)
{
    QElapsedTimer spent;
    spent.start();
    for (int i = 1; !rest->empty(); ++i) {
        rest->pop_back();
        if (i % 32 == 0 && spent.elapsed() >= 3)
            break;
    }
    if (!rest->empty() && qApp)
        QTimer::singleShot(0, qApp, [rest] { freeInSlices(rest); });
}

template <typename Container>
void freeInSlices(Container container)
{
    freeInSlices(std::make_shared<Container>(std::move(container)));
}

/// A list that others hold too is theirs to free.
template <typename Item>
void freeInSlices(QList<Item> list)
{
    if (list.isDetached())
        freeInSlices(std::make_shared<QList<Item>>(std::move(list)));
}

} // namespace bucketdeck
