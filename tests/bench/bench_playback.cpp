// How soon a private MP3 is heard: from open() or seek() until the first sound is in the recording of the sink, and
// what is fetched for it. Medians; the recorder's own 20 ms are in them. Nothing is asserted.
#include "core/audio/PlaybackEngine.h"
#include "tests/server/PracticeServer.h"
#include "tests/support/CloudThread.h"
#include "tests/support/PrivatePulse.h"
#include "tests/support/ServiceThread.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

const QString bucket = QStringLiteral("audio");
const QString userId = QStringLiteral("6a0b1c2d-0000-4000-8000-000000000001");
constexpr int minutes = 60;
constexpr int rounds = 9;

/// An hour of a tone at 128 kbit/s, 58 MB.
QByteArray longMp3()
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"), QStringLiteral("lavfi"),
                  QStringLiteral("-i"), QStringLiteral("sine=frequency=440:duration=%1").arg(60 * minutes),
                  QStringLiteral("-b:a"), QStringLiteral("128k"), QStringLiteral("-f"), QStringLiteral("mp3"),
                  QStringLiteral("-")});
    ffmpeg.waitForFinished(-1);
    return ffmpeg.readAllStandardOutput();
}

bool isLoud(const std::vector<float> &sound, size_t from)
{
    return std::any_of(sound.begin() + static_cast<std::ptrdiff_t>(std::min(from, sound.size())), sound.end(),
                       [](float sample) { return std::fabs(sample) > 0.01F; });
}

bool isSilentAtLast(const std::vector<float> &sound, int ms)
{
    const auto wanted = static_cast<size_t>(PrivatePulse::rate) * static_cast<size_t>(ms) / 1000;
    return sound.size() > wanted && !isLoud(sound, sound.size() - wanted);
}

