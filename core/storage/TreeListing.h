#pragma once

#include "core/storage/StorageService.h"

#include <QObject>

#include <memory>

namespace bucketdeck {

/// Lists a folder from the first page to the last, one level or with all below it. Starting again or stopping forgets
/// what was under way: a page that comes late is never told. Between two pages the event loop goes on.
class TreeListing final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start(std::shared_ptr<StorageService> storage, const StoragePath &folder, bool recursive);
    void stop();
    /// Asks for no further page until resume().
    void pause() { m_paused = true; }
    void resume();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void pageArrived(const QList<bucketdeck::ObjectInfo> &entries);
    void finished();
    void failed(const bucketdeck::Error &error);

private:
    void next();
    void take(const Result<ObjectPage> &page);

    std::shared_ptr<StorageService> m_storage;
    StoragePath m_folder;
    bool m_recursive = false;
    QString m_cursor;
    CancelToken m_walk;
    quint64 m_generation = 0;
    bool m_running = false;
    bool m_paused = false;
};

} // namespace bucketdeck
