#include "tests/server/HttpMessage.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

namespace bucketdeck::practice {

namespace {

class Collector : public BodySink
{
public:
    explicit Collector(std::function<HttpResponse(const QByteArray &)> handler)
        : m_handler(std::move(handler))
    {
    }

    void write(QByteArrayView bytes) override
    {
        if (m_body.size() < 16 * 1024 * 1024)
            m_body.append(bytes);
    }

    HttpResponse finish() override { return m_handler(m_body); }

private:
    std::function<HttpResponse(const QByteArray &)> m_handler;
    QByteArray m_body;
};

HttpResponse jsonResponse(const QJsonDocument &document, int status)
{
    return HttpResponse::text(status, document.toJson(QJsonDocument::Compact), "application/json; charset=utf-8");
}

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

bool HttpRequest::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(), [name](const auto &entry) { return entry.first == name; });
}

std::optional<QString> HttpRequest::queryItem(QByteArrayView name) const
{
    for (const QByteArray &item : query.split('&')) {
        const qsizetype equals = item.indexOf('=');
        if ((equals < 0 ? item : item.left(equals)) == name)
            return equals < 0 ? QString() : decoded(item.mid(equals + 1));
    }
    return std::nullopt;
}

HttpResponse HttpResponse::json(const QJsonObject &body, int status)
{
    return jsonResponse(QJsonDocument(body), status);
}

HttpResponse HttpResponse::json(const QJsonArray &body, int status)
{
    return jsonResponse(QJsonDocument(body), status);
}

HttpResponse HttpResponse::text(int status, const QByteArray &body, const QByteArray &contentType)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response.with("content-type", contentType);
}

HttpResponse HttpResponse::empty(int status)
{
    HttpResponse response;
    response.status = status;
    return response;
}

HttpResponse &HttpResponse::with(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 402:
        return "Payment Required";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 422:
        return "Unprocessable Entity";
    case 423:
        return "Locked";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Unknown";
    }
}

QByteArray httpDate(qint64 msecsSinceEpoch)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch, Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

Opening::Opening(HttpResponse response)
    : answer(std::move(response))
{
}

Opening::Opening(std::unique_ptr<BodySink> taker)
    : sink(std::move(taker))
{
}

Opening Opening::collect(std::function<HttpResponse(const QByteArray &)> handler)
{
    return Opening(std::make_unique<Collector>(std::move(handler)));
}

} // namespace bucketdeck::practice
