#include "app/encoder/EncoderLibrary.h"

#include "app/OwnLibrary.h"

#include <dlfcn.h>

namespace bucketdeck {

std::shared_ptr<const SoundEncoder> loadSoundEncoder()
{
    // Never closed: what it gives lives as long as the process may want it.
    void *library = openOwnLibrary("libbucketdeck-encoder.so");
    using Make = void (*)(std::shared_ptr<const SoundEncoder> *);
    const auto make = library ? reinterpret_cast<Make>(dlsym(library, "bucketdeckSoundEncoder")) : nullptr;
    std::shared_ptr<const SoundEncoder> encoder;
    if (make)
        make(&encoder);
    return encoder;
}

} // namespace bucketdeck
