#include "tests/ui/BrowserDriver.h"
#include "ui/browser/DetailsDialog.h"
#include "ui/browser/MetadataModel.h"
#include "ui/browser/UploadLinkDialog.h"
#include "ui/style/AccentButton.h"
#include "ui/style/MessageBanner.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace bucketdeck;
using namespace bucketdeck::test;
using Command = BrowserPage::Command;

namespace {

StoragePath path(const QString &text)
{
    return StoragePath::parse(text);
}

struct LinkDriver : BrowserDriver
{
    LinkDriver()
    {
        for (const QString &name : {QStringLiteral("b/f/a.mp3"), QStringLiteral("b/f/b.mp3")})
            fixture.storage->addObject(path(name), "1", QStringLiteral("audio/mpeg"));
        fixture.add(QStringLiteral("b/f/sub/c.mp3"));
        show();
    }
    void choose(const QString &name) const
    {
        page->view()->selectPath(path(name));
        page->view()->setFocus();
    }
    [[nodiscard]] QStringList clipboard() const { return QApplication::clipboard()->text().split(u'\n'); }
};

} // namespace

/// What others get of a file, and what it carries besides its bytes.
class TestBrowserLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::clipboard()->clear(); }

    void severalFilesGiveALinkALine()
    {
        LinkDriver driver;
        QTRY_COMPARE(driver.model()->rowCount(), 3);
        QSignalSpy messages(driver.page.get(), &BrowserPage::message);
        driver.page->view()->selectAll();
        QTRY_COMPARE(driver.page->selection().size(), 3);
        QVERIFY(!driver.page->action(Command::CopyLink)->isEnabled()); // A folder has none.
        driver.choose(QStringLiteral("b/f/a.mp3"));
        QTest::keyClick(driver.page->view(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(driver.page->selection().size(), 2);
        driver.page->action(Command::CopyLink)->trigger();
        QTRY_COMPARE(driver.clipboard().size(), 2);
        QVERIFY(driver.clipboard().first().contains(QStringLiteral("/sign/b/f/a.mp3")));
        QVERIFY(driver.clipboard().last().contains(QStringLiteral("/sign/b/f/b.mp3")));
        QTRY_COMPARE(messages.count(), 1);
        QVERIFY(messages.first().first().toString().contains(QStringLiteral("2 link(s)")));
    }

    void aLinkThatFailsIsToldAndTheOthersAreCopied()
    {
        LinkDriver driver;
        QTRY_COMPARE(driver.model()->rowCount(), 3);
        const QList<ObjectInfo> objects{listedObject(QStringLiteral("b/f/a.mp3")),
                                        listedObject(QStringLiteral("b/f/gone.mp3"))};
        driver.page->copyLinks(objects, std::chrono::hours(1));
        auto *banner = driver.page->findChild<MessageBanner *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().startsWith(QStringLiteral("1 link(s) copied, but not all.")),
                 qPrintable(banner->text()));
        QCOMPARE(driver.clipboard().size(), 1);
    }

    void anUploadLinkAsksForTheName()
    {
        LinkDriver driver;
        QTRY_COMPARE(driver.model()->rowCount(), 3);
        driver.choose(QStringLiteral("b/f/sub/"));
        QTRY_COMPARE(driver.page->selection().size(), 1);
        driver.page->action(Command::CopyUploadLink)->trigger();
        auto *dialog = driver.page->findChild<UploadLinkDialog *>();
        QVERIFY(dialog);
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        const auto copy = std::find_if(buttons.cbegin(), buttons.cend(), std::mem_fn(&QPushButton::isDefault));
        QVERIFY(copy != buttons.cend());
        QVERIFY(!(*copy)->isEnabled()); // Without a name.
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("take/4.mp3"));
        QVERIFY((*copy)->isEnabled());
        dialog->accept();
        QTRY_VERIFY(driver.page->findChild<MessageBanner *>()->isVisible()); // That is no name.
        QVERIFY(QApplication::clipboard()->text().isEmpty());

        driver.page->action(Command::CopyUploadLink)->trigger();
        QTRY_VERIFY(driver.page->findChild<UploadLinkDialog *>());
        dialog = driver.page->findChildren<UploadLinkDialog *>().last();
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("take 4.mp3"));
        dialog->accept();
        QTRY_VERIFY2(QApplication::clipboard()->text().contains(QStringLiteral("/upload/b/f/sub/take%204.mp3")),
                     qPrintable(QApplication::clipboard()->text()));
    }

    void anUploadLinkReplacesOnlyWhereThatIsChosen()
    {
        LinkDriver driver;
        QTRY_COMPARE(driver.model()->rowCount(), 3);
        driver.choose(QStringLiteral("b/f/sub/"));
        QTRY_COMPARE(driver.page->selection().size(), 1);
        const auto askFor = [&driver](bool mayReplace) {
            driver.page->action(Command::CopyUploadLink)->trigger();
            QTRY_VERIFY(driver.page->findChild<UploadLinkDialog *>());
            auto *dialog = driver.page->findChildren<UploadLinkDialog *>().last();
            auto *box = dialog->findChild<QCheckBox *>();
            QVERIFY(!box->isChecked());
            dialog->findChild<QLineEdit *>()->setText(QStringLiteral("c.mp3")); // Is there already.
            if (mayReplace)
                box->click();
            dialog->accept();
        };
        askFor(false);
        QTRY_VERIFY(driver.page->findChild<MessageBanner *>()->isVisible());
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        askFor(true);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("/upload/b/f/sub/c.mp3")));
    }

    void nothingForTheCloudIsOfferedForTheLibrary()
    {
        LinkDriver driver;
        driver.fixture.kind = AccountKind::Local;
        driver.show();
        QTRY_COMPARE(driver.model()->rowCount(), 3);
        driver.choose(QStringLiteral("b/f/a.mp3"));
        QTRY_COMPARE(driver.page->selection().size(), 1);
        for (const Command command : {Command::CopyDownloadLink, Command::CopyPublicLink, Command::CopyUploadLink})
            QVERIFY(!driver.page->action(command)->isVisible());
        QVERIFY(driver.page->action(Command::EditDetails)->isEnabled());
    }

    void detailsAreEditedAndOnlyWhatIsDifferentIsSent()
    {
        ObjectInfo info = listedObject(QStringLiteral("b/f/a.mp3"));
        info.cacheControl = QStringLiteral("max-age=3600");
        info.metadata = {{QStringLiteral("author"), QStringLiteral("Ada")}, {QStringLiteral("take"), 3}};
        LinkDriver driver;
        driver.fixture.storage->addListedOnly(info);
        QTRY_COMPARE(driver.model()->rowCount(), 3);
        driver.choose(QStringLiteral("b/f/a.mp3"));
        QTRY_COMPARE(driver.page->selection().size(), 1);
        QSignalSpy changed(driver.page.get(), &BrowserPage::detailsChanged);
        driver.page->action(Command::EditDetails)->trigger();
        QTRY_VERIFY(driver.page->findChild<DetailsDialog *>());
        auto *dialog = driver.page->findChild<DetailsDialog *>();
        QSignalSpy submitted(dialog, &DetailsDialog::submitted);
        auto *table = dialog->findChild<MetadataModel *>();
        const QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->rowCount(), 3); // And one to write a new one into.
        QVERIFY(table->setData(table->index(2, MetadataModel::Name), QStringLiteral("mood"), Qt::EditRole));
        QVERIFY(table->setData(table->index(2, MetadataModel::Value), QStringLiteral("calm"), Qt::EditRole));
        QCOMPARE(table->rowCount(), 4);
        dialog->findChild<AccentButton *>()->click();
        QTRY_COMPARE(changed.count(), 1);
        const auto sent = submitted.first().first().value<ObjectDetails>();
        QVERIFY(!sent.contentType);
        QVERIFY(!sent.cacheControl);
        const QJsonObject expected{{QStringLiteral("author"), QStringLiteral("Ada")},
                                   {QStringLiteral("take"), 3},
                                   {QStringLiteral("mood"), QStringLiteral("calm")}};
        QCOMPARE(sent.metadata.value_or(QJsonObject()), expected); // A number stays one.
        QCOMPARE(changed.first().first().value<ObjectInfo>().metadata, expected);
    }

    void aTypeThatIsNoneIsNamedAndARefusalStays()
    {
        LinkDriver driver;
        QTRY_COMPARE(driver.model()->rowCount(), 3);
        driver.page->editDetails(listedObject(QStringLiteral("b/f/a.mp3")));
        QTRY_VERIFY(driver.page->findChild<DetailsDialog *>());
        auto *dialog = driver.page->findChild<DetailsDialog *>();
        QLineEdit *type = dialog->findChildren<QLineEdit *>().first();
        type->setText(QStringLiteral("mp3"));
        auto *save = dialog->findChild<AccentButton *>();
        save->click();
        auto *banner = dialog->findChild<MessageBanner *>();
        QVERIFY2(banner->text().contains(QStringLiteral("“mp3”")), qPrintable(banner->text()));
        driver.fixture.storage->failNext(FakeCall::SetDetails,
                                         makeError(ErrorKind::AccessDenied, QStringLiteral("A policy refused it.")));
        type->setText(QStringLiteral("audio/wav"));
        save->click();
        QTRY_COMPARE(banner->text(), QStringLiteral("A policy refused it."));
        QVERIFY(dialog->isVisible());
        save->click();
        QTRY_VERIFY(!driver.page->findChild<DetailsDialog *>());
    }

    void metadataRowsGoAndNamelessOnesAreNotKept()
    {
        MetadataModel model({{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QJsonValue::Null}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.index(1, MetadataModel::Value).data().toString(), QStringLiteral("null"));
        model.removeRow(0);
        model.setData(model.index(1, MetadataModel::Value), QStringLiteral("lost"), Qt::EditRole);
        QCOMPARE(model.metadata(), QJsonObject({{QStringLiteral("b"), QJsonValue::Null}}));
        QVERIFY(!model.setData(model.index(2, MetadataModel::Name), QString(), Qt::EditRole));
    }
};

QTEST_MAIN(TestBrowserLinks)
#include "tst_browserlinks.moc"
