#pragma once

#include "core/cache/ByteSource.h"

namespace bucketdeck {

/// True for a WAV file (RIFF or RF64) whose header promises more sound than the file holds: libav plays such a file to
/// its end without a word. Headers that leave the length open, as recorders write them into a pipe, promise nothing.
/// `size` in bytes.
[[nodiscard]] bool isWavCutShort(ByteSource &source, qint64 size);

} // namespace bucketdeck
