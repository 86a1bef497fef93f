#pragma once

#include "core/audio/tags/SoundTags.h"

#include <taglib/id3v2tag.h>
#include <taglib/tpropertymap.h>

namespace bucketdeck {

class TagStream;

/// Where each kind of file keeps its chapters. All give them in order, and at most 2,000.
namespace ChapterReader {

/// Frames CHAP: http://id3.org/id3v2-chapters-1.0
[[nodiscard]] QList<SoundChapter> fromId3(const TagLib::ID3v2::Tag &tag);
/// CHAPTER001=00:01:02.345 and CHAPTER001NAME=..., of FLAC and Ogg.
[[nodiscard]] QList<SoundChapter> fromComments(const TagLib::PropertyMap &properties);
/// The box moov/udta/chpl of MP4.
[[nodiscard]] QList<SoundChapter> fromMp4(TagStream &stream);

} // namespace ChapterReader

/// As people see it: bounded in length, in one line.
[[nodiscard]] QString tagText(const TagLib::String &text);

} // namespace bucketdeck
