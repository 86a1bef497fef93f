#include "tests/support/Await.h"
#include "ui/account/AccountDialog.h"
#include "ui/account/CodeField.h"
#include "ui/account/EnrolDialog.h"
#include "ui/account/FactorsModel.h"
#include "ui/account/FormField.h"
#include "ui/account/PasswordDialog.h"
#include "ui/account/PictureCropper.h"
#include "ui/account/PictureDialog.h"
#include "ui/account/PictureReader.h"
#include "ui/account/QrDrawing.h"
#include "ui/account/QrView.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;

namespace {

const QString secret = QStringLiteral("JBSWY3DPEHPK3PXP");

QByteArray qrCode()
{
    return R"(<?xml version="1.0"?><svg width="219" height="219" xmlns="http://www.w3.org/2000/svg">
<rect x="0" y="0" width="219" height="219" style="fill:white"/>
<rect x="60" y="60" width="90" height="90" style="fill:black;stroke:none"/></svg>)";
}

QImage landscape()
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 200; x < image.width(); ++x)
            image.setPixelColor(x, y, Qt::blue);
    return image;
}

/// A user of a project: answers as the test says and keeps what was asked.
struct Person
{
    QStringList asked;
    Result<UserProfile> profile;
    Result<void> done;
    Result<UserProfile> changed;
    QByteArray stored;

    Person()
    {
        profile->email = QStringLiteral("anna@example.org");
        profile->name = QStringLiteral("Anna");
        changed = profile;
    }

    AccountCalls calls()
    {
        AccountCalls calls;
        calls.profile = [this] { return give<UserProfile>(profile); };
        calls.change = [this](const ProfileChange &change) {
            QStringList words{QStringLiteral("change")};
            for (const std::optional<QString> &word : {change.name, change.email, change.password})
                words.append(word.value_or(QStringLiteral("-")));
            asked.append((words + QStringList{change.currentPassword, change.code}).join(u' ').trimmed());
            return give<UserProfile>(changed);
        };
        calls.requestPasswordCode = [this] {
            asked.append(QStringLiteral("code"));
            return give<void>(done);
        };
        calls.buckets = [] {
            return give<QStringList>(QStringList{QStringLiteral("avatars"), QStringLiteral("audiofiles")});
        };
        calls.picture = [this] { return give<QByteArray>(stored); };
        calls.setPicture = [this](const QString &bucket, const QByteArray &image) {
            asked.append(QStringLiteral("picture ") + bucket);
            stored = image;
            return give<UserProfile>(changed);
        };
        calls.removePicture = [this] {
            asked.append(QStringLiteral("no picture"));
            return give<UserProfile>(changed);
        };
        calls.enrol = [this](const QString &name) {
            asked.append(QStringLiteral("enrol ") + name);
            TotpEnrolment enrolment;
            enrolment.factorId = QStringLiteral("f9");
            enrolment.secret = secret;
            enrolment.qrCodeSvg = qrCode();
            return give<TotpEnrolment>(enrolment);
        };
        calls.confirmFactor = [this](const QString &id, const QString &code) {
            asked.append(QStringLiteral("confirm %1 %2").arg(id, code));
            return give<void>(done);
        };
        calls.removeFactor = [this](const QString &id) {
            asked.append(QStringLiteral("remove ") + id);
            return give<void>(done);
        };
        calls.signOut = [this](SignOutScope scope) {
            asked.append(QStringLiteral("sign out %1").arg(static_cast<int>(scope)));
            return give<void>(done);
        };
        return calls;
    }

    template <typename T>
    static Task<T> give(Result<T> result)
    {
        co_return std::as_const(result);
    }
};

AuthFactor factor(const QString &id, const QString &name, bool isVerified = true)
{
    return {id, name, QStringLiteral("totp"), isVerified};
}

struct Window
{
    Person &person;
    AccountDialog dialog;

