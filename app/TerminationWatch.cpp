#include "app/TerminationWatch.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace bucketdeck {

#ifdef Q_OS_UNIX

namespace {

volatile std::sig_atomic_t writeEnd = -1;

extern "C" void passOn(int)
{
    const char byte = 1;
    // Nothing can be done here about a full pipe, and one byte in it is enough.
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

void handle(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    for (const int number : {SIGTERM, SIGINT})
        ::sigaction(number, &action, nullptr);
}

} // namespace

TerminationWatch::TerminationWatch(std::function<void()> terminate, QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, m_ends.data()) != 0)
        return;
    for (const int end : m_ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    writeEnd = m_ends[0];
    auto *notifier = new QSocketNotifier(m_ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier, terminate = std::move(terminate)] {
        notifier->setEnabled(false);
        terminate();
    });
    handle(passOn, static_cast<int>(SA_RESTART | SA_RESETHAND));
}

TerminationWatch::~TerminationWatch()
{
    handle(SIG_DFL, 0);
    writeEnd = -1;
    for (const int end : m_ends)
        if (end >= 0)
            ::close(end);
}

#else

TerminationWatch::TerminationWatch(std::function<void()>, QObject *parent)
    : QObject(parent)
{
}

TerminationWatch::~TerminationWatch() = default;

#endif

} // namespace bucketdeck

#include "moc_TerminationWatch.cpp"
