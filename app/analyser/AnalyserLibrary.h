#pragma once

#include "core/audio/analysis/SoundAnalyser.h"

#include <memory>

namespace bucketdeck {

/// The analyser, from the library beside this program. Null where that isn't there.
[[nodiscard]] std::shared_ptr<const SoundAnalyser> loadSoundAnalyser();

} // namespace bucketdeck
