#pragma once

#include "core/supabase/SupabaseStorage.h"
#include "tests/storage/StorageHarness.h"
#include "tests/storage/TestProject.h"

#include <QThread>

namespace bucketdeck::test {

/// A project's storage: as one of its users, on a network thread as the application has it; or with the service key, on
/// the tests' own thread. Takes all the buckets that it made away again.
class SupabaseHarness final : public StorageHarness
{
public:
    enum class Role { User, Service };

    SupabaseHarness(const TestProject &project, Role role);
    ~SupabaseHarness() override;

    [[nodiscard]] StorageService &service() override { return *m_service; }
    [[nodiscard]] QString makeBucket(const BucketSpec &rules) override;
    [[nodiscard]] Result<QByteArray> fetch(const QUrl &url) override;
    [[nodiscard]] Result<void> uploadThrough(const UploadLink &link, const QByteArray &bytes) override;
    [[nodiscard]] QString prefix() const override;
    [[nodiscard]] bool managesBuckets() const override { return m_role == Role::Service; }
    [[nodiscard]] bool tellsMissingBucket() const override { return false; }
    [[nodiscard]] StorageService *otherUser() override { return m_other.get(); }
    [[nodiscard]] bool fill(const QString &bucket, const QStringList &keys, const QByteArray &content) override;

private:
    void removeWithContent(const QString &bucket);

    const TestProject &m_project;
    const Role m_role;
    QNetworkAccessManager m_network;
    QNetworkAccessManager m_threadNetwork;
    QThread m_thread;
    std::unique_ptr<StorageService> m_service;
    std::unique_ptr<StorageService> m_owner; ///< With the service key.
    std::unique_ptr<StorageService> m_other;
    QStringList m_buckets;
};

} // namespace bucketdeck::test
