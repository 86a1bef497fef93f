#pragma once

#include "core/storage/StorageRequests.h"
#include "core/supabase/HashingDevice.h"
#include "core/supabase/HttpClient.h"

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

    [[nodiscard]] qint64 size() const { return m_size; }
    /// Lower-case hex of what was sent; empty for an empty body, and where it wasn't sent in one go.
    [[nodiscard]] QString md5() const;
    /// What happened to the source since open(), for the details; none while it is as it was.
    [[nodiscard]] std::optional<QString> change() const;
    /// True where the source ended before its size.
    [[nodiscard]] bool cameUpShort() const { return m_cameUpShort; }
    /// SourceChanged in words; `arrived`: the server has stored what it got.
    [[nodiscard]] static Error changedError(const QString &name, const QString &what, bool arrived);

private:
    UploadBody(std::shared_ptr<QIODevice> device, const QString &filePath, qint64 size);

    std::shared_ptr<QIODevice> m_device;
    QString m_filePath;
    qint64 m_size;
    QDateTime m_modified;
    HashingDevice m_hashing;
    bool m_cameUpShort = false;
};

} // namespace bucketdeck
