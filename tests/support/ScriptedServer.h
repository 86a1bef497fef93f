#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace bucketdeck {

struct ScriptedRequest
{
    QByteArray method;
    QByteArray target;
    QList<QPair<QByteArray, QByteArray>> headers; ///< Names in lower case.
    QByteArray body;                              ///< The first mebibyte.
    qint64 bodySize = 0;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
};

struct ScriptedAnswer
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qint64 generated = 0;   ///< Instead of `body`: this many bytes 'x'.
    qint64 cutAfter = -1;   ///< Reset the connection after so many bytes of the body; 0: after the head.
    qint64 stallAfter = -1; ///< Go silent behind so many bytes of the body, and leave the connection as it is.
    int dripMs = 0;         ///< Not silent, then: one byte each so many milliseconds.
    bool early = false;     ///< Answer when the request's head is there, without reading its body.
    bool hang = false;      ///< Say nothing at all.
    bool drop = false;      ///< Reset without an answer.
    bool closeAfter = false;
    bool hasLength = true; ///< Else it ends where the connection does.
};

/// A bare HTTP server that answers by script, faults included. On the test's own thread and event loop.
class ScriptedServer final : public QTcpServer
{
public:
    ScriptedServer() { listen(QHostAddress::LocalHost); }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

    QList<ScriptedAnswer> answers;                                  ///< Used up first, in order.
    std::function<ScriptedAnswer(const ScriptedRequest &)> handler; ///< Then this.
    int connections = 0;                                            ///< So many came.
    QList<ScriptedRequest> requests;                                ///< All that were answered or left hanging.

    [[nodiscard]] static ScriptedAnswer json(int status, const QByteArray &body)
    {
        ScriptedAnswer answer;
        answer.status = status;
        answer.headers = {{"content-type", "application/json; charset=utf-8"}};
        answer.body = body;
        return answer;
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *link = new Link(this);
        link->socket.setSocketDescriptor(descriptor);
        QObject::connect(&link->socket, &QTcpSocket::readyRead, link, [link] { link->onReadyRead(); });
        QObject::connect(&link->socket, &QTcpSocket::bytesWritten, link, [link] { link->pump(); });
        QObject::connect(&link->socket, &QTcpSocket::disconnected, link, &QObject::deleteLater);
    }

private:
    class Link final : public QObject
    {
    public:
        explicit Link(ScriptedServer *owner)
            : QObject(owner)
            , server(owner)
        {
            QObject::connect(&m_drip, &QTimer::timeout, this, [this] { drip(); });
        }

        QTcpSocket socket;

        void onReadyRead()
        {
            if (m_answered && m_answer.early)
                return;
            if (!m_haveHead) {
                m_buffer += socket.readAll();
                const qsizetype end = m_buffer.indexOf("\r\n\r\n");
                if (end < 0)
                    return;
                parseHead(m_buffer.left(end));
                const QByteArray rest = m_buffer.mid(end + 4);
                m_buffer.clear();
                m_haveHead = true;
                m_answer = server->answerFor(m_request, &m_decided);
                if (m_decided && m_answer.early) {
                    socket.setReadBufferSize(1);
                    respond();
                    return;
                }
                take(rest);
            } else {
                take(socket.readAll());
            }
            if (m_request.bodySize >= m_length && !m_answered)
                respond();
        }

        void pump()
        {
            if (!m_answered || m_left <= 0 || socket.bytesToWrite() > 256 * 1024)
                return;
            const qint64 size = qMin<qint64>(m_left, 256 * 1024);
            m_left -= size;
            socket.write(QByteArray(size, 'x'));
            if (m_left == 0) {
                m_answered = false;
                m_haveHead = false;
            }
        }

    private:
        void parseHead(const QByteArray &head)
        {
            m_request = {};
            m_length = 0;
            const QList<QByteArray> lines = head.split('\n');
            const QList<QByteArray> first = lines.first().trimmed().split(' ');
            m_request.method = first.value(0);
            m_request.target = first.value(1);
            for (const QByteArray &line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                m_request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
            }
            m_length = m_request.header("content-length").toLongLong();
        }

        void take(const QByteArray &bytes)
        {
            m_request.bodySize += bytes.size();
            if (m_request.body.size() < 1024 * 1024)
                m_request.body += bytes;
        }

        void respond()
        {
            m_answered = true;
            if (!m_decided)
                m_answer = server->handler ? server->handler(m_request) : ScriptedServer::json(500, "{}");
            server->requests.append(m_request);
            if (m_answer.hang)
                return;
            if (m_answer.drop) {
                socket.abort();
                return;
            }
            const qint64 size = m_answer.generated > 0 ? m_answer.generated : m_answer.body.size();
            QByteArray head = "HTTP/1.1 " + QByteArray::number(m_answer.status) + " Scripted\r\n";
            bool hasLength = !m_answer.hasLength;
            for (const auto &[name, value] : m_answer.headers) {
                head += name + ": " + value + "\r\n";
                hasLength = hasLength || name == "content-length";
            }
            if (!hasLength)
                head += "content-length: " + QByteArray::number(size) + "\r\n";
            socket.write(head + "\r\n");
            if (m_answer.stallAfter >= 0) {
                m_dripped = m_answer.stallAfter;
                socket.write(m_answer.body.left(m_dripped));
                if (m_answer.dripMs > 0)
                    m_drip.start(m_answer.dripMs);
                return;
            }
            const bool cut = m_answer.cutAfter >= 0;
            if (m_request.method != "HEAD") {
                if (m_answer.generated > 0)
                    m_left = cut ? m_answer.cutAfter : size;
                else
                    socket.write(cut ? m_answer.body.left(m_answer.cutAfter) : m_answer.body);
            }
            if (m_answer.generated > 0) {
                while (cut && m_left > 0 && socket.state() == QAbstractSocket::ConnectedState) {
                    const qint64 part = qMin<qint64>(m_left, 65536);
                    m_left -= part;
                    socket.write(QByteArray(part, 'x'));
                }
                pump();
            }
            if (cut || m_answer.closeAfter || !m_answer.hasLength) {
                socket.disconnectFromHost();
                return;
            }
            if (m_answer.early)
                return;
            if (m_left == 0) {
                m_answered = false;
                m_haveHead = false;
            }
        }

        void drip()
        {
            if (m_dripped < m_answer.body.size()) {
                socket.write(m_answer.body.mid(m_dripped++, 1));
                return;
            }
            m_drip.stop();
            m_answered = false;
            m_haveHead = false;
        }

        ScriptedServer *server;
        QTimer m_drip;
        qint64 m_dripped = 0;
        QByteArray m_buffer;
        ScriptedRequest m_request;
        ScriptedAnswer m_answer;
        qint64 m_length = 0;
        qint64 m_left = 0;
        bool m_haveHead = false;
        bool m_answered = false;
        bool m_decided = false;
    };

    /// Scripted answers are known before the body is; a handler wants the body first.
    ScriptedAnswer answerFor(const ScriptedRequest &, bool *decided)
    {
        *decided = !answers.isEmpty();
        return *decided ? answers.takeFirst() : ScriptedAnswer();
    }
};

} // namespace bucketdeck
