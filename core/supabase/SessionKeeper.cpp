#include "core/supabase/SessionKeeper.h"

#include "core/base/Log.h"
#include "core/supabase/AuthClient.h"
#include "core/supabase/SessionLock.h"

#include <QCoroFuture>
#include <QPointer>

namespace bucketdeck {
namespace {

constexpr std::chrono::seconds refreshMargin{90};
constexpr std::chrono::seconds adoptPatience{5};
constexpr std::chrono::milliseconds longestRetry{60000};
constexpr std::chrono::milliseconds shortestCheck{10};

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

Error SessionKeeper::endedError(const QString &detail)
{
    return makeError(ErrorKind::SessionEnded, tr("Your session has ended. Sign in again to go on."), detail);
}

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
    close(endedError(QStringLiteral("signed out")));
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
