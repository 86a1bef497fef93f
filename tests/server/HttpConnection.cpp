#include "tests/server/HttpConnection.h"

#include <QDateTime>
#include <QTimerEvent>

#include <limits>

namespace bucketdeck::practice {

namespace {

constexpr qint64 kPiece = 64 * 1024;
constexpr qint64 kLongestHead = 64 * 1024;
constexpr qint64 kLongestHeaderLine = 8 * 1024; // as nginx has it by default [132]
constexpr qint64 kUnsentLimit = 512 * 1024;
constexpr int kPaceMs = 20;

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, RequestHandler &handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(handler)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(4 * kPiece);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::pump);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        // Bytes that came before the client closed still count: a resumable upload keeps them [513].
        pump();
        m_gone = true;
        m_sink.reset();
        if (m_ticket >= 0)
            m_handler.ended(std::exchange(m_ticket, -1), m_response ? m_response->status : 0, m_bodyTaken);
        deleteLater();
    });
}

void HttpConnection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pace.timerId())
        return;
    const qint64 perTick = std::max<qint64>(1, m_fault.bytesPerSecond * kPaceMs / 1000);
    m_budget = std::min(m_budget + perTick, 4 * perTick);
    pump();
}

void HttpConnection::pump()
{
    if (m_pumping || m_gone)
        return;
    m_pumping = true;
    bool moved = true;
    while (moved && !m_gone) {
        moved = readStep();
        if (!m_gone)
            moved = writeStep() || moved;
    }
    m_pumping = false;
}

qint64 HttpConnection::allowance(qint64 wanted) const
{
    return m_fault.bytesPerSecond > 0 ? std::min(wanted, m_budget) : wanted;
}

void HttpConnection::spend(qint64 bytes)
{
    if (m_fault.bytesPerSecond > 0)
        m_budget -= bytes;
}

bool HttpConnection::fill(qint64 atMost)
{
    const QByteArray more = m_socket->read(atMost);
    m_input += more;
    return !more.isEmpty();
}

std::optional<QByteArray> HttpConnection::takeLine()
{
    const qsizetype end = m_input.indexOf("\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArray line = m_input.left(end);
    m_input.remove(0, end + 2);
    return line;
}

bool HttpConnection::readStep()
{
    switch (m_reading) {
    case Reading::Head:
        return readHead();
    case Reading::SizedBody:
        return readSizedBody();
    case Reading::ChunkSize:
        return readChunkSize();
    case Reading::ChunkData:
        return readChunkData();
    case Reading::ChunkEnd:
        if (m_input.size() < 2)
            return fill(kPiece);
        m_input.remove(0, 2);
        m_reading = Reading::ChunkSize;
        return true;
    case Reading::Trailers:
        return readTrailers();
    case Reading::Nothing:
        return false;
    }
    return false;
}

bool HttpConnection::readHead()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_input.size() > kLongestHead) {
            refuse(400, "Request Header Or Cookie Too Large");
            return true;
        }
        return fill(kPiece);
    }
    const QList<QByteArray> lines = m_input.left(end).replace("\r\n", "\n").split('\n');
    m_input.remove(0, end + 4);

    m_request = {};
    const QList<QByteArray> first = lines.front().split(' ');
    if (first.size() != 3 || !first.at(2).startsWith("HTTP/1.")) {
        refuse(400, "Bad Request");
        return true;
    }
    m_request.method = first.at(0);
    m_request.target = first.at(1);
    const qsizetype question = m_request.target.indexOf('?');
    m_request.path = question < 0 ? m_request.target : m_request.target.left(question);
    if (question >= 0)
        m_request.query = m_request.target.mid(question + 1);
    bool tooLong = false;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        tooLong = tooLong || line.size() > kLongestHeaderLine;
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    const bool chunked = m_request.header("transfer-encoding").toLower() == "chunked";
    m_request.contentLength = chunked ? -1 : m_request.header("content-length").toLongLong();
    m_closeAfter = m_request.header("connection").toLower() == "close" || first.at(2) == "HTTP/1.0";
    if (tooLong)
        refuse(400, "Request Header Or Cookie Too Large");
    else
        beginExchange();
    return true;
}

void HttpConnection::beginExchange()
{
    m_bodyTaken = 0;
    m_bodyDone = false;
    m_answered = false;
    m_ticket = m_handler.started(m_request);
    m_fault = m_handler.wireFault(m_request);
    if (m_fault.reset)
        return cut();
    if (m_fault.hang) {
        m_reading = Reading::Nothing;
        return;
    }
    if (m_fault.bytesPerSecond > 0)
        m_pace.start(kPaceMs, this);
    if (m_request.header("expect").toLower() == "100-continue")
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");

    Opening opening = m_handler.open(m_request);
    m_sink = std::move(opening.sink);
    m_bodyLeft = m_request.contentLength;
    m_reading = m_request.contentLength < 0 ? Reading::ChunkSize : Reading::SizedBody;
    // What is refused from the head alone is answered at once; the body is drained beside it, so that both a client
    // that listens while it sends and one that doesn't get the answer.
    if (opening.answer)
        respond(std::move(*opening.answer));
}

void HttpConnection::refuse(int status, const QByteArray &title)
{
    m_ticket = m_handler.started(m_request);
    m_fault = {};
    m_reading = Reading::Nothing;
    m_bodyDone = true;
    m_closeAfter = true;
    const QByteArray line = QByteArray::number(status) + ' ' + reasonPhrase(status);
    respond(HttpResponse::text(status,
                               "<html>\r\n<head><title>" + QByteArray::number(status) + ' ' + title +
                                   "</title></head>\r\n<body>\r\n<center><h1>" + line +
                                   "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n",
                               "text/html"));
}

