#include "app/analyser/AnalyserLibrary.h"

#include "app/OwnLibrary.h"

#include <dlfcn.h>

namespace bucketdeck {

std::shared_ptr<const SoundAnalyser> loadSoundAnalyser()
{
    // Never closed: what it gives lives as long as the process may want it.
    void *library = openOwnLibrary("libbucketdeck-analyser.so");
    using Make = void (*)(std::shared_ptr<const SoundAnalyser> *);
    const auto make = library ? reinterpret_cast<Make>(dlsym(library, "bucketdeckSoundAnalyser")) : nullptr;
    std::shared_ptr<const SoundAnalyser> analyser;
    if (make)
        make(&analyser);
    return analyser;
}

} // namespace bucketdeck
