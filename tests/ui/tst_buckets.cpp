#include "tests/support/Await.h"
#include "tests/support/FakeStorage.h"
#include "ui/style/AccentButton.h"
#include "ui/style/MessageBanner.h"
#include "ui/transfers/ReportDialog.h"
#include "ui/transfers/ReportModel.h"
#include "ui/window/BucketActions.h"
#include "ui/window/EditBucketDialog.h"
#include "ui/window/EmptyBucketDialog.h"
#include "ui/window/NewBucketDialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

const QString bucketName = QStringLiteral("audiofiles");

/// The actions over a window of their own, on a storage in memory.
struct Desk
{
    std::shared_ptr<FakeStorage> storage = std::make_shared<FakeStorage>();
    bool signedIn = true;
    QWidget window;
    BucketActions actions{[this]() -> std::shared_ptr<StorageService> { return signedIn ? storage : nullptr; },
                          &window};
    QSignalSpy messages{&actions, &BucketActions::message};
    QSignalSpy changes{&actions, &BucketActions::bucketsChanged};

    Desk()
    {
        Bucket bucket;
        bucket.id = bucket.name = bucketName;
        bucket.sizeLimit = 50'000'000;
        bucket.allowedTypes = {QStringLiteral("audio/*")};
        storage->addBucket(bucket);
        window.show();
    }
    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        const QList<Dialog *> all = window.findChildren<Dialog *>();
        for (Dialog *candidate : all) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] static QLineEdit *field(const QWidget *in, const QString &accessibleName)
    {
        const QList<QLineEdit *> fields = in->findChildren<QLineEdit *>();
        for (QLineEdit *candidate : fields) {
            if (candidate->accessibleName() == accessibleName)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] static QAbstractButton *button(const QWidget *in, const QString &text)
    {
        const QList<QAbstractButton *> all = in->findChildren<QAbstractButton *>();
        for (QAbstractButton *candidate : all) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] static bool says(const QWidget *in, const QString &part)
    {
        const QList<QLabel *> labels = in->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) {
            return label->isVisibleTo(label->window()) && label->text().contains(part);
        });
    }
    [[nodiscard]] QString lastMessage() const
    {
        return messages.isEmpty() ? QString() : messages.last().first().toString();
    }
    [[nodiscard]] Bucket bucket() const { return await(storage->bucket(bucketName)).value_or(Bucket()); }
};

} // namespace

