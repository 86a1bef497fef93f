#include "app/window/WindowLibrary.h"

#include <cstdio>
#include <dlfcn.h>

namespace bucketdeck {

int runWindow(int argc, char **argv)
{
    // Looked for where the program's run path says.
    void *library = dlopen("libbucketdeck-window.so", RTLD_NOW | RTLD_LOCAL);
    using Run = int (*)(int, char **);
    const auto run = library ? reinterpret_cast<Run>(dlsym(library, "bucketdeckRunWindow")) : nullptr;
    if (!run) {
        std::fprintf(stderr, "Bucketdeck isn't complete here. Install it again. (%s)\n", dlerror());
        return 1;
    }
    // Never closed: what it registered with Qt lives as long as the process.
    return run(argc, argv);
}

} // namespace bucketdeck
