#include "app/cli/SoundCommand.h"

#include "core/audio/FileSource.h"
#include "core/cache/ObjectReader.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::SoundCommand)
};

} // namespace

struct SoundCommand::Source
{
    std::shared_ptr<ByteSource> bytes;
    QString content; ///< See AnalysisStore.
};

bool SoundCommand::namesFile(const CliPath &path)
{
    const bool isFile = path.isRemote() ? !path.remote.isBucket() && !path.isRoot() && !path.remote.isFolder()
                                        : path.place == CliPath::Place::File && !path.endsInSlash;
    return isFile;
}

Task<std::shared_ptr<SoundCommand::Source>> SoundCommand::open(CliPath path)
{
    const auto self = shared_from_this();
    auto source = std::make_shared<Source>();
    const CancelToken cancel = m_context->cancel();
    if (!path.isRemote()) {
        source->bytes = std::make_shared<FileSource>(path.file, cancel);
        source->content = AnalysisStore::contentOf(path.file);
        co_return source;
    }
    const Result<std::shared_ptr<StorageService>> storage = co_await m_context->storage(path.place);
    if (!storage)
        co_return fail(storage.error());
    const Result<ObjectInfo> object = co_await (*storage)->stat(path.remote);
    if (!object)
        co_return fail(object.error());
    const ObjectRef ref{m_context->accountId(path.place), path.remote, object->etag, object->size};
    ReadPolicy policy;
    policy.isCheap = path.place == CliPath::Place::Library;
    const auto reader = std::make_shared<ObjectReader>(ref, *storage, policy);
    cancel.onCancel(QCoreApplication::instance(), [weak = std::weak_ptr<ObjectReader>(reader)] {
        if (const auto held = weak.lock())
            held->interrupt();
    });
    source->bytes = reader;
    source->content = AnalysisStore::contentOf(ref);
    co_return source;
}

void SoundCommand::showProgress(const QString &name, double share)
{
    const int percent = static_cast<int>(share * 100);
    if (percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    out().setStatus(Words::tr("%1: %2 %").arg(name).arg(percent));
}

Task<KeptAnalyses::Found> SoundCommand::analyse(CliPath path, AnalysisSettings settings)
{
    const auto self = std::static_pointer_cast<SoundCommand>(shared_from_this());
    const Result<std::shared_ptr<Source>> source = co_await open(path);
    if (!source)
        co_return fail(source.error());
    m_shownPercent = -1;
    AudioAnalysis::Progress progress;
    if (out().hasStatus()) {
        progress = [self, name = path.toString()](double share) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [self, name, share] { self->showProgress(name, share); },
                Qt::QueuedConnection);
        };
    }
    // Not the pool's own threads' number decides whether there is one for this: the command has nothing else to do.
    QFuture<Result<KeptAnalyses::Found>> making = QtConcurrent::run(
        [sounds = m_context->sounds(), source = *source, settings, progress]() -> Result<KeptAnalyses::Found> {
            if (settings == AnalysisSettings()) {
                if (KeptAnalyses::Found kept = sounds->load(source->content))
                    return kept;
            }
            return sounds->make(*source->bytes, source->content, settings, progress);
        });
    Result<KeptAnalyses::Found> found = co_await making;
    out().setStatus({});
    co_return found;
}

} // namespace bucketdeck
