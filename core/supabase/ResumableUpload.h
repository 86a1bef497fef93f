#pragma once

#include "core/storage/StorageService.h"
#include "core/supabase/ChunkSizer.h"
#include "core/supabase/OrderedHash.h"
#include "core/supabase/ProgressMeter.h"
#include "core/supabase/ResumableState.h"
#include "core/supabase/SupabaseApi.h"
#include "core/supabase/TusEndpoint.h"
#include "core/supabase/UploadInput.h"

#include <QElapsedTimer>

namespace bucketdeck {

struct ResumableOptions
{
    /// At least 1. Servers on S3 want every chunk but the last to be of 6 MiB.
    qint64 chunkBytes = qint64(6) * 1024 * 1024;
    /// Up to which chunks may double while each goes through within `quickChunk` (ChunkSizer). At least `chunkBytes`.
    qint64 largestChunkBytes = chunkBytes;
    std::chrono::milliseconds quickChunk{1000};
    /// Failures in a row, without a byte of progress, after which it gives up.
    int maxFailures = 5;
    /// After a failure, at least; doubles from one to the next. An item asks a server in trouble once in a second.
    std::chrono::milliseconds firstPause{1000};
    /// The token of a signed upload URL, sent instead of the user's; empty without one. Never kept.
    QByteArray signature;
};

/// One upload by tus: created, sent chunk by chunk, and taken up at what the server has after any interruption, also
/// one of this process. Held by shared_ptr; a run keeps it alive. Memory: what the network buffers of one request.
class ResumableUpload final : public std::enable_shared_from_this<ResumableUpload>
{
public:
    ResumableUpload(std::shared_ptr<SupabaseApi> api, std::shared_ptr<TusEndpoint> endpoint, UploadRequest request,
                    ResumableOptions options = {});

    /// To be called once. The source is a file or a device that can seek. Errors as StorageService::upload();
    /// Unsupported, before a byte is sent, where the server has no tus (TusEndpoint::isMissing() then).
    /// Cancelling leaves it as it is, to be resumed.
    [[nodiscard]] Task<ObjectInfo> run();

    /// Ends for good, on the server, what `token` could go on with. Nothing to do is no error.
    [[nodiscard]] static Task<void> discard(std::shared_ptr<SupabaseApi> api, std::shared_ptr<TusEndpoint> endpoint,
                                            QByteArray token);

private:
    enum class Step {
        Create,
        AskOffset,
        AskWhy, ///< Why bytes are refused: an answer to a body that is still being sent may never be seen.
        SendChunk,
        LookAtEnd, ///< All has arrived, but nobody was told what became of it.
        Done,
    };

    [[nodiscard]] ErrorContext context() const;
    [[nodiscard]] Task<ObjectInfo> upload();
    [[nodiscard]] Result<void> takeUp();
    [[nodiscard]] Task<void> transfer();
    [[nodiscard]] Task<void> create();
    [[nodiscard]] Task<void> askOffset();
    [[nodiscard]] Task<void> askWhy();
    [[nodiscard]] Task<void> sendChunk();
    [[nodiscard]] Task<void> lookAtEnd();
    [[nodiscard]] bool isOurs(const ObjectInfo &stored) const;
    [[nodiscard]] Task<void> hashWhatArrived();
    [[nodiscard]] Task<void> recover(Error error);
    [[nodiscard]] Task<HttpResponse> exchange(HttpRequest request);
    /// With the project's own host where the direct one can't be reached.
    [[nodiscard]] Task<HttpResponse> reach(HttpRequest request);
    [[nodiscard]] QUrl uploadUrl() const { return m_endpoint->uploadUrl(m_state.uploadId, m_state.isSigned); }
    [[nodiscard]] Result<void> refused(const HttpResponse &response);
    [[nodiscard]] Result<void> beginAnew(const QString &why);
    void arrived(qint64 offset);
    void tell(bool always);

    std::shared_ptr<SupabaseApi> m_api;
    std::shared_ptr<TusEndpoint> m_endpoint;
    UploadRequest m_request;
    ResumableOptions m_options;
    ProgressMeter m_meter;
    ResumableState m_state;
    UploadInput m_input;
    std::shared_ptr<OrderedHash> m_hash = std::make_shared<OrderedHash>(); ///< Shared with a worker at times.
    ObjectInfo m_found;                                                    ///< By lookAtEnd().
    QElapsedTimer m_sinceTold;
    Step m_step = Step::Create;
    ChunkSizer m_chunks;
    int m_failures = 0;
    int m_beginnings = 0;
    qint64 m_furthest = 0;
    bool m_brokeOff = false;  ///< The last chunk ended without an answer.
    bool m_nameTaken = false; ///< The server said so; perhaps by this very upload.
};

} // namespace bucketdeck
