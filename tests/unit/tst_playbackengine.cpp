#include "core/audio/FrameRing.h"
#include "core/audio/PeakMeter.h"
#include "core/audio/PlaybackEngine.h"
#include "tests/support/PrivatePulse.h"
#include "tests/support/ServiceThread.h"
#include "tests/support/Tone.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QtConcurrent>

#include <cmath>
#include <numbers>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(BUCKETDECK_FIXTURES "/audio/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a fixture is missing");
    return file.readAll();
}

StoragePath at(const QString &name)
{
    return {QStringLiteral("audio"), name};
}

void put(QByteArray &bytes, quint32 value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.append(static_cast<char>(value >> (8 * i)));
}

/// A stereo tone as WAV, 44100 Hz, 16 bit.
QByteArray toneWav(int seconds, double hertz)
{
    const quint32 frames = 44100U * static_cast<quint32>(seconds);
    QByteArray bytes("RIFF");
    put(bytes, 36 + frames * 4, 4);
    bytes += "WAVEfmt ";
    put(bytes, 16, 4);
    put(bytes, 1, 2);
    put(bytes, 2, 2);
    put(bytes, 44100, 4);
    put(bytes, 44100 * 4, 4);
    put(bytes, 4, 2);
    put(bytes, 16, 2);
    bytes += "data";
    put(bytes, frames * 4, 4);
    for (quint32 i = 0; i < frames; ++i) {
        const auto value = static_cast<qint16>(std::lround(8000 * std::sin(2 * std::numbers::pi * hertz * i / 44100)));
        put(bytes, static_cast<quint16>(value), 2);
        put(bytes, static_cast<quint16>(value), 2);
    }
    return bytes;
}

/// The part of a recording between the first and the last sound.
std::vector<float> trimmed(const std::vector<float> &samples)
{
    const auto loud = [](float sample) { return std::fabs(sample) > 0.01F; };
    const auto first = std::find_if(samples.begin(), samples.end(), loud);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), loud).base();
    return first < last ? std::vector<float>(first, last) : std::vector<float>();
}

/// Pieces of 10 ms that are (nearly) silent inside a sound.
int gapsIn(const std::vector<float> &sound)
{
    constexpr size_t piece = PrivatePulse::rate / 100;
    int gaps = 0;
    for (size_t from = piece * 3; from + piece * 4 < sound.size(); from += piece) {
        float peak = 0;
        for (size_t i = from; i < from + piece; ++i)
            peak = std::max(peak, std::fabs(sound[i]));
        gaps += peak < 0.05F ? 1 : 0;
    }
    return gaps;
}

} // namespace

class TestPlaybackEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(pulseProblem.isEmpty(), qPrintable(pulseProblem)); }
    void init();
    void cleanup();
    void ringKeepsOrderBetweenThreads();
    void ringPassesOverWhatIsDiscarded();
    void peakMeterPlacesPeaks();
    void playsEveryFormatToItsEnd_data();
    void playsEveryFormatToItsEnd();
    void soundIsRightAndWhole();
    void startsBeforeTheWholeIsThere();
    void pausesAndGoesOn();
    void seeksWhilePlayingAndPaused();
    void survivesAStormOfSeeks();
    void survivesAStormOfOpens();
    void callsReturnWhileTheServerHangs();
    void stallsAndGoesOn();
    void saysWhatIsWrong();
    void playsAgainAfterTheEnd();
    void volumeIsHeard();
    void peaksOfLocalFilesComeWhole();
    void lostDeviceFallsBack();

public:
    static QString pulseProblem;
    static PrivatePulse *pulse;

private:
    void open(const QString &name, const QByteArray &bytes, const QString &account = QStringLiteral("fake"));

    std::unique_ptr<ServiceThread> m_service;
    std::unique_ptr<PlaybackEngine> m_engine;
};

QString TestPlaybackEngine::pulseProblem;
PrivatePulse *TestPlaybackEngine::pulse = nullptr;

void TestPlaybackEngine::init()
{
    m_service = std::make_unique<ServiceThread>();
    m_engine = std::make_unique<PlaybackEngine>();
}

