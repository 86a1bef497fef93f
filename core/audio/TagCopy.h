#pragma once

#include "core/audio/LibavPointers.h"

namespace bucketdeck {

/// Gives a file that is to be written what the source says of itself: tags, cover pictures (JPEG, PNG, GIF) and
/// chapters, in the way of its container. Call after `stream` was added and before the header is written. Pictures are
/// streams of their own after it, to be written as their `attached_pic`; Opus has them among the tags.
void copyTags(const AVFormatContext &from, const AVStream &fromStream, AVFormatContext &to, AVStream &stream);

} // namespace bucketdeck
