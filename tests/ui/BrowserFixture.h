#pragma once

#include "core/storage/BackgroundStorage.h"
#include "tests/support/FakeStorage.h"
#include "ui/browser/BrowserContext.h"

#include <QThread>

namespace bucketdeck::test {

inline ObjectInfo listedObject(const QString &path, qint64 size = 1000)
{
    ObjectInfo info;
    info.path = StoragePath::parse(path);
    info.size = size;
    info.contentType =
        path.endsWith(QStringLiteral(".mp3")) ? QStringLiteral("audio/mpeg") : QStringLiteral("text/plain");
    info.etag = QStringLiteral("e%1").arg(size);
    info.modified = QDateTime(QDate(2026, 11, 20), QTime(9, 14), Qt::UTC);
    return info;
}

/// One cloud account on a storage in memory, which answers on the thread of the test.
struct BrowserFixture
{
    std::shared_ptr<FakeStorage> storage = std::make_shared<FakeStorage>();
    AccountKind kind = AccountKind::Supabase;

    [[nodiscard]] BrowserContext context()
    {
        BrowserContext made;
        made.storage = [this](const QString &id) -> std::shared_ptr<StorageService> {
            return id == QStringLiteral("fake") ? storage : nullptr;
        };
        made.account = [this](const QString &id) {
            Account account;
            account.id = id;
            account.kind = kind;
            account.title = QStringLiteral("storymimi");
            return account;
        };
        return made;
    }
    void add(const QString &path, qint64 size = 1000) { storage->addListedOnly(listedObject(path, size)); }
};

/// A folder of very many objects behind a thread, page by page, in an order that isn't the view's.
class ManyObjects final : public StorageService
{
public:
    explicit ManyObjects(int count)
        : m_count(count)
    {
    }

    [[nodiscard]] Task<ObjectPage> listFolder(ListRequest request) override
    {
        ObjectPage page;
        const int first = request.cursor.toInt();
        const int last = qMin(first + request.pageSize, m_count);
        page.entries.reserve(last - first);
        for (int i = first; i < last; ++i) {
            // A full cycle through all numbers: every page is spread over the whole of the order.
            const int number = static_cast<int>((static_cast<qint64>(i) * 7919 + 13) % m_count);
            page.entries.append(listedObject(QStringLiteral("big/take %1.mp3").arg(number), number));
        }
        if (last < m_count)
            page.nextCursor = QString::number(last);
        co_return page;
    }
    [[nodiscard]] Task<QList<Bucket>> listBuckets() override { co_return QList<Bucket>(); }
    [[nodiscard]] Task<Bucket> bucket(QString) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<Bucket> createBucket(BucketSpec) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<Bucket> updateBucket(QString, BucketSettings) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<EmptyReport> emptyBucket(QString, CancelToken) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<void> removeBucket(QString) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<ObjectInfo> stat(StoragePath) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<ObjectInfo> setDetails(StoragePath, ObjectDetails) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<ObjectBytes> readWhole(StoragePath, qint64, QString, CancelToken) override
    {
        co_return fail(unsupported());
    }
    [[nodiscard]] Task<QImage> thumbnail(StoragePath, QSize, CancelToken) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<QByteArray> readRange(StoragePath, qint64, qint64, QString, CancelToken) override
    {
        co_return fail(unsupported());
    }
    [[nodiscard]] Task<ObjectInfo> upload(UploadRequest) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<void> download(DownloadRequest) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<RemoveReport> remove(QList<StoragePath>) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<void> move(StoragePath, StoragePath) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<void> copy(StoragePath, StoragePath, CopyOptions) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<void> createFolder(StoragePath) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<QList<SignedLink>> signedUrls(QList<StoragePath>, LinkOptions) override
    {
        co_return fail(unsupported());
    }
    [[nodiscard]] Result<QUrl> publicUrl(const StoragePath &, const QString &) const override
    {
        return fail(unsupported());
    }
    [[nodiscard]] Task<UploadLink> uploadUrl(StoragePath, bool) override { co_return fail(unsupported()); }
    [[nodiscard]] Task<Usage> usage(CancelToken) override { co_return Usage(); }
    [[nodiscard]] StoragePath homeFolder(const QString &bucket) const override { return {bucket, {}}; }

private:
    static Error unsupported() { return makeError(ErrorKind::Unsupported, QStringLiteral("Only listings here.")); }

    int m_count;
};

/// A worker thread with a ManyObjects on it, and the window's end of it.
class ManyObjectsThread final
{
public:
    explicit ManyObjectsThread(int count)
    {
        m_thread.start();
        auto service = std::make_unique<ManyObjects>(count);
        service->moveToThread(&m_thread);
        storage = std::make_shared<BackgroundStorage>(std::move(service));
    }
    ~ManyObjectsThread()
    {
        storage.reset();
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] BrowserContext context()
    {
        BrowserContext made;
        made.storage = [this](const QString &) -> std::shared_ptr<StorageService> { return storage; };
        return made;
    }

    std::shared_ptr<BackgroundStorage> storage;

private:
    QThread m_thread;
};

} // namespace bucketdeck::test
