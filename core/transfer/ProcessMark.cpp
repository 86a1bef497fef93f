#include "core/transfer/ProcessMark.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace bucketdeck {

#ifdef Q_OS_UNIX
class ProcessMark::Lock
{
public:
    Lock(const QString &path, bool create)
        : m_file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | (create ? O_CREAT : 0), 0600))
    {
        if (m_file >= 0)
            m_isHeld = ::flock(m_file, LOCK_EX | LOCK_NB) == 0;
    }
    ~Lock()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    int m_file = -1;
    bool m_isHeld = false;
};
#else
class ProcessMark::Lock
{
public:
    Lock(const QString &path, bool)
        : m_lock(path)
    {
        m_lock.setStaleLockTime(0);
        m_isHeld = m_lock.tryLock(0);
    }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    QLockFile m_lock;
    bool m_isHeld = false;
};
#endif

ProcessMark::ProcessMark(QString path)
    : m_path(std::move(path))
{
}

ProcessMark::~ProcessMark() = default;

std::unique_ptr<ProcessMark> ProcessMark::make(const QString &path)
{
    std::unique_ptr<ProcessMark> mark(new ProcessMark(path));
    mark->m_lock = std::make_unique<Lock>(path, true);
    return mark->m_lock->isHeld() ? std::move(mark) : nullptr;
}

std::unique_ptr<ProcessMark> ProcessMark::takeOver(const QString &path)
{
    std::unique_ptr<ProcessMark> mark(new ProcessMark(path));
    if (!QFileInfo::exists(path))
        return mark;
    mark->m_lock = std::make_unique<Lock>(path, false);
    return mark->m_lock->isHeld() ? std::move(mark) : nullptr;
}

void ProcessMark::remove()
{
    QFile::remove(m_path);
    m_lock.reset();
}

} // namespace bucketdeck
