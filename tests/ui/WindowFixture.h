#pragma once

#include "core/account/AccountManager.h"
#include "core/audio/MediaProbe.h"
#include "core/audio/PlayMemory.h"
#include "core/audio/PlayQueue.h"
#include "core/audio/PlaybackEngine.h"
#include "core/audio/TrackPositions.h"
#include "core/base/Clock.h"
#include "core/cache/OfflineKeeper.h"
#include "core/cache/RangeCache.h"
#include "core/credentials/MemoryStore.h"
#include "core/quota/UsageMonitor.h"
#include "core/transfer/TransferQueue.h"
#include "tests/server/DemoProject.h"
#include "tests/support/MemoryStorage.h"
#include "ui/AppServices.h"
#include "ui/settings/PlaybackSettings.h"
#include "ui/settings/TransferHolds.h"
#include "ui/settings/TransferSettings.h"

#include <QTemporaryDir>

namespace bucketdeck::test {

/// A keychain of this process that says it lasts, as that of a desktop does.
class DesktopKeychain final : public CredentialStore
{
public:
    [[nodiscard]] Task<QByteArray> read(QString key) override { return m_secrets.read(key); }
    [[nodiscard]] Task<void> write(QString key, QByteArray secret) override { return m_secrets.write(key, secret); }
    [[nodiscard]] Task<void> remove(QString key) override { return m_secrets.remove(key); }
    [[nodiscard]] bool isLasting() const override { return true; }

private:
    MemoryStore m_secrets;
};

/// What outlives a run of the program: the computer with its keychain, settings and files, and the project out there.
struct Computer
{
    QTemporaryDir folder;
    PracticeServer server;
    std::shared_ptr<CredentialStore> keychain = std::make_shared<DesktopKeychain>();
    EnvironmentConfig environment;
    DemoUser anna;
    bool keepsOffline = false; ///< Runs have a cache, and what keeps things in it.

    Computer()
    {
        anna = DemoProject(server).build(false).first();
        for (const QString &name : {QStringLiteral("chapter-01/arrival.wav"), QStringLiteral("chapter-02/intro.wav")})
            server.addObject(QStringLiteral("audiofiles"), anna.id + QStringLiteral("/the-lighthouse/") + name,
                             QByteArray(2000, 'x'), "audio/wav");
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] SignInRequest request() const
    {
        SignInRequest made;
        made.projectUrl = server.url();
        made.apiKey = server.anonKey();
        made.email = anna.email;
        made.password = anna.password;
        return made;
    }
};

inline const QString memoryAccount = QStringLiteral("memory");

/// One run of the program: everything that main() makes but the window.
struct Run
{
    explicit Run(Computer &computer)
        : settings(computer.path(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , accounts(computer.keychain, std::make_shared<SystemClock>(), computer.environment,
                   computer.path(QStringLiteral("library")), computer.path(QStringLiteral("data")), &settings)
        , transfers(
              [this](const QString &id) -> std::shared_ptr<StorageService> {
                  return id == memoryAccount ? memory : accounts.storage(id);
              },
              std::make_shared<SystemClock>())
        , playMemory(computer.path(QStringLiteral("playing.sqlite")), &playQueue, &positions)
        , probe(computer.path(QStringLiteral("media.sqlite")))
    {
        if (!computer.keepsOffline)
            return;
        CacheSettings wanted;
        wanted.path = computer.path(QStringLiteral("ranges"));
        const auto cache = std::make_shared<RangeCache>(wanted, computer.path(QStringLiteral("offline.json")),
                                                        std::make_shared<SystemClock>());
        offline = std::make_unique<OfflineKeeper>(
            cache, [this](const QString &id) { return accounts.storage(id); }, computer.path(QStringLiteral("lists")));
    }

    [[nodiscard]] AppServices services()
    {
        AppServices services{&accounts, &transfers,        &usage,         &player, &playQueue, &probe,
                             &settings, &transferSettings, &transferHolds, {}};
        services.positions = &positions;
        services.playMemory = &playMemory;
        services.playbackSettings = &playbackSettings;
        services.offline = offline.get();
        return services;
    }

    QSettings settings;
    AccountManager accounts;
    std::shared_ptr<MemoryStorage> memory = std::make_shared<MemoryStorage>(); ///< For transfers that a test holds up.
    std::unique_ptr<OfflineKeeper> offline;
    TransferQueue transfers;
    UsageMonitor usage;
    PlaybackEngine player;
    PlayQueue playQueue;
    TrackPositions positions;
    PlayMemory playMemory;
    PlaybackSettings playbackSettings{&settings, &positions};
    MediaProbe probe;
    TransferSettings transferSettings{&settings, &transfers, {}, std::make_shared<SystemClock>()};
    TransferHolds transferHolds{&transfers, &transferSettings, nullptr};
};

} // namespace bucketdeck::test
