#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace bucketdeck {

/// A SHA-1 of the coded sound of a file, whatever its tags are: two files with the same hash sound the same. Corrupt
/// where it is no sound. Blocks, and reads the whole file.
[[nodiscard]] Result<QByteArray> soundHash(const QString &filePath);

} // namespace bucketdeck
