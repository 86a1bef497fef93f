#include "ui/desktop/bus/BusConnection.h"

#include <QDBusPendingCallWatcher>
#include <QtConcurrent>

namespace bucketdeck {

BusConnection::BusConnection(std::function<QDBusConnection()> connect, QObject *parent)
    : QObject(parent)
{
    QObject::connect(&m_watcher, &QFutureWatcher<QDBusConnection>::finished, this, [this] {
        m_bus = m_watcher.result();
        const QList<Waiting> waiting = std::exchange(m_waiting, {});
        for (const Waiting &each : waiting)
            if (each.context)
                each.work(*m_bus);
    });
    m_watcher.setFuture(QtConcurrent::run(std::move(connect)));
}

void BusConnection::use(QObject *context, Work work)
{
    if (m_bus)
        work(*m_bus);
    else
        m_waiting.append({context, std::move(work)});
}

void BusConnection::call(QObject *context, const QDBusMessage &message, Answered answered, int timeoutMs)
{
    use(context, [=](const QDBusConnection &bus) {
        if (!bus.isConnected()) {
            // Qt would never say so.
            const QDBusMessage none = message.createErrorReply(QDBusError::Disconnected, {});
            QMetaObject::invokeMethod(
                context, [answered, none] { answered(none); }, Qt::QueuedConnection);
            return;
        }
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, timeoutMs), context);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answered] {
            watcher->deleteLater();
            answered(watcher->reply());
        });
    });
}

} // namespace bucketdeck

#include "moc_BusConnection.cpp"
