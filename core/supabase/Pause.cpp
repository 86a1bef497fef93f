#include "core/supabase/Pause.h"

#include <QCoroTimer>
#include <QTimer>

namespace bucketdeck {

Task<void> pauseFor(std::chrono::milliseconds pause, CancelToken cancel)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(pause);
    cancel.onCancel(&timer, [&timer] { timer.start(0); });
    co_await timer;
    if (cancel.isCancelled())
        co_return fail(cancelledError());
    co_return Result<void>();
}

} // namespace bucketdeck
