#pragma once

#include "core/audio/analysis/SoundAnalyser.h"

#include <memory>

namespace bucketdeck {

/// The one analyser there is: libav decodes, libebur128 counts. Whoever calls this is linked to both.
[[nodiscard]] std::shared_ptr<const SoundAnalyser> libavAnalyser();

} // namespace bucketdeck
