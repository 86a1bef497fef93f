#include "core/account/UserProfile.h"

#include "core/account/ProfilePicture.h"

namespace bucketdeck {
namespace {

QString nameOf(const QJsonObject &metadata)
{
    // Ours first, then what providers give.
    for (const QLatin1StringView field : {QLatin1StringView("name"), QLatin1StringView("full_name"),
                                          QLatin1StringView("display_name"), QLatin1StringView("user_name")}) {
        const QString name = metadata.value(field).toString().simplified();
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

UserProfile profileOf(const AuthUser &user)
{
    UserProfile profile;
    profile.userId = user.id;
    profile.email = user.email;
    profile.pendingEmail = user.pendingEmail;
    profile.name = nameOf(user.metadata);
    profile.isAnonymous = user.isAnonymous;
    profile.providers = user.providers;
    profile.factors = user.factors;
    profile.picture = pictureOf(user.metadata, user.id);
    return profile;
}

} // namespace bucketdeck
