#include "core/supabase/SupabaseDownload.h"

#include "core/supabase/ContentRange.h"
#include "core/supabase/Pause.h"
#include "core/supabase/SupabaseInfo.h"
#include "core/supabase/SupabaseJson.h"
#include "core/supabase/SupabaseRead.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QElapsedTimer>
#include <QtConcurrentRun>

#include <limits>
#include <utility>

namespace bucketdeck {
namespace {

using std::chrono::milliseconds;

/// Answers that break off; whoever runs transfers tries again later, with longer pauses.
constexpr int maxTries = 5;
/// Between the requests of one download, from the third on: a connection that drops once is taken up at once.
/// With the queue's shortest pause behind five of them it comes to one a second.
constexpr milliseconds betweenTries{1500};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::SupabaseDownload)
};

bool isWorthATry(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout ||
           (error.kind == ErrorKind::Protocol && error.retryable);
}

} // namespace

SupabaseDownload::SupabaseDownload(std::shared_ptr<SupabaseApi> api, DownloadRequest request)
    : m_api(std::move(api))
    , m_request(std::move(request))
    , m_hash(std::make_unique<OrderedHash>())
    , m_meter(m_request.progress)
{
}

Task<void> SupabaseDownload::run()
{
    const auto self = shared_from_this();
    if (const Result<void> named = SupabaseApi::checkObject(m_request.source); !named)
        co_return named;
    const Result<void> done = co_await fetch();
    // Where the part file couldn't be opened, what there was to go on with is still there.
    if (m_part) {
        const bool isKept = !done && isWorthKeeping(done.error().kind);
        m_part->keepUnfinished(isKept);
        tell(isKept);
        // This frame lives on until the answer is delivered, and by then the file must be closed or gone.
        m_part.reset();
    }
    co_return done;
}

Task<void> SupabaseDownload::fetch()
{
    const auto self = shared_from_this();
    Result<void> step = co_await takeUp();
    if (!step)
        co_return step;
    step = co_await transfer();
    if (!step)
        co_return step;
    enter(TransferPhase::Verifying);
    step = co_await verify();
    if (!step)
        co_return step;
    if (m_request.cancel.isCancelled())
        co_return fail(cancelledError());
    step = co_await place();
    if (step)
        m_meter.report(m_part->size(), m_part->size());
    co_return step;
}

Task<void> SupabaseDownload::takeUp()
{
    const auto self = shared_from_this();
    const std::optional<DownloadToken> token = DownloadToken::fromText(m_request.resumeToken);
    const bool fits = token && token->source == m_request.source && token->filePath == m_request.filePath &&
                      !token->etag.isEmpty() && token->part.isKnown();
    const PartIdentity earlier = fits ? token->part : PartIdentity();
    // Of a whole one the last byte is fetched again: no server has a range of nothing to tell the version by.
    const qint64 most = fits && token->total > 0 ? token->total - 1 : std::numeric_limits<qint64>::max();
    const qint64 total = fits ? token->total : -1;
    auto opening = QtConcurrent::run([this, earlier, most, total] {
        const Links links = m_request.followLinks ? Links::Follow : Links::Refuse;
        Result<std::unique_ptr<DownloadFile>> part =
            DownloadFile::resume(m_request.filePath, m_request.overwrite, links, earlier, most);
        if (!part || (*part)->size() == 0 || total < 0)
            return part;
        // Nobody is asked for what there is no room for.
        const Result<void> room = (*part)->checkRoom(total - (*part)->size());
        if (!room) {
            (*part)->keepUnfinished(true);
            part = fail(room.error());
        }
        return part;
    });
    const QFuture<void> opened(opening);
    co_await opened;
    Result<std::unique_ptr<DownloadFile>> part = opening.takeResult();
    if (!part)
        co_return fail(part.error());
    m_part = std::move(*part);
    m_part->sign(downloadSignature(m_request.source));
    if (m_part->size() == 0) {
        tell(true); // The name of its file, so far.
        co_return Result<void>();
    }
    m_isFromBefore = true;
    m_etag = token->etag;
    m_total = token->total;
    m_part->keepUnfinished(static_cast<bool>(m_request.resumable));
    tell(true);
    Result<void> hashed = co_await hashWhatIsThere();
    co_return hashed;
}

