#pragma once

#include "core/storage/BackgroundStorage.h"
#include "core/supabase/SupabaseStorage.h"

#include <QNetworkAccessManager>
#include <QThread>

#include <memory>

namespace bucketdeck::test {

/// A SupabaseStorage on a network thread of its own, as the app has it.
class CloudThread
{
public:
    CloudThread(const SupabaseProject &project, const std::shared_ptr<TokenSource> &tokens)
    {
        m_thread.start();
        m_network.moveToThread(&m_thread);
        auto owned = std::make_unique<SupabaseStorage>(project, tokens, &m_network);
        owned->moveToThread(&m_thread);
        m_storage = std::make_shared<BackgroundStorage>(std::move(owned));
    }
    ~CloudThread()
    {
        m_storage.reset();
        // Back to this thread, where it goes: its own is about to end.
        QMetaObject::invokeMethod(
            &m_network, [this, home = QThread::currentThread()] { m_network.moveToThread(home); },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(CloudThread)

    [[nodiscard]] std::shared_ptr<StorageService> storage() const { return m_storage; }

private:
    QThread m_thread;
    QNetworkAccessManager m_network;
    std::shared_ptr<StorageService> m_storage;
};

} // namespace bucketdeck::test
