#include "core/supabase/SessionKeeper.h"

#include "core/base/Log.h"
#include "core/supabase/AuthClient.h"
#include "core/supabase/SessionLock.h"

#include <QCoroFuture>
#include <QPointer>

namespace bucketdeck {
namespace {

constexpr std::chrono::seconds refreshMargin{90};
constexpr std::chrono::seconds lockPatience{60};
constexpr std::chrono::seconds adoptPatience{5};
constexpr std::chrono::milliseconds longestRetry{60000};
constexpr std::chrono::milliseconds shortestCheck{10};

Error sessionEndedError(const QString &detail)
{
    return makeError(ErrorKind::SessionEnded, SessionKeeper::tr("Your session has ended. Sign in again to go on."),
                     detail);
}

} // namespace

SessionKeeper::SessionKeeper(SessionKeeperSetup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_vault(m_setup.store, m_setup.credentialKey)
    , m_remember(m_setup.isSaved)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SessionKeeper::onTimer);
}

SessionKeeper::~SessionKeeper() = default;

void SessionKeeper::start()
{
    m_ended.reset();
    if (!m_flight.isRunning())
        startFlight([this] { return refresh(); });
}

Task<void> SessionKeeper::adopt(Session session, QByteArray apiKey, bool remember)
{
    const QPointer<SessionKeeper> self(this);
    co_await m_flight.idle();
    if (!self)
        co_return fail(cancelledError());
    const bool wasSaved = isSaved();
    m_remember = remember;
    m_ended.reset();
    m_unsaved = isSaved();
    setApiKey(apiKey);
    use(session);
    const QFuture<Result<void>> saving = startFlight([this, wasSaved] { return saveAdopted(wasSaved); });
    const QFuture<void> finished(saving);
    co_await finished;
    if (saving.resultCount() == 0)
        co_return fail(cancelledError());
    co_return saving.result();
}

void SessionKeeper::keepInMemory()
{
    m_remember = false;
    m_unsaved = false;
}

/// Under the lock, so that another process that is just renewing the old session doesn't write over the new one.
Task<void> SessionKeeper::saveAdopted(bool wasSaved)
{
    const QPointer<SessionKeeper> self(this);
    if (!isSaved() && !wasSaved)
        co_return Result<void>();
    const Result<std::shared_ptr<QLockFile>> lock = co_await acquireSessionLock(m_setup.lockPath, adoptPatience);
    if (!self)
        co_return fail(cancelledError());
    if (!lock)
        qCInfo(logAuth) << "Saving a new session without the lock:" << errorKindName(lock.error().kind);
    if (isSaved()) {
        const Result<void> saved = co_await saveAgain();
        co_return saved;
    }
    const Result<void> removed = co_await m_vault.remove();
    co_return removed;
}

Task<void> SessionKeeper::signOut()
{
    const QPointer<SessionKeeper> self(this);
    co_await m_flight.idle();
    if (!self)
        co_return fail(cancelledError());
    const Session session = m_session;
    close(sessionEndedError(QStringLiteral("signed out")));
    Result<void> removed;
    if (isSaved())
        removed = co_await m_vault.remove();
    if (!self || !m_setup.auth)
        co_return removed;

    QByteArray token = session.accessToken;
    if (session.expiresAt <= m_setup.clock->now() && !session.refreshToken.isEmpty()) {
        const Result<Session> last = co_await m_setup.auth->refresh(session.refreshToken);
        if (!self || !m_setup.auth)
            co_return removed;
        if (last)
            token = last->accessToken;
    }
    if (!token.isEmpty()) {
        const Result<void> left = co_await m_setup.auth->signOut(token);
        if (!left)
            qCInfo(logAuth) << "The server was not told of the sign-out:" << errorKindName(left.error().kind);
    }
    co_return removed;
}

void SessionKeeper::stop()
{
    close(cancelledError());
    m_setup.auth = nullptr;
}

void SessionKeeper::retryNow()
{
    if (m_failures > 0 && !m_ended && !m_flight.isRunning())
        startFlight([this] { return refresh(); });
}

