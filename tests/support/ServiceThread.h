#pragma once

#include "core/storage/BackgroundStorage.h"
#include "tests/support/FakeStorage.h"

#include <QThread>

#include <memory>

namespace bucketdeck::test {

/// A FakeStorage on a thread of its own, as the real ones are.
class ServiceThread
{
public:
    ServiceThread()
    {
        m_thread.start();
        auto owned = std::make_unique<FakeStorage>();
        m_fake = owned.get();
        owned->moveToThread(&m_thread);
        m_storage = std::make_shared<BackgroundStorage>(std::move(owned));
    }
    ~ServiceThread()
    {
        m_fake->release();
        m_storage.reset();
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ServiceThread)

    FakeStorage *operator->() const { return m_fake; }
    [[nodiscard]] std::shared_ptr<StorageService> storage() const { return m_storage; }

private:
    QThread m_thread;
    FakeStorage *m_fake = nullptr;
    std::shared_ptr<StorageService> m_storage;
};

} // namespace bucketdeck::test
