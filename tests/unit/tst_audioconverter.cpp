#include "core/audio/AudioConverter.h"
#include "core/audio/AudioDecoder.h"
#include "core/audio/FileSource.h"
#include "core/audio/SampleReader.h"
#include "tests/support/Await.h"
#include "tests/support/TempFiles.h"
#include "tests/support/WavFile.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

struct Form
{
    const char *name;
    WavForm form;
    int frames;
};

// Odd lengths: the last frame of an encoder is never full.
constexpr Form forms[] = {
    {"16 bit stereo", {44100, 2, 16, false}, 50021},  {"16 bit mono", {22050, 1, 16, false}, 20011},
    {"24 bit 96 kHz", {96000, 2, 24, false}, 100003}, {"24 bit 192 kHz", {192000, 2, 24, false}, 200001},
    {"8 bit", {11025, 1, 8, false}, 12345},           {"float", {48000, 2, 32, true}, 48001},
    {"six channels", {48000, 6, 16, false}, 30001},   {"eight channels", {48000, 8, 24, false}, 10007},
    {"one frame", {44100, 2, 16, false}, 1},          {"8 kHz", {8000, 1, 16, false}, 9001},
};

void addForms()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(forms)); ++i)
        QTest::newRow(forms[i].name) << i;
}

EncodeSettings settingsOf(const char *text)
{
    return EncodeSettings::parse(QLatin1StringView(text)).value();
}

/// Every sample of a file, left-aligned in 32 bits.
std::vector<qint32> samplesOf(const QString &path)
{
    FileSource source(path, {});
    const auto reader = SampleReader::open(source);
    if (!reader)
        return {};
    std::vector<qint32> samples;
    for (;;) {
        const Result<const AVFrame *> next = (*reader)->next();
        if (!next)
            return {};
        if (!*next)
            return samples;
        const AVFrame &frame = **next;
        const int channels = frame.ch_layout.nb_channels;
        for (int i = 0; i < frame.nb_samples * channels; ++i) {
            const auto format = static_cast<AVSampleFormat>(frame.format);
            const bool planar = av_sample_fmt_is_planar(format) != 0;
            const uint8_t *plane = frame.extended_data[planar ? i % channels : 0];
            const int at = planar ? i / channels : i;
            if (av_get_packed_sample_fmt(format) == AV_SAMPLE_FMT_S32)
                samples.push_back(reinterpret_cast<const qint32 *>(plane)[at]);
            else if (av_get_packed_sample_fmt(format) == AV_SAMPLE_FMT_S16)
                samples.push_back(reinterpret_cast<const qint16 *>(plane)[at] * 65536);
            else
                return {};
        }
    }
}

/// As the player decodes it: stereo, at the file's own rate.
std::vector<float> played(const QString &path)
{
    FileSource source(path, {});
    const auto decoder = AudioDecoder::open(source, 0);
    std::vector<float> all;
    while (decoder) {
        const Result<std::vector<float> *> part = (*decoder)->next();
        if (!part || (*part)->empty())
            break;
        all.insert(all.end(), (*part)->begin(), (*part)->end());
    }
    return all;
}

QByteArray tagOf(const MediaInput &input, const char *key)
{
    const AVDictionaryEntry *entry = av_dict_get(input.format()->metadata, key, nullptr, 0);
    if (!entry)
        entry = av_dict_get(input.stream()->metadata, key, nullptr, 0);
    return entry ? QByteArray(entry->value) : QByteArray();
}

QByteArray coverOf(const MediaInput &input)
{
    for (unsigned i = 0; i < input.format()->nb_streams; ++i) {
        const AVStream &stream = *input.format()->streams[i];
        if ((stream.disposition & AV_DISPOSITION_ATTACHED_PIC) != 0)
            return {reinterpret_cast<const char *>(stream.attached_pic.data), stream.attached_pic.size};
    }
    return {};
}

QByteArray fixture(const char *name)
{
    return readFile(QStringLiteral(BUCKETDECK_FIXTURES "/audio/") + QLatin1StringView(name));
}

} // namespace

class TestAudioConverter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files.emplace(); }
    void settingsReadWhatTheyWrite_data();
    void settingsReadWhatTheyWrite();
    void flacKeepsEverySample_data() { addForms(); }
    void flacKeepsEverySample();
    void lossyKeepsLengthAndSound_data();
    void lossyKeepsLengthAndSound();
    void mixesDownForMp3();
    void keepsTagsCoversAndChapters_data();
    void keepsTagsCoversAndChapters();
    void takesTextsThatAreNotUtf8();
    void makesTheSameBytesAgain();
    void tellsHowFarItIs();
    void cancelLeavesNothing();
    void refusesWithoutLeavingAnything_data();
    void refusesWithoutLeavingAnything();
    void takesAWavOfOpenLength();
    void lossySourcesOnlyOnWish();
    void fullDiskLeavesNothing();
    void noticesAChangedSource();

