#include "core/account/SignInFlows.h"

#include "core/account/ApiKey.h"
#include "core/account/AuthCall.h"
#include "core/account/MailLink.h"
#include "core/account/PendingSignIn.h"
#include "core/account/ProjectUrl.h"
#include "core/base/Log.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace bucketdeck {
namespace {

/// The door as typed, checked. InvalidArgument with words.
Result<SupabaseProject> checkedProject(const ProjectAccess &access)
{
    const Result<QUrl> url = projectUrlFromText(access.projectUrl.toString());
    if (!url)
        return fail(url.error());
    const Result<QByteArray> key = checkedPublicKey(access.apiKey);
    if (!key)
        return fail(key.error());
    return SupabaseProject{*url, *key};
}

Result<std::shared_ptr<PendingSignIn>> begun(const ProjectAccess &access, const QString &email)
{
    const Result<SupabaseProject> project = checkedProject(access);
    if (!project)
        return fail(project.error());
    auto pending = std::make_shared<PendingSignIn>();
    pending->project = *project;
    pending->remember = access.remember;
    pending->ticket = QUuid::createUuid().toString(QUuid::WithoutBraces);
    pending->email = email.trimmed();
    return pending;
}

Error missing(const QString &words)
{
    return makeError(ErrorKind::InvalidArgument, words);
}

Error emailMissing()
{
    return missing(SignInFlows::tr("Type your e-mail address."));
}

Error ticketUnknown()
{
    return missing(SignInFlows::tr("This sign-in is over. Start it again."));
}

/// Factors that can be used at a desktop.
QList<AuthFactor> usableFactors(const Session &session)
{
    QList<AuthFactor> factors;
    std::copy_if(session.user.factors.cbegin(), session.user.factors.cend(), std::back_inserter(factors),
                 [](const AuthFactor &factor) { return factor.isVerified && factor.type == u"totp"; });
    return factors;
}

Task<Session> answerSecondFactor(AuthClient *auth, QByteArray token, QString factorId, QString code)
{
    const Result<QString> challenge = co_await auth->challenge(token, factorId);
    if (!challenge)
        co_return fail(challenge.error());
    const Result<Session> session = co_await auth->verifyFactor(token, factorId, *challenge, code);
    co_return session;
}

std::function<Task<Session>(AuthClient &)> exchanging(const QString &code, const PendingSignIn &pending)
{
    return [code, verifier = pending.pkce.verifier](AuthClient &auth) { return auth.exchangeCode(code, verifier); };
}

} // namespace

