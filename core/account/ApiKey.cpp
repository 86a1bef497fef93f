#include "core/account/ApiKey.h"

#include "core/supabase/AuthClaims.h"

#include <QCoreApplication>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::ApiKey)
};

/// Without the spaces and line ends that come with pasting.
Result<QByteArray> cleanKey(const QString &typed)
{
    const QByteArray key = typed.simplified().remove(u' ').toUtf8();
    if (key.isEmpty())
        return fail(
            ErrorKind::InvalidArgument,
            Words::tr(
                "The project's API key is missing. Copy the publishable (anon) key from the project's settings."));
    if (!isHeaderSafeToken(key))
        return fail(
            ErrorKind::InvalidArgument,
            Words::tr("This can't be an API key. Copy the publishable (anon) key from the project's settings."));
    return key;
}

} // namespace

bool isServiceKey(const QByteArray &key)
{
    if (key.startsWith("sb_secret_"))
        return true;
    const auto claims = jwtClaims(key);
    if (!claims)
        return false;
    const QString role = claims->value(QStringLiteral("role")).toString();
    return !role.isEmpty() && role != u"anon" && role != u"authenticated";
}

Result<QByteArray> checkedPublicKey(const QString &typed)
{
    const Result<QByteArray> key = cleanKey(typed);
    if (key && isServiceKey(*key))
        return fail(ErrorKind::InvalidArgument,
                    Words::tr("This is a secret key: it opens everything in the project to whoever has it. Use the "
                              "publishable (anon) key here, and keep the secret one for servers."));
    return key;
}

Result<QByteArray> checkedServiceKey(const QString &typed)
{
    const Result<QByteArray> key = cleanKey(typed);
    if (key && !isServiceKey(*key))
        return fail(ErrorKind::InvalidArgument,
                    Words::tr("This isn't a secret key. Sign in with it as usual, with your own e-mail address."));
    return key;
}

} // namespace bucketdeck
