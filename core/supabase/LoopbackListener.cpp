#include "core/supabase/LoopbackListener.h"

#include "core/base/Log.h"
#include "core/supabase/AuthError.h"
#include "core/supabase/Pkce.h"

#include <QCoroFuture>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

namespace bucketdeck {
namespace {

constexpr int maxConnections = 16;
constexpr qsizetype maxHeadBytes = qsizetype{16} * 1024;
constexpr std::chrono::seconds patience{10}; // For a connection that says nothing.

struct RequestHead
{
    QByteArray method;
    QByteArray path;
    QUrlQuery query;
    QByteArray host;
};

RequestHead parsed(const QByteArray &bytes)
{
    RequestHead head;
    const QList<QByteArray> lines = bytes.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    const QByteArray target = first.value(1);
    const qsizetype mark = target.indexOf('?');
    head.method = first.value(0);
    head.path = mark < 0 ? target : target.left(mark);
    head.query = QUrlQuery(mark < 0 ? QString() : QString::fromLatin1(target.mid(mark + 1)));
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().toLower() == "host")
            head.host = line.mid(colon + 1).trimmed();
    }
    return head;
}

QByteArray page(const QString &words)
{
    return QStringLiteral(
               "<!doctype html><html><head><meta charset=\"utf-8\"><title>Bucketdeck</title>"
               "<style>body{font:1.1em sans-serif;margin:20vh auto;max-width:32em;text-align:center;"
               "color:#333;background:#f6f6f4}</style></head><body><h1>Bucketdeck</h1><p>%1</p></body></html>")
        .arg(words.toHtmlEscaped())
        .toUtf8();
}

} // namespace

LoopbackListener::LoopbackListener(QObject *parent)
    : QObject(parent)
    , m_promise(std::make_shared<QPromise<Result<QString>>>())
    , m_future(m_promise->future())
{
    m_promise->start();
    m_server.setMaxPendingConnections(maxConnections);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::onConnection);
}

LoopbackListener::~LoopbackListener()
{
    finish(fail(cancelledError()));
}

Result<QString> LoopbackListener::listen()
{
    // The verifier of a fresh pair is as good a random name as any.
    m_path = "/" + Pkce::generate().verifier;
    if (!m_server.listen(QHostAddress::LocalHost))
        return fail(ErrorKind::LocalIo,
                    tr("This computer lets no browser come back to Bucketdeck. Sign in with a password or a code."),
                    m_server.errorString());
    return QStringLiteral("http://127.0.0.1:%1%2")
        .arg(QString::number(m_server.serverPort()), QString::fromLatin1(m_path));
}

Task<QString> LoopbackListener::code(CancelToken cancel, std::chrono::milliseconds limit)
{
    cancel.onCancel(this, [this] { finish(fail(cancelledError())); });
    QTimer::singleShot(limit, this, [this] {
        finish(fail(ErrorKind::Timeout, tr("Nobody came back from the browser. Start the sign-in again.")));
    });
    QFuture<Result<QString>> future = m_future;
    const QFuture<void> finished(future);
    co_await finished;
    if (future.resultCount() == 0)
        co_return fail(cancelledError());
    co_return future.result();
}

void LoopbackListener::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(maxHeadBytes + 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
        if (m_server.findChildren<QTcpSocket *>().size() > maxConnections)
            socket->abort();
    }
}

void LoopbackListener::onBytes(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(maxHeadBytes + 1);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        if (bytes.size() > maxHeadBytes)
            socket->abort();
        return;
    }
    socket->readAll();
    const RequestHead head = parsed(bytes.left(end));
    const QByteArray ourHost = "127.0.0.1:" + QByteArray::number(m_server.serverPort());
    const bool isOurs = head.method == "GET" && head.path == m_path && head.host == ourHost;
    const QString code = head.query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    const bool isRefusal = head.query.hasQueryItem(QStringLiteral("error"));
    if (!isOurs || (code.isEmpty() && !isRefusal)) {
        answer(socket, 404, "Not Found", tr("There is nothing here."));
        return;
    }
    if (!code.isEmpty()) {
        answer(socket, 200, "OK", tr("You can close this window and go back to Bucketdeck."));
        finish(code);
        return;
    }
    const Error error = authErrorFromRedirect(head.query);
    qCInfo(logAuth) << "The browser brought a refusal:" << error.detail;
    answer(socket, 200, "OK", error.userText);
    finish(fail(error));
}

void LoopbackListener::answer(QTcpSocket *socket, int status, const QByteArray &reason, const QString &words)
{
    const QByteArray body = page(words);
    socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason +
                  "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
                  "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff"
                  "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'"
                  "\r\nConnection: close\r\n\r\n" +
                  body);
    // The listener may go right after this: what is in the system's hands arrives all the same.
    socket->flush();
    socket->disconnectFromHost();
}

void LoopbackListener::finish(Result<QString> result)
{
    if (m_promise->future().isFinished())
        return;
    m_server.close();
    m_promise->addResult(std::move(result));
    m_promise->finish();
}

} // namespace bucketdeck
