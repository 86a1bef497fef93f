#pragma once

#include "core/audio/tags/SafeFrameFactory.h"

#include <taglib/id3v2tag.h>

namespace bucketdeck {

/// A SafeFrameFactory for tags that are written again: notices what would get lost.
class KeepingFrameFactory final : public SafeFrameFactory
{
public:
    /// Packed, locked or grouped frames: TagLib would write them without saying so.
    [[nodiscard]] bool hasPacked() const { return m_hasPacked; }

    /// TagLib leaves out what factories don't know: chapters are kept as they are. True where there are some; they hold
    /// frames in the form of their tag's version.
    static bool keepChapters(const TagLib::ID3v2::Tag &tag);

protected:
    bool updateFrame(HeaderType::Header *header) const override;

private:
    mutable bool m_hasPacked = false; ///< Found out in a function that is const in TagLib.
};

} // namespace bucketdeck
