#pragma once

#include "app/cli/CliExit.h"
#include "app/cli/CliOptions.h"
#include "app/cli/CliOutput.h"
#include "core/account/AccountManager.h"
#include "core/audio/analysis/KeptAnalyses.h"
#include "core/base/Clock.h"
#include "core/transfer/AudioCompressor.h"
#include "core/transfer/TransferJournal.h"

#include <memory>

namespace bucketdeck {

/// What all commands share: who there is, what was asked for, where to print, and whether to stop.
class CliContext : public std::enable_shared_from_this<CliContext>
{
public:
    CliContext(AccountManager *accounts, std::shared_ptr<Clock> clock, std::shared_ptr<TransferJournal> journal,
               std::shared_ptr<AudioCompressor> compressor, std::shared_ptr<const KeptAnalyses> sounds,
               CliOptions options);

    [[nodiscard]] const CliOptions &options() const { return m_options; }
    [[nodiscard]] CliOutput &out() { return m_out; }
    [[nodiscard]] CancelToken cancel() const { return m_cancel; }
    [[nodiscard]] std::shared_ptr<Clock> clock() const { return m_clock; }
    /// What a command that was killed leaves to the next one that is asked for the same.
    [[nodiscard]] std::shared_ptr<TransferJournal> journal() const { return m_journal; }
    /// For --compress; null without it.
    [[nodiscard]] std::shared_ptr<AudioCompressor> compressor() const { return m_compressor; }
    /// For the commands that analyse sounds; null for others.
    [[nodiscard]] std::shared_ptr<const KeptAnalyses> sounds() const { return m_sounds; }
    [[nodiscard]] AccountManager &accounts() const { return *m_accounts; }

    /// Where `place` (Cloud or Library) is; ready for calls.
    [[nodiscard]] Task<std::shared_ptr<StorageService>> storage(CliPath::Place place);
    /// The id of the account behind `place`, after storage() has succeeded for it.
    [[nodiscard]] QString accountId(CliPath::Place place) const;
    [[nodiscard]] CliPath::Place placeOf(const QString &accountId) const;
    /// Policies may keep buckets and files from this account's eyes: what it doesn't see may be there. After storage().
    [[nodiscard]] bool mayBeBlind(CliPath::Place place) const;
    /// What a command without a path means: what the window would open on.
    [[nodiscard]] CliPath defaultRoot() const;

    /// Tells the error and gives the exit for it. An interruption needs no words.
    [[nodiscard]] CliExit failed(const Error &error, const QString &about = {});
    [[nodiscard]] CliExit wrongUse(const QString &text);

private:
    AccountManager *m_accounts;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<TransferJournal> m_journal;
    std::shared_ptr<AudioCompressor> m_compressor;
    std::shared_ptr<const KeptAnalyses> m_sounds;
    CliOptions m_options;
    CancelToken m_cancel;
    CliOutput m_out;
    QString m_cloudId;
};

} // namespace bucketdeck
