// The single exchanges of a resumable upload. ResumableUpload.cpp has what leads from one to the next.
#include "core/supabase/DetailHeaders.h"
#include "core/supabase/HashingDevice.h"
#include "core/supabase/ResumableUpload.h"
#include "core/supabase/SupabaseInfo.h"
#include "core/supabase/SupabaseUpload.h"
#include "core/supabase/TusProtocol.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QtConcurrentRun>

#include <utility>

namespace bucketdeck {
namespace {

using std::chrono::milliseconds;

/// A server that takes MD5s, or joins the parts, reads the whole file again before it answers the last chunk.
constexpr qint64 slowestServerBytesPerSecond = qint64{5} * 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::ResumableUpload)
};

Error nameTakenError(const StoragePath &target)
{
    return makeError(ErrorKind::AlreadyExists,
                     Texts::tr("“%1” exists already. Choose another name, or replace it.").arg(target.name()));
}

} // namespace

Task<void> ResumableUpload::create()
{
    const auto self = shared_from_this();
    if (!m_state.isSigned) {
        const Result<UploadRequest> complete = co_await withKeptDetails(m_api, m_request);
        if (!complete)
            co_return fail(complete.error());
        m_request = *complete;
    }
    const ObjectDetails details{m_request.contentType, m_request.cacheControl, m_request.metadata};
    // What one request couldn't carry, a creation can't either.
    if (const Result<HeaderLines> carried = detailHeaders(details); !carried)
        co_return fail(carried.error());
    const QUrl url = m_endpoint->creationUrl(m_state.isSigned);
    const Result<HttpResponse> response = co_await reach(TusProtocol::creation(url, m_request, m_input.size));
    if (!response)
        co_return fail(response.error());
    if (!response->isOk()) {
        if (!TusProtocol::isTus(*response) && isMissingRoute(*response)) {
            m_endpoint->setMissing();
            co_return fail(ErrorKind::Unsupported, Texts::tr("This project's server doesn't offer resumable uploads."));
        }
        co_return fail(supabaseError(*response, context()));
    }
    const std::optional<QByteArray> id = TusEndpoint::uploadId(response->header("location"));
    if (!id)
        co_return fail(ErrorKind::Protocol,
                       Texts::tr("The server's answer makes no sense. Check the project's address."),
                       QStringLiteral("no upload in Location"));
    m_state.uploadId = *id;
    m_state.offset = 0;
    m_state.created = QDateTime::currentDateTimeUtc();
    m_step = m_input.size > 0 ? Step::SendChunk : Step::Done;
    tell(true);
    co_return Result<void>();
}

Task<void> ResumableUpload::askOffset()
{
    const auto self = shared_from_this();
    const Result<HttpResponse> response = co_await reach(TusProtocol::offsetQuestion(uploadUrl()));
    if (!response)
        co_return fail(response.error());
    if (!response->isOk()) {
        const bool isGone = response->status == 404 || response->status == 410;
        if (!isGone && !supabaseError(*response).retryable) {
            // A HEAD is refused without a word: an expired session reads like a broken request [fixture 501].
            m_step = Step::AskWhy;
            co_return Result<void>();
        }
        co_return refused(*response);
    }
    const std::optional<qint64> offset = TusProtocol::byteCount(*response, "upload-offset");
    const qint64 length = TusProtocol::byteCount(*response, "upload-length").value_or(m_state.length);
    if (!offset || length != m_state.length || *offset > length)
        co_return beginAnew(QStringLiteral("the server has another upload of that name"));
    const bool moved = *offset > m_state.offset;
    arrived(*offset);
    if (*offset == length) {
        m_step = Step::LookAtEnd;
    } else if (std::exchange(m_nameTaken, false)) {
        co_return fail(nameTakenError(m_request.target));
    } else {
        m_step = std::exchange(m_brokeOff, false) && !moved ? Step::AskWhy : Step::SendChunk;
    }
    Result<void> hashed = co_await hashWhatArrived();
    co_return hashed;
}

Task<void> ResumableUpload::askWhy()
{
    const auto self = shared_from_this();
    HttpRequest question = TusProtocol::chunk(uploadUrl(), m_state.offset, m_request.overwrite);
    question.headers.append({QByteArrayLiteral("content-length"), QByteArrayLiteral("0")});
    const Result<HttpResponse> response = co_await reach(std::move(question));
    if (!response) {
        m_step = Step::AskOffset;
        co_return fail(response.error());
    }
    if (!response->isOk())
        co_return refused(*response);
    m_step = Step::SendChunk;
    co_return Result<void>();
}

