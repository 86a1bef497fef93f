#include "app/player/PlayerLibrary.h"

#include "app/OwnLibrary.h"

#include <cstdio>
#include <dlfcn.h>

namespace bucketdeck {

int runPlayer(const CliOptions &options, const Profile &profile)
{
    void *library = openOwnLibrary("libbucketdeck-player.so");
    using Run = int (*)(const CliOptions *, const Profile *);
    const auto run = library ? reinterpret_cast<Run>(dlsym(library, "bucketdeckRunPlayer")) : nullptr;
    if (!run) {
        std::fprintf(stderr, "Bucketdeck isn't complete here. Install it again. (%s)\n", dlerror());
        return 1;
    }
    return run(&options, &profile);
}

} // namespace bucketdeck
