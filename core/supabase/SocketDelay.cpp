#include "core/supabase/SocketDelay.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <charconv>
#include <filesystem>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>
#include <system_error>
#endif

namespace bucketdeck {

#ifdef Q_OS_LINUX
namespace {

void sendAtOnce(int handle)
{
    int protocol = 0;
    socklen_t length = sizeof protocol;
    if (getsockopt(handle, SOL_SOCKET, SO_PROTOCOL, &protocol, &length) != 0 || protocol != IPPROTO_TCP)
        return;
    const int on = 1;
    setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

void sendSmallPacketsAtOnce()
{
    std::error_code none;
    for (std::filesystem::directory_iterator it("/proc/self/fd", none), end; !none && it != end; it.increment(none)) {
        const std::string name = it->path().filename().string();
        int handle = -1;
        if (std::from_chars(name.data(), name.data() + name.size(), handle).ec == std::errc())
            sendAtOnce(handle);
    }
}
#else
void sendSmallPacketsAtOnce() {}
#endif

} // namespace bucketdeck
