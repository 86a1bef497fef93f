#include "core/audio/PlaybackEngine.h"
#include "core/cache/RangeCache.h"
#include "tests/server/PracticeServer.h"
#include "tests/support/CloudThread.h"
#include "tests/support/PrivatePulse.h"
#include "tests/support/Tone.h"

#include <QGuiApplication>
#include <QMutex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

const QString bucket = QStringLiteral("audio");
const QString adaId = QStringLiteral("6a0b1c2d-0000-4000-8000-000000000001");
const QByteArray objectPath = "/object/";

/// A token that is fetched anew once the server has refused the one before.
class RenewedToken final : public TokenSource
{
public:
    explicit RenewedToken(PracticeServer &server)
        : m_server(server)
        , m_token(server.jwtFor(adaId).toLatin1())
    {
    }

    [[nodiscard]] Task<QByteArray> accessToken() override
    {
        const QMutexLocker lock(&m_mutex);
        co_return std::as_const(m_token); // A task would move it out.
    }
    void tokenRefused(const QByteArray &token) override
    {
        const QMutexLocker lock(&m_mutex);
        if (token != m_token)
            return; // That one was replaced already.
        ++m_refusals;
        m_token = m_server.jwtFor(adaId, 7200).toLatin1();
    }
    [[nodiscard]] QString userId() const override { return adaId; }
    [[nodiscard]] int refusals() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_refusals;
    }

private:
    PracticeServer &m_server;
    mutable QMutex m_mutex;
    QByteArray m_token;
    int m_refusals = 0;
};

} // namespace

/// From a double-click to the sound, over real HTTP: the engine, the reader, the client, and a server that misbehaves.
class TestCloudPlayback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(pulseProblem.isEmpty(), qPrintable(pulseProblem)); }
    void init();
    void cleanup();
    void startsBeforeTheFileHasArrived();
    void dropsInTheMiddleLoseNothing();
    void outlivesATimeWithoutNetwork();
    void goesOnWithANewToken();
    void aSecondPlayNeedsNoServer();
    void saysThatTheFileWasReplaced();
    void saysThatTheFileIsGone();
    void saysThatItMayNotBeRead();

public:
    static QString pulseProblem;
    static PrivatePulse *pulse;

private:
    [[nodiscard]] QString keyOf(const QString &name) const { return adaId + u'/' + name; }
    /// As a list would tell of it.
    [[nodiscard]] ObjectRef refOf(const QString &key);
    void play(const QString &name, const QByteArray &bytes);
    [[nodiscard]] qint64 bytesAsked();

    std::unique_ptr<PracticeServer> m_server;
    std::shared_ptr<RenewedToken> m_tokens;
    std::unique_ptr<CloudThread> m_cloud;
    std::unique_ptr<PlaybackEngine> m_engine;
};

QString TestCloudPlayback::pulseProblem;
PrivatePulse *TestCloudPlayback::pulse = nullptr;

void TestCloudPlayback::init()
{
    m_server = std::make_unique<PracticeServer>();
    QVERIFY(m_server->isListening());
    m_server->addUser(QStringLiteral("ada@example.com"), QStringLiteral("correct horse"), adaId);
    m_server->addBucket(bucket);
    m_tokens = std::make_shared<RenewedToken>(*m_server);
    const SupabaseProject project{m_server->url(), m_server->anonKey().toLatin1()};
    m_cloud = std::make_unique<CloudThread>(project, m_tokens);
    m_engine = std::make_unique<PlaybackEngine>();
}

void TestCloudPlayback::cleanup()
{
    m_engine.reset();
    m_cloud.reset();
    m_tokens.reset();
    m_server.reset();
}

ObjectRef TestCloudPlayback::refOf(const QString &key)
{
    const auto object = m_server->object(bucket, key);
    if (!object)
        return {};
    const QString etag = QString::fromLatin1(object->etag).remove(u'"');
    return {QStringLiteral("cloud"), {bucket, key}, etag, object->size};
}

void TestCloudPlayback::play(const QString &name, const QByteArray &bytes)
{
    m_server->addObject(bucket, keyOf(name), bytes, "audio/wav");
    m_engine->open(refOf(keyOf(name)), m_cloud->storage());
}

qint64 TestCloudPlayback::bytesAsked()
{
    qint64 sum = 0;
    for (const LoggedRequest &request : m_server->log())
        sum += request.method == "GET" && request.target.contains(objectPath) ? request.rangeBytes() : 0;
    return sum;
}