class TestBuckets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEditChangesTheRules()
    {
        Desk desk;
        desk.actions.edit(bucketName);
        QTRY_VERIFY(desk.dialog<EditBucketDialog>());
        auto *dialog = desk.dialog<EditBucketDialog>();
        QCOMPARE(Desk::field(dialog, QStringLiteral("Largest file"))->text(), QStringLiteral("50MB"));
        QVERIFY(Desk::says(dialog, QStringLiteral("already stay, whatever their size")));
        Desk::field(dialog, QStringLiteral("Largest file"))->setText(QStringLiteral("10 MB"));
        Desk::field(dialog, QStringLiteral("Allowed types"))->setText(QStringLiteral("audio/mpeg, image/*"));
        // To make it public is warned of, where it is chosen and where it is done.
        dialog->findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(Desk::says(dialog, QStringLiteral("Everyone will be able to read every file")));
        QAbstractButton *save = Desk::button(dialog, QStringLiteral("Save and make public"));
        QVERIFY(save);
        save->click();
        QTRY_COMPARE(desk.changes.count(), 1);
        QTRY_VERIFY(!desk.dialog<EditBucketDialog>());
        QVERIFY(desk.bucket().isPublic);
        QCOMPARE(desk.bucket().sizeLimit.value_or(0), 10'000'000);
        QCOMPARE(desk.bucket().allowedTypes, QStringList({QStringLiteral("audio/mpeg"), QStringLiteral("image/*")}));
    }

    void aRefusedEditStaysOpenWithTheReason()
    {
        Desk desk;
        desk.storage->failNext(FakeCall::UpdateBucket,
                               makeError(ErrorKind::AccessDenied, QStringLiteral("A policy refused it.")));
        desk.actions.edit(bucketName);
        QTRY_VERIFY(desk.dialog<EditBucketDialog>());
        auto *dialog = desk.dialog<EditBucketDialog>();
        Desk::button(dialog, QStringLiteral("Save"))->click();
        QTRY_COMPARE(dialog->findChild<MessageBanner *>()->text(), QStringLiteral("A policy refused it."));
        QVERIFY(dialog->isVisible());
        QVERIFY(Desk::button(dialog, QStringLiteral("Save"))->isEnabled());
        QCOMPARE(desk.changes.count(), 0);
    }

    void emptyingWantsTheNameAndSaysWhatGoes()
    {
        Desk desk;
        desk.storage->addObject({bucketName, QStringLiteral("a/b.mp3")}, QByteArray(1500, 'x'));
        desk.storage->addObject({bucketName, QStringLiteral("c.mp3")}, QByteArray(500, 'x'));
        desk.actions.empty(bucketName);
        auto *dialog = desk.dialog<EmptyBucketDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(Desk::says(dialog, QStringLiteral("2 file(s)")));
        QVERIFY(Desk::says(dialog, QStringLiteral("2 KB")));
        auto *doIt = dialog->findChild<AccentButton *>();
        QLineEdit *name = Desk::field(dialog, QStringLiteral("Name of the bucket"));
        QVERIFY(!doIt->isEnabled());
        QTest::keyClicks(name, QStringLiteral("audiofile"));
        QVERIFY(!doIt->isEnabled());
        QTest::keyClicks(name, QStringLiteral("s"));
        QVERIFY(doIt->isEnabled());
        doIt->click();
        QTRY_COMPARE(desk.changes.count(), 1);
        QVERIFY(!desk.storage->has({bucketName, QStringLiteral("c.mp3")}));
        QCOMPARE(desk.lastMessage(), QStringLiteral("“audiofiles” is empty now."));
        QTRY_VERIFY(!desk.dialog<EmptyBucketDialog>());
    }

    void whatTheServerOnlyQueuedIsSaidSo()
    {
        Desk desk;
        desk.storage->setQueuesEmptying(true);
        desk.storage->addObject({bucketName, QStringLiteral("a")}, "x");
        desk.actions.empty(bucketName);
        auto *dialog = desk.dialog<EmptyBucketDialog>();
        Desk::field(dialog, QStringLiteral("Name of the bucket"))->setText(bucketName);
        dialog->findChild<AccentButton *>()->click();
        QTRY_VERIFY2(desk.lastMessage().contains(QStringLiteral("up to an hour")), qPrintable(desk.lastMessage()));
    }

    void aBucketThatIsNotEmptyIsOfferedToBeEmptied()
    {
        Desk desk;
        desk.storage->addObject({bucketName, QStringLiteral("a")}, "x");
        desk.actions.remove(bucketName);
        QTRY_VERIFY(desk.dialog<QMessageBox>());
        QAbstractButton *empty = Desk::button(desk.dialog<QMessageBox>(), QStringLiteral("Empty it…"));
        QVERIFY(empty);
        QVERIFY(!qobject_cast<QPushButton *>(empty)->isDefault());
        empty->click();
        QTRY_VERIFY(desk.dialog<EmptyBucketDialog>());
        QCOMPARE(desk.bucket().id, bucketName);
    }

    void anEmptyBucketIsDeletedOnceItIsConfirmed()
    {
        Desk desk;
        desk.actions.remove(bucketName);
        QTRY_VERIFY(desk.dialog<QMessageBox>());
        QCOMPARE(desk.bucket().id, bucketName);
        Desk::button(desk.dialog<QMessageBox>(), QStringLiteral("Delete"))->click();
        QTRY_COMPARE(desk.changes.count(), 1);
        QCOMPARE(desk.bucket().id, QString());
    }

    void aRefusalIsSaid()
    {
        Desk desk;
        desk.storage->failNext(FakeCall::RemoveBucket,
                               makeError(ErrorKind::AccessDenied, QStringLiteral("You may not delete buckets.")));
        desk.actions.remove(bucketName);
        QTRY_VERIFY(desk.dialog<QMessageBox>());
        Desk::button(desk.dialog<QMessageBox>(), QStringLiteral("Delete"))->click();
        QTRY_COMPARE(desk.lastMessage(), QStringLiteral("You may not delete buckets."));
        QCOMPARE(desk.changes.count(), 0);
    }

    void signedOutIsSaid()
    {
        Desk desk;
        desk.signedIn = false;
        desk.actions.empty(bucketName);
        QVERIFY(desk.lastMessage().contains(QStringLiteral("signed out")));
        QVERIFY(!desk.dialog<EmptyBucketDialog>());
    }

    void aNewBucketIsMadeAndGoneTo()
    {
        Desk desk;
        QSignalSpy made(&desk.actions, &BucketActions::bucketMade);
        desk.actions.create();
        auto *dialog = desk.dialog<NewBucketDialog>();
        Desk::field(dialog, QStringLiteral("Name"))->setText(QStringLiteral("takes"));
        Desk::button(dialog, QStringLiteral("Create"))->click();
        QTRY_COMPARE(made.count(), 1);
        QCOMPARE(made.first().first().toString(), QStringLiteral("takes"));
    }

    void aReportListsAllAndCanBeCopied()
    {
        TransferReport report;
        for (int i = 0; i < 7; ++i)
            report.add({bucketName, QStringLiteral("a/<b>%1</b>.mp3").arg(i)},
                       makeError(ErrorKind::AccessDenied, QStringLiteral("A policy\nrefused it.")));
        ReportModel model(report);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(model.index(6, ReportModel::Object).data().toString(), QStringLiteral("audiofiles/a/<b>6</b>.mp3"));
        QCOMPARE(model.index(6, ReportModel::Reason).data().toString(), QStringLiteral("A policy refused it."));

        auto *dialog = new ReportDialog(QStringLiteral("Not everything could be moved"), report);
        dialog->setRetryable(true);
        dialog->open();
        QSignalSpy retries(dialog, &ReportDialog::retryRequested);
        Desk::button(dialog, QStringLiteral("Copy report"))->click();
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied.count(QStringLiteral("A policy refused it.")), 7);
        QVERIFY(copied.contains(QStringLiteral("audiofiles/a/<b>3</b>.mp3")));
        Desk::button(dialog, QStringLiteral("Try again"))->click();
        QCOMPARE(retries.count(), 1);
    }
};

QTEST_MAIN(TestBuckets)
#include "tst_buckets.moc"
