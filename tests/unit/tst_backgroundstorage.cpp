#include "core/base/OnThread.h"
#include "core/storage/BackgroundStorage.h"
#include "core/storage/LocalStorage.h"
#include "tests/support/Await.h"
#include "tests/support/TempFiles.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QThread>

using namespace bucketdeck;
using namespace bucketdeck::test;

/// Says on which thread its bytes are read.
class WatchedDevice final : public QBuffer
{
public:
    std::atomic<QThread *> reader = nullptr;

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        reader = QThread::currentThread();
        return QBuffer::readData(data, maxSize);
    }
};

class tst_BackgroundStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void worksThereAndAnswersHere();
    void errorsComeBackWhole();
    void changesAreToldHere();
    void callsUnderWayOutliveTheObject();
    void serviceEndsOnItsOwnThread();
    void whoHoldsItLongerStopsNoTimers();
    void otherThreadsMayAskTheService();
    void rangesAreReadWhileALongCopyRuns();

private:
    [[nodiscard]] static StoragePath at(const QString &key) { return {QStringLiteral("b"), key}; }

    std::unique_ptr<TempFiles> m_files;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<BackgroundStorage> m_storage;
};

void tst_BackgroundStorage::init()
{
    m_files = std::make_unique<TempFiles>();
    m_thread = std::make_unique<QThread>();
    m_thread->start();
    auto local =
        std::make_unique<LocalStorage>(m_files->path(QStringLiteral("library")),
                                       m_files->path(QStringLiteral("catalogue")), std::make_shared<SystemClock>());
    local->moveToThread(m_thread.get());
    m_storage = std::make_unique<BackgroundStorage>(std::move(local));
    BucketSpec spec;
    spec.name = QStringLiteral("b");
    REQUIRE_OK(await(m_storage->createBucket(spec)));
}

void tst_BackgroundStorage::cleanup()
{
    m_storage.reset();
    m_thread->quit();
    QVERIFY(m_thread->wait());
}

void tst_BackgroundStorage::worksThereAndAnswersHere()
{
    const auto device = std::make_shared<WatchedDevice>();
    device->setData(patternBytes(3'000'000));
    QVERIFY(device->open(QIODevice::ReadOnly));
    UploadRequest request;
    request.target = at(QStringLiteral("x"));
    request.source = UploadSource::fromDevice(device);
    QList<QThread *> progressThreads;
    request.progress = [&progressThreads](qint64, qint64) { progressThreads.append(QThread::currentThread()); };
    QThread *answered = nullptr;
    const auto upload = [&]() -> Task<ObjectInfo> {
        Result<ObjectInfo> info = co_await m_storage->upload(request);
        answered = QThread::currentThread();
        co_return info;
    };
    REQUIRE_OK(await(upload()));
    QCOMPARE(device->reader.load(), m_thread.get());
    QCOMPARE(answered, QThread::currentThread());
    QVERIFY(!progressThreads.isEmpty());
    for (QThread *thread : std::as_const(progressThreads))
        QCOMPARE(thread, QThread::currentThread());
}

void tst_BackgroundStorage::errorsComeBackWhole()
{
    const Result<ObjectInfo> none = await(m_storage->stat(at(QStringLiteral("none"))));
    REQUIRE_KIND(none, ErrorKind::NotFound);
    QVERIFY(none.error().userText.contains(u"none"));
    QVERIFY(!none.error().detail.isEmpty());
}

void tst_BackgroundStorage::changesAreToldHere()
{
    QList<QThread *> threads;
    connect(m_storage.get(), &StorageService::changed, this,
            [&threads](const StoragePath &) { threads.append(QThread::currentThread()); });
    QSignalSpy spy(m_storage.get(), &StorageService::changed);
    REQUIRE_OK(await(m_storage->createFolder(at(QStringLiteral("new/")))));
    QTRY_VERIFY(!spy.isEmpty());
    QCOMPARE(spy.first().first().value<StoragePath>(), at({}));
    QCOMPARE(threads.first(), QThread::currentThread());
}

