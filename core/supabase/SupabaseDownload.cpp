#include "core/supabase/SupabaseDownload.h"

#include "core/base/DownloadFile.h"
#include "core/supabase/ContentRange.h"
#include "core/supabase/ProgressMeter.h"
#include "core/supabase/SupabaseJson.h"

#include <QCoreApplication>

namespace bucketdeck {
namespace {

constexpr int maxTries = 5;
constexpr qint64 maxRangeBytes = 16 * 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::SupabaseDownload)
};

QString etagOf(const HttpResponse &head)
{
    return SupabaseJson::plainEtag(QString::fromLatin1(head.header("etag")));
}

Error remoteChanged(const StoragePath &path)
{
    return makeError(ErrorKind::RemoteChanged,
                     Texts::tr("“%1” was changed on the server while it was read. Try again.").arg(path.name()));
}

Error wrongRange(const QByteArray &header)
{
    return makeError(ErrorKind::Protocol,
                     Texts::tr("The server sent another part of the file than was asked for. Try again."),
                     QStringLiteral("Content-Range: ") + QString::fromLatin1(header));
}

HttpRequest getRequest(const SupabaseApi &api, const StoragePath &path, const QByteArray &range)
{
    HttpRequest request;
    request.url = api.storageUrl("/object/" + SupabaseApi::encodePath(path));
    if (!range.isEmpty())
        request.headers = {{"range", "bytes=" + range}};
    // To take the MD5 for the ETag, some servers read all of an object before its first byte.
    request.silence = std::chrono::seconds(120);
    return request;
}

/// What the tries of one download have in common.
struct DownloadState
{
    std::unique_ptr<DownloadFile> part;
    StoragePath source;
    ProgressMeter meter;
    QString etag;
    qint64 total = -1;
    std::optional<Error> problem; ///< Why we stopped it ourselves.

    bool begin(const HttpResponse &head)
    {
        if (!head.isOk())
            return true;
        const QString now = etagOf(head);
        const bool sameVersion = !etag.isEmpty() && now == etag;
        if (part->size() > 0 && !sameVersion && (!etag.isEmpty() || head.status == 206))
            return stop(remoteChanged(source));
        etag = now;
        if (head.status == 206) {
            const auto range = ContentRange::parse(head.header("content-range"));
            if (!range || range->first != part->size())
                return stop(wrongRange(head.header("content-range")));
            total = range->total;
            return true;
        }
        // All of it once more, though a part was asked for.
        if (part->size() > 0) {
            if (const Result<void> empty = part->restart(); !empty)
                return stop(empty.error());
        }
        bool known = false;
        const qint64 length = head.header("content-length").toLongLong(&known);
        total = known ? length : -1;
        return true;
    }

    bool take(const QByteArray &bytes)
    {
        if (const Result<void> written = part->write(bytes); !written)
            return stop(written.error());
        meter.report(part->size(), total);
        return true;
    }

    bool stop(Error error)
    {
        problem = std::move(error);
        return false;
    }
};

bool isWorthATry(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout ||
           (error.kind == ErrorKind::Protocol && error.retryable);
}

} // namespace

Task<void> downloadObject(std::shared_ptr<SupabaseApi> api, DownloadRequest request)
{
    if (const Result<void> named = SupabaseApi::checkObject(request.source); !named)
        co_return named;
    Result<std::unique_ptr<DownloadFile>> part = DownloadFile::create(request.filePath, request.overwrite);
    if (!part)
        co_return fail(part.error());
    DownloadState state{std::move(*part), request.source, ProgressMeter(request.progress), {}, -1, {}};
    const ErrorContext context{
        .bucket = request.source.bucket, .name = request.source.name(), .operation = Operation::Read};
    for (int tries = 1;; ++tries) {
        const qint64 from = state.part->size();
        // Without an ETag nobody could tell that the rest is of the same version.
        const bool resume = from > 0 && !state.etag.isEmpty();
        if (from > 0 && !resume) {
            if (const Result<void> empty = state.part->restart(); !empty)
                co_return empty;
        }
        HttpRequest http = getRequest(*api, request.source, resume ? QByteArray::number(from) + '-' : QByteArray());
        http.cancel = request.cancel;
        http.lane = Lane::Bulk;
        http.head = [&state](const HttpResponse &head) { return state.begin(head); };
        http.sink = [&state](const QByteArray &bytes) { return state.take(bytes); };
        const Result<HttpResponse> response = co_await api->send(std::move(http), context);
        if (state.problem)
            co_return fail(*state.problem);
        if (response)
            break;
        if (resume && response.error().kind == ErrorKind::InvalidRange)
            co_return fail(remoteChanged(request.source));
        const bool moved = state.part->size() > from;
        if (!isWorthATry(response.error()) || !moved || tries >= maxTries)
            co_return fail(response.error());
    }
    if (state.total >= 0 && state.part->size() != state.total)
        co_return fail(ErrorKind::Protocol,
                       Texts::tr("“%1” didn't arrive whole. Try again.").arg(request.source.name()),
                       QStringLiteral("%1 of %2 bytes").arg(state.part->size()).arg(state.total));
    if (request.cancel.isCancelled())
        co_return fail(cancelledError());
    const Result<void> done = state.part->commit();
    if (done)
        state.meter.report(state.part->size(), state.part->size());
    co_return done;
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
            problem = remoteChanged(path);
            return false;
        }
        if (head.status != 206) {
            toSkip = offset;
            return true;
        }
        const auto range = ContentRange::parse(head.header("content-range"));
        if (!range || range->first != offset || range->last >= offset + length) {
            problem = wrongRange(head.header("content-range"));
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
    HttpRequest http = getRequest(*api, path, range);
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
        Error error = wrongRange("only " + QByteArray::number(state.bytes.size()) + " bytes came");
        error.retryable = true;
        co_return fail(error);
    }
    if (state.bytes.isEmpty())
        co_return fail(ErrorKind::InvalidRange,
                       Texts::tr("“%1” is shorter than expected. Refresh the folder.").arg(path.name()));
    co_return state.bytes;
}

} // namespace bucketdeck