SignInFlows::SignInFlows(SignInFlowsSetup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
{
}

SignInFlows::~SignInFlows() = default;

template <typename T>
Task<T> SignInFlows::ask(const PendingSignIn &pending, std::function<Task<T>(AuthClient &)> work)
{
    return askProject<T>(m_setup.network, pending.project, m_setup.clock, std::move(work));
}

/// Asks for a session, and goes on with it.
Task<SignInStep> SignInFlows::signInBy(PendingPtr pending, std::function<Task<Session>(AuthClient &)> work)
{
    const QPointer<SignInFlows> self(this);
    const Result<Session> session = co_await ask<Session>(*pending, work);
    if (!self)
        co_return fail(cancelledError());
    const Result<SignInStep> step = co_await goOn(pending, session);
    co_return step;
}

Task<AuthSettings> SignInFlows::projectSettings(ProjectAccess project)
{
    const Result<SupabaseProject> checked = checkedProject(project);
    if (!checked)
        co_return fail(checked.error());
    const std::function<Task<AuthSettings>(AuthClient &)> work = [](AuthClient &auth) { return auth.settings(); };
    const Result<AuthSettings> settings =
        co_await askProject<AuthSettings>(m_setup.network, *checked, m_setup.clock, work);
    co_return settings;
}

Task<SignInStep> SignInFlows::withPassword(ProjectAccess project, QString email, QString password)
{
    const Result<PendingPtr> pending = begun(project, email);
    if (!pending)
        co_return fail(pending.error());
    if ((*pending)->email.isEmpty() || password.isEmpty())
        co_return fail(missing(tr("Type the e-mail address and the password of your user in the project.")));
    const std::function<Task<Session>(AuthClient &)> work = [email = (*pending)->email, password](AuthClient &auth) {
        return auth.signInWithPassword(email, password);
    };
    const Result<SignInStep> step = co_await signInBy(*pending, work);
    co_return step;
}

Task<SignInStep> SignInFlows::signUp(ProjectAccess project, QString email, QString password, QString name)
{
    const QPointer<SignInFlows> self(this);
    const Result<PendingPtr> begin = begun(project, email);
    if (!begin)
        co_return fail(begin.error());
    const PendingPtr pending = *begin;
    if (pending->email.isEmpty() || password.isEmpty())
        co_return fail(missing(tr("Type your e-mail address and a password for your new account.")));
    pending->purpose = MailPurpose::SignUp;
    pending->openListener();
    QJsonObject metadata;
    if (!name.trimmed().isEmpty())
        metadata.insert(QStringLiteral("name"), name.trimmed());
    const std::function<Task<SignUpAnswer>(AuthClient &)> work = [email = pending->email, password, metadata,
                                                                  back = pending->back()](AuthClient &auth) {
        return auth.signUp(email, password, metadata, back);
    };
    const Result<SignUpAnswer> answer = co_await ask<SignUpAnswer>(*pending, work);
    if (!self)
        co_return fail(cancelledError());
    if (!answer)
        co_return fail(answer.error());
    if (answer->session) {
        const Result<SignInStep> step = co_await goOn(pending, *answer->session);
        co_return step;
    }
    m_pending.insert(pending->ticket, pending);
    co_return SignInStep{SignInStep::Kind::MailSent, {}, pending->ticket, pending->email, {}};
}

Task<SignInStep> SignInFlows::resendSignUp(ProjectAccess project, QString email)
{
    return beginMail(project, email, MailPurpose::SignUp, false);
}

Task<SignInStep> SignInFlows::withMail(ProjectAccess project, QString email, bool createUser)
{
    return beginMail(project, email, MailPurpose::SignIn, createUser);
}

Task<SignInStep> SignInFlows::recover(ProjectAccess project, QString email)
{
    return beginMail(project, email, MailPurpose::Recovery, false);
}

Task<SignInStep> SignInFlows::beginMail(ProjectAccess project, QString email, MailPurpose purpose, bool createUser)
{
    const Result<PendingPtr> pending = begun(project, email);
    if (!pending)
        co_return fail(pending.error());
    (*pending)->purpose = purpose;
    (*pending)->createUser = createUser;
    (*pending)->wantsPassword = purpose == MailPurpose::Recovery;
    const Result<SignInStep> step = co_await sendMail(*pending);
    co_return step;
}

Task<SignInStep> SignInFlows::anonymously(ProjectAccess project)
{
    const Result<PendingPtr> pending = begun(project, {});
    if (!pending)
        co_return fail(pending.error());
    const std::function<Task<Session>(AuthClient &)> work = [](AuthClient &auth) { return auth.signInAnonymously(); };
    const Result<SignInStep> step = co_await signInBy(*pending, work);
    co_return step;
}

Task<SignInStep> SignInFlows::withProvider(ProjectAccess project, QString provider,
                                           std::function<void(const QUrl &)> openBrowser, CancelToken cancel)
{
    const QPointer<SignInFlows> self(this);
    const Result<PendingPtr> begin = begun(project, {});
    if (!begin)
        co_return fail(begin.error());
    const PendingPtr pending = *begin;
    // Asked for first: for a provider that is off, the server would show the browser a line of JSON, and nobody
    // would ever come back.
    const Result<AuthSettings> settings = co_await projectSettings(project);
    if (!self)
        co_return fail(cancelledError());
    if (!settings)
        co_return fail(settings.error());
    if (!settings->providers.contains(provider))
        co_return fail(ErrorKind::Unsupported,
                       tr("This project doesn't offer this way to sign in. Choose another one."));
    if (cancel.isCancelled())
        co_return fail(cancelledError());
    LoopbackListener listener;
    const Result<QString> address = listener.listen();
    if (!address)
        co_return fail(address.error());
    HttpClient noHttp(nullptr);
    openBrowser(AuthClient(pending->project, &noHttp).authorizeUrl(provider, {*address, pending->pkce.challenge}));
    const Result<QString> code = co_await listener.code(cancel, m_setup.browserPatience);
    if (!self)
        co_return fail(cancelledError());
    if (!code)
        co_return fail(code.error());
    const std::function<Task<Session>(AuthClient &)> work = exchanging(*code, *pending);
    const Result<SignInStep> step = co_await signInBy(pending, work);
    co_return step;
}

/// Sends the message of a sign-in, for the first time or again.
Task<SignInStep> SignInFlows::sendMail(PendingPtr pending)
{
    const QPointer<SignInFlows> self(this);
    if (pending->email.isEmpty())
        co_return fail(emailMissing());
    pending->openListener();
    const std::function<Task<void>(AuthClient &)> work = [email = pending->email, purpose = pending->purpose,
                                                          createUser = pending->createUser,
                                                          back = pending->back()](AuthClient &auth) {
        switch (purpose) {
        case MailPurpose::SignUp:
            return auth.resendSignUp(email, back);
        case MailPurpose::Recovery:
            return auth.requestRecovery(email, back);
        case MailPurpose::SignIn:
            break;
        }
        return auth.requestCode(email, createUser, back);
    };
    const Result<void> sent = co_await ask<void>(*pending, work);
    if (!self || pending->isClosed)
        co_return fail(cancelledError());
    if (!sent)
        co_return fail(sent.error());
    m_pending.insert(pending->ticket, pending);
    co_return SignInStep{SignInStep::Kind::MailSent, {}, pending->ticket, pending->email, {}};
}

Task<SignInStep> SignInFlows::submitCode(QString ticket, QString code)
{
    const PendingPtr pending = pendingFor(ticket);
    if (!pending)
        co_return fail(ticketUnknown());
    const std::optional<MailLink> link = MailLink::fromText(code, pending->project.url);
    const QString digits = code.simplified().remove(u' ');
    if (digits.isEmpty())
        co_return fail(missing(tr("Type the code from the message.")));
    const QString type =
        pending->purpose == MailPurpose::Recovery ? QStringLiteral("recovery") : QStringLiteral("email");
    const std::function<Task<Session>(AuthClient &)> work = [link, type, digits,
                                                             email = pending->email](AuthClient &auth) {
        if (link)
            return auth.verifyLink(link->type, link->token);
        return auth.verifyCode(type, email, digits);
    };
    const Result<SignInStep> step = co_await signInBy(pending, work);
    co_return step;
}

Task<SignInStep> SignInFlows::waitForLink(QString ticket)
{
    const QPointer<SignInFlows> self(this);
    const PendingPtr pending = pendingFor(ticket);
    if (!pending)
        co_return fail(ticketUnknown());
    if (!pending->listener || !pending->listener->isOpen())
        co_return fail(ErrorKind::Unsupported, tr("The link can't lead back to this computer. Type the code instead."));
    const Result<QString> code = co_await pending->listener->code(pending->linkCancel, m_setup.mailPatience);
    if (!self || pending->isClosed)
        co_return fail(cancelledError());
    if (!code)
        co_return fail(code.error());
    const std::function<Task<Session>(AuthClient &)> work = exchanging(*code, *pending);
    const Result<SignInStep> step = co_await signInBy(pending, work);
    co_return step;
}

Task<SignInStep> SignInFlows::resend(QString ticket)
{
    const PendingPtr pending = pendingFor(ticket);
    if (!pending)
        co_return fail(ticketUnknown());
    const Result<SignInStep> step = co_await sendMail(pending);
    co_return step;
}

/// Takes the session that a factor gave. Where code and link both came through, the second is of no use: it ends.
Task<SignInStep> SignInFlows::goOn(PendingPtr pending, Result<Session> session)
{
    if (!session)
        co_return fail(session.error());
    if (pending->isClosed || pending->session) {
        auto late = std::make_shared<PendingSignIn>();
        late->project = pending->project;
        late->session = *session;
        close(late);
        co_return fail(cancelledError());
    }
    pending->session = *session;
    pending->linkCancel.cancel();
    m_pending.insert(pending->ticket, pending);
    const Result<SignInStep> step = co_await proceed(pending);
    co_return step;
}

/// What is still missing, or the account.
Task<SignInStep> SignInFlows::proceed(PendingPtr pending)
{
    SignInStep step;
    step.ticket = pending->ticket;
    step.email = pending->email;
    if (pending->session->needsSecondFactor) {
        step.kind = SignInStep::Kind::SecondFactor;
        step.factors = usableFactors(*pending->session);
        if (!step.factors.isEmpty())
            co_return step;
        close(pending);
        co_return fail(ErrorKind::Unsupported,
                       tr("This account asks for a second step that works in a browser or with a phone only. Set up an "
                          "authenticator app in the project's own pages first."));
    }
    if (pending->wantsPassword) {
        step.kind = SignInStep::Kind::NewPassword;
        co_return step;
    }
    Session session = *pending->session;
    if (session.email.isEmpty())
        session.email = pending->email;
    m_pending.remove(pending->ticket);
    const Result<Account> account = co_await m_setup.enter(pending->project, session, pending->remember);
    if (!account)
        co_return fail(account.error());
    step.ticket.clear();
    step.account = *account;
    co_return step;
}

Task<SignInStep> SignInFlows::submitSecondFactor(QString ticket, QString factorId, QString code)
{
    const QPointer<SignInFlows> self(this);
    const PendingPtr pending = pendingFor(ticket);
    if (!pending || !pending->session)
        co_return fail(ticketUnknown());
    const QString digits = code.simplified().remove(u' ');
    if (digits.isEmpty())
        co_return fail(missing(tr("Type the code that your authenticator shows now.")));
    const std::function<Task<Session>(AuthClient &)> work = [token = pending->session->accessToken, factorId,
                                                             digits](AuthClient &auth) {
        return answerSecondFactor(&auth, token, factorId, digits);
    };
    const Result<Session> session = co_await ask<Session>(*pending, work);
    if (!self || pending->isClosed)
        co_return fail(cancelledError());
    if (!session)
        co_return fail(session.error());
    pending->session = *session;
    pending->session->needsSecondFactor = false;
    const Result<SignInStep> step = co_await proceed(pending);
    co_return step;
}

Task<SignInStep> SignInFlows::setNewPassword(QString ticket, QString password)
{
    const QPointer<SignInFlows> self(this);
    const PendingPtr pending = pendingFor(ticket);
    if (!pending || !pending->session)
        co_return fail(ticketUnknown());
    if (password.isEmpty())
        co_return fail(missing(tr("Type your new password.")));
    AuthUserChange change;
    change.password = password;
    const std::function<Task<AuthUser>(AuthClient &)> work = [token = pending->session->accessToken,
                                                              change](AuthClient &auth) {
        return auth.updateUser(token, change, {});
    };
    const Result<AuthUser> user = co_await ask<AuthUser>(*pending, work);
    if (!self || pending->isClosed)
        co_return fail(cancelledError());
    if (!user)
        co_return fail(user.error());
    pending->wantsPassword = false;
    const Result<SignInStep> step = co_await proceed(pending);
    co_return step;
}

void SignInFlows::abandon(const QString &ticket)
{
    if (const PendingPtr pending = m_pending.take(ticket))
        close(pending);
}

/// Forgets it, and tells the server where there is a session that nobody will use.
void SignInFlows::close(const PendingPtr &pending)
{
    m_pending.remove(pending->ticket);
    pending->isClosed = true;
    pending->linkCancel.cancel();
    if (!pending->session)
        return;
    const std::function<Task<void>(AuthClient &)> work = [token = pending->session->accessToken](AuthClient &auth) {
        return auth.signOut(token);
    };
    ask<void>(*pending, work).then([](const Result<void> &left) {
        if (!left)
            qCInfo(logAuth) << "The server was not told of a sign-in given up:" << errorKindName(left.error().kind);
    });
}

} // namespace bucketdeck
