#include "core/cache/EntryLock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace bucketdeck {

std::optional<EntryLock> EntryLock::take(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    // Whoever removes an entry removes its lock file, too: then what was locked is no file any more, and it begins
    // anew.
    constexpr int attempts = 8;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0)
            return std::nullopt;
        EntryLock lock(descriptor);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
            return std::nullopt;
        struct stat opened = {};
        struct stat named = {};
        if (::fstat(descriptor, &opened) == 0 && ::stat(name.constData(), &named) == 0 &&
            opened.st_ino == named.st_ino && opened.st_dev == named.st_dev)
            return lock;
    }
    return std::nullopt;
}

EntryLock::EntryLock(EntryLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

EntryLock &EntryLock::operator=(EntryLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

EntryLock::~EntryLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace bucketdeck
