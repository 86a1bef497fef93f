#include "tests/server/FixtureClient.h"

namespace bucketdeck::practice {

namespace {

constexpr int kPatienceMs = 30'000;

QByteArray headOf(const QByteArray &method, const QByteArray &target, const HeaderList &headers)
{
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    return head;
}

QByteArray unchunked(QByteArray body)
{
    QByteArray plain;
    while (true) {
        const qsizetype end = body.indexOf("\r\n");
        const qsizetype size = body.left(end).toLongLong(nullptr, 16);
        if (end < 0 || size == 0)
            return plain;
        plain += body.mid(end + 2, size);
        body.remove(0, end + 2 + size + 2);
    }
}

void push(QTcpSocket &socket, const QByteArray &bytes)
{
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(kPatienceMs)) {
    }
}

} // namespace

QByteArray FixtureClient::Reply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

std::unique_ptr<QTcpSocket> FixtureClient::connected() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(m_server.host(), quint16(m_server.port()));
    socket->waitForConnected(kPatienceMs);
    return socket;
}

FixtureClient::Reply FixtureClient::exchange(const QByteArray &method, const QByteArray &target,
                                             const HeaderList &headers, const QByteArray &body, bool chunked) const
{
    const auto socket = connected();
    QByteArray head = headOf(method, target, headers);
    if (chunked) {
        push(*socket, head + "transfer-encoding: chunked\r\n\r\n");
        constexpr qsizetype piece = 1'000'000;
        for (qsizetype at = 0; at < body.size(); at += piece) {
            const QByteArray chunk = body.mid(at, piece);
            push(*socket, QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n");
        }
        push(*socket, "0\r\n\r\n");
    } else {
        if (!body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH")
            head += "content-length: " + QByteArray::number(body.size()) + "\r\n";
        push(*socket, head + "\r\n");
        push(*socket, body);
    }
    return readReply(*socket, method == "HEAD");
}

FixtureClient::Reply FixtureClient::readReply(QTcpSocket &socket, bool isHead)
{
    QByteArray bytes;
    while (socket.bytesAvailable() > 0 || socket.waitForReadyRead(kPatienceMs)) {
        bytes += socket.readAll();
        if (socket.state() == QAbstractSocket::UnconnectedState)
            break;
    }
    bytes += socket.readAll();
    while (bytes.startsWith("HTTP/1.1 100"))
        bytes.remove(0, bytes.indexOf("\r\n\r\n") + 4);
    Reply reply;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return reply;
    const QList<QByteArray> lines = bytes.left(end).replace("\r\n", "\n").split('\n');
    reply.status = lines.front().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    if (!isHead)
        reply.body = bytes.mid(end + 4);
    if (reply.header("transfer-encoding") == "chunked")
        reply.body = unchunked(reply.body);
    return reply;
}

std::unique_ptr<QTcpSocket> FixtureClient::begin(const QByteArray &method, const QByteArray &target,
                                                 const HeaderList &headers, const QByteArray &beginning,
                                                 qint64 announced) const
{
    auto socket = connected();
    push(*socket,
         headOf(method, target, headers) + "content-length: " + QByteArray::number(announced) + "\r\n\r\n" + beginning);
    return socket;
}

void FixtureClient::breakOff(const QByteArray &method, const QByteArray &target, const HeaderList &headers,
                             const QByteArray &beginning, qint64 announced) const
{
    const auto socket = begin(method, target, headers, beginning, announced);
    socket->disconnectFromHost();
    if (socket->state() != QAbstractSocket::UnconnectedState)
        socket->waitForDisconnected(kPatienceMs);
}

} // namespace bucketdeck::practice
