#include "core/transfer/UploadSurvey.h"

#include "core/transfer/CompressedName.h"
#include "core/transfer/UploadPlanner.h"

#include <QCoroFuture>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace bucketdeck {
namespace {

void lookAt(const SoundEncoder &encoder, const QFileInfo &file, UploadSurvey &survey)
{
    // Asked for with every wish, so that those of the user can change.
    EncodeSettings any = EncodeSettings::usual(EncodeCodec::Opus);
    any.lossyToo = true;
    if (mayBeCompressed(sniffContentType(file.filePath()), any)) {
        if (const std::optional<SoundFacts> sound = encoder.facts(file.filePath())) {
            survey.sounds.append(*sound);
            return;
        }
    }
    ++survey.otherFiles;
    survey.otherBytes += file.size();
}

UploadSurvey survey(const SoundEncoder &encoder, const QStringList &paths, HiddenFiles hidden,
                    const CancelToken &cancel)
{
    UploadSurvey found;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isFile())
            lookAt(encoder, info, found);
        if (!info.isDir())
            continue;
        const QDir inside(path);
        QDirIterator below(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (below.hasNext() && !cancel.isCancelled()) {
            const QString file = below.next();
            const bool isLeftOut = hidden == HiddenFiles::LeaveOut && hasHiddenPart(inside.relativeFilePath(file));
            if (!isLeftOut && !isSystemLitter(below.fileName()))
                lookAt(encoder, below.fileInfo(), found);
        }
    }
    return found;
}

} // namespace

UploadSurvey::Sum UploadSurvey::with(const EncodeSettings &settings) const
{
    Sum sum;
    sum.kept = otherFiles;
    sum.keptBytes = otherBytes;
    for (const SoundFacts &sound : sounds) {
        if (const std::optional<qint64> bytes = estimatedBytes(sound, settings)) {
            ++sum.compressed;
            sum.before += sound.bytes;
            sum.after += *bytes;
        } else {
            ++sum.kept;
            sum.keptBytes += sound.bytes;
        }
    }
    return sum;
}

Task<UploadSurvey> surveyUploads(std::shared_ptr<const SoundEncoder> encoder, QStringList localPaths,
                                 HiddenFiles hidden, CancelToken cancel)
{
    const QFuture<UploadSurvey> looking = QtConcurrent::run(
        [encoder, localPaths, hidden, cancel] { return survey(*encoder, localPaths, hidden, cancel); });
    const QFuture<void> finished(looking);
    co_await finished;
    if (cancel.isCancelled())
        co_return fail(cancelledError());
    co_return looking.result();
}

} // namespace bucketdeck
