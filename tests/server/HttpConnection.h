#pragma once

#include "tests/server/HttpMessage.h"

#include <QBasicTimer>
#include <QObject>
#include <QTcpSocket>

namespace bucketdeck::practice {

/// What goes wrong on the wire with one exchange.
struct WireFault
{
    bool reset = false;              ///< Cut the connection before anything is answered.
    bool hang = false;               ///< Never answer, never close.
    bool loseAnswer = false;         ///< Do the work, then cut the connection instead of answering.
    qint64 bytesPerSecond = 0;       ///< 0: no limit. Holds for both directions.
    qint64 resetAfterBodyBytes = -1; ///< Cut once that many bytes of the request's body were taken.
    qint64 truncateAfter = -1;       ///< Send that many bytes of the answer's body, then close.
};

/// What a connection asks of the server behind it.
class RequestHandler
{
public:
    RequestHandler() = default;
    virtual ~RequestHandler() = default;
    RequestHandler(const RequestHandler &) = delete;
    RequestHandler &operator=(const RequestHandler &) = delete;
    [[nodiscard]] virtual Opening open(const HttpRequest &request) = 0;
    [[nodiscard]] virtual WireFault wireFault(const HttpRequest &request) = 0;
    /// A ticket under which the exchange's end is reported.
    [[nodiscard]] virtual qsizetype started(const HttpRequest &request) = 0;
    virtual void ended(qsizetype ticket, int status, qint64 bodyBytes) = 0;
};

/// One keep-alive HTTP/1.1 connection: parses, hands on, writes. Bodies are passed through in pieces both ways.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, RequestHandler &handler, QObject *parent);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Reading { Head, SizedBody, ChunkSize, ChunkData, ChunkEnd, Trailers, Nothing };

    void pump();
    bool readStep();
    bool readHead();
    void beginExchange();
    void refuse(int status, const QByteArray &title);
    bool readSizedBody();
    bool readChunkSize();
    bool readChunkData();
    bool readTrailers();
    void takeBody(QByteArrayView bytes);
    void bodyComplete();
    void respond(HttpResponse response);
    bool writeStep();
    void endExchange();
    void cut();
    [[nodiscard]] bool fill(qint64 atMost);
    [[nodiscard]] std::optional<QByteArray> takeLine();
    [[nodiscard]] qint64 allowance(qint64 wanted) const;
    void spend(qint64 bytes);

    QTcpSocket *m_socket;
    RequestHandler &m_handler;
    QByteArray m_input;
    Reading m_reading = Reading::Head;
    HttpRequest m_request;
    WireFault m_fault;
    std::unique_ptr<BodySink> m_sink;
    qsizetype m_ticket = -1;
    qint64 m_bodyLeft = 0;
    qint64 m_bodyTaken = 0;
    bool m_bodyDone = false;
    bool m_closeAfter = false;

    std::optional<HttpResponse> m_response;
    std::unique_ptr<QIODevice> m_file;
    qint64 m_responseLeft = 0;
    bool m_answered = false;

    QBasicTimer m_pace;
    qint64 m_budget = 0;
    bool m_pumping = false;
    bool m_gone = false;
};

} // namespace bucketdeck::practice
