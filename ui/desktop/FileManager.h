#pragma once

#include <QStringList>

namespace bucketdeck {

/// The desktop's own window on folders.
class FileManager
{
public:
    FileManager() = default;
    virtual ~FileManager() = default;
    Q_DISABLE_COPY_MOVE(FileManager)

    /// Opens their folders with these files selected, or just the folders where that can't be asked for.
    virtual void showFiles(const QStringList &paths) = 0;
};

} // namespace bucketdeck
