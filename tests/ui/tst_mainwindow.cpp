#include "tests/support/Await.h"
#include "tests/support/StallMeter.h"
#include "tests/ui/WindowFixture.h"
#include "ui/account/AccountButton.h"
#include "ui/account/AccountDialog.h"
#include "ui/account/ProjectList.h"
#include "ui/account/SecretKeyWarning.h"
#include "ui/account/SignInDialog.h"
#include "ui/browser/BrowserPage.h"
#include "ui/browser/FolderModel.h"
#include "ui/style/ChipLabel.h"
#include "ui/style/ErrorDetails.h"
#include "ui/style/MessageBanner.h"
#include "ui/usage/QuotaBox.h"
#include "ui/window/MainWindow.h"
#include "ui/window/SidebarView.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QUrl>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

const QString audiofiles = QStringLiteral("audiofiles");
constexpr int patience = 20'000;

/// One run of the program with its window, as main() puts them together.
struct Program
{
    Run run;
    MainWindow window;

    explicit Program(Computer &computer)
        : run(computer)
        , window(run.services())
    {
        run.accounts.restore();
        window.openStartPlace();
        window.show();
    }

    [[nodiscard]] BrowserPage *browser() { return window.findChild<BrowserPage *>(); }
    [[nodiscard]] SidebarView *sidebar() { return window.findChild<SidebarView *>(); }
    [[nodiscard]] AccountButton *account() { return window.findChild<AccountButton *>(); }
    [[nodiscard]] SignInDialog *signInDialog() { return window.findChild<SignInDialog *>(); }

    [[nodiscard]] QModelIndex row(const QString &text)
    {
        const QAbstractItemModel *model = sidebar()->model();
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->index(i, 0).data().toString() == text)
                return model->index(i, 0);
        return {};
    }
    void clickRow(const QString &text)
    {
        QTest::mouseClick(sidebar()->viewport(), Qt::LeftButton, {}, sidebar()->visualRect(row(text)).center());
    }
    /// Opens the account menu and takes this entry.
    [[nodiscard]] QAction *menuEntry(const QString &text)
    {
        QTest::mouseClick(account(), Qt::LeftButton);
        for (auto *menu : account()->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                // What follows a tab is the account's state.
                if (action->text().section(u'\t', 0, 0) == text)
                    return action;
        return nullptr;
    }
    void signIn(const SignInRequest &request)
    {
        const Result<Account> account = await(run.accounts.signIn(request));
        REQUIRE_OK(account);
        run.accounts.setCurrentCloudAccount(account->id);
    }
    [[nodiscard]] MessageBanner *bannerWith(const QString &action)
    {
        for (auto *banner : window.findChildren<MessageBanner *>())
            for (auto *button : banner->findChildren<QPushButton *>())
                if (banner->isVisible() && button->isVisible() && button->text() == action)
                    return banner;
        return nullptr;
    }
};

QString accessibleName(QObject *object)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(object);
    return face ? face->text(QAccessible::Name) : QString();
}

QLineEdit *field(SignInDialog *dialog, const QString &name)
{
    for (auto *edit : dialog->findChildren<QLineEdit *>())
        if (edit->isVisible() && accessibleName(edit) == name)
            return edit;
    return nullptr;
}

/// The first step: which project.
void passProject(SignInDialog *dialog, const SignInRequest &request)
{
    field(dialog, QStringLiteral("Project URL"))->setText(request.projectUrl.toString());
    field(dialog, QStringLiteral("API key"))->setText(request.apiKey);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(field(dialog, QStringLiteral("Password")), patience);
}

/// The second: who.
void fill(SignInDialog *dialog, const SignInRequest &request, const QString &password)
{
    field(dialog, QStringLiteral("E-mail"))->setText(request.email);
    field(dialog, QStringLiteral("Password"))->setText(password);
}

