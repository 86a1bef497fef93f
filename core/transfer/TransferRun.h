#pragma once

#include "core/transfer/TransferJob.h"

namespace bucketdeck {

/// One attempt at an item. Before its job runs: looks whether an earlier process had done it already, which is a
/// success and neither a name that is taken nor a reason to do it twice; and decides OnlyIfNewer by the two dates.
[[nodiscard]] Task<TransferOutcome> runTransfer(std::shared_ptr<TransferJob> job, TransferItem item,
                                                ConflictChoice choice, CancelToken cancel);

} // namespace bucketdeck
