#pragma once

#include "core/storage/ObjectInfo.h"

#include <QList>
#include <QObject>

namespace bucketdeck {

/// What plays now and what comes before and after it: plain order, no owner of sound.
class PlayQueue final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setItems(const QList<ObjectRef> &items, int current);
    [[nodiscard]] const QList<ObjectRef> &items() const { return m_items; }
    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] ObjectRef current() const; ///< Empty path where nothing is.
    [[nodiscard]] bool hasNext() const { return m_current + 1 < m_items.size(); }
    [[nodiscard]] bool hasPrevious() const { return m_current > 0; }
    bool next(); ///< False at the end.
    bool previous();

Q_SIGNALS:
    void currentChanged(const bucketdeck::ObjectRef &current);
    void itemsChanged();

private:
    QList<ObjectRef> m_items;
    int m_current = -1;
};

} // namespace bucketdeck
