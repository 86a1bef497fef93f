#include "core/supabase/ResumableUpload.h"
#include "core/supabase/SupabaseStorage.h"
#include "core/supabase/TusProtocol.h"
#include "tests/server/PracticeServer.h"
#include "tests/support/Await.h"
#include "tests/support/ScriptedServer.h"
#include "tests/support/TempFiles.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

constexpr qint64 chunkBytes = 64 * 1024;
const QString bucketName = QStringLiteral("audio");

/// A user whose token is made anew whenever the server didn't take the last one.
class FreshTokens final : public TokenSource
{
public:
    FreshTokens(PracticeServer &server, QString user)
        : m_server(server)
        , m_user(std::move(user))
        , m_token(m_server.jwtFor(m_user).toLatin1())
    {
    }

    [[nodiscard]] Task<QByteArray> accessToken() override { co_return std::as_const(m_token); }
    void tokenRefused(const QByteArray &) override
    {
        ++refused;
        m_token = m_server.jwtFor(m_user, 3600 + refused).toLatin1();
    }
    [[nodiscard]] QString userId() const override { return m_user; }

    int refused = 0;

private:
    PracticeServer &m_server;
    QString m_user;
    QByteArray m_token;
};

ResumableOptions quickOptions()
{
    ResumableOptions options;
    options.chunkBytes = chunkBytes;
    options.largestChunkBytes = chunkBytes;
    options.maxFailures = 3;
    options.firstPause = std::chrono::milliseconds(2);
    return options;
}

/// All that one process knows of a project: what a second one has no part in.
struct Client
{
    explicit Client(PracticeServer &server, std::shared_ptr<TokenSource> source = {})
        : tokens(source ? std::move(source) : std::make_shared<FixedToken>(server.serviceKey().toLatin1()))
        , endpoint(std::make_shared<TusEndpoint>(server.url()))
        , api(std::make_shared<SupabaseApi>(SupabaseProject{server.url(), server.anonKey().toLatin1()}, tokens,
                                            &network))
    {
    }

    [[nodiscard]] Result<ObjectInfo> run(const UploadRequest &request)
    {
        return await(std::make_shared<ResumableUpload>(api, endpoint, request, options)->run());
    }

    QNetworkAccessManager network;
    std::shared_ptr<TokenSource> tokens;
    std::shared_ptr<TusEndpoint> endpoint;
    std::shared_ptr<SupabaseApi> api;
    ResumableOptions options = quickOptions();
};

Fault refusal(int status, const QByteArray &words, const practice::HeaderList &more = {})
{
    return Fault::status(status, words, "text/plain;charset=UTF-8",
                         practice::HeaderList{{"tus-resumable", "1.0.0"}} + more);
}

} // namespace

class ResumableUploadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sendsChunksOfOneSize();
    void chunksGrowWhileAllGoesWell();
    void gatewaysLimitShrinksChunks();
    void emptyFileIsStoredByItsCreation();
    void replacingIsSaidWithEveryRequest();
    void neverReplacesUnasked();
    void goesOnAfterTrouble_data();
    void goesOnAfterTrouble();
    void lostAnswerToTheLastChunkIsDone();
    void progressGoesBackToWhatArrived();
    void expiredSessionIsRenewedOnTheWay();
    void expiredSessionIsRenewedBeforeGoingOn();
    void anotherProcessGoesOn();
    void whatAnEarlierProcessSentIsCheckedToo();
    void tokenOfAnotherUploadIsLeftAlone();
    void changedSourceIsNeverMixed_data();
    void changedSourceIsNeverMixed();
    void sourceThatChangesUnderWayEndsTheUpload();
    void givesUpAndKeepsWhatArrived();
    void serverThatLosesEverythingIsGivenUp();
    void refusalsComeBeforeAByte_data();
    void refusalsComeBeforeAByte();
    void refusalThatNobodyHeardIsAskedFor();
    void nameTakenMeanwhileIsToldAndKept();
    void discardedUploadIsGone();
    void discardedReplacementIsGone();
    void sendsFromADevice();
    void signedUploadNeedsNoUser();
    void keysStayWithTheProject();
    void uploadIdsAreTakenApart_data();
    void uploadIdsAreTakenApart();
    void directHosts_data();
    void directHosts();
    void directHostThatIsNotThereIsLeft();
    void metadataIsAsTheServerTakesIt();
    void stateSurvivesAsAToken();
    void sizeAndSourceChooseTheRoute();
    void serverWithoutTusGetsOneRequest();

private:
    /// An upload of a file with these bytes; notes its tokens and its progress.
    [[nodiscard]] UploadRequest requestFor(const QByteArray &bytes);
    /// Sends the first chunks and is cancelled then, as a process that ends.
    void sendSome(UploadRequest request, qint64 atLeast);
    [[nodiscard]] QByteArray stored() const;
    [[nodiscard]] QList<LoggedRequest> requests(const QByteArray &method) const;
    /// Bytes that reached the server in chunks.
    [[nodiscard]] qint64 bytesSent() const;

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<TempFiles> m_files;
    QString m_user;
    QString m_key;
    QByteArray m_token; ///< The last one told.
    QList<qint64> m_steps;
};

