#include "ui/desktop/bus/BusLauncherEntry.h"

#include "ui/desktop/bus/BusConnection.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bucketdeck {

BusLauncherEntry::BusLauncherEntry(BusConnection *session, const QString &desktopFile, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_application(u"application://%1.desktop"_s.arg(desktopFile))
    , m_path(u"/com/canonical/unity/launcherentry/%1"_s.arg(qHash(m_application) & 0x7fffffffU))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &BusLauncherEntry::send);
}

BusLauncherEntry::~BusLauncherEntry()
{
    m_shown = false;
    send();
}

void BusLauncherEntry::show(double share, int left)
{
    m_shown = true;
    m_share = qBound(0.0, share, 1.0);
    m_left = left;
    if (!m_soon.isActive())
        m_soon.start();
}

void BusLauncherEntry::clear()
{
    m_shown = false;
    m_soon.stop();
    send();
}

void BusLauncherEntry::send()
{
    if (!m_shown && !m_shownThere)
        return;
    m_shownThere = m_shown;
    QVariantMap properties{{u"progress-visible"_s, m_shown}, {u"count-visible"_s, m_shown && m_left > 0}};
    if (m_shown) {
        properties.insert(u"progress"_s, m_share);
        properties.insert(u"count"_s, qlonglong(m_left));
    }
    // Whoever stands still for minutes has nothing to tell every second.
    if (properties == m_told)
        return;
    m_told = properties;
    QDBusMessage message = QDBusMessage::createSignal(m_path, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    message << m_application << properties;
    m_session->use(this, [message](const QDBusConnection &bus) { bus.send(message); });
}

} // namespace bucketdeck

#include "moc_BusLauncherEntry.cpp"
