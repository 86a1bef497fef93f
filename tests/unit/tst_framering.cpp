#include "core/audio/FrameRing.h"
#include "core/audio/PeakMeter.h"
#include "core/audio/RingReader.h"

#include <QTest>
#include <QtConcurrent>

using namespace bucketdeck;

namespace {

QAudioFormat monoFloat()
{
    QAudioFormat format;
    format.setSampleRate(48000);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Float);
    return format;
}

std::vector<float> pull(RingReader &reader, int frames)
{
    const QByteArray bytes = reader.read(frames * static_cast<qint64>(sizeof(float)));
    std::vector<float> samples(static_cast<size_t>(bytes.size()) / sizeof(float));
    memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(float));
    return samples;
}

void fill(FrameRing &ring, uint64_t frames, float value)
{
    const std::vector<float> samples(frames * FrameRing::channels, value);
    QCOMPARE(ring.write(samples.data(), frames), frames);
}

} // namespace

class TestFrameRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringKeepsOrderBetweenThreads();
    void ringPassesOverWhatIsDiscarded();
    void peakMeterPlacesPeaks();
    void peakMeterEndsBeforeItsHeader();
    void readerLosesNothing();
    void readerFadesAtAPause();
    void readerWaitsForMoreAfterAnUnderrun();
    void readerPlaysAShortEnd();
    void readerCountsWhatWasHeard();
    void readerGivesEveryFormat();
};

void TestFrameRing::ringKeepsOrderBetweenThreads()
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

void TestFrameRing::ringPassesOverWhatIsDiscarded()
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

void TestFrameRing::peakMeterPlacesPeaks()
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

void TestFrameRing::peakMeterEndsBeforeItsHeader()
{
    PeakMeter meter(6000);
    const std::vector<float> loud(200, 0.5F);
    meter.add(0, loud.data(), 100, 2);
    meter.endsAt(4000);
    const QList<float> peaks = meter.peaks();
    QCOMPARE(peaks.at(9), 0.5F);
    QCOMPARE(peaks.at(10), -1.0F); // Not seen yet, but before the end.
    QCOMPARE(peaks.at(399), -1.0F);
    QCOMPARE(peaks.at(400), 0.0F);
    QCOMPARE(peaks.at(599), 0.0F);
    meter.endsAt(1'000'000);
    QCOMPARE(meter.peaks(), peaks);
}

void TestFrameRing::readerLosesNothing()
{
    FrameRing ring(48000);
    OutputControl control;
    RingReader reader(ring, control, monoFloat());
    std::vector<float> ramp(48000 * 2);
    for (size_t i = 0; i < 48000; ++i)
        ramp[i * 2] = ramp[i * 2 + 1] = static_cast<float>(i) / 48000;
    QCOMPARE(ring.write(ramp.data(), 48000), 48000U);
    control.playing = true;
    std::vector<float> heard;
    for (const int frames : {1, 7, 4096, 10'000, 30'000, 3896}) {
        const std::vector<float> part = pull(reader, frames);
        heard.insert(heard.end(), part.begin(), part.end());
    }
    QCOMPARE(heard.size(), 48000U);
    QCOMPARE(heard.at(0), 0.0F);
    for (size_t i = 48 * 15 + 1; i < heard.size(); ++i) // After it has faded in.
        QVERIFY2(qAbs(heard.at(i) - ramp.at(i * 2)) < 1e-6F, qPrintable(QString::number(i)));
    QVERIFY(!control.starved);
}

void TestFrameRing::readerFadesAtAPause()
{
    FrameRing ring(48000);
    OutputControl control;
    RingReader reader(ring, control, monoFloat());
    fill(ring, 48000, 0.5F);
    QCOMPARE(pull(reader, 1000), std::vector<float>(1000, 0.0F));
    QCOMPARE(ring.readIndex(), 0U); // Nothing is used up while it is paused.
    control.playing = true;
    QCOMPARE(pull(reader, 2000).back(), 0.5F);
    control.playing = false;
    const std::vector<float> fade = pull(reader, 2000);
    for (size_t i = 1; i < fade.size(); ++i)
        QVERIFY(fade.at(i - 1) - fade.at(i) < 0.01F && fade.at(i) <= fade.at(i - 1)); // Never a click.
    QCOMPARE(fade.back(), 0.0F);
    QVERIFY(ring.readIndex() < 2000U + 48U * 16U);
    control.gain = 0.0F;
    control.playing = true;
    const uint64_t before = ring.readIndex();
    QCOMPARE(pull(reader, 1000), std::vector<float>(1000, 0.0F));
    QCOMPARE(ring.readIndex(), before + 1000); // Muted, it plays on.
}

