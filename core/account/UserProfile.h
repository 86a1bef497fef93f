#pragma once

#include "core/storage/StoragePath.h"
#include "core/supabase/AuthUser.h"

#include <optional>

namespace bucketdeck {

/// A user's account in a project, as the user sees it.
struct UserProfile
{
    QString userId;
    QString email;        ///< Empty for anonymous users.
    QString pendingEmail; ///< A new address that waits to be confirmed.
    QString name;         ///< As the user or a provider gave it; may be empty.
    bool isAnonymous = false;
    QStringList providers; ///< How the user can sign in: "email", "github", …
    QList<AuthFactor> factors;
    std::optional<StoragePath> picture; ///< Always below the user's own "profile/".
};

/// The server's user in these terms.
[[nodiscard]] UserProfile profileOf(const AuthUser &user);

/// What is to change; what is not set stays.
struct ProfileChange
{
    std::optional<QString> name;
    std::optional<QString> email;    ///< Takes effect when the message that is sent was answered.
    std::optional<QString> password; ///< Ends the user's sessions on other devices.
    QString currentPassword;         ///< Where the project asked for it (code "current_password_required").
    QString code; ///< Of the message of requestPasswordCode(), where the project asked ("reauthentication_needed").
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::UserProfile)