void ResumableUploadTest::init()
{
    m_server = std::make_unique<PracticeServer>();
    m_server->addBucket(bucketName);
    m_user = m_server->addUser(QStringLiteral("a@example.test"), QStringLiteral("secret"));
    m_key = m_user + QStringLiteral("/take 1.mp3");
    m_files = std::make_unique<TempFiles>();
    m_token = "nothing was told";
    m_steps.clear();
}

void ResumableUploadTest::cleanup()
{
    m_server.reset();
    m_files.reset();
}

UploadRequest ResumableUploadTest::requestFor(const QByteArray &bytes)
{
    UploadRequest request;
    request.target = {bucketName, m_key};
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("source.mp3"), bytes));
    request.contentType = QStringLiteral("audio/mpeg");
    request.resumable = [this](const QByteArray &token) { m_token = token; };
    request.progress = [this](qint64 done, qint64) { m_steps.append(done); };
    return request;
}

void ResumableUploadTest::sendSome(UploadRequest request, qint64 atLeast)
{
    Client client(*m_server);
    const CancelToken cancel = request.cancel;
    // The server stops answering then, which holds the upload where it is.
    m_server->addFault(Fault::hang().on("PATCH", "/upload/resumable").after(int(atLeast / chunkBytes)));
    auto running = std::make_shared<ResumableUpload>(client.api, client.endpoint, request, client.options)->run();
    QTRY_COMPARE(requests("PATCH").size(), atLeast / chunkBytes + 1);
    cancel.cancel();
    REQUIRE_KIND(await(std::move(running)), ErrorKind::Cancelled);
    m_server->clearLog();
    m_steps.clear();
}

QByteArray ResumableUploadTest::stored() const
{
    const auto object = m_server->object(bucketName, m_key);
    return object ? object->bytes : QByteArray();
}

QList<LoggedRequest> ResumableUploadTest::requests(const QByteArray &method) const
{
    QList<LoggedRequest> found;
    const QList<LoggedRequest> log = m_server->log();
    for (const LoggedRequest &request : log) {
        if (request.method == method && request.target.contains("/upload/resumable"))
            found.append(request);
    }
    return found;
}

qint64 ResumableUploadTest::bytesSent() const
{
    qint64 sum = 0;
    const QList<LoggedRequest> chunks = requests("PATCH");
    for (const LoggedRequest &chunk : chunks)
        sum += chunk.bodyBytes;
    return sum;
}

void ResumableUploadTest::sendsChunksOfOneSize()
{
    const QByteArray bytes = patternBytes(5 * chunkBytes - 1000);
    UploadRequest request = requestFor(bytes);
    request.cacheControl = QStringLiteral("max-age=60");
    request.metadata = QJsonObject{{QStringLiteral("title"), QStringLiteral("Zwölf")}};
    QList<bool> tokens;
    request.resumable = [&tokens](const QByteArray &token) { tokens.append(!token.isEmpty()); };
    Client client(*m_server);
    const Result<ObjectInfo> sent = client.run(request);
    REQUIRE_OK(sent);
    QCOMPARE(sent->size, bytes.size());
    QCOMPARE(sent->path, request.target);
    QCOMPARE(sent->contentType, QStringLiteral("audio/mpeg"));
    QCOMPARE(sent->cacheControl, QStringLiteral("max-age=60"));
    QCOMPARE(sent->metadata, *request.metadata);
    QCOMPARE(stored(), bytes);
    const QList<LoggedRequest> chunks = requests("PATCH");
    QCOMPARE(chunks.size(), 5);
    for (qsizetype i = 0; i < 4; ++i)
        QCOMPARE(chunks.at(i).bodyBytes, chunkBytes);
    QCOMPARE(chunks.last().bodyBytes, chunkBytes - 1000);
    QCOMPARE(requests("HEAD").size(), 0);
    QVERIFY(std::is_sorted(m_steps.cbegin(), m_steps.cend()));
    QCOMPARE(m_steps.last(), bytes.size());
    QCOMPARE(tokens.first(), true);
    QCOMPARE(tokens.last(), false);
}

void ResumableUploadTest::chunksGrowWhileAllGoesWell()
{
    const QByteArray bytes = patternBytes(17 * chunkBytes);
    Client client(*m_server);
    client.options.largestChunkBytes = 4 * chunkBytes;
    client.options.quickChunk = std::chrono::hours(1);
    REQUIRE_OK(client.run(requestFor(bytes)));
    QVERIFY(stored() == bytes);
    QList<qint64> sizes;
    const QList<LoggedRequest> chunks = requests("PATCH");
    for (const LoggedRequest &chunk : chunks)
        sizes.append(chunk.bodyBytes / chunkBytes);
    QCOMPARE(sizes, (QList<qint64>{1, 2, 4, 4, 4, 2}));

    ChunkSizer sizer(6, 100, std::chrono::seconds(1));
    sizer.wentThrough(6, std::chrono::milliseconds(1001));
    QCOMPARE(sizer.next(), 6);
    for (const qint64 size : {6, 12, 24, 48}) {
        QCOMPARE(sizer.next(), size);
        sizer.wentThrough(size, std::chrono::milliseconds(900));
    }
    // 96 broke: small ones again, and never again as large.
    QCOMPARE(sizer.next(), 96);
    sizer.brokeOff(96);
    for (const qint64 size : {6, 12, 24, 48, 48}) {
        QCOMPARE(sizer.next(), size);
        sizer.wentThrough(size, std::chrono::milliseconds(1));
    }
}

