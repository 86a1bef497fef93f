#include "ui/desktop/bus/BusSleepWatch.h"

#include "ui/desktop/bus/BusConnection.h"

#include <QDBusReply>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

const QString service = u"org.freedesktop.login1"_s;
const QString path = u"/org/freedesktop/login1"_s;
const QString interface = u"org.freedesktop.login1.Manager"_s;
/// A fade, and a place that is written down; the system would wait five seconds.
constexpr auto moment = 400ms;

} // namespace

BusSleepWatch::BusSleepWatch(BusConnection *system, QObject *parent)
    : SleepWatch(parent)
    , m_system(system)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, [this] { m_delay.reset(); });
    m_system->use(this, [this](QDBusConnection bus) {
        if (bus.isConnected())
            bus.connect(service, path, interface, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    });
    askToWait();
}

void BusSleepWatch::prepareForSleep(bool begins)
{
    if (begins == std::exchange(m_sleeps, begins))
        return;
    if (begins) {
        Q_EMIT goingToSleep();
        m_moment.start();
        return;
    }
    m_moment.stop();
    Q_EMIT wokeUp();
    if (!m_delay)
        askToWait();
}

void BusSleepWatch::askToWait()
{
    if (std::exchange(m_asking, true))
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, u"Inhibit"_s);
    message << u"sleep"_s << u"Bucketdeck"_s << tr("What plays is paused first") << u"delay"_s;
    m_system->call(this, message, [this](const QDBusMessage &answer) {
        m_asking = false;
        const QDBusReply<QDBusUnixFileDescriptor> reply(answer);
        if (reply.isValid() && !m_sleeps)
            m_delay = reply.value();
    });
}

} // namespace bucketdeck

#include "moc_BusSleepWatch.cpp"
