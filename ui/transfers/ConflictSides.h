#pragma once

#include "ui/transfers/ConflictDialog.h"

#include <memory>

namespace bucketdeck {

class StorageService;

/// `isLibrary`: the item's account is the library on this computer.
[[nodiscard]] ConflictPlaces conflictPlaces(const TransferItem &item, bool isLibrary);
/// Where the name is taken, and the name.
[[nodiscard]] StoragePath conflictTarget(const TransferItem &item);
/// That a part of it has arrived already, in words; empty where none has.
[[nodiscard]] QString conflictNote(const TransferItem &item);

/// Asks storage and disk what is there and what comes, and shows it in the dialog when the answers are in. Waits for
/// nothing; a dialog that is closed meanwhile is left alone. `storage` may be null: then only what comes is shown.
void fillConflictSides(ConflictDialog *dialog, const TransferItem &item, std::shared_ptr<StorageService> storage);

} // namespace bucketdeck
