#include "core/cache/StorageHandle.h"

#include "core/storage/BackgroundStorage.h"

namespace bucketdeck {

std::shared_ptr<StorageService> serviceForThreads(const std::shared_ptr<StorageService> &storage)
{
    if (!storage)
        return nullptr;
    if (const auto *background = qobject_cast<BackgroundStorage *>(storage.get()))
        return background->service();
    return {storage.get(), [storage = storage](StorageService *service) mutable {
                QMetaObject::invokeMethod(
                    service, [kept = std::move(storage)] { Q_UNUSED(kept) }, Qt::QueuedConnection);
            }};
}

} // namespace bucketdeck
