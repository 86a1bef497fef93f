#pragma once

#include "core/audio/SoundEncoder.h"
#include "core/base/Task.h"
#include "core/transfer/HiddenFiles.h"

#include <QStringList>

#include <memory>

namespace bucketdeck {

/// What there is to compress among files and folders that are to be uploaded.
struct UploadSurvey
{
    QList<SoundFacts> sounds;
    qint64 otherFiles = 0; ///< No sound.
    qint64 otherBytes = 0;

    struct Sum
    {
        qint64 compressed = 0; ///< Files that will be.
        qint64 before = 0;     ///< Bytes of these.
        qint64 after = 0;      ///< What they are expected to come to.
        qint64 kept = 0;       ///< Files that are sent as they are.
        qint64 keptBytes = 0;
    };
    [[nodiscard]] Sum with(const EncodeSettings &settings) const;
};

/// Looks into each file on a worker thread, folders with what an upload takes of them. Cancelled.
[[nodiscard]] Task<UploadSurvey> surveyUploads(std::shared_ptr<const SoundEncoder> encoder, QStringList localPaths,
                                               HiddenFiles hidden, CancelToken cancel);

} // namespace bucketdeck
