#pragma once

#include "core/base/Result.h"

namespace bucketdeck {

/// True for keys that bypass row-level security: `sb_secret_…`, and JWTs of any role but anon and authenticated.
[[nodiscard]] bool isServiceKey(const QByteArray &key);

/// The key as typed into the sign-in form, without the spaces and line ends that come with pasting.
/// InvalidArgument with words for none, for what can't be a key, and for a service or secret key.
[[nodiscard]] Result<QByteArray> checkedPublicKey(const QString &typed);

/// The same for one who insists on a secret key. InvalidArgument for every other key, too.
[[nodiscard]] Result<QByteArray> checkedServiceKey(const QString &typed);

} // namespace bucketdeck
