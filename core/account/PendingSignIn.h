#pragma once

#include "core/base/CancelToken.h"
#include "core/supabase/LoopbackListener.h"
#include "core/supabase/Pkce.h"
#include "core/supabase/Session.h"
#include "core/supabase/SupabaseProject.h"

#include <memory>

namespace bucketdeck {

enum class MailPurpose { SignUp, SignIn, Recovery };

/// A sign-in that isn't done yet: what SignInFlows keeps under a ticket.
class PendingSignIn
{
public:
    SupabaseProject project;
    bool remember = true;
    QString ticket;
    QString email;
    MailPurpose purpose = MailPurpose::SignIn;
    bool createUser = false;
    bool wantsPassword = false;
    Pkce pkce = Pkce::generate();
    QString redirectTo;
    std::unique_ptr<LoopbackListener> listener;
    CancelToken linkCancel;
    std::optional<Session> session; ///< Good for the first factor at least.
    bool isClosed = false;

    /// A place for the browser to come back to: the one there is, where it wasn't used. None where this computer
    /// gives no port: links then lead to the project's own site, and the code is left.
    void openListener();
    [[nodiscard]] AuthReturn back() const;
};

} // namespace bucketdeck
