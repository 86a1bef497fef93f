#include "core/audio/AudioDecoder.h"
#include "tests/support/MemorySource.h"
#include "tests/support/Tone.h"

#include <QFile>
#include <QRandomGenerator>
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

std::vector<float> decodeAll(AudioDecoder &decoder)
{
    std::vector<float> all;
    for (;;) {
        const Result<std::vector<float> *> part = decoder.next();
        if (!part || (*part)->empty())
            return all;
        all.insert(all.end(), (*part)->begin(), (*part)->end());
    }
}

/// Half a second of 440 Hz as 16-bit WAV, at this level (0 to 1) in each channel.
QByteArray channelsWav(int rate, const std::vector<float> &levels)
{
    const auto channels = static_cast<quint32>(levels.size());
    const quint32 frames = static_cast<quint32>(rate) / 2;
    QByteArray bytes("RIFF");
    putLittleEndian(bytes, 36 + frames * channels * 2, 4);
    bytes += "WAVEfmt ";
    putLittleEndian(bytes, 16, 4);
    putLittleEndian(bytes, 1, 2);
    putLittleEndian(bytes, channels, 2);
    putLittleEndian(bytes, static_cast<quint32>(rate), 4);
    putLittleEndian(bytes, static_cast<quint32>(rate) * channels * 2, 4);
    putLittleEndian(bytes, channels * 2, 2);
    putLittleEndian(bytes, 16, 2);
    bytes += "data";
    putLittleEndian(bytes, frames * channels * 2, 4);
    for (quint32 i = 0; i < frames; ++i) {
        const double sine = 16000 * std::sin(2 * std::numbers::pi * 440 * i / rate);
        for (const float level : levels)
            putLittleEndian(bytes, static_cast<quint16>(static_cast<qint16>(std::lround(sine * level))), 2);
    }
    return bytes;
}

struct Playable
{
    const char *file;
    const char *codec;
    int durationMs;
    int rate;
    int channels;
    int bits;
};

constexpr Playable playables[] = {
    {"cbr.mp3", "MP3", 3000, 44100, 2, 0},       {"vbr.mp3", "MP3", 3000, 44100, 2, 0},
    {"sine16.wav", "WAV", 1000, 22050, 1, 16},   {"sine24.wav", "WAV", 1000, 16000, 1, 24},
    {"sine.flac", "FLAC", 3000, 22050, 2, 16},   {"sine.ogg", "Vorbis", 3000, 44100, 2, 0},
    {"sine.opus", "Opus", 3000, 48000, 2, 0},    {"tail.m4a", "AAC", 3000, 44100, 2, 0},
    {"faststart.m4a", "AAC", 3000, 44100, 2, 0}, {"long.ogg", "Vorbis", 14000, 22050, 1, 0},
};

void addPlayables()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(playables)); ++i)
        QTest::newRow(playables[i].file) << i;
}

} // namespace

class TestAudioDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesEveryFormat_data() { addPlayables(); }
    void decodesEveryFormat();
    void seeksToTheSample_data() { addPlayables(); }
    void seeksToTheSample();
    void resamples();
    void mixesAllChannelsDown_data();
    void mixesAllChannelsDown();
    void decodesEveryRate_data();
    void decodesEveryRate();
    void twoPartsMakeOneRecording_data();
    void twoPartsMakeOneRecording();
    void seekBehindTheEndIsTheEnd();
    void readsTags();
    void refusesWhatIsNoAudio_data();
    void refusesWhatIsNoAudio();
    void playsATruncatedFileToItsEnd();
    void playsWhatIsThereOfAWavThatClaimsMore_data();
    void playsWhatIsThereOfAWavThatClaimsMore();
    void playsOnOverDamage();
    void survivesNonsense();
    void opensNoOtherFile();
    void tellsWhatTheSourceFailedWith();
    void goesOnAfterAnInterruption();
    void farJumpsReadLittle();
};

