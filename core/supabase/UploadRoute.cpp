#include "core/supabase/UploadRoute.h"

#include "core/supabase/ResumableUpload.h"
#include "core/supabase/SupabaseUpload.h"

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

} // namespace

Task<ObjectInfo> uploadByRoute(std::shared_ptr<SupabaseApi> api, std::shared_ptr<TusEndpoint> endpoint,
                               std::shared_ptr<ArrivalCheck> arrivals, UploadRequest request)
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
        if (stored || stored.error().kind != ErrorKind::Unsupported || !endpoint->isMissing())
            co_return stored;
    }
    Result<ObjectInfo> stored = co_await uploadObject(api, arrivals, std::move(request));
    co_return stored;
}

} // namespace bucketdeck
