#pragma once

#include "ui/account/SignInCalls.h"

#include <QCoroFuture>
#include <QPromise>

#include <memory>

namespace bucketdeck::test {

/// A project for the sign-in window: answers as the test says and keeps what was asked.
struct SignInScript
{
    QStringList asked; ///< "withPassword you@example.org pass word", in order.
    ProjectAccess access;
    QList<QUrl> recent;
    QHash<QUrl, QByteArray> keys;
    QList<QUrl> remembered;
    Result<AuthSettings> offered = AuthSettings{true, true, false, false, {}};
    Result<SignInStep> answer = signedIn();
    Result<SignInStep> afterCode = signedIn();
    Result<SignInStep> mail = needs(SignInStep::Kind::MailSent);
    QList<QUrl> opened;
    bool hasBrowser = true;
    /// Set: calls wait until it is let go.
    std::shared_ptr<QPromise<void>> gate;
    /// The browser's or the mail link's answer, when the user has given it there.
    std::shared_ptr<QPromise<Result<SignInStep>>> outside;
    std::shared_ptr<int> answered = std::make_shared<int>(0); ///< How many calls have come back.
    CancelToken cancel;
    QStringList abandoned;

    static SignInStep signedIn()
    {
        SignInStep step;
        step.account.id = QStringLiteral("a1");
        step.account.kind = AccountKind::Supabase;
        return step;
    }
    static SignInStep needs(SignInStep::Kind kind)
    {
        SignInStep step;
        step.kind = kind;
        step.ticket = QStringLiteral("t1");
        step.email = QStringLiteral("you@example.org");
        if (kind == SignInStep::Kind::SecondFactor)
            step.factors = {{QStringLiteral("f1"), QStringLiteral("Phone"), QStringLiteral("totp"), true}};
        return step;
    }

    void closeGate()
    {
        gate = std::make_shared<QPromise<void>>();
        gate->start();
    }
    void openGate() { gate->finish(); }
    void answerOutside(const Result<SignInStep> &step)
    {
        outside->addResult(step);
        outside->finish();
    }

    SignInCalls calls()
    {
        SignInCalls calls;
        calls.recentProjects = [this] { return recent; };
        calls.keyOf = [this](const QUrl &url) { return give<QByteArray>(keys.value(url), gate, answered); };
        calls.rememberProject = [this](const ProjectAccess &project) { remembered.append(project.projectUrl); };
        calls.forgetProject = [this](const QUrl &url) { note({QStringLiteral("forget"), url.host()}); };
        calls.settings = [this](const ProjectAccess &project) {
            access = project;
            note({QStringLiteral("settings"), project.projectUrl.toString(), project.apiKey});
            return give<AuthSettings>(offered, gate, answered);
        };
        calls.withPassword = [this](const ProjectAccess &project, const QString &email, const QString &password) {
            access = project;
            note({QStringLiteral("withPassword"), email, password});
            return give<SignInStep>(answer, gate, answered);
        };
        calls.signUp = [this](const ProjectAccess &, const QString &email, const QString &password,
                              const QString &name) {
            note({QStringLiteral("signUp"), email, password, name});
            return give<SignInStep>(answer, gate, answered);
        };
        calls.resendSignUp = [this](const ProjectAccess &, const QString &email) {
            note({QStringLiteral("resendSignUp"), email});
            return give<SignInStep>(mail, gate, answered);
        };
        calls.withMail = [this](const ProjectAccess &, const QString &email, bool createUser) {
            note({QStringLiteral("withMail"), email, createUser ? QStringLiteral("new") : QStringLiteral("known")});
            return give<SignInStep>(mail, gate, answered);
        };
        calls.recover = [this](const ProjectAccess &, const QString &email) {
            note({QStringLiteral("recover"), email});
            return give<SignInStep>(mail, gate, answered);
        };
        calls.anonymously = [this](const ProjectAccess &) {
            note({QStringLiteral("anonymously")});
            return give<SignInStep>(answer, gate, answered);
        };
        calls.withProvider = [this](const ProjectAccess &, const QString &id,
                                    const std::function<void(const QUrl &)> &open, const CancelToken &token) {
            note({QStringLiteral("withProvider"), id});
            cancel = token;
            open(QUrl(QStringLiteral("https://ref.supabase.co/auth/v1/authorize?provider=") + id));
            return outsideAnswer();
        };
        calls.submitCode = [this](const QString &ticket, const QString &code) {
            note({QStringLiteral("submitCode"), ticket, code});
            return give<SignInStep>(afterCode, gate, answered);
        };
        calls.waitForLink = [this](const QString &ticket) {
            note({QStringLiteral("waitForLink"), ticket});
            return outsideAnswer();
        };
        calls.resend = [this](const QString &ticket) {
            note({QStringLiteral("resend"), ticket});
            return give<SignInStep>(mail, gate, answered);
        };
        calls.submitSecondFactor = [this](const QString &ticket, const QString &factorId, const QString &code) {
            note({QStringLiteral("submitSecondFactor"), ticket, factorId, code});
            return give<SignInStep>(afterCode, gate, answered);
        };
        calls.setNewPassword = [this](const QString &ticket, const QString &password) {
            note({QStringLiteral("setNewPassword"), ticket, password});
            return give<SignInStep>(signedIn(), gate, answered);
        };
        calls.abandon = [this](const QString &ticket) { abandoned.append(ticket); };
        calls.useSecretKey = [this](const QUrl &url, const QString &key, bool keep) {
            note({QStringLiteral("useSecretKey"), url.host(), key,
                  keep ? QStringLiteral("kept") : QStringLiteral("not kept")});
            Account account = signedIn().account;
            account.bypassesRowSecurity = true;
            return give<Account>(account, gate, answered);
        };
        calls.openBrowser = [this](const QUrl &url) {
            opened.append(url);
            return hasBrowser;
        };
        return calls;
    }

private:
    void note(const QStringList &words) { asked.append(words.join(u' ')); }

    template <typename T>
    static Task<T> give(Result<T> result, std::shared_ptr<QPromise<void>> gate, std::shared_ptr<int> answered)
    {
        if (gate) {
            const QFuture<void> opened = gate->future();
            co_await opened;
        }
        ++*answered;
        co_return result;
    }
    Task<SignInStep> outsideAnswer()
    {
        outside = std::make_shared<QPromise<Result<SignInStep>>>();
        outside->start();
        return waitFor(outside);
    }
    static Task<SignInStep> waitFor(std::shared_ptr<QPromise<Result<SignInStep>>> promise)
    {
        QFuture<Result<SignInStep>> future = promise->future();
        const QFuture<void> finished(future);
        co_await finished;
        if (future.resultCount() == 0)
            co_return fail(cancelledError());
        co_return future.takeResult();
    }
};

} // namespace bucketdeck::test