void TestAudioDecoder::decodesEveryFormat()
{
    QFETCH(int, index);
    const Playable &expected = playables[index];
    MemorySource source(fixture(QLatin1StringView(expected.file)));
    const auto decoder = AudioDecoder::open(source, 0);
    QVERIFY2(decoder.has_value(), decoder ? "" : qPrintable(decoder.error().detail));
    const AudioInfo &info = (*decoder)->info();
    QCOMPARE(info.codecName, QLatin1StringView(expected.codec));
    QCOMPARE(info.sampleRate, expected.rate);
    QCOMPARE(info.channels, expected.channels);
    QCOMPARE(info.bitsPerSample, expected.bits);
    QVERIFY(info.bitRate > 8000);
    QVERIFY2(qAbs(info.durationMs - expected.durationMs) <= 50, qPrintable(QString::number(info.durationMs)));

    const std::vector<float> all = decodeAll(**decoder);
    const size_t frames = all.size() / 2;
    const auto decodedMs = static_cast<qint64>(frames * 1000 / static_cast<size_t>(expected.rate));
    QVERIFY2(qAbs(decodedMs - expected.durationMs) <= 50, qPrintable(QString::number(decodedMs)));
    const size_t skip = frames / 10;
    const double rate = expected.rate;
    QVERIFY(toneShare(all.data() + skip * 2, frames - 2 * skip, 2, rate, 440) > 0.9);
    QVERIFY(toneShare(all.data() + skip * 2 + 1, frames - 2 * skip, 2, rate, 440) > 0.9);
    QVERIFY(toneShare(all.data() + skip * 2, frames - 2 * skip, 2, rate, 880) < 0.05);
}

void TestAudioDecoder::seeksToTheSample()
{
    QFETCH(int, index);
    const Playable &playable = playables[index];
    MemorySource source(fixture(QLatin1StringView(playable.file)));
    const auto straight = AudioDecoder::open(source, 0);
    QVERIFY(straight.has_value());
    const std::vector<float> all = decodeAll(**straight);
    const auto frames = static_cast<qint64>(all.size() / 2);
    MemorySource again(fixture(QLatin1StringView(playable.file)));
    const auto sought = AudioDecoder::open(again, 0);
    QVERIFY(sought.has_value());
    for (const qint64 target : {frames / 2 + 17, frames - 5000, qint64(1), frames / 3, qint64(0), frames / 4 * 3 + 1}) {
        QVERIFY((*sought)->seekToFrame(target).has_value());
        const std::vector<float> rest = decodeAll(**sought);
        QCOMPARE(static_cast<qint64>(rest.size() / 2), frames - target);
        // Every sample, not the count alone: a shifted tone would have the right length too.
        float worst = 0;
        for (size_t i = 0; i < rest.size(); ++i)
            worst = qMax(worst, qAbs(rest[i] - all[static_cast<size_t>(target) * 2 + i]));
        QVERIFY2(worst < 0.002F, qPrintable(QStringLiteral("off by %1 after frame %2").arg(worst).arg(target)));
    }
}

void TestAudioDecoder::resamples()
{
    MemorySource source(fixture(QStringLiteral("sine24.wav")));
    const auto decoder = AudioDecoder::open(source, 48000);
    QVERIFY(decoder.has_value());
    QCOMPARE((*decoder)->outputRate(), 48000);
    const std::vector<float> all = decodeAll(**decoder);
    QVERIFY(qAbs(static_cast<int>(all.size() / 2) - 48000) < 100);
    QVERIFY(toneShare(all.data() + 8000, all.size() / 2 - 8000, 2, 48000, 440) > 0.95);
}

void TestAudioDecoder::mixesAllChannelsDown_data()
{
    QTest::addColumn<int>("channels");
    QTest::newRow("5.1") << 6;
    QTest::newRow("7.1") << 8;
}

