#pragma once

#include "core/storage/ObjectInfo.h"

#include <QAbstractListModel>
#include <QTimer>

#include <functional>
#include <memory>

namespace bucketdeck {

class MediaProbe;
class PlayQueue;
class StorageService;

/// The play queue as rows: titles, places and lengths as far as they are known, and which one is current.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, LengthRole, CurrentRole };
    using Lookup = std::function<std::shared_ptr<StorageService>(const QString &accountId)>;

    /// `probe` and `lookup` may be null: then there are names only.
    QueueModel(PlayQueue *queue, MediaProbe *probe, Lookup lookup, QObject *parent = nullptr);

    /// Of all whose length is known.
    [[nodiscard]] qint64 totalMs() const { return m_totalMs; }
    [[nodiscard]] bool isTotalWhole() const { return m_known == m_counted; }
    /// Rows that are on screen: asks for what is not known of them.
    void requestDetails(int firstRow, int lastRow);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Moves what was dragged by itself.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void totalChanged();

private:
    void connectQueue();
    void countAgain();
    void countSome();
    void updateCurrent();

    PlayQueue *m_queue;
    MediaProbe *m_probe;
    Lookup m_lookup;
    QTimer m_counting; ///< Many rows are counted a few at a time.
    int m_counted = 0;
    int m_known = 0;
    qint64 m_totalMs = 0;
    int m_current = -1;
};

} // namespace bucketdeck
