#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace bucketdeck {

/// A bus that is connected to in the background: greeting one waits for its answer, and the window doesn't. Lives on
/// the thread that uses it.
class BusConnection final : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void(const QDBusConnection &)>;

    /// `connect` runs on another thread, at once.
    explicit BusConnection(std::function<QDBusConnection()> connect, QObject *parent = nullptr);

    /// Calls `work` with the bus, now or as soon as it is known; not after `context` is gone. Where there is no bus,
    /// the connection it gets is a closed one.
    void use(QObject *context, Work work);

    using Answered = std::function<void(const QDBusMessage &reply)>;
    /// Sends a call and hands over its answer, an error message among them: no bus, no such service, too late (-1: the
    /// bus's own patience). Never from within this call; not after `context` is gone.
    void call(QObject *context, const QDBusMessage &message, Answered answered, int timeoutMs = -1);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Work work;
    };

    QFutureWatcher<QDBusConnection> m_watcher;
    std::optional<QDBusConnection> m_bus;
    QList<Waiting> m_waiting;
};

} // namespace bucketdeck
