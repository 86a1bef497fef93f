#include "tests/server/Faults.h"

#include "tests/server/StorageErrors.h"

namespace bucketdeck {

using namespace Qt::StringLiterals;
using practice::HttpResponse;

namespace {

Fault answering(HttpResponse response)
{
    Fault fault;
    fault.answer = std::move(response);
    return fault;
}

HttpResponse tusText(int status, const QByteArray &text)
{
    return HttpResponse::text(status, text, "text/plain;charset=UTF-8").with("tus-resumable", "1.0.0");
}

} // namespace

Fault Fault::resetConnection()
{
    Fault fault;
    fault.wire.reset = true;
    return fault;
}

Fault Fault::hang()
{
    Fault fault;
    fault.wire.hang = true;
    return fault;
}

Fault Fault::loseAnswer()
{
    Fault fault;
    fault.wire.loseAnswer = true;
    return fault;
}

Fault Fault::slow(qint64 bytesPerSecond)
{
    Fault fault;
    fault.wire.bytesPerSecond = bytesPerSecond;
    return fault;
}

Fault Fault::truncateAfter(qint64 bodyBytes)
{
    Fault fault;
    fault.wire.truncateAfter = bodyBytes;
    return fault;
}

Fault Fault::resetAfter(qint64 requestBodyBytes)
{
    Fault fault;
    fault.wire.resetAfterBodyBytes = requestBodyBytes;
    return fault;
}

Fault Fault::status(int status, const QByteArray &body, const QByteArray &contentType,
                    const practice::HeaderList &headers)
{
    HttpResponse response = HttpResponse::text(status, body, contentType);
    response.headers += headers;
    return answering(std::move(response));
}

Fault Fault::tooManyRequests(int retryAfterSeconds)
{
    return answering(practice::errors::gateway(429, u"API rate limit exceeded"_s)
                         .with("retry-after", QByteArray::number(retryAfterSeconds)));
}

Fault Fault::htmlPage(int status)
{
    const QByteArray title = QByteArray::number(status) + ' ' + practice::reasonPhrase(status);
    return Fault::status(status,
                         "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title +
                             "</h1></center>\r\n</body>\r\n</html>\r\n",
                         "text/html");
}

Fault Fault::paymentRequired()
{
    return answering(practice::errors::gateway(402, u"Service for this project is restricted due to the following "
                                                    "violations: exceed_storage_size_quota."_s));
}

Fault Fault::expiredJwt()
{
    return answering(practice::errors::accessDenied(u"\"exp\" claim timestamp check failed"_s));
}

Fault Fault::diskFull()
{
    Fault fault = answering(practice::errors::internal());
    fault.afterBody = true;
    return fault;
}

Fault Fault::tusOffsetConflict()
{
    return answering(tusText(409, "Upload-Offset conflict\n"));
}

Fault Fault::tusGone()
{
    return answering(tusText(410, "The file for this url no longer exists\n"));
}

Fault Fault::tusLocked()
{
    return answering(tusText(423, "The resource is locked"));
}

Fault Fault::on(const QByteArray &requestMethod, const QByteArray &partOfPath, int howOften) const
{
    Fault fault = *this;
    fault.method = requestMethod;
    fault.pathContains = partOfPath;
    fault.times = howOften;
    return fault;
}

Fault Fault::after(int passing) const
{
    Fault fault = *this;
    fault.skip = passing;
    return fault;
}

namespace practice {

std::optional<Fault> Faults::strike(const HttpRequest &request)
{
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it) {
        const bool matches =
            (it->method.isEmpty() || it->method == request.method) && request.target.contains(it->pathContains);
        if (!matches)
            continue;
        if (it->skip > 0) {
            --it->skip;
            continue;
        }
        const Fault struck = *it;
        if (it->times > 0 && --it->times == 0)
            m_faults.erase(it);
        return struck;
    }
    return std::nullopt;
}

} // namespace practice
} // namespace bucketdeck
