#include "app/OwnLibrary.h"

#include <dlfcn.h>
#include <filesystem>
#include <system_error>

namespace bucketdeck {

void *openOwnLibrary(const char *name)
{
    // By its whole path: a run path counts for the caller of dlopen, which isn't us under a sanitizer.
    std::error_code none;
    const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe", none).parent_path();
    if (void *library = dlopen((folder / name).c_str(), RTLD_NOW | RTLD_LOCAL))
        return library;
    return dlopen((folder / "../lib/bucketdeck" / name).c_str(), RTLD_NOW | RTLD_LOCAL);
}

} // namespace bucketdeck
