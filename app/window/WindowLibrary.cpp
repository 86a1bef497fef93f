#include "app/window/WindowLibrary.h"

#include "app/OwnLibrary.h"

#include <cstdio>
#include <dlfcn.h>

namespace bucketdeck {

int runWindow(int argc, char **argv)
{
    void *library = openOwnLibrary("libbucketdeck-window.so");
    using Run = int (*)(int, char **);
    const auto run = library ? reinterpret_cast<Run>(dlsym(library, "bucketdeckRunWindow")) : nullptr;
    if (!run) {
        std::fprintf(stderr, "Bucketdeck isn't complete here. Install it again. (%s)\n", dlerror());
        return 1;
    }
    return run(argc, argv);
}

} // namespace bucketdeck
