#include "tests/ui/SignInScript.h"
#include "ui/account/CodeField.h"
#include "ui/account/FormField.h"
#include "ui/account/ProjectList.h"
#include "ui/account/ProjectsModel.h"
#include "ui/account/SecretKeyWarning.h"
#include "ui/account/SignInDialog.h"
#include "ui/account/SignInPage.h"
#include "ui/account/WaysPage.h"
#include "ui/style/AccentButton.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;
using Kind = SignInStep::Kind;

namespace {

const QUrl project(QStringLiteral("https://ref.supabase.co"));
const QString anonKey = QStringLiteral("sb_publishable_abc");
const QString secretKey = QStringLiteral("sb_secret_abc");
const QString address = QStringLiteral("you@example.org");

/// The window as a person meets it: fields and buttons by what they are called.
struct Window
{
    SignInScript script;
    QPointer<SignInDialog> dialog;
    QList<Account> signedIn;

    explicit Window(const SignInScript &start = {}, const EnvironmentConfig &environment = {})
        : script(start)
        , dialog(new SignInDialog(script.calls(), environment))
    {
        QObject::connect(dialog, &SignInDialog::signedIn, dialog,
                         [this](const Account &account) { signedIn.append(account); });
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
    }
    ~Window() { delete dialog; }

    [[nodiscard]] static QString nameOf(QObject *object)
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(object);
        return face ? face->text(QAccessible::Name) : QString();
    }
    template <typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *widget : dialog->findChildren<T *>()) {
            if (widget->isVisible() && nameOf(widget) == name)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return named<QLineEdit>(name); }
    [[nodiscard]] bool has(const QString &button) const { return named<QPushButton>(button) != nullptr; }
    void type(const QString &name, const QString &text) const
    {
        QLineEdit *edit = field(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text.isEmpty() ? QStringLiteral(" ") : text);
    }
    void click(const QString &name) const
    {
        auto *button = named<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void press(Qt::Key key) const
    {
        QWidget *focus = dialog->focusWidget();
        QTest::keyClick(focus ? focus : dialog.data(), key);
    }
    [[nodiscard]] QString heading() const { return dialog->page()->heading(); }

    void passProject() const
    {
        type(QStringLiteral("Project URL"), QStringLiteral("ref.supabase.co"));
        type(QStringLiteral("API key"), anonKey);
        press(Qt::Key_Return);
        QTRY_COMPARE(heading(), QStringLiteral("Sign in to ref"));
    }
};

SignInScript offering(const AuthSettings &settings)
{
    SignInScript script;
    script.offered = settings;
    return script;
}

