#include "core/audio/PlayQueue.h"
#include "core/audio/TrackPositions.h"
#include "core/audio/analysis/AnalysisService.h"
#include "tests/support/FakeStorage.h"
#include "ui/player/LoudnessGains.h"
#include "ui/player/PlayButton.h"
#include "ui/player/PlayerBar.h"
#include "ui/player/VolumeSlider.h"
#include "ui/player/WaveformSeekBar.h"
#include "ui/settings/PlaybackSettings.h"
#include "ui/style/IconButton.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketdeck;

namespace {

/// Says of each sound that it is as loud as its first bytes tell.
class ToldLoudness final : public SoundAnalyser
{
public:
    [[nodiscard]] Result<SoundAnalysis> analyse(ByteSource &source, const AnalysisSettings &,
                                                const AudioAnalysis::Progress &) const override
    {
        QByteArray bytes(8, ' ');
        if (const Result<qint64> size = source.open(); !size)
            return fail(size.error());
        if (const Result<qint64> read = source.read(0, bytes.data(), bytes.size()); !read)
            return fail(read.error());
        SoundAnalysis made;
        made.sampleRate = 8000;
        made.channels = 1;
        made.frames = 8000;
        made.loudness.integratedLufs = bytes.trimmed().toDouble();
        made.loudness.truePeakDb = made.loudness.integratedLufs + 6;
        return made;
    }
};

struct GainDesk
{
    QTemporaryDir folder;
    QSettings stored{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    TrackPositions positions;
    PlaybackSettings settings{&stored, &positions};
    PlayQueue queue;
    std::shared_ptr<test::FakeStorage> storage = std::make_shared<test::FakeStorage>();
    AnalysisService analyses{
        std::make_shared<const KeptAnalyses>(std::make_shared<ToldLoudness>(), folder.path() + QStringLiteral("/w"))};
    LoudnessGains gains{&settings, &analyses, &queue, [this](const QString &) { return storage; }};

    ObjectRef add(const QString &path, const QByteArray &lufs)
    {
        const StoragePath at = StoragePath::parse(path);
        storage->addObject(at, lufs);
        return storage->ref(at, QStringLiteral("local"));
    }
    [[nodiscard]] bool isNear(const ObjectRef &ref, double db) { return qAbs(gains.gainDb(ref) - db) < 0.01; }
};

} // namespace

class TestPlayerBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickSeeksToThatShareOfTheTrack()
    {
        WaveformSeekBar bar;
        bar.resize(400, 46);
        bar.setDuration(100'000);
        bar.show();
        QSignalSpy seeks(&bar, &WaveformSeekBar::seekRequested);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(100, 20));
        QCOMPARE(seeks.count(), 1);
        QCOMPARE(seeks.first().first().toLongLong(), 25'000);
    }

