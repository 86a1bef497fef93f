#include "ui/desktop/bus/BusNotifications.h"

#include "ui/desktop/bus/BusConnection.h"

#include <QCoreApplication>
#include <QDBusReply>

using namespace Qt::StringLiterals;

namespace bucketdeck {
namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString place = u"/org/freedesktop/Notifications"_s;

QDBusMessage methodCall(const QString &method)
{
    return QDBusMessage::createMethodCall(service, place, service, method);
}

} // namespace

BusNotifications::BusNotifications(BusConnection *session, QString desktopFile, QString category, QObject *parent)
    : Notifications(parent)
    , m_session(session)
    , m_desktopFile(std::move(desktopFile))
    , m_category(std::move(category))
{
    m_session->use(this, [this](QDBusConnection bus) {
        // From whoever it comes: asking for the name's owner would wait for the bus.
        bus.connect({}, place, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
        bus.connect({}, place, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    });
}

void BusNotifications::show(const QString &title, const QString &text)
{
    m_title = title;
    m_text = text;
    if (m_knows)
        send();
    else if (!m_asked)
        askWhatItCan();
}

void BusNotifications::askWhatItCan()
{
    m_asked = true;
    m_session->call(this, methodCall(u"GetCapabilities"_s), [this](const QDBusMessage &answer) {
        const QDBusReply<QStringList> reply(answer);
        m_asked = false;
        if (!reply.isValid())
            return; // Nobody shows any; the next message asks again.
        m_knows = true;
        m_takesActions = reply.value().contains(u"actions"_s);
        m_takesMarkup = reply.value().contains(u"body-markup"_s);
        send();
    });
}

void BusNotifications::send()
{
    QStringList actions;
    if (m_takesActions)
        actions = {u"default"_s, tr("Show")};
    const QVariantMap hints{{u"desktop-entry"_s, m_desktopFile}, {u"category"_s, m_category}};
    QDBusMessage message = methodCall(u"Notify"_s);
    message << QCoreApplication::applicationName() << m_id << m_desktopFile << m_title
            << (m_takesMarkup ? m_text.toHtmlEscaped() : m_text) << actions << hints << -1;
    m_session->call(this, message, [this](const QDBusMessage &answer) {
        const QDBusReply<uint> reply(answer);
        m_id = reply.isValid() ? reply.value() : 0;
    });
}

void BusNotifications::onActionInvoked(uint id, const QString &key)
{
    if (id != 0 && id == m_id && key == u"default")
        Q_EMIT activated();
}

void BusNotifications::onClosed(uint id, uint)
{
    if (id == m_id)
        m_id = 0;
}

} // namespace bucketdeck

#include "moc_BusNotifications.cpp"
