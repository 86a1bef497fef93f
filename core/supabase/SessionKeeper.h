#pragma once

#include "core/base/Clock.h"
#include "core/supabase/Session.h"
#include "core/supabase/SessionVault.h"
#include "core/supabase/SingleFlight.h"
#include "core/supabase/TokenSource.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace bucketdeck {

class AuthClient;

struct SessionKeeperSetup
{
    AuthClient *auth = nullptr;             ///< Outlives the keeper, or stop() is called before it goes.
    std::shared_ptr<CredentialStore> store; ///< May live on another thread.
    std::shared_ptr<Clock> clock;
    QString credentialKey;
    QString lockPath; ///< Shared by all processes of this user; empty: no lock.
    QString userId;
    bool isSaved = true; ///< False: the store holds nothing of this account and needn't be asked.
    /// How often the clock is looked at: a computer that slept wakes up with timers that know nothing of it.
    std::chrono::milliseconds checkInterval = std::chrono::seconds(30);
    std::chrono::milliseconds firstRetry = std::chrono::seconds(2); ///< Doubles up to a minute.
};

/// Keeps one session good. One refresh at a time however many ask; never two processes at once (a lock file), and a
/// token that another process rotated is taken from the store instead of reusing the old one, which would end the
/// session. A new pair is in the store before it is used. What is transient leaves the session as it was. All on one
/// thread; userId() from any.
class SessionKeeper final : public QObject, public TokenSource
{
    Q_OBJECT

public:
    explicit SessionKeeper(SessionKeeperSetup setup, QObject *parent = nullptr);
    ~SessionKeeper() override;

    /// Brings the session back from the store and keeps it: refreshed() or failed() or ended() follows.
    void start();
    /// Takes a new sign-in. The error says why it couldn't be saved; the session is in use all the same.
    [[nodiscard]] Task<void> adopt(Session session, QByteArray apiKey, bool remember);
    /// Puts the session that `work` makes of a good access token in place of the one there is, for all processes: what
    /// a second factor does. The error is that of `work`, and then nothing has changed.
    [[nodiscard]] Task<void> exchange(std::function<Task<Session>(QByteArray accessToken)> work);
    /// Stops trying to save the session: the keyring has refused it, and the user was told.
    void keepInMemory();
    /// Ends the session here at once and on the server as well as that goes. The error: the saved secret couldn't be
    /// removed.
    [[nodiscard]] Task<void> signOut();
    /// Its network goes: every call is Cancelled from now on. What is saved stays.
    void stop();
    /// The network is back: don't wait for the next try.
    void retryNow();

    /// SessionEnded, or the transient error of the refresh that was needed.
    [[nodiscard]] Task<QByteArray> accessToken() override;
    void tokenRefused(const QByteArray &token) override;
    [[nodiscard]] QString userId() const override { return m_setup.userId; }

Q_SIGNALS:
    /// The API key that belongs to the session, as found in the store or given at sign-in.
    void apiKeyChanged(const QByteArray &apiKey);
    void refreshed();
    void failed(const bucketdeck::Error &reason);
    void ended(const bucketdeck::Error &reason);
    /// The new pair could not be saved: it is used from memory, and saving is tried again.
    void notPersisted(const bucketdeck::Error &reason);

private:
    [[nodiscard]] static Error endedError(const QString &detail);
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] bool isSaved() const { return m_remember && m_setup.store; }
    QFuture<Result<void>> startFlight(std::function<Task<void>()> work);
    [[nodiscard]] Task<void> refresh();
    [[nodiscard]] Task<void> useRefreshToken(QByteArray refreshToken);
    [[nodiscard]] Task<void> exchangeLocked(std::function<Task<Session>(QByteArray)> work);
    [[nodiscard]] Task<void> take(Session fresh);
    [[nodiscard]] Task<void> saveAgain();
    [[nodiscard]] Task<void> saveAdopted(bool wasSaved);
    [[nodiscard]] Task<QByteArray> currentRefreshToken();
    [[nodiscard]] Task<void> forgetSpent();
    void use(const Session &session);
    void setApiKey(const QByteArray &apiKey);
    [[nodiscard]] tl::unexpected<Error> failWith(const Error &error);
    [[nodiscard]] tl::unexpected<Error> endWith(const Error &error);
    void close(const Error &reason);
    void schedule();
    void onTimer();

    SessionKeeperSetup m_setup;
    SessionVault m_vault;
    SingleFlight m_flight;
    Session m_session;
    QByteArray m_apiKey;
    bool m_remember;
    bool m_unsaved = false;
    bool m_refused = false;
    std::chrono::seconds m_margin{90};
    std::optional<Error> m_ended;
    int m_failures = 0;
    QTimer m_timer;
};

} // namespace bucketdeck
