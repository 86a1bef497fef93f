#pragma once

#include "core/storage/StorageRequests.h"
#include "core/supabase/SupabaseApi.h"

namespace bucketdeck {

class ArrivalCheck;

/// An upload in one request, streamed from its source. What came to be is asked back; its ETag, where that is an MD5,
/// must be that of the bytes sent.
[[nodiscard]] Task<ObjectInfo> uploadObject(std::shared_ptr<SupabaseApi> api, std::shared_ptr<ArrivalCheck> arrivals,
                                            UploadRequest request);

/// What came to be of an upload that the server took whole, compared with what was sent; Corrupt where it differs.
[[nodiscard]] Task<ObjectInfo> confirmUpload(std::shared_ptr<SupabaseApi> api, UploadRequest request, qint64 size,
                                             QByteArray md5);
/// Corrupt where `stored` isn't what was sent: by its size, and by its ETag where that is an MD5 (an upload in parts
/// has another kind on S3) and `md5` is known.
[[nodiscard]] Result<void> checkArrival(const ObjectInfo &stored, qint64 size, const QByteArray &md5);

/// The request with all its details said: those of the object that it replaces, where it doesn't say its own (the
/// server would wipe them [fixture 640]), else the usual ones.
[[nodiscard]] Task<UploadRequest> withKeptDetails(std::shared_ptr<SupabaseApi> api, UploadRequest request);

/// An upload by a link that StorageService::uploadUrl() gave to somebody: no account, no key. The link says what is
/// replaced; `request.target` is for the words only. AlreadyExists (used already), AccessDenied (expired), and as
/// upload(). `network` outlives it and is this thread's.
[[nodiscard]] Task<void> uploadThroughLink(QNetworkAccessManager *network, UploadLink link, UploadRequest request);

} // namespace bucketdeck
