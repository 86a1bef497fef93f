#include "core/supabase/AuthErrorWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bucketdeck {
namespace {

struct CodeWords
{
    const char *code;
    ErrorKind kind;
    const char *text;
};

constexpr const char *wrongPassword =
    QT_TRANSLATE_NOOP("bucketdeck::AuthError", "The e-mail or the password is wrong. Check both and try again.");
constexpr const char *sessionEnded =
    QT_TRANSLATE_NOOP("bucketdeck::AuthError", "Your session has ended. Sign in again to go on.");
constexpr const char *taken = QT_TRANSLATE_NOOP(
    "bucketdeck::AuthError", "There is an account with this e-mail address already. Sign in with it, or choose a new "
                             "password if you forgot yours.");
constexpr const char *wrongCode = QT_TRANSLATE_NOOP(
    "bucketdeck::AuthError", "This code isn't right. Type the one that your authenticator shows now.");
constexpr const char *startAgain = QT_TRANSLATE_NOOP(
    "bucketdeck::AuthError", "This sign-in was begun somewhere else or is over already. Start it again from here.");
constexpr const char *tookTooLong =
    QT_TRANSLATE_NOOP("bucketdeck::AuthError", "The sign-in in the browser took too long. Start it again.");
constexpr const char *noSecondFactor =
    QT_TRANSLATE_NOOP("bucketdeck::AuthError", "This project doesn't offer two-step sign-in with an authenticator.");
constexpr const char *noProvider =
    QT_TRANSLATE_NOOP("bucketdeck::AuthError", "This project doesn't offer this way to sign in. Choose another one.");
constexpr const char *mailCode = QT_TRANSLATE_NOOP(
    "bucketdeck::AuthError", "The project wants to be sure that it is you. Type the code from the message that it "
                             "sends you.");
constexpr const char *serverTrouble = QT_TRANSLATE_NOOP(
    "bucketdeck::AuthError", "The project isn't answering properly right now. Try again in a moment.");

constexpr std::array codeWords{
    CodeWords{"invalid_credentials", ErrorKind::WrongCredentials, wrongPassword},
    CodeWords{"email_not_confirmed", ErrorKind::WrongCredentials,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "This e-mail address isn't confirmed yet. Open the link in the message that the "
                                "project sent you, then sign in.")},
    CodeWords{
        "email_provider_disabled", ErrorKind::Unsupported,
        QT_TRANSLATE_NOOP("bucketdeck::AuthError", "This project doesn't allow signing in with e-mail and password.")},
    CodeWords{"captcha_failed", ErrorKind::Unsupported,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "This project asks for a captcha at sign-in, which works in a browser only.")},
    CodeWords{
        "user_banned", ErrorKind::SessionEnded,
        QT_TRANSLATE_NOOP("bucketdeck::AuthError", "This user is blocked in the project. Ask the person who runs it.")},
    CodeWords{"refresh_token_not_found", ErrorKind::SessionEnded, sessionEnded},
    CodeWords{"refresh_token_already_used", ErrorKind::SessionEnded, sessionEnded},
    CodeWords{"session_not_found", ErrorKind::SessionEnded, sessionEnded},
    CodeWords{"session_expired", ErrorKind::SessionEnded, sessionEnded},
    CodeWords{"user_not_found", ErrorKind::SessionEnded, sessionEnded},
    CodeWords{"bad_jwt", ErrorKind::SessionEnded, sessionEnded},
    CodeWords{"user_already_exists", ErrorKind::AlreadyExists, taken},
    CodeWords{"email_exists", ErrorKind::AlreadyExists, taken},
    CodeWords{"identity_already_exists", ErrorKind::AlreadyExists, taken},
    CodeWords{"same_password", ErrorKind::InvalidArgument,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "This is the password that you have already. Choose a different one.")},
    CodeWords{"email_address_invalid", ErrorKind::InvalidArgument,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "The project doesn't take this e-mail address. Check it, or use another one.")},
    CodeWords{"email_address_not_authorized", ErrorKind::Unsupported,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "This project can't send messages to this address yet. The person who runs it has to "
                                "set up an e-mail service (SMTP) first.")},
    CodeWords{"signup_disabled", ErrorKind::Unsupported,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "This project takes no new users. Ask the person who runs it for an account.")},
    CodeWords{"otp_disabled", ErrorKind::NotFound,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "This project has no account with this e-mail address. Check it, or sign up first.")},
    CodeWords{"otp_expired", ErrorKind::WrongCredentials,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "This code or link is wrong or too old. Check it, or ask for a new one.")},
    CodeWords{"anonymous_provider_disabled", ErrorKind::Unsupported,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "This project doesn't let anyone in without an account. Sign in or sign up.")},
    CodeWords{"provider_disabled", ErrorKind::Unsupported, noProvider},
    CodeWords{"oauth_provider_not_supported", ErrorKind::Unsupported, noProvider},
    CodeWords{"feature_disabled", ErrorKind::Unsupported, noProvider},
    CodeWords{"sso_provider_not_found", ErrorKind::Unsupported, noProvider},
    CodeWords{"user_sso_managed", ErrorKind::Unsupported,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "Your organisation manages this account. E-mail and password are changed there.")},
    CodeWords{"provider_email_needs_verification", ErrorKind::WrongCredentials,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "Your e-mail address has to be confirmed first. Open the link in the message that the "
                                "project sent you, then sign in again.")},
    CodeWords{"access_denied", ErrorKind::AccessDenied,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "The sign-in was refused in the browser. Start it again, and allow it there.")},
    CodeWords{"bad_code_verifier", ErrorKind::WrongCredentials, startAgain},
    CodeWords{"flow_state_not_found", ErrorKind::WrongCredentials, startAgain},
    CodeWords{"flow_state_already_used", ErrorKind::WrongCredentials, startAgain},
    CodeWords{"bad_oauth_state", ErrorKind::WrongCredentials, startAgain},
    CodeWords{"bad_oauth_callback", ErrorKind::WrongCredentials, startAgain},
    CodeWords{"oauth_invalid_state", ErrorKind::WrongCredentials, startAgain},
    CodeWords{"oauth_client_state_not_found", ErrorKind::WrongCredentials, startAgain},
    CodeWords{"flow_state_expired", ErrorKind::Timeout, tookTooLong},
    CodeWords{"oauth_client_state_expired", ErrorKind::Timeout, tookTooLong},
    CodeWords{"reauthentication_needed", ErrorKind::WrongCredentials, mailCode},
    CodeWords{"reauthentication_not_valid", ErrorKind::WrongCredentials,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "This code isn't the one from the newest message, or it is too old. Ask for another.")},
    CodeWords{"current_password_required", ErrorKind::WrongCredentials,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "The project asks for your current password before it takes a new one.")},
    CodeWords{"current_password_invalid", ErrorKind::WrongCredentials,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError", "Your current password is wrong. Check it and try again.")},
    CodeWords{"mfa_verification_failed", ErrorKind::WrongCredentials, wrongCode},
    CodeWords{"mfa_verification_rejected", ErrorKind::WrongCredentials, wrongCode},
    CodeWords{"mfa_challenge_expired", ErrorKind::WrongCredentials,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError", "This took too long. Type the code that is shown now.")},
    CodeWords{"mfa_ip_address_mismatch", ErrorKind::WrongCredentials,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError", "The network changed meanwhile. Try once more.")},
    CodeWords{"mfa_factor_not_found", ErrorKind::NotFound,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError", "This authenticator isn't set up any more.")},
    CodeWords{"mfa_factor_name_conflict", ErrorKind::AlreadyExists,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "An authenticator of this name is set up already. Choose another name.")},
    CodeWords{"too_many_enrolled_mfa_factors", ErrorKind::InvalidArgument,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "The project allows no more authenticators. Remove one that you don't need first.")},
    CodeWords{"mfa_verified_factor_exists", ErrorKind::AlreadyExists,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError", "This is set up already.")},
    CodeWords{"mfa_totp_enroll_not_enabled", ErrorKind::Unsupported, noSecondFactor},
    CodeWords{"mfa_totp_verify_not_enabled", ErrorKind::Unsupported, noSecondFactor},
    CodeWords{"insufficient_aal", ErrorKind::AccessDenied,
              QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                "This needs the second step of your sign-in. Sign out, and sign in again with the "
                                "code from your authenticator.")},
    CodeWords{"hook_timeout", ErrorKind::Server, serverTrouble},
    CodeWords{"hook_timeout_after_retry", ErrorKind::Server, serverTrouble},
    CodeWords{"server_error", ErrorKind::Server, serverTrouble},
    CodeWords{"temporarily_unavailable", ErrorKind::Server, serverTrouble},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("bucketdeck::AuthError", text);
}

Error weakPassword(const QStringList &weaknesses, const QString &message)
{
    if (weaknesses.contains(u"pwned"))
        return makeError(ErrorKind::InvalidArgument,
                         tr(QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                              "This password is known from a leak, so others may try it. Choose one "
                                              "that you use nowhere else.")));
    if (weaknesses.contains(u"characters"))
        return makeError(ErrorKind::InvalidArgument,
                         tr(QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                              "This password is too simple for this project. Mix small and large "
                                              "letters, digits and signs.")));
    // "Password should be at least 8 characters."
    const qsizetype digits =
        std::find_if(message.cbegin(), message.cend(), [](QChar c) { return c.isDigit(); }) - message.cbegin();
    const int length = message.mid(digits).section(u' ', 0, 0).toInt();
    if (length > 0)
        return makeError(ErrorKind::InvalidArgument,
                         QCoreApplication::translate("bucketdeck::AuthError",
                                                     "This password is too short: the project asks for %n "
                                                     "character(s) or more.",
                                                     nullptr, length));
    return makeError(ErrorKind::InvalidArgument,
                     tr(QT_TRANSLATE_NOOP("bucketdeck::AuthError",
                                          "This password is too weak for this project. Choose a longer one.")));
}

