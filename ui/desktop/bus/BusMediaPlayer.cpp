#include "ui/desktop/bus/BusMediaPlayer.h"

#include "ui/desktop/bus/BusConnection.h"
#include "ui/desktop/bus/MediaAdaptors.h"
#include "ui/desktop/bus/TrackListAdaptor.h"

#include <QCoreApplication>
#include <QDBusReply>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

const QString place = u"/org/mpris/MediaPlayer2"_s;
const QString ourName = u"org.mpris.MediaPlayer2.bucketdeck"_s;
constexpr uint doNotQueue = 4;
constexpr uint primaryOwner = 1;

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

} // namespace

BusMediaPlayer::BusMediaPlayer(BusConnection *bus, MediaSession *media, const QString &desktopFile, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_media(media)
{
    new MediaRootAdaptor(media, desktopFile, this);
    auto *player = new MediaPlayerAdaptor(media, this);
    new TrackListAdaptor(media, player, this);
    m_told = player->told();
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &BusMediaPlayer::tellChanges);
    connect(media, &MediaSession::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    m_bus->use(this, [this](QDBusConnection connection) {
        if (!connection.isConnected())
            return;
        connection.registerObject(place, this, QDBusConnection::ExportAdaptors);
        requestName(ourName, true);
    });
}

BusMediaPlayer::~BusMediaPlayer()
{
    if (m_name.isEmpty())
        return;
    // There is a bus: it gave the name.
    m_bus->use(this, [this](QDBusConnection connection) {
        connection.unregisterObject(place);
        QDBusMessage release = busCall(u"ReleaseName"_s);
        release << m_name;
        connection.send(release);
    });
}

/// Asked for without waiting, which registerService() would do.
void BusMediaPlayer::requestName(const QString &name, bool mayBeTaken)
{
    QDBusMessage request = busCall(u"RequestName"_s);
    request << name << doNotQueue;
    m_bus->call(this, request, [this, name, mayBeTaken](const QDBusMessage &answer) {
        const QDBusReply<uint> reply(answer);
        if (reply.isValid() && reply.value() == primaryOwner) {
            m_name = name;
            Q_EMIT named(name);
        } else if (reply.isValid() && mayBeTaken) {
            // Another window has it. This one is a player of its own.
            requestName(u"%1.instance%2"_s.arg(ourName).arg(QCoreApplication::applicationPid()), false);
        }
    });
}

void BusMediaPlayer::tellChanges()
{
    tellPlayer();
    // As the specification has it, the list isn't sent again with this.
    if (findChild<TrackListAdaptor *>()->tellReplaced())
        tellProperties(u"org.mpris.MediaPlayer2.TrackList"_s, {}, {u"Tracks"_s});
}

void BusMediaPlayer::tellPlayer()
{
    const QVariantMap now = findChild<MediaPlayerAdaptor *>()->told();
    QVariantMap changes;
    for (auto each = now.cbegin(); each != now.cend(); ++each)
        if (m_told.value(each.key()) != each.value())
            changes.insert(each.key(), each.value());
    m_told = now;
    if (!changes.isEmpty())
        tellProperties(u"org.mpris.MediaPlayer2.Player"_s, changes, {});
}

void BusMediaPlayer::tellProperties(const QString &interface, const QVariantMap &changed,
                                    const QStringList &invalidated)
{
    QDBusMessage signal =
        QDBusMessage::createSignal(place, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal << interface << changed << invalidated;
    m_bus->use(this, [signal](const QDBusConnection &connection) { connection.send(signal); });
}

} // namespace bucketdeck

#include "moc_BusMediaPlayer.cpp"