void TestPlaybackEngine::cleanup()
{
    m_engine.reset();
    m_service.reset();
}

void TestPlaybackEngine::open(const QString &name, const QByteArray &bytes, const QString &account)
{
    (*m_service)->addObject(at(name), bytes);
    m_engine->open((*m_service)->ref(at(name), account), m_service->storage());
}

void TestPlaybackEngine::ringKeepsOrderBetweenThreads()
{
    FrameRing ring(1000);
    constexpr int total = 200'000;
    const QFuture<void> writer = QtConcurrent::run([&ring] {
        int next = 0;
        while (next < total) {
            float frames[64 * 2];
            const int count = std::min(64, total - next);
            for (int i = 0; i < count; ++i)
                frames[i * 2] = frames[i * 2 + 1] = static_cast<float>(next + i);
            next += static_cast<int>(ring.write(frames, static_cast<uint64_t>(count)));
        }
    });
    int expected = 0;
    bool inOrder = true;
    while (expected < total) {
        float frames[100 * 2];
        const uint64_t got = ring.read(frames, 100);
        for (uint64_t i = 0; i < got; ++i, ++expected)
            inOrder = inOrder && frames[i * 2] == static_cast<float>(expected) && frames[i * 2 + 1] == frames[i * 2];
    }
    QVERIFY(inOrder);
    QVERIFY(writer.isValid());
}

void TestPlaybackEngine::ringPassesOverWhatIsDiscarded()
{
    FrameRing ring(100);
    const std::vector<float> old(200, 1.0F);
    const std::vector<float> fresh(20, 2.0F);
    QCOMPARE(ring.write(old.data(), 100), 100U);
    QCOMPARE(ring.write(old.data(), 1), 0U);
    ring.discardWritten();
    QCOMPARE(ring.readable(), 0U);
    float frames[200];
    QCOMPARE(ring.read(frames, 100), 0U);
    QCOMPARE(ring.write(fresh.data(), 10), 10U);
    QCOMPARE(ring.read(frames, 100), 10U);
    QCOMPARE(frames[0], 2.0F);
}

void TestPlaybackEngine::peakMeterPlacesPeaks()
{
    PeakMeter meter(6000);
    const std::vector<float> quiet(200, 0.25F);
    const std::vector<float> loud(20, -0.75F);
    meter.add(0, quiet.data(), 100, 2);
    meter.add(5990, loud.data(), 10, 2);
    meter.add(7000, loud.data(), 10, 2); // Behind the end: nowhere.
    const QList<float> peaks = meter.peaks();
    QCOMPARE(peaks.size(), 600);
    QCOMPARE(peaks.at(0), 0.25F);
    QCOMPARE(peaks.at(9), 0.25F);
    QCOMPARE(peaks.at(10), -1.0F);
    QCOMPARE(peaks.at(598), -1.0F);
    QCOMPARE(peaks.at(599), 0.75F);
    QVERIFY(meter.takeChanged());
    QVERIFY(!meter.takeChanged());
}

void TestPlaybackEngine::playsEveryFormatToItsEnd_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"vbr.mp3", "sine24.wav", "sine.flac", "sine.opus", "tail.m4a", "truncated.mp3"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPlaybackEngine::playsEveryFormatToItsEnd()
{
    QFETCH(QString, file);
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    QSignalSpy failed(m_engine.get(), &PlaybackEngine::failed);
    QSignalSpy positions(m_engine.get(), &PlaybackEngine::positionChanged);
    open(file, fixture(file));
    QCOMPARE(m_engine->state(), PlaybackState::Loading);
    QTRY_COMPARE(m_engine->state(), PlaybackState::Playing);
    QVERIFY(m_engine->durationMs() > 900);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QCOMPARE(m_engine->state(), PlaybackState::Stopped);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(m_engine->bufferedShare(), 1.0);
    qint64 before = 0;
    for (const QList<QVariant> &position : positions) {
        QVERIFY(position.at(0).toLongLong() >= before);
        before = position.at(0).toLongLong();
    }
    QVERIFY(positions.count() > 8);
    if (file != QStringLiteral("truncated.mp3"))
        QVERIFY(!m_engine->peaks().mid(0, 590).contains(-1.0F)); // MP3 headers count padding.
}

