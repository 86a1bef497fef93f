#include "tests/server/Download.h"

#include "tests/server/StorageErrors.h"

#include <QLocale>
#include <QUrl>

namespace bucketdeck::practice {

namespace {

struct Range
{
    qint64 from = 0;
    qint64 to = 0; ///< Inclusive.
};

/// None for several ranges, other units, and what lies outside [158-164].
std::optional<Range> parseRange(const QByteArray &header, qint64 size)
{
    if (!header.startsWith("bytes=") || size == 0)
        return std::nullopt;
    const QByteArray spec = header.mid(6);
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0 || spec.contains(','))
        return std::nullopt;
    bool fromValid = false;
    bool toValid = false;
    const qint64 from = spec.left(dash).toLongLong(&fromValid);
    const qint64 to = spec.mid(dash + 1).toLongLong(&toValid);
    if (dash == 0) {
        if (!toValid || to <= 0)
            return std::nullopt;
        return Range{std::max<qint64>(0, size - to), size - 1};
    }
    if (!fromValid || (!toValid && dash + 1 < spec.size()))
        return std::nullopt;
    const Range range{from, toValid ? std::min(to, size - 1) : size - 1};
    if (from >= size || range.from > range.to)
        return std::nullopt;
    return range;
}

/// -1 where it is no HTTP date.
qint64 parseHttpDate(const QByteArray &text)
{
    QDateTime time =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!time.isValid())
        return -1;
    time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

/// Only the one strong tag matches [168-171]; a date matches when it is later than the file's own, finer time [174].
bool isNotModified(const HttpRequest &request, const ObjectRow &row)
{
    if (request.hasHeader("if-none-match"))
        return request.header("if-none-match") == row.etag;
    return request.hasHeader("if-modified-since") &&
           parseHttpDate(request.header("if-modified-since")) >= row.lastModified;
}

QByteArray disposition(const QString &name)
{
    if (name.isEmpty())
        return "attachment;";
    const QByteArray encoded = QUrl::toPercentEncoding(name, "!*'()");
    return "attachment; filename=" + encoded + "; filename*=UTF-8''" + encoded;
}

} // namespace

HttpResponse serveObject(const HttpRequest &request, const ObjectRow &row, std::optional<qint64> expires)
{
    const bool isHead = request.method == "HEAD";
    // HEAD is answered from the database and doesn't notice that the bytes are gone [607].
    if (!row.blob && !isHead)
        return errors::internal();
    HttpResponse response;
    response.with("content-type", row.contentType)
        .with("accept-ranges", "bytes")
        .with("etag", row.etag)
        .with("x-robots-tag", "none")
        .with("last-modified", httpDate(row.lastModified));
    const bool notModified = isNotModified(request, row);
    if (expires)
        response.with("expires", httpDate(*expires * 1000));
    else if (request.hasHeader("if-none-match") && !notModified)
        response.with("cache-control", row.cacheControl + ", stale-while-revalidate=30");
    else
        response.with("cache-control", row.cacheControl);
    if (const auto name = request.queryItem("download"))
        response.with("content-disposition", disposition(*name));
    if (notModified && !isHead) {
        response.status = 304;
        return response;
    }
    response.blob = row.blob ? row.blob : Blob::fromBytes({});
    response.length = row.size;
    if (!isHead && request.hasHeader("range")) {
        const auto range = parseRange(request.header("range"), row.size);
        if (!range)
            return errors::invalidRange();
        response.status = 206;
        response.offset = range->from;
        response.length = range->to - range->from + 1;
        response.with("content-range", "bytes " + QByteArray::number(range->from) + '-' +
                                           QByteArray::number(range->to) + '/' + QByteArray::number(row.size));
    }
    return response;
}

} // namespace bucketdeck::practice
