#pragma once

#include "core/base/Error.h"
#include "core/storage/StorageService.h"
#include "ui/AppServices.h"
#include "ui/window/SidebarModel.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace bucketdeck {

class BucketActions;
class Sidebar;

/// Feeds the sidebar from accounts, transfers and usage, and carries out what concerns buckets.
class SidebarController final : public QObject
{
    Q_OBJECT

public:
    SidebarController(const AppServices &services, Sidebar *sidebar);

    void loadBuckets();
    /// Asks for a name, remembers it for this account and goes there.
    void askForBucket();
    [[nodiscard]] BucketActions *buckets() const { return m_buckets; }
    /// Whose usage the quota box shows.
    void watchUsage(const QString &accountId);

Q_SIGNALS:
    void placeRequested(const bucketdeck::SidebarPlace &place);
    void message(const QString &text);
    void bucketsChanged();

private:
    void connectSidebar();
    void watchLibrary();
    void loadLibrary();
    void refreshAccounts();
    void refreshUsage();
    void refreshTransfers();
    [[nodiscard]] QList<Bucket> bucketsKeptOffline() const;
    void showKeptBuckets();
    void bucketsLoaded(int round, const Result<QList<Bucket>> &buckets);
    void rememberBucket(const QString &id, bool keep);
    void showProperties(const QString &id);
    void publish();
    [[nodiscard]] QString settingsKey() const;
    [[nodiscard]] std::shared_ptr<StorageService> cloudStorage() const;

    AppServices m_services;
    Sidebar *m_sidebar;
    BucketActions *m_buckets;
    SidebarState m_state;
    QString m_accountId;
    bool m_isOutOfReach = false; ///< The buckets couldn't be listed, as nobody could be asked.
    int m_round = 0;             ///< Answers of earlier rounds are too late.
};

} // namespace bucketdeck
