#include "ui/account/SignInCalls.h"

#include "core/account/AccountManager.h"
#include "core/account/RecentProjects.h"
#include "core/base/Log.h"

#include <QDesktopServices>

namespace bucketdeck {
namespace {

Task<QByteArray> knownKey(RecentProjects *recent, QUrl url, EnvironmentConfig environment)
{
    const Result<QByteArray> key = co_await recent->key(url);
    if ((!key || key->isEmpty()) && environment.projectUrl == url)
        co_return environment.anonKey.toUtf8();
    co_return key;
}

} // namespace

SignInCalls signInCalls(AccountManager *accounts)
{
    SignInFlows *flows = accounts->signIns();
    RecentProjects *recent = accounts->recentProjects();
    SignInCalls calls;
    calls.recentProjects = [recent] { return recent->urls(); };
    calls.keyOf = [recent, accounts](const QUrl &url) { return knownKey(recent, url, accounts->environment()); };
    calls.rememberProject = [recent](const ProjectAccess &project) {
        recent->remember(project.projectUrl, project.apiKey.toUtf8()).then([](const Result<void> &kept) {
            if (!kept)
                qCInfo(logAuth) << "The project's key isn't kept:" << errorKindName(kept.error().kind);
        });
    };
    calls.forgetProject = [recent](const QUrl &url) {
        recent->forget(url).then([](const Result<void> &gone) {
            if (!gone)
                qCWarning(logAuth) << "The project's key isn't removed:" << errorKindName(gone.error().kind);
        });
    };
    calls.settings = [flows](const ProjectAccess &project) { return flows->projectSettings(project); };
    calls.withPassword = [flows](const ProjectAccess &project, const QString &email, const QString &password) {
        return flows->withPassword(project, email, password);
    };
    calls.signUp = [flows](const ProjectAccess &project, const QString &email, const QString &password,
                           const QString &name) { return flows->signUp(project, email, password, name); };
    calls.resendSignUp = [flows](const ProjectAccess &project, const QString &email) {
        return flows->resendSignUp(project, email);
    };
    calls.withMail = [flows](const ProjectAccess &project, const QString &email, bool createUser) {
        return flows->withMail(project, email, createUser);
    };
    calls.recover = [flows](const ProjectAccess &project, const QString &email) {
        return flows->recover(project, email);
    };
    calls.anonymously = [flows](const ProjectAccess &project) { return flows->anonymously(project); };
    calls.withProvider = [flows](const ProjectAccess &project, const QString &provider,
                                 const std::function<void(const QUrl &)> &open, const CancelToken &cancel) {
        return flows->withProvider(project, provider, open, cancel);
    };
    calls.submitCode = [flows](const QString &ticket, const QString &code) { return flows->submitCode(ticket, code); };
    calls.waitForLink = [flows](const QString &ticket) { return flows->waitForLink(ticket); };
    calls.resend = [flows](const QString &ticket) { return flows->resend(ticket); };
    calls.submitSecondFactor = [flows](const QString &ticket, const QString &factorId, const QString &code) {
        return flows->submitSecondFactor(ticket, factorId, code);
    };
    calls.setNewPassword = [flows](const QString &ticket, const QString &password) {
        return flows->setNewPassword(ticket, password);
    };
    calls.abandon = [flows](const QString &ticket) { flows->abandon(ticket); };
    calls.useSecretKey = [accounts](const QUrl &url, const QString &key, bool keep) {
        return accounts->addServiceAccount({url, key, keep});
    };
    calls.openBrowser = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    return calls;
}

} // namespace bucketdeck