AuthSettings allWays()
{
    AuthSettings settings;
    settings.anonymousEnabled = true;
    settings.providers = {QStringLiteral("github"), QStringLiteral("google")};
    return settings;
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void mistakesAreNamedBesideTheirFieldBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no url") << "Project URL" << QString();
        QTest::newRow("not a url") << "Project URL"
                                   << "my project";
        QTest::newRow("another scheme") << "Project URL"
                                        << "ftp://ref.supabase.co";
        QTest::newRow("password in the open") << "Project URL"
                                              << "http://ref.supabase.co";
        QTest::newRow("no key") << "API key" << QString();
        QTest::newRow("a secret key") << "API key" << secretKey;
    }
    void mistakesAreNamedBesideTheirFieldBeforeAnythingIsSent()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        Window window;
        window.type(QStringLiteral("Project URL"), QStringLiteral("ref.supabase.co"));
        window.type(QStringLiteral("API key"), anonKey);
        window.type(field, value);
        window.press(Qt::Key_Return);
        QVERIFY(!window.dialog->problem().isEmpty());
        QVERIFY(window.script.asked.isEmpty());
        QVERIFY(window.field(field)->hasFocus());
        // A screen reader says it with the field.
        QCOMPARE(window.field(field)->accessibleDescription(), window.dialog->problem());
        // Typing is the beginning of the repair: the sentence goes.
        window.press(Qt::Key_X);
        QVERIFY(window.dialog->problem().isEmpty());
    }

    void returnLeadsFromTheProjectToSignedIn()
    {
        Window window;
        window.passProject();
        QCOMPARE(window.script.access.projectUrl, project);
        QVERIFY(window.field(QStringLiteral("E-mail"))->hasFocus());
        window.type(QStringLiteral("E-mail"), address);
        window.press(Qt::Key_Return);
        QVERIFY(window.field(QStringLiteral("Password"))->hasFocus());
        QVERIFY(!window.dialog->problem().isEmpty());
        window.type(QStringLiteral("Password"), QStringLiteral("pass word"));
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.signedIn.size(), 1);
        QCOMPARE(window.script.asked.last(), QStringLiteral("withPassword you@example.org pass word"));
        QVERIFY(window.script.access.remember);
        QCOMPARE(window.script.remembered, QList<QUrl>{project});
        QTRY_VERIFY(window.dialog.isNull());
    }

    void aSessionOfOnceLeavesNothingRemembered()
    {
        Window window;
        window.passProject();
        window.type(QStringLiteral("E-mail"), address);
        window.type(QStringLiteral("Password"), QStringLiteral("pass word"));
        window.named<QCheckBox>(QStringLiteral("Stay signed in"))->setChecked(false);
        window.click(QStringLiteral("Sign in"));
        QTRY_COMPARE(window.signedIn.size(), 1);
        QVERIFY(!window.script.access.remember);
        QVERIFY(window.script.remembered.isEmpty());
    }

    void aRefusalIsSaidWhereItBelongsAndTheFieldsStay()
    {
        SignInScript script;
        script.answer = fail(ErrorKind::WrongCredentials, QStringLiteral("The e-mail or the password isn't right."));
        Window window(script);
        window.passProject();
        window.type(QStringLiteral("E-mail"), address);
        window.type(QStringLiteral("Password"), QStringLiteral("pass word"));
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.dialog->problem(), QStringLiteral("The e-mail or the password isn't right."));
        QVERIFY(!window.dialog->isBusy());
        QVERIFY(window.field(QStringLiteral("Password"))->hasFocus());
        QCOMPARE(window.field(QStringLiteral("E-mail"))->text(), address);
    }

    void aProjectThatCantBeReachedIsSaidAtItsAddress()
    {
        SignInScript script;
        script.offered = fail(ErrorKind::WrongKey, QStringLiteral("The key is of another project."));
        Window window(script);
        window.type(QStringLiteral("Project URL"), QStringLiteral("ref.supabase.co"));
        window.type(QStringLiteral("API key"), anonKey);
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.dialog->problem(), QStringLiteral("The key is of another project."));
        QVERIFY(window.field(QStringLiteral("API key"))->hasFocus());
        window.script.offered = fail(ErrorKind::Offline, QStringLiteral("No connection."));
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.dialog->problem(), QStringLiteral("No connection."));
        QVERIFY(window.field(QStringLiteral("Project URL"))->hasFocus());
    }

    void onlyTheWaysOfTheProjectAreOffered()
    {
        Window plain;
        plain.passProject();
        QVERIFY(plain.has(QStringLiteral("E-mail me a code")));
        QVERIFY(!plain.has(QStringLiteral("Create an account")));
        QVERIFY(!plain.has(QStringLiteral("Continue as a guest")));

        Window all(offering(allWays()));
        all.passProject();
        for (const QString &way : {QStringLiteral("E-mail me a code"), QStringLiteral("Create an account"),
                                   QStringLiteral("Continue as a guest"), QStringLiteral("Continue with GitHub"),
                                   QStringLiteral("Continue with Google"), QStringLiteral("Forgot your password?")})
            QVERIFY2(all.has(way), qPrintable(way));

        AuthSettings others = allWays();
        others.emailEnabled = false;
        Window noMail(offering(others));
        noMail.passProject();
        QVERIFY(!noMail.field(QStringLiteral("E-mail")));
        QVERIFY(!noMail.field(QStringLiteral("Password")));
        QVERIFY(!noMail.has(QStringLiteral("Create an account")));
        QVERIFY(!noMail.has(QStringLiteral("Sign in")));
        QVERIFY(noMail.has(QStringLiteral("Continue with GitHub")));
    }

    void aGuestNeedsNoAddress()
    {
        Window window(offering(allWays()));
        window.passProject();
        window.click(QStringLiteral("Continue as a guest"));
        QTRY_COMPARE(window.signedIn.size(), 1);
        QCOMPARE(window.script.asked.last(), QStringLiteral("anonymously"));
    }

    void goingBackLosesNothing()
    {
        Window window(offering(allWays()));
        window.passProject();
        window.type(QStringLiteral("E-mail"), address);
        window.click(QStringLiteral("Create an account"));
        QCOMPARE(window.heading(), QStringLiteral("Create an account"));
        QCOMPARE(window.field(QStringLiteral("E-mail"))->text(), address);
        window.type(QStringLiteral("Your name (optional)"), QStringLiteral("Anna"));
        window.press(Qt::Key_Escape);
        QCOMPARE(window.heading(), QStringLiteral("Sign in to ref"));
        QCOMPARE(window.field(QStringLiteral("E-mail"))->text(), address);
        window.press(Qt::Key_Escape);
        QCOMPARE(window.field(QStringLiteral("API key"))->text(), anonKey);
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.heading(), QStringLiteral("Sign in to ref"));
        window.click(QStringLiteral("Create an account"));
        QCOMPARE(window.field(QStringLiteral("Your name (optional)"))->text(), QStringLiteral("Anna"));
        window.press(Qt::Key_Escape);
        window.press(Qt::Key_Escape);
        window.press(Qt::Key_Escape);
        QTRY_VERIFY(window.dialog.isNull());
        QVERIFY(window.signedIn.isEmpty());
    }

    void whatRunsCanBeCancelled()
    {
        Window window;
        window.passProject();
        window.type(QStringLiteral("E-mail"), address);
        window.type(QStringLiteral("Password"), QStringLiteral("pass word"));
        window.script.closeGate();
        window.press(Qt::Key_Return);
        QVERIFY(window.dialog->isBusy());
        QVERIFY(!window.field(QStringLiteral("Password"))->isEnabled());
        QVERIFY(!window.script.access.cancel.isCancelled());
        QTest::keyClick(window.dialog, Qt::Key_Escape);
        QVERIFY(!window.dialog->isBusy());
        QVERIFY(window.script.access.cancel.isCancelled());
        QVERIFY(window.field(QStringLiteral("Password"))->hasFocus());
        // What comes late is not wanted any more.
        const int before = *window.script.answered;
        window.script.openGate();
        QTRY_COMPARE(*window.script.answered, before + 1);
        QVERIFY(window.signedIn.isEmpty());
        QCOMPARE(window.heading(), QStringLiteral("Sign in to ref"));
    }

    void aNewAccountIsConfirmedByItsMail()
    {
        SignInScript script = offering(allWays());
        script.answer = SignInScript::needs(Kind::MailSent);
        Window window(script);
        window.passProject();
        window.click(QStringLiteral("Create an account"));
        window.type(QStringLiteral("Your name (optional)"), QStringLiteral("Anna"));
        window.type(QStringLiteral("E-mail"), address);
        window.type(QStringLiteral("Password"), QStringLiteral("short"));
        window.press(Qt::Key_Return);
        QVERIFY(window.dialog->problem().contains(QStringLiteral("at least")));
        window.type(QStringLiteral("Password"), QStringLiteral("long enough"));
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.heading(), QStringLiteral("Look into your mail"));
        QVERIFY(window.script.asked.contains(QStringLiteral("signUp you@example.org long enough Anna")));
        window.type(QStringLiteral("Code"), QStringLiteral("123456"));
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.signedIn.size(), 1);
        QCOMPARE(window.script.asked.last(), QStringLiteral("submitCode t1 123456"));
    }

    void aWeakPasswordIsSaidBesideIt()
    {
        Error weak = makeError(ErrorKind::InvalidArgument, QStringLiteral("Add a digit."));
        weak.code = QStringLiteral("weak_password");
        SignInScript script = offering(allWays());
        script.answer = fail(weak);
        Window window(script);
        window.passProject();
        window.click(QStringLiteral("Create an account"));
        window.type(QStringLiteral("E-mail"), address);
        window.type(QStringLiteral("Password"), QStringLiteral("long enough"));
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.dialog->problem(), QStringLiteral("Add a digit."));
        QVERIFY(window.field(QStringLiteral("Password"))->hasFocus());
    }

    void aCodeIsAskedForTypedAndSentAgain()
    {
        Window window;
        window.passProject();
        window.click(QStringLiteral("E-mail me a code"));
        QVERIFY(window.dialog->problem().contains(QStringLiteral("e-mail address")));
        window.type(QStringLiteral("E-mail"), address);
        window.click(QStringLiteral("E-mail me a code"));
        QTRY_COMPARE(window.heading(), QStringLiteral("Look into your mail"));
        QVERIFY(window.script.asked.contains(QStringLiteral("withMail you@example.org known")));
        // Another mail only after a while: the server would refuse it.
        QVERIFY(!window.has(QStringLiteral("Send another mail")));
        QVERIFY(!window.named<QPushButton>(QStringLiteral("Another mail in 60 s"))->isEnabled());

        window.script.afterCode = fail(ErrorKind::WrongCredentials, QStringLiteral("The code is wrong or too old."));
        window.type(QStringLiteral("Code"), QStringLiteral("000000"));
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.dialog->problem(), QStringLiteral("The code is wrong or too old."));
        QVERIFY(window.field(QStringLiteral("Code"))->hasFocus());
        window.script.afterCode = SignInScript::signedIn();
        QGuiApplication::clipboard()->setText(QStringLiteral("Your code: 123 456"));
        window.field(QStringLiteral("Code"))->selectAll();
        QTest::keySequence(window.field(QStringLiteral("Code")), QKeySequence::Paste);
        QCOMPARE(window.field(QStringLiteral("Code"))->text(), QStringLiteral("123456"));
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.signedIn.size(), 1);
    }

    void theLinkInTheMailIsAsGoodAsTheCode()
    {
        Window window;
        window.passProject();
        window.type(QStringLiteral("E-mail"), address);
        window.click(QStringLiteral("E-mail me a code"));
        QTRY_COMPARE(window.heading(), QStringLiteral("Look into your mail"));
        window.script.answerOutside(SignInScript::signedIn());
        QTRY_COMPARE(window.signedIn.size(), 1);
    }

    void aMailOnItsWayIsNotSentTwice()
    {
        Window window;
        window.passProject();
        window.type(QStringLiteral("E-mail"), address);
        window.click(QStringLiteral("E-mail me a code"));
        QTRY_COMPARE(window.heading(), QStringLiteral("Look into your mail"));
        window.press(Qt::Key_Escape);
        QCOMPARE(window.heading(), QStringLiteral("Sign in to ref"));
        const qsizetype asked = window.script.asked.size();
        window.click(QStringLiteral("E-mail me a code"));
        QCOMPARE(window.heading(), QStringLiteral("Look into your mail"));
        QCOMPARE(window.script.asked.size(), asked);
        QVERIFY(window.script.abandoned.isEmpty());
        window.dialog->reject();
        QCOMPARE(window.script.abandoned, QStringList{QStringLiteral("t1")});
    }

    void whoNeverConfirmedGetsAnotherMail()
    {
        Error unconfirmed = makeError(ErrorKind::WrongCredentials, QStringLiteral("Confirm your address first."));
        unconfirmed.code = QStringLiteral("email_not_confirmed");
        SignInScript script;
        script.answer = fail(unconfirmed);
        Window window(script);
        window.passProject();
        window.type(QStringLiteral("E-mail"), address);
        window.type(QStringLiteral("Password"), QStringLiteral("pass word"));
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.heading(), QStringLiteral("Look into your mail"));
        QVERIFY(window.script.asked.contains(QStringLiteral("resendSignUp you@example.org")));
    }

    void aLinkIsTakenAsItIsPasted()
    {
        const QString link = QStringLiteral("https://ref.supabase.co/auth/v1/verify?token=abc123&type=magiclink");
        Window window;
        window.passProject();
        window.type(QStringLiteral("E-mail"), address);
        window.click(QStringLiteral("E-mail me a code"));
        QTRY_COMPARE(window.heading(), QStringLiteral("Look into your mail"));
        QGuiApplication::clipboard()->setText(link);
        QTest::keySequence(window.field(QStringLiteral("Code")), QKeySequence::Paste);
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.signedIn.size(), 1);
        QCOMPARE(window.script.asked.last(), QStringLiteral("submitCode t1 ") + link);
    }

    void aForgottenPasswordIsReplaced()
    {
        SignInScript script;
        script.afterCode = SignInScript::needs(Kind::NewPassword);
        Window window(script);
        window.passProject();
        window.type(QStringLiteral("E-mail"), address);
        window.click(QStringLiteral("Forgot your password?"));
        QCOMPARE(window.field(QStringLiteral("E-mail"))->text(), address);
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.heading(), QStringLiteral("Look into your mail"));
        QVERIFY(window.script.asked.contains(QStringLiteral("recover you@example.org")));
        window.type(QStringLiteral("Code"), QStringLiteral("12345678"));
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.heading(), QStringLiteral("Choose a new password"));
        window.type(QStringLiteral("New password"), QStringLiteral("better one"));
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.signedIn.size(), 1);
        QCOMPARE(window.script.asked.last(), QStringLiteral("setNewPassword t1 better one"));
    }

    void theSecondStepSendsItselfWithItsLastDigit()
    {
        SignInScript script;
        script.answer = SignInScript::needs(Kind::SecondFactor);
        Window window(script);
        window.passProject();
        window.type(QStringLiteral("E-mail"), address);
        window.type(QStringLiteral("Password"), QStringLiteral("pass word"));
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.heading(), QStringLiteral("Second step"));
        window.type(QStringLiteral("Code"), QStringLiteral("123456"));
        QTRY_COMPARE(window.signedIn.size(), 1);
        QCOMPARE(window.script.asked.last(), QStringLiteral("submitSecondFactor t1 f1 123456"));
    }

    void theBrowserIsWaitedForAndOpenedAgain()
    {
        Window window(offering(allWays()));
        window.passProject();
        window.click(QStringLiteral("Continue with GitHub"));
        QCOMPARE(window.heading(), QStringLiteral("Waiting for your browser…"));
        QCOMPARE(window.script.opened.size(), 1);
        window.click(QStringLiteral("Open again"));
        QCOMPARE(window.script.opened.size(), 2);
        QCOMPARE(window.script.opened.first(), window.script.opened.last());
        window.script.answerOutside(SignInScript::signedIn());
        QTRY_COMPARE(window.signedIn.size(), 1);
    }

    void withoutABrowserTheAddressCanBeCopied()
    {
        SignInScript script = offering(allWays());
        script.hasBrowser = false;
        Window window(script);
        window.passProject();
        window.click(QStringLiteral("Continue with GitHub"));
        QVERIFY(window.dialog->problem().contains(QStringLiteral("Copy the address")));
        window.click(QStringLiteral("Copy the address"));
        QCOMPARE(QGuiApplication::clipboard()->text(), window.script.opened.first().toString());
        window.press(Qt::Key_Escape);
        QVERIFY(window.script.cancel.isCancelled());
        QCOMPARE(window.heading(), QStringLiteral("Sign in to ref"));
        QVERIFY(window.dialog->problem().isEmpty());
    }

    void aRefusalInTheBrowserLeadsBackWithWords()
    {
        Window window(offering(allWays()));
        window.passProject();
        window.click(QStringLiteral("Continue with GitHub"));
        window.script.answerOutside(fail(ErrorKind::AccessDenied, QStringLiteral("GitHub said no.")));
        QTRY_COMPARE(window.dialog->problem(), QStringLiteral("GitHub said no."));
        QCOMPARE(window.heading(), QStringLiteral("Sign in to ref"));
    }

    void aSecretKeyIsUsedOnlyWhenInsisted()
    {
        Window window;
        window.type(QStringLiteral("Project URL"), QStringLiteral("ref.supabase.co"));
        auto *warning = window.dialog->findChild<SecretKeyWarning *>();
        QVERIFY(!warning->isVisible());
        window.type(QStringLiteral("API key"), secretKey);
        // At once, before anything is pressed.
        QVERIFY(warning->isVisible());
        window.press(Qt::Key_Return);
        QVERIFY(window.script.asked.isEmpty());
        window.type(QStringLiteral("API key"), anonKey);
        QVERIFY(!warning->isVisible());
        window.type(QStringLiteral("API key"), secretKey);
        window.click(QStringLiteral("Use it anyway"));
        QTRY_COMPARE(window.signedIn.size(), 1);
        QVERIFY(window.signedIn.first().bypassesRowSecurity);
        QCOMPARE(window.script.asked.last(), QStringLiteral("useSecretKey ref.supabase.co sb_secret_abc not kept"));
        QVERIFY(window.script.remembered.isEmpty());
    }

    void aProjectOfBeforeIsOneKey()
    {
        SignInScript script;
        script.recent = {project, QUrl(QStringLiteral("https://other.example.org"))};
        script.keys.insert(project, anonKey.toUtf8());
        Window window(script);
        auto *list = window.dialog->findChild<ProjectList *>();
        QVERIFY(list->hasFocus());
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.heading(), QStringLiteral("Sign in to ref"));
        QCOMPARE(window.script.asked,
                 QStringList{QStringLiteral("settings https://ref.supabase.co sb_publishable_abc")});

        // The other one's key is gone: only the key is asked for.
        window.press(Qt::Key_Escape);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(window.dialog->problem().contains(QStringLiteral("key")));
        QCOMPARE(window.field(QStringLiteral("Project URL"))->text(), QStringLiteral("https://other.example.org"));
        QVERIFY(window.field(QStringLiteral("API key"))->hasFocus());
        QVERIFY(window.field(QStringLiteral("API key"))->text().isEmpty());
    }

    void aProjectCanBeForgotten()
    {
        SignInScript script;
        script.recent = {project};
        Window window(script);
        auto *list = window.dialog->findChild<ProjectList *>();
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(window.script.asked, QStringList{QStringLiteral("forget ref.supabase.co")});
        QVERIFY(!list->isVisible());
    }

    void theListOfProjectsIsAModel()
    {
        ProjectsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setUrls({project, QUrl(QStringLiteral("http://127.0.0.1:54321"))});
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("ref"));
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Local project, 127.0.0.1:54321"));
        model.remove(project);
        QCOMPARE(model.rowCount(), 1);
    }

    void anAccountThatSignsInAgainGoesToItsPassword()
    {
        SignInScript script;
        script.keys.insert(project, anonKey.toUtf8());
        Window window(script);
        Account account;
        account.projectUrl = project;
        account.email = address;
        window.dialog->setAccount(account);
        QTRY_COMPARE(window.heading(), QStringLiteral("Sign in to ref"));
        QCOMPARE(window.field(QStringLiteral("E-mail"))->text(), address);
        QVERIFY(window.field(QStringLiteral("Password"))->hasFocus());
    }

    void whatTheEnvironmentSaysIsFilledIn()
    {
        EnvironmentConfig environment;
        environment.projectUrl = QUrl(QStringLiteral("https://env.supabase.co"));
        environment.anonKey = QStringLiteral("k");
        Window window({}, environment);
        QCOMPARE(window.field(QStringLiteral("Project URL"))->text(), QStringLiteral("https://env.supabase.co"));
        QCOMPARE(window.field(QStringLiteral("API key"))->text(), QStringLiteral("k"));
    }

    void thePasswordIsHiddenUntilAskedFor()
    {
        Window window;
        window.passProject();
        QLineEdit *password = window.field(QStringLiteral("Password"));
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        password->actions().last()->trigger();
        QCOMPARE(password->echoMode(), QLineEdit::Normal);
    }

    void textFromOutsideIsShownAsItIs()
    {
        AuthSettings ways = allWays();
        ways.providers = {QStringLiteral("<b>x</b>&y")};
        Window window(offering(ways));
        window.passProject();
        QCOMPARE(WaysPage::providerName(QStringLiteral("<b>x</b>")), QStringLiteral("<b>x</b>"));
        for (const QLabel *label : window.dialog->findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
    }

    void theTabKeyGoesDownTheStep()
    {
        Window window(offering(allWays()));
        window.passProject();
        QStringList names;
        for (int i = 0; i < 12; ++i) {
            names.append(Window::nameOf(QApplication::focusWidget()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const QStringList expected{QStringLiteral("E-mail"),
                                   QStringLiteral("Password"),
                                   QStringLiteral("Stay signed in"),
                                   QStringLiteral("Forgot your password?"),
                                   QStringLiteral("E-mail me a code"),
                                   QStringLiteral("Continue with GitHub"),
                                   QStringLiteral("Continue with Google"),
                                   QStringLiteral("Continue as a guest"),
                                   QStringLiteral("Create an account"),
                                   QStringLiteral("Cancel"),
                                   QStringLiteral("Sign in"),
                                   QStringLiteral("Back")};
        QCOMPARE(names, expected);
    }
};

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
