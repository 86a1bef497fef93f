#include "core/transfer/FreeName.h"

#include "core/storage/StorageService.h"
#include "core/transfer/UploadPlanner.h"

#include <QCoreApplication>

namespace bucketdeck {
namespace {

/// Somebody with that many copies of one name wants another way to name them.
constexpr int maxTries = 1000;

} // namespace

Task<StoragePath> findFreeName(std::shared_ptr<StorageService> storage, StoragePath wanted, QSet<QString> known)
{
    const QString name = wanted.name();
    const StoragePath folder = wanted.parent();
    for (int tries = 0; tries < maxTries; ++tries) {
        const QString candidate =
            known.contains(name) ? nameToKeepBoth(name, [&known](const QString &other) { return known.contains(other); })
                                 : name;
        const StoragePath path = folder.child(candidate);
        const Result<ObjectInfo> there = co_await storage->stat(path);
        if (!there && there.error().kind == ErrorKind::NotFound)
            co_return path;
        if (!there)
            co_return fail(there.error());
        known.insert(candidate);
    }
    co_return fail(ErrorKind::AlreadyExists,
                   QCoreApplication::translate("bucketdeck::Transfer",
                                               "No free name was found beside “%1”. Rename the file and try again.")
                       .arg(name));
}

} // namespace bucketdeck
