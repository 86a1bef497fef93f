#pragma once

#include "core/storage/ObjectInfo.h"

#include <QItemSelection>
#include <QObject>
#include <QTimer>

#include <vector>

namespace bucketdeck {

class FolderModel;

/// The objects behind a selection. A few are read at once; very many a slice in each turn of the event loop, so that
/// selecting all of a hundred thousand stalls nothing. Begins again where rows move meanwhile.
class SelectionReader final : public QObject
{
    Q_OBJECT

public:
    explicit SelectionReader(FolderModel *model, QObject *parent = nullptr);

    void read(const QItemSelection &selection);

Q_SIGNALS:
    /// At once for few; for many first with none, and with all when they are read.
    void changed(const QList<bucketdeck::ObjectInfo> &objects);

private:
    struct Rows
    {
        int first;
        int last;
    };

    void readSome();
    void restart();

    FolderModel *m_model;
    QItemSelection m_selection; ///< Follows the rows.
    std::vector<Rows> m_ranges; ///< From the top down.
    size_t m_range = 0;
    int m_next = 0; ///< The row to be read.
    QList<ObjectInfo> m_objects;
    QTimer m_timer;
};

} // namespace bucketdeck