void TestFrameRing::readerWaitsForMoreAfterAnUnderrun()
{
    FrameRing ring(48000);
    OutputControl control;
    RingReader reader(ring, control, monoFloat());
    control.playing = true;
    fill(ring, 5000, 0.5F);
    QCOMPARE(pull(reader, 6000).back(), 0.0F);
    QVERIFY(control.starved);
    fill(ring, 1000, 0.5F);
    QCOMPARE(pull(reader, 500), std::vector<float>(500, 0.0F)); // Too little: it would stutter.
    fill(ring, 20'000, 0.5F);
    QCOMPARE(pull(reader, 2000).back(), 0.5F);
    QVERIFY(!control.starved);
    // A jump: what was to come isn't heard, and what comes instead isn't waited for as long.
    ring.discardWritten();
    QCOMPARE(pull(reader, 100), std::vector<float>(100, 0.0F));
    fill(ring, 5000, -0.25F);
    QCOMPARE(pull(reader, 2000).back(), -0.25F);
}

void TestFrameRing::readerPlaysAShortEnd()
{
    FrameRing ring(48000);
    OutputControl control;
    RingReader reader(ring, control, monoFloat());
    control.playing = true;
    fill(ring, 1000, 0.5F);
    QCOMPARE(pull(reader, 100), std::vector<float>(100, 0.0F));
    control.endIndex = 1000; // Nothing follows: then little is enough.
    QCOMPARE(pull(reader, 1000).at(900), 0.5F);
    QVERIFY(!control.starved);
    QCOMPARE(pull(reader, 1000), std::vector<float>(1000, 0.0F));
    QVERIFY(!control.starved); // Silence after the end is no stall.
}

void TestFrameRing::readerCountsWhatWasHeard()
{
    FrameRing ring(48000);
    OutputControl control;
    RingReader reader(ring, control, monoFloat());
    fill(ring, 10'000, 0.5F);
    const auto bytes = [](int frames) { return frames * static_cast<qint64>(sizeof(float)); };
    pull(reader, 2000); // Silence before it plays.
    control.playing = true;
    pull(reader, 4000);
    reader.updatePlayed(bytes(6000)); // All of it still waits in the device.
    QCOMPARE(control.played.load(), 0U);
    reader.updatePlayed(bytes(4000)); // Only silence was heard.
    QCOMPARE(control.played.load(), 0U);
    reader.updatePlayed(bytes(1500));
    QCOMPARE(control.played.load(), 2500U);
    reader.updatePlayed(0);
    QCOMPARE(control.played.load(), 4000U);
}

void TestFrameRing::readerGivesEveryFormat()
{
    for (const auto sample : {QAudioFormat::UInt8, QAudioFormat::Int16, QAudioFormat::Int32, QAudioFormat::Float}) {
        FrameRing ring(48000);
        OutputControl control;
        control.playing = true;
        QAudioFormat format = monoFloat();
        format.setSampleFormat(sample);
        format.setChannelCount(6); // Front left and right have the sound, the rest is silent.
        RingReader reader(ring, control, format);
        fill(ring, 8000, 2.0F); // Too loud: cut, not wrapped around.
        const QByteArray bytes = reader.read(format.bytesForFrames(4000));
        QCOMPARE(bytes.size(), format.bytesForFrames(4000));
        const char *last = bytes.constData() + bytes.size() - format.bytesPerFrame();
        QVERIFY(format.normalizedSampleValue(last) > 0.98F);
        QVERIFY(format.normalizedSampleValue(last + format.bytesPerSample()) > 0.98F);
        QVERIFY(qAbs(format.normalizedSampleValue(last + 2 * format.bytesPerSample())) < 0.01F);
    }
}

QTEST_GUILESS_MAIN(TestFrameRing)
#include "tst_framering.moc"
