#include "core/supabase/SupabaseThumbnail.h"

#include "core/storage/ThumbnailMaker.h"
#include "core/supabase/SupabaseRead.h"

#include <QBuffer>

namespace bucketdeck {
namespace {

std::shared_ptr<QBuffer> deviceOf(const QByteArray &bytes)
{
    auto device = std::make_shared<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    return device;
}

/// Nothing that the object's own bytes could make good.
bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::BucketNotFound ||
           error.kind == ErrorKind::SessionEnded || error.kind == ErrorKind::WrongKey ||
           error.kind == ErrorKind::AccessDenied || error.kind == ErrorKind::QuotaExceeded ||
           error.kind == ErrorKind::RateLimited;
}

} // namespace

SupabaseThumbnail::SupabaseThumbnail(std::shared_ptr<SupabaseApi> api)
    : m_api(std::move(api))
{
}

Task<QByteArray> SupabaseThumbnail::rendered(StoragePath path, QSize box, CancelToken cancel)
{
    const std::shared_ptr<SupabaseThumbnail> self = shared_from_this();
    HttpRequest request;
    // 'contain' keeps all of the picture, and its proportions.
    request.url = m_api->storageUrl("/render/image/authenticated/" + SupabaseApi::encodePath(path) +
                                    "?width=" + QByteArray::number(box.width()) +
                                    "&height=" + QByteArray::number(box.height()) + "&resize=contain");
    request.headers = {{"accept", "image/png, image/jpeg"}};
    request.cancel = cancel;
    const Result<HttpResponse> answer = co_await m_api->exchange(std::move(request));
    if (!answer)
        co_return fail(answer.error());
    if (answer->isOk())
        co_return answer->body;
    const Error error =
        supabaseError(*answer, {.bucket = path.bucket, .name = path.name(), .operation = Operation::Read});
    // Switched off, or not part of the project's plan.
    if (isMissingRoute(*answer) || error.code == u"FeatureNotEnabled")
        m_renders = false;
    else if (isFinal(error))
        co_return fail(error);
    co_return QByteArray();
}

Task<QImage> SupabaseThumbnail::make(StoragePath path, QSize box, CancelToken cancel)
{
    const std::shared_ptr<SupabaseThumbnail> self = shared_from_this();
    if (const Result<void> named = SupabaseApi::checkObject(path); !named)
        co_return fail(named.error());
    if (const Result<void> sized = ThumbnailMaker::checkBox(box); !sized)
        co_return fail(sized.error());
    if (m_renders) {
        const Result<QByteArray> small = co_await rendered(path, box, cancel);
        if (!small)
            co_return fail(small.error());
        if (!small->isEmpty()) {
            Result<QImage> image = co_await ThumbnailMaker::make(deviceOf(*small), path.name(), box);
            co_return image;
        }
    }
    const Result<ObjectBytes> whole =
        co_await readWholeObject(m_api, path, ThumbnailMaker::maxBytes, QString(), cancel);
    if (!whole)
        co_return fail(whole.error());
    Result<QImage> image = co_await ThumbnailMaker::make(deviceOf(whole->bytes), path.name(), box);
    co_return image;
}

} // namespace bucketdeck
