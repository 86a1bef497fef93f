#include "ui/account/PasswordRules.h"

#include <QCoreApplication>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::PasswordRules)
};

/// bcrypt, which the server keeps passwords with, reads no more than this.
constexpr qsizetype mostBytes = 72;

} // namespace

QString PasswordRules::words()
{
    return Words::tr("At least %n character(s); longer is better. The project may ask for more.", nullptr,
                     static_cast<int>(fewest));
}

QString PasswordRules::mistakeIn(const QString &password)
{
    if (password.isEmpty())
        return Words::tr("Enter a password.");
    if (password.size() < fewest)
        return Words::tr("Use at least %n character(s).", nullptr, static_cast<int>(fewest));
    if (password.toUtf8().size() > mostBytes)
        return Words::tr("This is too long for the server. Use at most %n character(s).", nullptr,
                         static_cast<int>(mostBytes));
    return {};
}

bool PasswordRules::isAboutPassword(const Error &error)
{
    return error.code == u"weak_password" || error.code == u"same_password";
}

} // namespace bucketdeck