/// Sound in the middle, the back and for the subwoofer's neighbours is heard on both sides or its own.
void TestAudioDecoder::mixesAllChannelsDown()
{
    QFETCH(int, channels);
    // Left, right, middle, subwoofer, back left, back right, side left, side right.
    for (int channel = 0; channel < channels; ++channel) {
        if (channel == 3)
            continue; // Players leave the subwoofer out.
        std::vector<float> levels(static_cast<size_t>(channels));
        levels[static_cast<size_t>(channel)] = 1;
        MemorySource source(channelsWav(48000, levels));
        const auto decoder = AudioDecoder::open(source, 0);
        QVERIFY(decoder.has_value());
        const std::vector<float> all = decodeAll(**decoder);
        QCOMPARE(all.size(), size_t{48000});
        float left = 0;
        float right = 0;
        for (size_t i = 0; i < all.size(); i += 2) {
            left = std::max(left, std::fabs(all[i]));
            right = std::max(right, std::fabs(all[i + 1]));
        }
        const bool isLeft = channel != 2 && channel % 2 == 0;
        const bool isRight = channel % 2 == 1;
        QCOMPARE(left > 0.05F, isLeft || channel == 2);
        QCOMPARE(right > 0.05F, isRight || channel == 2);
        QVERIFY(left <= 1 && right <= 1);
    }
}

void TestAudioDecoder::decodesEveryRate_data()
{
    QTest::addColumn<int>("rate");
    for (const int rate : {8000, 11025, 32000, 88200, 96000, 192000})
        QTest::addRow("%d", rate) << rate;
}

void TestAudioDecoder::decodesEveryRate()
{
    QFETCH(int, rate);
    MemorySource source(channelsWav(rate, {1, 1}));
    const auto decoder = AudioDecoder::open(source, 48000);
    QVERIFY(decoder.has_value());
    QCOMPARE((*decoder)->info().sampleRate, rate);
    const std::vector<float> all = decodeAll(**decoder);
    const auto expected = static_cast<int>(qint64{rate / 2} * 48000 / rate);
    QVERIFY2(qAbs(static_cast<int>(all.size() / 2) - expected) <= 1, qPrintable(QString::number(all.size() / 2)));
    QVERIFY(toneShare(all.data(), all.size() / 2, 2, 48000, 440) > 0.99);
}

void TestAudioDecoder::twoPartsMakeOneRecording_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("framesOff");
    QTest::newRow("FLAC") << QStringLiteral("flac") << 0;
    QTest::newRow("MP3") << QStringLiteral("mp3") << 44;
    QTest::newRow("AAC") << QStringLiteral("m4a") << 44;
    QTest::newRow("Opus") << QStringLiteral("opus") << 44;
}

/// One sine of 441 Hz, two seconds at 44,100 Hz, cut behind frame 44,223 and encoded in two files.
void TestAudioDecoder::twoPartsMakeOneRecording()
{
    QFETCH(QString, format);
    QFETCH(int, framesOff);
    constexpr int rate = 44100;
    MemorySource first(fixture(QStringLiteral("split-a.") + format));
    MemorySource second(fixture(QStringLiteral("split-b.") + format));
    const auto before = AudioDecoder::open(first, rate);
    const auto after = AudioDecoder::open(second, rate);
    QVERIFY(before && after);
    (*before)->keepTail();
    std::vector<float> all = decodeAll(**before);
    QVERIFY((*after)->isAtStart());
    QVERIFY((*after)->takeOverFrom(**before));
    QVERIFY((*before)->drain().empty()); // The other one has it.
    const std::vector<float> rest = decodeAll(**after);
    all.insert(all.end(), rest.begin(), rest.end());
    const int frames = static_cast<int>(all.size() / 2);
    QVERIFY2(qAbs(frames - 2 * rate) <= framesOff, qPrintable(QString::number(frames)));
    // Around the join it is one sine; what loses something on the way at least never grows weak there.
    for (int from = 44223 - 400; from < 44223 + 400; from += 100) {
        double worst = 0;
        double energy = 0;
        for (int i = from; i < from + 100; ++i) {
            const double is = static_cast<double>(all[static_cast<size_t>(i) * 2]);
            worst = std::max(worst, std::fabs(is - 9000.0 / 32768 * std::sin(2 * std::numbers::pi * 441 * i / rate)));
            energy += is * is / 100;
        }
        QVERIFY2(framesOff > 0 || worst < 0.0001, qPrintable(QString::number(worst)));
        const double share = std::sqrt(energy) / (9000.0 / 32768 / std::numbers::sqrt2);
        QVERIFY2(share > 0.7 && share < 1.3, qPrintable(QString::number(share)));
    }
}

