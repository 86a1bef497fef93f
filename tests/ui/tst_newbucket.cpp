#include "ui/window/NewBucketDialog.h"

#include "ui/style/AccentButton.h"
#include "ui/style/MessageBanner.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;

namespace {

struct Form
{
    NewBucketDialog dialog;
    QLineEdit *name = nullptr;
    QLineEdit *limit = nullptr;
    QLineEdit *types = nullptr;

    Form()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        name = field(QStringLiteral("Name"));
        limit = field(QStringLiteral("Largest file"));
        types = field(QStringLiteral("Allowed types"));
    }
    /// As a screen reader finds it.
    [[nodiscard]] QLineEdit *field(const QString &accessibleName) const
    {
        const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const QLineEdit *candidate) {
            return candidate->accessibleName() == accessibleName;
        });
        return found == fields.end() ? nullptr : *found;
    }
    [[nodiscard]] AccentButton *create() const { return dialog.findChild<AccentButton *>(); }
    [[nodiscard]] QString problem() const
    {
        const auto *banner = dialog.findChild<MessageBanner *>();
        return banner->isHidden() ? QString() : banner->text();
    }
};

} // namespace

class TestNewBucket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsNeeded()
    {
        Form form;
        QSignalSpy submitted(&form.dialog, &NewBucketDialog::submitted);
        QVERIFY(!form.create()->isEnabled());
        QTest::keyClicks(form.name, QStringLiteral("   "));
        QVERIFY(!form.create()->isEnabled());
        QTest::keyClick(form.name, Qt::Key_Return);
        QCOMPARE(submitted.count(), 0);
        QVERIFY(form.dialog.isVisible());
    }

    void enterGivesWhatWasFilledIn()
    {
        Form form;
        QSignalSpy submitted(&form.dialog, &NewBucketDialog::submitted);
        QTest::keyClicks(form.name, QStringLiteral(" narration raw "));
        form.dialog.findChild<QCheckBox *>()->setChecked(true);
        QTest::keyClicks(form.limit, QStringLiteral("50MB"));
        QTest::keyClicks(form.types, QStringLiteral("audio/mpeg; audio/*,image/svg+xml"));
        QTest::keyClick(form.types, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        const auto spec = submitted.first().first().value<BucketSpec>();
        QCOMPARE(spec.name, QStringLiteral("narration raw"));
        QVERIFY(spec.isPublic);
        QCOMPARE(spec.sizeLimit.value_or(0), 50'000'000);
        const QStringList types{QStringLiteral("audio/mpeg"), QStringLiteral("audio/*"),
                                QStringLiteral("image/svg+xml")};
        QCOMPARE(spec.allowedTypes, types);
    }

    void withoutALimitTheProjectsOwnHolds()
    {
        Form form;
        QSignalSpy submitted(&form.dialog, &NewBucketDialog::submitted);
        QTest::keyClicks(form.name, QStringLiteral("plain"));
        form.create()->click();
        const auto spec = submitted.first().first().value<BucketSpec>();
        QVERIFY(!spec.sizeLimit);
        QVERIFY(!spec.isPublic);
        QVERIFY(spec.allowedTypes.isEmpty());
    }

    void whatIsNoTypeIsNamedAndNothingIsSent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("word") << QStringLiteral("mp3");
        QTest::newRow("extension") << QStringLiteral("*.mp3");
        QTest::newRow("half") << QStringLiteral("audio/");
        QTest::newRow("markup") << QStringLiteral("<b>audio</b>/x");
    }
    void whatIsNoTypeIsNamedAndNothingIsSent()
    {
        QFETCH(QString, text);
        Form form;
        QSignalSpy submitted(&form.dialog, &NewBucketDialog::submitted);
        QTest::keyClicks(form.name, QStringLiteral("x"));
        QTest::keyClicks(form.types, text);
        QTest::keyClick(form.types, Qt::Key_Return);
        QCOMPARE(submitted.count(), 0);
        QVERIFY2(form.problem().contains(text), qPrintable(form.problem()));
        // The repair takes the sentence away.
        QTest::keyClick(form.types, Qt::Key_Backspace);
        QVERIFY(form.problem().isEmpty());
    }

    void whatIsNoSizeIsNamedAndNothingIsSent()
    {
        Form form;
        QSignalSpy submitted(&form.dialog, &NewBucketDialog::submitted);
        QTest::keyClicks(form.name, QStringLiteral("x"));
        QTest::keyClicks(form.limit, QStringLiteral("big"));
        form.create()->click();
        QCOMPARE(submitted.count(), 0);
        QVERIFY2(form.problem().contains(QStringLiteral("“big”")), qPrintable(form.problem()));
        QCOMPARE(form.dialog.focusWidget(), form.limit);
    }

    void itStaysBusyUntilItIsToldHowItWent()
    {
        Form form;
        QSignalSpy submitted(&form.dialog, &NewBucketDialog::submitted);
        QTest::keyClicks(form.name, QStringLiteral("taken"));
        QTest::keyClick(form.name, Qt::Key_Return);
        QTest::keyClick(form.name, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        form.dialog.showProblem(QStringLiteral("There is a bucket of this name."));
        QCOMPARE(form.problem(), QStringLiteral("There is a bucket of this name."));
        QCOMPARE(form.name->text(), QStringLiteral("taken"));
        QTest::keyClick(form.name, Qt::Key_Return);
        QCOMPARE(submitted.count(), 2);
    }
};

QTEST_MAIN(TestNewBucket)
#include "tst_newbucket.moc"
