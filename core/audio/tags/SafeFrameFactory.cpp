#include "core/audio/tags/SafeFrameFactory.h"

namespace bucketdeck {

bool SafeFrameFactory::updateFrame(HeaderType::Header *header) const
{
    const TagLib::ByteVector id = header->frameID();
    if (header->compression()) {
        // The flag can be taken away only with the whole of the header.
        const unsigned version = header->version();
        const unsigned size = header->frameSize();
        header->setData(id + TagLib::ByteVector(6, '\0'), version);
        header->setFrameSize(size);
        return false;
    }
    if (id == "CHAP" || id == "CTOC")
        return false;
    return FrameFactory::updateFrame(header);
}

} // namespace bucketdeck
