#pragma once

#include "core/base/Result.h"
#include "core/storage/StoragePath.h"

namespace bucketdeck {

/// A place as the commands write it: `ss:///bucket/key` in the account's storage, `lib:///bucket/key` in the library,
/// `-` for standard input or output, anything else a file. Not URLs: every character stands for itself.
struct CliPath
{
    enum class Place { File, Stream, Cloud, Library };

    Place place = Place::File;
    QString file;       ///< File.
    StoragePath remote; ///< Cloud and Library; an empty bucket is the list of buckets.
    /// Written with a '/' at the end: a target receives sources under their own names, and a bucket's content is meant
    /// rather than the bucket.
    bool endsInSlash = false;

    [[nodiscard]] bool isRemote() const { return place == Place::Cloud || place == Place::Library; }
    [[nodiscard]] bool isRoot() const { return isRemote() && remote.bucket.isEmpty(); }
    /// As it is written.
    [[nodiscard]] QString toString() const;

    /// InvalidArgument with words for `ss:` and `lib:` that aren't followed by three slashes.
    [[nodiscard]] static Result<CliPath> parse(const QString &text);
    [[nodiscard]] static CliPath of(Place place, const StoragePath &remote);
    [[nodiscard]] static CliPath ofFile(const QString &file);
};

} // namespace bucketdeck