void tst_BackgroundStorage::callsUnderWayOutliveTheObject()
{
    UploadRequest request;
    request.target = at(QStringLiteral("x"));
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("source"), patternBytes(20'000'000)));
    int progressAfterwards = 0;
    bool gone = false;
    request.progress = [&](qint64, qint64) { progressAfterwards += gone; };
    Task<ObjectInfo> upload = m_storage->upload(request);
    m_storage.reset();
    gone = true;
    REQUIRE_OK(await(std::move(upload)));
    QCOMPARE(progressAfterwards, 0);
    QCOMPARE(QFileInfo(m_files->path(QStringLiteral("library/b/x"))).size(), 20'000'000);
}

void tst_BackgroundStorage::serviceEndsOnItsOwnThread()
{
    std::atomic<QThread *> endedOn = nullptr;
    connect(
        m_storage->service().get(), &QObject::destroyed, m_storage->service().get(),
        [&endedOn] { endedOn = QThread::currentThread(); }, Qt::DirectConnection);
    m_storage.reset();
    QTRY_COMPARE(endedOn.load(), m_thread.get());
}

void tst_BackgroundStorage::whoHoldsItLongerStopsNoTimers()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("from another thread")));
    ListRequest root;
    root.folder = at(QString());
    QVERIFY(await(m_storage->listFolder(root)));
    // The watcher of the folder waits for more of the same, with a timer.
    QVERIFY(!m_files->make(QStringLiteral("library/b/new.txt"), "1").isEmpty());
    for (int turn = 0; turn < 50; ++turn)
        QVERIFY(await(m_storage->listFolder(root)));
    m_thread->quit();
    m_thread->wait();
    m_storage.reset();
}

void tst_BackgroundStorage::otherThreadsMayAskTheService()
{
    REQUIRE_OK(await(m_storage->createFolder(at(QStringLiteral("new/")))));
    const std::shared_ptr<StorageService> service = m_storage->service();
    // As the decoder does it: a thread without an event loop that waits for a future.
    qsizetype found = -1;
    const std::unique_ptr<QThread> decoder(QThread::create([service, &found] {
        QFuture<Result<ObjectPage>> page = startOnThread<ObjectPage>(service.get(), [service] {
            ListRequest request;
            request.folder = at({});
            return service->listFolder(request);
        });
        page.waitForFinished();
        if (page.result())
            found = page.result()->entries.size();
    }));
    decoder->start();
    QVERIFY(decoder->wait());
    QCOMPARE(found, 1);
}

void tst_BackgroundStorage::rangesAreReadWhileALongCopyRuns()
{
    UploadRequest small;
    small.target = at(QStringLiteral("song"));
    small.source = UploadSource::fromFile(m_files->make(QStringLiteral("song"), "12345"));
    REQUIRE_OK(await(m_storage->upload(small)));
    UploadRequest large;
    large.target = at(QStringLiteral("large"));
    large.source = UploadSource::fromFile(m_files->make(QStringLiteral("large"), patternBytes(100'000'000)));
    QStringList order;
    const auto upload = [&]() -> Task<void> {
        const Result<ObjectInfo> info = co_await m_storage->upload(large);
        order.append(info ? QStringLiteral("large") : info.error().userText);
        co_return Result<void>{};
    };
    const auto read = [&]() -> Task<void> {
        const Result<QByteArray> bytes = co_await m_storage->readRange(at(QStringLiteral("song")), 1, 3, {}, {});
        order.append(bytes ? QString::fromLatin1(*bytes) : bytes.error().userText);
        co_return Result<void>{};
    };
    Task<void> uploading = upload();
    REQUIRE_OK(await(read()));
    REQUIRE_OK(await(std::move(uploading)));
    QCOMPARE(order, (QStringList{QStringLiteral("234"), QStringLiteral("large")}));
}

QTEST_GUILESS_MAIN(tst_BackgroundStorage)
#include "tst_backgroundstorage.moc"
