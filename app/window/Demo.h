#pragma once

#include "core/account/AccountManager.h"

namespace bucketdeck {

/// Signs in to the practice project that `./run demo` started, for this session only.
/// `projectFile` is what it wrote when it was ready: url, anon_key and users with their (published) passwords.
[[nodiscard]] Task<Account> signInToDemo(AccountManager *accounts, QString projectFile);

} // namespace bucketdeck
