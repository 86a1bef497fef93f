#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace bucketdeck {

enum class AccountKind { Local, Supabase };

enum class AccountOrigin {
    BuiltIn,     ///< The library on this computer.
    Saved,       ///< Signed in by the user; the session is in the keychain.
    SessionOnly, ///< Signed in by the user without a keychain: gone when the window closes.
    Environment, ///< From SUPABASE_URL and its companions; never saved.
};

enum class AccountState {
    Ready,
    Restoring, ///< At the start, while the keychain and the server are asked.
    Offline,   ///< There is a session, but the project can't be reached.
    SignedOut, ///< The session ended: sign in again.
};

/// Which back end, which project, which user. No secrets.
struct Account
{
    QString id; ///< "local", or stable over restarts: made from URL and user id.
    AccountKind kind = AccountKind::Local;
    AccountOrigin origin = AccountOrigin::BuiltIn;
    AccountState state = AccountState::Ready;
    QString title; ///< "Library", or the project's host (its first label).
    QUrl projectUrl;
    QString email; ///< Empty for anonymous users and for keys.
    QString name;  ///< As the user calls themself; often empty.
    QString userId;
    bool isPublicAccess = false;      ///< Nobody is signed in: what the project gives to everybody.
    bool bypassesRowSecurity = false; ///< A service or secret key: sees and changes everything. Say so.

    friend bool operator==(const Account &, const Account &) = default;
};

inline const QString localAccountId = QStringLiteral("local");

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::Account)