bool HttpConnection::readSizedBody()
{
    if (m_bodyLeft == 0) {
        bodyComplete();
        return true;
    }
    const qint64 most = allowance(std::min(m_bodyLeft, kPiece));
    if (most <= 0)
        return false;
    if (m_input.isEmpty() && !fill(most))
        return false;
    const qint64 size = std::min<qint64>(m_input.size(), most);
    spend(size);
    m_bodyLeft -= size;
    const QByteArray piece = m_input.left(size);
    m_input.remove(0, size);
    takeBody(piece);
    return true;
}

bool HttpConnection::readChunkSize()
{
    const auto line = takeLine();
    if (!line)
        return fill(kPiece);
    bool valid = false;
    m_bodyLeft = line->split(';').front().trimmed().toLongLong(&valid, 16);
    if (!valid) {
        cut();
        return false;
    }
    m_reading = m_bodyLeft == 0 ? Reading::Trailers : Reading::ChunkData;
    return true;
}

bool HttpConnection::readChunkData()
{
    const qint64 most = allowance(std::min(m_bodyLeft, kPiece));
    if (most <= 0)
        return false;
    if (m_input.isEmpty() && !fill(kPiece))
        return false;
    const qint64 size = std::min<qint64>(m_input.size(), most);
    spend(size);
    m_bodyLeft -= size;
    const QByteArray piece = m_input.left(size);
    m_input.remove(0, size);
    if (m_bodyLeft == 0)
        m_reading = Reading::ChunkEnd;
    takeBody(piece);
    return true;
}

bool HttpConnection::readTrailers()
{
    const auto line = takeLine();
    if (!line)
        return fill(kPiece);
    if (line->isEmpty())
        bodyComplete();
    return true;
}

void HttpConnection::takeBody(QByteArrayView bytes)
{
    qint64 wanted = bytes.size();
    const qint64 cutAt = m_fault.resetAfterBodyBytes;
    const bool cutNow = cutAt >= 0 && m_bodyTaken + wanted >= cutAt;
    if (cutNow)
        wanted = cutAt - m_bodyTaken;
    m_bodyTaken += wanted;
    if (m_sink)
        m_sink->write(bytes.first(wanted));
    if (cutNow)
        cut();
}

void HttpConnection::bodyComplete()
{
    m_reading = Reading::Nothing;
    m_bodyDone = true;
    if (!m_sink) {
        if (m_answered)
            endExchange();
        return;
    }
    HttpResponse response = m_sink->finish();
    m_sink.reset();
    if (m_fault.loseAnswer)
        cut();
    else
        respond(std::move(response));
}

void HttpConnection::respond(HttpResponse response)
{
    const bool hasNoBody = response.status == 204 || response.status == 304;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) +
                      "\r\nserver: bucketdeck-practice\r\ndate: " + httpDate(QDateTime::currentMSecsSinceEpoch()) +
                      "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    if (response.status != 204)
        head += "content-length: " + QByteArray::number(response.contentLength()) + "\r\n";
    head += m_closeAfter ? "connection: close\r\n\r\n" : "connection: keep-alive\r\n\r\n";
    m_socket->write(head);

    m_responseLeft = m_request.method == "HEAD" || hasNoBody ? 0 : response.contentLength();
    if (m_responseLeft > 0 && response.blob) {
        m_file = response.blob->open();
        if (m_file)
            m_file->seek(response.offset);
    }
    m_response = std::move(response);
}

bool HttpConnection::writeStep()
{
    if (!m_response || m_answered)
        return false;
    if (m_responseLeft == 0) {
        m_file.reset();
        m_answered = true;
        if (m_bodyDone)
            endExchange();
        return true;
    }
    qint64 most = std::min(m_responseLeft, kUnsentLimit - m_socket->bytesToWrite());
    if (m_fault.truncateAfter >= 0) {
        const qint64 sent = m_response->contentLength() - m_responseLeft;
        most = std::min(most, m_fault.truncateAfter - sent);
        if (sent >= m_fault.truncateAfter) {
            m_socket->disconnectFromHost();
            return false;
        }
    }
    most = allowance(std::min(most, kPiece));
    if (most <= 0)
        return false;
    const qint64 from = m_response->body.size() - m_responseLeft;
    const QByteArray piece = m_file ? m_file->read(most) : m_response->body.mid(from, most);
    if (piece.isEmpty()) {
        cut();
        return false;
    }
    spend(piece.size());
    m_responseLeft -= piece.size();
    m_socket->write(piece);
    return true;
}

void HttpConnection::endExchange()
{
    m_handler.ended(std::exchange(m_ticket, -1), m_response->status, m_bodyTaken);
    m_response.reset();
    m_fault = {};
    m_pace.stop();
    m_budget = 0;
    m_answered = false;
    if (m_closeAfter) {
        m_reading = Reading::Nothing;
        m_socket->disconnectFromHost();
    } else {
        m_reading = Reading::Head;
    }
}

void HttpConnection::cut()
{
    m_reading = Reading::Nothing;
    m_gone = true;
    m_sink.reset();
    if (m_ticket >= 0)
        m_handler.ended(std::exchange(m_ticket, -1), 0, m_bodyTaken);
    disconnect(m_socket, nullptr, this, nullptr);
    m_socket->abort();
    deleteLater();
}

} // namespace bucketdeck::practice
