#include "core/supabase/UploadBody.h"

namespace bucketdeck {
namespace {

/// A server that takes MD5s reads the whole file again before it answers.
constexpr qint64 slowestServerBytesPerSecond = 5 * 1024 * 1024;

} // namespace

UploadBody::UploadBody(UploadInput input)
    : m_input(std::move(input))
    , m_hashing(m_input.device.get(), 0, m_input.size, &m_hash)
{
}

Result<std::unique_ptr<UploadBody>> UploadBody::open(const UploadSource &source)
{
    Result<UploadInput> input = UploadInput::open(source);
    if (!input)
        return fail(input.error());
    return std::unique_ptr<UploadBody>(new UploadBody(std::move(*input)));
}

void UploadBody::attachTo(HttpRequest &request, const CancelToken &cancel)
{
    request.silence = std::chrono::seconds(60 + m_input.size / slowestServerBytesPerSecond);
    if (m_input.size > 0)
        request.bodyDevice = &m_hashing;
    connect(&m_hashing, &HashingDevice::cameUpShort, this, [this, stop = request.cancel] {
        m_cameUpShort = true;
        stop.cancel();
    });
    cancel.onCancel(this, [stop = request.cancel] { stop.cancel(); });
}

} // namespace bucketdeck
