#pragma once

#include "core/transfer/TransferItem.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace bucketdeck {

/// One cell of the strip: a transfer, or all files of one dropped folder together.
struct TransferCell
{
    enum class State { Active, Waiting, Paused, Failed, Conflict, Done }; ///< Waiting: for another try.

    quint64 id = 0;      ///< Of the transfer; 0 for a group.
    quint64 batchId = 0; ///< Of the group; 0 for a single one.
    State state = State::Active;
    QString title;
    QString detail; ///< "to chapter-02", "18 of 240 files", or what went wrong.
    QString status; ///< "8.2 MB/s · 4 s left", "queued".
    double share = 0;

    friend bool operator==(const TransferCell &, const TransferCell &) = default;
};

/// What the strip shows, and how many more there would be.
struct TransferCells
{
    QList<TransferCell> cells;
    int others = 0;
};

/// What of `count` transfers deserves a cell, most urgent first, `most` at the most: what asks or failed, then what
/// runs, then what waits or is paused. `holds` are the queue's. One pass; costs nothing but time in the length of the
/// list.
[[nodiscard]] TransferCells transferCells(int count, const std::function<const TransferItem &(int)> &at, int most,
                                          const QStringList &holds, const QDateTime &now);

/// "to chapter-02", by what a transfer does and where.
[[nodiscard]] QString transferPlace(const TransferItem &item);
/// How far compressing is, or what it saved; empty where there is nothing to say. Compression::kept has a reason.
[[nodiscard]] QString compressionText(const TransferItem &item);
/// "Uploading", "Waiting to try again", "Failed".
[[nodiscard]] QString transferStateText(const TransferItem &item);
/// "8.2 MB/s · 4 s left"; empty where nothing is known.
[[nodiscard]] QString transferSpeedText(const TransferItem &item);
/// 0 to 1.
[[nodiscard]] double transferShare(const TransferItem &item);
/// The object or file that moves, safe to show.
[[nodiscard]] QString transferName(const TransferItem &item);

} // namespace bucketdeck
