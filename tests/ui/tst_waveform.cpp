#include "core/audio/PlaybackEngine.h"
#include "core/audio/analysis/AnalysisService.h"
#include "core/cache/RangeCache.h"
#include "tests/support/FakeStorage.h"
#include "tests/support/Tone.h"
#include "ui/player/PlayingTags.h"
#include "ui/player/WaveformFeed.h"
#include "ui/player/WaveformSeekBar.h"
#include "ui/style/Theme.h"
#include "ui/style/WaveformBars.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

constexpr int minute = 60'000;

/// Ten minutes at 8 kHz: silence, but for full scale from 300 to 301 seconds.
std::shared_ptr<const SoundAnalysis> oneClick()
{
    auto made = std::make_shared<SoundAnalysis>();
    made->sampleRate = 8000;
    made->channels = 1;
    made->frames = qint64{8000} * 600;
    std::vector<Peaks::Point> points(static_cast<size_t>(made->frames / 256));
    for (size_t i = 300 * 8000 / 256; i < 301 * 8000 / 256; ++i)
        points[i] = {-32768, 32767};
    made->peaks = Peaks(256, points);
    return made;
}

/// Finds one click in everything.
class ClickAnalyser final : public SoundAnalyser
{
public:
    [[nodiscard]] Result<SoundAnalysis> analyse(ByteSource &, const AnalysisSettings &,
                                                const AudioAnalysis::Progress &) const override
    {
        return *oneClick();
    }
};

struct ShownBar
{
    WaveformSeekBar bar;
    QSignalSpy seeks{&bar, &WaveformSeekBar::seekRequested};

    ShownBar()
    {
        bar.resize(400, 46);
        bar.setDuration(10 * minute);
        bar.show();
    }
    void wheel(int angle, Qt::KeyboardModifiers modifiers = {}, double x = 200)
    {
        QWheelEvent event({x, 20}, bar.mapToGlobal(QPointF(x, 20)), {}, {0, angle}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&bar, &event);
    }
    [[nodiscard]] QImage image() { return bar.grab().toImage().convertToFormat(QImage::Format_RGB32); }
    /// How many columns of pixels have something near the upper edge.
    [[nodiscard]] int highColumns()
    {
        const QImage picture = image();
        int columns = 0;
        for (int x = 4; x < picture.width() - 4; ++x)
            columns += picture.pixel(x, 6) != picture.pixel(1, 6) ? 1 : 0;
        return columns;
    }
};

} // namespace

