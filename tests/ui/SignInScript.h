#pragma once

#include "ui/account/SignInCalls.h"

#include <QCoroFuture>
#include <QPromise>

#include <memory>

namespace bucketdeck::test {

/// A project for the sign-in window: answers as the test says and keeps what was asked.
struct SignInScript
{
    QStringList asked; ///< "signIn you@example.org pass word", in order.
    SignInTarget target;
    QList<QUrl> recent;
    QHash<QUrl, QByteArray> keys;
    QList<QUrl> remembered;
    Result<SignInCalls::Ways> offered = SignInCalls::Ways{};
    Result<SignInOutcome> answer = signedIn();
    Result<SignInOutcome> afterCode = signedIn();
    Result<void> mail;
    QList<QUrl> opened;
    bool hasBrowser = true;
    /// Set: calls wait until it is let go.
    std::shared_ptr<QPromise<void>> gate;
    /// The browser's or the mail's answer, when the user has given it there.
    std::shared_ptr<QPromise<Result<SignInOutcome>>> outside;
    CancelToken cancel;
    int givenUp = 0;

    static SignInOutcome signedIn()
    {
        SignInOutcome outcome;
        outcome.account.id = QStringLiteral("a1");
        outcome.account.kind = AccountKind::Supabase;
        return outcome;
    }
    static SignInOutcome needs(SignInOutcome::Next next)
    {
        SignInOutcome outcome;
        outcome.next = next;
        return outcome;
    }

    void closeGate()
    {
        gate = std::make_shared<QPromise<void>>();
        gate->start();
    }
    void openGate() { gate->finish(); }
    void answerOutside(const Result<SignInOutcome> &outcome)
    {
        outside->addResult(outcome);
        outside->finish();
    }

    SignInCalls calls()
    {
        using Outcome = SignInOutcome;
        SignInCalls calls;
        calls.recentProjects = [this] { return recent; };
        calls.keyOf = [this](const QUrl &url) { return give<QByteArray>(keys.value(url), gate); };
        calls.rememberProject = [this](const SignInTarget &project) { remembered.append(project.url); };
        calls.forgetProject = [this](const QUrl &url) { note({QStringLiteral("forget"), url.host()}); };
        calls.ways = [this](const SignInTarget &project) {
            target = project;
            note({QStringLiteral("ways"), project.url.toString(), project.key});
            return give<SignInCalls::Ways>(offered, gate);
        };
        calls.signIn = [this](const SignInTarget &project, const QString &email, const QString &password) {
            target = project;
            note({QStringLiteral("signIn"), email, password});
            return give<Outcome>(answer, gate);
        };
        calls.signUp = [this](const SignInTarget &, const QString &name, const QString &email,
                              const QString &password) {
            note({QStringLiteral("signUp"), name, email, password});
            return give<Outcome>(answer, gate);
        };
        calls.signInAnonymously = [this](const SignInTarget &) {
            note({QStringLiteral("anonymous")});
            return give<Outcome>(answer, gate);
        };
        calls.signInWithProvider = [this](const SignInTarget &, const QString &id,
                                          const std::function<void(QUrl)> &open, const CancelToken &token) {
            note({QStringLiteral("provider"), id});
            cancel = token;
            open(QUrl(QStringLiteral("https://ref.supabase.co/auth/v1/authorize?provider=") + id));
            return outsideAnswer();
        };
        calls.sendMail = [this](const SignInTarget &, SignInCalls::Mail kind, const QString &email) {
            note({QStringLiteral("mail"), QString::number(static_cast<int>(kind)), email});
            return give<void>(mail, gate);
        };
        calls.enterCode = [this](const SignInTarget &, SignInCalls::Mail kind, const QString &email,
                                 const QString &code) {
            note({QStringLiteral("code"), QString::number(static_cast<int>(kind)), email, code});
            return give<Outcome>(afterCode, gate);
        };
        calls.awaitLink = [this](const SignInTarget &, SignInCalls::Mail, const CancelToken &token) {
            cancel = token;
            return outsideAnswer();
        };
        calls.enterSecondStep = [this](const QString &code) {
            note({QStringLiteral("second"), code});
            return give<Outcome>(afterCode, gate);
        };
        calls.setPassword = [this](const QString &password) {
            note({QStringLiteral("password"), password});
            return give<Outcome>(signedIn(), gate);
        };
        calls.useSecretKey = [this](const QUrl &url, const QString &key, bool keep) {
            note({QStringLiteral("secret"), url.host(), key,
                  keep ? QStringLiteral("kept") : QStringLiteral("not kept")});
            Account account = signedIn().account;
            account.bypassesRowSecurity = true;
            return give<Account>(account, gate);
        };
        calls.openBrowser = [this](const QUrl &url) {
            opened.append(url);
            return hasBrowser;
        };
        calls.giveUp = [this] { ++givenUp; };
        return calls;
    }

private:
    void note(const QStringList &words) { asked.append(words.join(u' ')); }

    template <typename T>
    static Task<T> give(Result<T> result, std::shared_ptr<QPromise<void>> gate)
    {
        if (gate) {
            const QFuture<void> opened = gate->future();
            co_await opened;
        }
        co_return result;
    }
    Task<SignInOutcome> outsideAnswer()
    {
        outside = std::make_shared<QPromise<Result<SignInOutcome>>>();
        outside->start();
        return waitFor(outside);
    }
    static Task<SignInOutcome> waitFor(std::shared_ptr<QPromise<Result<SignInOutcome>>> promise)
    {
        const QFuture<Result<SignInOutcome>> future = promise->future();
        const Result<SignInOutcome> outcome = co_await future;
        co_return outcome;
    }
};

} // namespace bucketdeck::test
