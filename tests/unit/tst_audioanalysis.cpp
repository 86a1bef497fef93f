#include "core/audio/FileSource.h"
#include "core/audio/analysis/AnalysisFile.h"
#include "core/audio/analysis/AnalysisStore.h"
#include "core/audio/analysis/AudioAnalysis.h"
#include "core/audio/analysis/LoudnessGain.h"
#include "core/audio/analysis/LoudnessMeter.h"
#include "core/audio/analysis/PeaksCollector.h"
#include "core/audio/analysis/SampleChunks.h"
#include "core/audio/analysis/SilenceFinder.h"
#include "core/audio/analysis/TruePeakMeter.h"
#include "core/audio/analysis/WaveformFile.h"
#include "tests/support/MemorySource.h"
#include "tests/support/WavFile.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <ebur128.h>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

QByteArray fixture(QLatin1StringView name)
{
    QFile file(QStringLiteral(BUCKETDECK_FIXTURES "/audio/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// 16 bit WAV of what `at(frame, channel)` gives, -1 to 1.
QByteArray wav(int rate, int channels, int frames, const std::function<double(int, int)> &at)
{
    std::vector<qint32> samples;
    samples.reserve(static_cast<size_t>(frames * channels));
    for (int i = 0; i < frames; ++i) {
        for (int channel = 0; channel < channels; ++channel)
            samples.push_back(static_cast<qint32>(std::lround(at(i, channel) * 32767.0)) * 65536);
    }
    return wavFile({rate, channels, 16, false}, samples);
}

double sine(int frame, int rate, double hertz, double phase = 0)
{
    return std::sin(2 * std::numbers::pi * hertz * frame / rate + phase);
}

SoundAnalysis analysed(const QByteArray &bytes, const AnalysisSettings &settings = {})
{
    MemorySource source(bytes);
    const Result<SoundAnalysis> result = AudioAnalysis::run(source, settings);
    if (!result)
        qWarning("%s", qPrintable(result.error().userText + u' ' + result.error().detail));
    return result.value_or(SoundAnalysis());
}

std::vector<float> noise(int frames, int channels, quint32 seed, double level)
{
    QRandomGenerator random(seed);
    std::vector<float> samples(static_cast<size_t>(frames * channels));
    for (float &sample : samples)
        sample = static_cast<float>((random.generateDouble() * 2 - 1) * level);
    return samples;
}

float truePeakOf(std::vector<float> samples, int channels, int rate, qint64 block)
{
    TruePeakMeter meter(channels, rate);
    const auto frames = static_cast<qint64>(samples.size()) / channels;
    std::vector<float> chunks;
    for (qint64 first = 0; first < frames; first += block) {
        const qint64 part = std::min(block, frames - first);
        measureChunks(samples.data() + first * channels, part, channels, chunks);
        meter.add(samples.data() + first * channels, part, chunks);
    }
    return meter.finish();
}

/// What the library finds, which oversamples everything.
double truePeakByLibrary(const std::vector<float> &samples, int channels, int rate)
{
    ebur128_state *state =
        ebur128_init(static_cast<unsigned>(channels), static_cast<unsigned long>(rate), EBUR128_MODE_TRUE_PEAK);
    ebur128_add_frames_float(state, samples.data(), samples.size() / static_cast<size_t>(channels));
    double highest = 0;
    for (int channel = 0; channel < channels; ++channel) {
        double peak = 0;
        ebur128_true_peak(state, static_cast<unsigned>(channel), &peak);
        highest = std::max(highest, peak);
    }
    ebur128_destroy(&state);
    return highest;
}

SoundAnalysis example()
{
    SoundAnalysis made;
    made.sampleRate = 44100;
    made.channels = 2;
    made.frames = 2560 - 7;
    made.loudness = {-23.1, 7.5, -1.2, -std::numeric_limits<double>::infinity()};
    made.silences = {{0, 100}, {100, 150}, {2000, 2553}};
    std::vector<Peaks::Point> points;
    for (qint16 i = 0; i < 10; ++i)
        points.push_back({static_cast<qint16>(-i * 3000), static_cast<qint16>(i * 2000)});
    made.peaks = Peaks(256, points);
    return made;
}

} // namespace

class TestAudioAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsExactPeaksLengthAndSilence();
    void opposedChannelsAreNoSilence();
    void equalLoudnessNeverOverdrives();
    void aFolderIsEvenedAsAWhole();
    void everyFormatHasItsExactLength_data();
    void everyFormatHasItsExactLength();
    void loudnessIsThatOfTheStandard_data();
    void loudnessIsThatOfTheStandard();
    void loudnessIsThatOfTheLibrary_data();
    void loudnessIsThatOfTheLibrary();
    void surroundCountsMoreAndTheSubwooferNotAtAll();
    void silenceHasNoLoudness();
    void truePeakIsFoundBetweenTheSamples();
    void truePeakIsThatOfTheLibrary_data();
    void truePeakIsThatOfTheLibrary();
    void samplesThatAreNoNumbersCountForNothing();
    void silencesAreFoundToTheFrame();
    void aVeryLongSoundTakesNoMorePoints();
    void anyStretchOfPeaksIsWhatItsPointsHold();
    void damageAndNonsenseAreRefused();
    void stopsWhenInterrupted();
    void tellsHowFarItIs();
    void keepsAnAnalysisToTheBit();
    void anyDamageToAKeptOneIsFound();
    void aKeptOneThatLiesIsRefused();
    void storesByContent();
    void aDamagedFileIsRemoved();
    void keepsWhatIsUsed();
    void worksWithoutAFolder();
    void writesTheBytesOfTheFormat();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void readsOtherVersionsAndChannels();
    void refusesBrokenWaveforms();
};

void TestAudioAnalysis::findsExactPeaksLengthAndSilence()
{
    // One second of a tone, then two of silence, then one frame of full scale.
    const QByteArray bytes = wav(8000, 1, 24001, [](int i, int) {
        return i < 8000 ? 0.5 * sine(i, 8000, 1000, 0.1) : i == 24000 ? -1.0 : 0.0;
    });
    const SoundAnalysis found = analysed(bytes);
    QCOMPARE(found.sampleRate, 8000);
    QCOMPARE(found.channels, 1);
    QCOMPARE(found.frames, 24001);
    QCOMPARE(found.silences, (std::vector<FrameRange>{{8000, 24000}}));
    QCOMPARE(found.peaks.pixelFrames(), 256);
    QCOMPARE(found.peaks.points().size(), size_t{94});
    const Peaks::Point tone = found.peaks.points()[3];
    QVERIFY2(qAbs(tone.high - 16300) < 150 && qAbs(tone.low + 16300) < 150, qPrintable(QString::number(tone.high)));
    QCOMPARE(found.peaks.points()[60], Peaks::Point());
    QCOMPARE(found.peaks.points().back(), (Peaks::Point{-32767, 0}));
    QVERIFY(qAbs(found.loudness.samplePeakDb) < 0.01);
}

void TestAudioAnalysis::equalLoudnessNeverOverdrives()
{
    const auto gain = [](double lufs, double peakDb) {
        Loudness loudness;
        loudness.integratedLufs = lufs;
        loudness.truePeakDb = peakDb;
        return evenLoudnessGainDb(loudness);
    };
    QCOMPARE(gain(-23, -12), 5.0); // Quieter than others, with room above.
    QCOMPARE(gain(-9, 0.5), -9.0); // Music that is compressed.
    QCOMPARE(gain(-30, -3), 2.0);  // A voice with one loud word: that is the end.
    QCOMPARE(gain(-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()), 0.0);
}

void TestAudioAnalysis::aFolderIsEvenedAsAWhole()
{
    const auto sound = [](double lufs, double peakDb, qint64 ms) {
        SoundLoudness made;
        made.loudness.integratedLufs = lufs;
        made.loudness.truePeakDb = peakDb;
        made.durationMs = ms;
        return made;
    };
    constexpr double silent = -std::numeric_limits<double>::infinity();
    const auto near = [](double is, double should) { return qAbs(is - should) < 0.01; };
    // Two of the same are as loud as each; ten times the energy for half of the time is 5.5 times the energy.
    QVERIFY(near(loudnessTogether({sound(-20, -6, 1000), sound(-20, -3, 1000)}).integratedLufs, -20));
    QVERIFY(near(loudnessTogether({sound(-30, -6, 1000), sound(-20, -3, 1000)}).integratedLufs, -22.6));
    // A short one counts for little.
    QVERIFY(near(loudnessTogether({sound(-30, -6, 99'000), sound(-20, -3, 1000)}).integratedLufs, -29.63));
    QVERIFY(near(loudnessTogether({sound(silent, silent, 50'000), sound(-20, -3, 1000)}).integratedLufs, -20));
    QCOMPARE(evenLoudnessGainDb(loudnessTogether({})), 0.0);
    QCOMPARE(evenLoudnessGainDb(loudnessTogether({sound(silent, silent, 1000)})), 0.0);
    // The highest peak of all is the bound, whichever file has it.
    QVERIFY(near(evenLoudnessGainDb(loudnessTogether({sound(-30, -20, 1000), sound(-30, -4, 1000)})), 3));
}

void TestAudioAnalysis::opposedChannelsAreNoSilence()
{
    const SoundAnalysis found = analysed(
        wav(8000, 2, 16000, [](int i, int channel) { return (channel == 0 ? 0.5 : -0.5) * sine(i, 8000, 500); }));
    QVERIFY(found.silences.empty());
    QCOMPARE(found.peaks.between(0, 16000), Peaks::Point()); // Their mean is nothing, as the format has it.
}

void TestAudioAnalysis::everyFormatHasItsExactLength_data()
{
    QTest::addColumn<qint64>("frames");
    // As ffmpeg counts them, with what encoders put around the sound taken off.
    QTest::newRow("sine16.wav") << qint64{22050};
    QTest::newRow("sine24.wav") << qint64{16000};
    QTest::newRow("sine.flac") << qint64{66150};
    QTest::newRow("sine.ogg") << qint64{132300};
    QTest::newRow("sine.opus") << qint64{144000};
    QTest::newRow("cbr.mp3") << qint64{132300};
    QTest::newRow("vbr.mp3") << qint64{132300};
    QTest::newRow("tail.m4a") << qint64{133120};
}

void TestAudioAnalysis::everyFormatHasItsExactLength()
{
    QFETCH(qint64, frames);
    const SoundAnalysis found = analysed(fixture(QLatin1StringView(QTest::currentDataTag())));
    QCOMPARE(found.frames, frames);
    // A point for each stretch, and none behind the end.
    QCOMPARE(static_cast<qint64>(found.peaks.points().size()), (found.frames + 255) / 256);
    QVERIFY(found.peaks.between(0, found.frames).high > 1000);
    QVERIFY(std::isfinite(found.loudness.integratedLufs));
    QVERIFY(found.loudness.truePeakDb >= found.loudness.samplePeakDb);
}

void TestAudioAnalysis::loudnessIsThatOfTheStandard_data()
{
    QTest::addColumn<double>("level");
    QTest::addColumn<double>("wanted");
    // EBU Tech 3341, cases 1 and 2: a stereo tone of 1 kHz at so many dBFS has as many LUFS.
    QTest::newRow("-23") << -23.0 << -23.0;
    QTest::newRow("-33") << -33.0 << -33.0;
}

void TestAudioAnalysis::loudnessIsThatOfTheStandard()
{
    QFETCH(double, level);
    QFETCH(double, wanted);
    const double amplitude = std::pow(10.0, level / 20);
    const SoundAnalysis found =
        analysed(wav(48000, 2, 48000 * 8, [amplitude](int i, int) { return amplitude * sine(i, 48000, 1000); }));
    QVERIFY2(qAbs(found.loudness.integratedLufs - wanted) < 0.1,
             qPrintable(QString::number(found.loudness.integratedLufs)));
    QVERIFY(found.loudness.rangeLu < 0.1);
    QVERIFY(qAbs(found.loudness.truePeakDb - level) < 0.1);
}

void TestAudioAnalysis::loudnessIsThatOfTheLibrary_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("rate");
    for (const int rate : {8000, 22050, 44100, 48000, 96000, 192000})
        QTest::addRow("%d", rate) << (rate < 40000 ? 1 : 2) << rate;
    QTest::newRow("three channels") << 3 << 48000;
}

void TestAudioAnalysis::loudnessIsThatOfTheLibrary()
{
    QFETCH(int, channels);
    QFETCH(int, rate);
    // 16 seconds of noise in steps of 4 dB with gaps, so that both gates and both windows count.
    std::vector<float> samples = noise(rate * 16, channels, 5, 1.0);
    for (size_t i = 0; i < samples.size(); ++i) {
        const size_t half = 2 * i / static_cast<size_t>(rate * channels);
        samples[i] *= half % 7 == 6 ? 0.0F : static_cast<float>(std::pow(10.0, -0.2 * static_cast<double>(half % 10)));
    }
    AVChannelLayout layout;
    av_channel_layout_default(&layout, channels);
    LoudnessMeter meter(layout, rate);
    const qint64 frames = qint64{rate} * 16;
    for (qint64 first = 0; first < frames; first += 1000)
        meter.add(samples.data() + first * channels, std::min<qint64>(1000, frames - first));

    ebur128_state *state = ebur128_init(static_cast<unsigned>(channels), static_cast<unsigned long>(rate),
                                        EBUR128_MODE_I | EBUR128_MODE_LRA);
    if (channels == 3)
        ebur128_set_channel(state, 2, EBUR128_UNUSED); // 2.1, as libav takes three channels.
    ebur128_add_frames_float(state, samples.data(), static_cast<size_t>(frames));
    double integrated = 0;
    double range = 0;
    ebur128_loudness_global(state, &integrated);
    ebur128_loudness_range(state, &range);
    ebur128_destroy(&state);
    QVERIFY(range > 3);
    QVERIFY2(qAbs(meter.integratedLufs() - integrated) < 0.01,
             qPrintable(QStringLiteral("%1, %2").arg(meter.integratedLufs()).arg(integrated)));
    QVERIFY2(qAbs(meter.rangeLu() - range) < 0.02,
             qPrintable(QStringLiteral("%1, %2").arg(meter.rangeLu()).arg(range)));
}

void TestAudioAnalysis::surroundCountsMoreAndTheSubwooferNotAtAll()
{
    const auto of = [](int only) {
        // L R C LFE Ls Rs, as WAV orders six channels.
        return analysed(wav(48000, 6, 48000 * 2,
                            [only](int i, int channel) { return channel == only ? 0.1 * sine(i, 48000, 1000) : 0.0; }))
            .loudness.integratedLufs;
    };
    const double left = of(0);
    QVERIFY(qAbs(of(2) - left) < 0.05);
    QVERIFY(qAbs(of(4) - left - 1.5) < 0.05); // 1.41 times, by ITU-R BS.1770.
    QVERIFY(std::isinf(of(3)));
}

void TestAudioAnalysis::silenceHasNoLoudness()
{
    const SoundAnalysis found = analysed(wav(44100, 2, 88200, [](int, int) { return 0.0; }));
    QVERIFY(std::isinf(found.loudness.integratedLufs) && found.loudness.integratedLufs < 0);
    QVERIFY(std::isinf(found.loudness.truePeakDb) && found.loudness.truePeakDb < 0);
    QCOMPARE(found.loudness.rangeLu, 0.0);
    QCOMPARE(found.silences, (std::vector<FrameRange>{{0, 88200}}));
}

void TestAudioAnalysis::truePeakIsFoundBetweenTheSamples()
{
    // A quarter of the rate, 45 degrees off: every sample lies at 0.707, the wave's top between them at 1.
    const SoundAnalysis found = analysed(wav(48000, 1, 48000, [](int i, int) {
        return 0.5 * std::min(1.0, i / 4800.0) * sine(i, 48000, 12000, std::numbers::pi / 4);
    }));
    QVERIFY(qAbs(found.loudness.samplePeakDb + 9.03) < 0.05);
    QVERIFY2(qAbs(found.loudness.truePeakDb + 6.02) < 0.25, qPrintable(QString::number(found.loudness.truePeakDb)));
}

void TestAudioAnalysis::truePeakIsThatOfTheLibrary_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("rate");
    QTest::addColumn<qint64>("block");
    QTest::newRow("mono") << 1 << 44100 << qint64{16384};
    QTest::newRow("stereo, small blocks") << 2 << 44100 << qint64{32};
    QTest::newRow("stereo, twice") << 2 << 96000 << qint64{1024};
    QTest::newRow("three channels") << 3 << 48000 << qint64{64};
    QTest::newRow("no oversampling") << 2 << 192000 << qint64{4096};
}

void TestAudioAnalysis::truePeakIsThatOfTheLibrary()
{
    QFETCH(int, channels);
    QFETCH(int, rate);
    QFETCH(qint64, block);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        // Odd lengths: the last block is never full. One place that is louder than the rest, anywhere.
        const int frames = 1000 + static_cast<int>(seed) * 37;
        std::vector<float> samples = noise(frames, channels, seed, 0.05);
        const int at = static_cast<int>(QRandomGenerator(seed).bounded(frames - 8)) * channels;
        for (int i = 0; i < 8 * channels; ++i)
            samples[static_cast<size_t>(at + i)] *= 15;
        const double wanted = 20 * std::log10(truePeakByLibrary(samples, channels, rate));
        const double found = 20 * std::log10(static_cast<double>(truePeakOf(samples, channels, rate, block)));
        QVERIFY2(qAbs(found - wanted) < 0.1, qPrintable(QStringLiteral("%1: %2, %3").arg(seed).arg(found).arg(wanted)));
    }
}

void TestAudioAnalysis::samplesThatAreNoNumbersCountForNothing()
{
    std::vector<float> samples(100, 0.25F);
    samples[3] = std::numeric_limits<float>::quiet_NaN();
    samples[50] = std::numeric_limits<float>::infinity();
    samples[99] = -1e30F;
    std::vector<float> chunks;
    measureChunks(samples.data(), 50, 2, chunks);
    QCOMPARE(chunks, (std::vector<float>{0.25F, 0.25F}));
    QVERIFY(std::all_of(samples.begin(), samples.end(), [](float value) { return value == 0.25F || value == 0.0F; }));
}

void TestAudioAnalysis::silencesAreFoundToTheFrame()
{
    AnalysisSettings settings;
    settings.silence = {-40, 100};
    // At 1000 Hz rate would be too coarse a file: 8000, so 100 ms are 800 frames.
    const auto loud = [](int i) { return i < 5 || (i >= 900 && i < 903) || (i >= 1702 && i < 2000) || i == 2801; };
    const SoundAnalysis found = analysed(wav(8000, 2, 3602,
                                             [&](int i, int channel) {
                                                 // What is below the threshold is silence, too.
                                                 return loud(i) && channel == 1 ? 0.5 : 0.005;
                                             }),
                                         settings);
    QCOMPARE(found.silences, (std::vector<FrameRange>{{5, 900}, {2000, 2801}, {2802, 3602}}));
}

void TestAudioAnalysis::aVeryLongSoundTakesNoMorePoints()
{
    PeaksCollector collector(1, 4, 16);
    std::vector<float> samples(1003);
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(i) / 2000.0F;
    for (size_t i = 0; i < samples.size(); i += 17)
        collector.add(samples.data() + i, static_cast<qint64>(std::min<size_t>(17, samples.size() - i)));
    const Peaks peaks = collector.take();
    QVERIFY(peaks.points().size() <= 16);
    QCOMPARE(peaks.pixelFrames(), 64);
    QCOMPARE(peaks.points().size(), size_t{16});
    for (size_t i = 0; i < peaks.points().size(); ++i) {
        const auto first = static_cast<double>(i * 64);
        const double last = std::min(1002.0, first + 63);
        QCOMPARE(int{peaks.points()[i].low}, static_cast<int>(std::lround(first / 2000 * 32768)));
        QCOMPARE(int{peaks.points()[i].high}, static_cast<int>(std::lround(last / 2000 * 32768)));
    }
}

void TestAudioAnalysis::anyStretchOfPeaksIsWhatItsPointsHold()
{
    QRandomGenerator random(7);
    for (const size_t count : {size_t{1}, size_t{4}, size_t{5}, size_t{63}, size_t{1000}}) {
        std::vector<Peaks::Point> points(count);
        for (Peaks::Point &point : points)
            point = {static_cast<qint16>(-random.bounded(30000)), static_cast<qint16>(random.bounded(30000))};
        const Peaks peaks(10, points);
        for (int i = 0; i < 300; ++i) {
            const int from = random.bounded(static_cast<int>(count));
            const int to = from + 1 + random.bounded(static_cast<int>(count) - from);
            const Peaks::Point wanted = Peaks::join(points.data() + from, static_cast<size_t>(to - from));
            QCOMPARE(peaks.between(from * 10 + 3, to * 10 - 2), wanted);
        }
        QCOMPARE(peaks.between(-50, 1), points.front());
        QCOMPARE(peaks.between(static_cast<qint64>(count) * 10, 1'000'000), Peaks::Point());
        QCOMPARE(peaks.coarser(30).size(), (count + 2) / 3);
    }
    QCOMPARE(Peaks().between(0, 100), Peaks::Point());
}

void TestAudioAnalysis::damageAndNonsenseAreRefused()
{
    const auto kindOf = [](const QByteArray &bytes) {
        MemorySource source(bytes);
        const Result<SoundAnalysis> result = AudioAnalysis::run(source);
        return result ? ErrorKind::Protocol : result.error().kind;
    };
    const QByteArray whole = wav(8000, 1, 8000, [](int i, int) { return sine(i, 8000, 440); });
    QCOMPARE(kindOf({}), ErrorKind::Corrupt);
    QCOMPARE(kindOf(QByteArray(5000, 'x')), ErrorKind::Corrupt);
    QCOMPARE(kindOf(whole.left(9000)), ErrorKind::Corrupt);
}

void TestAudioAnalysis::stopsWhenInterrupted()
{
    MemorySource source(wav(48000, 2, 480'000, [](int i, int) { return sine(i, 48000, 440); }));
    const Result<SoundAnalysis> result =
        AudioAnalysis::run(source, {}, [&source](double) { source.interrupted = true; });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

void TestAudioAnalysis::tellsHowFarItIs()
{
    MemorySource source(wav(48000, 1, 200'000, [](int i, int) { return sine(i, 48000, 440); }));
    std::vector<double> shares;
    QVERIFY(AudioAnalysis::run(source, {}, [&shares](double share) { shares.push_back(share); }).has_value());
    QCOMPARE(shares.size(), size_t{12});
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(shares.back() > 0.9 && shares.back() <= 1.0);
}

void TestAudioAnalysis::keepsAnAnalysisToTheBit()
{
    const SoundAnalysis made = example();
    const std::optional<SoundAnalysis> read = AnalysisFile::fromBytes(AnalysisFile::toBytes(made));
    QVERIFY(read.has_value());
    QCOMPARE(*read, made);
    const SoundAnalysis found = analysed(wav(8000, 2, 20000, [](int i, int) { return sine(i, 8000, 440); }));
    QCOMPARE(AnalysisFile::fromBytes(AnalysisFile::toBytes(found)).value(), found);
}

void TestAudioAnalysis::anyDamageToAKeptOneIsFound()
{
    const QByteArray whole = AnalysisFile::toBytes(example());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        QVERIFY(!AnalysisFile::fromBytes(damaged).has_value());
        QVERIFY(!AnalysisFile::fromBytes(whole.left(i)).has_value());
    }
    QVERIFY(!AnalysisFile::fromBytes(whole + 'x').has_value());
}

void TestAudioAnalysis::aKeptOneThatLiesIsRefused()
{
    // With a right checksum: what a fault of ours, or somebody who means harm, would have written.
    const auto isTaken = [](const std::function<void(SoundAnalysis &)> &change) {
        SoundAnalysis made = example();
        change(made);
        return AnalysisFile::fromBytes(AnalysisFile::toBytes(made)).has_value();
    };
    QVERIFY(isTaken([](SoundAnalysis &) {}));
    QVERIFY(!isTaken([](SoundAnalysis &made) { made.frames = 256; }));
    QVERIFY(!isTaken([](SoundAnalysis &made) { made.frames = -1; }));
    QVERIFY(!isTaken([](SoundAnalysis &made) { made.sampleRate = 0; }));
    QVERIFY(!isTaken([](SoundAnalysis &made) { made.loudness.rangeLu = std::nan(""); }));
    QVERIFY(!isTaken([](SoundAnalysis &made) { made.silences[1].from = 99; }));
    QVERIFY(!isTaken([](SoundAnalysis &made) { made.silences[2].to = 2554; }));
    QVERIFY(!isTaken([](SoundAnalysis &made) { made.peaks = Peaks(256, {10, {5, 4}}); }));
}

void TestAudioAnalysis::storesByContent()
{
    const QTemporaryDir folder;
    const AnalysisStore store(folder.filePath(QStringLiteral("a/b")));
    const ObjectRef ref{QStringLiteral("me"), StoragePath::parse(QStringLiteral("b/x.mp3")),
                        QStringLiteral("D41D8CD98F00B204E9800998ECF8427E"), 100};
    QVERIFY(!store.load(AnalysisStore::contentOf(ref)));
    store.store(AnalysisStore::contentOf(ref), example());
    ObjectRef copy = ref;
    copy.accountId = QStringLiteral("other");
    copy.path.key = QStringLiteral("y/copy.mp3");
    copy.etag = ref.etag.toLower();
    const auto found = store.load(AnalysisStore::contentOf(copy));
    QVERIFY(found);
    QCOMPARE(*found, example());
    // What is no checksum says something of its own object only.
    ObjectRef local = ref;
    local.etag = QStringLiteral("64-18f3");
    store.store(AnalysisStore::contentOf(local), example());
    QVERIFY(store.load(AnalysisStore::contentOf(local)));
    local.path.key = QStringLiteral("z.mp3");
    QVERIFY(!store.load(AnalysisStore::contentOf(local)));
    copy.etag.clear();
    QVERIFY(AnalysisStore::contentOf(copy).isEmpty());
    QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("a/b"))) & QFileDevice::ReadGroup,
             QFileDevice::Permissions());
}

void TestAudioAnalysis::aDamagedFileIsRemoved()
{
    const QTemporaryDir folder;
    const AnalysisStore store(folder.path());
    store.store(QStringLiteral("x"), example());
    const QString name = folder.filePath(QDir(folder.path()).entryList(QDir::Files).value(0));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100) && file.write("damaged") == 7);
    file.close();
    QVERIFY(!store.load(QStringLiteral("x")));
    QVERIFY(!QFile::exists(name));
}

void TestAudioAnalysis::keepsWhatIsUsed()
{
    const QTemporaryDir folder;
    const qint64 size = AnalysisFile::toBytes(example()).size();
    const AnalysisStore store(folder.path(), 3 * size);
    const auto age = [&folder](int hours) {
        for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.setFileTime(info.lastModified().addSecs(-3600 * hours), QFileDevice::FileModificationTime);
        }
    };
    for (const char *name : {"a", "b", "c"}) {
        store.store(QLatin1StringView(name), example());
        age(1);
    }
    QVERIFY(store.load(QStringLiteral("a"))); // Used: "b" is the oldest now.
    store.store(QStringLiteral("d"), example());
    QVERIFY(store.load(QStringLiteral("a")));
    QVERIFY(!store.load(QStringLiteral("b")));
    QVERIFY(store.load(QStringLiteral("c")));
    QVERIFY(store.load(QStringLiteral("d")));
}

void TestAudioAnalysis::worksWithoutAFolder()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const AnalysisStore store(file.fileName() + QStringLiteral("/below"));
    store.store(QStringLiteral("x"), example());
    QVERIFY(!store.load(QStringLiteral("x")));
}

void TestAudioAnalysis::writesTheBytesOfTheFormat()
{
    // By hand, from the public description of the format.
    WaveformFile file{48000, 512, 8, {{-32768, 32767}, {-256, 511}}};
    QCOMPARE(file.toBytes(WaveformFile::Format::Dat).toHex(), QByteArray("0200000001000000"
                                                                         "80bb0000"
                                                                         "00020000"
                                                                         "02000000"
                                                                         "01000000"
                                                                         "807f"
                                                                         "ff01"));
    file.bits = 16;
    QCOMPARE(file.toBytes(WaveformFile::Format::Dat).toHex(), QByteArray("0200000000000000"
                                                                         "80bb0000"
                                                                         "00020000"
                                                                         "02000000"
                                                                         "01000000"
                                                                         "0080ff7f"
                                                                         "00ffff01"));
    QCOMPARE(file.toBytes(WaveformFile::Format::Json),
             QByteArray(R"({"version":2,"channels":1,"sample_rate":48000,"samples_per_pixel":512,"bits":16,"length":2,)"
                        R"("data":[-32768,32767,-256,511]})"
                        "\n"));
}

void TestAudioAnalysis::readsWhatItWrites_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("json");
    for (const int bits : {8, 16}) {
        QTest::addRow("%d dat", bits) << bits << false;
        QTest::addRow("%d json", bits) << bits << true;
    }
}

void TestAudioAnalysis::readsWhatItWrites()
{
    QFETCH(int, bits);
    QFETCH(bool, json);
    const WaveformFile file{44100, 256, bits, {{-25600, 25600}, {0, 0}, {-256, 512}}};
    const Result<WaveformFile> read =
        WaveformFile::fromBytes(file.toBytes(json ? WaveformFile::Format::Json : WaveformFile::Format::Dat));
    QVERIFY(read.has_value());
    QCOMPARE(*read, file);
}

void TestAudioAnalysis::readsOtherVersionsAndChannels()
{
    const QByteArray first = QByteArray::fromHex("0100000001000000"
                                                 "401f0000"
                                                 "40000000"
                                                 "01000000"
                                                 "fd05");
    const Result<WaveformFile> version1 = WaveformFile::fromBytes(first);
    QVERIFY(version1.has_value());
    QCOMPARE(*version1, (WaveformFile{8000, 64, 8, {{-768, 1280}}}));
    const Result<WaveformFile> stereo = WaveformFile::fromBytes(
        R"({"version":2,"channels":2,"sample_rate":48000,"samples_per_pixel":512,"bits":8,"length":1,)"
        R"("data":[-65,63,-66,64]})");
    QVERIFY(stereo.has_value());
    QCOMPARE(stereo->points, (std::vector<Peaks::Point>{{-66 * 256, 64 * 256}}));
}

void TestAudioAnalysis::refusesBrokenWaveforms()
{
    const QByteArray whole = WaveformFile{48000, 512, 16, {{-1, 1}, {-2, 2}}}.toBytes(WaveformFile::Format::Dat);
    for (qsizetype i = 0; i < whole.size(); ++i)
        QVERIFY(!WaveformFile::fromBytes(whole.left(i)).has_value());
    QByteArray huge = whole;
    huge.replace(16, 4, QByteArray(4, '\xff')); // Four billion points.
    QVERIFY(!WaveformFile::fromBytes(huge).has_value());
    for (const char *text :
         {"{}", "{", "[1,2]", R"({"sample_rate":1,"samples_per_pixel":1,"bits":8,"length":9,"data":[1]})",
          R"({"sample_rate":1,"samples_per_pixel":1,"bits":12,"length":0,"data":[]})"})
        QVERIFY(!WaveformFile::fromBytes(text).has_value());
}

QTEST_GUILESS_MAIN(TestAudioAnalysis)
#include "tst_audioanalysis.moc"
