#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace bucketdeck {

/// A second factor of a sign-in, as the server lists it.
struct AuthFactor
{
    QString id;
    QString name; ///< Given by the user; may be empty.
    QString type; ///< "totp", "phone", "webauthn".
    bool isVerified = false;

    friend bool operator==(const AuthFactor &, const AuthFactor &) = default;
};

/// A user as the server tells it, at a sign-in and by GET /user.
struct AuthUser
{
    QString id;
    QString email;
    QString pendingEmail; ///< An address that waits to be confirmed.
    bool isAnonymous = false;
    QJsonObject metadata;  ///< The user's own to write (user_metadata): nothing in it proves anything.
    QStringList providers; ///< How this user can sign in: "email", "github", …
    QList<AuthFactor> factors;
};

/// What PUT /user changes; what is not set stays.
struct AuthUserChange
{
    std::optional<QJsonObject> metadata; ///< Merged into what is there; null takes a field away.
    std::optional<QString> email;        ///< Takes effect when the message that is sent was answered.
    std::optional<QString> password;     ///< Ends the user's other sessions.
    QString currentPassword;             ///< Some projects ask for it with a new password.
    QString nonce;                       ///< The code of a reauthentication message, where the project asks for one.
};

/// A new TOTP factor: of no effect until a code of it was verified.
struct TotpEnrolment
{
    QString factorId;
    QByteArray qrCodeSvg; ///< From the server: render it, and load nothing that it refers to.
    QString secret;       ///< For typing into an authenticator. Show it, never store or log it.
    QString uri;          ///< "otpauth://totp/…"; holds the secret too.
};

/// Which of the user's sessions a sign-out ends.
enum class SignOutScope {
    Here,       ///< This one.
    Elsewhere,  ///< All but this one.
    Everywhere, ///< All.
};

} // namespace bucketdeck
