#include "core/audio/PlaybackEngine.h"
#include "tests/support/PrivatePulse.h"
#include "tests/support/ServiceThread.h"
#include "tests/support/Tone.h"

#include <QAudioDevice>
#include <QGuiApplication>
#include <QMediaDevices>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

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

/// A WAV with its length put right after more was added.
QByteArray withLength(QByteArray wav)
{
    QByteArray size;
    putLittleEndian(size, static_cast<quint32>(wav.size() - 8), 4);
    wav.replace(4, 4, size);
    size.clear();
    putLittleEndian(size, static_cast<quint32>(wav.size() - 44), 4);
    return wav.replace(40, 4, size);
}

StoragePath at(const QString &name)
{
    return {QStringLiteral("audio"), name};
}

} // namespace

class TestPlaybackEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(pulseProblem.isEmpty(), qPrintable(pulseProblem)); }
    void init();
    void cleanup();
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
    void whatFollowsComesWithoutAGap_data();
    void whatFollowsComesWithoutAGap();
    void seeksBackBeforeTheJoin();
    void whatFollowsCanBeChanged();
    void whatCannotFollowEndsInOrder();
    void speedKeepsThePitch();
    void loopsBetweenTwoPlaces();
    void skipsSilence();
    void fadesOut();
    void goesOnAfterASleep();
    void whatWasPausedSleepsOn();
    void peaksComeWithWhatIsPlayed();
    void lostDeviceFallsBack();
    void pausesWhereTheLastDeviceGoes();
    void saysThatThereIsNoDevice();

public:
    static QString pulseProblem;
    static PrivatePulse *pulse;

private:
    [[nodiscard]] bool hasOutput(const QByteArray &id) const;
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
    // As a file of the library.
    open(file, fixture(file), QStringLiteral("local"));
    QCOMPARE(m_engine->state(), PlaybackState::Loading);
    QTRY_COMPARE(m_engine->state(), PlaybackState::Playing);
    QVERIFY(m_engine->durationMs() > 900);
    const qint64 from = m_engine->durationMs() - 700;
    m_engine->seek(from);
    positions.clear();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QCOMPARE(m_engine->state(), PlaybackState::Stopped);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(m_engine->bufferedShare(), 1.0);
    qint64 before = from;
    for (const QList<QVariant> &position : positions) {
        QVERIFY(position.at(0).toLongLong() >= before);
        before = position.at(0).toLongLong();
    }
    QCOMPARE(before, m_engine->durationMs());
}