Task<void> SupabaseDownload::hashWhatIsThere()
{
    const auto self = shared_from_this();
    enter(TransferPhase::Hashing);
    const qint64 size = m_part->size();
    const QFuture<bool> hashing =
        QtConcurrent::run([hash = m_hash.get(), path = m_request.filePath, size, cancel = m_request.cancel] {
            return hash->addFile(DownloadFile::partPath(path), size, cancel);
        });
    const bool isRead = co_await hashing;
    if (m_request.cancel.isCancelled())
        co_return fail(cancelledError());
    enter(TransferPhase::Moving);
    if (!isRead)
        co_return startOver();
    m_meter.report(size, m_total);
    co_return Result<void>();
}

Task<void> SupabaseDownload::transfer()
{
    const auto self = shared_from_this();
    for (int tries = 1;; ++tries) {
        const qint64 from = m_part->size();
        QElapsedTimer took;
        took.start();
        const Result<HttpResponse> response = co_await attempt();
        const bool isBehindTheEnd = !response && response.error().kind == ErrorKind::InvalidRange;
        if (std::exchange(m_startsOver, false) || (isBehindTheEnd && m_isFromBefore)) {
            m_problem.reset();
            if (const Result<void> empty = startOver(); !empty)
                co_return empty;
            continue;
        }
        if (m_problem)
            co_return fail(*m_problem);
        if (response && isWhole())
            co_return Result<void>();
        if (isBehindTheEnd)
            co_return fail(remoteChangedError(m_request.source));
        const Error error = response ? cutShortError() : response.error();
        const bool moved = m_part->size() > from;
        if (!isWorthATry(error) || !moved || tries >= maxTries)
            co_return fail(error);
        const milliseconds early = betweenTries - milliseconds(took.elapsed());
        if (tries > 1 && early > milliseconds(0)) {
            const Result<void> waited = co_await pauseFor(early, m_request.cancel);
            if (!waited)
                co_return waited;
        }
    }
}

Task<HttpResponse> SupabaseDownload::attempt()
{
    const auto self = shared_from_this();
    // Without an ETag nobody could tell that the rest is of the same version.
    if (m_part->size() > 0 && m_etag.isEmpty()) {
        if (const Result<void> empty = startOver(); !empty)
            co_return fail(empty.error());
    }
    HttpRequest http = objectRequest(*m_api, m_request.source);
    if (m_part->size() > 0)
        http.headers = {{"range", "bytes=" + QByteArray::number(m_part->size()) + '-'}};
    http.cancel = m_request.cancel;
    http.lane = Lane::Bulk;
    http.head = [this](const HttpResponse &head) { return begin(head); };
    http.sink = [this](const QByteArray &bytes) { return take(bytes); };
    const ErrorContext context{
        .bucket = m_request.source.bucket, .name = m_request.source.name(), .operation = Operation::Read};
    Result<HttpResponse> response = co_await m_api->send(std::move(http), context);
    co_return response;
}

bool SupabaseDownload::begin(const HttpResponse &head)
{
    if (!head.isOk())
        return true;
    const QString now = etagOf(head);
    // Whoever has the object tells its version. What there is stays.
    if (m_part->size() > 0 && !m_etag.isEmpty() && now.isEmpty())
        return stop(strangerError(head));
    const bool isSameVersion = !m_etag.isEmpty() && now == m_etag;
    if (m_part->size() > 0 && !isSameVersion && (!m_etag.isEmpty() || head.status == 206)) {
        if (!m_isFromBefore)
            return stop(remoteChangedError(m_request.source));
        // It changed while nobody was at it: all of it anew, be it by this answer or by another.
        m_startsOver = head.status == 206;
        if (m_startsOver)
            return false;
    }
    m_isFromBefore = false;
    m_etag = now;
    m_modified = lastModifiedOf(head);
    return head.status == 206 ? beginPart(head) : beginWhole(head);
}

bool SupabaseDownload::beginPart(const HttpResponse &head)
{
    const auto range = ContentRange::parse(head.header("content-range"));
    if (!range || range->first != m_part->size())
        return stop(wrongRangeError(head.header("content-range")));
    m_total = range->total;
    if (const Result<void> room = m_part->checkRoom(m_total - m_part->size()); !room && m_total >= 0)
        return stop(room.error());
    tell(true);
    return true;
}

bool SupabaseDownload::beginWhole(const HttpResponse &head)
{
    // Perhaps once more, though a part was asked for.
    if (m_part->size() > 0) {
        const QString etag = m_etag;
        if (const Result<void> empty = startOver(); !empty)
            return stop(empty.error());
        m_etag = etag;
    }
    bool isKnown = false;
    const qint64 length = head.header("content-length").toLongLong(&isKnown);
    m_total = isKnown ? length : -1;
    if (const Result<void> room = m_part->checkRoom(qMax<qint64>(0, m_total)); !room)
        return stop(room.error());
    m_part->keepUnfinished(m_request.resumable && !m_etag.isEmpty());
    tell(true);
    return true;
}

