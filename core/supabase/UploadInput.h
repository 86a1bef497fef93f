#pragma once

#include "core/storage/StorageService.h"

#include <optional>

namespace bucketdeck {

/// Where an upload's bytes come from, opened, and what they were like then.
struct UploadInput
{
    std::shared_ptr<QIODevice> device;
    QString filePath; ///< Empty for a device.
    qint64 size = 0;
    QDateTime modified; ///< Of a file.

    /// SourceChanged where the file is gone, LocalIo where it can't be read.
    [[nodiscard]] static Result<UploadInput> open(const UploadSource &source);
    /// What is different now, for an error's detail; none while the file is as it was.
    [[nodiscard]] std::optional<QString> change() const;
};

/// SourceChanged, with words for whether something was stored all the same.
[[nodiscard]] Error sourceChangedError(const StoragePath &target, const QString &what, bool arrived);

} // namespace bucketdeck
