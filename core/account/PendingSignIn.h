#pragma once

#include "core/account/SignInStep.h"
#include "core/base/CancelToken.h"
#include "core/supabase/LoopbackListener.h"
#include "core/supabase/Pkce.h"
#include "core/supabase/Session.h"
#include "core/supabase/SupabaseProject.h"

#include <memory>

namespace bucketdeck {

/// The door of a project, looked at. InvalidArgument with words.
[[nodiscard]] Result<SupabaseProject> checkedProject(const ProjectAccess &access);

enum class MailPurpose { SignUp, SignIn, Recovery };

/// A sign-in that isn't done yet: what SignInFlows keeps under a ticket.
class PendingSignIn
{
public:
    SupabaseProject project;
    bool remember = true;
    CancelToken cancel;
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

    /// At its very start. InvalidArgument with words where the door can't be one.
    [[nodiscard]] static Result<std::shared_ptr<PendingSignIn>> begin(const ProjectAccess &access,
                                                                      const QString &email);
    /// A place for the browser to come back to: the one there is, where it wasn't used. None where this computer
    /// gives no port: links then lead to the project's own site, and the code is left.
    void openListener();
    [[nodiscard]] AuthReturn back() const;
    /// The factors of `session` that can be used at a desktop.
    [[nodiscard]] QList<AuthFactor> usableFactors() const;
};

} // namespace bucketdeck
