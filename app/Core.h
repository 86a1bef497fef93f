#pragma once

#include "app/Profile.h"
#include "core/account/AccountManager.h"
#include "core/base/Clock.h"
#include "core/credentials/CredentialStore.h"
#include "core/transfer/AudioCompressor.h"

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

    /// For uploads that are to be smaller than their files.
    [[nodiscard]] std::shared_ptr<AudioCompressor> compressor() const { return m_compressor; }

private:
    Profile m_profile;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::shared_ptr<AudioCompressor> m_compressor;
    std::shared_ptr<CredentialStore> m_keychain;
    std::unique_ptr<AccountManager> m_accounts;
};

} // namespace bucketdeck