void ResumableUploadTest::gatewaysLimitShrinksChunks()
{
    const QByteArray bytes = patternBytes(9 * chunkBytes);
    Client client(*m_server);
    client.options.largestChunkBytes = 4 * chunkBytes;
    client.options.quickChunk = std::chrono::hours(1);
    m_server->addFault(Fault::htmlPage(413).on("PATCH", "/upload/resumable").after(2));
    REQUIRE_OK(client.run(requestFor(bytes)));
    QVERIFY(stored() == bytes);
    QCOMPARE(m_token, QByteArray());
}

void ResumableUploadTest::emptyFileIsStoredByItsCreation()
{
    Client client(*m_server);
    REQUIRE_OK(client.run(requestFor({})));
    QVERIFY(m_server->object(bucketName, m_key));
    QCOMPARE(requests("PATCH").size(), 0);
}

void ResumableUploadTest::replacingIsSaidWithEveryRequest()
{
    m_server->addObject(bucketName, m_key, "the old one");
    const QByteArray bytes = patternBytes(3 * chunkBytes);
    UploadRequest request = requestFor(bytes);
    request.overwrite = true;
    m_server->addFault(Fault::resetConnection().on("PATCH", "/upload/resumable").after(1));
    Client client(*m_server);
    REQUIRE_OK(client.run(request));
    QCOMPARE(stored(), bytes);
    const QList<LoggedRequest> log = m_server->log();
    for (const LoggedRequest &sent : log) {
        if (sent.method == "PATCH" || (sent.method == "POST" && sent.target.contains("/upload/")))
            QCOMPARE(sent.header("x-upsert"), QByteArray("true"));
    }
}

void ResumableUploadTest::neverReplacesUnasked()
{
    m_server->addObject(bucketName, m_key, "the old one");
    Client client(*m_server);
    REQUIRE_KIND(client.run(requestFor(patternBytes(3 * chunkBytes))), ErrorKind::AlreadyExists);
    QCOMPARE(stored(), QByteArray("the old one"));
    QCOMPARE(m_token, QByteArray());
    QCOMPARE(bytesSent(), 0);
}

