#pragma once

#include "core/base/Task.h"

#include <QImage>
#include <QString>

namespace bucketdeck {

/// Covers as files, for desktops that show what plays: private to the user, and only the last few.
class CoverFiles final
{
public:
    static constexpr int most = 20;

    /// `folder` is made when there is a cover.
    explicit CoverFiles(const QString &folder)
        : m_folder(folder)
    {
    }

    /// The path of a file with this picture. LocalIo. Written on another thread.
    [[nodiscard]] Task<QString> put(QImage cover) const;

private:
    QString m_folder;
};

} // namespace bucketdeck