void TestAudioDecoder::seekBehindTheEndIsTheEnd()
{
    for (const QString &name : {QStringLiteral("cbr.mp3"), QStringLiteral("sine.flac"), QStringLiteral("tail.m4a")}) {
        MemorySource source(fixture(name));
        const auto decoder = AudioDecoder::open(source, 0);
        QVERIFY(decoder.has_value());
        QVERIFY((*decoder)->seek(3'600'000).has_value());
        QVERIFY(decodeAll(**decoder).empty());
        QVERIFY((*decoder)->seek(0).has_value());
        QVERIFY(decodeAll(**decoder).size() > 40000);
    }
}

void TestAudioDecoder::readsTags()
{
    for (const QString &name : {QStringLiteral("cbr.mp3"), QStringLiteral("sine.ogg"), QStringLiteral("tail.m4a")}) {
        MemorySource source(fixture(name));
        const auto decoder = AudioDecoder::open(source, 0);
        QVERIFY(decoder.has_value());
        QCOMPARE((*decoder)->info().title, QStringLiteral("Probe"));
        QCOMPARE((*decoder)->info().artist, QStringLiteral("Sine"));
        QCOMPARE((*decoder)->info().album, QStringLiteral("Tones"));
    }
}

void TestAudioDecoder::refusesWhatIsNoAudio_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a text named mp3") << fixture(QStringLiteral("text.mp3"));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("\xff", 1);
    QTest::newRow("m4a cut before its index") << fixture(QStringLiteral("truncated.m4a"));
    QTest::newRow("zeros") << QByteArray(200000, '\0');
    QByteArray wav = channelsWav(48000, {1, 1});
    QTest::newRow("a WAV of no channels") << QByteArray(wav).replace(22, 2, QByteArray(2, '\0'));
    QTest::newRow("a WAV of 0 Hz") << QByteArray(wav).replace(24, 4, QByteArray(4, '\0'));
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16).append(QByteArray(4000, 'x'));
}

void TestAudioDecoder::refusesWhatIsNoAudio()
{
    QFETCH(QByteArray, bytes);
    MemorySource source(bytes);
    const auto decoder = AudioDecoder::open(source, 0);
    QVERIFY(!decoder.has_value());
    QCOMPARE(decoder.error().kind, ErrorKind::Corrupt);
    QVERIFY(decoder.error().userText.size() > 20);
}

void TestAudioDecoder::playsATruncatedFileToItsEnd()
{
    MemorySource mp3(fixture(QStringLiteral("truncated.mp3")));
    const auto decoder = AudioDecoder::open(mp3, 0);
    QVERIFY(decoder.has_value());
    const size_t frames = decodeAll(**decoder).size() / 2;
    QVERIFY2(frames > 44100 && frames < 80000, qPrintable(QString::number(frames)));

    QByteArray cut = fixture(QStringLiteral("faststart.m4a"));
    cut.truncate(cut.size() / 2);
    MemorySource m4a(cut);
    const auto second = AudioDecoder::open(m4a, 0);
    QVERIFY(second.has_value());
    QVERIFY(decodeAll(**second).size() / 2 > 40000);
}

void TestAudioDecoder::playsWhatIsThereOfAWavThatClaimsMore_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::newRow("4 GB") << QByteArray("\xf0\xff\xff\xff", 4);
    QTest::newRow("2 GB and a byte") << QByteArray("\x01\x00\x00\x80", 4);
    QTest::newRow("left open") << QByteArray("\xff\xff\xff\xff", 4);
}

