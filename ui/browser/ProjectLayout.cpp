#include "ui/browser/ProjectLayout.h"

#include "core/audio/ProjectOutline.h"
#include "core/storage/StorageService.h"

#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bucketdeck {
namespace {

/// A slash would open a group of the settings.
QString keyOf(const QString &what, const QString &accountId, const QString &bucket)
{
    return u"accounts/%1/projects/%2/%3"_s.arg(accountId, QString::fromLatin1(QUrl::toPercentEncoding(bucket)), what);
}

} // namespace

QVariant ProjectLayout::value(const QString &what, const QString &accountId, const QString &bucket) const
{
    return m_context.settings ? m_context.settings->value(keyOf(what, accountId, bucket)) : QVariant();
}

void ProjectLayout::setValue(const QString &what, const QString &accountId, const QString &bucket,
                             const QVariant &value) const
{
    if (m_context.settings)
        m_context.settings->setValue(keyOf(what, accountId, bucket), value);
}

StoragePath ProjectLayout::folderOf(const QString &accountId, const QString &bucket) const
{
    const QVariant chosen = value(u"folder"_s, accountId, bucket);
    if (chosen.isValid())
        return {bucket, chosen.toString()};
    const std::shared_ptr<StorageService> storage = m_context.storage ? m_context.storage(accountId) : nullptr;
    return storage ? storage->homeFolder(bucket) : StoragePath{bucket, {}};
}

void ProjectLayout::setFolder(const QString &accountId, const StoragePath &projects) const
{
    setValue(u"folder"_s, accountId, projects.bucket, projects.key);
}

std::optional<int> ProjectLayout::depthOf(const QString &accountId, const StoragePath &folder) const
{
    if (!m_context.settings || folder.bucket.isEmpty())
        return std::nullopt;
    const StoragePath projects = folderOf(accountId, folder.bucket);
    if (!projects.contains(folder))
        return std::nullopt;
    const auto depth = static_cast<int>(folder.relativeTo(projects).count(u'/'));
    return depth <= ProjectFolder::Chapter ? std::optional(depth) : std::nullopt;
}

bool ProjectLayout::isShown(const QString &accountId, const QString &bucket) const
{
    return value(u"shown"_s, accountId, bucket).toBool();
}

void ProjectLayout::setShown(const QString &accountId, const QString &bucket, bool shown) const
{
    setValue(u"shown"_s, accountId, bucket, shown);
}

bool ProjectLayout::isOffered(const QString &accountId, const QString &bucket) const
{
    return value(u"offered"_s, accountId, bucket).toBool();
}

void ProjectLayout::setOffered(const QString &accountId, const QString &bucket) const
{
    setValue(u"offered"_s, accountId, bucket, true);
}

} // namespace bucketdeck
