#pragma once

#include "core/base/Error.h"

namespace bucketdeck {

/// What is known of a project's rules for passwords before it is asked. The project may have more of its own; what it
/// refuses, it says itself.
namespace PasswordRules {

/// The least that the Auth server accepts anywhere.
inline constexpr qsizetype fewest = 6;

[[nodiscard]] QString words();
/// Empty: nothing that we know of.
[[nodiscard]] QString mistakeIn(const QString &password);
/// The server refused the password, not the address or the moment.
[[nodiscard]] bool isAboutPassword(const Error &error);

} // namespace PasswordRules
} // namespace bucketdeck
