#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace bucketdeck {

/// The shared state behind a CancelToken. Use the token.
class CancelState : public QObject
{
    Q_OBJECT

public:
    std::atomic_bool cancelled = false;

Q_SIGNALS:
    void requested();
};

/// A copyable handle with which a caller takes back what it asked for. Safe from any thread.
/// A default-made token is its own: nobody else can cancel it.
class CancelToken
{
public:
    CancelToken();

    void cancel() const;
    [[nodiscard]] bool isCancelled() const;

    /// Calls `callback` once, on the thread of `context`, when (or if already) cancelled;
    /// never after `context` is gone.
    void onCancel(QObject *context, std::function<void()> callback) const;

    /// Of the same origin: what cancels one cancels the other.
    friend bool operator==(const CancelToken &, const CancelToken &) = default;

private:
    std::shared_ptr<CancelState> m_state;
};

} // namespace bucketdeck
