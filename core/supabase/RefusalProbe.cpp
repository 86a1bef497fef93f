#include "core/supabase/RefusalProbe.h"

#include <QNetworkProxyFactory>

#include <utility>

namespace bucketdeck {
namespace {

constexpr auto patience = std::chrono::seconds(5);
constexpr qsizetype maxAnswerBytes = qsizetype{256} * 1024;
constexpr QByteArrayView headEnd("\r\n\r\n");

} // namespace

RefusalProbe::RefusalProbe(const QNetworkRequest &request, const QByteArray &method, Done done, QObject *parent)
    : QObject(parent)
    , m_url(request.url())
    , m_done(std::move(done))
{
    QByteArray target = m_url.path(QUrl::FullyEncoded).toLatin1();
    if (m_url.hasQuery())
        target += '?' + m_url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray authority =
        m_url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1(); // With an IPv6 address's brackets.
    m_head = method + ' ' + target + " HTTP/1.1\r\nhost: " + authority + "\r\nconnection: close\r\n";
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names)
        m_head += name + ": " + request.rawHeader(name) + "\r\n";
    // Some gateways pass a head on with the first of the body only.
    m_head += "\r\n ";
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &RefusalProbe::conclude);
    connect(&m_socket, &QSslSocket::readyRead, this, &RefusalProbe::onReadyRead);
    connect(&m_socket, &QSslSocket::disconnected, this, &RefusalProbe::conclude);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &RefusalProbe::conclude);
}

void RefusalProbe::start()
{
    m_patience.start();
    // A socket by itself would ask for the proxy of anything, not of this address.
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(m_url));
    if (!proxies.isEmpty() && proxies.first().capabilities().testFlag(QNetworkProxy::TunnelingCapability))
        m_socket.setProxy(proxies.first());
    // The head has the token in it: where the address is secure it goes out behind a verified handshake or not at all.
    const auto send = [this] { m_socket.write(m_head); };
    if (m_url.scheme() != u"http") {
        connect(&m_socket, &QSslSocket::encrypted, this, send);
        m_socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
        m_socket.connectToHostEncrypted(m_url.host(), static_cast<quint16>(m_url.port(443)));
    } else {
        connect(&m_socket, &QSslSocket::connected, this, send);
        m_socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port(80)));
    }
}

void RefusalProbe::onReadyRead()
{
    m_received += m_socket.readAll();
    // "Go on" is not an answer yet.
    while (m_received.startsWith("HTTP/1.1 1")) {
        const qsizetype end = m_received.indexOf(headEnd);
        if (end < 0)
            return;
        m_received.remove(0, end + headEnd.size());
    }
    const std::optional<HttpResponse> answer = refusal();
    const bool whole = answer && answer->body.size() >= answer->header("content-length").toLongLong() &&
                       !answer->header("content-length").isEmpty();
    if (whole || m_received.size() > maxAnswerBytes)
        conclude();
}

void RefusalProbe::conclude()
{
    if (!m_done)
        return;
    if (m_socket.isOpen())
        m_received += m_socket.readAll();
    const Done done = std::exchange(m_done, nullptr);
    m_patience.stop();
    m_socket.disconnect(this);
    if (m_socket.state() != QAbstractSocket::UnconnectedState)
        m_socket.abort();
    done(refusal());
}

void RefusalProbe::stop()
{
    m_done = nullptr;
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.abort();
}

std::optional<HttpResponse> RefusalProbe::refusal() const
{
    const qsizetype end = m_received.indexOf(headEnd);
    if (!m_received.startsWith("HTTP/1.") || end < 0)
        return std::nullopt;
    HttpResponse response;
    const QList<QByteArray> lines = m_received.left(end).split('\n');
    response.status = lines.first().split(' ').value(1).toInt();
    if (response.status < 400 || response.status > 599)
        return std::nullopt;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            response.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    response.body = m_received.mid(end + headEnd.size());
    return response;
}

} // namespace bucketdeck
