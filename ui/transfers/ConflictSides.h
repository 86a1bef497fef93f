#pragma once

#include "core/transfer/TransferItem.h"

#include <memory>

namespace bucketdeck {

class ConflictDialog;
class StorageService;

/// Asks storage and disk what is there and what comes, and shows it in the dialog when the answers are in. Waits for
/// nothing; a dialog that is closed meanwhile is left alone. `storage` may be null: then only what comes is shown.
void fillConflictSides(ConflictDialog *dialog, const TransferItem &item, std::shared_ptr<StorageService> storage);

} // namespace bucketdeck
