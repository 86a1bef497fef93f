#pragma once

#include "core/storage/StorageRequests.h"
#include "core/supabase/SupabaseApi.h"

/// Links for people without an account: to read, and to upload.
namespace bucketdeck::SupabaseLinks {

/// See StorageService::signedUrls(). Always by the route for many, at most 1000 a request: the one for a single object
/// signs some names wrongly [SUPABASE.md §8].
[[nodiscard]] Task<QList<SignedLink>> sign(std::shared_ptr<SupabaseApi> api, QList<StoragePath> paths,
                                           LinkOptions options);
[[nodiscard]] Result<QUrl> publicUrl(const SupabaseApi &api, const StoragePath &path, const QString &downloadName);
/// See StorageService::uploadUrl().
[[nodiscard]] Task<UploadLink> uploadUrl(std::shared_ptr<SupabaseApi> api, StoragePath path, bool overwrite);

} // namespace bucketdeck::SupabaseLinks
