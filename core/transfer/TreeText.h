#pragma once

#include "core/storage/StorageService.h"
#include "core/transfer/TransferItem.h"

namespace bucketdeck {

/// The sentences with which a move, copy or removal of many objects ends short of the whole.
namespace TreeText {

/// "Stopped: 120 of 500 objects were moved." `found` counts what was known by then.
[[nodiscard]] QString stopped(TransferKind kind, qint64 done, qint64 found);
/// "2 of 2,500 objects could not be moved." with the first reasons.
[[nodiscard]] QString partlyFailed(TransferKind kind, qint64 failed, qint64 found, const QList<ItemFailure> &reasons);

} // namespace TreeText
} // namespace bucketdeck
