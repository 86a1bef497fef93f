#include "core/audio/LibavEncoder.h"
#include "core/transfer/AudioCompressor.h"
#include "tests/support/TempFiles.h"
#include "tests/support/Tone.h"
#include "tests/ui/BrowserDriver.h"
#include "ui/browser/CompressDialog.h"
#include "ui/browser/CompressionChoices.h"
#include "ui/browser/CompressionDefaults.h"
#include "ui/style/Theme.h"
#include "ui/transfers/TransferCells.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

StoragePath in(const QString &name)
{
    return BrowserDriver::folder.child(name);
}

/// All that a dialog says, of what is to be seen.
QString textOf(const QWidget &dialog)
{
    QStringList texts;
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&dialog))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

/// A browser whose uploads can be compressed, and settings that go with it.
struct Compressing
{
    BrowserDriver driver;
    QSettings settings{driver.files.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    CompressionDefaults defaults{&settings};

    Compressing()
    {
        driver.queue->setCompressor(
            std::make_shared<AudioCompressor>(driver.files.filePath(QStringLiteral("cache")), libavEncoder()));
        BrowserContext context = driver.fixture.context();
        context.transfers = driver.queue.get();
        context.settings = &settings;
        driver.fixture.storage->addBucket(QStringLiteral("b"));
        driver.open(context);
        driver.show();
    }
};

} // namespace

class TestCompression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBucketsDefaultIsItsOwn();
    void aDropIsCompressedByDefault();
    void aDropGoesAsItIsWithoutOne();
    void whatIsNoSmallerKeepsItsRow();
    void menuShowsAndSetsTheDefault();
    void dialogSaysWhatWillBeSaved();
    void dialogWithNothingToCompress();
    void dialogBeginsWithTheDefault();
    void transfersTellWhatWasSaved();
};

void TestCompression::initTestCase()
{
    new Theme(qApp);
    QLocale::setDefault(QLocale::c());
}

