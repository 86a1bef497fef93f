#include "tests/unit/SupabaseTransferTest.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <vector>

namespace bucketdeck::test {
namespace {

/// A folder in which no more than a mebibyte fits: a disk of that size where one may be mounted (as root), else by the
/// process's own limit on files.
class SmallDisk
{
public:
    static constexpr qint64 bytes = 1024 * 1024;

    explicit SmallDisk(const QString &path)
        : m_path(path)
    {
        QDir().mkpath(path);
        m_mounted = ::mount("none", QFile::encodeName(path).constData(), "tmpfs", 0, "size=1m") == 0;
        if (m_mounted)
            return;
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        rlimit small = m_limit;
        small.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        if (m_mounted) {
            ::umount2(QFile::encodeName(m_path).constData(), MNT_DETACH);
            return;
        }
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    bool m_mounted = false;
    rlimit m_limit{};
    void (*m_signal)(int) = SIG_DFL;
};

/// The most memory this process ever held, in bytes.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype start = text.indexOf("VmHWM:") + 6;
    return text.mid(start, text.indexOf("kB", start) - start).trimmed().toLongLong() * 1024;
}

void forgetPeakMemory()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

} // namespace

void SupabaseTransferTest::rangeIsChecked()
{
    const QByteArray all = "0123456789";
    m_server->answers = {part(all, 2, 5, "v1"), part(all, 8, 9, "v1")};
    const auto middle = await(m_storage->readRange(m_song, 2, 4, QStringLiteral("v1"), {}));
    QVERIFY2(middle, failure(middle).constData());
    QCOMPARE(*middle, QByteArray("2345"));
    QCOMPARE(m_server->requests.first().header("range"), QByteArray("bytes=2-5"));
    QCOMPARE(m_server->requests.first().header("authorization"), QByteArray("Bearer token1"));
    const auto tail = await(m_storage->readRange(m_song, 8, 100, {}, {}));
    QVERIFY(tail);
    QCOMPARE(*tail, QByteArray("89"));
    QCOMPARE(await(m_storage->readRange(m_song, -1, 4, {}, {})).error().kind, ErrorKind::InvalidArgument);
    QCOMPARE(await(m_storage->readRange(m_song, 0, 0, {}, {})).error().kind, ErrorKind::InvalidArgument);
    QCOMPARE(await(m_storage->readRange(m_song, 0, 17 * 1024 * 1024, {}, {})).error().kind, ErrorKind::InvalidArgument);
}

void SupabaseTransferTest::rangeOfAnotherVersionIsRefused()
{
    m_server->answers = {part("0123456789", 2, 5, "v2")};
    const auto bytes = await(m_storage->readRange(m_song, 2, 4, QStringLiteral("v1"), {}));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::RemoteChanged);
}

void SupabaseTransferTest::wholeAnswerToARangeIsCutOut()
{
    ScriptedAnswer endless;
    endless.generated = 1LL << 40;
    m_server->answers = {whole("0123456789", "v1"), endless, whole("0123456789", "v1")};
    const auto middle = await(m_storage->readRange(m_song, 2, 4, QStringLiteral("v1"), {}));
    QVERIFY2(middle, failure(middle).constData());
    QCOMPARE(*middle, QByteArray("2345"));
    const auto head = await(m_storage->readRange(m_song, 0, 1000, {}, {}));
    QVERIFY2(head, failure(head).constData());
    QCOMPARE(*head, QByteArray(1000, 'x'));
    const auto behind = await(m_storage->readRange(m_song, 10, 4, {}, {}));
    QCOMPARE(behind.error().kind, ErrorKind::InvalidRange);
}

void SupabaseTransferTest::wrongRangeIsRefused()
{
    m_server->answers = {part("0123456789", 3, 6, "v1")};
    QCOMPARE(await(m_storage->readRange(m_song, 2, 4, {}, {})).error().kind, ErrorKind::Protocol);
    ScriptedAnswer nameless = part("0123456789", 2, 5, "v1");
    nameless.headers.removeLast();
    m_server->answers = {nameless};
    QCOMPARE(await(m_storage->readRange(m_song, 2, 4, {}, {})).error().kind, ErrorKind::Protocol);
}