/// Milliseconds until what `act` begins is heard; it was silent before.
double untilHeard(PrivatePulse &pulse, const std::function<void()> &act)
{
    pulse.record();
    while (!isSilentAtLast(pulse.recorded(), 150))
        QTest::qWait(5);
    const size_t before = pulse.recorded().size();
    QElapsedTimer timer;
    timer.start();
    act();
    while (!isLoud(pulse.recorded(), before) && timer.elapsed() < 20'000)
        QTest::qWait(1);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    (void)pulse.stopRecording();
    return ms;
}

void tell(const char *what, std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    std::printf("%-58s %7.1f ms   (%.1f to %.1f)\n", what, values[values.size() / 2], values.front(), values.back());
    std::fflush(stdout);
}

/// Listens to the sink and counts pieces of 5 ms without sound.
class GapCounter
{
public:
    GapCounter()
    {
        m_recorder.start(QStringLiteral("parec"),
                         {QStringLiteral("--device=probe.monitor"), QStringLiteral("--format=float32le"),
                          QStringLiteral("--rate=%1").arg(PrivatePulse::rate), QStringLiteral("--channels=1"),
                          QStringLiteral("--latency-msec=20")});
        QObject::connect(&m_recorder, &QProcess::readyReadStandardOutput, &m_recorder, [this] { take(); });
        m_recorder.waitForStarted();
    }
    ~GapCounter()
    {
        m_recorder.kill();
        m_recorder.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(GapCounter)

    /// The next half second may be silent: a jump.
    void allowSilence() { m_allowed = 100; }
    int gaps = 0;
    qint64 pieces = 0;

private:
    void take()
    {
        constexpr qsizetype pieceBytes = PrivatePulse::rate / 200 * qsizetype(sizeof(float));
        m_bytes += m_recorder.readAllStandardOutput();
        qsizetype at = 0;
        for (; at + pieceBytes <= m_bytes.size(); at += pieceBytes) {
            const auto *samples = reinterpret_cast<const float *>(m_bytes.constData() + at);
            const float *end = samples + PrivatePulse::rate / 200;
            const bool silent = std::none_of(samples, end, [](float one) { return std::fabs(one) > 0.01F; });
            ++pieces;
            m_allowed = std::max(0, m_allowed - 1);
            gaps += silent && m_allowed == 0 ? 1 : 0;
        }
        m_bytes.remove(0, at);
    }

    QProcess m_recorder;
    QByteArray m_bytes;
    int m_allowed = 200;
};

void soak(PlaybackEngine &engine, const ObjectRef &ref, const std::shared_ptr<StorageService> &storage, int soakMinutes)
{
    constexpr int jumps = 60;
    QProcess spinners[2];
    for (QProcess &spinner : spinners)
        spinner.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("while :; do :; done")});
    engine.open(ref, storage);
    while (engine.positionMs() < 500)
        QTest::qWait(5);
    GapCounter counter;
    for (int jump = 0; jump < jumps; ++jump) {
        QTest::qWait(soakMinutes * 60'000 / jumps);
        counter.allowSilence();
        engine.seek((jump * 7919 % (minutes - 2)) * 60'000);
    }
    QTest::qWait(2000);
    for (QProcess &spinner : spinners) {
        spinner.kill();
        spinner.waitForFinished();
    }
    std::printf("%d minutes with %d jumps beside two busy processes: %d of %lld pieces of 5 ms without sound\n",
                soakMinutes, jumps, counter.gaps, static_cast<long long>(counter.pieces));
}

} // namespace

int main(int argc, char **argv)
{
    PrivatePulse pulse; // Before Qt looks for devices.
    const QString problem = pulse.start();
    QGuiApplication app(argc, argv);
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    PracticeServer server;
    server.addUser(QStringLiteral("ada@example.com"), QStringLiteral("correct horse"), userId);
    server.addBucket(bucket);
    CloudThread cloud({server.url(), server.anonKey().toLatin1()},
                      std::make_shared<FixedToken>(server.jwtFor(userId).toLatin1()));
    const QByteArray mp3 = longMp3();
    if (mp3.isEmpty())
        qFatal("ffmpeg made nothing");
    const auto add = [&](int number) {
        const QString key = QStringLiteral("%1/%2.mp3").arg(userId).arg(number);
        server.addObject(bucket, key, mp3, "audio/mpeg");
        const auto object = server.object(bucket, key);
        return ObjectRef{
            QStringLiteral("cloud"), {bucket, key}, QString::fromLatin1(object->etag).remove(u'"'), object->size};
    };
    const auto asked = [&server] {
        qint64 sum = 0;
        for (const LoggedRequest &request : server.log())
            sum += request.rangeBytes();
        return sum;
    };
    PlaybackEngine engine;
    engine.open(add(0), cloud.storage());
    while (engine.positionMs() < 500)
        QTest::qWait(5);
    engine.stop();
    const qsizetype option = app.arguments().indexOf(QStringLiteral("--soak"));
    if (option > 0) {
        soak(engine, add(1), cloud.storage(), app.arguments().value(option + 1).toInt());
        return 0;
    }

    std::vector<double> cold;
    std::vector<double> near;
    std::vector<double> far;
    for (int round = 1; round <= rounds; ++round) {
        const ObjectRef ref = add(round);
        cold.push_back(untilHeard(pulse, [&] { engine.open(ref, cloud.storage()); }));
        engine.pause();
        const auto seekAndPlay = [&engine](qint64 ms) {
            engine.seek(ms);
            engine.play();
        };
        near.push_back(untilHeard(pulse, [&] { seekAndPlay(20'000 + round * 1000); }));
        engine.pause();
        far.push_back(untilHeard(pulse, [&] { seekAndPlay((20 + round) * 60'000); }));
        engine.stop();
    }
    tell("private MP3 on loopback, until it is heard", cold);
    tell("a jump inside what is here", near);
    tell("a jump to what isn't here", far);

    ServiceThread slow;
    slow->setDelay(FakeCall::Read, std::chrono::milliseconds(100));
    std::vector<double> late;
    for (int round = 0; round < rounds; ++round) {
        const StoragePath path{bucket, QStringLiteral("%1.mp3").arg(round)};
        slow->addObject(path, mp3);
        late.push_back(untilHeard(pulse, [&] { engine.open(slow->ref(path), slow.storage()); }));
        engine.stop();
    }
    tell("with 100 ms a request, until it is heard", late);

    const ObjectRef ref = add(100);
    server.clearLog();
    engine.open(ref, cloud.storage(), qint64{minutes} * 30'000);
    while (engine.positionMs() < qint64{minutes} * 30'000 + 10'000)
        QTest::qWait(20);
    engine.stop();
    std::printf("%-58s %7.2f MB\n", "fetched for 10 s from the middle of 60 minutes",
                static_cast<double>(asked()) / 1e6);
    return 0;
}
