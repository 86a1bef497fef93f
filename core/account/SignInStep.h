#pragma once

#include "core/account/Account.h"
#include "core/base/CancelToken.h"
#include "core/supabase/AuthUser.h"

#include <QList>
#include <QUrl>

namespace bucketdeck {

/// The door of a project, as typed.
struct ProjectAccess
{
    QUrl projectUrl;      ///< "https://ref.supabase.co" or self-hosted; a path such as /storage/v1 is cut off.
    QString apiKey;       ///< Anon or publishable. A service or secret key is refused with words.
    bool remember = true; ///< False, or no keychain: this session only.
    /// Taken back before it was done: nothing is entered, and a session that came all the same ends again.
    CancelToken cancel = CancelToken();
};

/// Where a sign-in stands after a call of SignInFlows.
struct SignInStep
{
    enum class Kind {
        SignedIn,     ///< Done: `account` is there.
        MailSent,     ///< A message is on its way: submitCode() or waitForLink() goes on.
        SecondFactor, ///< submitSecondFactor() goes on.
        NewPassword,  ///< setNewPassword() goes on.
    };
    Kind kind = Kind::SignedIn;
    Account account;           ///< With SignedIn.
    QString ticket;            ///< Names what is under way to the calls that go on with it. No secret.
    QString email;             ///< With MailSent: where to.
    QList<AuthFactor> factors; ///< With SecondFactor: those that can be used here, at least one.
};

} // namespace bucketdeck
