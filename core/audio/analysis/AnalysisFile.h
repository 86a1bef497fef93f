#pragma once

#include "core/audio/analysis/SoundAnalysis.h"

#include <QByteArray>

#include <optional>

namespace bucketdeck {

/// How a SoundAnalysis is kept: a version, the numbers, the silences and the finest peaks, all little-endian, and a
/// checksum over all of it at the end.
namespace AnalysisFile {

[[nodiscard]] QByteArray toBytes(const SoundAnalysis &analysis);
/// None where anything is amiss: another version, other lengths, another checksum, numbers that make no sense.
[[nodiscard]] std::optional<SoundAnalysis> fromBytes(const QByteArray &bytes);

} // namespace AnalysisFile
} // namespace bucketdeck