void SupabaseTransferTest::rangeBehindTheEnd()
{
    m_server->answers = {ScriptedServer::json(
        416,
        R"({"statusCode":"416","error":"invalid_range","message":"invalid range provided","code":"InvalidRange"})")};
    QCOMPARE(await(m_storage->readRange(m_song, 100, 4, {}, {})).error().kind, ErrorKind::InvalidRange);
}

void SupabaseTransferTest::uploadSendsWhatTheServerNeeds()
{
    const QByteArray bytes(300000, 'm');
    m_server->answers = {ScriptedServer::json(200, "{\"Key\":\"audio/user-1/song.mp3\",\"Id\":\"1\"}"),
                         info("user-1/song.mp3", bytes.size(), md5(bytes))};
    QSignalSpy changed(m_storage.get(), &StorageService::changed);
    UploadRequest request;
    request.target = m_song;
    request.source = UploadSource::fromFile(writeFile(QStringLiteral("in.mp3"), bytes));
    request.contentType = QStringLiteral("audio/mpeg");
    request.overwrite = true;
    request.cacheControl = QStringLiteral("max-age=3600");
    request.metadata = QJsonObject{{QStringLiteral("title"), QStringLiteral("Ä")}};
    qint64 last = -1;
    request.progress = [&last](qint64 done, qint64 total) {
        QVERIFY(done >= last);
        QCOMPARE(total, 300000);
        last = done;
    };
    const auto stored = await(m_storage->upload(request));
    QVERIFY2(stored, failure(stored).constData());
    QCOMPARE(stored->size, bytes.size());
    QCOMPARE(last, bytes.size());
    const ScriptedRequest sent = m_server->requests.first();
    QCOMPARE(sent.method, QByteArray("POST"));
    QCOMPARE(sent.target, QByteArray("/storage/v1/object/audio/user-1/song.mp3"));
    QCOMPARE(sent.header("content-length"), QByteArray("300000"));
    QCOMPARE(sent.header("content-type"), QByteArray("audio/mpeg"));
    QCOMPARE(sent.header("cache-control"), QByteArray("max-age=3600"));
    QCOMPARE(sent.header("x-upsert"), QByteArray("true"));
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromBase64(sent.header("x-metadata"))).object(), *request.metadata);
    QCOMPARE(sent.body, bytes);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<StoragePath>(), m_song.parent());
}

void SupabaseTransferTest::uploadOfADamagedArrivalIsCorrupt()
{
    const QByteArray bytes(1000, 'm');
    const QString path = writeFile(QStringLiteral("in.mp3"), bytes);
    m_server->answers = {ScriptedServer::json(200, "{}"), info("user-1/song.mp3", bytes.size(), md5("other"))};
    QCOMPARE(upload(m_song, UploadSource::fromFile(path)).error().kind, ErrorKind::Corrupt);
    // An ETag of several parts says nothing of the bytes.
    m_server->answers = {ScriptedServer::json(200, "{}"), info("user-1/song.mp3", bytes.size(), md5("other") + "-2")};
    QVERIFY(upload(m_song, UploadSource::fromFile(path)));
    m_server->answers = {ScriptedServer::json(200, "{}"), info("user-1/song.mp3", bytes.size() - 1, "x")};
    QCOMPARE(upload(m_song, UploadSource::fromFile(path)).error().kind, ErrorKind::Corrupt);
}

