#pragma once

#include "core/base/CancelToken.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace bucketdeck {

/// What can be told of a local file. Blocks: for worker threads.
struct FileFacts
{
    bool exists = false; ///< As a file.
    qint64 size = -1;
    QDateTime modified; ///< UTC
    QDateTime put;      ///< UTC; when it came to its place, or was changed there (not its content's age).

    [[nodiscard]] static FileFacts of(const QString &path);
    /// Lower-case hex of all its bytes; empty where it can't be read to its end, or on cancel.
    [[nodiscard]] static QByteArray md5(const QString &path, const CancelToken &cancel);
};

} // namespace bucketdeck
