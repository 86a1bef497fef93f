#pragma once

#include "core/base/DownloadFile.h"
#include "core/storage/DownloadToken.h"
#include "core/storage/StorageService.h"
#include "core/supabase/OrderedHash.h"
#include "core/supabase/ProgressMeter.h"
#include "core/supabase/SupabaseApi.h"

#include <memory>
#include <optional>

namespace bucketdeck {

/// One download, piece by piece to a DownloadFile: begun, or taken up at what an earlier one left, also of another
/// process; a connection that drops is taken up again by a range of the same version. Compared with the server's size
/// and MD5 before it gets its name. Held by shared_ptr; a run keeps it alive.
class SupabaseDownload final : public std::enable_shared_from_this<SupabaseDownload>
{
public:
    SupabaseDownload(std::shared_ptr<SupabaseApi> api, DownloadRequest request);

    /// To be called once. Errors as StorageService::download().
    [[nodiscard]] Task<void> run();

private:
    [[nodiscard]] Task<void> fetch();
    /// Opens the part file, and reads what is in it for the checksum.
    [[nodiscard]] Task<void> takeUp();
    [[nodiscard]] Task<void> hashWhatIsThere();
    [[nodiscard]] Task<void> transfer();
    [[nodiscard]] Task<HttpResponse> attempt();
    [[nodiscard]] Task<void> verify();
    /// Asks for the size of what has no MD5, or nothing at all, to be compared with.
    [[nodiscard]] Task<void> lookAtObject();
    [[nodiscard]] Task<void> place();

    // What the answer is told through: false stops it.
    [[nodiscard]] bool begin(const HttpResponse &head);
    [[nodiscard]] bool beginPart(const HttpResponse &head);
    [[nodiscard]] bool beginWhole(const HttpResponse &head);
    [[nodiscard]] bool take(const QByteArray &bytes);
    [[nodiscard]] bool stop(Error error);

    [[nodiscard]] Result<void> startOver();
    [[nodiscard]] bool isWhole() const { return m_total < 0 || m_part->size() == m_total; }
    [[nodiscard]] Error cutShortError() const;
    [[nodiscard]] bool isWorthKeeping(ErrorKind kind) const;
    void enter(TransferPhase phase);
    /// What can be gone on with, or that there is nothing.
    void tell(bool isKept);

    const std::shared_ptr<SupabaseApi> m_api;
    const DownloadRequest m_request;
    std::unique_ptr<DownloadFile> m_part;
    std::unique_ptr<OrderedHash> m_hash;
    ProgressMeter m_meter;
    QString m_etag;      ///< Of what is in the part file.
    qint64 m_total = -1; ///< Of the whole object; -1 unknown.
    QDateTime m_modified;
    bool m_isFromBefore = false; ///< What is there nobody compared with the server yet.
    bool m_startsOver = false;
    std::optional<Error> m_problem; ///< Why we stopped an answer ourselves.
    QByteArray m_told;
    TransferPhase m_phase = TransferPhase::Moving;
};

} // namespace bucketdeck
