#include "core/supabase/ResumableUpload.h"

#include "core/base/Log.h"
#include "core/supabase/BucketRules.h"
#include "core/supabase/Pause.h"
#include "core/supabase/SupabaseUpload.h"
#include "core/supabase/TusProtocol.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace bucketdeck {
namespace {

using std::chrono::milliseconds;

/// How often an upload that the server has lost is begun anew.
constexpr int maxBeginnings = 3;
constexpr milliseconds longestPause{8000};
/// A server that asks for a longer one is left alone; whoever shows the upload shows the wait.
constexpr auto longestAskedPause = std::chrono::seconds(20);
constexpr qint64 tellEveryMs = 1000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::ResumableUpload)
};

Error busyError(const QString &detail)
{
    return makeError(ErrorKind::Busy, Texts::tr("The server is busy. Try again in a moment."), detail);
}

/// Trying again, or later, would end the same way: what has arrived is of no use.
bool isForGood(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::AlreadyExists:
    case ErrorKind::BucketNotFound:
    case ErrorKind::Corrupt:
    case ErrorKind::InvalidName:
    case ErrorKind::SourceChanged:
    case ErrorKind::TooLarge:
    case ErrorKind::TypeNotAllowed:
        return true;
    default:
        return false;
    }
}

} // namespace

ResumableUpload::ResumableUpload(std::shared_ptr<SupabaseApi> api, std::shared_ptr<TusEndpoint> endpoint,
                                 UploadRequest request, ResumableOptions options)
    : m_api(std::move(api))
    , m_endpoint(std::move(endpoint))
    , m_request(std::move(request))
    , m_options(std::move(options))
    , m_meter(m_request.progress)
    , m_chunks(m_options.chunkBytes, m_options.largestChunkBytes, m_options.quickChunk)
{
}

ErrorContext ResumableUpload::context() const
{
    return {.bucket = m_request.target.bucket,
            .name = m_request.target.name(),
            .operation = m_request.overwrite ? Operation::Replace : Operation::Upload,
            .size = m_input.size,
            .type = m_request.contentType};
}

Task<ObjectInfo> ResumableUpload::run()
{
    const auto self = shared_from_this();
    if (const Result<void> named = SupabaseApi::checkNewObject(m_request.target); !named)
        co_return fail(named.error());
    Result<ObjectInfo> stored = co_await upload();
    if (!stored) {
        const Error told = co_await withBucketRules(m_api, stored.error(), context());
        stored = fail(told);
    }
    const bool isKept = m_request.resumable && !m_state.sourcePath.isEmpty();
    if (!stored && !isForGood(stored.error().kind) && (isKept || stored.error().retryable)) {
        m_meter.settle(m_state.offset, m_state.length);
        tell(true);
        co_return stored;
    }
    if (!stored && !m_state.uploadId.isEmpty()) {
        const Result<void> ended = co_await discard(m_api, m_endpoint, m_state.toToken());
        if (!ended)
            qCInfo(logStorage) << "an upload is left to expire:" << errorKindName(ended.error().kind);
    }
    m_state.uploadId.clear();
    tell(true);
    co_return stored;
}

Task<void> ResumableUpload::discard(std::shared_ptr<SupabaseApi> api, std::shared_ptr<TusEndpoint> endpoint,
                                    QByteArray token)
{
    const std::optional<ResumableState> state = ResumableState::fromToken(token);
    // What was signed only its signature can end: it expires.
    if (!state || state->isSigned || state->project != endpoint->project())
        co_return Result<void>();
    const ErrorContext context{
        .bucket = state->target.bucket, .name = state->target.name(), .operation = Operation::Upload};
    const QUrl url = endpoint->uploadUrl(state->uploadId, false);
    Result<HttpResponse> response = co_await api->exchange(TusProtocol::termination(url, state->overwrite));
    if (response && response->status == 409 && !state->overwrite)
        response = co_await api->exchange(TusProtocol::termination(url, true)); // The name was taken meanwhile.
    if (!response)
        co_return fail(response.error());
    if (response->isOk() || response->status == 404 || response->status == 410)
        co_return Result<void>();
    co_return fail(supabaseError(*response, context));
}

Task<ObjectInfo> ResumableUpload::upload()
{
    const auto self = shared_from_this();
    if (const Result<void> begun = takeUp(); !begun)
        co_return fail(begun.error());
    const Result<void> sent = co_await transfer();
    if (!sent)
        co_return fail(sent.error());
    if (const std::optional<QString> change = m_input.change())
        co_return fail(sourceChangedError(m_request.target, *change, true));
    m_meter.report(m_input.size, m_input.size);
    if (!m_found.path.key.isEmpty())
        co_return std::as_const(m_found);
    enterPhase(m_request, TransferPhase::Verifying);
    Result<ObjectInfo> stored = co_await confirmUpload(m_api, m_request, m_input.size, m_hash->md5(m_input.size));
    co_return stored;
}

Result<void> ResumableUpload::takeUp()
{
    const std::optional<ResumableState> earlier = ResumableState::fromToken(m_request.resumeToken);
    const bool fits = earlier && earlier->project == m_endpoint->project() && earlier->target == m_request.target &&
                      earlier->overwrite == m_request.overwrite && !earlier->sourcePath.isEmpty() &&
                      earlier->sourcePath == m_request.source.filePath &&
                      earlier->isSigned == !m_options.signature.isEmpty();
    if (fits)
        m_state = *earlier;
    Result<UploadInput> input = UploadInput::open(m_request.source);
    if (!input)
        return fail(input.error());
    m_input = std::move(*input);
    const QDateTime modified = m_input.modified.toUTC();
    if (!fits) {
        m_state.project = m_endpoint->project();
        m_state.isSigned = !m_options.signature.isEmpty();
        m_state.length = m_input.size;
        m_state.sourcePath = m_input.filePath;
        m_state.modified = modified;
        m_state.target = m_request.target;
        m_state.overwrite = m_request.overwrite;
        return {};
    }
    if (m_state.length != m_input.size || m_state.modified != modified)
        return fail(sourceChangedError(m_request.target, QStringLiteral("changed before it was taken up"), false));
    m_step = Step::AskOffset;
    m_furthest = m_state.offset;
    return {};
}

