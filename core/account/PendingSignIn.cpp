#include "core/account/PendingSignIn.h"

namespace bucketdeck {

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
