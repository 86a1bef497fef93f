#pragma once

#include <QStringList>

namespace bucketdeck {

/// What a project says of its sign-in (GET /settings), as far as a sign-in form cares.
struct AuthSettings
{
    bool emailEnabled = true;
    bool signUpDisabled = false;
    bool anonymousEnabled = false;
    bool confirmsEmail = false; ///< A new address must be confirmed by a message before it can be used.
    QStringList providers; ///< Those that are on, under their names for withProvider(): "github", "google"; sorted.
};

} // namespace bucketdeck
