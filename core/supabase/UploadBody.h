#pragma once

#include "core/storage/StorageRequests.h"
#include "core/supabase/HashingDevice.h"
#include "core/supabase/HttpClient.h"
#include "core/supabase/UploadInput.h"

#include <memory>
#include <optional>

namespace bucketdeck {

/// The bytes of an upload on their way out: a file or a device, hashed as it is read, and watched for changes.
class UploadBody final : public QObject
{
    Q_OBJECT

public:
    /// SourceChanged (gone), LocalIo, InvalidArgument.
    [[nodiscard]] static Result<std::unique_ptr<UploadBody>> open(const UploadSource &source);

    /// Makes this the body of `request`, with its Content-Length and the time that the server may need for it. This
    /// outlives the request, which is cancelled when the source comes up short, or by `cancel`.
    void attachTo(HttpRequest &request, const CancelToken &cancel);

    [[nodiscard]] qint64 size() const { return m_input.size; }
    /// Lower-case hex of what was sent; empty where it wasn't sent whole.
    [[nodiscard]] QByteArray md5() const { return m_hash.md5(m_input.size); }
    /// What happened to the source since open(), for the details; none while it is as it was.
    [[nodiscard]] std::optional<QString> change() const { return m_input.change(); }
    /// True where the source ended before its size.
    [[nodiscard]] bool cameUpShort() const { return m_cameUpShort; }

private:
    explicit UploadBody(UploadInput input);

    UploadInput m_input;
    OrderedHash m_hash;
    HashingDevice m_hashing;
    bool m_cameUpShort = false;
};

} // namespace bucketdeck