void ResumableUploadTest::goesOnAfterTrouble_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("fromTheStart");
    const QByteArray route = "/upload/resumable/";
    const auto third = [&route](const Fault &fault) { return fault.on("PATCH", route).after(2); };
    QTest::newRow("reset before a byte") << third(Fault::resetConnection()) << false;
    // Qt sends once more by itself; only then does it tell.
    Fault again = third(Fault::resetConnection());
    again.times = 4;
    QTest::newRow("reset again and again") << again << false;
    QTest::newRow("reset in the middle") << third(Fault::resetAfter(20'000)) << false;
    QTest::newRow("answer lost") << third(Fault::loseAnswer()) << false;
    QTest::newRow("slow") << third(Fault::slow(400'000)) << false;
    QTest::newRow("another offset") << third(Fault::tusOffsetConflict()) << false;
    QTest::newRow("locked") << third(Fault::tusLocked()) << false;
    QTest::newRow("gateway's page") << third(Fault::htmlPage(503)) << false;
    QTest::newRow("its own trouble") << third(refusal(500, "Something went wrong with that request\n")) << false;
    QTest::newRow("too many requests") << third(Fault::tooManyRequests(0)) << false;
    QTest::newRow("nonsense offset") << third(Fault::status(204, {}, {}, {{"upload-offset", "99999999"}})) << false;
    QTest::newRow("no offset") << third(Fault::status(204)) << false;
    QTest::newRow("gone") << third(Fault::tusGone()) << true;
    QTest::newRow("not found") << third(refusal(404, "The file for this url was not found\n")) << true;
    QTest::newRow("creation unanswered") << Fault::loseAnswer().on("POST", "/upload/resumable") << false;
    QTest::newRow("creation refused for now") << Fault::htmlPage(502).on("POST", "/upload/resumable") << false;
}

void ResumableUploadTest::goesOnAfterTrouble()
{
    QFETCH(Fault, fault);
    QFETCH(bool, fromTheStart);
    m_server->addFault(fault);
    const QByteArray bytes = patternBytes(6 * chunkBytes + 77);
    Client client(*m_server);
    REQUIRE_OK(client.run(requestFor(bytes)));
    QVERIFY(stored() == bytes);
    QCOMPARE(m_steps.last(), bytes.size());
    QCOMPARE(m_token, QByteArray());
    // What had arrived is not sent again.
    const qint64 twice = fromTheStart ? 3 * chunkBytes : 2 * chunkBytes;
    QVERIFY2(bytesSent() <= bytes.size() + twice, QByteArray::number(bytesSent()));
}

void ResumableUploadTest::lostAnswerToTheLastChunkIsDone()
{
    m_server->addFault(Fault::loseAnswer().on("PATCH", "/upload/resumable").after(2));
    const QByteArray bytes = patternBytes(3 * chunkBytes);
    Client client(*m_server);
    const Result<ObjectInfo> sent = client.run(requestFor(bytes));
    REQUIRE_OK(sent);
    QCOMPARE(sent->size, bytes.size());
    QVERIFY(stored() == bytes);
    QCOMPARE(requests("POST").size(), 1);
}

void ResumableUploadTest::progressGoesBackToWhatArrived()
{
    // A chunk is one piece, so that all of it is on its way when it is first reported.
    const QByteArray bytes = patternBytes(3000);
    Client client(*m_server);
    client.options.chunkBytes = 1000;
    client.options.largestChunkBytes = 1000;
    m_server->addFault(Fault::tusLocked().on("PATCH", "/upload/resumable"));
    REQUIRE_OK(client.run(requestFor(bytes)));
    QVERIFY(m_steps.size() >= 3);
    QCOMPARE(m_steps.at(0), 1000);
    QCOMPARE(m_steps.at(1), 0);
    QCOMPARE(m_steps.last(), 3000);
}

void ResumableUploadTest::expiredSessionIsRenewedOnTheWay()
{
    const auto tokens = std::make_shared<FreshTokens>(*m_server, m_user);
    Client client(*m_server, tokens);
    const QByteArray bytes = patternBytes(4 * chunkBytes);
    m_server->addFault(Fault::expiredJwt().on("PATCH", "/upload/resumable").after(1));
    REQUIRE_OK(client.run(requestFor(bytes)));
    QVERIFY(stored() == bytes);
    QCOMPARE(tokens->refused, 1);
    QCOMPARE(requests("POST").size(), 1);
}

void ResumableUploadTest::expiredSessionIsRenewedBeforeGoingOn()
{
    const QByteArray bytes = patternBytes(4 * chunkBytes);
    UploadRequest request = requestFor(bytes);
    sendSome(request, 2 * chunkBytes);
    const auto tokens = std::make_shared<FreshTokens>(*m_server, m_user);
    m_server->expireAccessTokens();
    request.cancel = CancelToken();
    request.resumeToken = m_token;
    Client later(*m_server, tokens);
    REQUIRE_OK(later.run(request));
    QVERIFY(stored() == bytes);
    QCOMPARE(tokens->refused, 1);
    QCOMPARE(bytesSent(), 2 * chunkBytes);
    QCOMPARE(requests("POST").size(), 0);
}

void ResumableUploadTest::anotherProcessGoesOn()
{
    const QByteArray bytes = patternBytes(5 * chunkBytes + 5);
    UploadRequest request = requestFor(bytes);
    sendSome(request, 3 * chunkBytes);
    QVERIFY(!m_token.isEmpty());
    QCOMPARE(stored(), QByteArray());
    request.cancel = CancelToken();
    request.resumeToken = m_token;
    Client later(*m_server);
    const Result<ObjectInfo> sent = later.run(request);
    REQUIRE_OK(sent);
    QVERIFY(stored() == bytes);
    QCOMPARE(bytesSent(), bytes.size() - 3 * chunkBytes);
    QVERIFY(m_steps.first() >= 3 * chunkBytes);
    QCOMPARE(m_steps.last(), bytes.size());
    QCOMPARE(m_token, QByteArray());
}

void ResumableUploadTest::whatAnEarlierProcessSentIsCheckedToo()
{
    QByteArray bytes = patternBytes(4 * chunkBytes);
    UploadRequest request = requestFor(bytes);
    sendSome(request, 2 * chunkBytes);
    // Other bytes under the same size and time, in the part that was sent: nobody but a hash could tell.
    QFile file(request.source.filePath);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime modified = file.fileTime(QFileDevice::FileModificationTime);
    QVERIFY(file.write("other bytes") > 0);
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(modified, QFileDevice::FileModificationTime));
    file.close();
    request.cancel = CancelToken();
    request.resumeToken = m_token;
    Client later(*m_server);
    REQUIRE_KIND(later.run(request), ErrorKind::Corrupt);
}

void ResumableUploadTest::tokenOfAnotherUploadIsLeftAlone()
{
    const QByteArray bytes = patternBytes(3 * chunkBytes);
    UploadRequest request = requestFor(bytes);
    sendSome(request, chunkBytes);
    const QByteArray first = m_token;
    request.cancel = CancelToken();
    request.resumeToken = first;
    request.target.key = m_user + QStringLiteral("/take 2.mp3");
    Client client(*m_server);
    REQUIRE_OK(client.run(request));
    QVERIFY(m_server->object(bucketName, request.target.key)->bytes == bytes);
    QCOMPARE(stored(), QByteArray());
    // The first can still be gone on with.
    request.target.key = m_key;
    request.resumeToken = first;
    m_server->clearLog();
    REQUIRE_OK(client.run(request));
    QVERIFY(stored() == bytes);
    QCOMPARE(bytesSent(), 2 * chunkBytes);
}

void ResumableUploadTest::changedSourceIsNeverMixed_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("longer") << QStringLiteral("longer");
    QTest::newRow("written anew") << QStringLiteral("anew");
    QTest::newRow("gone") << QStringLiteral("gone");
}

void ResumableUploadTest::changedSourceIsNeverMixed()
{
    QFETCH(QString, change);
    const QByteArray bytes = patternBytes(4 * chunkBytes);
    UploadRequest request = requestFor(bytes);
    sendSome(request, 2 * chunkBytes);
    QFile file(request.source.filePath);
    if (change == u"gone") {
        QVERIFY(file.remove());
    } else {
        QVERIFY(file.open(change == u"longer" ? QIODevice::Append : QIODevice::ReadWrite));
        QVERIFY(file.write("x") == 1);
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
        file.close();
    }
    request.cancel = CancelToken();
    request.resumeToken = m_token;
    Client later(*m_server);
    REQUIRE_KIND(later.run(request), ErrorKind::SourceChanged);
    QCOMPARE(m_token, QByteArray());
    QCOMPARE(bytesSent(), 0);
    QCOMPARE(requests("DELETE").size(), 1);
    QVERIFY(!m_server->object(bucketName, m_key));
}

void ResumableUploadTest::sourceThatChangesUnderWayEndsTheUpload()
{
    UploadRequest request = requestFor(patternBytes(4 * chunkBytes));
    request.progress = [path = request.source.filePath](qint64, qint64) {
        QFile file(path);
        if (file.open(QIODevice::Append))
            file.write("more");
    };
    Client client(*m_server);
    REQUIRE_KIND(client.run(request), ErrorKind::SourceChanged);
    QCOMPARE(m_token, QByteArray());
    QVERIFY(!m_server->object(bucketName, m_key));
    QCOMPARE(requests("DELETE").size(), 1);
}

void ResumableUploadTest::givesUpAndKeepsWhatArrived()
{
    const QByteArray bytes = patternBytes(4 * chunkBytes);
    UploadRequest request = requestFor(bytes);
    m_server->addFault(Fault::tusLocked().on("PATCH", "/upload/resumable", -1).after(2));
    Client client(*m_server);
    const Result<ObjectInfo> sent = client.run(request);
    REQUIRE_KIND(sent, ErrorKind::Busy);
    QVERIFY(sent.error().retryable);
    QVERIFY(!m_token.isEmpty());
    QCOMPARE(requests("PATCH").size(), 2 + 1 + client.options.maxFailures);
    QCOMPARE(m_steps.last(), 2 * chunkBytes);

    m_server->clearFaults();
    m_server->clearLog();
    m_server->goOffline();
    request.resumeToken = m_token;
    REQUIRE_KIND(client.run(request), ErrorKind::Offline);
    QVERIFY(!m_token.isEmpty());
    m_server->goOnline();
    // While nobody can say what arrived, what was sent doesn't count.
    request.resumeToken = m_token;
    request.progress = [this](qint64 done, qint64) {
        m_steps.append(done);
        m_server->goOffline();
    };
    REQUIRE_KIND(client.run(request), ErrorKind::Offline);
    QCOMPARE(m_steps.last(), ResumableState::fromToken(m_token)->offset);
    m_server->goOnline();
    request.resumeToken = m_token;
    request.progress = {};
    REQUIRE_OK(client.run(request));
    QVERIFY(stored() == bytes);
    QCOMPARE(bytesSent(), 2 * chunkBytes);
}

void ResumableUploadTest::serverThatLosesEverythingIsGivenUp()
{
    m_server->addFault(Fault::tusGone().on("PATCH", "/upload/resumable", -1));
    Client client(*m_server);
    const Result<ObjectInfo> sent = client.run(requestFor(patternBytes(2 * chunkBytes)));
    REQUIRE_KIND(sent, ErrorKind::Server);
    QVERIFY(!sent.error().retryable);
    QCOMPARE(requests("POST").size(), 3);
    QCOMPARE(m_token, QByteArray());
}

void ResumableUploadTest::refusalsComeBeforeAByte_data()
{
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("too large") << "small" << QString() << ErrorKind::TooLarge;
    QTest::newRow("type") << "images" << QString() << ErrorKind::TypeNotAllowed;
    QTest::newRow("policy") << bucketName << "somebody-else/" << ErrorKind::AccessDenied;
    QTest::newRow("bucket") << "nowhere" << QString() << ErrorKind::BucketNotFound;
}

void ResumableUploadTest::refusalsComeBeforeAByte()
{
    QFETCH(QString, bucket);
    QFETCH(QString, folder);
    QFETCH(ErrorKind, kind);
    m_server->addBucket(QStringLiteral("small"), false, 1000);
    m_server->addBucket(QStringLiteral("images"), false, {}, QStringList{QStringLiteral("image/*")});
    UploadRequest request = requestFor(patternBytes(2 * chunkBytes));
    request.target = {bucket, (folder.isEmpty() ? m_user + u'/' : folder) + QStringLiteral("x.mp3")};
    Client client(*m_server, std::make_shared<FreshTokens>(*m_server, m_user));
    REQUIRE_KIND(client.run(request), kind);
    QCOMPARE(requests("POST").size(), 1);
    QCOMPARE(requests("PATCH").size(), 0);
    QVERIFY(!client.endpoint->isMissing());
}

void ResumableUploadTest::refusalThatNobodyHeardIsAskedFor()
{
    // The connection goes away under the chunk, whenever one is sent; a question without a body is answered.
    const QByteArray bytes = patternBytes(2 * chunkBytes);
    ScriptedServer server;
    server.handler = [](const ScriptedRequest &request) {
        ScriptedAnswer answer;
        answer.headers = {{"tus-resumable", "1.0.0"}};
        if (request.method == "POST") {
            answer.status = 201;
            answer.headers.append(qMakePair(QByteArray("location"), QByteArray("/storage/v1/upload/resumable/abc")));
        } else if (request.method == "HEAD") {
            answer.headers.append(qMakePair(QByteArray("upload-offset"), QByteArray("0")));
        } else if (request.bodySize > 0) {
            answer.drop = true;
        } else {
            answer.status = 403;
            answer.body = "new row violates row-level security policy";
        }
        return answer;
    };
    QNetworkAccessManager network;
    const auto api = std::make_shared<SupabaseApi>(SupabaseProject{server.url(), "key"},
                                                   std::make_shared<FixedToken>("token"), &network);
    const ResumableOptions options = quickOptions();
    const auto upload =
        std::make_shared<ResumableUpload>(api, std::make_shared<TusEndpoint>(server.url()), requestFor(bytes), options);
    REQUIRE_KIND(await(upload->run()), ErrorKind::AccessDenied);
    for (const ScriptedRequest &request : std::as_const(server.requests)) {
        // A byte of somebody else's making would become part of the file.
        if (request.method == "PATCH" && request.bodySize > 0)
            QVERIFY(request.bodySize == chunkBytes && request.body == bytes.first(chunkBytes));
    }
}

void ResumableUploadTest::nameTakenMeanwhileIsToldAndKept()
{
    const QByteArray bytes = patternBytes(4 * chunkBytes);
    UploadRequest request = requestFor(bytes);
    sendSome(request, 2 * chunkBytes);
    m_server->addObject(bucketName, m_key, "somebody was faster");
    request.cancel = CancelToken();
    request.resumeToken = m_token;
    Client later(*m_server);
    REQUIRE_KIND(later.run(request), ErrorKind::AlreadyExists);
    QCOMPARE(stored(), QByteArray("somebody was faster"));
    QCOMPARE(m_token, QByteArray());
    QCOMPARE(requests("DELETE").last().status, 204); // Nothing of it is left on the server.
}

void ResumableUploadTest::discardedUploadIsGone()
{
    const QByteArray bytes = patternBytes(3 * chunkBytes);
    UploadRequest request = requestFor(bytes);
    sendSome(request, chunkBytes);
    QVERIFY(!m_token.isEmpty());
    Client client(*m_server);
    const QByteArray token = m_token;
    REQUIRE_OK(await(ResumableUpload::discard(client.api, client.endpoint, token)));
    QCOMPARE(requests("DELETE").first().status, 204);
    // Twice is no error, and neither is going on with it: that begins anew.
    REQUIRE_OK(await(ResumableUpload::discard(client.api, client.endpoint, token)));
    REQUIRE_OK(await(ResumableUpload::discard(client.api, client.endpoint, "nonsense")));
    request.cancel = CancelToken();
    request.resumeToken = token;
    REQUIRE_OK(client.run(request));
    QVERIFY(stored() == bytes);
    QCOMPARE(bytesSent(), bytes.size());
}

void ResumableUploadTest::discardedReplacementIsGone()
{
    m_server->addObject(bucketName, m_key, "what was there");
    UploadRequest request = requestFor(patternBytes(3 * chunkBytes));
    request.overwrite = true;
    sendSome(request, chunkBytes);
    Client client(*m_server);
    REQUIRE_OK(await(ResumableUpload::discard(client.api, client.endpoint, m_token)));
    QCOMPARE(requests("DELETE").last().status, 204);
    QCOMPARE(stored(), QByteArray("what was there"));
}

void ResumableUploadTest::sendsFromADevice()
{
    const QByteArray bytes = patternBytes(3 * chunkBytes + 1);
    UploadRequest request = requestFor({});
    auto device = std::make_shared<QBuffer>();
    device->setData(bytes);
    QVERIFY(device->open(QIODevice::ReadOnly));
    request.source = UploadSource::fromDevice(device);
    m_server->addFault(Fault::resetAfter(1000).on("PATCH", "/upload/resumable").after(1));
    Client client(*m_server);
    REQUIRE_OK(client.run(request));
    QVERIFY(stored() == bytes);
    // Nobody could open it again.
    QCOMPARE(m_token, QByteArray());
}

void ResumableUploadTest::signedUploadNeedsNoUser()
{
    const QByteArray bytes = patternBytes(2 * chunkBytes + 1);
    Client owner(*m_server);
    const QUrl route = owner.api->storageUrl("/object/upload/sign/" + SupabaseApi::encodePath({bucketName, m_key}));
    const Result<QJsonDocument> made = await(owner.api->json("POST", route, QJsonDocument(QJsonObject()), {}));
    REQUIRE_OK(made);
    m_server->clearLog();
    Client stranger(*m_server, std::make_shared<FixedToken>("no token at all"));
    stranger.options.signature = made->object().value(u"token").toString().toLatin1();
    QVERIFY(!stranger.options.signature.isEmpty());
    m_server->addFault(Fault::resetAfter(1000).on("PATCH", "/upload/resumable/sign").after(1));
    REQUIRE_OK(stranger.run(requestFor(bytes)));
    QVERIFY(stored() == bytes);
    const QList<LoggedRequest> chunks = requests("PATCH");
    QVERIFY(chunks.size() >= 3);
    for (const LoggedRequest &chunk : chunks)
        QCOMPARE(chunk.header("authorization"), QByteArray());
    QVERIFY(!m_token.contains(stranger.options.signature));
}

void ResumableUploadTest::keysStayWithTheProject()
{
    ScriptedServer elsewhere;
    ScriptedServer server;
    server.handler = [&elsewhere](const ScriptedRequest &request) {
        ScriptedAnswer answer;
        answer.headers = {{"tus-resumable", "1.0.0"}};
        if (request.method == "POST") {
            answer.status = 201;
            answer.headers.append(
                {"location", elsewhere.url().toEncoded() + "/behind/a/proxy/upload/resumable/YXVkaW8veA"});
        } else if (request.method == "PATCH") {
            answer.status = 204;
            answer.headers.append({"upload-offset", QByteArray::number(request.bodySize)});
        } else {
            answer = ScriptedServer::json(404, "{}");
        }
        return answer;
    };
    QNetworkAccessManager network;
    const auto api = std::make_shared<SupabaseApi>(SupabaseProject{server.url(), "key"},
                                                   std::make_shared<FixedToken>("token"), &network);
    const auto upload = std::make_shared<ResumableUpload>(api, std::make_shared<TusEndpoint>(server.url()),
                                                          requestFor(patternBytes(1000)));
    REQUIRE_OK(await(upload->run()));
    QCOMPARE(elsewhere.requests.size(), 0);
    QCOMPARE(server.requests.at(1).target, QByteArray("/storage/v1/upload/resumable/YXVkaW8veA"));
}

void ResumableUploadTest::uploadIdsAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("as served") << QByteArray("http://h/storage/v1/upload/resumable/YS9i_-") << QByteArray("YS9i_-");
    QTest::newRow("signed") << QByteArray("https://h/storage/v1/upload/resumable/sign/YS9i") << QByteArray("YS9i");
    QTest::newRow("relative") << QByteArray("/upload/resumable/YS9i") << QByteArray("YS9i");
    QTest::newRow("none") << QByteArray("http://h/storage/v1/upload/resumable/") << QByteArray();
    QTest::newRow("another route") << QByteArray("http://h/storage/v1/object/b/x") << QByteArray();
    QTest::newRow("upwards") << QByteArray("http://h/upload/resumable/../../bucket") << QByteArray();
    QTest::newRow("query") << QByteArray("http://h/upload/resumable/a?b=c") << QByteArray();
    QTest::newRow("dots") << QByteArray("http://h/upload/resumable/..") << QByteArray();
}