private:
    [[nodiscard]] QString out() const { return m_files->path(QStringLiteral("out/made")); }
    [[nodiscard]] QStringList left() const { return TempFiles::namesIn(m_files->path(QStringLiteral("out"))); }
    [[nodiscard]] Result<ConvertedAudio> convert(const QString &from, const char *settings,
                                                 const CancelToken &cancel = {},
                                                 const AudioConverter::Progress &progress = {}) const
    {
        QDir(m_files->path()).mkpath(QStringLiteral("out"));
        return AudioConverter::convert(from, out(), settingsOf(settings), cancel, progress);
    }
    [[nodiscard]] QString makeWav(const WavForm &form, int frames) const
    {
        return m_files->make(QStringLiteral("in.wav"), wavFile(form, wavSamples(form, frames)));
    }

    std::optional<TempFiles> m_files;
};

void TestAudioConverter::settingsReadWhatTheyWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // Empty: refused.
    const auto row = [](const char *text, const char *read) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(read);
    };
    row("flac", "flac:5");
    row("flac:8", "flac:8");
    row("flac:9", "");
    row("OPUS:64", "opus:64");
    row("opus", "opus:96");
    row("opus:5", "");
    row("mp3:v2", "mp3:v2");
    row("mp3:v10", "");
    row("mp3:320", "mp3:320");
    row("mp3:321", "");
    row("mp3:192+lossy", "mp3:192+lossy");
    row("opus:v2", "");
    row("flac:", "");
    row("aac:128", "");
    row("", "");
}

void TestAudioConverter::settingsReadWhatTheyWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const std::optional<EncodeSettings> settings = EncodeSettings::parse(text);
    QCOMPARE(settings ? settings->toString() : QString(), read);
    if (settings)
        QCOMPARE(EncodeSettings::parse(settings->toString()), settings);
}

void TestAudioConverter::flacKeepsEverySample()
{
    QFETCH(int, index);
    const auto &[name, form, frames] = forms[index];
    const std::vector<qint32> samples = wavSamples(form, frames);
    const QString from = m_files->make(QStringLiteral("in.wav"), wavFile(form, samples));
    const QByteArray before = readFile(from);
    const Result<ConvertedAudio> made = convert(from, "flac:5");
    REQUIRE_OK(made);
    QCOMPARE(made->sourceBytes, before.size());
    QCOMPARE(made->bytes, QFileInfo(out()).size());
    QCOMPARE(made->durationMs, (qint64{frames} * 1000 + form.rate / 2) / form.rate);
    QCOMPARE(left(), QStringList(QStringLiteral("made")));
    QVERIFY(readFile(from) == before);

    FileSource source(out(), {});
    const auto reader = SampleReader::open(source);
    REQUIRE_OK(reader);
    QCOMPARE((*reader)->input().info().codecName, QStringLiteral("FLAC"));
    QCOMPARE((*reader)->sampleRate(), form.rate);
    QCOMPARE((*reader)->layout().nb_channels, form.channels);
    QCOMPARE((*reader)->bits(), form.bits <= 16 ? 16 : 24);
    QCOMPARE((*reader)->expectedFrames(), frames);
    QVERIFY(samplesOf(out()) == samples);
}

void TestAudioConverter::lossyKeepsLengthAndSound_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("settings");
    for (const char *settings : {"opus:96", "mp3:192", "mp3:v4"}) {
        for (int i = 0; i < static_cast<int>(std::size(forms)); ++i) {
            if (forms[i].frames > 1)
                QTest::addRow("%s, %s", settings, forms[i].name) << i << QByteArray(settings);
        }
    }
}

void TestAudioConverter::lossyKeepsLengthAndSound()
{
    QFETCH(int, index);
    QFETCH(QByteArray, settings);
    const auto &[name, form, frames] = forms[index];
    REQUIRE_OK(convert(makeWav(form, frames), settings.constData()));
    FileSource source(out(), {});
    const auto decoder = AudioDecoder::open(source, 0);
    REQUIRE_OK(decoder);
    const bool opus = settings.startsWith("opus");
    QCOMPARE((*decoder)->info().codecName, opus ? QStringLiteral("Opus") : QStringLiteral("MP3"));
    const int rate = (*decoder)->info().sampleRate;
    if (opus)
        QCOMPARE(rate, 48000);
    QCOMPARE((*decoder)->info().channels, opus ? form.channels : qMin(2, form.channels));
    const std::vector<float> all = played(out());
    const auto count = static_cast<qint64>(all.size() / 2);
    const qint64 wanted = (qint64{frames} * rate + form.rate - 1) / form.rate;
    // To the sample; a change of the rate may round by one.
    QVERIFY2(qAbs(count - wanted) <= (rate == form.rate ? 0 : 1),
             qPrintable(QStringLiteral("%1 of %2").arg(count).arg(wanted)));
    const auto skip = static_cast<size_t>(count / 10);
    QVERIFY(toneShare(all.data() + skip * 2, static_cast<size_t>(count) - 2 * skip, 2, rate, 440) > 0.9);
    // Where it was, too: the first half of a wave goes up.
    const auto quarter = static_cast<size_t>(rate / 440 / 4);
    QVERIFY(all.at(quarter * 2) > 0.1F);
}

