#pragma once

#include "core/storage/StorageService.h"
#include "core/supabase/HttpClient.h"

#include <optional>

/// The requests of tus 1.0.0 as Supabase takes them [SUPABASE.md §10], without keys and tokens.
namespace bucketdeck::TusProtocol {

/// The Upload-Metadata of a creation. The type is always in it: without one, a bucket's list of types is passed by.
/// False where less than this would come of it: the protocol has room for an age alone.
[[nodiscard]] bool carriesCacheControl(const QString &cacheControl);
[[nodiscard]] QByteArray metadata(const UploadRequest &upload);

[[nodiscard]] HttpRequest creation(const QUrl &url, const UploadRequest &upload, qint64 length);
[[nodiscard]] HttpRequest offsetQuestion(const QUrl &url);
/// The bytes from `offset` on; the caller adds the body. Without one it is a question: would more be taken?
[[nodiscard]] HttpRequest chunk(const QUrl &url, qint64 offset, bool overwrite);
[[nodiscard]] HttpRequest termination(const QUrl &url, bool overwrite);

/// A header that is a count of bytes; none where it is missing or isn't one.
[[nodiscard]] std::optional<qint64> byteCount(const HttpResponse &response, const QByteArray &header);
/// True for an answer of tus itself, not of a gateway or a server without it.
[[nodiscard]] bool isTus(const HttpResponse &response);

} // namespace bucketdeck::TusProtocol
