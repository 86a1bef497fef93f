#pragma once

#include "core/account/AccountManager.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace bucketdeck {

/// The commands that need no window: `ls`, `put`, `get`. Prints to stdout; errors, in words, to stderr.
/// Exit codes: 0 done, 1 failed, 2 wrong use.
class Cli final : public QObject
{
    Q_OBJECT

public:
    /// `backend` is "local", "supabase" or empty (what AccountManager::startAccountId() says).
    Cli(AccountManager *accounts, QString backend, QObject *parent = nullptr);

    [[nodiscard]] static bool isCommand(const QString &word);
    /// Starts the command; finished() follows in any case.
    void run(const QStringList &arguments);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void whenReady(const QString &accountId, const QStringList &arguments);
    void start(const QStringList &arguments);
    [[nodiscard]] static QCoro::Task<int> list(std::shared_ptr<StorageService> storage, QString path);
    [[nodiscard]] static QCoro::Task<int> put(std::shared_ptr<StorageService> storage, QString file, QString path,
                                              bool isLibrary);
    [[nodiscard]] static QCoro::Task<int> get(std::shared_ptr<StorageService> storage, QString path, QString file);

    AccountManager *m_accounts;
    QString m_backend;
    QString m_accountId;
    bool m_started = false;
};

} // namespace bucketdeck
