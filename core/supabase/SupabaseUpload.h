#pragma once

#include "core/storage/StorageRequests.h"
#include "core/supabase/SupabaseApi.h"

namespace bucketdeck {

/// An upload in one request, streamed from its source. What came to be is asked back; its ETag, where that is an MD5,
/// must be that of the bytes sent.
[[nodiscard]] Task<ObjectInfo> uploadObject(std::shared_ptr<SupabaseApi> api, UploadRequest request);

/// The request with all its details said: those of the object that it replaces, where it doesn't say its own (the
/// server would wipe them [fixture 640]), else the usual ones.
[[nodiscard]] Task<UploadRequest> withKeptDetails(std::shared_ptr<SupabaseApi> api, UploadRequest request);

/// An upload by a link that StorageService::uploadUrl() gave to somebody: no account, no key. The link says what is
/// replaced; `request.target` is for the words only. AlreadyExists (used already), AccessDenied (expired), and as
/// upload(). `network` outlives it and is this thread's.
[[nodiscard]] Task<void> uploadThroughLink(QNetworkAccessManager *network, UploadLink link, UploadRequest request);

} // namespace bucketdeck
