#include "core/account/PendingSignIn.h"

#include "core/account/ApiKey.h"
#include "core/account/ProjectUrl.h"

#include <QUuid>

#include <algorithm>

namespace bucketdeck {

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

Result<std::shared_ptr<PendingSignIn>> PendingSignIn::begin(const ProjectAccess &access, const QString &email)
{
    const Result<SupabaseProject> project = checkedProject(access);
    if (!project)
        return fail(project.error());
    auto pending = std::make_shared<PendingSignIn>();
    pending->project = *project;
    pending->remember = access.remember;
    pending->cancel = access.cancel;
    pending->ticket = QUuid::createUuid().toString(QUuid::WithoutBraces);
    pending->email = email.trimmed();
    return pending;
}

QList<AuthFactor> PendingSignIn::usableFactors() const
{
    QList<AuthFactor> factors;
    if (session)
        std::copy_if(session->user.factors.cbegin(), session->user.factors.cend(), std::back_inserter(factors),
                     [](const AuthFactor &factor) { return factor.isVerified && factor.type == u"totp"; });
    return factors;
}

void PendingSignIn::openListener()
{
    if (listener && listener->isOpen())
        return;
    listener = std::make_unique<LoopbackListener>();
    const Result<QString> address = listener->listen();
    redirectTo = address.value_or(QString());
}

AuthReturn PendingSignIn::back() const
{
    if (redirectTo.isEmpty())
        return {};
    return {redirectTo, pkce.challenge};
}

} // namespace bucketdeck