void TestPlaybackEngine::soundIsRightAndWhole()
{
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    pulse->record();
    open(QStringLiteral("tone.wav"), toneWav(2, 660));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    const auto whole = [] { return trimmed(pulse->recorded()).size() >= PrivatePulse::rate * 19 / 10; };
    QTRY_VERIFY(whole());
    const std::vector<float> sound = trimmed(pulse->stopRecording());
    const double seconds = static_cast<double>(sound.size()) / PrivatePulse::rate;
    QVERIFY2(std::fabs(seconds - 2.0) < 0.1, qPrintable(QString::number(seconds)));
    QCOMPARE(gapsIn(sound, PrivatePulse::rate), 0);
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
        // Now and then the answers of one come in between.
        if (i % 20 == 0)
            QTRY_COMPARE(m_engine->state(), PlaybackState::Playing);
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
        if (i % 6 == 0)
            QTRY_COMPARE(m_engine->state(), PlaybackState::Playing);
        if (i % 4 == 0)
            m_engine->seek(5000);
    }
    open(QStringLiteral("last.mp3"), fixture(QStringLiteral("cbr.mp3")));
    m_engine->seek(2500);
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
    // The first block comes, about a second and a half, and then no more: it plays on into what isn't there.
    (*m_service)->hangAfter(FakeCall::Read, 1);
    open(QStringLiteral("tone.wav"), toneWav(200, 440));
    QTRY_COMPARE(m_engine->state(), PlaybackState::Playing);
    QTRY_COMPARE(m_engine->state(), PlaybackState::Stalled);
    const qint64 stalledAt = m_engine->positionMs();
    QVERIFY2(stalledAt > 1000 && stalledAt < 1600, qPrintable(QString::number(stalledAt)));
    (*m_service)->release();
    QTRY_COMPARE(m_engine->state(), PlaybackState::Playing);
    QTRY_VERIFY(m_engine->positionMs() > stalledAt + 200);
    // A jump to what doesn't come.
    (*m_service)->hang(FakeCall::Read);
    m_engine->seek(100'000);
    QTRY_COMPARE(m_engine->state(), PlaybackState::Stalled);
    QCOMPARE(m_engine->positionMs(), 100'000);
    (*m_service)->release();
    QTRY_VERIFY(m_engine->positionMs() > 100'200);
    QCOMPARE(m_engine->state(), PlaybackState::Playing);
    // Answers that fail, as without a network, are asked for again.
    (*m_service)->failNext(FakeCall::Read, makeError(ErrorKind::Offline, QStringLiteral("off")), 3);
    m_engine->seek(180'000);
    QTRY_VERIFY(m_engine->positionMs() > 180'200);
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
    QCOMPARE(failed.count(), 3); // Not before open() has returned.
    QTRY_COMPARE(failed.count(), 4);
    QVERIFY(!failed.at(3).at(0).value<Error>().userText.isEmpty());
    QCOMPARE(m_engine->state(), PlaybackState::Stopped);
    // What is asked for next makes a refusal that is still on its way void.
    m_engine->open((*m_service)->ref(at(QStringLiteral("tone.wav"))), nullptr);
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

void TestPlaybackEngine::whatFollowsComesWithoutAGap_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"flac", "mp3", "m4a", "opus"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

/// A recording of two seconds of 441 Hz, cut in two.
void TestPlaybackEngine::whatFollowsComesWithoutAGap()
{
    QFETCH(QString, format);
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    QSignalSpy followed(m_engine.get(), &PlaybackEngine::followed);
    QSignalSpy currents(m_engine.get(), &PlaybackEngine::currentChanged);
    const QString second = QStringLiteral("split-b.") + format;
    (*m_service)->addObject(at(second), fixture(second));
    pulse->record();
    open(QStringLiteral("split-a.") + format, fixture(QStringLiteral("split-a.") + format));
    m_engine->setNext((*m_service)->ref(at(second)), m_service->storage());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(currents.count(), 2);
    QCOMPARE(m_engine->current().path.key, second);
    QVERIFY(qAbs(m_engine->durationMs() - 997) < 60);
    QTRY_VERIFY(trimmed(pulse->recorded()).size() >= PrivatePulse::rate * 195 / 100);
    const std::vector<float> sound = trimmed(pulse->stopRecording());
    // Pieces of 2 ms: not one is weak, and it is as long as it was before it was cut.
    constexpr size_t piece = PrivatePulse::rate / 500;
    for (size_t from = piece * 20; from + piece * 20 < sound.size(); from += piece) {
        float peak = 0;
        for (size_t i = from; i < from + piece; ++i)
            peak = std::max(peak, std::fabs(sound[i]));
        QVERIFY2(peak > 0.12F, qPrintable(QString::number(from)));
    }
    const double seconds = static_cast<double>(sound.size()) / PrivatePulse::rate;
    QVERIFY2(std::fabs(seconds - 2) < 0.03, qPrintable(QString::number(seconds)));
}

void TestPlaybackEngine::seeksBackBeforeTheJoin()
{
    QSignalSpy followed(m_engine.get(), &PlaybackEngine::followed);
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    (*m_service)->addObject(at(QStringLiteral("second.wav")), toneWav(3, 880));
    open(QStringLiteral("first.wav"), toneWav(3, 440));
    m_engine->setNext((*m_service)->ref(at(QStringLiteral("second.wav"))), m_service->storage());
    // By now what follows is decoded, too.
    QTRY_VERIFY(m_engine->positionMs() > 2300);
    QCOMPARE(followed.count(), 0);
    m_engine->seek(1500);
    QTRY_VERIFY(m_engine->positionMs() > 1600);
    QVERIFY(m_engine->positionMs() < 2900);
    QCOMPARE(m_engine->current().path.key, QStringLiteral("first.wav"));
    QTRY_COMPARE(followed.count(), 1);
    QTRY_VERIFY(m_engine->positionMs() > 100);
    QVERIFY(m_engine->positionMs() < 2500);
    // And in the second, the first is out of reach.
    m_engine->seek(2500);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_engine->current().path.key, QStringLiteral("second.wav"));
    QCOMPARE(followed.count(), 1);
    m_engine->play();
    QTRY_VERIFY(m_engine->positionMs() > 200);
    QCOMPARE(m_engine->current().path.key, QStringLiteral("second.wav"));
}

void TestPlaybackEngine::whatFollowsCanBeChanged()
{
    QSignalSpy followed(m_engine.get(), &PlaybackEngine::followed);
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    (*m_service)->addObject(at(QStringLiteral("wrong.wav")), toneWav(30, 880));
    (*m_service)->addObject(at(QStringLiteral("right.wav")), toneWav(1, 660));
    open(QStringLiteral("first.wav"), toneWav(3, 440));
    m_engine->setNext((*m_service)->ref(at(QStringLiteral("wrong.wav"))), m_service->storage());
    QTRY_VERIFY(m_engine->positionMs() > 2300); // It is in the ring.
    m_engine->setNext((*m_service)->ref(at(QStringLiteral("right.wav"))), m_service->storage());
    QTRY_COMPARE(followed.count(), 1);
    QCOMPARE(m_engine->current().path.key, QStringLiteral("right.wav"));
    QTRY_COMPARE(finished.count(), 1);
    // Taken back at the last moment: nothing follows.
    open(QStringLiteral("first.wav"), toneWav(3, 440));
    m_engine->setNext((*m_service)->ref(at(QStringLiteral("wrong.wav"))), m_service->storage());
    QTRY_VERIFY(m_engine->positionMs() > 2300);
    m_engine->setNext({}, nullptr);
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(m_engine->current().path.key, QStringLiteral("first.wav"));
}

void TestPlaybackEngine::whatCannotFollowEndsInOrder()
{
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    QSignalSpy failed(m_engine.get(), &PlaybackEngine::failed);
    (*m_service)->addObject(at(QStringLiteral("text.mp3")), fixture(QStringLiteral("text.mp3")));
    open(QStringLiteral("first.wav"), toneWav(1, 440));
    m_engine->setNext((*m_service)->ref(at(QStringLiteral("text.mp3"))), m_service->storage());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(failed.count(), 0); // Whoever opens it next is told.
    QCOMPARE(m_engine->current().path.key, QStringLiteral("first.wav"));
}

void TestPlaybackEngine::speedKeepsThePitch()
{
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    QSignalSpy speeds(m_engine.get(), &PlaybackEngine::speedChanged);
    m_engine->setSpeed(2);
    m_engine->setSpeed(2);
    QCOMPARE(speeds.count(), 1);
    pulse->record();
    open(QStringLiteral("tone.wav"), toneWav(3, 660));
    QTRY_VERIFY(m_engine->positionMs() > 500);
    QVERIFY(m_engine->positionMs() <= 3000);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QTRY_VERIFY(trimmed(pulse->recorded()).size() >= PrivatePulse::rate * 14 / 10);
    const std::vector<float> sound = trimmed(pulse->stopRecording());
    const double seconds = static_cast<double>(sound.size()) / PrivatePulse::rate;
    QVERIFY2(std::fabs(seconds - 1.5) < 0.1, qPrintable(QString::number(seconds)));
    QCOMPARE(gapsIn(sound, PrivatePulse::rate), 0);
    QVERIFY(toneShare(sound.data() + 24000, 4800, 1, PrivatePulse::rate, 660) > 0.9);
    // Changed while it plays, the place stays.
    open(QStringLiteral("long.wav"), toneWav(60, 440));
    m_engine->seek(20'000);
    QTRY_VERIFY(m_engine->positionMs() > 20'300);
    m_engine->setSpeed(0.1);
    QCOMPARE(m_engine->speed(), 0.5);
    QVERIFY(m_engine->positionMs() > 20'200);
    QTRY_VERIFY(m_engine->positionMs() > 20'600);
    QVERIFY(m_engine->positionMs() < 30'000);
    QCOMPARE(m_engine->state(), PlaybackState::Playing);
}

void TestPlaybackEngine::loopsBetweenTwoPlaces()
{
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    QSignalSpy positions(m_engine.get(), &PlaybackEngine::positionChanged);
    // Four seconds, a tone for each: what isn't in the loop would be heard.
    QByteArray steps = toneWav(1, 300);
    for (const double hertz : {500.0, 700.0, 900.0})
        steps += toneWav(1, hertz).mid(44);
    open(QStringLiteral("steps.wav"), withLength(steps));
    m_engine->setLoop(LoopRange{1000, 2000});
    QTRY_VERIFY(m_engine->positionMs() >= 1100);
    pulse->record();
    positions.clear();
    const auto wentBack = [&positions] {
        int count = 0;
        for (qsizetype i = 1; i < positions.size(); ++i)
            count += positions.at(i).at(0).toLongLong() < positions.at(i - 1).at(0).toLongLong() ? 1 : 0;
        return count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(wentBack() >= 3, 20000);
    const std::vector<float> sound = trimmed(pulse->stopRecording());
    QCOMPARE(gapsIn(sound, PrivatePulse::rate), 0);
    constexpr size_t piece = PrivatePulse::rate / 10;
    for (size_t from = 0; from + piece < sound.size(); from += piece)
        QVERIFY(toneShare(sound.data() + from, piece, 1, PrivatePulse::rate, 500) > 0.8);
    for (const QList<QVariant> &position : positions)
        QVERIFY(position.at(0).toLongLong() >= 1000 && position.at(0).toLongLong() <= 2010);
    QCOMPARE(finished.count(), 0);
    m_engine->setLoop({});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
}

void TestPlaybackEngine::skipsSilence()
{
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    m_engine->setSkipSilence(true);
    QByteArray pause = toneWav(1, 440);
    pause += QByteArray(44100 * 4 * 20, '\0');
    pause += toneWav(1, 440).mid(44);
    pulse->record();
    open(QStringLiteral("pause.wav"), withLength(pause));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 15000);
    QCOMPARE(m_engine->positionMs(), 22'000);
    QTRY_VERIFY(audibleSeconds(pulse->recorded(), PrivatePulse::rate) > 1.9);
    const std::vector<float> sound = trimmed(pulse->stopRecording());
    QVERIFY(sound.size() < static_cast<size_t>(PrivatePulse::rate) * 3);
}

void TestPlaybackEngine::fadesOut()
{
    m_engine->setVolume(0.9);
    open(QStringLiteral("tone.wav"), toneWav(60, 440));
    QTRY_VERIFY(m_engine->positionMs() > 300);
    pulse->record();
    QTRY_VERIFY(audibleSeconds(pulse->recorded(), PrivatePulse::rate) > 0.2);
    m_engine->fadeOutAndPause(600);
    QCOMPARE(m_engine->state(), PlaybackState::Playing);
    QTRY_COMPARE(m_engine->state(), PlaybackState::Paused);
    const std::vector<float> sound = trimmed(pulse->stopRecording());
    QCOMPARE(m_engine->volume(), 0.9);
    const qint64 paused = m_engine->positionMs();
    const auto loudness = [&sound](size_t from, size_t count) {
        float peak = 0;
        for (size_t i = from; i < from + count; ++i)
            peak = std::max(peak, std::fabs(sound[i]));
        return peak;
    };
    constexpr size_t piece = PrivatePulse::rate / 50;
    const float loud = loudness(0, piece);
    const float middle = loudness(sound.size() - 15 * piece, piece);
    QVERIFY2(middle < loud * 0.8F && middle > loud * 0.1F, qPrintable(QString::number(middle / loud)));
    // What is asked for meanwhile ends it, and it is as loud as before.
    m_engine->play();
    QTRY_VERIFY(m_engine->positionMs() > paused + 100);
    m_engine->fadeOutAndPause(400);
    m_engine->play();
    pulse->record();
    QTRY_VERIFY(m_engine->positionMs() > paused + 1500);
    QCOMPARE(m_engine->state(), PlaybackState::Playing);
    const std::vector<float> after = pulse->stopRecording();
    const float end = *std::max_element(after.end() - PrivatePulse::rate / 10, after.end());
    QVERIFY2(end > loud * 0.9F, qPrintable(QString::number(end / loud)));
}

void TestPlaybackEngine::goesOnAfterASleep()
{
    QSignalSpy failed(m_engine.get(), &PlaybackEngine::failed);
    QSignalSpy finished(m_engine.get(), &PlaybackEngine::finished);
    QSignalSpy followed(m_engine.get(), &PlaybackEngine::followed);
    // The first block, and then whoever is at the other end goes away.
    (*m_service)->hangAfter(FakeCall::Read, 1);
    open(QStringLiteral("tone.wav"), toneWav(60, 440));
    (*m_service)->addObject(at(QStringLiteral("second.wav")), toneWav(1, 880));
    m_engine->setNext((*m_service)->ref(at(QStringLiteral("second.wav"))), m_service->storage());
    QTRY_VERIFY(m_engine->positionMs() > 300);
    QTRY_VERIFY((*m_service)->openGates() > 0);
    m_engine->fallAsleep();
    QCOMPARE(m_engine->state(), PlaybackState::Paused);
    const qint64 place = m_engine->positionMs();
    (*m_service)->abandon();
    m_engine->wakeUp();
    QVERIFY(m_engine->positionMs() >= place);
    QVERIFY(m_engine->positionMs() < place + 1000);
    // Past what was here: by requests of its own.
    QTRY_VERIFY(m_engine->positionMs() > place + 2000);
    QCOMPARE(m_engine->state(), PlaybackState::Playing);
    QCOMPARE((*m_service)->openGates(), 0); // The dead ones were given up.
    // What follows still does.
    m_engine->seek(59'500);
    QTRY_COMPARE(followed.count(), 1);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(failed.count(), 0);

    // Asleep before it was even opened.
    (*m_service)->hang(FakeCall::Read);
    open(QStringLiteral("other.wav"), toneWav(10, 440));
    m_engine->seek(3000);
    QTRY_VERIFY((*m_service)->openGates() > 0);
    m_engine->fallAsleep();
    (*m_service)->abandon();
    m_engine->wakeUp();
    QTRY_COMPARE(m_engine->state(), PlaybackState::Playing);
    QVERIFY(m_engine->positionMs() >= 3000);
    QCOMPARE(failed.count(), 0);
}

void TestPlaybackEngine::whatWasPausedSleepsOn()
{
    open(QStringLiteral("tone.wav"), toneWav(60, 440));
    m_engine->seek(20'000);
    QTRY_VERIFY(m_engine->positionMs() > 20'100);
    m_engine->pause();
    m_engine->fallAsleep();
    m_engine->wakeUp();
    QSignalSpy states(m_engine.get(), &PlaybackEngine::stateChanged);
    // Paused while it slept, by a key on the headphones, say.
    m_engine->play();
    QTRY_COMPARE(m_engine->state(), PlaybackState::Playing);
    m_engine->fallAsleep();
    m_engine->pause();
    states.clear();
    m_engine->wakeUp();
    QCOMPARE(m_engine->state(), PlaybackState::Paused);
    // It is all there to go on.
    const qint64 place = m_engine->positionMs();
    m_engine->play();
    QTRY_VERIFY(m_engine->positionMs() > place + 200);
    QVERIFY(place >= 20'100 && place < 30'000);
    for (const QList<QVariant> &state : states)
        QVERIFY(state.at(0).value<PlaybackState>() != PlaybackState::Stopped);
    // Nothing plays: nothing happens.
    m_engine->stop();
    m_engine->fallAsleep();
    m_engine->wakeUp();
    QCOMPARE(m_engine->state(), PlaybackState::Stopped);
}

void TestPlaybackEngine::peaksComeWithWhatIsPlayed()
{
    open(QStringLiteral("tone.wav"), toneWav(60, 440));
    QTRY_VERIFY(m_engine->positionMs() > 500);
    QVERIFY(std::fabs(m_engine->peaks().constFirst() - 8000.0F / 32768.0F) < 0.01F);
    QCOMPARE(m_engine->peaks().constLast(), -1.0F);
}

bool TestPlaybackEngine::hasOutput(const QByteArray &id) const
{
    const QList<AudioOutput> outputs = m_engine->outputs();
    return std::any_of(outputs.begin(), outputs.end(), [&id](const AudioOutput &output) { return output.id == id; });
}

void TestPlaybackEngine::lostDeviceFallsBack()
{
    const QString second = pulse->addSink(QStringLiteral("second"));
    QVERIFY(!second.isEmpty());
    QTRY_VERIFY(hasOutput("second"));
    m_engine->setOutput("second");
    QCOMPARE(m_engine->outputId(), QByteArray("second"));
    QSignalSpy lost(m_engine.get(), &PlaybackEngine::outputLost);
    open(QStringLiteral("tone.wav"), toneWav(60, 440));
    QTRY_VERIFY(m_engine->positionMs() > 300);
    QVERIFY(pulse->removeModule(second));
    QTRY_COMPARE(lost.count(), 1);
    QVERIFY(!lost.at(0).at(0).toString().isEmpty());
    QVERIFY(lost.at(0).at(1).toBool());
    QVERIFY(m_engine->outputId().isEmpty());
    const qint64 position = m_engine->positionMs();
    QTRY_VERIFY(m_engine->positionMs() > position + 300);
    QCOMPARE(m_engine->state(), PlaybackState::Playing);
    QVERIFY(!hasOutput("second"));
    QCOMPARE(lost.count(), 1);
}

void TestPlaybackEngine::pausesWhereTheLastDeviceGoes()
{
    open(QStringLiteral("tone.wav"), toneWav(60, 440));
    QTRY_VERIFY(m_engine->positionMs() > 300);
    QSignalSpy lost(m_engine.get(), &PlaybackEngine::outputLost);
    QSignalSpy failed(m_engine.get(), &PlaybackEngine::failed);
    QVERIFY(pulse->removeModule(pulse->sink()));
    QTRY_VERIFY(m_engine->outputs().isEmpty());
    QTRY_COMPARE(lost.count(), 1);
    QVERIFY(!lost.at(0).at(1).toBool());
    QCOMPARE(m_engine->state(), PlaybackState::Paused);
    const qint64 position = m_engine->positionMs();
    m_engine->play();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_engine->state(), PlaybackState::Paused);
    QVERIFY(pulse->addMainSink());
    QTRY_VERIFY(!m_engine->outputs().isEmpty());
    m_engine->play();
    QTRY_VERIFY(m_engine->positionMs() > position + 200);
    QVERIFY(m_engine->positionMs() < position + 10'000);
    QCOMPARE(m_engine->state(), PlaybackState::Playing);
}

void TestPlaybackEngine::saysThatThereIsNoDevice()
{
    QVERIFY(pulse->removeModule(pulse->sink()));
    QTRY_VERIFY(QMediaDevices::audioOutputs().isEmpty());
    m_engine = std::make_unique<PlaybackEngine>();
    QSignalSpy failed(m_engine.get(), &PlaybackEngine::failed);
    open(QStringLiteral("tone.wav"), toneWav(60, 440));
    QCOMPARE(failed.count(), 0); // Never from inside the call.
    QCOMPARE(m_engine->state(), PlaybackState::Loading);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).value<Error>().userText.contains(QStringLiteral("sound output")));
    // Now that it is known.
    m_engine->stop();
    open(QStringLiteral("other.wav"), toneWav(60, 440));
    QCOMPARE(failed.count(), 1);
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(m_engine->state(), PlaybackState::Stopped);
    m_engine->pause();
    m_engine->seek(1000);
    m_engine->setVolume(0.3);
    QVERIFY(pulse->addMainSink());
    QTRY_VERIFY(!m_engine->outputs().isEmpty());
    m_engine->play();
    QTRY_VERIFY(m_engine->positionMs() > 200);
    QCOMPARE(m_engine->state(), PlaybackState::Playing);
    QCOMPARE(failed.count(), 2);
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