void SupabaseTransferTest::arrivalsAreLookedAtTogether()
{
    constexpr int count = 40;
    const QByteArray bytes(1000, 'm');
    const QByteArray whole = md5(bytes);
    const QString path = writeFile(QStringLiteral("in.bin"), bytes);
    int lists = 0;
    int questions = 0;
    m_server->handler = [&](const ScriptedRequest &request) {
        if (request.target.contains("/object/info/")) {
            ++questions;
            return info("user-1/take " + request.target.last(2), bytes.size(), whole);
        }
        if (!request.target.contains("/object/list-v2/"))
            return ScriptedServer::json(200, "{}");
        ++lists;
        // Of take 17 the list knows nothing yet, and take 23 came to be something else.
        QJsonArray rows;
        for (int i = 10; i < 10 + count; ++i) {
            if (i == 17)
                continue;
            rows.append(QJsonObject{
                {QStringLiteral("name"), QStringLiteral("user-1/take %1").arg(i)},
                {QStringLiteral("metadata"),
                 QJsonObject{{QStringLiteral("size"), bytes.size()},
                             {QStringLiteral("eTag"), QString::fromLatin1(i == 23 ? md5("other") : whole)}}}});
        }
        const QJsonObject answer{{QStringLiteral("hasNext"), false},
                                 {QStringLiteral("folders"), QJsonArray()},
                                 {QStringLiteral("objects"), rows}};
        return ScriptedServer::json(200, QJsonDocument(answer).toJson());
    };
    std::vector<Task<ObjectInfo>> uploads;
    for (int i = 10; i < 10 + count; ++i) {
        UploadRequest request;
        request.target = {m_song.bucket, QStringLiteral("user-1/take %1").arg(i)};
        request.source = UploadSource::fromFile(path);
        uploads.push_back(m_storage->upload(request));
    }
    for (int i = 0; i < count; ++i) {
        const Result<ObjectInfo> stored = await(std::move(uploads[static_cast<size_t>(i)]));
        if (i == 13) {
            QCOMPARE(stored.error().kind, ErrorKind::Corrupt);
            continue;
        }
        QVERIFY2(stored, failure(stored).constData());
        QCOMPARE(stored->etag, QString::fromLatin1(whole));
    }
    QVERIFY(lists > 0);
    QVERIFY2(lists + questions < count, QByteArray::number(lists + questions).constData());
    QVERIFY(questions > 0);
}

void SupabaseTransferTest::uploadOfAMissingFile()
{
    QCOMPARE(upload(m_song, UploadSource::fromFile(file(QStringLiteral("none.mp3")))).error().kind,
             ErrorKind::SourceChanged);
    QCOMPARE(upload(m_song, UploadSource::fromFile(m_dir->path())).error().kind, ErrorKind::LocalIo);
    QVERIFY(m_server->requests.isEmpty());
}

void SupabaseTransferTest::uploadOfAShrinkingSource()
{
    const QString path = writeFile(QStringLiteral("in.mp3"), QByteArray(30 * 1024 * 1024, 'm'));
    UploadRequest request;
    request.target = m_song;
    request.source = UploadSource::fromFile(path);
    request.progress = [path](qint64 done, qint64) {
        if (done > 0)
            QFile::resize(path, 1);
    };
    m_server->handler = [](const ScriptedRequest &sent) {
        return sent.target.contains("/upload/") ? ScriptedServer::json(404, noRoute) : ScriptedServer::json(200, "{}");
    };
    const auto stored = await(m_storage->upload(request));
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::SourceChanged);
}

void SupabaseTransferTest::uploadOfAChangedFile()
{
    const QString path = writeFile(QStringLiteral("in.mp3"), QByteArray(1000, 'm'));
    m_server->handler = [path](const ScriptedRequest &) {
        QFile grown(path);
        if (grown.open(QIODevice::Append))
            grown.write("more");
        return ScriptedServer::json(200, "{}");
    };
    const auto stored = upload(m_song, UploadSource::fromFile(path));
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::SourceChanged);
}

void SupabaseTransferTest::uploadAgainWithAFreshToken()
{
    const QByteArray bytes(100000, 'm');
    m_server->answers = {ScriptedServer::json(400, expired), ScriptedServer::json(200, "{}"),
                         info("user-1/song.mp3", bytes.size(), md5(bytes))};
    const auto stored = upload(m_song, UploadSource::fromFile(writeFile(QStringLiteral("in.mp3"), bytes)));
    QVERIFY2(stored, failure(stored).constData());
    QCOMPARE(m_server->requests.at(1).bodySize, bytes.size());
    QCOMPARE(m_server->requests.at(1).header("authorization"), QByteArray("Bearer token2"));
}

void SupabaseTransferTest::uploadReadsAnEarlyRefusal()
{
    ScriptedAnswer refusal = ScriptedServer::json(
        413, R"({"statusCode":"413","error":"Payload too large","message":"too large","code":"EntityTooLarge"})");
    refusal.early = true;
    refusal.closeAfter = true;
    m_server->answers = QList<ScriptedAnswer>(10, refusal);
    const auto stored =
        upload(m_song, UploadSource::fromFile(writeFile(QStringLiteral("in.mp3"), QByteArray(30 * 1024 * 1024, 'm'))));
    QVERIFY(!stored);
    QVERIFY2(stored.error().kind == ErrorKind::TooLarge, failure(stored).constData());
}

