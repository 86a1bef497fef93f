#pragma once

#include "ui/transfers/TransferTally.h"

#include <QDateTime>
#include <QStringList>

namespace bucketdeck {

/// How it is with a transfer and why, in one line: "tries again in 0:12: no connection". `holds` are the queue's.
/// `ahead`: how many are queued before it; -1: not told.
[[nodiscard]] QString transferSentence(const TransferItem &item, const QStringList &holds, const QDateTime &now,
                                       int ahead = -1);
/// When it goes on: "tries again in 0:12", "waiting for the network". Of one that is Waiting.
[[nodiscard]] QString transferWait(const TransferItem &item, const QDateTime &now);
/// The same as transferSentence() of a group: "2 running · 1 failed".
[[nodiscard]] QString transferSentence(const TransferTally::Sums &sums, const QStringList &holds);
/// "narration-raw", or "240 files" where they came in no folder.
[[nodiscard]] QString transferGroupName(const TransferTally::Group &group);
/// "18 of 240 files"
[[nodiscard]] QString transferGroupCount(const TransferTally::Sums &sums);
/// Why nothing moves, as a sentence: "Paused: this network is metered." Empty where nothing holds.
[[nodiscard]] QString transferHoldText(const QStringList &holds);
/// "3 need a decision: their names are taken."
[[nodiscard]] QString transferAsksText(int asking);
/// The state of a group that matters most.
[[nodiscard]] TransferState transferGroupState(const TransferTally::Sums &sums);

} // namespace bucketdeck
