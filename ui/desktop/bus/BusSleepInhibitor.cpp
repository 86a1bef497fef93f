#include "ui/desktop/bus/BusSleepInhibitor.h"

#include "ui/desktop/bus/BusConnection.h"

#include <QDBusReply>

using namespace Qt::StringLiterals;

namespace bucketdeck {
namespace {

const QString applicationTitle = u"Bucketdeck"_s;

} // namespace

/// Two that take the same: Inhibit(application, reason) gives a cookie, UnInhibit(cookie) ends it.
struct BusSleepInhibitor::SessionService
{
    QString name;
    QString path;
    QString interface;

    [[nodiscard]] QDBusMessage call(const QString &method) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(name, path, interface, method);
        message.setAutoStartService(false); // A service started for this alone would end nobody's sleep.
        return message;
    }
};

const QList<BusSleepInhibitor::SessionService> &BusSleepInhibitor::sessionServices()
{
    static const QList<SessionService> services{
        {u"org.freedesktop.PowerManagement"_s, u"/org/freedesktop/PowerManagement/Inhibit"_s,
         u"org.freedesktop.PowerManagement.Inhibit"_s},
        {u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s},
    };
    return services;
}

BusSleepInhibitor::BusSleepInhibitor(BusConnection *system, BusConnection *session, QObject *parent)
    : QObject(parent)
    , m_system(system)
    , m_session(session)
{
}

BusSleepInhibitor::~BusSleepInhibitor()
{
    letGo();
}

void BusSleepInhibitor::hold(const QString &reason)
{
    if (m_wanted)
        return;
    m_wanted = true;
    m_reason = reason;
    // An answer that is still on its way serves this time too.
    if (!m_asking)
        askLogin();
}

void BusSleepInhibitor::release()
{
    m_wanted = false;
    letGo();
}

void BusSleepInhibitor::askLogin()
{
    m_asking = true;
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                          u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    message << u"sleep:idle"_s << applicationTitle << m_reason << u"block"_s;
    m_system->call(this, message, [this](const QDBusMessage &answer) {
        const QDBusReply<QDBusUnixFileDescriptor> reply(answer);
        if (!reply.isValid()) {
            askSession(0);
            return;
        }
        m_asking = false;
        if (m_wanted)
            m_descriptor = reply.value();
    });
}

void BusSleepInhibitor::askSession(int which)
{
    if (!m_wanted || which >= sessionServices().size()) {
        m_asking = false;
        return;
    }
    QDBusMessage message = sessionServices().at(which).call(u"Inhibit"_s);
    message << applicationTitle << m_reason;
    m_session->call(this, message, [this, which](const QDBusMessage &answer) {
        const QDBusReply<uint> reply(answer);
        if (!reply.isValid()) {
            askSession(which + 1);
            return;
        }
        m_asking = false;
        m_held = which;
        m_cookie = reply.value();
        if (!m_wanted)
            letGo();
    });
}

void BusSleepInhibitor::letGo()
{
    m_descriptor.reset();
    if (m_held < 0)
        return;
    QDBusMessage message = sessionServices().at(m_held).call(u"UnInhibit"_s);
    message << m_cookie;
    m_held = -1;
    m_session->use(this, [message](const QDBusConnection &bus) { bus.asyncCall(message); });
}

} // namespace bucketdeck

#include "moc_BusSleepInhibitor.cpp"
