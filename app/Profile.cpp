#include "app/Profile.h"

#include <QDir>
#include <QStandardPaths>

namespace bucketdeck {

Profile Profile::standard()
{
    Profile profile;
    profile.settingsFile =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
    profile.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    profile.libraryFolder =
        QStandardPaths::writableLocation(QStandardPaths::MusicLocation) + QStringLiteral("/Bucketdeck");
    profile.cacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return profile;
}

Profile Profile::below(const QString &folder)
{
    const QString root = QDir(folder).absolutePath();
    return {root + QStringLiteral("/settings.ini"), root + QStringLiteral("/data"), root + QStringLiteral("/Library"),
            root + QStringLiteral("/cache")};
}

} // namespace bucketdeck
