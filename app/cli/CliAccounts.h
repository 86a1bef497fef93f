#pragma once

#include "core/account/AccountManager.h"

namespace bucketdeck::CliAccounts {

/// The account that `ss:` means: the one that `wanted` names by name, e-mail or id; with nothing named the one of the
/// environment, else the current one. SessionEnded where there is none, InvalidArgument where several fit.
[[nodiscard]] Result<Account> choose(const AccountManager &accounts, const QString &wanted);

/// Waits for a saved session to be brought back. SessionEnded where it has ended.
[[nodiscard]] Task<std::shared_ptr<StorageService>> open(AccountManager *accounts, QString accountId);

} // namespace bucketdeck::CliAccounts
