#pragma once

#include "core/base/Error.h"

#include <QStringList>

#include <optional>

namespace bucketdeck {

/// What one of the Auth server's codes means, in words. None for codes that need a look at the rest of the answer.
/// `message` tells apart what shares a code; `weaknesses` are the reasons of a weak password ("length",
/// "characters", "pwned").
[[nodiscard]] std::optional<Error> authErrorForCode(const QString &code, const QString &message,
                                                    const QStringList &weaknesses = {});

} // namespace bucketdeck