bool SupabaseDownload::take(const QByteArray &bytes)
{
    const qint64 position = m_part->size();
    if (m_total >= 0 && position + bytes.size() > m_total) {
        // Corrupt, as nobody knows what the bytes before were.
        Error error = makeError(
            ErrorKind::Corrupt,
            Texts::tr("The server sent more than “%1” is said to have. Try again.").arg(m_request.source.name()),
            QStringLiteral("more than %1 bytes").arg(m_total));
        error.retryable = true;
        return stop(error);
    }
    if (const Result<void> written = m_part->write(bytes); !written)
        return stop(written.error());
    m_hash->add(position, bytes);
    m_meter.report(m_part->size(), m_total);
    return true;
}

bool SupabaseDownload::stop(Error error)
{
    m_problem = std::move(error);
    return false;
}

Result<void> SupabaseDownload::startOver()
{
    m_hash = std::make_unique<OrderedHash>();
    m_etag.clear();
    m_total = -1;
    m_isFromBefore = false;
    m_meter.goBack(0, -1);
    return m_part->restart();
}

Task<void> SupabaseDownload::verify()
{
    const auto self = shared_from_this();
    const QByteArray md5 = m_hash->md5(m_part->size());
    const bool isSame = m_etag == QLatin1StringView(md5);
    if (isSame)
        co_return Result<void>();
    if (SupabaseJson::isMd5(m_etag) && m_part->size() > 0)
        co_return fail(ErrorKind::Corrupt,
                       Texts::tr("“%1” arrived damaged. Download it again.").arg(m_request.source.name()),
                       QStringLiteral("MD5 of what arrived %1, ETag %2").arg(QString::fromLatin1(md5), m_etag));
    Result<void> looked = co_await lookAtObject();
    co_return looked;
}

Task<void> SupabaseDownload::lookAtObject()
{
    const auto self = shared_from_this();
    const Result<ObjectInfo> object = co_await objectInfo(m_api, m_request.source);
    if (!object)
        co_return fail(object.error());
    if (!m_etag.isEmpty() && !object->etag.isEmpty() && object->etag != m_etag)
        co_return fail(remoteChangedError(m_request.source));
    if (object->size < 0 || object->size == m_part->size())
        co_return Result<void>();
    // A gateway's page in place of the object, or a length that a proxy made up: may be gone the next time.
    Error error =
        makeError(ErrorKind::Corrupt,
                  Texts::tr("“%1” didn't arrive as it is on the server. Try again later.").arg(m_request.source.name()),
                  QStringLiteral("%1 bytes arrived, the object has %2").arg(m_part->size()).arg(object->size));
    error.retryable = true;
    co_return fail(error);
}

Task<void> SupabaseDownload::place()
{
    const auto self = shared_from_this();
    // Disks may take their time to write all down.
    auto placing = QtConcurrent::run([part = m_part.get(), modified = m_modified] { return part->commit(modified); });
    const QFuture<void> placed(placing);
    co_await placed;
    co_return placing.takeResult();
}

Error SupabaseDownload::cutShortError() const
{
    Error error =
        makeError(ErrorKind::Protocol, Texts::tr("“%1” didn't arrive whole. Try again.").arg(m_request.source.name()),
                  QStringLiteral("%1 of %2 bytes").arg(m_part->size()).arg(m_total));
    error.retryable = true;
    return error;
}

bool SupabaseDownload::isWorthKeeping(ErrorKind kind) const
{
    switch (kind) {
    case ErrorKind::BucketNotFound:
    case ErrorKind::Corrupt:
    case ErrorKind::InvalidName:
    case ErrorKind::NotFound:
    case ErrorKind::RemoteChanged:
        return false; // No other attempt could go on with it.
    default:
        return m_request.resumable && m_part->size() > 0 && !m_etag.isEmpty();
    }
}

void SupabaseDownload::enter(TransferPhase phase)
{
    if (std::exchange(m_phase, phase) != phase && m_request.phase)
        m_request.phase(phase);
}

void SupabaseDownload::tell(bool isKept)
{
    if (!m_request.resumable)
        return;
    QByteArray token;
    if (isKept)
        token = DownloadToken{m_request.source, m_request.filePath, m_etag, m_total, m_part->identity()}.toText();
    if (std::exchange(m_told, token) != token || (token.isEmpty() && !m_request.resumeToken.isEmpty()))
        m_request.resumable(token);
}

} // namespace bucketdeck
