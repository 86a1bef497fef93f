#include "tests/support/StallMeter.h"
#include "tests/ui/BrowserFixture.h"
#include "ui/inspector/DetailRows.h"
#include "ui/inspector/DisclosureButton.h"
#include "ui/inspector/Inspector.h"
#include "ui/inspector/PreviewBox.h"
#include "ui/inspector/PreviewLoader.h"
#include "ui/style/ElidedLabel.h"

#include <QBuffer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

const QString account = QStringLiteral("fake");
const StoragePath folder{QStringLiteral("b"), QStringLiteral("f/")};

QString valueOf(const Inspector &inspector, const QString &name)
{
    const QList<DetailRows *> blocks = inspector.findChildren<DetailRows *>();
    for (const DetailRows *block : blocks) {
        for (const DetailRows::Row &row : block->rows()) {
            if (row.first == name)
                return row.second;
        }
    }
    return {};
}

QString titleOf(const Inspector &inspector)
{
    return inspector.findChild<ElidedLabel *>(QStringLiteral("title"))->accessibleName();
}

QPushButton *button(const Inspector &inspector, const QString &text)
{
    const QList<QPushButton *> buttons = inspector.findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

ObjectInfo folderInfo(const QString &path)
{
    ObjectInfo info;
    info.path = StoragePath::parse(path);
    return info;
}

bool hasLabel(const Inspector &inspector, const QString &text)
{
    const QList<QLabel *> labels = inspector.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOneObject();
    void offersALinkForTheCloudAndTheFolderForTheLibrary();
    void countsSeveral();
    void showsTheFolderWhereNothingIsSelected();
    void countsASelectedFolderWithAllBelowIt();
    void aCountStopsAndGoesOn();
    void noCountIsPromisedOfAPlaceThatWasLeft();
    void tellsHowMuchIsInTheBucket();
    void showsTheBeginningOfAText();
    void saysWhyATextIsNotShown_data();
    void saysWhyATextIsNotShown();
    void aTextThatIsCutInACharacterIsStillText();
    void showsAPicture();
    void passingByFetchesNothing();
    void tellsOwnMetadataAndOffersToEditIt();
    void offersLinksForSeveralFiles();
    void textFromOutsideStaysText();
    void everythingHasAName();
};

void TestInspector::showsOneObject()
{
    BrowserFixture fixture;
    Inspector inspector(fixture.context());
    inspector.setSelection(account, folder, {listedObject(QStringLiteral("b/f/Low Tide.mp3"), 15'600'000)});
    QCOMPARE(titleOf(inspector), QStringLiteral("Low Tide.mp3"));
    QCOMPARE(valueOf(inspector, QStringLiteral("Size")), QStringLiteral("15.6 MB"));
    QCOMPARE(valueOf(inspector, QStringLiteral("Type")), QStringLiteral("audio/mpeg"));
    QCOMPARE(valueOf(inspector, QStringLiteral("ETag")), QStringLiteral("e15600000"));
    QCOMPARE(valueOf(inspector, QStringLiteral("Path")), QStringLiteral("b/f/Low Tide.mp3"));
}

void TestInspector::offersALinkForTheCloudAndTheFolderForTheLibrary()
{
    BrowserFixture fixture;
    Inspector inspector(fixture.context());
    inspector.show();
    const ObjectInfo object = listedObject(QStringLiteral("b/f/a.mp3"));
    inspector.setSelection(account, folder, {object});
    auto *link = inspector.findChild<QToolButton *>();
    QVERIFY(link->isVisible());
    QVERIFY(!button(inspector, QStringLiteral("Show in folder"))->isVisible());
    QSignalSpy links(&inspector, &Inspector::linkRequested);
    link->click();
    QCOMPARE(links.count(), 1);
    QCOMPARE(links.first().at(0).value<QList<ObjectInfo>>(), QList<ObjectInfo>{object});

    fixture.kind = AccountKind::Local;
    inspector.setSelection(account, folder, {object});
    QVERIFY(!link->isVisible());
    QSignalSpy shown(&inspector, &Inspector::showInFolderRequested);
    QTest::mouseClick(button(inspector, QStringLiteral("Show in folder")), Qt::LeftButton);
    QCOMPARE(shown.count(), 1);
}

void TestInspector::countsSeveral()
{
    BrowserFixture fixture;
    Inspector inspector(fixture.context());
    ObjectInfo subfolder;
    subfolder.path = StoragePath::parse(QStringLiteral("b/f/sub/"));
    const QList<ObjectInfo> objects{listedObject(QStringLiteral("b/f/a.mp3"), 1'000'000),
                                    listedObject(QStringLiteral("b/f/b.mp3"), 2'000'000), subfolder};
    inspector.setSelection(account, folder, objects);
    QCOMPARE(valueOf(inspector, QStringLiteral("Files")), QStringLiteral("2"));
    QCOMPARE(valueOf(inspector, QStringLiteral("Folders")), QStringLiteral("1"));
    QCOMPARE(valueOf(inspector, QStringLiteral("Size of files")), QStringLiteral("3.0 MB"));
    QSignalSpy downloads(&inspector, &Inspector::downloadRequested);
    button(inspector, QStringLiteral("Download"))->click();
    QCOMPARE(downloads.count(), 1);
    QCOMPARE(downloads.first().first().value<QList<ObjectInfo>>(), objects);
}

void TestInspector::showsTheFolderWhereNothingIsSelected()
{
    BrowserFixture fixture;
    Inspector inspector(fixture.context());
    inspector.show();
    inspector.setSelection(account, folder, {});
    QCOMPARE(titleOf(inspector), QStringLiteral("f"));
    QVERIFY(!button(inspector, QStringLiteral("Download"))->isVisible());
}

void TestInspector::countsASelectedFolderWithAllBelowIt()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/sub/a.mp3"), 1'000'000);
    fixture.add(QStringLiteral("b/f/sub/deep/er/b.mp3"), 500'000);
    fixture.add(QStringLiteral("b/f/other.mp3"), 9'000'000);
    Inspector inspector(fixture.context());
    inspector.setSelection(account, folder, {folderInfo(QStringLiteral("b/f/sub/"))});
    QTRY_COMPARE(valueOf(inspector, QStringLiteral("Contents")), QStringLiteral("2 item(s) · 1.5 MB"));
}

void TestInspector::noCountIsPromisedOfAPlaceThatWasLeft()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/a.mp3"));
    Inspector inspector(fixture.context());
    // As a bucket's root that leads on to the user's own folder.
    inspector.setSelection(account, {QStringLiteral("b"), {}}, {});
    QCOMPARE(valueOf(inspector, QStringLiteral("In all")), QStringLiteral("Counting…"));
    inspector.setSelection(account, folder, {});
    QCOMPARE(valueOf(inspector, QStringLiteral("In all")), QString());
    // Nor where nobody is signed in.
    inspector.setSelection(QStringLiteral("signed out"), {QStringLiteral("b"), {}}, {});
    QTRY_COMPARE(valueOf(inspector, QStringLiteral("In all")), QString());
}

