#include "core/supabase/SupabaseUsage.h"

#include "core/supabase/SupabaseBuckets.h"
#include "core/supabase/SupabaseJson.h"

namespace bucketdeck {
namespace {

/// True for answers that mean "no such function for you", rather than "not now".
bool meansNoFunction(const Error &error)
{
    return error.kind == ErrorKind::Unsupported || error.kind == ErrorKind::NotFound ||
           error.kind == ErrorKind::AccessDenied || error.kind == ErrorKind::InvalidArgument ||
           (error.kind == ErrorKind::Protocol && !error.retryable);
}

Task<Usage> countedUsage(std::shared_ptr<SupabaseApi> api, std::shared_ptr<SupabaseListing> listing, CancelToken cancel)
{
    Usage usage;
    usage.source = UsageSource::Counted;
    const Result<QList<Bucket>> buckets = co_await SupabaseBuckets::list(api, cancel);
    if (!buckets)
        co_return fail(buckets.error());
    for (const Bucket &bucket : *buckets) {
        ListRequest request;
        request.folder = {bucket.id, {}};
        request.recursive = true;
        do {
            if (cancel.isCancelled())
                co_return fail(cancelledError());
            const Result<ObjectPage> page = co_await listing->page(request, cancel);
            if (!page)
                co_return fail(page.error());
            for (const ObjectInfo &object : page->entries) {
                usage.usedBytes += qMax<qint64>(0, object.size);
                ++usage.objectCount;
            }
            request.cursor = page->nextCursor;
        } while (!request.cursor.isEmpty());
    }
    co_return usage;
}

} // namespace

Task<Usage> storageUsage(std::shared_ptr<SupabaseApi> api, std::shared_ptr<SupabaseListing> listing, CancelToken cancel)
{
    const ErrorContext context{.operation = Operation::ReadUsage};
    const Result<QJsonDocument> answer =
        co_await api->json("POST", api->restUrl("/rpc/storage_usage"), QJsonDocument(QJsonObject()), context, cancel);
    if (!answer && !meansNoFunction(answer.error()))
        co_return fail(answer.error());
    if (answer) {
        if (const std::optional<Usage> known = SupabaseJson::usage(*answer))
            co_return *known;
    }
    Result<Usage> counted = co_await countedUsage(api, listing, cancel);
    co_return counted;
}

} // namespace bucketdeck