void TestAudioConverter::mixesDownForMp3()
{
    REQUIRE_OK(convert(makeWav({48000, 6, 16, false}, 48000), "mp3:192"));
    FileSource source(out(), {});
    const auto reader = SampleReader::open(source);
    REQUIRE_OK(reader);
    QCOMPARE((*reader)->layout().nb_channels, 2);
}

void TestAudioConverter::keepsTagsCoversAndChapters_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("flac") << QByteArray("flac:5");
    QTest::newRow("opus") << QByteArray("opus:64");
    QTest::newRow("mp3") << QByteArray("mp3:128");
}

void TestAudioConverter::keepsTagsCoversAndChapters()
{
    QFETCH(QByteArray, settings);
    const QString from = m_files->make(QStringLiteral("in.aiff"), fixture("tagged.aiff"));
    FileSource sourceFile(from, {});
    const auto source = MediaInput::open(sourceFile);
    REQUIRE_OK(source);
    REQUIRE_OK(convert(from, settings.constData()));
    FileSource madeFile(out(), {});
    const auto made = MediaInput::open(madeFile);
    REQUIRE_OK(made);
    for (const char *key : {"title", "artist", "album", "track", "genre", "comment", "date"}) {
        QVERIFY2(!tagOf(**source, key).isEmpty(), key);
        QCOMPARE(tagOf(**made, key), tagOf(**source, key));
    }
    QVERIFY(!coverOf(**source).isEmpty());
    QCOMPARE(coverOf(**made), coverOf(**source));
    const AVFormatContext &format = *(*made)->format();
    QCOMPARE(format.nb_chapters, 2U);
    const AVChapter &second = *format.chapters[1];
    QCOMPARE(av_rescale_q(second.start, second.time_base, {1, 1000}), 100);
    QCOMPARE(QByteArray(av_dict_get(second.metadata, "title", nullptr, 0)->value), QByteArray("The Sea"));
}

void TestAudioConverter::takesTextsThatAreNotUtf8()
{
    QByteArray wav = wavFile({}, wavSamples({}, 4410));
    const QByteArray name("K\xfcste\0", 6); // Latin-1
    QByteArray list("INFOINAM");
    putLittleEndian(list, static_cast<quint32>(name.size()), 4);
    list += name;
    wav += "LIST";
    putLittleEndian(wav, static_cast<quint32>(list.size()), 4);
    wav += list;
    REQUIRE_OK(convert(m_files->make(QStringLiteral("in.wav"), wav), "flac"));
    FileSource madeFile(out(), {});
    const auto made = MediaInput::open(madeFile);
    REQUIRE_OK(made);
    QCOMPARE((*made)->info().title, QStringLiteral("Küste"));
}

void TestAudioConverter::makesTheSameBytesAgain()
{
    for (const char *settings : {"flac", "opus", "mp3"}) {
        const QString from = m_files->make(QStringLiteral("in.aiff"), fixture("tagged.aiff"));
        REQUIRE_OK(convert(from, settings));
        const QByteArray first = readFile(out());
        REQUIRE_OK(convert(from, settings));
        QVERIFY2(readFile(out()) == first, settings);
    }
}

void TestAudioConverter::tellsHowFarItIs()
{
    QList<qint64> told;
    qint64 total = 0;
    const WavForm form{48000, 2, 16, false};
    REQUIRE_OK(convert(makeWav(form, 48000 * 20), "opus:64", {}, [&](qint64 done, qint64 of) {
        told.append(done);
        total = of;
    }));
    QCOMPARE(total, 20000);
    QVERIFY(told.size() >= 2); // Once at the start, once at the end.
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.first() < 1000);
    QCOMPARE(told.last(), total);
}

void TestAudioConverter::cancelLeavesNothing()
{
    const QString from = makeWav({48000, 2, 16, false}, 48000 * 10);
    const CancelToken cancel;
    QStringList during;
    const Result<ConvertedAudio> made = convert(from, "opus:64", cancel, [&](qint64, qint64) {
        during = left();
        cancel.cancel();
    });
    QCOMPARE(outcome(made), QStringLiteral("Cancelled"));
    QCOMPARE(during, QStringList(QStringLiteral("made.part")));
    QCOMPARE(left(), QStringList());
}

