#include "core/supabase/SupabaseRead.h"

#include "core/supabase/ContentRange.h"
#include "core/supabase/SupabaseJson.h"

#include <QCoreApplication>
#include <QLocale>

namespace bucketdeck {
namespace {

constexpr qint64 maxRangeBytes = qint64{16} * 1024 * 1024;
constexpr qint64 maxWholeBytes = qint64{64} * 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::SupabaseRead)
};

} // namespace

HttpRequest objectRequest(const SupabaseApi &api, const StoragePath &path)
{
    HttpRequest request;
    request.url = api.storageUrl("/object/" + SupabaseApi::encodePath(path));
    request.reasonUrl = api.storageUrl("/object/info/authenticated/" + SupabaseApi::encodePath(path));
    return request;
}

QString etagOf(const HttpResponse &head)
{
    return SupabaseJson::plainEtag(QString::fromLatin1(head.header("etag")));
}

QDateTime lastModifiedOf(const HttpResponse &head)
{
    const QString text = QString::fromLatin1(head.header("last-modified")).remove(QStringLiteral(" GMT"));
    const QDateTime time = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    return time.isValid() ? QDateTime(time.date(), time.time(), Qt::UTC) : QDateTime();
}

Error remoteChangedError(const StoragePath &path)
{
    return makeError(ErrorKind::RemoteChanged,
                     Texts::tr("“%1” was changed on the server while it was read. Try again.").arg(path.name()));
}

Error wrongRangeError(const QByteArray &contentRange)
{
    return makeError(ErrorKind::Protocol,
                     Texts::tr("The server sent another part of the file than was asked for. Try again."),
                     QStringLiteral("Content-Range: ") + QString::fromLatin1(contentRange));
}

namespace {

/// What came of a range request, whether the server answered with the range or with everything.
struct RangeState
{
    StoragePath path;
    qint64 offset;
    qint64 length;
    QString etag;
    QByteArray bytes;
    qint64 toSkip = 0;
    qint64 promised = -1;
    bool complete = false;
    std::optional<Error> problem;

    bool begin(const HttpResponse &head)
    {
        if (!head.isOk())
            return true;
        const QString now = etagOf(head);
        if (!etag.isEmpty() && !now.isEmpty() && now != etag) {
            problem = remoteChangedError(path);
            return false;
        }
        if (head.status != 206) {
            toSkip = offset;
            return true;
        }
        const auto range = ContentRange::parse(head.header("content-range"));
        if (!range || range->first != offset || range->last >= offset + length) {
            problem = wrongRangeError(head.header("content-range"));
            return false;
        }
        promised = range->last - range->first + 1;
        return true;
    }

    bool take(const QByteArray &more)
    {
        const qint64 skipped = qMin<qint64>(toSkip, more.size());
        toSkip -= skipped;
        const qint64 wanted = (promised >= 0 ? promised : length) - bytes.size();
        bytes += QByteArrayView(more).sliced(skipped).first(qMin<qint64>(wanted, more.size() - skipped));
        // Stops an answer that is longer than anybody asked for.
        complete = promised < 0 && bytes.size() == length;
        return !complete;
    }
};

} // namespace

Task<QByteArray> readObjectRange(std::shared_ptr<SupabaseApi> api, StoragePath path, qint64 offset, qint64 length,
                                 QString etag, CancelToken cancel)
{
    if (const Result<void> named = SupabaseApi::checkObject(path); !named)
        co_return fail(named.error());
    if (offset < 0 || length < 1 || length > maxRangeBytes)
        co_return fail(ErrorKind::InvalidArgument, Texts::tr("This part of the file can't be read."),
                       QStringLiteral("offset %1, length %2").arg(offset).arg(length));
    RangeState state{path, offset, length, etag, {}, 0, -1, false, {}};
    const QByteArray range = QByteArray::number(offset) + '-' + QByteArray::number(offset + length - 1);
    HttpRequest http = objectRequest(*api, path);
    http.headers = {{"range", "bytes=" + range}};
    http.cancel = cancel;
    http.head = [&state](const HttpResponse &head) { return state.begin(head); };
    http.sink = [&state](const QByteArray &bytes) { return state.take(bytes); };
    const ErrorContext context{.bucket = path.bucket, .name = path.name(), .operation = Operation::Read};
    const Result<HttpResponse> response = co_await api->send(std::move(http), context);
    if (state.problem)
        co_return fail(*state.problem);
    if (!response && !state.complete)
        co_return fail(response.error());
    if (state.promised >= 0 && state.bytes.size() != state.promised) {
        Error error = wrongRangeError("only " + QByteArray::number(state.bytes.size()) + " bytes came");
        error.retryable = true;
        co_return fail(error);
    }
    if (state.bytes.isEmpty())
        co_return fail(ErrorKind::InvalidRange,
                       Texts::tr("“%1” is shorter than expected. Refresh the folder.").arg(path.name()));
    co_return state.bytes;
}

namespace {

/// Collects a whole object, up to a limit.
struct WholeState
{
    StoragePath path;
    qint64 maxBytes;
    ObjectBytes read;
    std::optional<Error> problem;

    bool begin(const HttpResponse &head)
    {
        if (!head.isOk())
            return true;
        read.etag = etagOf(head);
        read.contentType = QString::fromUtf8(head.header("content-type"));
        return head.header("content-length").toLongLong() <= maxBytes || tooLarge();
    }

    bool take(const QByteArray &more)
    {
        read.bytes += more;
        return read.bytes.size() <= maxBytes || tooLarge();
    }

    bool tooLarge()
    {
        problem = makeError(ErrorKind::TooLarge,
                            Texts::tr("“%1” is too large to be shown here. Download it to see it.").arg(path.name()));
        return false;
    }
};

} // namespace

Task<ObjectBytes> readWholeObject(std::shared_ptr<SupabaseApi> api, StoragePath path, qint64 maxBytes,
                                  QString knownEtag, CancelToken cancel)
{
    if (const Result<void> named = SupabaseApi::checkObject(path); !named)
        co_return fail(named.error());
    if (maxBytes < 1 || maxBytes > maxWholeBytes)
        co_return fail(ErrorKind::InvalidArgument, Texts::tr("This part of the file can't be read."),
                       QStringLiteral("at most %1 bytes").arg(maxBytes));
    WholeState state{path, maxBytes, {}, {}};
    HttpRequest http = objectRequest(*api, path);
    // One strong tag: nothing else is compared [fixtures 168-171].
    if (!knownEtag.isEmpty())
        http.headers = {{"if-none-match", '"' + knownEtag.toLatin1() + '"'}};
    http.cancel = cancel;
    http.head = [&state](const HttpResponse &head) { return state.begin(head); };
    http.sink = [&state](const QByteArray &bytes) { return state.take(bytes); };
    const Result<HttpResponse> response = co_await api->exchange(std::move(http));
    if (state.problem)
        co_return fail(*state.problem);
    if (!response)
        co_return fail(response.error());
    const bool known = !knownEtag.isEmpty();
    if (known && (response->status == 304 || (response->isOk() && state.read.etag == knownEtag))) {
        state.read.notModified = true;
        state.read.etag = knownEtag;
        state.read.bytes.clear();
        co_return state.read;
    }
    if (!response->isOk())
        co_return fail(
            supabaseError(*response, {.bucket = path.bucket, .name = path.name(), .operation = Operation::Read}));
    co_return state.read;
}

} // namespace bucketdeck