class TestWaveform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWheelSeeks()
    {
        ShownBar shown;
        shown.bar.setPosition(minute);
        shown.wheel(120);
        shown.wheel(-240);
        shown.wheel(60); // Half of a notch is none yet.
        QCOMPARE(shown.seeks.count(), 2);
        QCOMPARE(shown.seeks.at(0).first().toLongLong(), minute + 5000);
        QCOMPARE(shown.seeks.at(1).first().toLongLong(), minute - 5000);
        shown.wheel(60);
        QCOMPARE(shown.seeks.count(), 3);
    }

    void aClickMeansWhatIsSeenThere()
    {
        ShownBar shown;
        shown.bar.setWaveform(oneClick());
        shown.wheel(120 * 8, Qt::ControlModifier, 100); // At 2:30.
        QVERIFY(shown.bar.zoom() > 10);
        QCOMPARE(shown.seeks.count(), 0);
        QTest::mouseClick(&shown.bar, Qt::LeftButton, {}, QPoint(100, 20));
        QVERIFY(qAbs(shown.seeks.last().first().toLongLong() - 150'000) < 200);
        QTest::mouseClick(&shown.bar, Qt::LeftButton, {}, QPoint(399, 20));
        QVERIFY(shown.seeks.last().first().toLongLong() < 200'000);
        QTest::keyClick(&shown.bar, Qt::Key_0);
        QCOMPARE(shown.bar.zoom(), 1.0);
    }

    void zoomHasAnEnd()
    {
        ShownBar shown;
        shown.bar.setWaveform(oneClick());
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(&shown.bar, Qt::Key_Plus);
        const double most = shown.bar.zoom();
        // 100 bars of 256 samples are 3.2 seconds.
        QVERIFY2(most > 150 && most < 200, qPrintable(QString::number(most)));
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(&shown.bar, Qt::Key_Minus);
        QCOMPARE(shown.bar.zoom(), 1.0);
    }

    void isDrawnFromTheWholeAtAnyZoom()
    {
        ShownBar shown;
        shown.bar.setPeaks(QList<float>(600, 0.0F));
        QCOMPARE(shown.highColumns(), 0);
        shown.bar.setWaveform(oneClick());
        const int columns = shown.highColumns();
        QVERIFY2(columns >= 1 && columns <= 4, qPrintable(QString::number(columns))); // A second is one bar.
        shown.bar.setZoom(100, 300'500);
        QVERIFY2(shown.highColumns() > 20, qPrintable(QString::number(shown.highColumns())));
        shown.bar.setWaveform(nullptr);
        QCOMPARE(shown.highColumns(), 0);
    }

    void barsAreAsSharpAtAnyScale()
    {
        for (const double scale : {1.0, 1.25, 1.5, 2.0, 3.0}) {
            const WaveformBars bars(100, scale);
            const QImage image =
                bars.draw(std::vector<float>(static_cast<size_t>(bars.count()), 1.0F), 40, Qt::red, 0).toImage();
            QCOMPARE(image.width(), qCeil(100 * scale));
            // In the middle each column is either full or empty.
            for (int x = 0; x < image.width(); ++x) {
                const int alpha = qAlpha(image.pixel(x, image.height() / 2));
                QVERIFY2(alpha == 0 || alpha == 255, qPrintable(QString::number(scale)));
            }
        }
    }

    void barsStaySharpWhereverTheyLie()
    {
        for (const double scale : {1.0, 1.25, 1.5, 2.0}) {
            const WaveformBars bars(100, scale);
            const QPixmap drawn =
                bars.draw(std::vector<float>(static_cast<size_t>(bars.count()), 1.0F), 40, Qt::red, 0);
            QImage screen(qCeil(160 * scale), qCeil(60 * scale), QImage::Format_ARGB32_Premultiplied);
            screen.setDevicePixelRatio(scale);
            screen.fill(Qt::transparent);
            QPainter painter(&screen);
            painter.translate(13, 7); // As a widget in its window: between two pixels, at some scales.
            bars.paint(painter, QPointF(3, 2), drawn, 0, 50);
            painter.end();
            int full = 0;
            for (int x = 0; x < screen.width(); ++x) {
                const int alpha = qAlpha(screen.pixel(x, qRound((7 + 2 + 20) * scale)));
                QVERIFY2(alpha == 0 || alpha == 255, qPrintable(QString::number(scale)));
                full += alpha == 255 ? 1 : 0;
                QVERIFY(alpha == 0 || (x >= 15 * scale && x < 67 * scale));
            }
            QVERIFY(full > 20 * scale);
        }
    }

    void aCloudSoundThatCameWholeIsDrawnUnasked()
    {
        const QTemporaryDir folder;
        CacheSettings settings;
        settings.path = folder.filePath(QStringLiteral("ranges"));
        const auto cache = std::make_shared<RangeCache>(settings, QString(), std::make_shared<SystemClock>());
        const auto storage = std::make_shared<FakeStorage>();
        const StoragePath path = StoragePath::parse(QStringLiteral("b/tone.wav"));
        storage->addObject(path, toneWav(5, 440));
        AnalysisService analyses(std::make_shared<const KeptAnalyses>(std::make_shared<ClickAnalyser>(),
                                                                      folder.filePath(QStringLiteral("waveforms"))),
                                 cache);
        PlaybackEngine engine(nullptr, cache);
        ShownBar shown;
        const auto lookup = [storage](const QString &) { return storage; };
        const PlayingTags tags(
            &engine, [](const QString &) { return nullptr; }, nullptr, nullptr); // Reads nothing.
        new WaveformFeed(&engine, &analyses, lookup, &tags, &shown.bar);
        // Nothing of it is here yet, and nothing comes.
        storage->hang(FakeCall::Read);
        engine.open(storage->ref(path), storage);
        QTRY_COMPARE(analyses.state(storage->ref(path)), AnalysisService::State::Remote);
        const QList<QAction *> actions = shown.bar.actions();
        QCOMPARE(actions.size(), 1);
        QTRY_VERIFY(actions.first()->isVisible());
        QVERIFY2(actions.first()->text().contains(QStringLiteral("fetches")), qPrintable(actions.first()->text()));
        storage->release();
        QTRY_COMPARE(analyses.state(storage->ref(path)), AnalysisService::State::Known);
        QVERIFY(!actions.first()->isVisible());
        QVERIFY(shown.highColumns() >= 1);
        QCOMPARE(storage->bytesRead(), storage->ref(path).size);
    }

    void turnsPagesWhileItPlays()
    {
        ShownBar shown;
        shown.bar.setWaveform(oneClick());
        shown.bar.setPosition(0);
        shown.bar.setZoom(10, 0); // The first minute.
        shown.bar.setPosition(59'000);
        QTest::mouseMove(&shown.bar, QPoint(10, 20));
        shown.bar.setPosition(61'000);
        QTest::mouseClick(&shown.bar, Qt::LeftButton, {}, QPoint(0, 20));
        QCOMPARE(shown.seeks.last().first().toLongLong(), 55'000);
    }

    void anotherTrackIsSeenWhole()
    {
        ShownBar shown;
        shown.bar.setZoom(8, 0);
        shown.bar.setDuration(5 * minute);
        QCOMPARE(shown.bar.zoom(), 1.0);
    }

    void goesFromChapterToChapter()
    {
        ShownBar shown;
        shown.bar.setMarks({{{0, QStringLiteral("One")}, {minute, QStringLiteral("Two")}, {5 * minute, {}}}, {}, {}});
        shown.bar.setPosition(30'000);
        QTest::keyClick(&shown.bar, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.seeks.last().first().toLongLong(), minute);
        QTest::keyClick(&shown.bar, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.seeks.last().first().toLongLong(), 5 * minute);
        QTest::keyClick(&shown.bar, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.seeks.count(), 2);
        shown.bar.setPosition(minute + 30'000);
        QTest::keyClick(&shown.bar, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(shown.seeks.last().first().toLongLong(), minute);
        QTest::keyClick(&shown.bar, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(shown.seeks.last().first().toLongLong(), 0);
    }

    void marksAreSeen()
    {
        ShownBar shown;
        const QImage before = shown.image();
        shown.bar.setMarks({{{2 * minute, {}}}, 5 * minute, 6 * minute});
        const QImage after = shown.image();
        QVERIFY(before.pixel(80, 1) != after.pixel(80, 1));   // The chapter.
        QVERIFY(before.pixel(220, 1) != after.pixel(220, 1)); // Inside the loop.
        QCOMPARE(before.pixel(300, 1), after.pixel(300, 1));
        const QRgb accent = Theme::colors(shown.bar.palette()).accent.rgb();
        QCOMPARE(after.pixel(200, 1), accent);
        QCOMPARE(after.pixel(240, 1), accent);
    }

    void whatIsntHereIsFaint()
    {
        ShownBar shown;
        shown.bar.setPeaks(QList<float>(100, 1.0F));
        shown.bar.setBufferedRanges({{0.0, 0.25}, {0.5, 0.75}});
        const auto at = [&](int x) { return shown.image().pixel(x, 20); };
        QCOMPARE(at(40), at(240));
        QCOMPARE(at(140), at(340));
        QVERIFY(at(40) != at(140));
        shown.bar.setShowsBuffered(false);
        QCOMPARE(at(40), at(140));
    }
};

QTEST_MAIN(TestWaveform)
#include "tst_waveform.moc"
