#include "core/base/Log.h"
#include "core/supabase/AuthClient.h"
#include "core/supabase/SessionKeeper.h"
#include "core/supabase/SessionLock.h"

#include <QCoroFuture>
#include <QPointer>

/// The part of SessionKeeper that talks to the server under the lock.
namespace bucketdeck {
namespace {

constexpr std::chrono::seconds lockPatience{60};

} // namespace

Task<void> SessionKeeper::refresh()
{
    const QPointer<SessionKeeper> self(this);
    const QString lockPath = isSaved() ? m_setup.lockPath : QString();
    const Result<std::shared_ptr<QLockFile>> lock = co_await acquireSessionLock(lockPath, lockPatience);
    if (!self)
        co_return fail(cancelledError());
    if (!lock)
        co_return failWith(lock.error());
    Error reason;
    // Twice: a token that is refused for good is one thing, the user having signed in again elsewhere another;
    // then the store holds a token that we never sent.
    for (int i = 0; i < 2; ++i) {
        const Result<QByteArray> token = co_await currentRefreshToken();
        if (!self)
            co_return fail(cancelledError());
        if (!token) {
            // The keyring doesn't answer and nothing is in memory: over for now, but what is saved stays.
            if (token.error().kind != ErrorKind::SessionEnded)
                co_return endWith(token.error());
            reason = i == 0 ? token.error() : reason;
            break;
        }
        const Result<void> used = co_await useRefreshToken(*token);
        if (!self)
            co_return fail(cancelledError());
        if (used)
            co_return Result<void>();
        if (used.error().kind == ErrorKind::WrongKey)
            co_return endWith(used.error());
        if (used.error().kind != ErrorKind::SessionEnded)
            co_return failWith(used.error());
        reason = used.error();
        m_session = Session();
        m_unsaved = false;
    }
    co_await forgetSpent();
    if (!self)
        co_return fail(cancelledError());
    co_return endWith(reason);
}

/// SessionEnded where the server refuses the token for good; it counts as spent either way.
Task<void> SessionKeeper::useRefreshToken(QByteArray refreshToken)
{
    const QPointer<SessionKeeper> self(this);
    if (!m_setup.auth)
        co_return fail(cancelledError());
    const Result<Session> fresh = co_await m_setup.auth->refresh(refreshToken);
    if (!self)
        co_return fail(cancelledError());
    if (!fresh) {
        if (fresh.error().kind == ErrorKind::SessionEnded)
            m_vault.markSpent(refreshToken);
        co_return fail(fresh.error());
    }
    // Without rotation the same one comes back and stays good.
    if (fresh->refreshToken != refreshToken)
        m_vault.markSpent(refreshToken);
    if (fresh->userId != m_setup.userId)
        co_return fail(endedError(QStringLiteral("the server answered for another user")));
    const Result<void> taken = co_await take(*fresh);
    co_return taken;
}

/// Stores the new pair, and only then uses it.
Task<void> SessionKeeper::take(Session fresh)
{
    const QPointer<SessionKeeper> self(this);
    m_session.refreshToken = fresh.refreshToken;
    m_unsaved = isSaved();
    const Result<void> saved = co_await saveAgain();
    if (!self)
        co_return fail(cancelledError());
    if (!saved) {
        qCWarning(logAuth) << "The renewed session could not be saved:" << saved.error().detail;
        Q_EMIT notPersisted(saved.error());
    }
    use(fresh);
    Q_EMIT refreshed();
    co_return Result<void>();
}

Task<void> SessionKeeper::exchange(std::function<Task<Session>(QByteArray)> work)
{
    const QPointer<SessionKeeper> self(this);
    const Result<QByteArray> good = co_await accessToken();
    if (!self)
        co_return fail(cancelledError());
    if (!good)
        co_return fail(good.error());
    co_await m_flight.idle();
    if (!self)
        co_return fail(cancelledError());
    if (m_ended)
        co_return fail(*m_ended);
    const QFuture<Result<void>> exchanging = startFlight([this, work] { return exchangeLocked(work); });
    const QFuture<void> finished(exchanging);
    co_await finished;
    if (exchanging.resultCount() == 0)
        co_return fail(cancelledError());
    co_return exchanging.result();
}

Task<void> SessionKeeper::exchangeLocked(std::function<Task<Session>(QByteArray)> work)
{
    const QPointer<SessionKeeper> self(this);
    const QString lockPath = isSaved() ? m_setup.lockPath : QString();
    const Result<std::shared_ptr<QLockFile>> lock = co_await acquireSessionLock(lockPath, lockPatience);
    if (!self)
        co_return fail(cancelledError());
    if (!lock)
        co_return fail(lock.error());
    const QByteArray spent = m_session.refreshToken;
    const QByteArray token = m_session.accessToken;
    const Result<Session> fresh = co_await work(token);
    if (!self)
        co_return fail(cancelledError());
    if (!fresh)
        co_return fail(fresh.error());
    if (fresh->userId != m_setup.userId)
        co_return fail(endedError(QStringLiteral("the server answered for another user")));
    if (fresh->refreshToken != spent)
        m_vault.markSpent(spent);
    const Result<void> taken = co_await take(*fresh);
    co_return taken;
}

Task<void> SessionKeeper::saveAgain()
{
    const QPointer<SessionKeeper> self(this);
    if (!m_unsaved)
        co_return Result<void>();
    const SessionSecret secret{m_session.refreshToken, m_apiKey};
    const Result<void> written = co_await m_vault.write(secret);
    if (self && written)
        m_unsaved = false;
    co_return written;
}

Task<QByteArray> SessionKeeper::currentRefreshToken()
{
    const QPointer<SessionKeeper> self(this);
    Result<SessionSecret> secret = fail(ErrorKind::NotFound, {});
    if (isSaved())
        secret = co_await m_vault.read();
    if (!self)
        co_return fail(cancelledError());
    if (secret && !m_vault.isSpent(*secret)) {
        // Another process may have renewed it since we last looked. While ours isn't saved, the store is behind.
        if (!m_unsaved || m_session.refreshToken.isEmpty())
            m_session.refreshToken = secret->refreshToken;
        if (!secret->apiKey.isEmpty())
            setApiKey(secret->apiKey);
    }
    if (!m_session.refreshToken.isEmpty())
        co_return std::as_const(m_session.refreshToken);
    if (secret || secret.error().kind == ErrorKind::NotFound)
        co_return fail(endedError(QStringLiteral("no usable session is saved")));
    co_return fail(secret.error());
}

/// Removes the saved secret, but not one that somebody else put there meanwhile.
Task<void> SessionKeeper::forgetSpent()
{
    const QPointer<SessionKeeper> self(this);
    if (!isSaved())
        co_return Result<void>();
    const Result<SessionSecret> secret = co_await m_vault.read();
    if (!self || (!secret && secret.error().kind != ErrorKind::NotFound))
        co_return Result<void>();
    if (secret && !m_vault.isSpent(*secret))
        co_return Result<void>();
    const Result<void> removed = co_await m_vault.remove();
    if (!removed)
        qCWarning(logAuth) << "The ended session could not be removed from the keyring:" << removed.error().detail;
    co_return Result<void>();
}

} // namespace bucketdeck