void TestAudioDecoder::playsWhatIsThereOfAWavThatClaimsMore()
{
    QFETCH(QByteArray, length);
    QByteArray bytes = channelsWav(48000, {1, 1});
    bytes.replace(40, 4, length);
    MemorySource source(bytes);
    const auto decoder = AudioDecoder::open(source, 0);
    QVERIFY(decoder.has_value());
    // The bar shows what can be heard.
    QCOMPARE((*decoder)->info().durationMs, 500);
    const std::vector<float> all = decodeAll(**decoder);
    QCOMPARE(all.size() / 2, size_t{24000});
    QVERIFY(toneShare(all.data(), all.size() / 2, 2, 48000, 440) > 0.99);
    QVERIFY((*decoder)->seek(250).has_value());
    QCOMPARE(decodeAll(**decoder).size() / 2, size_t{12000});
}

void TestAudioDecoder::playsOnOverDamage()
{
    QByteArray bytes = fixture(QStringLiteral("cbr.mp3"));
    bytes.replace(10000, 2000, QByteArray(2000, 'x'));
    MemorySource source(bytes);
    const auto decoder = AudioDecoder::open(source, 0);
    QVERIFY(decoder.has_value());
    const std::vector<float> all = decodeAll(**decoder);
    QVERIFY(all.size() / 2 > 44100 * 2);
    QVERIFY(toneShare(all.data() + all.size() - 60000, 25000, 2, 44100, 440) > 0.9);
}

void TestAudioDecoder::survivesNonsense()
{
    // Files with bytes thrown over at random: any answer is right, as long as there is one. The seed makes it
    // repeatable.
    QRandomGenerator random(4711);
    for (const Playable &playable : playables) {
        const QByteArray whole = fixture(QLatin1StringView(playable.file));
        for (int round = 0; round < 12; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 60; ++i)
                bytes[random.bounded(static_cast<int>(round % 2 ? bytes.size() : qMin<qsizetype>(bytes.size(), 600)))] =
                    static_cast<char>(random.bounded(256));
            MemorySource source(bytes);
            const auto decoder = AudioDecoder::open(source, 48000);
            if (!decoder) {
                QVERIFY(!decoder.error().userText.isEmpty());
                continue;
            }
            size_t samples = 0;
            for (int parts = 0; parts < 20000; ++parts) {
                const Result<std::vector<float> *> part = (*decoder)->next();
                if (!part || (*part)->empty())
                    break;
                samples += (*part)->size();
            }
            QVERIFY(samples < size_t(48000) * 2 * 600);
            // Either answer will do.
            const Result<void> sought = (*decoder)->seek(random.bounded(3000));
            Q_UNUSED(sought)
        }
    }
}

void TestAudioDecoder::opensNoOtherFile()
{
    // Playlists can name other files and addresses; they must not be followed.
    const QByteArray target = QByteArrayLiteral(BUCKETDECK_FIXTURES "/audio/cbr.mp3");
    for (const QByteArray &playlist :
         {QByteArray("ffconcat version 1.0\nfile '" + target + "'\n"),
          QByteArray("#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\nfile://" + target + "\n#EXT-X-ENDLIST\n")}) {
        MemorySource source(playlist);
        const auto decoder = AudioDecoder::open(source, 0);
        QVERIFY(!decoder.has_value());
        QCOMPARE(decoder.error().kind, ErrorKind::Corrupt);
    }
}

void TestAudioDecoder::tellsWhatTheSourceFailedWith()
{
    MemorySource source(fixture(QStringLiteral("cbr.mp3")));
    source.failure = makeError(ErrorKind::AccessDenied, QStringLiteral("no"));
    const auto decoder = AudioDecoder::open(source, 0);
    QVERIFY(!decoder.has_value());
    QCOMPARE(decoder.error().kind, ErrorKind::AccessDenied);

    // The same in the middle: not an end.
    MemorySource later(fixture(QStringLiteral("sine16.wav")));
    const auto playing = AudioDecoder::open(later, 0);
    QVERIFY(playing.has_value());
    later.failure = makeError(ErrorKind::Offline, QStringLiteral("no"));
    Result<std::vector<float> *> part = (*playing)->next();
    for (int i = 0; i < 1000 && part && !(*part)->empty(); ++i)
        part = (*playing)->next();
    QVERIFY(!part.has_value());
    QCOMPARE(part.error().kind, ErrorKind::Offline);
}

