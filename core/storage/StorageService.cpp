#include "core/storage/StorageService.h"

namespace bucketdeck {

Task<Bucket> StorageService::ensureBucket(BucketSpec spec)
{
    Result<Bucket> existing = co_await bucket(spec.name);
    if (existing || existing.error().kind != ErrorKind::BucketNotFound)
        co_return existing;
    Result<Bucket> created = co_await createBucket(spec);
    if (created || created.error().kind != ErrorKind::AlreadyExists)
        co_return created;
    // Somebody else was faster, or policies hide it.
    Result<Bucket> again = co_await bucket(spec.name);
    if (again)
        co_return again;
    Bucket hidden;
    hidden.id = spec.name;
    hidden.name = spec.name;
    hidden.listed = false;
    co_return hidden;
}

Task<void> StorageService::discardUpload(QByteArray)
{
    co_return Result<void>();
}

} // namespace bucketdeck