/// One code for whatever is wrong with a request's fields.
Error validationFailed(const QString &message)
{
    if (message.contains(u"provider", Qt::CaseInsensitive))
        return makeError(ErrorKind::Unsupported, tr(noProvider));
    return makeError(
        ErrorKind::InvalidArgument,
        tr(QT_TRANSLATE_NOOP("bucketdeck::AuthError", "The project couldn't read this e-mail address or password. "
                                                      "Check both and try again.")));
}

} // namespace

std::optional<Error> authErrorForCode(const QString &code, const QString &message, const QStringList &weaknesses)
{
    if (code == u"weak_password")
        return weakPassword(weaknesses, message);
    if (code == u"validation_failed")
        return validationFailed(message);
    // Servers from before error codes: the OAuth word for both a wrong password and a spent refresh token.
    if (code == u"invalid_grant")
        return message.contains(u"refresh token", Qt::CaseInsensitive)
                   ? makeError(ErrorKind::SessionEnded, tr(sessionEnded))
                   : makeError(ErrorKind::WrongCredentials, tr(wrongPassword));
    const auto found = std::find_if(codeWords.cbegin(), codeWords.cend(),
                                    [&code](const CodeWords &words) { return code == QLatin1StringView(words.code); });
    if (found == codeWords.cend())
        return std::nullopt;
    return makeError(found->kind, tr(found->text));
}

} // namespace bucketdeck