void SupabaseTransferTest::emptyFileIsUploaded()
{
    m_server->answers = {ScriptedServer::json(200, "{}"), info("user-1/song.mp3", 0, md5({}))};
    const auto stored = upload(m_song, UploadSource::fromFile(writeFile(QStringLiteral("empty.mp3"), {})));
    QVERIFY2(stored, failure(stored).constData());
    QCOMPARE(m_server->requests.first().header("content-length"), QByteArray("0"));
}

void SupabaseTransferTest::downloadWritesTheFile()
{
    m_server->answers = {whole("the song", md5("the song")), whole({}, md5({}))};
    const auto done = download();
    QVERIFY2(done, failure(done).constData());
    QFile written(file(QStringLiteral("song.mp3")));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("the song"));
    QCOMPARE(leftFiles(), QStringList{QStringLiteral("song.mp3")});
    QVERIFY(download(true));
    QCOMPARE(QFileInfo(written.fileName()).size(), 0);
}

void SupabaseTransferTest::downloadResumesAfterADrop()
{
    const QByteArray all = "0123456789abcdef";
    ScriptedAnswer cut = whole(all, md5(all));
    cut.cutAfter = 6;
    m_server->answers = {cut};
    m_server->handler = [all](const ScriptedRequest &request) {
        const qint64 from = request.header("range").mid(6).chopped(1).toLongLong();
        return part(all, from, all.size() - 1, md5(all));
    };
    const auto done = download();
    QVERIFY2(done, failure(done).constData());
    QCOMPARE(m_server->requests.last().header("range"), QByteArray("bytes=6-"));
    QFile written(file(QStringLiteral("song.mp3")));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), all);
}

void SupabaseTransferTest::downloadOfAChangedObjectLeavesNothing()
{
    const QByteArray all = "0123456789abcdef";
    m_server->handler = [all](const ScriptedRequest &request) {
        if (!request.header("range").isEmpty())
            return part(all, 6, 15, "v2");
        ScriptedAnswer cut = whole(all, "v1");
        cut.cutAfter = 6;
        return cut;
    };
    const auto done = download();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::RemoteChanged);
    QVERIFY(leftFiles().isEmpty());
}

void SupabaseTransferTest::downloadStartsOverWhereRangesAreIgnored()
{
    const QByteArray all = "0123456789abcdef";
    ScriptedAnswer cut = whole(all, md5(all));
    cut.cutAfter = 6;
    m_server->answers = {cut, whole(all, md5(all))};
    const auto done = download();
    QVERIFY2(done, failure(done).constData());
    QFile written(file(QStringLiteral("song.mp3")));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), all);
}

void SupabaseTransferTest::failedDownloadLeavesNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::newRow("not there") << 400 << noKey << int(ErrorKind::NotFound);
    QTest::newRow("gateway") << 502 << QByteArray("<html><title>502</title></html>") << int(ErrorKind::Server);
    QTest::newRow("rate") << 429 << QByteArray("{}") << int(ErrorKind::RateLimited);
}

void SupabaseTransferTest::failedDownloadLeavesNothing()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const int, kind);
    m_server->answers = {ScriptedServer::json(status, body)};
    const auto done = download();
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), kind);
    QVERIFY(leftFiles().isEmpty());
}

void SupabaseTransferTest::downloadKeepsAnExistingFile()
{
    writeFile(QStringLiteral("song.mp3"), "mine");
    const auto done = download();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::AlreadyExists);
    QVERIFY(m_server->requests.isEmpty());
    // One that appears while the bytes come is kept as well.
    QVERIFY(QFile::remove(file(QStringLiteral("song.mp3"))));
    m_server->handler = [this](const ScriptedRequest &) {
        writeFile(QStringLiteral("song.mp3"), "mine");
        return whole("theirs", md5("theirs"));
    };
    QCOMPARE(download().error().kind, ErrorKind::AlreadyExists);
    QFile kept(file(QStringLiteral("song.mp3")));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("mine"));
    QCOMPARE(leftFiles(), QStringList{QStringLiteral("song.mp3")});
}