void TestCompression::aBucketsDefaultIsItsOwn()
{
    const TempFiles files;
    QSettings settings(files.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const CompressionDefaults defaults(&settings);
    const EncodeSettings opus = EncodeSettings::usual(EncodeCodec::Opus);
    const QString odd = QStringLiteral("odd/bucket & more");
    QVERIFY(!defaults.of(QStringLiteral("a"), odd));
    defaults.set(QStringLiteral("a"), odd, opus);
    QCOMPARE(CompressionDefaults(&settings).of(QStringLiteral("a"), odd), opus);
    QVERIFY(!defaults.of(QStringLiteral("b"), odd));
    QVERIFY(!defaults.of(QStringLiteral("a"), QStringLiteral("odd")));
    defaults.set(QStringLiteral("a"), odd, std::nullopt);
    QVERIFY(!defaults.of(QStringLiteral("a"), odd));
    QVERIFY(settings.allKeys().isEmpty());
}

void TestCompression::aDropIsCompressedByDefault()
{
    Compressing on;
    on.defaults.set(BrowserDriver::account, QStringLiteral("b"), EncodeSettings::usual(EncodeCodec::Flac));
    on.driver.fixture.storage->hang(FakeCall::Upload);
    const QByteArray wav = toneWav(3, 440);
    on.driver.drop({on.driver.makeFile(QStringLiteral("take.wav"), wav),
                    on.driver.makeFile(QStringLiteral("notes.txt"), "words\n")});
    // No question; on its way under its new name.
    QTRY_VERIFY(on.driver.names().contains(QStringLiteral("take.flac")));
    on.driver.fixture.storage->release();
    QTRY_VERIFY(on.driver.fixture.storage->has(in(QStringLiteral("take.flac"))));
    QTRY_VERIFY(on.driver.fixture.storage->has(in(QStringLiteral("notes.txt"))));
    QVERIFY(on.driver.fixture.storage->bytes(in(QStringLiteral("take.flac"))).startsWith("fLaC"));
    QTRY_COMPARE(on.driver.queue->totals().active, 0);
    QCOMPARE(readFile(on.driver.files.filePath(QStringLiteral("take.wav"))), wav);
    QTRY_COMPARE(on.driver.names(), QStringList({QStringLiteral("notes.txt"), QStringLiteral("take.flac")}));
}

void TestCompression::aDropGoesAsItIsWithoutOne()
{
    Compressing on;
    on.driver.drop({on.driver.makeFile(QStringLiteral("take.wav"), toneWav(1, 440))});
    QTRY_VERIFY(on.driver.fixture.storage->has(in(QStringLiteral("take.wav"))));
    QVERIFY(!on.driver.queue->at(0).compression->isWanted());
}

void TestCompression::whatIsNoSmallerKeepsItsRow()
{
    Compressing on;
    on.defaults.set(BrowserDriver::account, QStringLiteral("b"), EncodeSettings::usual(EncodeCodec::Flac));
    QByteArray wav = toneWav(1, 440);
    wav.replace(44, wav.size() - 44, patternBytes(wav.size() - 44));
    on.driver.drop({on.driver.makeFile(QStringLiteral("hiss.wav"), wav)});
    QTRY_VERIFY(on.driver.fixture.storage->has(in(QStringLiteral("hiss.wav"))));
    // The row of the name that it was to get is gone.
    QTRY_COMPARE(on.driver.names(), QStringList(QStringLiteral("hiss.wav")));
    QTRY_COMPARE(on.driver.queue->at(0).state, TransferState::Done);
    QCOMPARE(transferStateText(on.driver.queue->at(0)), QStringLiteral("done, not compressed"));
}

void TestCompression::menuShowsAndSetsTheDefault()
{
    QMenu menu;
    std::optional<EncodeSettings> set = EncodeSettings::usual(EncodeCodec::Mp3);
    EncodeSettings unusual = EncodeSettings::usual(EncodeCodec::Opus);
    unusual.quality = 77;
    CompressionChoices::addMenu(&menu, unusual, [&](const std::optional<EncodeSettings> &chosen) { set = chosen; });
    auto *choices = menu.findChild<QMenu *>();
    QVERIFY(choices);
    QAction *checked = nullptr;
    QAction *flac = nullptr;
    for (QAction *action : choices->actions()) {
        if (action->isChecked())
            checked = action;
        if (action->text().startsWith(QStringLiteral("FLAC")))
            flac = action;
    }
    // One that the menu doesn't offer otherwise is there too.
    QVERIFY(checked && checked->text().contains(QStringLiteral("77")));
    QVERIFY(flac);
    flac->trigger();
    QCOMPARE(set, EncodeSettings::usual(EncodeCodec::Flac));
    choices->actions().constFirst()->trigger();
    QVERIFY(!set);
}

void TestCompression::dialogSaysWhatWillBeSaved()
{
    const TempFiles files;
    const QString wav = files.make(QStringLiteral("take.wav"), toneWav(10, 440));
    const QString text = files.make(QStringLiteral("notes.txt"), "12345");
    const QString mp3 =
        files.make(QStringLiteral("a.mp3"), readFile(QStringLiteral(BUCKETDECK_FIXTURES "/audio/cbr.mp3")));
    CompressDialog dialog({wav, text, mp3}, QStringLiteral("audiofiles"), std::nullopt, HiddenFiles::LeaveOut);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *codec = dialog.findChildren<QComboBox *>().constFirst();
    codec->setCurrentIndex(codec->findText(QStringLiteral("Opus")));
    QTRY_VERIFY2(textOf(dialog).contains(QStringLiteral("→")), qPrintable(textOf(dialog)));
    QVERIFY2(textOf(dialog).contains(QStringLiteral("1.8 MB → about 120 KB")), qPrintable(textOf(dialog)));
    QVERIFY(textOf(dialog).contains(QStringLiteral("1 file(s) of audio, about 93 % less")));
    QVERIFY(textOf(dialog).contains(QStringLiteral("2 other file(s)")));
    QCOMPARE(dialog.settings(), EncodeSettings::usual(EncodeCodec::Opus));

    const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes.first()->click();
    boxes.last()->click();
    QSignalSpy chosen(&dialog, &CompressDialog::chosen);
    BrowserDriver::button(&dialog, QStringLiteral("Upload"))->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<EncodeSettings>().toString(), QStringLiteral("opus:96+lossy"));
    QCOMPARE(chosen.first().at(1).toBool(), true);
}

void TestCompression::dialogWithNothingToCompress()
{
    const TempFiles files;
    CompressDialog dialog({files.make(QStringLiteral("notes.txt"), "12345")}, QStringLiteral("b"), std::nullopt,
                          HiddenFiles::LeaveOut);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QTRY_VERIFY(textOf(dialog).contains(QStringLiteral("Nothing to compress")));
    QVERIFY(BrowserDriver::button(&dialog, QStringLiteral("Upload"))->isEnabled());
}

void TestCompression::dialogBeginsWithTheDefault()
{
    const std::optional<EncodeSettings> present = EncodeSettings::parse(QStringLiteral("mp3:v3+lossy"));
    CompressDialog dialog({}, QStringLiteral("b"), present, HiddenFiles::LeaveOut);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(dialog.settings(), *present);
}

void TestCompression::transfersTellWhatWasSaved()
{
    TransferItem item;
    item.state = TransferState::Running;
    Compression compression;
    compression.settings = QStringLiteral("flac:5");
    compression.bytesBefore = 1000;
    compression.share = 0.34;
    item.compression = compression;
    QCOMPARE(transferStateText(item), QStringLiteral("compressing, 34 %"));
    compression.share = -1;
    item.compression = compression;
    QCOMPARE(transferStateText(item), QStringLiteral("uploading"));
    item.state = TransferState::Done;
    compression.bytesAfter = 380;
    item.compression = compression;
    QCOMPARE(transferStateText(item), QStringLiteral("done, 62 % smaller"));
}

QTEST_MAIN(TestCompression)
#include "tst_compression.moc"
