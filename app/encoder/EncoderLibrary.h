#pragma once

#include "core/audio/SoundEncoder.h"

#include <memory>

namespace bucketdeck {

/// The encoders, from the library beside this program. Null where that isn't there.
[[nodiscard]] std::shared_ptr<const SoundEncoder> loadSoundEncoder();

} // namespace bucketdeck
