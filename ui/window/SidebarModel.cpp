#include "ui/window/SidebarModel.h"

#include "ui/style/Format.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace bucketdeck {

void SidebarModel::setState(const SidebarState &state)
{
    const QList<Row> rows = rowsFor(state);
    const bool sameShape = rows.size() == m_rows.size() &&
                           std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), [](const Row &a, const Row &b) {
                               return a.kind == b.kind && a.place == b.place;
                           });
    if (!sameShape) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    // Counts move often; the current row and the focus stay where they are.
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i) == m_rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(i), index(i));
    }
}

QList<SidebarModel::Row> SidebarModel::rowsFor(const SidebarState &state)
{
    QList<Row> rows;
    const QLocale locale;
    rows.append({.text = tr("On this computer")});
    rows.append({.kind = RowKind::Place,
                 .text = tr("Library"),
                 .icon = QStringLiteral("library"),
                 .count = state.libraryCount ? locale.toString(*state.libraryCount) : QString(),
                 .place = {SidebarPlace::Kind::Library, {}},
                 .toolTip = tr("Files kept on this computer")});
    if (state.libraryBuckets.size() > 1)
        for (const QString &bucket : state.libraryBuckets)
            rows.append({.kind = RowKind::Place,
                         .text = bucket,
                         .icon = QStringLiteral("folder"),
                         .place = {SidebarPlace::Kind::Library, bucket}});
    rows.append({.text = tr("Buckets")});
    addBuckets(&rows, state);
    rows.append({.text = tr("Activity")});
    rows.append(
        {.kind = RowKind::Place,
         .text = tr("Transfers"),
         .icon = QStringLiteral("transfers"),
         .count = state.transfers + state.failedTransfers > 0 ? locale.toString(state.transfers + state.failedTransfers)
                                                              : QString(),
         .place = {SidebarPlace::Kind::Transfers, {}},
         .toolTip = state.failedTransfers > 0 ? tr("%n transfer(s) need your attention", nullptr, state.failedTransfers)
                                              : tr("Uploads and downloads"),
         .alert = state.failedTransfers > 0});
    rows.append({.kind = RowKind::Place,
                 .text = tr("Usage"),
                 .icon = QStringLiteral("chart"),
                 .place = {SidebarPlace::Kind::Usage, {}},
                 .toolTip = tr("How much room is used and left")});
    return rows;
}

void SidebarModel::addBuckets(QList<Row> *rows, const SidebarState &state)
{
    const auto notice = [rows](const QString &text, bool alert) {
        rows->append({.kind = RowKind::Notice, .text = text, .alert = alert});
    };
    switch (state.bucketsState) {
    case SidebarState::Buckets::NoAccount:
        rows->append({.kind = RowKind::SignIn,
                      .text = tr("Sign in to a project…"),
                      .icon = QStringLiteral("user"),
                      .toolTip = tr("Connect a Supabase project")});
        return;
    case SidebarState::Buckets::SignedOut:
        notice(tr("You are signed out of this project."), true);
        rows->append({.kind = RowKind::SignIn, .text = tr("Sign in again…"), .icon = QStringLiteral("user")});
        return;
    case SidebarState::Buckets::Loading:
        if (state.buckets.isEmpty())
            notice(tr("Loading buckets…"), false);
        break;
    case SidebarState::Buckets::Failed:
        notice(state.problem, true);
        rows->append({.kind = RowKind::Retry, .text = tr("Try again"), .icon = QStringLiteral("refresh")});
        break;
    case SidebarState::Buckets::Ready:
        if (state.buckets.isEmpty() && state.openedByName.isEmpty())
            notice(tr("No buckets are shown. Row-level security may hide them. Open one by name."), false);
        break;
    }

    QList<Row> buckets;
    for (const Bucket &bucket : state.buckets)
        buckets.append({.kind = RowKind::Place,
                        .text = bucket.name,
                        .icon = bucket.isPublic ? QStringLiteral("globe") : QStringLiteral("lock"),
                        .place = {SidebarPlace::Kind::Bucket, bucket.id},
                        .toolTip = bucket.isPublic ? tr("Public: anyone with a link can read what is in it")
                                                   : tr("Private: only people with a right to it can read it")});
    for (const QString &id : state.openedByName) {
        const bool listed =
            std::any_of(state.buckets.cbegin(), state.buckets.cend(), [&](const Bucket &b) { return b.id == id; });
        if (!listed)
            buckets.append({.kind = RowKind::Place,
                            .text = id,
                            .icon = QStringLiteral("lock"),
                            .place = {SidebarPlace::Kind::Bucket, id},
                            .toolTip = tr("Opened by name: this account may not list it"),
                            .unlisted = true});
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(buckets.begin(), buckets.end(),
              [&](const Row &a, const Row &b) { return collator.compare(a.text, b.text) < 0; });
    rows->append(buckets);
    rows->append({.kind = RowKind::OpenBucket,
                  .text = tr("Open a bucket…"),
                  .icon = QStringLiteral("search"),
                  .toolTip = tr("Open a bucket that isn't listed by typing its name")});
    rows->append({.kind = RowKind::NewBucket, .text = tr("New bucket…"), .icon = QStringLiteral("plus")});
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return Format::safeName(row.text);
    // Names from outside: escaped, since tooltips guess at rich text.
    case Qt::ToolTipRole:
        return row.toolTip.isEmpty() ? QVariant() : QVariant(row.toolTip);
    case Qt::AccessibleTextRole:
        return Format::safeName(row.text);
    case Qt::AccessibleDescriptionRole:
        return row.count.isEmpty() ? row.toolTip : QStringLiteral("%1, %2").arg(row.count, row.toolTip);
    case KindRole:
        return static_cast<int>(row.kind);
    case PlaceRole:
        return QVariant::fromValue(row.place);
    case IconRole:
        return row.icon;
    case CountRole:
        return row.count;
    case AlertRole:
        return row.alert;
    case UnlistedRole:
        return row.unlisted;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row &row = m_rows.at(index.row());
    if (row.kind == RowKind::Heading || row.kind == RowKind::Notice)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (row.place.kind == SidebarPlace::Kind::Bucket || row.place.kind == SidebarPlace::Kind::Library)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

SidebarModel::RowKind SidebarModel::kind(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).kind : RowKind::Heading;
}

SidebarPlace SidebarModel::place(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).place : SidebarPlace{};
}

QModelIndex SidebarModel::indexOf(const SidebarPlace &place) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i).kind == RowKind::Place && m_rows.at(i).place == place)
            return index(i);
    // A library of one bucket is one row.
    if (place.kind == SidebarPlace::Kind::Library && !place.bucket.isEmpty())
        return indexOf({SidebarPlace::Kind::Library, {}});
    return {};
}

} // namespace bucketdeck

#include "moc_SidebarModel.cpp"