void TestPlaybackEngine::soundIsRightAndWhole()
{
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    pulse->record();
    open(QStringLiteral("tone.wav"), toneWav(4, 660));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    const auto whole = [] { return trimmed(pulse->recorded()).size() >= PrivatePulse::rate * 39 / 10; };
    QTRY_VERIFY(whole());
    const std::vector<float> sound = trimmed(pulse->stopRecording());
    const double seconds = static_cast<double>(sound.size()) / PrivatePulse::rate;
    QVERIFY2(std::fabs(seconds - 4.0) < 0.1, qPrintable(QString::number(seconds)));
    QCOMPARE(gapsIn(sound), 0);
    QVERIFY(toneShare(sound.data() + 4800, sound.size() - 9600, 1, PrivatePulse::rate, 660) > 0.9);
    QCOMPARE(finished.count(), 1);
}

void TestPlaybackEngine::startsBeforeTheWholeIsThere()
{
    (*m_service)->setDelay(FakeCall::Read, std::chrono::milliseconds(50));
    open(QStringLiteral("long.wav"), toneWav(240, 440));
    QTRY_COMPARE(m_engine->state(), PlaybackState::Playing);
    QTRY_VERIFY(m_engine->positionMs() > 300);
    QVERIFY(m_engine->bufferedShare() < 0.5);
    QVERIFY((*m_service)->bytesRead() < 16 * 1024 * 1024);
    QCOMPARE(m_engine->durationMs(), 240'000);
}

void TestPlaybackEngine::pausesAndGoesOn()
{
    open(QStringLiteral("tone.wav"), toneWav(60, 440));
    QTRY_VERIFY(m_engine->positionMs() > 200);
    m_engine->pause();
    QCOMPARE(m_engine->state(), PlaybackState::Paused);
    // The fade and what the sink held still count; then it stands.
    qint64 last = -1;
    const auto stands = [this, &last] { return std::exchange(last, m_engine->positionMs()) == m_engine->positionMs(); };
    QTRY_VERIFY(stands());
    QVERIFY(m_engine->positionMs() < 5000);
    const qint64 paused = m_engine->positionMs();
    m_engine->play();
    QCOMPARE(m_engine->state(), PlaybackState::Playing);
    QTRY_VERIFY(m_engine->positionMs() > paused + 200);
    m_engine->stop();
    QCOMPARE(m_engine->state(), PlaybackState::Stopped);
    QCOMPARE(m_engine->positionMs(), 0);
    m_engine->play();
    QTRY_COMPARE(m_engine->state(), PlaybackState::Playing);
}

void TestPlaybackEngine::seeksWhilePlayingAndPaused()
{
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    open(QStringLiteral("tone.wav"), toneWav(60, 440));
    QTRY_VERIFY(m_engine->positionMs() > 100);
    m_engine->seek(30'000);
    QCOMPARE(m_engine->positionMs(), 30'000);
    QTRY_VERIFY(m_engine->positionMs() > 30'100);
    QVERIFY(m_engine->positionMs() < 40'000);
    m_engine->pause();
    m_engine->seek(10'000);
    QCOMPARE(m_engine->positionMs(), 10'000);
    QCOMPARE(m_engine->state(), PlaybackState::Paused);
    m_engine->play();
    QTRY_VERIFY(m_engine->positionMs() > 10'100);
    QVERIFY(m_engine->positionMs() < 20'000);
    m_engine->seek(1'000'000'000);
    QCOMPARE(m_engine->positionMs(), 60'000);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_engine->state(), PlaybackState::Stopped);
    m_engine->seek(-5);
    QCOMPARE(m_engine->positionMs(), 0);
}

void TestPlaybackEngine::survivesAStormOfSeeks()
{
    (*m_service)->setDelay(FakeCall::Read, std::chrono::milliseconds(5));
    QSignalSpy failed(m_engine.get(), &PlaybackEngine::failed);
    open(QStringLiteral("tone.wav"), toneWav(200, 440));
    QTRY_COMPARE(m_engine->state(), PlaybackState::Playing);
    for (int i = 0; i < 200; ++i) {
        m_engine->seek((i * 7919) % 190'000);
        if (i % 7 == 0)
            QCoreApplication::processEvents();
    }
    m_engine->seek(150'000);
    QTRY_VERIFY(m_engine->positionMs() > 150'200);
    QVERIFY(m_engine->positionMs() < 160'000);
    QCOMPARE(failed.count(), 0);
}

void TestPlaybackEngine::survivesAStormOfOpens()
{
    QSignalSpy failed(m_engine.get(), &PlaybackEngine::failed);
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    const QByteArray tone = toneWav(20, 440);
    for (int i = 0; i < 40; ++i) {
        open(QStringLiteral("%1.wav").arg(i % 5), tone);
        if (i % 3 == 0)
            QCoreApplication::processEvents();
        if (i % 4 == 0)
            m_engine->seek(5000);
    }
    open(QStringLiteral("last.mp3"), fixture(QStringLiteral("cbr.mp3")));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QCOMPARE(m_engine->current().path.key, QStringLiteral("last.mp3"));
    QCOMPARE(m_engine->info().codecName, QStringLiteral("MP3"));
    QCOMPARE(failed.count(), 0);
}

void TestPlaybackEngine::callsReturnWhileTheServerHangs()
{
    (*m_service)->hang(FakeCall::Read);
    open(QStringLiteral("tone.wav"), toneWav(20, 440));
    QTRY_VERIFY((*m_service)->hangingCalls() > 0);
    QCOMPARE(m_engine->state(), PlaybackState::Loading);
    m_engine->seek(3000);
    m_engine->pause();
    QCOMPARE(m_engine->state(), PlaybackState::Paused);
    m_engine->play();
    QCOMPARE(m_engine->state(), PlaybackState::Loading);
    (*m_service)->release();
    QTRY_COMPARE(m_engine->state(), PlaybackState::Playing);
    QVERIFY(m_engine->positionMs() >= 3000);
    QVERIFY(m_engine->positionMs() < 10'000);
    (*m_service)->hang(FakeCall::Read);
    open(QStringLiteral("other.wav"), toneWav(10, 440));
    QTRY_VERIFY((*m_service)->hangingCalls() > 0);
    m_engine.reset(); // Hung reads don't hold it up: the time-out of the test is the proof.
    QVERIFY(!m_engine);
}

void TestPlaybackEngine::stallsAndGoesOn()
{
    open(QStringLiteral("tone.wav"), toneWav(200, 440));
    QTRY_COMPARE(m_engine->state(), PlaybackState::Playing);
    (*m_service)->hang(FakeCall::Read);
    m_engine->seek(150'000); // Not read yet.
    m_engine->seek(160'000);
    QTRY_VERIFY((*m_service)->hangingCalls() > 0);
    (*m_service)->release();
    QTRY_VERIFY(m_engine->positionMs() > 160'200);
    // The same while it plays on into what isn't there.
    (*m_service)->failNext(FakeCall::Read, makeError(ErrorKind::Offline, QStringLiteral("off")), 3);
    m_engine->seek(60'000);
    QTRY_VERIFY(m_engine->positionMs() > 60'200);
    QCOMPARE(m_engine->state(), PlaybackState::Playing);
}

void TestPlaybackEngine::saysWhatIsWrong()
{
    QSignalSpy failed(m_engine.get(), &PlaybackEngine::failed);
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    open(QStringLiteral("text.mp3"), fixture(QStringLiteral("text.mp3")));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::Corrupt);
    QCOMPARE(m_engine->state(), PlaybackState::Stopped);
    open(QStringLiteral("empty.mp3"), fixture(QStringLiteral("empty.mp3")));
    QTRY_COMPARE(failed.count(), 2);
    (*m_service)->failNext(FakeCall::Read, makeError(ErrorKind::AccessDenied, QStringLiteral("no")), -1);
    open(QStringLiteral("tone.wav"), toneWav(2, 440));
    QTRY_COMPARE(failed.count(), 3);
    QCOMPARE(failed.at(2).at(0).value<Error>().kind, ErrorKind::AccessDenied);
    (*m_service)->clearFailures();
    m_engine->open((*m_service)->ref(at(QStringLiteral("tone.wav"))), nullptr);
    QTRY_COMPARE(failed.count(), 4);
    // And plays what comes next.
    open(QStringLiteral("tone.wav"), toneWav(1, 440));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QCOMPARE(failed.count(), 4);
}

void TestPlaybackEngine::playsAgainAfterTheEnd()
{
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    open(QStringLiteral("tone.wav"), toneWav(1, 440));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    const int reads = (*m_service)->calls(FakeCall::Read);
    m_engine->play();
    QTRY_COMPARE(m_engine->state(), PlaybackState::Playing);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 20000);
    QCOMPARE((*m_service)->calls(FakeCall::Read), reads);
}

void TestPlaybackEngine::volumeIsHeard()
{
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    QSignalSpy volumes(m_engine.get(), &PlaybackEngine::volumeChanged);
    m_engine->setVolume(0.5);
    m_engine->setVolume(0.5);
    QCOMPARE(volumes.count(), 1);
    QCOMPARE(m_engine->volume(), 0.5);
    pulse->record();
    open(QStringLiteral("tone.wav"), toneWav(2, 440));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QTRY_VERIFY(trimmed(pulse->recorded()).size() >= PrivatePulse::rate * 19 / 10);
    const std::vector<float> sound = trimmed(pulse->stopRecording());
    float peak = 0;
    for (const float sample : sound)
        peak = std::max(peak, std::fabs(sample));
    // 8000 of 32768, times an eighth.
    QVERIFY2(std::fabs(peak - 0.0305F) < 0.004F, qPrintable(QString::number(peak)));
    m_engine->setVolume(7);
    QCOMPARE(m_engine->volume(), 1.0);
}

void TestPlaybackEngine::peaksOfLocalFilesComeWhole()
{
    const auto whole = [this] { return m_engine->peaks().size() == 600 && !m_engine->peaks().contains(-1.0F); };
    open(QStringLiteral("tone.wav"), toneWav(60, 440), QStringLiteral("local"));
    QTRY_VERIFY(whole());
    QVERIFY(m_engine->positionMs() < 50'000);
    QVERIFY(std::fabs(m_engine->peaks().at(300) - 8000.0F / 32768.0F) < 0.01F);
    // From the cloud only what was played is there.
    open(QStringLiteral("other.wav"), toneWav(60, 440));
    QTRY_VERIFY(m_engine->positionMs() > 500);
    QVERIFY(m_engine->peaks().constFirst() > 0);
    QCOMPARE(m_engine->peaks().constLast(), -1.0F);
}

void TestPlaybackEngine::lostDeviceFallsBack()
{
    QVERIFY(pulse->run(
        {QStringLiteral("load-module"), QStringLiteral("module-null-sink"), QStringLiteral("sink_name=second")}));
    const auto second = [this]() -> QByteArray {
        for (const AudioOutput &output : m_engine->outputs()) {
            if (output.id == "second")
                return output.id;
        }
        return {};
    };
    QTRY_VERIFY(!second().isEmpty());
    m_engine->setOutput(second());
    QCOMPARE(m_engine->outputId(), second());
    QSignalSpy lost(m_engine.get(), &PlaybackEngine::outputLost);
    open(QStringLiteral("tone.wav"), toneWav(60, 440));
    QTRY_VERIFY(m_engine->positionMs() > 300);
    QVERIFY(pulse->run({QStringLiteral("unload-module"), QStringLiteral("module-null-sink")}) || true);
    QVERIFY(pulse->run({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                        QStringLiteral("sink_name=probe"), QStringLiteral("rate=48000")}));
    QTRY_COMPARE(lost.count(), 1);
    QVERIFY(m_engine->outputId().isEmpty());
}

int main(int argc, char **argv)
{
    // Before Qt looks for devices.
    PrivatePulse pulse;
    TestPlaybackEngine::pulseProblem = pulse.start();
    TestPlaybackEngine::pulse = &pulse;
    QGuiApplication app(argc, argv);
    TestPlaybackEngine test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_playbackengine.moc"
