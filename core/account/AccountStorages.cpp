#include "core/account/AccountStorages.h"

#include "core/storage/BackgroundStorage.h"
#include "core/storage/LocalStorage.h"
#include "core/supabase/SupabaseStorage.h"

namespace bucketdeck {
namespace {

std::shared_ptr<StorageService> inBackground(std::unique_ptr<StorageService> service, QThread *thread)
{
    service->moveToThread(thread);
    return std::make_shared<BackgroundStorage>(std::move(service));
}

} // namespace

std::shared_ptr<StorageService> makeLibraryStorage(const QString &libraryFolder, const QString &cataloguePath,
                                                   std::shared_ptr<Clock> clock, QThread *thread)
{
    return inBackground(std::make_unique<LocalStorage>(libraryFolder, cataloguePath, std::move(clock)), thread);
}

std::shared_ptr<StorageService> makeProjectStorage(const SupabaseProject &project, std::shared_ptr<TokenSource> tokens,
                                                   QNetworkAccessManager *network, std::shared_ptr<RateLimiter> limiter,
                                                   QThread *thread)
{
    return inBackground(std::make_unique<SupabaseStorage>(project, std::move(tokens), network, std::move(limiter)),
                        thread);
}

} // namespace bucketdeck
