#pragma once

#include "core/storage/StorageService.h"
#include "core/transfer/AudioCompressor.h"
#include "core/transfer/Compression.h"

namespace bucketdeck {

/// What an upload sends, and under which name and type.
struct UploadContent
{
    QString path;
    StoragePath target;
    QString contentType;
    qint64 bytes = -1; ///< -1 unknown.
    Compression compression;
    std::shared_ptr<const CompressedCopy> hold; ///< Keeps the copy that `path` is.
};

/// Compresses a file that is to be uploaded, as its `compression` says, and gives what to send. Where that isn't
/// possible (no sound in it, damaged, lossy already) or came out larger, that is the file itself under its own name and
/// type, and Compression::kept says why. The bucket's rules are looked at once more, for what is really sent: TooLarge,
/// TypeNotAllowed. DiskFull, LocalIo, SourceChanged, Busy. `progress` from 0 to 1.
[[nodiscard]] Task<UploadContent> compressContent(std::shared_ptr<AudioCompressor> compressor,
                                                  std::shared_ptr<StorageService> storage, UploadContent content,
                                                  CancelToken cancel, AudioCompressor::Progress progress);

} // namespace bucketdeck