void TestAudioDecoder::goesOnAfterAnInterruption()
{
    for (const Playable &playable : playables) {
        MemorySource source(fixture(QLatin1StringView(playable.file)));
        const auto decoder = AudioDecoder::open(source, 0);
        QVERIFY(decoder.has_value());
        const std::vector<float> all = decodeAll(**decoder);
        source.interrupted = true;
        const Result<void> interrupted = (*decoder)->seek(500);
        if (!interrupted) // A small file may be in libav's own buffer.
            QCOMPARE(interrupted.error().kind, ErrorKind::Cancelled);
        source.interrupted = false;
        QVERIFY((*decoder)->seek(0).has_value());
        QCOMPARE(decodeAll(**decoder).size(), all.size());
    }
    MemorySource source(fixture(QStringLiteral("long-vbr.mp3")));
    const auto decoder = AudioDecoder::open(source, 0);
    QVERIFY(decoder.has_value());
    source.interrupted = true;
    const Result<void> sought = (*decoder)->seek(60'000);
    QVERIFY(!sought.has_value());
    QCOMPARE(sought.error().kind, ErrorKind::Cancelled);
    source.interrupted = false;
    QVERIFY((*decoder)->seek(60'000).has_value());
    QVERIFY(!decodeAll(**decoder).empty());
}

void TestAudioDecoder::farJumpsReadLittle()
{
    // 24 s of 440 Hz, 24 s of noise, 24 s of 880 Hz, at very different bit rates.
    const QByteArray bytes = fixture(QStringLiteral("long-vbr.mp3"));
    const auto restOf = [](AudioDecoder &decoder, qint64 fromMs) {
        return decoder.seek(fromMs) ? decodeAll(decoder) : std::vector<float>();
    };
    const auto secondsOf = [](const std::vector<float> &samples) {
        return static_cast<double>(samples.size()) / 2 / 22050;
    };
    MemorySource near(bytes);
    const auto exact = AudioDecoder::open(near, 0);
    QVERIFY(exact.has_value());
    QVERIFY(std::fabs(secondsOf(restOf(**exact, 60'000)) - 12) < 0.001);

    MemorySource far(bytes);
    far.fetchFactor = 4096; // Half a gigabyte.
    const auto remote = AudioDecoder::open(far, 0);
    QVERIFY(remote.has_value());
    far.bytesRead = 0;
    QVERIFY((*remote)->seek(60'000).has_value());
    QVERIFY2(far.bytesRead < bytes.size() * 2 / 3, qPrintable(QString::number(far.bytesRead)));
    const std::vector<float> rest = decodeAll(**remote);
    QVERIFY2(std::fabs(secondsOf(rest) - 12) < 1.5, qPrintable(QString::number(secondsOf(rest))));
    QVERIFY(toneShare(rest.data() + 8000, rest.size() / 2 - 16000, 2, 22050, 880) > 0.9);
    // Near the start there is little to read: exact again.
    const std::vector<float> whole = restOf(**remote, 0);
    QVERIFY(std::fabs(secondsOf(whole) - 72) < 0.001);

    // A constant bit rate says where everything is.
    MemorySource steadySource(fixture(QStringLiteral("cbr.mp3")));
    steadySource.fetchFactor = 1024 * 1024;
    const auto steady = AudioDecoder::open(steadySource, 0);
    QVERIFY(steady.has_value());
    QVERIFY((*steady)->seek(2000).has_value());
    const double left = static_cast<double>(decodeAll(**steady).size()) / 2 / 44100;
    QVERIFY2(std::fabs(left - 1) < 0.03, qPrintable(QString::number(left)));
}

QTEST_GUILESS_MAIN(TestAudioDecoder)
#include "tst_audiodecoder.moc"
