#include "core/supabase/SupabaseEmptying.h"

#include "core/supabase/SupabaseRemove.h"

namespace bucketdeck {
namespace {

Task<EmptyReport> emptyByHand(std::shared_ptr<SupabaseApi> api, std::shared_ptr<SupabaseListing> listing, QString id,
                              CancelToken cancel)
{
    EmptyReport report;
    ListRequest request;
    request.folder = {id, {}};
    request.recursive = true;
    do {
        if (cancel.isCancelled())
            co_return fail(cancelledError());
        const Result<ObjectPage> page = co_await listing->page(request, cancel);
        if (!page)
            co_return fail(page.error());
        QList<StoragePath> paths;
        for (const ObjectInfo &object : page->entries)
            paths.append(object.path);
        const Result<RemoveReport> removed = co_await removeObjects(api, paths);
        report.removed += removed->removed.size();
        report.failed += removed->failed;
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    co_return report;
}

} // namespace

Task<EmptyReport> emptyBucket(std::shared_ptr<SupabaseApi> api, std::shared_ptr<SupabaseListing> listing, QString id,
                              CancelToken cancel)
{
    if (const Result<void> named = SupabaseApi::checkBucket(id); !named)
        co_return fail(named.error());
    HttpRequest request;
    request.method = "POST";
    request.url = api->storageUrl("/bucket/" + SupabaseApi::encodeSegment(id) + "/empty");
    request.silence = std::chrono::seconds(600);
    request.cancel = cancel;
    const ErrorContext context{id, {}};
    const Result<HttpResponse> answer = co_await api->send(std::move(request), context);
    if (!answer && answer.error().kind != ErrorKind::AccessDenied)
        co_return fail(answer.error());
    if (!answer) {
        Result<EmptyReport> report = co_await emptyByHand(api, listing, id, cancel);
        co_return report;
    }
    // "Queued", says the server in any case [fixture 360]; where nothing is left it was done at once.
    ListRequest rest;
    rest.folder = {id, {}};
    rest.recursive = true;
    rest.pageSize = 1;
    const Result<ObjectPage> left = co_await listing->page(rest, cancel);
    EmptyReport report;
    if (!left || !left->entries.isEmpty() || !left->isLast())
        report.state = EmptyReport::State::Queued;
    co_return report;
}

} // namespace bucketdeck