void TestCloudPlayback::startsBeforeTheFileHasArrived()
{
    const QByteArray tone = toneWav(40, 440);
    // Two answers come, slowly, and no other ever: the file can't arrive whole, however long this takes.
    m_server->addFault(Fault::slow(600'000).on("GET", objectPath, 2));
    m_server->addFault(Fault::hang().on("GET", objectPath, -1));
    play(QStringLiteral("tone.wav"), tone);
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->state(), PlaybackState::Playing, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->positionMs() > 500, 20000);
    QCOMPARE(m_engine->durationMs(), 40'000);
    QVERIFY(bytesAsked() > 0 && bytesAsked() < tone.size() / 2);
    QVERIFY(m_engine->bufferedShare() < 0.5);
}

void TestCloudPlayback::dropsInTheMiddleLoseNothing()
{
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    QSignalSpy failed(m_engine.get(), &PlaybackEngine::failed);
    QSignalSpy positions(m_engine.get(), &PlaybackEngine::positionChanged);
    m_server->addFault(Fault::truncateAfter(50'000).on("GET", objectPath).after(1));
    m_server->addFault(Fault::resetConnection().on("GET", objectPath).after(1));
    pulse->record();
    play(QStringLiteral("tone.wav"), toneWav(4, 660));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count() + failed.count(), 1, 30000);
    for (const QList<QVariant> &failure : failed)
        QFAIL(qPrintable(failure.at(0).value<Error>().userText + failure.at(0).value<Error>().detail));
    QVERIFY(m_server->requestCount("GET", objectPath) >= 4); // Both of them were asked for again.
    qint64 before = 0;
    for (const QList<QVariant> &position : positions) {
        QVERIFY(position.at(0).toLongLong() >= before);
        before = position.at(0).toLongLong();
    }
    QCOMPARE(before, 4000);
    // It may have had to wait, but every bit of it was heard.
    QTRY_VERIFY_WITH_TIMEOUT(audibleSeconds(pulse->recorded(), PrivatePulse::rate) > 3.8, 10000);
    const std::vector<float> sound = trimmed(pulse->stopRecording());
    QVERIFY(audibleSeconds(sound, PrivatePulse::rate) < 4.2);
}

void TestCloudPlayback::outlivesATimeWithoutNetwork()
{
    QSignalSpy failed(m_engine.get(), &PlaybackEngine::failed);
    play(QStringLiteral("tone.wav"), toneWav(120, 440));
    QTRY_VERIFY(m_engine->positionMs() > 100);
    m_server->goOffline();
    m_engine->seek(100'000);
    QCOMPARE(m_engine->positionMs(), 100'000);
    m_server->goOnline();
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->positionMs() > 100'200, 30000);
    QCOMPARE(m_engine->state(), PlaybackState::Playing);
    QCOMPARE(failed.count(), 0);
}

void TestCloudPlayback::goesOnWithANewToken()
{
    QSignalSpy failed(m_engine.get(), &PlaybackEngine::failed);
    play(QStringLiteral("tone.wav"), toneWav(120, 440));
    QTRY_VERIFY(m_engine->positionMs() > 100);
    QCOMPARE(m_tokens->refusals(), 0);
    m_server->expireAccessTokens();
    m_engine->seek(100'000); // Nothing of that is here yet.
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->positionMs() > 100'200, 20000);
    QCOMPARE(m_tokens->refusals(), 1);
    QCOMPARE(failed.count(), 0);
}

void TestCloudPlayback::aSecondPlayNeedsNoServer()
{
    const QTemporaryDir folder;
    CacheSettings settings;
    settings.path = folder.filePath(QStringLiteral("ranges"));
    m_engine = std::make_unique<PlaybackEngine>(
        nullptr, std::make_shared<RangeCache>(settings, QString(), std::make_shared<SystemClock>()));
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    play(QStringLiteral("tone.wav"), toneWav(2, 440));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    const auto asked = m_server->requestCount("GET", objectPath);
    QVERIFY(asked > 0);
    const ObjectRef ref = m_engine->current();
    m_server->goOffline();
    m_engine->open(ref, m_cloud->storage());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 20000);
    QCOMPARE(m_server->requestCount("GET", objectPath), asked);
}

void TestCloudPlayback::saysThatTheFileWasReplaced()
{
    QSignalSpy failed(m_engine.get(), &PlaybackEngine::failed);
    play(QStringLiteral("tone.wav"), toneWav(120, 440));
    QTRY_VERIFY(m_engine->positionMs() > 100);
    m_server->addObject(bucket, keyOf(QStringLiteral("tone.wav")), toneWav(120, 880), "audio/wav");
    m_engine->seek(100'000);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
    const Error error = failed.at(0).at(0).value<Error>();
    QCOMPARE(error.kind, ErrorKind::RemoteChanged);
    QVERIFY(!error.userText.isEmpty());
    QCOMPARE(m_engine->state(), PlaybackState::Stopped);
    // Opened again, the new one plays.
    m_engine->open(refOf(keyOf(QStringLiteral("tone.wav"))), m_cloud->storage());
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->positionMs() > 100, 20000);
    QCOMPARE(failed.count(), 1);
}

void TestCloudPlayback::saysThatTheFileIsGone()
{
    QSignalSpy failed(m_engine.get(), &PlaybackEngine::failed);
    m_server->addObject(bucket, keyOf(QStringLiteral("tone.wav")), toneWav(4, 440), "audio/wav");
    const ObjectRef ref = refOf(keyOf(QStringLiteral("tone.wav")));
    m_server->removeObject(bucket, ref.path.key);
    m_engine->open(ref, m_cloud->storage());
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
    const Error error = failed.at(0).at(0).value<Error>();
    QCOMPARE(error.kind, ErrorKind::NotFound);
    QVERIFY(!error.userText.isEmpty());
}

void TestCloudPlayback::saysThatItMayNotBeRead()
{
    QSignalSpy failed(m_engine.get(), &PlaybackEngine::failed);
    const QString foreign = QStringLiteral("6a0b1c2d-0000-4000-8000-000000000002/tone.wav");
    m_server->addObject(bucket, foreign, toneWav(4, 440), "audio/wav");
    m_engine->open(refOf(foreign), m_cloud->storage());
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
    QVERIFY(!failed.at(0).at(0).value<Error>().userText.isEmpty());
    QCOMPARE(m_engine->state(), PlaybackState::Stopped);
}

int main(int argc, char **argv)
{
    // Before Qt looks for devices.
    PrivatePulse pulse;
    TestCloudPlayback::pulseProblem = pulse.start();
    TestCloudPlayback::pulse = &pulse;
    QGuiApplication app(argc, argv);
    TestCloudPlayback test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_cloudplayback.moc"