void SupabaseTransferTest::downloadFollowsNoLink()
{
    writeFile(QStringLiteral("precious"), "mine");
    DownloadRequest request;
    request.source = m_song;
    request.filePath = file(QStringLiteral("song.mp3"));
    QVERIFY(QFile::link(file(QStringLiteral("precious")), request.filePath + QStringLiteral(".part")));
    QVERIFY(!await(m_storage->download(request)));
    QVERIFY(m_server->requests.isEmpty());
    QCOMPARE(QFileInfo(file(QStringLiteral("precious"))).size(), 4);
}

void SupabaseTransferTest::downloadIntoNowhere()
{
    DownloadRequest request;
    request.source = m_song;
    request.filePath = file(QStringLiteral("none/song.mp3"));
    QCOMPARE(await(m_storage->download(request)).error().kind, ErrorKind::LocalIo);
    request.filePath = QStringLiteral("/proc/song.mp3");
    const ErrorKind kind = await(m_storage->download(request)).error().kind;
    QVERIFY(kind == ErrorKind::ReadOnly || kind == ErrorKind::LocalIo);
    QVERIFY(m_server->requests.isEmpty());
}

void SupabaseTransferTest::cancelledDownloadLeavesNothing()
{
    ScriptedAnswer big;
    big.generated = 1LL << 30;
    m_server->answers = {big};
    DownloadRequest request;
    request.source = m_song;
    request.filePath = file(QStringLiteral("song.mp3"));
    request.progress = [cancel = request.cancel](qint64, qint64) { cancel.cancel(); };
    const auto done = await(m_storage->download(request));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY(leftFiles().isEmpty());
}

void SupabaseTransferTest::memoryStaysFlat()
{
    constexpr qint64 size = 400 * 1024 * 1024;
    ScriptedAnswer big;
    big.generated = size;
    big.headers = {{"etag", "\"v1\""}};
    m_server->answers = {big, info("user-1/song.mp3", size, "v1")};
    forgetPeakMemory();
    const auto done = download();
    QVERIFY2(done, failure(done).constData());
    QCOMPARE(QFileInfo(file(QStringLiteral("song.mp3"))).size(), size);
    m_server->answers = {ScriptedServer::json(404, noRoute), ScriptedServer::json(200, "{}"),
                         info("user-1/song.mp3", size, "x-2")};
    const auto stored = upload(m_song, UploadSource::fromFile(file(QStringLiteral("song.mp3"))));
    QVERIFY2(stored, failure(stored).constData());
    QCOMPARE(m_server->requests.at(3).bodySize, size);
    // The bound is for a release build of the whole process; the server's own buffers are in here as well.
#ifdef __SANITIZE_ADDRESS__
    constexpr qint64 limit = qint64(700) * 1024 * 1024; // The sanitizer keeps what is freed for a while.
#else
    constexpr qint64 limit = 100 * 1024 * 1024;
#endif
    QVERIFY2(peakMemory() < limit, QByteArray::number(peakMemory() / 1024 / 1024).constData());
}

void SupabaseTransferTest::replacingSendsTheDetailsAgain()
{
    m_server->handler = [](const ScriptedRequest &request) {
        return request.method == "POST" ? ScriptedServer::json(200, "{}") : info("user-1/song.mp3", 3, "x-1");
    };
    UploadRequest request;
    request.target = m_song;
    request.source = UploadSource::fromFile(writeFile(QStringLiteral("new"), "new"));
    request.overwrite = true;
    const auto stored = await(m_storage->upload(request));
    QVERIFY2(stored, failure(stored).constData());
    const ScriptedRequest sent = m_server->requests.at(1);
    QCOMPARE(sent.header("x-upsert"), QByteArray("true"));
    QCOMPARE(sent.header("content-type"), QByteArray("audio/mpeg"));
    QCOMPARE(sent.header("cache-control"), QByteArray("max-age=3600"));
    QCOMPARE(QByteArray::fromBase64(sent.header("x-metadata")), QByteArray(R"({"a":1})"));
}

void SupabaseTransferTest::replacingWithoutKnowingTheDetailsIsNotTried()
{
    m_server->handler = [](const ScriptedRequest &) { return ScriptedServer::json(500, "{}"); };
    UploadRequest request;
    request.target = m_song;
    request.source = UploadSource::fromFile(writeFile(QStringLiteral("new"), "new"));
    request.overwrite = true;
    QVERIFY(!await(m_storage->upload(request)));
    for (const ScriptedRequest &sent : std::as_const(m_server->requests))
        QCOMPARE(sent.method, QByteArray("GET"));
}

