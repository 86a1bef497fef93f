#include "core/supabase/SessionLock.h"

#include "core/base/Log.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QElapsedTimer>

namespace bucketdeck {

Task<std::shared_ptr<QLockFile>> acquireSessionLock(QString path, std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds pause{50};
    if (path.isEmpty())
        co_return std::shared_ptr<QLockFile>();
    auto lock = std::make_shared<QLockFile>(path);
    // Only a dead owner makes it stale; a slow server may keep a live one waiting for long.
    lock->setStaleLockTime(0);
    QElapsedTimer waited;
    waited.start();
    while (!lock->tryLock(0)) {
        if (lock->error() != QLockFile::LockFailedError) {
            qCWarning(logAuth) << "No lock file for the session could be made; going on without";
            co_return std::shared_ptr<QLockFile>();
        }
        if (waited.hasExpired(patience.count()))
            co_return fail(ErrorKind::Busy, QCoreApplication::translate(
                                                "bucketdeck::SessionKeeper",
                                                "Another window is renewing this session. Try again in a moment."));
        co_await QCoro::sleepFor(pause);
    }
    co_return lock;
}

} // namespace bucketdeck