void TestInspector::aCountStopsAndGoesOn()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/sub/a.mp3"), 1'000'000);
    fixture.storage->hang(FakeCall::List);
    Inspector inspector(fixture.context());
    inspector.show();
    inspector.setSelection(account, folder, {folderInfo(QStringLiteral("b/f/sub/"))});
    QTRY_VERIFY(button(inspector, QStringLiteral("Stop counting")));
    QVERIFY(valueOf(inspector, QStringLiteral("Contents")).contains(QStringLiteral("counting")));
    button(inspector, QStringLiteral("Stop counting"))->click();
    QVERIFY(valueOf(inspector, QStringLiteral("Contents")).contains(QStringLiteral("and more")));
    QPushButton *more = button(inspector, QStringLiteral("Count all"));
    QVERIFY(more && more->isVisible());
    fixture.storage->release();
    more->click();
    QTRY_COMPARE(valueOf(inspector, QStringLiteral("Contents")), QStringLiteral("1 item(s) · 1.0 MB"));
    QVERIFY(!more->isVisible());
}

void TestInspector::tellsHowMuchIsInTheBucket()
{
    BrowserFixture fixture;
    fixture.add(QStringLiteral("b/f/sub/a.mp3"), 1'000'000);
    fixture.add(QStringLiteral("b/top.mp3"), 2'000'000);
    Inspector inspector(fixture.context());
    inspector.show();
    QSignalSpy edits(&inspector, &Inspector::bucketEditRequested);
    inspector.setSelection(account, {QStringLiteral("b"), {}}, {});
    QTRY_COMPARE(valueOf(inspector, QStringLiteral("In all")), QStringLiteral("2 item(s) · 3.0 MB"));
    QTRY_VERIFY(button(inspector, QStringLiteral("Edit bucket…")));
    QVERIFY(button(inspector, QStringLiteral("Edit bucket…"))->isVisible());
    button(inspector, QStringLiteral("Edit bucket…"))->click();
    QCOMPARE(edits.count(), 1);
    QCOMPARE(edits.first().first().toString(), QStringLiteral("b"));
    // In a folder there is no such button.
    inspector.setSelection(account, folder, {});
    QVERIFY(!button(inspector, QStringLiteral("Edit bucket…")) ||
            !button(inspector, QStringLiteral("Edit bucket…"))->isVisible());
}

