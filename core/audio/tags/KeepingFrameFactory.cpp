#include "core/audio/tags/KeepingFrameFactory.h"

namespace bucketdeck {
namespace {

/// TagLib shows the header of a frame to frames alone.
class OpenFrame : public TagLib::ID3v2::Frame
{
public:
    static void keep(const TagLib::ID3v2::Frame *frame)
    {
        if (Header *header = (frame->*(&OpenFrame::header))())
            header->setTagAlterPreservation(false);
    }
};

} // namespace

bool KeepingFrameFactory::keepChapters(const TagLib::ID3v2::Tag &tag)
{
    bool hasChapters = false;
    for (const char *id : {"CHAP", "CTOC"}) {
        for (const TagLib::ID3v2::Frame *frame : tag.frameList(id)) {
            OpenFrame::keep(frame);
            hasChapters = true;
        }
    }
    return hasChapters;
}

bool KeepingFrameFactory::updateFrame(HeaderType::Header *header) const
{
    m_hasPacked |= header->compression() || header->encryption() || header->groupingIdentity();
    return SafeFrameFactory::updateFrame(header);
}

} // namespace bucketdeck