Task<void> ResumableUpload::transfer()
{
    const auto self = shared_from_this();
    while (m_step != Step::Done) {
        if (m_request.cancel.isCancelled())
            co_return fail(cancelledError());
        Result<void> done;
        switch (m_step) {
        case Step::Create:
            done = co_await create();
            break;
        case Step::AskOffset:
            done = co_await askOffset();
            break;
        case Step::AskWhy:
            done = co_await askWhy();
            break;
        case Step::SendChunk:
            done = co_await sendChunk();
            break;
        case Step::LookAtEnd:
            done = co_await lookAtEnd();
            break;
        case Step::Done:
            break;
        }
        if (done)
            continue;
        const Result<void> recovered = co_await recover(done.error());
        if (!recovered)
            co_return recovered;
    }
    co_return Result<void>();
}

Task<void> ResumableUpload::recover(Error error)
{
    const auto self = shared_from_this();
    if (m_request.cancel.isCancelled())
        co_return fail(cancelledError());
    // What was sent and not taken doesn't count any more.
    m_meter.goBack(m_state.offset, m_state.length);
    if (!error.retryable || error.retryAfter > longestAskedPause || m_failures >= m_options.maxFailures)
        co_return fail(error);
    const milliseconds doubled = std::min(longestPause, m_options.firstPause * (1 << std::min(m_failures, 10)));
    ++m_failures;
    qCInfo(logStorage) << "upload interrupted at" << m_state.offset << "of" << m_state.length << "by"
                       << errorKindName(error.kind) << error.httpStatus;
    const milliseconds jittered(QRandomGenerator::global()->bounded(qint64(1) + doubled.count() / 2));
    const milliseconds pause = std::max(doubled + jittered, milliseconds(error.retryAfter));
    tell(true);
    Result<void> waited = co_await pauseFor(pause, m_request.cancel);
    co_return waited;
}

Task<HttpResponse> ResumableUpload::exchange(HttpRequest request)
{
    const auto self = shared_from_this();
    if (m_options.signature.isEmpty()) {
        Result<HttpResponse> response = co_await m_api->exchange(std::move(request));
        co_return response;
    }
    request.headers.append({QByteArrayLiteral("x-signature"), m_options.signature});
    Result<HttpResponse> response = co_await m_api->exchangeAsNobody(std::move(request));
    co_return response;
}

Task<HttpResponse> ResumableUpload::reach(HttpRequest request)
{
    const auto self = shared_from_this();
    request.cancel = m_request.cancel;
    Result<HttpResponse> response = co_await exchange(request);
    if (response || response.error().kind != ErrorKind::Offline || !m_endpoint->leaveDirectHost())
        co_return response;
    request.url = m_state.uploadId.isEmpty() ? m_endpoint->creationUrl(m_state.isSigned) : uploadUrl();
    Result<HttpResponse> elsewhere = co_await exchange(std::move(request));
    if (!elsewhere && elsewhere.error().kind == ErrorKind::Offline)
        m_endpoint->returnToDirectHost();
    co_return elsewhere;
}

Result<void> ResumableUpload::refused(const HttpResponse &response)
{
    const ServerProblem problem = serverProblem(response);
    m_step = Step::AskOffset;
    if (problem.status == 404 || problem.status == 410)
        return beginAnew(problem.message);
    if (problem.status == 409) {
        // Another offset, another writer, or a name that was taken meanwhile, and be it by this upload when the answer
        // to its last chunk was lost.
        m_nameTaken = problem.message.contains(u"already exists");
        return m_nameTaken ? Result<void>() : fail(busyError(problem.message));
    }
    return fail(supabaseError(response, context()));
}

Result<void> ResumableUpload::beginAnew(const QString &why)
{
    qCInfo(logStorage) << "upload lost at" << m_state.offset << "of" << m_state.length;
    m_state.uploadId.clear();
    m_state.offset = 0;
    m_furthest = 0;
    m_brokeOff = false;
    m_nameTaken = false;
    tell(true);
    if (++m_beginnings >= maxBeginnings) {
        Error error = makeError(ErrorKind::Server,
                                Texts::tr("The server lost what had arrived, more than once. Try again later."), why);
        error.retryable = false;
        return fail(error);
    }
    m_meter.goBack(0, m_state.length);
    m_step = Step::Create;
    return {};
}

void ResumableUpload::arrived(qint64 offset)
{
    m_state.offset = offset;
    if (offset > m_furthest) {
        m_furthest = offset;
        m_failures = 0;
    }
    m_meter.goBack(offset, m_state.length);
    m_meter.report(offset, m_state.length);
    tell(false);
}

void ResumableUpload::tell(bool always)
{
    if (!m_request.resumable || (!always && m_sinceTold.isValid() && m_sinceTold.elapsed() < tellEveryMs))
        return;
    m_sinceTold.start();
    m_request.resumable(m_state.uploadId.isEmpty() || m_state.sourcePath.isEmpty() ? QByteArray() : m_state.toToken());
}

} // namespace bucketdeck
