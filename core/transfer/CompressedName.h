#pragma once

#include "core/audio/EncodeSettings.h"

namespace bucketdeck {

/// What a file called `name` is called when it is compressed: "take.wav" -> "take.flac", "take" -> "take.flac".
[[nodiscard]] QString compressedName(const QString &name, const EncodeSettings &settings);

/// Back again, for a file that is sent as it is after all: "take (2).flac" of "take.wav" -> "take (2).wav".
[[nodiscard]] QString uncompressedName(const QString &name, const QString &sourceName, const EncodeSettings &settings);

/// True for types (as sniffContentType() tells them) of files that are worth a look: WAV, AIFF, FLAC to something else;
/// with EncodeSettings::lossyToo all sound. Cheap.
[[nodiscard]] bool mayBeCompressed(const QString &contentType, const EncodeSettings &settings);

} // namespace bucketdeck
