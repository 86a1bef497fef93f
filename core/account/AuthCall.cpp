#include "core/account/AuthCall.h"

namespace bucketdeck {

Task<Session> answerFactor(AuthClient *auth, QByteArray accessToken, QString factorId, QString code)
{
    const Result<QString> challenge = co_await auth->challenge(accessToken, factorId);
    if (!challenge)
        co_return fail(challenge.error());
    const Result<Session> session = co_await auth->verifyFactor(accessToken, factorId, *challenge, code);
    co_return session;
}

} // namespace bucketdeck
