#include "tests/server/HttpServer.h"

namespace bucketdeck::practice {

HttpServer::HttpServer(RequestHandler &handler, QObject *parent)
    : QObject(parent)
    , m_handler(handler)
    , m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            new HttpConnection(socket, m_handler, this);
    });
}

bool HttpServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void HttpServer::close()
{
    m_server.close();
    qDeleteAll(findChildren<HttpConnection *>());
}

} // namespace bucketdeck::practice
