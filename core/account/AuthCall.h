#pragma once

#include "core/account/AccountConnection.h"
#include "core/base/OnThread.h"

#include <QPointer>

namespace bucketdeck {

namespace detail {

template <typename T>
Task<T> askProjectHere(QNetworkAccessManager *network, SupabaseProject project, std::shared_ptr<Clock> clock,
                       std::function<Task<T>(AuthClient &)> work)
{
    HttpClient http(network);
    AuthClient auth(project, &http, clock);
    const Result<T> answer = co_await work(auth);
    co_return answer;
}

template <typename T>
Task<T> askAsUserHere(QPointer<AccountConnection> connection, std::function<Task<T>(AuthClient &, QByteArray)> work)
{
    if (!connection)
        co_return fail(cancelledError());
    const std::shared_ptr<SessionKeeper> keeper = connection->keeper();
    // Twice: a token that looked good may have been revoked.
    for (int round = 0;; ++round) {
        const Result<QByteArray> token = co_await keeper->accessToken();
        if (!token)
            co_return fail(token.error());
        if (!connection)
            co_return fail(cancelledError());
        const Result<T> answer = co_await work(connection->auth(), *token);
        if (answer || answer.error().kind != ErrorKind::SessionEnded || round > 0)
            co_return answer;
        keeper->tokenRefused(*token);
    }
}

} // namespace detail

/// Asks the Auth server of a project that nobody is signed in to. `work` runs on the thread of `network`, which
/// outlives the call.
template <typename T>
[[nodiscard]] Task<T> askProject(QNetworkAccessManager *network, SupabaseProject project, std::shared_ptr<Clock> clock,
                                 std::function<Task<T>(AuthClient &)> work)
{
    const std::function<Task<T>()> ask = [network, project, clock, work] {
        return detail::askProjectHere<T>(network, project, clock, work);
    };
    return runOnThread<T>(network, ask);
}

/// Asks as the user of an account; the session is renewed where it has to be. `work` runs on the thread of
/// `connection`.
template <typename T>
[[nodiscard]] Task<T> askAsUser(AccountConnection *connection, std::function<Task<T>(AuthClient &, QByteArray)> work)
{
    const std::function<Task<T>()> ask = [connection = QPointer<AccountConnection>(connection), work] {
        return detail::askAsUserHere<T>(connection, work);
    };
    return runOnThread<T>(connection, ask);
}

/// Answers for a second factor with the code that it shows: a challenge, and its verification. On the thread of `auth`,
/// which outlives the call.
[[nodiscard]] Task<Session> answerFactor(AuthClient *auth, QByteArray accessToken, QString factorId, QString code);

} // namespace bucketdeck
