#pragma once

#include "core/storage/Bucket.h"

#include <QAbstractListModel>

#include <optional>

namespace bucketdeck {

/// A place that the sidebar leads to.
struct SidebarPlace
{
    enum class Kind { None, Library, Bucket, Transfers, Usage };
    Kind kind = Kind::None;
    QString bucket; ///< Id of a bucket of the current cloud account, or of the library; empty: the library itself.

    friend bool operator==(const SidebarPlace &, const SidebarPlace &) = default;
};

/// All that the sidebar shows, in plain values.
struct SidebarState
{
    enum class Buckets { NoAccount, SignedOut, Loading, Ready, Failed };

    std::optional<qint64> libraryCount;
    QStringList libraryBuckets; ///< First-level folders of the library; rows of their own where there are several.
    Buckets bucketsState = Buckets::NoAccount;
    QList<Bucket> buckets;    ///< Sorted by the model.
    QStringList openedByName; ///< Buckets that aren't listed but were opened by their name.
    QString problem;          ///< With Failed: what happened and what to do.
    int transfers = 0;
    int failedTransfers = 0;
};

/// The rows of the sidebar: headings, places, and what else can be done there.
class SidebarModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { Heading, Place, Notice, Retry, SignIn, OpenBucket, NewBucket };
    enum Role { KindRole = Qt::UserRole + 1, PlaceRole, IconRole, CountRole, AlertRole, UnlistedRole };

    using QAbstractListModel::QAbstractListModel;

    void setState(const SidebarState &state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] RowKind kind(const QModelIndex &index) const;
    [[nodiscard]] SidebarPlace place(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const SidebarPlace &place) const; ///< Invalid where it isn't shown.

private:
    struct Row
    {
        RowKind kind = RowKind::Heading;
        QString text = {};
        QString icon = {};
        QString count = {};
        SidebarPlace place = {};
        QString toolTip = {};
        bool alert = false;
        bool unlisted = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] static QList<Row> rowsFor(const SidebarState &state);
    static void addBuckets(QList<Row> *rows, const SidebarState &state);

    QList<Row> m_rows;
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::SidebarPlace)
