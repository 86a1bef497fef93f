#include "core/audio/SoundShaper.h"
#include "tests/support/Tone.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

constexpr int rate = 48000;

std::vector<float> tone(int frames, double hertz, float level = 0.5F)
{
    std::vector<float> samples;
    for (int i = 0; i < frames; ++i) {
        const auto value = level * static_cast<float>(std::sin(2 * std::numbers::pi * hertz * i / rate));
        samples.push_back(value);
        samples.push_back(value);
    }
    return samples;
}

/// What came out of a shaper, and the marks in it.
struct Heard
{
    std::vector<float> samples;
    std::vector<SoundMark> marks;

    void take(SoundShaper &shaper)
    {
        for (SoundMark mark : shaper.marks()) {
            mark.ringIndex += samples.size() / 2;
            marks.push_back(mark);
        }
        samples.insert(samples.end(), shaper.samples().begin(), shaper.samples().end());
        shaper.clear();
    }
    [[nodiscard]] qint64 frames() const { return static_cast<qint64>(samples.size() / 2); }
};

void feed(SoundShaper &shaper, Heard &heard, int track, qint64 from, const std::vector<float> &samples, float gain = 1)
{
    // In odd pieces, as codecs give them.
    constexpr qint64 piece = 1152;
    const auto frames = static_cast<qint64>(samples.size() / 2);
    for (qint64 at = 0; at < frames; at += piece) {
        shaper.add(track, from + at, samples.data() + at * 2, std::min(piece, frames - at), gain);
        heard.take(shaper);
    }
}

} // namespace

class TestSoundShaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingUnasked();
    void keepsThePitch_data();
    void keepsThePitch();
    void shortensSilence();
    void marksTracks();
    void isLouder();
    void timelineFollowsWhatIsHeard();
};

void TestSoundShaper::changesNothingUnasked()
{
    SoundShaper shaper;
    shaper.begin({}, rate);
    Heard heard;
    const std::vector<float> sound = tone(rate, 440);
    feed(shaper, heard, 3, 4800, sound);
    shaper.finish();
    heard.take(shaper);
    QVERIFY(heard.samples == sound);
    QCOMPARE(heard.marks.size(), size_t{1});
    QCOMPARE(heard.marks[0].track, 3);
    QCOMPARE(heard.marks[0].positionMs, 100);
    QCOMPARE(heard.marks[0].ringIndex, 0U);
}

void TestSoundShaper::keepsThePitch_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.5, 0.8, 1.25, 1.5, 2.0, 3.0})
        QTest::addRow("%.2f", speed) << speed;
}

void TestSoundShaper::keepsThePitch()
{
    QFETCH(double, speed);
    SoundShaper shaper;
    PlaybackShape shape;
    shape.speed = speed;
    shaper.begin(shape, rate);
    Heard heard;
    feed(shaper, heard, 1, 0, tone(4 * rate, 440));
    shaper.finish();
    heard.take(shaper);
    const double seconds = static_cast<double>(heard.frames()) / rate;
    QVERIFY2(std::fabs(seconds - 4 / speed) < 0.1, qPrintable(QString::number(seconds)));
    // Piece by piece: where pieces are repeated or left out, the phase jumps.
    double share = 0;
    constexpr qint64 piece = rate / 20;
    const qint64 pieces = heard.frames() / piece - 2;
    for (qint64 i = 1; i <= pieces; ++i)
        share += toneShare(heard.samples.data() + i * piece * 2, piece, 2, rate, 440) / static_cast<double>(pieces);
    QVERIFY2(share > 0.9, qPrintable(QString::number(share)));
    QCOMPARE(gapsIn(heard.samples, rate * 2), 0);
    QCOMPARE(heard.marks.size(), size_t{1});
    QCOMPARE(heard.marks[0].msPerFrame, 1000.0 * speed / rate);
}

