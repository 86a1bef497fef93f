#include "core/base/Clock.h"
#include "core/base/DownloadFile.h"
#include "core/supabase/SupabaseStorage.h"
#include "core/transfer/TransferQueue.h"
#include "tests/server/PracticeServer.h"
#include "tests/support/Await.h"
#include "tests/support/TempFiles.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <sys/mount.h>
#include <vector>

using namespace bucketdeck;
using namespace bucketdeck::test;
using Way = RateLimiter::Way;

namespace {

const QString account = QStringLiteral("account");
const QString bucketName = QStringLiteral("audio");
constexpr qint64 mebi = 1024 * 1024;
constexpr qint64 large = 7 * mebi; ///< Goes by tus.

/// A queue onto a project that misbehaves as a test wants it, and the folder of its files.
struct World
{
    PracticeServer server;
    QNetworkAccessManager network;
    std::shared_ptr<RateLimiter> limiter = std::make_shared<RateLimiter>();
    std::shared_ptr<SupabaseStorage> storage;
    std::unique_ptr<TransferQueue> queue;
    TempFiles files;
    QList<quint64> ids;

    World()
    {
        server.addBucket(bucketName);
        const auto token = std::make_shared<FixedToken>(server.serviceKey().toLatin1());
        storage = std::make_shared<SupabaseStorage>(SupabaseProject{server.url(), server.anonKey().toLatin1()}, token,
                                                    &network, limiter);
        queue = std::make_unique<TransferQueue>([this](const QString &) { return storage; },
                                                std::make_shared<SystemClock>());
    }

    /// With what the planner knows of the file.
    [[nodiscard]] TransferItem upload(const QString &name, qint64 size) const
    {
        const QFileInfo file(files.make(name, patternBytes(size)));
        TransferItem item;
        item.kind = TransferKind::Upload;
        item.accountId = account;
        item.remote = {bucketName, name};
        item.localPath = file.filePath();
        item.bytesTotal = size;
        item.sourceSize = size;
        item.sourceModified = file.lastModified().toUTC();
        return item;
    }
    /// Of an object that it puts there.
    [[nodiscard]] TransferItem download(const QString &name, qint64 size, const QString &folder)
    {
        server.addObject(bucketName, name, patternBytes(size));
        TransferItem item;
        item.kind = TransferKind::Download;
        item.accountId = account;
        item.remote = {bucketName, name};
        item.localPath = folder + u'/' + name;
        item.bytesTotal = size;
        return item;
    }
    [[nodiscard]] const TransferItem &item(qsizetype number) const { return queue->at(queue->indexOf(ids.at(number))); }
    [[nodiscard]] TransferState state(qsizetype number) const { return item(number).state; }
    [[nodiscard]] QByteArray stored(const QString &name)
    {
        const auto object = server.object(bucketName, name);
        return object ? object->bytes : QByteArray();
    }
    /// Requests that were about the object of this name, tus's own among them, as they came.
    [[nodiscard]] QList<LoggedRequest> logFor(const QString &name)
    {
        QList<LoggedRequest> log = server.log();
        log.removeIf([&name](const LoggedRequest &request) {
            const QByteArray id = QByteArray::fromBase64(request.target.mid(request.target.lastIndexOf('/') + 1),
                                                         QByteArray::Base64UrlEncoding);
            return !request.target.contains(name.toLatin1()) && !id.contains(name.toLatin1()) &&
                   !request.header("upload-metadata").contains(name.toLatin1().toBase64());
        });
        return log;
    }
    [[nodiscard]] qint64 requestsFor(const QString &name) { return logFor(name).size(); }
};

/// A request that came less than a second after one for the same item that was turned away: empty where there is none.
/// What follows a success isn't trying again: the first chunk behind a creation, the question of how it arrived behind
/// an upload. Both times are the server's when it had read the head, so a slow machine makes them no shorter; what is
/// taken off is the grain of timers.
QByteArray askedTooSoon(const QList<LoggedRequest> &log)
{
    using namespace std::chrono;
    for (qsizetype i = 1; i < log.size(); ++i) {
        const LoggedRequest &before = log.at(i - 1);
        const LoggedRequest &request = log.at(i);
        const milliseconds apart = duration_cast<milliseconds>(request.started - before.started);
        if (before.ended && before.status < 400 && before.status != 0)
            continue;
        if (apart < 1000ms - 10ms)
            return before.method + ' ' + QByteArray::number(before.status) + ", and " +
                   QByteArray::number(qint64(apart.count())) + " ms later " + request.method + ' ' + request.target;
    }
    return {};
}

/// A disk of its own, which is gone with this; isThere() only where somebody may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &path)
        : m_path(path)
    {
        QDir().mkpath(path);
        m_isThere = ::mount("none", QFile::encodeName(path).constData(), "tmpfs", 0, "size=8m") == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere)
            ::umount2(QFile::encodeName(m_path).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// Until nothing more fits.
    void fill() const
    {
        QFile other(m_path + QStringLiteral("/other"));
        QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(64 * 1024, 'x');
        while (other.write(block) == block.size()) {
        }
    }
    void makeRoom() const { QVERIFY(QFile::remove(m_path + QStringLiteral("/other"))); }

private:
    QString m_path;
    bool m_isThere = false;
};

} // namespace

class TransferFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stormsAreSurvivedWithManners();
    void fullDiskIsWaitedFor();
    void readOnlyTargetIsNamed();
    void changedSourceIsNeverMixed_data();
    void changedSourceIsNeverMixed();
};

void TransferFaultsTest::stormsAreSurvivedWithManners()
{
    // All at the same time, each with a project of its own.
    constexpr qint64 stormMs = 8'000;
    constexpr qint64 retryAfter = 3;
    const std::vector<std::pair<QByteArray, Fault>> storms = {
        {"503", Fault::status(503, "{}")},     {"500", Fault::status(500, "{}")},
        {"502, a page", Fault::htmlPage(502)}, {"429 with Retry-After", Fault::tooManyRequests(retryAfter)},
        {"reset", Fault::resetConnection()},
    };
    const QStringList names{QStringLiteral("small"), QStringLiteral("replaced"), QStringLiteral("large"),
                            QStringLiteral("fetched")};
    std::vector<std::unique_ptr<World>> worlds;
    for (const auto &[name, storm] : storms) {
        auto world = std::make_unique<World>();
        world->queue->setMaxRunning(static_cast<int>(names.size()));
        QList<TransferItem> items{world->upload(names.at(0), 100'000), world->upload(names.at(1), 100'000),
                                  world->upload(names.at(2), large),
                                  world->download(names.at(3), 100'000, world->files.path(QStringLiteral("in")))};
        world->server.addObject(bucketName, names.at(1), "the old one");
        items[1].onConflict = ConflictChoice::Replace;
        // The large one meets it in the middle.
        for (const char *method : {"GET", "HEAD", "PATCH", "PUT"})
            world->server.addFault(storm.on(method, {}, -1));
        world->server.addFault(storm.on("POST", "/object/", -1));
        world->ids = world->queue->enqueue(items);
        worlds.push_back(std::move(world));
    }
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(timer.elapsed() > stormMs, 10 * stormMs);
    for (size_t i = 0; i < worlds.size(); ++i) {
        World &world = *worlds.at(i);
        const QByteArray storm = storms.at(i).first;
        const qint64 seconds = timer.elapsed() / 1000;
        qint64 sum = 0;
        for (qsizetype number = 0; number < names.size(); ++number) {
            const QList<LoggedRequest> log = world.logFor(names.at(number));
            const qint64 asked = log.size();
            sum += asked;
            const QByteArray about = storm + ", " + names.at(number).toLatin1();
            if (storm != "reset") {
                const QByteArray tooSoon = askedTooSoon(log);
                QVERIFY2(tooSoon.isEmpty(), QByteArray(about + ": " + tooSoon).constData());
            }
            // Of what is reset Qt sends GET and HEAD twice more by itself, in the same moment.
            QVERIFY2(asked <= seconds + 5, QByteArray(about + ": " + QByteArray::number(asked)).constData());
            // Once for each pause that the server asked for, and once for what creates an upload.
            if (storm.contains("Retry-After"))
                QVERIFY2(asked <= 2 + seconds / retryAfter, about.constData());
            // What becomes of each is said, with a reason.
            const TransferItem &item = world.item(number);
            QVERIFY2(item.state == TransferState::Waiting || item.state == TransferState::Queued || item.isRunning(),
                     about.constData());
            QVERIFY(item.state != TransferState::Waiting || !item.error->userText.isEmpty());
        }
        qInfo("%s: %lld requests in %lld s", storm.constData(), sum, seconds);
    }
    for (const auto &world : worlds) {
        world->server.clearFaults();
        world->queue->resumeAll();
    }
    for (size_t i = 0; i < worlds.size(); ++i) {
        World &world = *worlds.at(i);
        QTRY_COMPARE_WITH_TIMEOUT(world.queue->totals().done, int(names.size()), 60'000);
        QVERIFY(world.stored(names.at(0)) == patternBytes(100'000));
        QVERIFY(world.stored(names.at(1)) == patternBytes(100'000));
        QVERIFY(world.stored(names.at(2)) == patternBytes(large));
        QVERIFY(readFile(world.files.path(QStringLiteral("in/fetched"))) == patternBytes(100'000));
        QCOMPARE(TempFiles::namesIn(world.files.path(QStringLiteral("in"))), QStringList{names.at(3)});
    }
}

void TransferFaultsTest::fullDiskIsWaitedFor()
{
    World world;
    const QString folder = world.files.path(QStringLiteral("disk"));
    const SmallDisk disk(folder);
    if (!disk.isThere())
        QSKIP("Nobody may mount a small disk here.");
    world.queue->setMaxRunning(1);
    world.limiter->setLimit(Way::Down, 2 * mebi);
    const QString elsewhere = world.files.path(QStringLiteral("elsewhere"));
    world.ids = world.queue->enqueue({world.download(QStringLiteral("first"), 3 * mebi, folder),
                                      world.download(QStringLiteral("second"), 50'000, folder),
                                      world.download(QStringLiteral("third"), 50'000, folder),
                                      world.download(QStringLiteral("other"), 50'000, elsewhere)});
    QTRY_VERIFY(world.item(0).bytesDone > mebi / 2);
    disk.fill();
    world.limiter->setLimit(Way::Down, 0);
    // It stops cleanly, with what it has, and says why.
    QTRY_COMPARE(world.state(0), TransferState::Waiting);
    QCOMPARE(world.item(0).error->kind, ErrorKind::DiskFull);
    QVERIFY(!world.item(0).error->userText.isEmpty());
    const qint64 kept = QFileInfo(folder + QStringLiteral("/first.part")).size();
    QVERIFY(kept > mebi / 2 && kept < 3 * mebi);
    // The others wait as well and ask for nothing that there is no room for; another disk is another matter.
    for (const qsizetype number : {1, 2}) {
        QTRY_COMPARE(world.state(number), TransferState::Waiting);
        QCOMPARE(world.item(number).error->kind, ErrorKind::DiskFull);
    }
    QTRY_COMPARE(world.state(3), TransferState::Done);
    QTRY_VERIFY(world.item(0).attempts > 2);
    QCOMPARE(world.requestsFor(QStringLiteral("first")), 1);
    QCOMPARE(world.requestsFor(QStringLiteral("second")), 0);
    QCOMPARE(world.requestsFor(QStringLiteral("third")), 0);
    QCOMPARE(QFileInfo(folder + QStringLiteral("/first.part")).size(), kept);
    disk.makeRoom();
    // By itself.
    QTRY_COMPARE_WITH_TIMEOUT(world.queue->totals().done, 4, 30'000);
    QVERIFY(readFile(folder + QStringLiteral("/first")) == patternBytes(3 * mebi));
    QVERIFY(readFile(folder + QStringLiteral("/second")) == patternBytes(50'000));
    QCOMPARE(TempFiles::namesIn(folder).size(), 3);
    const QList<LoggedRequest> log = world.server.log();
    const QByteArray wanted = "bytes=" + QByteArray::number(kept) + '-';
    QVERIFY(std::any_of(log.cbegin(), log.cend(),
                        [&wanted](const LoggedRequest &request) { return request.header("range") == wanted; }));
}

void TransferFaultsTest::readOnlyTargetIsNamed()
{
    World world;
    const QString folder = world.files.path(QStringLiteral("locked"));
    QVERIFY(QDir().mkpath(folder));
    const bool mounted = ::mount("none", QFile::encodeName(folder).constData(), "tmpfs", MS_RDONLY, nullptr) == 0;
    if (!mounted)
        QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    world.ids = world.queue->enqueue({world.download(QStringLiteral("a"), 1000, folder)});
    QTRY_VERIFY(world.item(0).isFinished());
    if (mounted)
        ::umount2(QFile::encodeName(folder).constData(), MNT_DETACH);
    else
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QCOMPARE(world.state(0), TransferState::Failed);
    QCOMPARE(world.item(0).error->kind, ErrorKind::ReadOnly);
    QCOMPARE(world.requestsFor(QStringLiteral("a")), 0);
}

void TransferFaultsTest::changedSourceIsNeverMixed_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("change");
    for (const char *change : {"deleted", "renamed", "replaced", "grown", "shrunk", "written anew"}) {
        QTest::addRow("in one request, %s", change) << qint64(2 * mebi) << QString::fromLatin1(change);
        QTest::addRow("by tus, %s", change) << large << QString::fromLatin1(change);
    }
}

void TransferFaultsTest::changedSourceIsNeverMixed()
{
    QFETCH(const qint64, size);
    QFETCH(const QString, change);
    World world;
    world.limiter->setLimit(Way::Up, size);
    const QString name = QStringLiteral("take");
    const QString path = world.files.path(name);
    const QByteArray before = patternBytes(size);
    world.ids = world.queue->enqueue({world.upload(name, size)});
    QTRY_VERIFY(world.item(0).bytesDone > 0);
    const QByteArray after = patternBytes(size, 2);
    if (change == u"deleted") {
        QVERIFY(QFile::remove(path));
    } else if (change == u"renamed") {
        QVERIFY(QFile::rename(path, path + QStringLiteral(".old")));
    } else if (change == u"replaced") {
        // As editors save.
        QVERIFY(QFile::rename(path, path + QStringLiteral(".old")));
        QVERIFY(!world.files.make(name, after).isEmpty());
    } else if (change == u"shrunk") {
        QVERIFY(QFile::resize(path, size / 4));
    } else {
        QFile file(path);
        QVERIFY(file.open(change == u"grown" ? QIODevice::Append : QIODevice::ReadWrite));
        QVERIFY(file.write(after) == after.size());
    }
    world.limiter->setLimit(Way::Up, 0);
    QTRY_VERIFY_WITH_TIMEOUT(world.item(0).isFinished(), 30'000);
    // Whatever arrived, nobody is told that it is the file.
    QCOMPARE(world.state(0), TransferState::Failed);
    QCOMPARE(world.item(0).error->kind, ErrorKind::SourceChanged);
    QVERIFY(!world.item(0).error->userText.isEmpty());
    // What was put together of two is never left behind by tus, which stores at the end.
    const QByteArray stored = world.stored(name);
    if (size == large)
        QVERIFY(stored.isEmpty() || stored == before);
    // Told to, it sends the file as it is now, and all of it.
    if (change != u"grown" && change != u"replaced")
        return;
    const bool isTaken = !stored.isEmpty();
    world.queue->retry(world.ids.first());
    if (isTaken) {
        QTRY_COMPARE(world.state(0), TransferState::Conflict);
        world.queue->resolveConflict(world.ids.first(), ConflictChoice::Replace, false);
    }
    QTRY_COMPARE_WITH_TIMEOUT(world.state(0), TransferState::Done, 30'000);
    QVERIFY(world.stored(name) == readFile(path));
}

QTEST_GUILESS_MAIN(TransferFaultsTest)
#include "tst_transferfaults.moc"
