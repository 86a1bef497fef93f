#include "core/supabase/UploadRoute.h"

#include "core/base/Log.h"
#include "core/supabase/ResumableUpload.h"
#include "core/supabase/SupabaseCopy.h"
#include "core/supabase/SupabaseUpload.h"
#include "core/supabase/TusProtocol.h"

#include <QFileInfo>

namespace bucketdeck {
namespace {

/// Sixteen of the usual ones: about a second at the speeds that lead there.
constexpr int largestGrowth = 16;

bool isForTus(const UploadSource &source)
{
    if (source.device)
        return !source.device->isSequential() && source.device->size() > largestStandardUpload;
    return QFileInfo(source.filePath).size() > largestStandardUpload;
}

/// The object is there and whole; where this account may not change its details, they stay as they came.
Task<ObjectInfo> withCacheControl(std::shared_ptr<SupabaseApi> api, std::shared_ptr<BucketRulesCache> rules,
                                  ObjectInfo stored, QString cacheControl)
{
    ObjectDetails details;
    details.cacheControl = cacheControl;
    const Result<ObjectInfo> ruled = co_await SupabaseCopy::setDetails(api, rules, stored.path, details);
    if (ruled)
        co_return *ruled;
    qCWarning(logStorage) << "an upload's cache rule couldn't be kept:" << errorKindName(ruled.error().kind);
    co_return stored;
}

} // namespace

Task<ObjectInfo> uploadByRoute(std::shared_ptr<SupabaseApi> api, std::shared_ptr<TusEndpoint> endpoint,
                               std::shared_ptr<ArrivalCheck> arrivals, std::shared_ptr<BucketRulesCache> rules,
                               UploadRequest request)
{
    const Result<UploadRequest> complete = co_await withKeptDetails(api, std::move(request));
    if (!complete)
        co_return fail(complete.error());
    request = *complete;
    // One that was begun is asked about, even where its source has become small since.
    const bool wanted = isForTus(request.source) || !request.resumeToken.isEmpty();
    if (wanted && !endpoint->isMissing()) {
        ResumableOptions options;
        if (!endpoint->isHosted())
            options.largestChunkBytes = largestGrowth * options.chunkBytes;
        const auto upload = std::make_shared<ResumableUpload>(api, endpoint, request, options);
        Result<ObjectInfo> stored = co_await upload->run();
        if (stored && !TusProtocol::carriesCacheControl(*request.cacheControl)) {
            Result<ObjectInfo> ruled = co_await withCacheControl(api, rules, *stored, *request.cacheControl);
            co_return ruled;
        }
        if (stored || stored.error().kind != ErrorKind::Unsupported || !endpoint->isMissing())
            co_return stored;
    }
    Result<ObjectInfo> stored = co_await uploadObject(api, arrivals, std::move(request));
    co_return stored;
}

} // namespace bucketdeck
