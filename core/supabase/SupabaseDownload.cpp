#include "core/supabase/SupabaseDownload.h"

#include "core/base/DownloadFile.h"
#include "core/supabase/ContentRange.h"
#include "core/supabase/ProgressMeter.h"
#include "core/supabase/SupabaseRead.h"

#include <QCoreApplication>

namespace bucketdeck {
namespace {

constexpr int maxTries = 5;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::SupabaseDownload)
};

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
            return stop(remoteChangedError(source));
        etag = now;
        if (head.status == 206) {
            const auto range = ContentRange::parse(head.header("content-range"));
            if (!range || range->first != part->size())
                return stop(wrongRangeError(head.header("content-range")));
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
    const ErrorContext context{request.source.bucket, request.source.name()};
    for (int tries = 1;; ++tries) {
        const qint64 from = state.part->size();
        // Without an ETag nobody could tell that the rest is of the same version.
        const bool resume = from > 0 && !state.etag.isEmpty();
        if (from > 0 && !resume) {
            if (const Result<void> empty = state.part->restart(); !empty)
                co_return empty;
        }
        HttpRequest http = objectRequest(*api, request.source);
        if (resume)
            http.headers = {{"range", "bytes=" + QByteArray::number(from) + '-'}};
        http.cancel = request.cancel;
        http.head = [&state](const HttpResponse &head) { return state.begin(head); };
        http.sink = [&state](const QByteArray &bytes) { return state.take(bytes); };
        const Result<HttpResponse> response = co_await api->send(std::move(http), context);
        if (state.problem)
            co_return fail(*state.problem);
        if (response)
            break;
        if (resume && response.error().kind == ErrorKind::InvalidRange)
            co_return fail(remoteChangedError(request.source));
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

} // namespace bucketdeck
