#pragma once

#include "tests/storage/StorageHarness.h"
#include "tests/support/TempFiles.h"

#include <QThread>

#include <memory>

namespace bucketdeck::test {

/// A library in a folder of its own: on the tests' thread, or behind BackgroundStorage as the application has it.
class LocalHarness final : public StorageHarness
{
public:
    enum class Mode { Direct, Background };

    explicit LocalHarness(Mode mode);
    ~LocalHarness() override;

    [[nodiscard]] StorageService &service() override { return *m_service; }
    [[nodiscard]] QString makeBucket(const BucketSpec &rules) override;
    [[nodiscard]] Result<QByteArray> fetch(const QUrl &url) override;
    [[nodiscard]] bool fill(const QString &bucket, const QStringList &keys, const QByteArray &content) override;

    [[nodiscard]] QString library() const { return m_files.path(QStringLiteral("library")); }

private:
    TempFiles m_files;
    QThread m_thread;
    std::unique_ptr<StorageService> m_service;
    int m_buckets = 0;
};

} // namespace bucketdeck::test