void SupabaseTransferTest::uploadThatIsCutOffIsTold()
{
    ScriptedAnswer reset;
    reset.early = true;
    reset.drop = true;
    m_server->answers = {reset, reset, reset, reset};
    const auto stored =
        upload(m_song, UploadSource::fromFile(writeFile(QStringLiteral("big"), QByteArray(6'000'000, 'x'))));
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::Offline);
    QVERIFY(stored.error().retryable);
}

void SupabaseTransferTest::shortAnswersLeaveNothing_data()
{
    QTest::addColumn<bool>("etag");
    QTest::newRow("no version is told") << false;
    QTest::newRow("with a version") << true;
}

/// An answer that promises more bytes than come.
void SupabaseTransferTest::shortAnswersLeaveNothing()
{
    QFETCH(const bool, etag);
    m_server->handler = [etag](const ScriptedRequest &request) {
        if (!request.header("range").isEmpty())
            return ScriptedServer::json(503, "{}");
        ScriptedAnswer lie = etag ? whole("12345", "v1") : ScriptedAnswer();
        lie.body = "12345";
        lie.headers.append(qMakePair(QByteArray("content-length"), QByteArray("10")));
        lie.closeAfter = true;
        return lie;
    };
    const auto done = download();
    QVERIFY(!done);
    QVERIFY(done.error().retryable);
    QVERIFY(leftFiles().isEmpty());
}

void SupabaseTransferTest::fullDiskIsToldAndLeavesNothing()
{
    const SmallDisk disk(m_dir->filePath(QStringLiteral("disk")));
    DownloadRequest request;
    request.source = m_song;
    request.filePath = disk.path() + QStringLiteral("/song.mp3");
    request.overwrite = true;
    QFile before(request.filePath);
    QVERIFY(before.open(QIODevice::WriteOnly));
    QCOMPARE(before.write("mine"), 4);
    before.close();
    m_server->answers = {whole(QByteArray(4 * SmallDisk::bytes, 'x'), "v1")};
    const auto done = await(m_storage->download(request));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::DiskFull);
    QVERIFY(!done.error().userText.isEmpty());
    QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("song.mp3")});
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("mine"));
}

void SupabaseTransferTest::readOnlyTargetIsTold()
{
    const QString folder = m_dir->filePath(QStringLiteral("locked"));
    QVERIFY(QDir().mkpath(folder));
    const bool mounted = ::mount("none", QFile::encodeName(folder).constData(), "tmpfs", MS_RDONLY, nullptr) == 0;
    if (!mounted)
        QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    DownloadRequest request;
    request.source = m_song;
    request.filePath = folder + QStringLiteral("/song.mp3");
    const QString told = outcome(await(m_storage->download(request)));
    if (mounted)
        ::umount(QFile::encodeName(folder).constData());
    else
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QCOMPARE(told, QStringLiteral("ReadOnly"));
    QVERIFY(m_server->requests.isEmpty());
}

void SupabaseTransferTest::knownVersionsAreNotSentAgain()
{
    ScriptedAnswer same;
    same.status = 304;
    m_server->answers = {same, whole("newer", "v2"), whole("newer", "v2")};
    const auto known = await(m_storage->readWhole(m_song, 100, QStringLiteral("v1"), {}));
    QVERIFY2(known, failure(known).constData());
    QVERIFY(known->notModified && known->bytes.isEmpty());
    QCOMPARE(m_server->requests.at(0).header("if-none-match"), QByteArray("\"v1\""));
    const auto newer = await(m_storage->readWhole(m_song, 100, QStringLiteral("v1"), {}));
    QVERIFY(newer && !newer->notModified);
    QCOMPARE(newer->bytes, QByteArray("newer"));
    QCOMPARE(newer->etag, QStringLiteral("v2"));
    // A server that doesn't compare is compared with.
    const auto compared = await(m_storage->readWhole(m_song, 100, QStringLiteral("v2"), {}));
    QVERIFY(compared && compared->notModified);
}

} // namespace bucketdeck::test
