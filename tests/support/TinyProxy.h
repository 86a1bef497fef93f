#pragma once

#include "tests/support/ByteRelay.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QUrl>

namespace bucketdeck {

/// A forward proxy: http:// by rewriting the request's head, anything else by CONNECT. Remembers what it was asked for.
class TinyProxy final : public QTcpServer
{
public:
    TinyProxy() { listen(QHostAddress::LocalHost); }

    QList<QByteArray> asked; ///< First lines.
    quint16 allTo = 0;       ///< Where not 0, whatever is asked for comes from this port of this computer.

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *client = new QTcpSocket(this);
        client->setSocketDescriptor(descriptor);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, client, [this, client] {
            if (client->peek(64 * 1024).contains("\r\n\r\n"))
                open(client);
        });
    }

private:
    void open(QTcpSocket *client)
    {
        client->disconnect(client);
        const QByteArray line = client->readLine().trimmed();
        asked.append(line);
        const QList<QByteArray> words = line.split(' ');
        const bool tunnel = words.value(0) == "CONNECT";
        const QUrl target(QString::fromLatin1(tunnel ? "tcp://" + words.value(1) : words.value(1)));
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, this, [this, client, server, words, target, tunnel] {
            server->disconnect(this);
            if (tunnel) {
                while (client->readLine().trimmed() != "") {
                }
                client->write("HTTP/1.1 200 Connection established\r\n\r\n");
            } else {
                server->write(words.value(0) + ' ' + target.path(QUrl::FullyEncoded).toLatin1() + ' ' + words.value(2) +
                              "\r\n");
            }
            new ByteRelay(client, server, this);
        });
        if (allTo != 0)
            server->connectToHost(QHostAddress::LocalHost, allTo);
        else
            server->connectToHost(target.host(), static_cast<quint16>(target.port(80)));
    }
};

} // namespace bucketdeck
