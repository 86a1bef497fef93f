#include "core/supabase/UploadBody.h"

#include "core/supabase/SupabaseApi.h"

namespace bucketdeck {
namespace {

/// A server that takes MD5s reads the whole file again before it answers.
constexpr qint64 slowestServerBytesPerSecond = qint64{5} * 1024 * 1024;

} // namespace

UploadBody::UploadBody(UploadInput input)
    : m_input(std::move(input))
    , m_hashing(m_input.device.get(), 0, m_input.size, &m_hash)
{
}

void UploadBody::attachTo(HttpRequest &request, const CancelToken &cancel)
{
    request.firstByte = SupabaseApi::firstByte + std::chrono::seconds(size() / slowestServerBytesPerSecond);
    if (size() > 0)
        request.bodyDevice = &m_hashing;
    connect(&m_hashing, &HashingDevice::cameUpShort, this, [this, stop = request.cancel] {
        m_cameUpShort = true;
        stop.cancel();
    });
    cancel.onCancel(this, [stop = request.cancel] { stop.cancel(); });
}

} // namespace bucketdeck

#include "moc_UploadBody.cpp"