QPushButton *boxButton(QMessageBox *box, const QString &text)
{
    for (auto *button : box->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theFirstStartOpensTheLibrary()
    {
        Computer computer;
        Program program(computer);
        QTRY_COMPARE(program.browser()->folder().bucket, QStringLiteral("library"));
        QCOMPARE(program.browser()->accountId(), localAccountId);
        QCOMPARE(program.window.windowTitle(), QStringLiteral("Library – Bucketdeck"));
        QVERIFY(program.row(QStringLiteral("Sign in to a project…")).isValid());
        QVERIFY(program.sidebar()->selectionModel()->isSelected(program.row(QStringLiteral("Library"))));
        auto *quota = program.window.findChild<QuotaBox *>();
        QTRY_VERIFY(quota->noteText().contains(QStringLiteral("free on this disk")));
    }

    void aPersonSignsInAndReachesTheirBuckets()
    {
        Computer computer;
        Program program(computer);
        QCOMPARE(accessibleName(program.account()), QStringLiteral("Account"));
        QAction *add = program.menuEntry(QStringLiteral("Add account…"));
        QVERIFY(add);
        add->trigger();
        SignInDialog *dialog = program.signInDialog();
        QVERIFY(dialog);
        passProject(dialog, computer.request());
        fill(dialog, computer.request(), QStringLiteral("not it"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->problem().isEmpty(), patience);
        QVERIFY2(dialog->problem().contains(QStringLiteral("password")) &&
                     dialog->problem().contains(QStringLiteral("wrong")),
                 qPrintable(dialog->problem()));
        QVERIFY(!program.row(audiofiles).isValid());

        fill(dialog, computer.request(), computer.anna.password);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
        QCOMPARE(program.row(audiofiles).data(Qt::AccessibleTextRole).toString(), audiofiles);

        // Row-level security shows only the own folder: that is where the bucket opens.
        program.clickRow(audiofiles);
        const StoragePath home{audiofiles, computer.anna.id + u'/'};
        QTRY_COMPARE_WITH_TIMEOUT(program.browser()->folder(), home, patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.browser()->model()->rowCount() > 0, patience);
        QCOMPARE(program.window.windowTitle(), QStringLiteral("audiofiles – Bucketdeck"));
        auto *quota = program.window.findChild<QuotaBox *>();
        QTRY_VERIFY_WITH_TIMEOUT(quota->amountText().contains(QStringLiteral(" of ")), patience);
        QVERIFY(accessibleName(quota).startsWith(QStringLiteral("Storage: ")));
    }

    void theProjectIsAskedForOnce()
    {
        Computer computer;
        Program program(computer);
        program.window.signIn({});
        passProject(program.signInDialog(), computer.request());
        fill(program.signInDialog(), computer.request(), computer.anna.password);
        QTest::keyClick(program.signInDialog(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
        QTRY_VERIFY(!program.signInDialog());

        program.window.signIn({});
        SignInDialog *again = program.signInDialog();
        QTest::keyClick(again->findChild<ProjectList *>(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(field(again, QStringLiteral("Password")), patience);
        // The key is for the keychain.
        program.run.settings.sync();
        QFile file(program.run.settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains(QByteArray::number(computer.server.url().port())));
        QVERIFY(!kept.contains(computer.server.anonKey().toUtf8()));
    }

    void theAccountIsOpenedFromTheSwitcher()
    {
        Computer computer;
        Program program(computer);
        program.signIn(computer.request());
        QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
        QAction *open = program.menuEntry(QStringLiteral("Account…"));
        QVERIFY(open);
        open->trigger();
        QPointer<AccountDialog> dialog(program.window.findChild<AccountDialog *>());
        QVERIFY(dialog);
        QLineEdit *email = nullptr;
        for (auto *edit : dialog->findChildren<QLineEdit *>())
            if (accessibleName(edit) == u"E-mail")
                email = edit;
        QTRY_COMPARE_WITH_TIMEOUT(email->text(), computer.anna.email, patience);
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->text().remove(u'&') == u"Sign out here")
                button->click();
        QTRY_VERIFY_WITH_TIMEOUT(!program.row(audiofiles).isValid(), patience);
        QTRY_VERIFY(dialog.isNull());
    }

    void aSecretKeyOpensAMarkedAccount()
    {
        Computer computer;
        Program program(computer);
        program.window.signIn({});
        SignInDialog *dialog = program.signInDialog();
        field(dialog, QStringLiteral("Project URL"))->setText(computer.server.url().toString());
        field(dialog, QStringLiteral("API key"))->setText(computer.server.serviceKey());
        auto *warning = dialog->findChild<SecretKeyWarning *>();
        QVERIFY(warning->isVisible());
        warning->findChild<QPushButton *>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
        QVERIFY(program.account()->accessibleDescription().contains(QStringLiteral("bypasses access rules")));
        const QList<ChipLabel *> chips = program.window.findChildren<ChipLabel *>();
        QVERIFY(std::any_of(chips.cbegin(), chips.cend(), [](const ChipLabel *chip) {
            return chip->isVisible() && chip->text() == u"Bypasses access rules";
        }));
        QAction *forget = program.menuEntry(QStringLiteral("Forget this key"));
        QVERIFY(forget);
        forget->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!program.row(audiofiles).isValid(), patience);
    }

    void theNextStartIsSignedInAtTheLastPlace()
    {
        Computer computer;
        const StoragePath place{audiofiles, computer.anna.id + QStringLiteral("/the-lighthouse/")};
        {
            Program program(computer);
            program.signIn(computer.request());
            QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
            program.window.showFolder(program.run.accounts.currentCloudAccountId(), place);
            QTRY_VERIFY_WITH_TIMEOUT(program.browser()->model()->rowCount() > 0, patience);
            program.window.resize(1111, 777);
            program.window.findChild<QSplitter *>()->setSizes({300, 511, 300});
            QVERIFY(program.window.close());
        }
        Program program(computer);
        QTRY_COMPARE_WITH_TIMEOUT(program.browser()->folder(), place, patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.browser()->model()->rowCount() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
        QCOMPARE(program.window.size(), QSize(1111, 777));
        QCOMPARE(program.window.findChild<QSplitter *>()->sizes().first(), 300);
    }

    void signingOutTakesTheBucketsAndLeadsHome()
    {
        Computer computer;
        Program program(computer);
        program.signIn(computer.request());
        QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
        program.clickRow(audiofiles);
        QTRY_VERIFY_WITH_TIMEOUT(program.browser()->model()->rowCount() > 0, patience);
        QAction *out = program.menuEntry(QStringLiteral("Sign out"));
        QVERIFY(out);
        out->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!program.row(audiofiles).isValid(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(program.browser()->accountId(), localAccountId, patience);
    }

    void aSessionThatEndsAsksToSignInAgain()
    {
        Computer computer;
        Program program(computer);
        program.signIn(computer.request());
        QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
        program.clickRow(audiofiles);
        QTRY_VERIFY_WITH_TIMEOUT(program.browser()->model()->rowCount() > 0, patience);

        computer.server.revokeSessions(computer.anna.id);
        computer.server.expireAccessTokens();
        program.browser()->refresh();
        MessageBanner *banner = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((banner = program.bannerWith(QStringLiteral("Sign in"))) != nullptr, patience);
        QTRY_VERIFY(program.row(QStringLiteral("Sign in again…")).isValid());
        Q_EMIT banner->actionTriggered();
        SignInDialog *dialog = program.signInDialog();
        QVERIFY(dialog);
        // The key of a project that was never signed in to by the window is asked for once.
        QTRY_VERIFY(!dialog->problem().isEmpty());
        QCOMPARE(QUrl(field(dialog, QStringLiteral("Project URL"))->text()), computer.server.url());
        passProject(dialog, computer.request());
        QCOMPARE(field(dialog, QStringLiteral("E-mail"))->text(), computer.anna.email);
        fill(dialog, computer.request(), computer.anna.password);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.browser()->model()->rowCount() > 0, patience);
    }

    void anAccountOfTheEnvironmentIsMarked()
    {
        Computer computer;
        computer.environment.projectUrl = computer.server.url();
        computer.environment.anonKey = computer.server.anonKey();
        computer.environment.serviceKey = computer.server.serviceKey();
        computer.environment.backend = QStringLiteral("supabase");
        Program program(computer);
        QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
        QVERIFY(program.account()->accessibleDescription().contains(QStringLiteral("from the environment")));
        QVERIFY(program.menuEntry(QStringLiteral("Local project (from the environment)")));
        QVERIFY(!program.menuEntry(QStringLiteral("Sign out")));
        const QList<QLabel *> labels = program.window.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Service key"));
        }));
    }

    void aHiddenBucketIsOpenedByItsNameAndRemembered()
    {
        Computer computer;
        computer.server.setBucketsVisible(false);
        {
            Program program(computer);
            program.signIn(computer.request());
            const QString notice =
                QStringLiteral("No buckets are shown. Row-level security may hide them. Open one by name.");
            QTRY_VERIFY_WITH_TIMEOUT(program.row(notice).isValid(), patience);
            program.clickRow(QStringLiteral("Open a bucket…"));
            auto *dialog = program.window.findChild<QInputDialog *>();
            QVERIFY(dialog);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral(" audiofiles "));
            QTest::keyClick(dialog, Qt::Key_Return);
            QVERIFY(program.row(audiofiles).isValid());
            QTRY_VERIFY_WITH_TIMEOUT(program.browser()->model()->rowCount() > 0, patience);
            QCOMPARE(program.browser()->folder().bucket, audiofiles);
            QVERIFY(program.window.close());
        }
        Program program(computer);
        QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(program.browser()->folder().bucket, audiofiles, patience);
        Q_EMIT program.sidebar()->forgetBucketRequested(audiofiles);
        QVERIFY(!program.row(audiofiles).isValid());
    }

    void offlineBucketsSayWhyAndComeBack()
    {
        Computer computer;
        Program program(computer);
        program.signIn(computer.request());
        QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
        computer.server.goOffline();
        Q_EMIT program.sidebar()->retryRequested();
        QTRY_VERIFY_WITH_TIMEOUT(program.row(QStringLiteral("Try again")).isValid(), patience);
        QVERIFY(program.row(audiofiles).isValid());
        computer.server.goOnline();
        program.clickRow(QStringLiteral("Try again"));
        QTRY_VERIFY_WITH_TIMEOUT(!program.row(QStringLiteral("Try again")).isValid(), patience);
        QVERIFY(program.row(audiofiles).isValid());
    }

    void whatIsKeptOfflineIsReachedWithoutAConnection()
    {
        Computer computer;
        computer.keepsOffline = true;
        {
            Program program(computer);
            program.run.offline->start();
            program.signIn(computer.request());
            QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
            const StoragePath kept{audiofiles, computer.anna.id + QStringLiteral("/the-lighthouse/")};
            program.run.offline->keep(program.run.accounts.currentCloudAccountId(), {kept});
            QTRY_COMPARE_WITH_TIMEOUT(QDir(computer.path(QStringLiteral("lists"))).entryList(QDir::Files).size(), 1,
                                      patience);
            QVERIFY(program.window.close());
        }
        computer.server.goOffline();
        Program program(computer);
        program.run.offline->start();
        QTRY_VERIFY_WITH_TIMEOUT(program.row(QStringLiteral("Try again")).isValid(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
        program.clickRow(audiofiles);
        QTRY_VERIFY_WITH_TIMEOUT(program.browser()->model()->isAsItWas(), patience);
        QCOMPARE(program.browser()->model()->rowCount(), 1);
    }

    void leavingWithTransfersAsks()
    {
        Computer computer;
        Program program(computer);
        Bucket bucket;
        bucket.id = bucket.name = audiofiles;
        program.run.memory->addBucket(bucket);
        program.run.memory->closeGate(MemoryStorage::Call::Upload);
        TransferItem item;
        item.accountId = memoryAccount;
        item.remote = {audiofiles, QStringLiteral("a.mp3")};
        item.localPath = computer.path(QStringLiteral("a.mp3"));
        QFile file(item.localPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        item.bytesTotal = file.write("some sound");
        file.close();
        program.run.transfers.enqueue({item});
        QTRY_COMPARE(program.run.transfers.totals().running, 1);

        QVERIFY(!program.window.close());
        auto *box = program.window.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(box->defaultButton()->text(), QStringLiteral("Stay"));
        boxButton(box, QStringLiteral("Stay"))->click();
        QVERIFY(program.window.isVisible());
        QTRY_VERIFY(!program.window.findChild<QMessageBox *>());

        program.window.close();
        box = program.window.findChild<QMessageBox *>();
        QVERIFY(box);
        boxButton(box, QStringLiteral("Leave anyway"))->click();
        QVERIFY(!program.window.isVisible());
    }

#ifdef Q_OS_UNIX
    void whatIsRefusedOfADropCanBeReadInFull()
    {
        Computer computer;
        Program program(computer);
        QTRY_COMPARE(program.browser()->folder().bucket, QStringLiteral("library"));
        QVERIFY(QDir().mkpath(computer.path(QStringLiteral("takes"))));
        for (const QString &name : {QStringLiteral("takes/lost"), QStringLiteral("takes/gone")})
            QVERIFY(QFile::link(QStringLiteral("/nowhere"), computer.path(name)));
        Q_EMIT program.sidebar()->filesDropped({SidebarPlace::Kind::Library, {}},
                                               {QUrl::fromLocalFile(computer.path(QStringLiteral("takes")))});
        const auto details = [&]() -> QPushButton * {
            for (auto *banner : program.window.findChildren<MessageBanner *>())
                for (auto *button : banner->findChildren<QPushButton *>())
                    if (button->isVisible() && button->text() == QStringLiteral("Details"))
                        return button;
            return nullptr;
        };
        QTRY_VERIFY(details());
        details()->click();
        auto *dialog = program.window.findChild<ErrorDetails *>();
        QVERIFY(dialog);
        QVERIFY2(dialog->text().contains(QStringLiteral("lost")) && dialog->text().contains(QStringLiteral("gone")),
                 qPrintable(dialog->text()));
    }
#endif

    void aShutdownDoesNotAsk()
    {
        Computer computer;
        Program program(computer);
        program.run.memory->closeGate(MemoryStorage::Call::Download);
        TransferItem item;
        item.kind = TransferKind::Download;
        item.accountId = memoryAccount;
        item.remote = {audiofiles, QStringLiteral("a.mp3")};
        item.localPath = computer.path(QStringLiteral("b.mp3"));
        program.run.transfers.enqueue({item});
        QTRY_COMPARE(program.run.transfers.totals().running, 1);
        program.window.leave();
        QVERIFY(!program.window.isVisible());
        QVERIFY(!program.window.findChild<QMessageBox *>());
    }

    void startAndSignInKeepTheWindowAlive()
    {
        Computer computer;
        QElapsedTimer start;
        start.start();
        Program program(computer);
        QVERIFY(QTest::qWaitForWindowExposed(&program.window));
        qInfo("window made, shown and painted in %lld ms", start.elapsed());
        QTRY_COMPARE(program.browser()->folder().bucket, QStringLiteral("library"));

        StallMeter meter;
        QTRY_VERIFY(program.browser()->model()->phase() == FolderModel::Phase::Ready);
        program.window.signIn({});
        SignInDialog *dialog = program.signInDialog();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        qInfo("making the sign-in dialog took up to %lld ms", meter.longestStallMs());
        meter.restart();
        passProject(dialog, computer.request());
        fill(dialog, computer.request(), computer.anna.password);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(program.row(audiofiles).isValid(), patience);
        program.clickRow(audiofiles);
        QTRY_VERIFY_WITH_TIMEOUT(program.browser()->model()->rowCount() > 0, patience);
        const qint64 stall = meter.longestStallMs();
        QVERIFY2(stall <= test::StallMeter::limitMs,
                 qPrintable(QStringLiteral("the event loop stood still for %1 ms").arg(stall)));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
