#pragma once

#include "core/base/Clock.h"
#include "core/transfer/TransferQueue.h"
#include "tests/support/MemoryStorage.h"

#include <QFile>
#include <QTemporaryDir>

namespace bucketdeck::test {

inline const QString account = QStringLiteral("a");

/// A queue onto one storage in memory, and files to send.
struct Desk
{
    QTemporaryDir folder;
    std::shared_ptr<MemoryStorage> storage = std::make_shared<MemoryStorage>();
    TransferQueue queue{[this](const QString &id) { return id == account ? storage : nullptr; },
                        std::make_shared<SystemClock>()};

    Desk()
    {
        Bucket bucket;
        bucket.id = bucket.name = QStringLiteral("audiofiles");
        storage->addBucket(bucket);
    }

    [[nodiscard]] TransferItem upload(const QString &name, quint64 batch = 0)
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(2000, 'x'));
        TransferItem item;
        item.accountId = account;
        item.localPath = file.fileName();
        item.remote = {QStringLiteral("audiofiles"), QStringLiteral("chapter/") + name};
        item.bytesTotal = 2000;
        item.contentType = QStringLiteral("audio/mpeg");
        item.batchId = batch;
        item.batch = batch ? QStringLiteral("takes") : QString();
        return item;
    }
    [[nodiscard]] TransferState state(quint64 id) const { return queue.at(queue.indexOf(id)).state; }
    [[nodiscard]] bool isAt(quint64 id, TransferState state_) const
    {
        return queue.indexOf(id) >= 0 && state(id) == state_;
    }
};

} // namespace bucketdeck::test
