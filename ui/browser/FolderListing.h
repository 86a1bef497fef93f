#pragma once

#include "core/storage/StorageService.h"

#include <QObject>

#include <memory>

namespace bucketdeck {

/// Lists one folder from the first page to the last. Starting again or stopping forgets what was under way: a page that
/// comes late is never told.
class FolderListing final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start(std::shared_ptr<StorageService> storage, const StoragePath &folder);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void pageArrived(const QList<bucketdeck::ObjectInfo> &entries);
    void finished();
    void failed(const bucketdeck::Error &error);

private:
    void next(const QString &cursor);

    std::shared_ptr<StorageService> m_storage;
    StoragePath m_folder;
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace bucketdeck