    void playbackDoesNotPullTheHandleAwayFromADrag()
    {
        WaveformSeekBar bar;
        bar.resize(400, 46);
        bar.setDuration(100'000);
        QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(200, 20));
        bar.setPosition(1000);
        QCOMPARE(bar.sliderPosition(), 50'000);
        QSignalSpy seeks(&bar, &WaveformSeekBar::seekRequested);
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(300, 20));
        QCOMPARE(seeks.first().first().toLongLong(), 75'000);
    }

    void keysSeekAndStayInside()
    {
        WaveformSeekBar bar;
        bar.setDuration(8'000);
        QSignalSpy seeks(&bar, &WaveformSeekBar::seekRequested);
        QTest::keyClick(&bar, Qt::Key_Right);
        QTest::keyClick(&bar, Qt::Key_Right);
        QTest::keyClick(&bar, Qt::Key_Home);
        QCOMPARE(seeks.at(0).first().toLongLong(), 5'000);
        QCOMPARE(seeks.at(1).first().toLongLong(), 8'000);
        QCOMPARE(seeks.at(2).first().toLongLong(), 0);
    }

    void timeRunsLeftToRightInEveryLanguage()
    {
        PlayerBar bar;
        bar.setLayoutDirection(Qt::RightToLeft);
        bar.setTrack(QStringLiteral("x"), {});
        bar.setDuration(100'000);
        bar.resize(1200, 76);
        bar.show();
        auto *seekBar = bar.findChild<WaveformSeekBar *>();
        QSignalSpy seeks(&bar, &PlayerBar::seekRequested);
        QTest::mouseClick(seekBar, Qt::LeftButton, {}, QPoint(4, 20));
        QVERIFY(seeks.first().first().toLongLong() < 5'000);
    }

    void anUnloadedTrackCantBePlayedOrSought()
    {
        PlayerBar bar;
        QVERIFY(!bar.findChild<PlayButton *>()->isEnabled());
        QVERIFY(!bar.findChild<WaveformSeekBar *>()->isEnabled());
        bar.setTrack(QStringLiteral("A Letter Home"), QStringLiteral("streaming"));
        bar.setDuration(5);
        QVERIFY(bar.findChild<PlayButton *>()->isEnabled());
        QVERIFY(bar.findChild<WaveformSeekBar *>()->isEnabled());
    }

    void muteComesBackToTheVolumeItHad()
    {
        PlayerBar bar;
        bar.setVolume(0.4);
        QSignalSpy volumes(&bar, &PlayerBar::volumeRequested);
        auto buttons = bar.findChildren<IconButton *>();
        const auto mute = std::find_if(buttons.cbegin(), buttons.cend(), [](IconButton *button) {
            return button->iconName() == QStringLiteral("volume");
        });
        QVERIFY(mute != buttons.cend());
        (*mute)->click();
        QCOMPARE((*mute)->iconName(), QStringLiteral("volume-off"));
        (*mute)->click();
        QCOMPARE(volumes.at(0).first().toDouble(), 0.0);
        QCOMPARE(volumes.at(1).first().toDouble(), 0.4);
    }

    void showingAVolumeAsksForNothing()
    {
        PlayerBar bar;
        QSignalSpy volumes(&bar, &PlayerBar::volumeRequested);
        bar.setVolume(0.2);
        QCOMPARE(volumes.count(), 0);
    }

    void eachFileOrEachFolderIsEquallyLoud()
    {
        GainDesk desk;
        const ObjectRef quiet = desk.add(QStringLiteral("b/one/quiet.wav"), "-30");
        const ObjectRef loud = desk.add(QStringLiteral("b/one/loud.wav"), "-20");
        const ObjectRef other = desk.add(QStringLiteral("b/two/other.wav"), "-10");
        desk.queue.restore({quiet, loud, other}, {});
        QSignalSpy changes(&desk.gains, &LoudnessGains::changed);
        QCOMPARE(desk.gains.gainDb(quiet), 0.0);
        desk.settings.setEvenLoudness(EvenLoudness::Files);
        QCOMPARE(desk.gains.gainDb(quiet), 0.0); // Not known yet.
        QTRY_VERIFY(changes.count() > 0);
        QVERIFY(desk.isNear(quiet, 12));
        QTRY_VERIFY(desk.isNear(loud, 2));
        // Within the folder the difference stays, and the other folder doesn't count.
        desk.settings.setEvenLoudness(EvenLoudness::Folders);
        QTRY_VERIFY(desk.isNear(quiet, 4.6));
        QVERIFY(desk.isNear(loud, 4.6));
        QTRY_VERIFY(desk.isNear(other, -8));
        QVERIFY(desk.isNear(loud, 4.6));
        desk.settings.setEvenLoudness(EvenLoudness::Off);
        QCOMPARE(desk.gains.gainDb(quiet), 0.0);
    }

    void aFolderThatBecomesKnownIsToldOnceAndOnceMore()
    {
        GainDesk desk;
        QList<ObjectRef> refs;
        for (int i = 0; i < 12; ++i)
            refs.append(desk.add(QStringLiteral("b/one/%1.wav").arg(i), QByteArray::number(-20 - i)));
        desk.queue.restore(refs, {});
        desk.settings.setEvenLoudness(EvenLoudness::Folders);
        QSignalSpy changes(&desk.gains, &LoudnessGains::changed);
        QList<double> gains;
        connect(&desk.gains, &LoudnessGains::changed, &desk.gains,
                [&] { gains.append(desk.gains.gainDb(refs.constFirst())); });
        QCOMPARE(desk.gains.gainDb(refs.constFirst()), 0.0);
        QTRY_COMPARE(changes.count(), 2);
        // The one that was known first, by itself; then all of them.
        QVERIFY2(gains.at(0) > 1.9 && gains.at(0) < 13.1, qPrintable(QString::number(gains.at(0))));
        QVERIFY(gains.at(1) > 5 && gains.at(1) < 7);
        for (const ObjectRef &ref : refs)
            QCOMPARE(desk.gains.gainDb(ref), gains.at(1));
        QCOMPARE(changes.count(), 2);
    }

    void whatWasChosenOfLoudnessIsKept()
    {
        QTemporaryDir folder;
        QSettings stored(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        TrackPositions positions;
        stored.setValue(QStringLiteral("player/evenLoudness"), true); // As it was kept before there was a choice.
        QCOMPARE(PlaybackSettings(&stored, &positions).evenLoudness(), EvenLoudness::Files);
        for (const EvenLoudness what : {EvenLoudness::Folders, EvenLoudness::Off, EvenLoudness::Files}) {
            PlaybackSettings(&stored, &positions).setEvenLoudness(what);
            QCOMPARE(PlaybackSettings(&stored, &positions).evenLoudness(), what);
        }
    }

    void playedBarsAreInAnotherColour()
    {
        WaveformSeekBar bar;
        bar.resize(200, 40);
        bar.setDuration(1000);
        bar.setPeaks(QList<float>(200, 1.0F));
        bar.setPosition(500);
        const QImage image = bar.grab().toImage();
        QVERIFY(image.pixelColor(41, 20) != image.pixelColor(161, 20));
    }
};

QTEST_MAIN(TestPlayerBar)
#include "tst_playerbar.moc"
