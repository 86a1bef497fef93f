#pragma once

#include "core/storage/StoragePath.h"
#include "ui/browser/BrowserContext.h"

#include <optional>

namespace bucketdeck {

/// In which folder of a bucket the projects are, and whether they are shown as such: remembered for each bucket. The
/// user's own folder, unless another one was chosen.
class ProjectLayout
{
public:
    explicit ProjectLayout(const BrowserContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] StoragePath folderOf(const QString &accountId, const QString &bucket) const;
    void setFolder(const QString &accountId, const StoragePath &projects) const;
    /// How deep a folder lies below that of the projects, where it can be shown as projects, a project or a chapter
    /// (see ProjectFolder::Level).
    [[nodiscard]] std::optional<int> depthOf(const QString &accountId, const StoragePath &folder) const;

    [[nodiscard]] bool isShown(const QString &accountId, const QString &bucket) const;
    void setShown(const QString &accountId, const QString &bucket, bool shown) const;
    /// Whether it was offered and the user has seen to it.
    [[nodiscard]] bool isOffered(const QString &accountId, const QString &bucket) const;
    void setOffered(const QString &accountId, const QString &bucket) const;

private:
    [[nodiscard]] QVariant value(const QString &what, const QString &accountId, const QString &bucket) const;
    void setValue(const QString &what, const QString &accountId, const QString &bucket, const QVariant &value) const;

    BrowserContext m_context;
};

} // namespace bucketdeck
