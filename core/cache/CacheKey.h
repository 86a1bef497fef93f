#pragma once

#include "core/storage/ObjectInfo.h"

#include <QString>

namespace bucketdeck {

/// Which bytes a cache entry holds: one version of one object of one account.
struct CacheKey
{
    QString accountId;
    StoragePath path;
    QString etag;

    [[nodiscard]] static CacheKey of(const ObjectRef &ref) { return {ref.accountId, ref.path, ref.etag}; }

    /// What the entry's files are called: hashes, so that a listing of the folder tells no names. All versions of an
    /// object begin with the same objectStem().
    [[nodiscard]] QString stem() const;
    [[nodiscard]] QString objectStem() const;

    friend bool operator==(const CacheKey &, const CacheKey &) = default;
};

} // namespace bucketdeck
