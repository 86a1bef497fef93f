#include "ui/player/PlayButton.h"
#include "ui/player/PlayerBar.h"
#include "ui/player/VolumeSlider.h"
#include "ui/player/WaveformSeekBar.h"
#include "ui/style/IconButton.h"

#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;

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
