#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Error.h"
#include "core/storage/Usage.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace bucketdeck {

class StorageService;

/// Keeps what is known of an account's usage, asks again after changes (at most every 5 s, in the background) and
/// tells what changed. One account at a time is watched; earlier answers are kept.
class UsageMonitor final : public QObject
{
    Q_OBJECT

public:
    explicit UsageMonitor(QObject *parent = nullptr);
    ~UsageMonitor() override;

    /// Watches this account from now on; `storage` null stops.
    void watch(const QString &accountId, std::shared_ptr<StorageService> storage);
    void refresh();

    [[nodiscard]] QString accountId() const;
    [[nodiscard]] bool isCounting() const;
    /// The last answer for any account that was watched; none where there is none yet.
    [[nodiscard]] std::optional<Usage> usage(const QString &accountId) const;
    [[nodiscard]] std::optional<Error> lastError() const;

Q_SIGNALS:
    void usageChanged(const QString &accountId);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bucketdeck
