#include "ui/account/SignInDialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;

namespace {

/// Answers sign-ins with what the test says and remembers what was asked.
struct Desk
{
    QList<SignInRequest> asked;
    Result<Account> answer = Account{};

    SignInDialog::SignIn door()
    {
        return [this](SignInRequest request) -> Task<Account> {
            asked.append(request);
            return give(answer);
        };
    }
    static Task<Account> give(Result<Account> result) { co_return result; }
};

/// Url, key, e-mail, password in the order of the form.
QList<QLineEdit *> fields(SignInDialog *dialog)
{
    return dialog->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
}

void fill(SignInDialog *dialog, const QStringList &values)
{
    const QList<QLineEdit *> all = fields(dialog);
    QCOMPARE(all.size(), values.size());
    for (int i = 0; i < values.size(); ++i)
        all.at(i)->setText(values.at(i));
}

const QStringList goodValues{QStringLiteral("ref.supabase.co"), QStringLiteral("anon-key"),
                             QStringLiteral("you@example.org"), QStringLiteral("pass word")};

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mistakesAreNamedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no url") << 0 << QString();
        QTest::newRow("not a url") << 0 << QStringLiteral("my project");
        QTest::newRow("another scheme") << 0 << QStringLiteral("ftp://ref.supabase.co");
        QTest::newRow("no key") << 1 << QStringLiteral("  ");
        QTest::newRow("no address") << 2 << QStringLiteral("you");
        QTest::newRow("no password") << 3 << QString();
    }
    void mistakesAreNamedBeforeAnythingIsSent()
    {
        QFETCH(int, field);
        QFETCH(QString, value);
        Desk desk;
        SignInDialog dialog(desk.door(), {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QStringList values = goodValues;
        values[field] = value;
        fill(&dialog, values);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.problem().isEmpty());
        QVERIFY(desk.asked.isEmpty());
        // Typing is the beginning of the repair: the sentence goes.
        QTest::keyClicks(fields(&dialog).at(field), QStringLiteral("x"));
        QVERIFY(dialog.problem().isEmpty());
    }

    void enterSignsInAndTheSchemeIsAdded()
    {
        Desk desk;
        Account account;
        account.id = QStringLiteral("a1");
        desk.answer = account;
        auto *dialog = new SignInDialog(desk.door(), {});
        QPointer<SignInDialog> alive(dialog);
        QSignalSpy signedIn(dialog, &SignInDialog::signedIn);
        dialog->open();
        fill(dialog, goodValues);
        QTest::keyClick(fields(dialog).at(3), Qt::Key_Return);
        QTRY_COMPARE(signedIn.count(), 1);
        QCOMPARE(desk.asked.size(), 1);
        QCOMPARE(desk.asked.first().projectUrl, QUrl(QStringLiteral("https://ref.supabase.co")));
        QCOMPARE(desk.asked.first().password, QStringLiteral("pass word"));
        QVERIFY(desk.asked.first().remember);
        QTRY_VERIFY(alive.isNull());
    }

    void aRefusalIsShownAndTheFieldsStay()
    {
        Desk desk;
        desk.answer = fail(ErrorKind::WrongCredentials, QStringLiteral("The e-mail or the password isn't right."));
        SignInDialog dialog(desk.door(), {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        fill(&dialog, goodValues);
        dialog.findChild<QCheckBox *>()->setChecked(false);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(dialog.problem(), QStringLiteral("The e-mail or the password isn't right."));
        QVERIFY(!desk.asked.first().remember);
        QVERIFY(!dialog.isBusy());
        QVERIFY(fields(&dialog).at(3)->isEnabled());
        QCOMPARE(fields(&dialog).at(2)->text(), QStringLiteral("you@example.org"));
    }

    void whatTheEnvironmentSaysIsFilledIn()
    {
        Desk desk;
        EnvironmentConfig environment;
        environment.projectUrl = QUrl(QStringLiteral("https://env.supabase.co"));
        environment.anonKey = QStringLiteral("k");
        SignInDialog dialog(desk.door(), environment);
        QCOMPARE(fields(&dialog).at(0)->text(), QStringLiteral("https://env.supabase.co"));
        QCOMPARE(fields(&dialog).at(1)->text(), QStringLiteral("k"));
    }

    void thePasswordIsHiddenUntilAskedFor()
    {
        Desk desk;
        SignInDialog dialog(desk.door(), {});
        QLineEdit *password = fields(&dialog).at(3);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        password->actions().last()->trigger();
        QCOMPARE(password->echoMode(), QLineEdit::Normal);
    }
};

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
