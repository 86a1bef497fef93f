#include "app/window/TourSignIn.h"

#include "ui/account/SignInDialog.h"
#include "ui/account/SignInPage.h"
#include "ui/account/WaysPage.h"

namespace bucketdeck {
namespace {

template <typename T>
Task<T> give(Result<T> result)
{
    co_return std::as_const(result);
}

SignInCalls sampleCalls()
{
    SignInCalls calls;
    calls.settings = [](const ProjectAccess &) {
        AuthSettings settings;
        settings.anonymousEnabled = true;
        settings.providers = {QStringLiteral("github"), QStringLiteral("google")};
        return give<AuthSettings>(settings);
    };
    calls.withMail = [](const ProjectAccess &, const QString &email, bool) {
        SignInStep step;
        step.kind = SignInStep::Kind::MailSent;
        step.ticket = email;
        step.email = email;
        return give<SignInStep>(step);
    };
    calls.waitForLink = [](const QString &) { return give<SignInStep>(fail(cancelledError())); };
    return calls;
}

} // namespace

SignInDialog *openSampleSignIn(QWidget *parent)
{
    EnvironmentConfig project;
    project.projectUrl = QUrl(QStringLiteral("https://storymimi.supabase.co"));
    project.anonKey = QStringLiteral("sb_publishable_sample");
    auto *dialog = new SignInDialog(sampleCalls(), project, parent);
    dialog->open();
    dialog->page()->submit();
    return dialog;
}

SignInDialog *openSampleCode(QWidget *parent)
{
    SignInDialog *dialog = openSampleSignIn(parent);
    Q_EMIT dialog->findChild<WaysPage *>()->codeWanted(QStringLiteral("anna@example.org"));
    return dialog;
}

} // namespace bucketdeck