void TestSoundShaper::shortensSilence()
{
    SoundShaper shaper;
    PlaybackShape shape;
    shape.skipSilence = true;
    shaper.begin(shape, rate);
    Heard heard;
    const std::vector<float> word = tone(rate, 440);
    const std::vector<float> pause(static_cast<size_t>(rate) * 2 * 5, 0.0005F);
    const std::vector<float> breath(static_cast<size_t>(rate) * 2 / 5, 0.0005F);
    qint64 at = 0;
    for (const std::vector<float> *part : {&word, &pause, &word, &breath, &word}) {
        feed(shaper, heard, 1, at, *part);
        at += static_cast<qint64>(part->size() / 2);
    }
    // Of the five seconds 300 ms stay, and 40 before the word; a short pause stays whole.
    const qint64 expected = 3 * rate + rate * 340 / 1000 + rate / 5;
    QVERIFY2(std::abs(heard.frames() - expected) < rate / 50, qPrintable(QString::number(heard.frames())));
    QCOMPARE(heard.marks.size(), size_t{2});
    // The second mark lies where the sound goes on, and names that place of the file.
    QVERIFY(std::abs(heard.marks[1].positionMs - 5960) <= 2);
    QVERIFY(std::abs(static_cast<qint64>(heard.marks[1].ringIndex) - rate * 1300 / 1000) < rate / 100);
    // Every sample of the words is there: in the end it is the last word, bit by bit.
    const std::vector<float> end(heard.samples.end() - static_cast<qsizetype>(word.size()), heard.samples.end());
    QVERIFY(end == word);
}

void TestSoundShaper::marksTracks()
{
    for (const double speed : {1.0, 2.0}) {
        SoundShaper shaper;
        PlaybackShape shape;
        shape.speed = speed;
        shaper.begin(shape, rate);
        Heard heard;
        feed(shaper, heard, 1, 0, tone(rate, 440));
        feed(shaper, heard, 2, 0, tone(rate, 880));
        shaper.finish();
        heard.take(shaper);
        QCOMPARE(heard.marks.size(), size_t{2});
        QCOMPARE(heard.marks[1].track, 2);
        QCOMPARE(heard.marks[1].positionMs, 0);
        const auto join = static_cast<qint64>(heard.marks[1].ringIndex);
        QVERIFY(std::abs(join - static_cast<qint64>(rate / speed)) <= 1);
        // A tenth of a second before and behind the mark each is itself.
        const auto share = [&](qint64 from, double hertz) {
            return toneShare(heard.samples.data() + from * 2, static_cast<size_t>(rate / 10), 2, rate, hertz);
        };
        QVERIFY(share(join - rate / 5, 440) > 0.9);
        QVERIFY(share(join + rate / 10, 880) > 0.9);
    }
}

void TestSoundShaper::isLouder()
{
    SoundShaper shaper;
    shaper.begin({}, rate);
    Heard heard;
    feed(shaper, heard, 1, 0, tone(rate, 440, 0.25F), 2.0F);
    QVERIFY(heard.samples == tone(rate, 440, 0.5F));
}

void TestSoundShaper::timelineFollowsWhatIsHeard()
{
    SoundTimeline timeline;
    timeline.jumpTo(1, 30'000);
    timeline.heard(500);
    QVERIFY(!timeline.isSettled());
    QCOMPARE(timeline.positionMs(), 30'000);
    // Twice as fast; then a jump over silence, then another track.
    timeline.add({1, 1000, 30'000, 2000.0 / rate});
    timeline.add({1, 49'000, 40'000, 2000.0 / rate});
    timeline.add({2, 97'000, 0, 2000.0 / rate});
    timeline.heard(900);
    QVERIFY(timeline.isSettled());
    QCOMPARE(timeline.positionMs(), 30'000);
    timeline.heard(25'000);
    QCOMPARE(timeline.positionMs(), 31'000);
    timeline.heard(24'000); // An estimate that was too high.
    QCOMPARE(timeline.positionMs(), 31'000);
    QVERIFY(timeline.hasOtherAhead());
    timeline.heard(49'000);
    QCOMPARE(timeline.positionMs(), 40'000);
    QCOMPARE(timeline.track(), 1);
    timeline.heard(97'000 + 2400);
    QCOMPARE(timeline.track(), 2);
    QCOMPARE(timeline.positionMs(), 100);
    QVERIFY(!timeline.hasOtherAhead());
    timeline.jumpTo(2, 0);
    QVERIFY(!timeline.isSettled());
}

QTEST_GUILESS_MAIN(TestSoundShaper)
#include "tst_soundshaper.moc"
