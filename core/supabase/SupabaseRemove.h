#pragma once

#include "core/storage/StorageService.h"
#include "core/supabase/SupabaseApi.h"

namespace bucketdeck {

/// Removes in batches. The server passes over what is missing or hidden without a word: what its answer lacks is looked
/// at again, to tell "not there" from "not allowed".
[[nodiscard]] Task<RemoveReport> removeObjects(std::shared_ptr<SupabaseApi> api, QList<StoragePath> paths);

} // namespace bucketdeck