    explicit Window(Person &who)
        : person(who)
        , dialog(account(), who.calls())
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
    }
    static Account account()
    {
        Account account;
        account.id = QStringLiteral("a1");
        account.kind = AccountKind::Supabase;
        account.origin = AccountOrigin::Saved;
        account.projectUrl = QUrl(QStringLiteral("https://ref.supabase.co"));
        return account;
    }
};

template <typename T>
T *named(QWidget *window, const QString &name)
{
    for (T *widget : window->findChildren<T *>()) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (widget->isVisible() && face && face->text(QAccessible::Name) == name)
            return widget;
    }
    return nullptr;
}

void click(QWidget *window, const QString &name)
{
    auto *button = named<QPushButton>(window, name);
    QVERIFY2(button && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void type(QWidget *window, const QString &name, const QString &text)
{
    auto *edit = named<QLineEdit>(window, name);
    QVERIFY2(edit, qPrintable(name));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

class TestAccountDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void onlyWhatWasChangedIsSaved()
    {
        Person person;
        Window window(person);
        QSignalSpy told(&window.dialog, &AccountDialog::message);
        QTRY_COMPARE(named<QLineEdit>(&window.dialog, QStringLiteral("Name"))->text(), QStringLiteral("Anna"));
        QVERIFY(!named<QPushButton>(&window.dialog, QStringLiteral("Save"))->isEnabled());
        type(&window.dialog, QStringLiteral("Name"), QStringLiteral("Anna Lindqvist"));
        person.changed->name = QStringLiteral("Anna Lindqvist");
        QTest::keyClick(named<QLineEdit>(&window.dialog, QStringLiteral("Name")), Qt::Key_Return);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(person.asked, QStringList{QStringLiteral("change Anna Lindqvist - -")});
        QVERIFY(!named<QPushButton>(&window.dialog, QStringLiteral("Save"))->isEnabled());
    }

    void aTakenAddressIsSaidBesideIt()
    {
        Person person;
        person.changed = fail(ErrorKind::AlreadyExists, QStringLiteral("Somebody else has this address."));
        Window window(person);
        QTRY_VERIFY(named<QLineEdit>(&window.dialog, QStringLiteral("E-mail"))->isEnabled());
        type(&window.dialog, QStringLiteral("E-mail"), QStringLiteral("ben"));
        click(&window.dialog, QStringLiteral("Save"));
        QVERIFY(!window.dialog.problem().isEmpty());
        QVERIFY(person.asked.isEmpty());
        type(&window.dialog, QStringLiteral("E-mail"), QStringLiteral("ben@example.org"));
        click(&window.dialog, QStringLiteral("Save"));
        QTRY_COMPARE(window.dialog.problem(), QStringLiteral("Somebody else has this address."));
        QCOMPARE(named<QLineEdit>(&window.dialog, QStringLiteral("E-mail"))->text(), QStringLiteral("ben@example.org"));
    }

    void withoutAnAnswerItCanBeTriedAgain()
    {
        Person person;
        const Result<UserProfile> known = person.profile;
        person.profile = fail(ErrorKind::Offline, QStringLiteral("No connection."));
        Window window(person);
        QTRY_COMPARE(window.dialog.problem(), QStringLiteral("No connection."));
        QVERIFY(!named<QPushButton>(&window.dialog, QStringLiteral("Change password…"))->isEnabled());
        person.profile = known;
        click(&window.dialog, QStringLiteral("Try again"));
        QTRY_COMPARE(named<QLineEdit>(&window.dialog, QStringLiteral("Name"))->text(), QStringLiteral("Anna"));
        QVERIFY(window.dialog.problem().isEmpty());
    }

    void aNewPasswordAsksForWhatTheProjectWants()
    {
        Error wantsCode = makeError(ErrorKind::WrongCredentials, QStringLiteral("Prove that it is you."));
        wantsCode.code = QStringLiteral("reauthentication_needed");
        Person person;
        person.changed = fail(wantsCode);
        Window window(person);
        QTRY_VERIFY(named<QPushButton>(&window.dialog, QStringLiteral("Change password…"))->isEnabled());
        click(&window.dialog, QStringLiteral("Change password…"));
        const QPointer<PasswordDialog> asking(window.dialog.findChild<PasswordDialog *>());
        QVERIFY(!named<QLineEdit>(asking, QStringLiteral("Code from the mail")));
        type(asking, QStringLiteral("New password"), QStringLiteral("short"));
        click(asking, QStringLiteral("Change password"));
        QVERIFY(person.asked.isEmpty());
        type(asking, QStringLiteral("New password"), QStringLiteral("long enough"));
        click(asking, QStringLiteral("Change password"));
        QTRY_VERIFY(named<QLineEdit>(asking, QStringLiteral("Code from the mail")));
        QCOMPARE(person.asked.last(), QStringLiteral("code"));
        person.changed = person.profile;
        type(asking, QStringLiteral("Code from the mail"), QStringLiteral("123456"));
        QTest::keyClick(asking->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(asking.isNull());
        QCOMPARE(person.asked.last(), QStringLiteral("change - - long enough  123456"));
    }

    void twoStepsAreSetUpWithTheFirstCode()
    {
        Person person;
        Window window(person);
        QTRY_VERIFY(named<QPushButton>(&window.dialog, QStringLiteral("Set up…"))->isEnabled());
        click(&window.dialog, QStringLiteral("Set up…"));
        const QPointer<EnrolDialog> setUp(window.dialog.findChild<EnrolDialog *>());
        type(setUp, QStringLiteral("Name"), QStringLiteral("My phone"));
        QTest::keyClick(setUp->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(setUp->findChild<QrView *>()->isVisible());
        QCOMPARE(person.asked.last(), QStringLiteral("enrol My phone"));
        click(setUp, QStringLiteral("Copy the key"));
        QCOMPARE(QGuiApplication::clipboard()->text(), secret);

        person.done = fail(ErrorKind::WrongCredentials, QStringLiteral("The code is wrong."));
        QTest::keyClicks(setUp->findChild<CodeField *>(), QStringLiteral("000000"));
        QTRY_VERIFY(named<QLineEdit>(setUp, QStringLiteral("Code from the app"))->accessibleDescription() ==
                    QStringLiteral("The code is wrong."));
        person.done = {};
        person.profile->factors = {factor(QStringLiteral("f9"), QStringLiteral("My phone"))};
        setUp->findChild<CodeField *>()->selectAll();
        QTest::keyClicks(setUp->findChild<CodeField *>(), QStringLiteral("123456"));
        QTRY_VERIFY(setUp.isNull());
        QVERIFY(person.asked.contains(QStringLiteral("confirm f9 123456")));
        QVERIFY(!person.asked.contains(QStringLiteral("remove f9")));
        QTRY_VERIFY(named<QPushButton>(&window.dialog, QStringLiteral("Remove…")));
    }

    void halfASetUpIsTakenBack()
    {
        Person person;
        Window window(person);
        QTRY_VERIFY(named<QPushButton>(&window.dialog, QStringLiteral("Set up…"))->isEnabled());
        click(&window.dialog, QStringLiteral("Set up…"));
        const QPointer<EnrolDialog> setUp(window.dialog.findChild<EnrolDialog *>());
        click(setUp, QStringLiteral("Continue"));
        QTRY_VERIFY(setUp->findChild<QrView *>()->isVisible());
        QTest::keyClick(setUp, Qt::Key_Escape);
        QTRY_VERIFY(setUp.isNull());
        QCOMPARE(person.asked.last(), QStringLiteral("remove f9"));
    }

    void aSecondStepIsRemovedOnlyWhenMeant()
    {
        Person person;
        person.profile->factors = {factor(QStringLiteral("f1"), QStringLiteral("Phone <b>")),
                                   factor(QStringLiteral("f2"), QString(), false)};
        Window window(person);
        QTRY_VERIFY(named<QPushButton>(&window.dialog, QStringLiteral("Remove…")));
        click(&window.dialog, QStringLiteral("Remove…"));
        auto *box = window.dialog.findChild<QMessageBox *>();
        QVERIFY(box->text().contains(QStringLiteral("Phone <b>")));
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QCOMPARE(box->defaultButton()->text(), QStringLiteral("Keep"));
        click(box, QStringLiteral("Remove"));
        QTRY_COMPARE(person.asked, QStringList{QStringLiteral("remove f1")});
    }

    void theFactorsAreAModel()
    {
        FactorsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFactors({factor(QStringLiteral("f1"), QStringLiteral("Phone")),
                          factor(QStringLiteral("f2"), QStringLiteral("Half"), false)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Phone, Authenticator app"));
        model.setFactors({});
        QCOMPARE(model.rowCount(), 0);
    }

    void otherDevicesAreSignedOut()
    {
        Person person;
        Window window(person);
        QSignalSpy out(&window.dialog, &AccountDialog::signOutRequested);
        click(&window.dialog, QStringLiteral("Sign out other devices"));
        QTRY_COMPARE(person.asked, QStringList{QStringLiteral("sign out 1")});
        QCOMPARE(out.count(), 0);
        click(&window.dialog, QStringLiteral("Sign out everywhere…"));
        auto *box = window.dialog.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(out.count(), 0);
        click(box, QStringLiteral("Sign out everywhere"));
        QCOMPARE(out.count(), 1);
        QCOMPARE(out.first().first().value<SignOutScope>(), SignOutScope::Everywhere);
        QVERIFY(!window.dialog.isVisible());
    }

    void aPictureIsCutSquareAndScaled()
    {
        Person person;
        person.changed->picture = StoragePath{QStringLiteral("avatars"), QStringLiteral("u/profile/p.jpg")};
        Window window(person);
        QTRY_VERIFY(named<QPushButton>(&window.dialog, QStringLiteral("Choose a picture…"))->isEnabled());
        window.dialog.choosePart(landscape());
        const QPointer<PictureDialog> cutting(window.dialog.findChild<PictureDialog *>());
        QTRY_COMPARE(cutting->findChild<QComboBox *>()->currentText(), QStringLiteral("avatars"));
        auto *cropper = cutting->findChild<PictureCropper *>();
        QCOMPARE(cropper->square(), QRectF(100, 0, 200, 200));
        // As far to the right as it goes.
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(cropper, Qt::Key_Right);
        QCOMPARE(cropper->square(), QRectF(200, 0, 200, 200));
        click(cutting, QStringLiteral("Save"));
        QTRY_VERIFY(cutting.isNull());
        QCOMPARE(person.asked, QStringList{QStringLiteral("picture avatars")});
        const QImage stored = QImage::fromData(person.stored);
        QCOMPARE(stored.size(), QSize(256, 256));
        QVERIFY(stored.pixelColor(5, 128).blue() > 200);
        QVERIFY(stored.pixelColor(5, 128).red() < 50);

        person.changed->picture.reset();
        click(&window.dialog, QStringLiteral("Remove the picture"));
        QTRY_COMPARE(person.asked.last(), QStringLiteral("no picture"));
        QTRY_VERIFY(!named<QPushButton>(&window.dialog, QStringLiteral("Remove the picture")));
    }

    void aRefusedPictureKeepsTheWindowOpen()
    {
        Person person;
        person.changed = fail(ErrorKind::AccessDenied, QStringLiteral("You may not upload to avatars."));
        Window window(person);
        QTRY_VERIFY(named<QPushButton>(&window.dialog, QStringLiteral("Choose a picture…"))->isEnabled());
        window.dialog.choosePart(landscape());
        const QPointer<PictureDialog> cutting(window.dialog.findChild<PictureDialog *>());
        QTRY_VERIFY(!cutting->findChild<QComboBox *>()->currentText().isEmpty());
        click(cutting, QStringLiteral("Save"));
        QTRY_VERIFY(named<QPushButton>(cutting, QStringLiteral("Save"))->isEnabled());
        QVERIFY(cutting->isVisible());
        click(cutting, QStringLiteral("Save"));
        QTRY_COMPARE(person.asked.size(), 2);
    }

    void theSquareStaysInsideThePicture()
    {
        PictureCropper cropper;
        cropper.setImage(landscape());
        const QRectF whole(0, 0, 400, 200);
        cropper.setZoom(PictureCropper::mostZoom * 10);
        QCOMPARE(cropper.zoom(), PictureCropper::mostZoom);
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down}) {
            for (int i = 0; i < 200; ++i)
                QTest::keyClick(&cropper, key);
            QVERIFY(whole.contains(cropper.square()));
        }
        cropper.setZoom(0);
        QCOMPARE(cropper.square().height(), 200.0);
        QVERIFY(whole.contains(cropper.square()));
    }

    void picturesAreReadByWhatTheyAre()
    {
        QImage large(3000, 2000, QImage::Format_RGB32);
        large.fill(Qt::green);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(large.save(&buffer, "JPEG"));
        const Result<QImage> read = await(PictureReader::fromBytes(jpeg));
        REQUIRE_OK(read);
        QCOMPARE(read->height(), PictureReader::workingSide);
        REQUIRE_KIND(await(PictureReader::fromBytes("no picture")), ErrorKind::Unsupported);
        // A drawing can name files of this computer.
        REQUIRE_KIND(await(PictureReader::fromBytes(qrCode())), ErrorKind::Unsupported);
        REQUIRE_KIND(await(PictureReader::fromFile(QStringLiteral("/nowhere/x.png"))), ErrorKind::LocalIo);
    }

    void theCodeIsDrawnDarkOnLight()
    {
        const Result<QImage> drawn = await(QrDrawing::render(qrCode()));
        REQUIRE_OK(drawn);
        QrView view;
        view.setImage(*drawn);
        view.resize(view.sizeHint());
        QCOMPARE(view.size(), QSize(219, 219));
        const QImage image = view.grab().toImage();
        QCOMPARE(image.pixelColor(10, 10), QColor(Qt::white));
        QCOMPARE(image.pixelColor(image.rect().center()), QColor(Qt::black));
    }

    void aDrawingFromOutsideIsShapesOnly_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::newRow("picture of a file")
            << QByteArray("<image href=\"file:///etc/hostname\" width=\"9\" height=\"9\"/>");
        QTest::newRow("link") << QByteArray("<a href=\"https://example.org\"><rect width=\"9\" height=\"9\"/></a>");
        QTest::newRow("other drawing") << QByteArray("<use href=\"#x\"/>");
        QTest::newRow("script") << QByteArray("<script>1</script>");
        QTest::newRow("handler") << QByteArray("<rect width=\"9\" height=\"9\" onclick=\"x()\"/>");
        QTest::newRow("style from elsewhere") << QByteArray("<rect style=\"fill:url(http://x/)\"/>");
        QTest::newRow("unfinished") << QByteArray("<g>");
    }
    void aDrawingFromOutsideIsShapesOnly()
    {
        QFETCH(QByteArray, inside);
        const QByteArray svg =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"200\">" + inside + "</svg>";
        QCOMPARE(outcome(await(QrDrawing::render(svg))), errorKindName(ErrorKind::Unsupported));
        QVERIFY(!QrDrawing::isPlain("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + qrCode().mid(21)));
        QVERIFY(!QrDrawing::isPlain({}));
        QVERIFY(!QrDrawing::isPlain(QByteArray(600'000, ' ')));
    }

    void aCodeTakesTheDigitsOfAnyPaste()
    {
        QCOMPARE(CodeField::digitsIn(QStringLiteral("Your code: 123 456"), 6), QStringLiteral("123456"));
        QCOMPARE(CodeField::digitsIn(QStringLiteral("١٢٣"), 6), QStringLiteral("123"));
        QCOMPARE(CodeField::digitsIn(QStringLiteral("1234567890123"), 10), QStringLiteral("1234567890"));
    }
};

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
