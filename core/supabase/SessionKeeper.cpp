#include "core/supabase/SessionKeeper.h"

#include "core/base/Log.h"
#include "core/base/OnThread.h"
#include "core/credentials/CredentialStore.h"
#include "core/supabase/AuthClient.h"
#include "core/supabase/SessionLock.h"
#include "core/supabase/SessionSecret.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QPointer>
#include <QPromise>

namespace bucketdeck {
namespace {

constexpr std::chrono::seconds refreshMargin{90};
constexpr std::chrono::seconds lockPatience{60};
constexpr std::chrono::seconds adoptPatience{5};
constexpr std::chrono::milliseconds longestRetry{60000};
constexpr std::chrono::milliseconds shortestCheck{10};

QByteArray digest(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

Error sessionEndedError(const QString &detail)
{
    return makeError(ErrorKind::SessionEnded, SessionKeeper::tr("Your session has ended. Sign in again to go on."), detail);
}

} // namespace

SessionKeeper::SessionKeeper(SessionKeeperSetup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
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
    co_await waitForFlight();
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
    const Result<void> removed = co_await removeFromStore();
    co_return removed;
}

Task<void> SessionKeeper::signOut()
{
    const QPointer<SessionKeeper> self(this);
    co_await waitForFlight();
    if (!self)
        co_return fail(cancelledError());
    const Session session = m_session;
    close(sessionEndedError(QStringLiteral("signed out")));
    Result<void> removed;
    if (isSaved())
        removed = co_await removeFromStore();
    if (!self)
        co_return removed;

    QByteArray token = session.accessToken;
    if (session.expiresAt <= m_setup.clock->now() && !session.refreshToken.isEmpty()) {
        const Result<Session> last = co_await m_setup.auth->refresh(session.refreshToken);
        if (!self)
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

void SessionKeeper::retryNow()
{
    if (m_failures > 0 && !m_ended && !m_flight.isRunning())
        startFlight([this] { return refresh(); });
}

Task<QByteArray> SessionKeeper::accessToken()
{
    const QPointer<SessionKeeper> self(this);
    // A second round where the first only joined a saving that was under way.
    for (int round = 0; round < 3; ++round) {
        if (m_ended)
            co_return fail(*m_ended);
        if (isFresh())
            co_return m_session.accessToken;
        if (!m_flight.isRunning())
            startFlight([this] { return refresh(); });
        const QFuture<Result<void>> flight = m_flight;
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
            co_return m_session.accessToken;
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
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_flight = promise->future();
    m_timer.stop();
    auto kept = std::make_shared<std::function<Task<void>()>>(std::move(work));
    (*kept)().then([promise, kept, self = QPointer<SessionKeeper>(this)](Result<void> result) {
        promise->addResult(std::move(result));
        promise->finish();
        if (self)
            self->schedule();
    });
    return promise->future();
}

Task<void> SessionKeeper::waitForFlight()
{
    const QPointer<SessionKeeper> self(this);
    while (self && m_flight.isRunning()) {
        const QFuture<void> finished(m_flight);
        co_await finished;
    }
    co_return Result<void>();
}

Task<void> SessionKeeper::refresh()
{
    const QPointer<SessionKeeper> self(this);
    const Result<std::shared_ptr<QLockFile>> lock =
        co_await acquireSessionLock(isSaved() ? m_setup.lockPath : QString(), lockPatience);
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
    const Result<Session> fresh = co_await m_setup.auth->refresh(refreshToken);
    if (!self)
        co_return fail(cancelledError());
    if (!fresh) {
        if (fresh.error().kind == ErrorKind::SessionEnded)
            m_spent.insert(digest(refreshToken));
        co_return fail(fresh.error());
    }
    // Without rotation the same one comes back and stays good.
    if (fresh->refreshToken != refreshToken)
        m_spent.insert(digest(refreshToken));
    if (fresh->userId != m_setup.userId)
        co_return fail(sessionEndedError(QStringLiteral("the server answered for another user")));
    m_session.refreshToken = fresh->refreshToken;
    m_unsaved = isSaved();
    const Result<void> saved = co_await saveAgain();
    if (!self)
        co_return fail(cancelledError());
    if (!saved) {
        qCWarning(logAuth) << "The renewed session could not be saved:" << saved.error().detail;
        Q_EMIT notPersisted(saved.error());
    }
    use(*fresh);
    Q_EMIT refreshed();
    co_return Result<void>();
}

Task<void> SessionKeeper::saveAgain()
{
    const QPointer<SessionKeeper> self(this);
    if (!m_unsaved)
        co_return Result<void>();
    const Result<void> written = co_await writeStore();
    if (self && written)
        m_unsaved = false;
    co_return written;
}

Task<QByteArray> SessionKeeper::currentRefreshToken()
{
    const QPointer<SessionKeeper> self(this);
    const Result<QByteArray> stored = co_await readStore();
    if (!self)
        co_return fail(cancelledError());
    const std::optional<SessionSecret> secret = stored ? SessionSecret::fromJson(*stored) : std::nullopt;
    if (secret && !m_spent.contains(digest(secret->refreshToken))) {
        // Another process may have renewed it since we last looked. While ours isn't saved, the store is behind.
        if (!m_unsaved || m_session.refreshToken.isEmpty())
            m_session.refreshToken = secret->refreshToken;
        if (!secret->apiKey.isEmpty())
            setApiKey(secret->apiKey);
    }
    if (!m_session.refreshToken.isEmpty())
        co_return m_session.refreshToken;
    if (stored || stored.error().kind == ErrorKind::NotFound)
        co_return fail(sessionEndedError(QStringLiteral("no usable session is saved")));
    co_return fail(stored.error());
}

Task<QByteArray> SessionKeeper::readStore()
{
    if (!isSaved())
        co_return fail(ErrorKind::NotFound, tr("Nothing is saved for this account."));
    const auto store = m_setup.store;
    const QString key = m_setup.credentialKey;
    const Result<QByteArray> secret = co_await runOnThread<QByteArray>(store.get(), [store, key] { return store->read(key); });
    co_return secret;
}

Task<void> SessionKeeper::writeStore()
{
    if (!isSaved())
        co_return Result<void>();
    const auto store = m_setup.store;
    const QString key = m_setup.credentialKey;
    const QByteArray json = SessionSecret{m_session.refreshToken, m_apiKey}.toJson();
    const Result<void> written =
        co_await runOnThread<void>(store.get(), [store, key, json] { return store->write(key, json); });
    co_return written;
}

Task<void> SessionKeeper::removeFromStore()
{
    const auto store = m_setup.store;
    const QString key = m_setup.credentialKey;
    if (!store)
        co_return Result<void>();
    const Result<void> removed = co_await runOnThread<void>(store.get(), [store, key] { return store->remove(key); });
    co_return removed;
}

/// Removes the saved secret, but not one that somebody else put there meanwhile.
Task<void> SessionKeeper::forgetSpent()
{
    const QPointer<SessionKeeper> self(this);
    const Result<QByteArray> stored = co_await readStore();
    if (!self || !stored)
        co_return Result<void>();
    const std::optional<SessionSecret> secret = SessionSecret::fromJson(*stored);
    if (secret && !m_spent.contains(digest(secret->refreshToken)))
        co_return Result<void>();
    const Result<void> removed = co_await removeFromStore();
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
