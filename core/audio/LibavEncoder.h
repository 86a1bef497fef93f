#pragma once

#include "core/audio/SoundEncoder.h"

#include <memory>

namespace bucketdeck {

/// The encoders of libav, as far as its build has them.
[[nodiscard]] std::shared_ptr<const SoundEncoder> libavEncoder();

/// libav's name for the encoder that is used: "flac", "libopus", "libmp3lame".
[[nodiscard]] const char *libavEncoderName(EncodeCodec codec);

} // namespace bucketdeck