void TestInspector::showsTheBeginningOfAText()
{
    BrowserFixture fixture;
    const QString key = QStringLiteral("b/f/notes.md");
    const QByteArray text = "# Küche\n<b>plain</b>\n" + QByteArray(300 * 1024, 'x');
    const ObjectInfo info = fixture.storage->addObject(StoragePath::parse(key), text, QStringLiteral("text/markdown"));
    Inspector inspector(fixture.context());
    inspector.show();
    StallMeter meter;
    inspector.setSelection(account, folder, {info});
    auto *shown = inspector.findChild<QPlainTextEdit *>();
    QTRY_VERIFY(shown->isVisible());
    QTRY_VERIFY(!shown->toPlainText().isEmpty());
    // As it is written, and bounded.
    QVERIFY(shown->toPlainText().startsWith(QStringLiteral("# Küche\n<b>plain</b>\n")));
    QCOMPARE(shown->toPlainText().count(u'x'), PreviewLoader::textBytes - QByteArray("# Küche\n<b>plain</b>\n").size());
    // A very long line is broken, or it would stall the window.
    QVERIFY(meter.longestStallMs() <= StallMeter::limitMs);
    QVERIFY(hasLabel(inspector, QStringLiteral("Only the beginning is shown.")));
}

void TestInspector::saysWhyATextIsNotShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("This file is empty.");
    QTest::newRow("blank") << QByteArray(" \n\n") << QStringLiteral("There is no text in this file.");
    QTest::newRow("Latin-1") << QByteArray("K\xfc"
                                           "che")
                             << QStringLiteral("This file isn’t text in UTF-8, so it can’t be shown here.");
    QTest::newRow("binary") << QByteArray("ab\0cd", 5)
                            << QStringLiteral("This file isn’t text in UTF-8, so it can’t be shown here.");
    QTest::newRow("gone") << QByteArray("gone") << QStringLiteral("This file isn’t there any more.");
}

void TestInspector::saysWhyATextIsNotShown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    BrowserFixture fixture;
    fixture.storage->addBucket(QStringLiteral("b"));
    ObjectInfo info = listedObject(QStringLiteral("b/f/notes.txt"), 4);
    if (bytes != "gone")
        info = fixture.storage->addObject(info.path, bytes, QStringLiteral("text/plain"));
    Inspector inspector(fixture.context());
    inspector.show();
    inspector.setSelection(account, folder, {info});
    QTRY_VERIFY2(hasLabel(inspector, reason), qPrintable(reason));
    QVERIFY(!inspector.findChild<QPlainTextEdit *>()->isVisible());
}

void TestInspector::aTextThatIsCutInACharacterIsStillText()
{
    const QByteArray bytes = QByteArray("abc é").chopped(1);
    const Result<QString> text = PreviewLoader::textOf(bytes);
    QVERIFY(text);
    QCOMPARE(*text, QStringLiteral("abc "));
    QVERIFY(!PreviewLoader::textOf("abc \xc3( d"));
    QCOMPARE(*PreviewLoader::textOf("\xef\xbb\xbf"
                                    "abc"),
             QStringLiteral("abc"));
}

void TestInspector::showsAPicture()
{
    BrowserFixture fixture;
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(QColor(200, 30, 30));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    const ObjectInfo info = fixture.storage->addObject(StoragePath::parse(QStringLiteral("b/f/cover.png")), png,
                                                       QStringLiteral("image/png"));
    Inspector inspector(fixture.context());
    inspector.resize(300, 600);
    inspector.show();
    inspector.setSelection(account, folder, {info});
    auto *box = inspector.findChild<PreviewBox *>();
    QTRY_COMPARE(box->accessibleName(), QStringLiteral("Picture of cover.png"));
    QTRY_COMPARE(box->height(), 20); // Never larger than it is.
    QCOMPARE(box->grab().toImage().pixelColor(20, 10), QColor(200, 30, 30));
    // Another selection has no picture.
    inspector.setSelection(account, folder, {listedObject(QStringLiteral("b/f/a.mp3"))});
    QVERIFY(!box->isVisible());
}