void ResumableUploadTest::uploadIdsAreTakenApart()
{
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, id);
    QCOMPARE(TusEndpoint::uploadId(location).value_or(QByteArray()), id);
}

void ResumableUploadTest::directHosts_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("direct");
    QTest::newRow("hosted") << "https://abcdefgh.supabase.co"
                            << "https://abcdefgh.storage.supabase.co";
    QTest::newRow("own name") << "https://files.example.org"
                              << "";
    QTest::newRow("looks like it") << "https://abcdefgh.supabase.co.example.org"
                                   << "";
    QTest::newRow("deeper") << "https://a.b.supabase.co"
                            << "";
    QTest::newRow("not secure") << "http://abcdefgh.supabase.co"
                                << "";
    QTest::newRow("here") << "http://127.0.0.1:54321"
                          << "";
}

void ResumableUploadTest::directHosts()
{
    QFETCH(QString, project);
    QFETCH(QString, direct);
    QCOMPARE(TusEndpoint::directHost(QUrl(project)), QUrl(direct));
    const TusEndpoint endpoint{QUrl(project)};
    const QString host = direct.isEmpty() ? project : direct;
    QCOMPARE(endpoint.uploadUrl("x", false), QUrl(host + QStringLiteral("/storage/v1/upload/resumable/x")));
    QCOMPARE(endpoint.creationUrl(true), QUrl(host + QStringLiteral("/storage/v1/upload/resumable/sign")));
}

