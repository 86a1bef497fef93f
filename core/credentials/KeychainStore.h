#pragma once

#include "core/credentials/CredentialStore.h"

#include <QFuture>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace bucketdeck {

/// The OS keychain through QtKeychain. Lives on the main thread: the Linux back end answers through its event loop.
/// A keychain that waits for the user (locked, a prompt on another screen) is given up on after a time limit
/// with KeyringUnavailable; nothing here ever blocks, and there is no insecure fallback.
/// Values of any size: they are split over entries that every platform takes.
class KeychainStore final : public CredentialStore
{
    Q_OBJECT

public:
    explicit KeychainStore(QString service = QStringLiteral("bucketdeck"),
                           std::chrono::milliseconds timeLimit = std::chrono::seconds(15), QObject *parent = nullptr);

    [[nodiscard]] Task<QByteArray> read(QString key) override;
    [[nodiscard]] Task<void> write(QString key, QByteArray secret) override;
    [[nodiscard]] Task<void> remove(QString key) override;
    [[nodiscard]] bool isLasting() const override { return true; }

private:
    [[nodiscard]] QFuture<Result<QByteArray>> start(QKeychain::Job *job, const QString &key);
    [[nodiscard]] Task<QByteArray> run(QKeychain::Job *job, QString key);
    [[nodiscard]] Task<QByteArray> readEntry(QString key);
    [[nodiscard]] Task<void> writeEntry(QString key, QByteArray data);
    [[nodiscard]] Task<void> removeEntry(QString key);
    [[nodiscard]] Task<void> removeOthers(QString key, QByteArray generation, int count);

    QString m_service;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace bucketdeck
