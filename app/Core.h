#pragma once

#include "app/Profile.h"
#include "core/account/AccountManager.h"
#include "core/base/Clock.h"
#include "core/base/RateLimiter.h"
#include "core/credentials/CredentialStore.h"

#include <QSettings>

#include <memory>

namespace bucketdeck {

/// The composition root of everything below the window; the headless commands need no more than this.
class Core
{
public:
    explicit Core(const Profile &profile);
    ~Core();

    [[nodiscard]] AccountManager &accounts() { return *m_accounts; }
    [[nodiscard]] QSettings &settings() { return *m_settings; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] std::shared_ptr<Clock> clock() const { return m_clock; }
    /// Of all uploads and downloads; without limits until somebody sets them.
    [[nodiscard]] std::shared_ptr<RateLimiter> limiter() const { return m_limiter; }

private:
    Profile m_profile;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::shared_ptr<CredentialStore> m_keychain;
    std::shared_ptr<RateLimiter> m_limiter;
    std::unique_ptr<AccountManager> m_accounts;
};

} // namespace bucketdeck
