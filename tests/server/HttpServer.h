#pragma once

#include "tests/server/HttpConnection.h"

#include <QTcpServer>

namespace bucketdeck::practice {

/// Listens on loopback and makes a connection of every client.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    HttpServer(RequestHandler &handler, QObject *parent);

    /// False when the port is taken. Port 0 takes any free one.
    bool listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Refuses new connections and cuts the open ones.
    void close();

private:
    RequestHandler &m_handler;
    QTcpServer m_server;
};

} // namespace bucketdeck::practice
