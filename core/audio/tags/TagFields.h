#pragma once

#include "core/audio/tags/TagChanges.h"

#include <taglib/flacfile.h>
#include <taglib/id3v2tag.h>
#include <taglib/mp4tag.h>
#include <taglib/xiphcomment.h>

namespace bucketdeck {

/// Where each kind of tag keeps what TagChanges holds. What isn't named in them stays as it is.
namespace TagFields {

void change(TagLib::Tag *tag, const TagChanges &changes); ///< The texts and numbers, of any kind.
void change(TagLib::ID3v2::Tag *tag, const TagChanges &changes);
void change(TagLib::MP4::Tag *tag, const TagChanges &changes);
/// All but the cover, which FLAC has elsewhere.
void changeTexts(TagLib::Ogg::XiphComment *comment, const TagChanges &changes);
void changeCover(TagLib::FLAC::File &file, const QByteArray &cover);
void changeCover(TagLib::Ogg::XiphComment *comment, const QByteArray &cover);

} // namespace TagFields
} // namespace bucketdeck
