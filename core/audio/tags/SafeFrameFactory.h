#pragma once

#include <taglib/id3v2frame.h>
#include <taglib/id3v2framefactory.h>

namespace bucketdeck {

/// Makes ID3v2 frames but for those that could do harm: compressed ones, which TagLib unpacks whatever size they have,
/// and frames in frames in frames. These become UnknownFrames with their bytes as they are.
class SafeFrameFactory : public TagLib::ID3v2::FrameFactory
{
protected:
    /// TagLib shows the type of a frame's header to frames alone, but hands it to factories.
    class HeaderType : public TagLib::ID3v2::Frame
    {
    public:
        using Frame::Header;
    };

    bool updateFrame(HeaderType::Header *header) const override;
};

} // namespace bucketdeck
