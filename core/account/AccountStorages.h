#pragma once

#include "core/base/Clock.h"
#include "core/base/RateLimiter.h"
#include "core/storage/StorageService.h"
#include "core/supabase/SupabaseProject.h"
#include "core/supabase/TokenSource.h"

#include <QNetworkAccessManager>
#include <QThread>

#include <memory>

namespace bucketdeck {

/// The library on `thread`, to be used from the calling thread.
[[nodiscard]] std::shared_ptr<StorageService> makeLibraryStorage(const QString &libraryFolder,
                                                                 const QString &cataloguePath,
                                                                 std::shared_ptr<Clock> clock, QThread *thread);

/// A project's storage on `thread`, where `network` and `tokens` live, to be used from the calling thread. `limiter`
/// may be null.
[[nodiscard]] std::shared_ptr<StorageService> makeProjectStorage(const SupabaseProject &project,
                                                                 std::shared_ptr<TokenSource> tokens,
                                                                 QNetworkAccessManager *network,
                                                                 std::shared_ptr<RateLimiter> limiter, QThread *thread);

} // namespace bucketdeck