Task<void> ResumableUpload::sendChunk()
{
    const auto self = shared_from_this();
    if (const std::optional<QString> change = m_input.change())
        co_return fail(sourceChangedError(m_request.target, *change, false));
    const qint64 from = m_state.offset;
    const qint64 size = qMin(m_chunks.next(), m_state.length - from);
    const bool isLast = from + size == m_state.length;

    HashingDevice body(m_input.device.get(), from, size, m_hash.get());
    HttpRequest request = TusProtocol::chunk(uploadUrl(), from, m_request.overwrite);
    request.bodyDevice = &body;
    request.firstByte =
        SupabaseApi::firstByte + std::chrono::seconds((isLast ? m_state.length : size) / slowestServerBytesPerSecond);
    request.sent = [this, from](qint64 sent, qint64) { m_meter.report(from + sent, m_state.length); };
    bool cameUpShort = false;
    QObject::connect(&body, &HashingDevice::cameUpShort, &body, [&cameUpShort, cancel = request.cancel] {
        cameUpShort = true;
        cancel.cancel();
    });
    m_request.cancel.onCancel(&body, [cancel = request.cancel] { cancel.cancel(); });

    QElapsedTimer took;
    took.start();
    const Result<HttpResponse> response = co_await exchange(std::move(request));
    if (!response) {
        if (cameUpShort)
            co_return fail(
                sourceChangedError(m_request.target, m_input.change().value_or(QStringLiteral("read error")), false));
        m_step = Step::AskOffset;
        m_brokeOff = true;
        m_chunks.brokeOff(size);
        co_return fail(response.error());
    }
    if (response->status == 413 && !TusProtocol::isTus(*response) && size > m_chunks.smallest()) {
        // A gateway's limit for one request, not the bucket's for an object.
        m_chunks.brokeOff(size);
        m_step = Step::AskOffset;
        co_return Result<void>();
    }
    if (!response->isOk())
        co_return refused(*response);
    m_chunks.wentThrough(size, milliseconds(took.elapsed()));
    const std::optional<qint64> offset = TusProtocol::byteCount(*response, "upload-offset");
    if (!offset || *offset <= from || *offset > from + size) {
        m_step = Step::AskOffset;
        co_return fail(ErrorKind::Busy, Texts::tr("The server is busy. Try again in a moment."),
                       QStringLiteral("no good Upload-Offset in the answer to a chunk"));
    }
    arrived(*offset);
    m_step = *offset == m_state.length ? Step::Done : Step::SendChunk;
    co_return Result<void>();
}

Task<void> ResumableUpload::lookAtEnd()
{
    const auto self = shared_from_this();
    const Result<ObjectInfo> stored = co_await objectInfo(m_api, m_request.target);
    if (!stored && stored.error().kind != ErrorKind::NotFound)
        co_return fail(stored.error());
    if (stored && isOurs(*stored) && checkArrival(*stored, m_state.length, m_hash->md5(m_state.length))) {
        m_found = *stored;
        m_step = Step::Done;
        co_return Result<void>();
    }
    if (stored && !m_request.overwrite)
        co_return fail(nameTakenError(m_request.target));
    // Refused at its very end, and nobody heard why: the next one tells.
    co_return beginAnew(QStringLiteral("all arrived and nothing was stored"));
}

bool ResumableUpload::isOurs(const ObjectInfo &stored) const
{
    // An upload's name is its place and the version that it becomes; servers that tell neither are believed.
    const QByteArray place = QByteArray::fromBase64(m_state.uploadId, QByteArray::Base64UrlEncoding);
    const QByteArray version = '/' + stored.version.toLatin1();
    return stored.version.isEmpty() || !place.contains('/') || place.endsWith(version);
}

Task<void> ResumableUpload::hashWhatArrived()
{
    const auto self = shared_from_this();
    // Sent by an earlier process: read once more, here, rather than left unchecked.
    if (m_input.filePath.isEmpty() || m_hash->size() >= m_state.offset)
        co_return Result<void>();
    enterPhase(m_request, TransferPhase::Hashing);
    const QFuture<bool> hashing =
        QtConcurrent::run([hash = m_hash, path = m_input.filePath, end = m_state.offset, cancel = m_request.cancel] {
            return hash->addFile(path, end, cancel);
        });
    const bool whole = co_await hashing;
    enterPhase(m_request, TransferPhase::Moving);
    if (whole || m_request.cancel.isCancelled())
        co_return Result<void>(); // transfer() looks for the cancel.
    co_return fail(
        sourceChangedError(m_request.target, m_input.change().value_or(QStringLiteral("read error")), false));
}

} // namespace bucketdeck
