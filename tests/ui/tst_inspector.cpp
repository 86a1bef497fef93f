#include "tests/ui/BrowserFixture.h"
#include "ui/inspector/DetailRows.h"
#include "ui/inspector/Inspector.h"
#include "ui/style/ElidedLabel.h"

#include <QLabel>
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

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOneObject();
    void offersALinkForTheCloudAndTheFolderForTheLibrary();
    void countsSeveral();
    void showsTheFolderWhereNothingIsSelected();
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
    QCOMPARE(links.first().at(0).value<ObjectInfo>(), object);

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
