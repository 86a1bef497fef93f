#pragma once

#include "core/audio/AudioInfo.h"
#include "core/audio/LibavPointers.h"

namespace bucketdeck {

/// What libav found out about a stream, in the terms that people use. `fileBytes` helps where no rate is written.
[[nodiscard]] AudioInfo describeMedia(const AVFormatContext &format, const AVStream &stream, qint64 fileBytes);

} // namespace bucketdeck