void ResumableUploadTest::directHostThatIsNotThereIsLeft()
{
    quint16 nobody = 0;
    {
        const ScriptedServer closed;
        nobody = closed.serverPort();
    }
    Client client(*m_server);
    const QUrl direct(QStringLiteral("http://127.0.0.1:%1").arg(nobody));
    client.endpoint = std::make_shared<TusEndpoint>(m_server->url(), direct);
    const QByteArray bytes = patternBytes(2 * chunkBytes);
    REQUIRE_OK(client.run(requestFor(bytes)));
    QVERIFY(stored() == bytes);
    QCOMPARE(client.endpoint->creationUrl(false).host(), m_server->url().host());
    QCOMPARE(client.endpoint->creationUrl(false).port(), m_server->url().port());

    // Where neither can be reached, it wasn't the name.
    client.endpoint = std::make_shared<TusEndpoint>(m_server->url(), direct);
    m_server->goOffline();
    REQUIRE_KIND(client.run(requestFor(bytes)), ErrorKind::Offline);
    QCOMPARE(client.endpoint->creationUrl(false).port(), int(nobody));
}

void ResumableUploadTest::metadataIsAsTheServerTakesIt()
{
    UploadRequest request;
    request.target = {QStringLiteral("b"), QStringLiteral("ü/x.mp3")};
    request.cacheControl = QStringLiteral("public, max-age=120");
    // No type would pass the bucket's list of types by.
    QCOMPARE(TusProtocol::metadata(request), "bucketName " + QByteArray("b").toBase64() + ",objectName " +
                                                 QByteArray("=C3=BC/x.mp3").toBase64() + ",contentType " +
                                                 QByteArray("application/octet-stream").toBase64() + ",cacheControl " +
                                                 QByteArray("120").toBase64());
    request.cacheControl = QStringLiteral("no-cache");
    QVERIFY(!TusProtocol::metadata(request).contains("cacheControl"));
}