void TestInspector::passingByFetchesNothing()
{
    BrowserFixture fixture;
    for (int i = 0; i < 5; ++i)
        fixture.storage->addObject(StoragePath::parse(QStringLiteral("b/f/%1.txt").arg(i)), "text",
                                   QStringLiteral("text/plain"));
    Inspector inspector(fixture.context());
    inspector.show();
    for (int i = 0; i < 5; ++i)
        inspector.setSelection(account, folder, {listedObject(QStringLiteral("b/f/%1.txt").arg(i))});
    auto *shown = inspector.findChild<QPlainTextEdit *>();
    QTRY_COMPARE(shown->toPlainText(), QStringLiteral("text"));
    QCOMPARE(fixture.storage->reads().size(), 1);
    QCOMPARE(fixture.storage->reads().first().path.key, QStringLiteral("f/4.txt"));
}

void TestInspector::tellsOwnMetadataAndOffersToEditIt()
{
    BrowserFixture fixture;
    ObjectInfo info = listedObject(QStringLiteral("b/f/a.mp3"));
    info.cacheControl = QStringLiteral("max-age=60");
    info.metadata = {{QStringLiteral("author"), QStringLiteral("Ada")}, {QStringLiteral("take"), 3}};
    fixture.storage->addListedOnly(info);
    Inspector inspector(fixture.context());
    inspector.show();
    inspector.setSelection(account, folder, {listedObject(QStringLiteral("b/f/a.mp3"))});
    inspector.findChild<DisclosureButton *>()->setChecked(true);
    QTRY_COMPARE(valueOf(inspector, QStringLiteral("author")), QStringLiteral("Ada"));
    QCOMPARE(valueOf(inspector, QStringLiteral("take")), QStringLiteral("3"));
    QCOMPARE(valueOf(inspector, QStringLiteral("Cache-Control")), QStringLiteral("max-age=60"));
    QSignalSpy edits(&inspector, &Inspector::detailsEditRequested);
    QTRY_VERIFY(button(inspector, QStringLiteral("Edit details…"))->isVisible());
    button(inspector, QStringLiteral("Edit details…"))->click();
    QCOMPARE(edits.count(), 1);
    QCOMPARE(edits.first().first().value<ObjectInfo>().metadata, info.metadata);
}

void TestInspector::offersLinksForSeveralFiles()
{
    BrowserFixture fixture;
    Inspector inspector(fixture.context());
    inspector.show();
    const QList<ObjectInfo> objects{listedObject(QStringLiteral("b/f/a.mp3")),
                                    listedObject(QStringLiteral("b/f/b.mp3"))};
    inspector.setSelection(account, folder, objects);
    auto *link = inspector.findChild<QToolButton *>();
    QVERIFY(link->isVisible());
    QSignalSpy links(&inspector, &Inspector::linkRequested);
    link->click();
    QCOMPARE(links.first().first().value<QList<ObjectInfo>>(), objects);
}

void TestInspector::textFromOutsideStaysText()
{
    BrowserFixture fixture;
    Inspector inspector(fixture.context());
    ObjectInfo evil = listedObject(QStringLiteral("b/f/<b>x</b>") + QChar(0x202e) + QStringLiteral(".mp3"));
    evil.contentType = QStringLiteral("<script>alert(1)</script>");
    inspector.setSelection(account, folder, {evil});
    QVERIFY(!titleOf(inspector).contains(QChar(0x202e)));
    const QList<QLabel *> labels = inspector.findChildren<QLabel *>();
    QVERIFY(labels.size() > 6);
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void TestInspector::everythingHasAName()
{
    BrowserFixture fixture;
    Inspector inspector(fixture.context());
    inspector.setSelection(account, folder, {listedObject(QStringLiteral("b/f/a.mp3"))});
    const QList<QAbstractButton *> buttons = inspector.findChildren<QAbstractButton *>();
    QVERIFY(!buttons.isEmpty());
    for (const QAbstractButton *candidate : buttons)
        QVERIFY(!candidate->accessibleName().isEmpty() || !candidate->text().isEmpty());
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
