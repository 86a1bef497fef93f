#pragma once

#include "tests/support/ByteRelay.h"
#include "tests/support/TestCertificates.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <utility>

namespace bucketdeck {

/// A gateway that speaks TLS before a plain server on this machine, as nginx does before a Supabase. On the thread and
/// event loop of who makes it. The server behind sees nothing before a client has accepted the certificate.
class TlsFront final : public QTcpServer
{
public:
    TlsFront(quint16 port, TestCertificates::Identity identity)
        : m_port(port)
        , m_identity(std::move(identity))
    {
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(serverPort())); }
    /// Whether to agree on HTTP/2 with who offers it, though the server behind has none.
    void setHttp2(bool on) { m_http2 = on; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] QByteArray lastProtocol() const { return m_lastProtocol; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++m_connections;
        auto *client = new QSslSocket(this);
        QSslConfiguration tls = client->sslConfiguration();
        tls.setLocalCertificateChain(m_identity.chain);
        tls.setPrivateKey(m_identity.key);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (m_http2)
            tls.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
        client->setSslConfiguration(tls);
        client->setSocketDescriptor(descriptor);
        connect(client, &QSslSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QSslSocket::encrypted, this, [this, client] {
            m_lastProtocol = client->sslConfiguration().nextNegotiatedProtocol();
            auto *server = new QTcpSocket(client);
            connect(server, &QTcpSocket::connected, this, [this, client, server] {
                client->disconnect(client);
                new ByteRelay(client, server, this);
            });
            server->connectToHost(QHostAddress::LocalHost, m_port);
        });
        client->startServerEncryption();
    }

private:
    quint16 m_port;
    TestCertificates::Identity m_identity;
    int m_connections = 0;
    bool m_http2 = false;
    QByteArray m_lastProtocol;
};

} // namespace bucketdeck
