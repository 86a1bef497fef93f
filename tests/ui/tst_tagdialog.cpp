#include "core/audio/tags/TagReader.h"
#include "tests/support/MemorySource.h"
#include "tests/ui/BrowserDriver.h"
#include "ui/browser/CoverField.h"
#include "ui/browser/TagDialog.h"
#include "ui/browser/TagFlow.h"
#include "ui/style/AccentButton.h"
#include "ui/style/MessageBanner.h"

#include <QAction>
#include <QBuffer>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;
using Command = BrowserPage::Command;

namespace {

QByteArray sound()
{
    QFile file(QStringLiteral(BUCKETDECK_FIXTURES "/audio/cbr.mp3"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SoundTags tagsOf(const QByteArray &bytes)
{
    MemorySource source(bytes);
    return TagReader::read(source).value_or(SoundTags());
}

QLineEdit *field(const QWidget *dialog, const QString &name)
{
    for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

QPushButton *button(const QWidget *dialog, const QString &text)
{
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

TagDialog::Subject subject(const QString &title, const QString &album, int track)
{
    TagDialog::Subject made;
    made.info = listedObject(QStringLiteral("b/f/%1.mp3").arg(title));
    made.tags.title = title;
    made.tags.album = album;
    made.tags.track = track;
    return made;
}

struct TagDriver : BrowserDriver
{
    explicit TagDriver(AccountKind kind)
    {
        fixture.kind = kind;
        for (const StoragePath &path : {one, two})
            fixture.storage->addObject(path, sound(), QStringLiteral("audio/mpeg"));
        fixture.storage->addObject(StoragePath::parse(QStringLiteral("b/f/notes.txt")), "1");
        show();
    }
    [[nodiscard]] TagDialog *edit()
    {
        page->action(Command::EditTags)->trigger();
        if (!QTest::qWaitFor([this] { return page->findChild<TagDialog *>() != nullptr; }))
            return nullptr;
        return page->findChild<TagDialog *>();
    }
    [[nodiscard]] SoundTags tags(const StoragePath &path) const { return tagsOf(fixture.storage->bytes(path)); }

    const StoragePath one = StoragePath::parse(QStringLiteral("b/f/1.mp3"));
    const StoragePath two = StoragePath::parse(QStringLiteral("b/f/2.mp3"));
};

} // namespace

class TestTagDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsDifferentIsSubmitted();
    void whereTheyDifferFieldsStayAsTheyAre();
    void aCoverIsDroppedAndTakenAway();
    void asksBeforeItUploads();
    void savesInTheLibraryWithoutAsking();
    void savesSeveral();
    void aFailureIsToldAndCanBeTriedAgain();
    void closingStopsIt();
    void isOfferedForSoundsAlone();
};

void TestTagDialog::onlyWhatIsDifferentIsSubmitted()
{
    TagDialog dialog({subject(QStringLiteral("Tide"), QStringLiteral("Low"), 3)}, false);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy submitted(&dialog, &TagDialog::submitted);
    QCOMPARE(field(&dialog, QStringLiteral("Title"))->text(), QStringLiteral("Tide"));
    QCOMPARE(field(&dialog, QStringLiteral("Track"))->text(), QStringLiteral("3"));
    field(&dialog, QStringLiteral("Title"))->setText(QStringLiteral("  High Tide "));
    field(&dialog, QStringLiteral("Year"))->setText(QStringLiteral("2024"));
    field(&dialog, QStringLiteral("Album"))->clear();
    dialog.findChild<AccentButton *>()->click();
    TagChanges expected;
    expected.title = QStringLiteral("High Tide");
    expected.album = QString();
    expected.year = 2024;
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.first().first().value<TagChanges>(), expected);
    QVERIFY(!field(&dialog, QStringLiteral("Title"))->isEnabled());
}

void TestTagDialog::whereTheyDifferFieldsStayAsTheyAre()
{
    TagDialog dialog({subject(QStringLiteral("One"), QStringLiteral("Low"), 1),
                      subject(QStringLiteral("Two"), QStringLiteral("Low"), 2)},
                     false);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy submitted(&dialog, &TagDialog::submitted);
    QCOMPARE(field(&dialog, QStringLiteral("Title"))->text(), QString());
    QCOMPARE(field(&dialog, QStringLiteral("Title"))->placeholderText(), QStringLiteral("Keep as they are"));
    QCOMPARE(field(&dialog, QStringLiteral("Album"))->text(), QStringLiteral("Low"));
    QTest::keyClicks(field(&dialog, QStringLiteral("Artist")), QStringLiteral("Anna"));
    dialog.findChild<AccentButton *>()->click();
    TagChanges expected;
    expected.artist = QStringLiteral("Anna");
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.first().first().value<TagChanges>(), expected);
}

void TestTagDialog::aCoverIsDroppedAndTakenAway()
{
    const QTemporaryDir folder;
    QImage image(300, 300, QImage::Format_RGB32);
    image.fill(Qt::blue);
    const QString file = folder.filePath(QStringLiteral("cover.bmp"));
    QVERIFY(image.save(file));
    TagDialog dialog({subject(QStringLiteral("Tide"), QStringLiteral("Low"), 3)}, false);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy submitted(&dialog, &TagDialog::submitted);
    auto *cover = dialog.findChild<CoverField *>();
    auto *save = dialog.findChild<AccentButton *>();
    Q_EMIT cover->fileDropped(file);
    QTRY_VERIFY(!cover->pixmap(Qt::ReturnByValue).isNull());
    QTRY_VERIFY(save->isEnabled());
    save->click();
    const QByteArray bytes = submitted.first().first().value<TagChanges>().cover.value_or(QByteArray());
    QVERIFY(bytes.startsWith("\xff\xd8\xff"));
    dialog.showProblem(QStringLiteral("No."));
    button(&dialog, QStringLiteral("Remove cover"))->click();
    QVERIFY(cover->pixmap(Qt::ReturnByValue).isNull());
    save->click();
    QCOMPARE(submitted.last().first().value<TagChanges>().cover, std::optional(QByteArray()));
    // What is no picture is said to be none.
    dialog.showProblem({});
    QFile text(folder.filePath(QStringLiteral("text.png")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    Q_EMIT cover->fileDropped(text.fileName());
    QTRY_VERIFY(!dialog.findChild<MessageBanner *>()->text().isEmpty());
    QVERIFY(save->isEnabled());
}

void TestTagDialog::asksBeforeItUploads()
{
    TagDriver driver(AccountKind::Supabase);
    QTRY_COMPARE(driver.model()->rowCount(), 3);
    driver.page->view()->selectPath(driver.one);
    TagDialog *dialog = driver.edit();
    QVERIFY(dialog);
    field(dialog, QStringLiteral("Title"))->setText(QStringLiteral("New"));
    dialog->findChild<AccentButton *>()->click();
    QTRY_VERIFY(dialog->findChild<QMessageBox *>());
    auto *box = dialog->findChild<QMessageBox *>();
    QVERIFY2(box->text().contains(QStringLiteral("new version of “1.mp3”")), qPrintable(box->text()));
    QCOMPARE(driver.fixture.storage->bytes(driver.one), sound());
    QSignalSpy messages(driver.page.get(), &BrowserPage::message);
    button(box, QStringLiteral("Replace"))->click();
    QTRY_COMPARE(messages.count(), 1);
    QCOMPARE(driver.tags(driver.one).title, QStringLiteral("New"));
    QCOMPARE(driver.tags(driver.two), tagsOf(sound()));
    QTRY_VERIFY(!driver.page->findChild<TagDialog *>());
}

void TestTagDialog::savesInTheLibraryWithoutAsking()
{
    TagDriver driver(AccountKind::Local);
    QTRY_COMPARE(driver.model()->rowCount(), 3);
    driver.page->view()->selectPath(driver.one);
    TagDialog *dialog = driver.edit();
    QVERIFY(dialog);
    field(dialog, QStringLiteral("Album"))->setText(QStringLiteral("New"));
    dialog->findChild<AccentButton *>()->click();
    QTRY_COMPARE(driver.tags(driver.one).album, QStringLiteral("New"));
    QTRY_VERIFY(!driver.page->findChild<TagDialog *>());
    // What it was went to the trash, by another name.
    QCOMPARE(driver.fixture.storage->calls(FakeCall::Remove), 1);
    QTRY_COMPARE(driver.model()->rowCount(), 3);
}

void TestTagDialog::savesSeveral()
{
    TagDriver driver(AccountKind::Supabase);
    TagFlow flow(driver.fixture.context(), driver.page.get());
    QSignalSpy messages(&flow, &TagFlow::message);
    QList<ObjectInfo> both;
    for (const StoragePath &path : {driver.one, driver.two}) {
        ObjectInfo info;
        info.path = path;
        both.append(info);
    }
    flow.start(QStringLiteral("fake"), both);
    QTRY_VERIFY(driver.page->findChild<TagDialog *>());
    auto *dialog = driver.page->findChild<TagDialog *>();
    field(dialog, QStringLiteral("Artist"))->setText(QStringLiteral("Both"));
    dialog->findChild<AccentButton *>()->click();
    QTRY_VERIFY(dialog->findChild<QMessageBox *>());
    button(dialog->findChild<QMessageBox *>(), QStringLiteral("Replace"))->click();
    QTRY_COMPARE(messages.count(), 1);
    QCOMPARE(driver.tags(driver.one).artist, QStringLiteral("Both"));
    QCOMPARE(driver.tags(driver.two).artist, QStringLiteral("Both"));
}

void TestTagDialog::aFailureIsToldAndCanBeTriedAgain()
{
    TagDriver driver(AccountKind::Local);
    QTRY_COMPARE(driver.model()->rowCount(), 3);
    driver.page->view()->selectPath(driver.one);
    TagDialog *dialog = driver.edit();
    QVERIFY(dialog);
    field(dialog, QStringLiteral("Title"))->setText(QStringLiteral("New"));
    driver.fixture.storage->failNext(FakeCall::Upload, makeError(ErrorKind::DiskFull, QStringLiteral("No room.")));
    auto *save = dialog->findChild<AccentButton *>();
    save->click();
    QTRY_COMPARE(dialog->findChild<MessageBanner *>()->text(), QStringLiteral("No room."));
    QVERIFY(save->isEnabled());
    QCOMPARE(driver.tags(driver.one), tagsOf(sound()));
    save->click();
    QTRY_COMPARE(driver.tags(driver.one).title, QStringLiteral("New"));
}

void TestTagDialog::closingStopsIt()
{
    TagDriver driver(AccountKind::Local);
    QTRY_COMPARE(driver.model()->rowCount(), 3);
    driver.page->view()->selectPath(driver.one);
    TagDialog *dialog = driver.edit();
    QVERIFY(dialog);
    driver.fixture.storage->hang(FakeCall::Download);
    field(dialog, QStringLiteral("Title"))->setText(QStringLiteral("New"));
    dialog->findChild<AccentButton *>()->click();
    QTRY_COMPARE(driver.fixture.storage->calls(FakeCall::Download), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!driver.page->findChild<TagDialog *>());
    QCOMPARE(driver.fixture.storage->calls(FakeCall::Upload), 0);
    QCOMPARE(driver.fixture.storage->bytes(driver.one), sound());
}

void TestTagDialog::isOfferedForSoundsAlone()
{
    TagDriver driver(AccountKind::Supabase);
    QTRY_COMPARE(driver.model()->rowCount(), 3);
    QAction *action = driver.page->action(Command::EditTags);
    QVERIFY(!action->isEnabled());
    driver.page->view()->selectPath(StoragePath::parse(QStringLiteral("b/f/notes.txt")));
    QTRY_COMPARE(driver.page->selection().size(), 1);
    QVERIFY(!action->isEnabled());
    driver.page->view()->selectPath(driver.two);
    QTRY_VERIFY(action->isEnabled());
}

QTEST_MAIN(TestTagDialog)
#include "tst_tagdialog.moc"
