#pragma once

#include <QtGlobal>

#include <vector>

namespace bucketdeck {

/// Frames that are looked at together: how loud they are at most decides what has to be looked at more closely.
constexpr int chunkFrames = 32;

/// The highest absolute sample of each chunk of interleaved samples, the last chunk of fewer frames. Samples that are
/// no number, or beyond all sense (over 10,000 times full scale), become 0.
void measureChunks(float *samples, qint64 frames, int channels, std::vector<float> &peaks);

} // namespace bucketdeck
