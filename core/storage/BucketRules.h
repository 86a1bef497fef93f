#pragma once

#include "core/base/Result.h"
#include "core/storage/Bucket.h"

namespace bucketdeck {

/// True where a bucket with these allowed types takes files of this type: letter by letter, or by a wildcard
/// ("audio/*", "*/*"). An empty list allows all.
[[nodiscard]] bool typeAllowed(const QString &contentType, const QStringList &allowed);

/// Whether `bucket` takes a file named `name` of `size` bytes and this type: TooLarge and TypeNotAllowed with the rule
/// in words. A bucket whose rules are hidden takes all, as far as anybody can tell.
[[nodiscard]] Result<void> checkBucketRules(const Bucket &bucket, const QString &name, qint64 size,
                                            const QString &contentType);

/// InvalidArgument for a limit below one byte and for what is no type ("audio", "audio/*/x").
[[nodiscard]] Result<void> checkBucketSettings(const BucketSettings &settings);

/// True for "audio/mpeg" and the like, with parameters or without; no wildcards.
[[nodiscard]] bool isContentType(const QString &text);

} // namespace bucketdeck
