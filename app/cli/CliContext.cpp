#include "app/cli/CliContext.h"

#include "app/cli/CliAccounts.h"

namespace bucketdeck {

CliContext::CliContext(AccountManager *accounts, std::shared_ptr<Clock> clock, std::shared_ptr<TransferJournal> journal,
                       std::shared_ptr<AudioCompressor> compressor, std::shared_ptr<const KeptAnalyses> sounds,
                       CliOptions options)
    : m_accounts(accounts)
    , m_clock(std::move(clock))
    , m_journal(std::move(journal))
    , m_compressor(std::move(compressor))
    , m_sounds(std::move(sounds))
    , m_options(std::move(options))
    , m_out(m_options.quiet, m_options.verbose, m_cancel)
{
}

Task<std::shared_ptr<StorageService>> CliContext::storage(CliPath::Place place)
{
    const auto self = shared_from_this();
    if (place == CliPath::Place::Library) {
        Result<std::shared_ptr<StorageService>> library = co_await CliAccounts::open(m_accounts, localAccountId);
        co_return library;
    }
    const Result<Account> account = CliAccounts::choose(*m_accounts, m_options.account);
    if (!account)
        co_return fail(account.error());
    m_cloudId = account->id;
    Result<std::shared_ptr<StorageService>> opened = co_await CliAccounts::open(m_accounts, account->id);
    co_return opened;
}

QString CliContext::accountId(CliPath::Place place) const
{
    return place == CliPath::Place::Library ? localAccountId : m_cloudId;
}

CliPath::Place CliContext::placeOf(const QString &accountId) const
{
    return accountId == localAccountId ? CliPath::Place::Library : CliPath::Place::Cloud;
}

bool CliContext::mayBeBlind(CliPath::Place place) const
{
    return place == CliPath::Place::Cloud && !m_accounts->account(m_cloudId).bypassesRowSecurity;
}

CliPath CliContext::defaultRoot() const
{
    const bool library = m_options.account.isEmpty() && m_accounts->environment().backend == u"local";
    return CliPath::of(library ? CliPath::Place::Library : CliPath::Place::Cloud, {});
}

CliExit CliContext::failed(const Error &error, const QString &about)
{
    if (error.kind != ErrorKind::Cancelled && !m_cancel.isCancelled())
        m_out.error(error, about);
    return m_cancel.isCancelled() ? CliExit::Interrupted : exitFor(error);
}

CliExit CliContext::wrongUse(const QString &text)
{
    m_out.note(text);
    return CliExit::WrongUse;
}

} // namespace bucketdeck