void TestAudioConverter::refusesWithoutLeavingAnything_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind) {
        QTest::newRow(name) << bytes << static_cast<int>(kind);
    };
    const WavForm form;
    const QByteArray wav = wavFile(form, wavSamples(form, 20000));
    const QByteArray flac = fixture("sine.flac");
    QByteArray damaged = flac;
    for (qsizetype i = damaged.size() / 2; i < damaged.size() / 2 + 200; ++i)
        damaged[i] = static_cast<char>(damaged.at(i) ^ 0x55);
    const WavForm loud{44100, 1, 32, true};
    QByteArray tooLoud = wavFile(loud, wavSamples(loud, 5000));
    QByteArray one;
    putLittleEndian(one, std::bit_cast<quint32>(1.5F), 4);
    tooLoud.replace(2044, 4, one);
    row("nothing in it", {}, ErrorKind::Corrupt);
    row("text", "This is no sound at all, whatever its name says.\n", ErrorKind::Corrupt);
    row("no samples", wavFile(form, {}), ErrorKind::Corrupt);
    row("cut short WAV", wav.left(wav.size() / 2), ErrorKind::Corrupt);
    row("only a header", wav.left(36), ErrorKind::Corrupt);
    row("cut short FLAC", flac.left(flac.size() / 2), ErrorKind::Corrupt);
    row("cut short AIFF", fixture("tagged.aiff").left(3000), ErrorKind::Corrupt);
    row("damaged FLAC", damaged, ErrorKind::Corrupt);
    row("louder than FLAC can hold", tooLoud, ErrorKind::Unsupported);
    row("ten channels", wavFile({8000, 10, 16, false}, wavSamples({8000, 10, 16, false}, 800)), ErrorKind::Unsupported);
    row("lossy already", fixture("cbr.mp3"), ErrorKind::Unsupported);
}

void TestAudioConverter::refusesWithoutLeavingAnything()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const QString from = m_files->make(QStringLiteral("in.wav"), bytes);
    const Result<ConvertedAudio> made = convert(from, "flac");
    REQUIRE_KIND(made, static_cast<ErrorKind>(kind));
    QCOMPARE(left(), QStringList());
    QVERIFY(readFile(from) == bytes);
}

void TestAudioConverter::takesAWavOfOpenLength()
{
    // As recorders write it into a pipe: they can't come back and say how much it became.
    const WavForm form;
    const std::vector<qint32> samples = wavSamples(form, 10001);
    QByteArray wav = wavFile(form, samples);
    wav.replace(4, 4, "\xff\xff\xff\xff");
    wav.replace(40, 4, "\xff\xff\xff\xff");
    REQUIRE_OK(convert(m_files->make(QStringLiteral("in.wav"), wav), "flac"));
    QVERIFY(samplesOf(out()) == samples);
}

void TestAudioConverter::lossySourcesOnlyOnWish()
{
    const QString from = m_files->make(QStringLiteral("in.mp3"), fixture("cbr.mp3"));
    REQUIRE_KIND(convert(from, "opus:64"), ErrorKind::Unsupported);
    REQUIRE_OK(convert(from, "opus:64+lossy"));
    QVERIFY(qAbs(static_cast<qint64>(played(out()).size()) / 2 - 3 * 48000) <= 48);
}

void TestAudioConverter::fullDiskLeavesNothing()
{
    const QString from = makeWav({44100, 2, 16, false}, 44100 * 3);
    struct rlimit before
    {
    };
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit limited = {100 * 1024, before.rlim_max};
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &limited) == 0);
    const Result<ConvertedAudio> made = convert(from, "flac");
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    REQUIRE_KIND(made, ErrorKind::DiskFull);
    QCOMPARE(left(), QStringList());
    REQUIRE_KIND(
        AudioConverter::convert(from, m_files->path(QStringLiteral("no/such/folder/made")), settingsOf("flac"), {}),
        ErrorKind::LocalIo);
}

void TestAudioConverter::noticesAChangedSource()
{
    const QString from = makeWav({48000, 2, 16, false}, 48000 * 2);
    bool changed = false;
    const Result<ConvertedAudio> made = convert(from, "flac", {}, [&](qint64, qint64) {
        if (std::exchange(changed, true))
            return;
        QFile file(from);
        QVERIFY(file.open(QIODevice::Append));
        file.write("more");
    });
    REQUIRE_KIND(made, ErrorKind::SourceChanged);
    QCOMPARE(left(), QStringList());
}

QTEST_GUILESS_MAIN(TestAudioConverter)
#include "tst_audioconverter.moc"
