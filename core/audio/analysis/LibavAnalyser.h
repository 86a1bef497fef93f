#pragma once

#include "core/audio/analysis/SoundAnalyser.h"

#include <memory>

namespace bucketdeck {

/// The one analyser there is: libav decodes. Whoever calls this is linked to it.
[[nodiscard]] std::shared_ptr<const SoundAnalyser> libavAnalyser();

} // namespace bucketdeck
