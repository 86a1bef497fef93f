#include "app/Core.h"

#include "core/credentials/KeychainStore.h"

#include <QDir>

namespace bucketdeck {

Core::Core(const Profile &profile)
    : m_profile(profile)
    , m_clock(std::make_shared<SystemClock>())
    , m_settings(std::make_unique<QSettings>(profile.settingsFile, QSettings::IniFormat))
    , m_keychain(std::make_shared<KeychainStore>())
    , m_limiter(std::make_shared<RateLimiter>())
{
    QDir().mkpath(profile.dataFolder);
    m_accounts =
        std::make_unique<AccountManager>(m_keychain, m_clock, EnvironmentConfig::fromEnvironment(),
                                         profile.libraryFolder, profile.dataFolder, m_settings.get(), m_limiter);
}

Core::~Core() = default;

} // namespace bucketdeck
