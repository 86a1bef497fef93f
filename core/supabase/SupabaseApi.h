#pragma once

#include "core/storage/StoragePath.h"
#include "core/supabase/HttpClient.h"
#include "core/supabase/SupabaseError.h"
#include "core/supabase/SupabaseProject.h"
#include "core/supabase/TokenSource.h"

#include <QJsonDocument>

#include <memory>

namespace bucketdeck {

/// Sends requests to one project as one user: keys and tokens on every one, and once more with a fresh token where the
/// server refused a stale one. Always held by shared_ptr; a call keeps it alive.
class SupabaseApi : public std::enable_shared_from_this<SupabaseApi>
{
public:
    /// How often a read that met a passing trouble is sent again.
    static constexpr int repeats = 2;
    /// How long the server may think: the first page of a large list takes its time under row-level security, and a
    /// server that takes MD5s reads a whole object before the first byte of a range.
    static constexpr std::chrono::seconds firstByte{120};

    /// `limiter` (null: none) is for what carries whole files: bodies from devices, and Lane::Bulk.
    SupabaseApi(SupabaseProject project, std::shared_ptr<TokenSource> tokens, QNetworkAccessManager *network,
                std::shared_ptr<RateLimiter> limiter = nullptr);

    /// `encodedPath` behind /storage/v1, percent-encoded already, with its query.
    [[nodiscard]] QUrl storageUrl(const QByteArray &encodedPath) const;
    [[nodiscard]] QUrl restUrl(const QByteArray &encodedPath) const;
    [[nodiscard]] QString userId() const { return m_tokens->userId(); }

    /// Any status is an answer.
    [[nodiscard]] Task<HttpResponse> exchange(HttpRequest request);
    /// The same as nobody: with the project's key and no token, for what a signature of its own lets through.
    [[nodiscard]] Task<HttpResponse> exchangeAsNobody(HttpRequest request);
    /// What isn't a 2xx is an error.
    [[nodiscard]] Task<HttpResponse> send(HttpRequest request, ErrorContext context);
    /// A JSON body out (none where `body` is null), JSON back. Protocol where it isn't JSON.
    [[nodiscard]] Task<QJsonDocument> json(QByteArray method, QUrl url, QJsonDocument body, ErrorContext context,
                                           CancelToken cancel = {});

    /// One segment as encodeURIComponent writes it.
    [[nodiscard]] static QByteArray encodeSegment(const QString &segment);
    /// "bucket/wire/key", every segment encoded.
    [[nodiscard]] static QByteArray encodePath(const StoragePath &path);
    /// InvalidName or InvalidArgument for what no server can take: checked before anything is sent.
    [[nodiscard]] static Result<void> checkBucket(const QString &id);
    [[nodiscard]] static Result<void> checkObject(const StoragePath &path);
    /// As checkObject, and what we don't make though servers may have it.
    [[nodiscard]] static Result<void> checkNewObject(const StoragePath &path);

private:
    [[nodiscard]] Task<HttpResponse> askReason(HttpRequest refused);

    [[nodiscard]] QUrl url(const QByteArray &encodedPath) const;

    SupabaseProject m_project;
    std::shared_ptr<TokenSource> m_tokens;
    HttpClient m_client;
    std::shared_ptr<RateLimiter> m_limiter;
};

} // namespace bucketdeck
