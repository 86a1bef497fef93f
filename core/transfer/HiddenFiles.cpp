#include "core/transfer/HiddenFiles.h"

#include "core/storage/StorageService.h"

namespace bucketdeck {

bool isHiddenName(const QString &name)
{
    return name.startsWith(u'.');
}

bool hasHiddenPart(const QString &relativeKey)
{
    return isHiddenName(relativeKey) || relativeKey.contains(QStringLiteral("/."));
}

bool isSystemLitter(const QString &name)
{
    return name == u".DS_Store" || name.compare(u"Thumbs.db", Qt::CaseInsensitive) == 0 ||
           name.compare(u"desktop.ini", Qt::CaseInsensitive) == 0 || name == emptyFolderPlaceholder;
}

} // namespace bucketdeck
