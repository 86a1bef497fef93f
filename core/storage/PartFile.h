#pragma once

#include "core/base/Result.h"

#include <QFile>
#include <QString>
#include <QStringList>

namespace bucketdeck {

/// A file of a library that is being written, hidden, beside its place and takes it when it is whole. Gone again, with
/// the folders that were made for it, unless placed. (DownloadFile is its like in the user's own folders: it goes by
/// the name that people know from browsers, and two programs may want the same one.)
class PartFile final
{
public:
    /// A hidden file of its own name in `folder`, which is made where it is missing.
    [[nodiscard]] static Result<std::unique_ptr<PartFile>> inFolder(const QString &folder);
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    /// Open for writing, until it is placed.
    [[nodiscard]] int descriptor() const { return m_file.handle(); }
    /// Brings all to the disk and gives it its name. AlreadyExists without `overwrite`, or where a folder has the name.
    [[nodiscard]] Result<void> place(const QString &path, bool overwrite);

    /// True for names that inFolder() gives.
    [[nodiscard]] static bool isPartName(const QString &name);

private:
    explicit PartFile(const QString &path);
    [[nodiscard]] Result<void> open();

    const QString m_path;
    QFile m_file; ///< Opened by its descriptor, so it doesn't know its name.
    QStringList m_madeFolders;
    bool m_exists = false;
};

} // namespace bucketdeck