void ResumableUploadTest::stateSurvivesAsAToken()
{
    ResumableState state;
    state.project = QUrl(QStringLiteral("https://x.example"));
    state.uploadId = "YS9i";
    state.isSigned = true;
    state.offset = qint64(6) * 1024 * 1024 * 1024;
    state.length = qint64(7) * 1024 * 1024 * 1024;
    state.sourcePath = QStringLiteral("/music/ü.mp3");
    state.modified = QDateTime::fromMSecsSinceEpoch(1'764'000'000'123, Qt::UTC);
    state.target = {QStringLiteral("b"), QStringLiteral("ü/x.mp3")};
    state.overwrite = true;
    state.created = QDateTime::fromMSecsSinceEpoch(1'764'000'000'456, Qt::UTC);
    const std::optional<ResumableState> back = ResumableState::fromToken(state.toToken());
    QVERIFY(back);
    QCOMPARE(back->toToken(), state.toToken());
    QCOMPARE(back->offset, state.offset);
    QCOMPARE(back->modified, state.modified);
    QCOMPARE(back->target, state.target);
    for (const QByteArray &nonsense : {QByteArray(), QByteArray("x"), QByteArray("{}"), QByteArray("{\"tus\":1}")})
        QVERIFY(!ResumableState::fromToken(nonsense));
}

