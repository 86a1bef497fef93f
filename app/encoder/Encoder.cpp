// A library of its own, which EncoderLibrary loads: commands that compress nothing start without libav.
#include "core/audio/LibavEncoder.h"

extern "C" Q_DECL_EXPORT void bucketdeckSoundEncoder(std::shared_ptr<const bucketdeck::SoundEncoder> *encoder)
{
    *encoder = bucketdeck::libavEncoder();
}
