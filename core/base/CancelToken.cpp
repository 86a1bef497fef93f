#include "core/base/CancelToken.h"

namespace bucketdeck {

CancelToken::CancelToken()
    : m_state(std::make_shared<CancelState>())
{
}

void CancelToken::cancel() const
{
    if (!m_state->cancelled.exchange(true))
        Q_EMIT m_state->requested();
}

bool CancelToken::isCancelled() const
{
    return m_state->cancelled.load();
}

void CancelToken::onCancel(QObject *context, std::function<void()> callback) const
{
    auto once = [called = std::make_shared<std::atomic_bool>(false), callback = std::move(callback)] {
        if (!called->exchange(true))
            callback();
    };
    QObject::connect(m_state.get(), &CancelState::requested, context, once);
    // Cancelled between the caller's own check and the connect, or long before.
    if (isCancelled())
        QMetaObject::invokeMethod(context, once);
}

} // namespace bucketdeck