/// co_return moves out of what it is given, even out of a member: copies are given.
Task<QByteArray> SessionKeeper::accessToken()
{
    const QPointer<SessionKeeper> self(this);
    // A second round where the first only joined a saving that was under way.
    for (int round = 0; round < 3; ++round) {
        if (m_ended)
            co_return fail(*m_ended);
        if (isFresh())
            co_return std::as_const(m_session.accessToken);
        if (!m_flight.isRunning())
            startFlight([this] { return refresh(); });
        const QFuture<Result<void>> flight = m_flight.current();
        const QFuture<void> finished(flight);
        co_await finished;
        if (!self || flight.resultCount() == 0)
            co_return fail(cancelledError());
        const Result<void> result = flight.result();
        if (m_ended)
            co_return fail(*m_ended);
        if (!result && !isFresh())
            co_return fail(result.error());
        if (result && !m_refused && !m_session.accessToken.isEmpty())
            co_return std::as_const(m_session.accessToken);
    }
    co_return fail(ErrorKind::Busy, tr("The session is being renewed again and again. Try again in a moment."));
}

void SessionKeeper::tokenRefused(const QByteArray &token)
{
    // An older token's refusal is no news: it was replaced while that request was under way.
    if (!token.isEmpty() && token == m_session.accessToken)
        m_refused = true;
}

bool SessionKeeper::isFresh() const
{
    return !m_refused && !m_session.accessToken.isEmpty() &&
           m_setup.clock->now().addSecs(m_margin.count()) < m_session.expiresAt;
}

QFuture<Result<void>> SessionKeeper::startFlight(std::function<Task<void>()> work)
{
    m_timer.stop();
    return m_flight.start(std::move(work), [self = QPointer<SessionKeeper>(this)] {
        if (self)
            self->schedule();
    });
}

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
        co_return fail(sessionEndedError(QStringLiteral("the server answered for another user")));
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
        co_return fail(sessionEndedError(QStringLiteral("the server answered for another user")));
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
        co_return fail(sessionEndedError(QStringLiteral("no usable session is saved")));
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

void SessionKeeper::use(const Session &session)
{
    m_session = session;
    m_refused = false;
    m_failures = 0;
    // Projects may issue tokens that live for less than two margins: those are kept for half of their life.
    const std::chrono::seconds life(qMax<qint64>(0, m_setup.clock->now().secsTo(session.expiresAt)));
    m_margin = qMin(refreshMargin, life / 2);
}

void SessionKeeper::setApiKey(const QByteArray &apiKey)
{
    if (apiKey == m_apiKey)
        return;
    m_apiKey = apiKey;
    Q_EMIT apiKeyChanged(apiKey);
}

tl::unexpected<Error> SessionKeeper::failWith(const Error &error)
{
    ++m_failures;
    qCInfo(logAuth) << "The session could not be renewed:" << errorKindName(error.kind) << error.detail;
    Q_EMIT failed(error);
    return fail(error);
}

tl::unexpected<Error> SessionKeeper::endWith(const Error &error)
{
    qCInfo(logAuth) << "The session ended:" << errorKindName(error.kind) << error.detail;
    close(error);
    Q_EMIT ended(error);
    return fail(error);
}

void SessionKeeper::close(const Error &reason)
{
    m_ended = reason;
    m_session = Session();
    m_unsaved = false;
    m_failures = 0;
    m_timer.stop();
}

void SessionKeeper::schedule()
{
    if (m_ended)
        return;
    std::chrono::milliseconds wait = m_setup.checkInterval;
    if (m_failures > 0) {
        constexpr int maxDoublings = 10;
        wait = qMin(longestRetry, m_setup.firstRetry * (1 << qMin(m_failures - 1, maxDoublings)));
    } else if (isFresh()) {
        const qint64 left = m_setup.clock->now().msecsTo(m_session.expiresAt.addSecs(-m_margin.count()));
        wait = qBound(shortestCheck, std::chrono::milliseconds(left), m_setup.checkInterval);
    }
    m_timer.start(wait);
}

void SessionKeeper::onTimer()
{
    if (m_ended || m_flight.isRunning())
        return;
    if (!isFresh())
        startFlight([this] { return refresh(); });
    else if (m_unsaved)
        startFlight([this] { return saveAgain(); });
    else
        schedule();
}

} // namespace bucketdeck