void ResumableUploadTest::sizeAndSourceChooseTheRoute()
{
    QNetworkAccessManager network;
    SupabaseStorage storage({m_server->url(), m_server->anonKey().toLatin1()},
                            std::make_shared<FixedToken>(m_server->serviceKey().toLatin1()), &network);
    const qint64 limit = qint64(6) * 1024 * 1024;
    UploadRequest request = requestFor(patternBytes(limit));
    request.overwrite = true;
    REQUIRE_OK(await(storage.upload(request)));
    QCOMPARE(requests("POST").size(), 0);
    QCOMPARE(m_server->requestCount("POST", "/object/"), 1);

    const QByteArray more = patternBytes(limit + 1);
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("more"), more));
    REQUIRE_OK(await(storage.upload(request)));
    QVERIFY(stored() == more);
    QCOMPARE(requests("PATCH").size(), 2);
    QCOMPARE(m_server->requestCount("POST", "/object/"), 1);

    m_server->clearLog();
    auto device = std::make_shared<QBuffer>();
    device->setData(more);
    QVERIFY(device->open(QIODevice::ReadOnly));
    request.source = UploadSource::fromDevice(device);
    REQUIRE_OK(await(storage.upload(request)));
    QCOMPARE(requests("PATCH").size(), 2);
}

void ResumableUploadTest::serverWithoutTusGetsOneRequest()
{
    m_server->addFault(
        Fault::status(404,
                      R"({"message":"Route POST:/upload/resumable not found","error":"Not Found","statusCode":404})")
            .on("POST", "/upload/resumable"));
    QNetworkAccessManager network;
    SupabaseStorage storage({m_server->url(), m_server->anonKey().toLatin1()},
                            std::make_shared<FixedToken>(m_server->serviceKey().toLatin1()), &network);
    const QByteArray bytes = patternBytes(7'000'000);
    UploadRequest request = requestFor(bytes);
    REQUIRE_OK(await(storage.upload(request)));
    QVERIFY(stored() == bytes);
    QCOMPARE(m_token, QByteArray());
    // It isn't asked a second time.
    request.overwrite = true;
    REQUIRE_OK(await(storage.upload(request)));
    QCOMPARE(requests("POST").size(), 1);
    QCOMPARE(m_server->requestCount("POST", "/object/"), 2);
}

QTEST_GUILESS_MAIN(ResumableUploadTest)
#include "tst_resumableupload.moc"
