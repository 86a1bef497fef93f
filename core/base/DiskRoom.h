#pragma once

#include "core/base/Result.h"

#include <QString>

namespace bucketdeck {

/// What stays free on a disk of `totalBytes`: 64 MiB, less on small ones.
[[nodiscard]] qint64 diskReserve(qint64 totalBytes);

/// DiskFull, retryable, where `more` bytes for the file `path` wouldn't leave the disk of the open file or folder
/// `handle` its reserve. Blocks.
[[nodiscard]] Result<void> checkDiskRoom(int handle, const QString &path, qint64 more);

/// What `errorNumber` (errno) means for somebody who wanted to write `path`. A full disk is retryable: somebody may
/// make room.
[[nodiscard]] Error writeError(int errorNumber, const QString &path);

} // namespace bucketdeck
