#include "core/transfer/AudioCompressor.h"

#include "core/base/DiskRoom.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace bucketdeck {
namespace {

using Copied = Result<std::shared_ptr<const CompressedCopy>>;

constexpr int progressSteps = 1000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::AudioCompressor)
};

QString copyName(const QFileInfo &source, const EncodeSettings &settings)
{
    const QString facts = QStringLiteral("%1\n%2\n%3\n%4")
                              .arg(source.absoluteFilePath())
                              .arg(source.size())
                              .arg(source.lastModified().toMSecsSinceEpoch())
                              .arg(settings.toString());
    const QByteArray hash = QCryptographicHash::hash(facts.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex()) + settings.suffix();
}

Copied makeCopy(QPromise<Copied> &promise, const SoundEncoder &encoder, const QString &folder, const QString &path,
                const EncodeSettings &settings, const CancelToken &cancel)
{
    promise.setProgressRange(0, progressSteps);
    promise.setProgressValue(0);
    const QFileInfo source(path);
    const QString copy = folder + u'/' + copyName(source, settings);
    if (std::shared_ptr<const CompressedCopy> there = CompressedCopy::hold(copy, source.size()))
        return there;
    if (!QDir().mkpath(folder))
        return fail(writeError(errno, copy));
    const Result<ConvertedAudio> converted =
        encoder.convert(path, copy, settings, cancel, [&promise](qint64 doneMs, qint64 totalMs) {
            if (totalMs > 0)
                promise.setProgressValue(static_cast<int>(doneMs * progressSteps / totalMs));
        });
    if (!converted && converted.error().kind == ErrorKind::AlreadyExists) {
        Error busy = makeError(ErrorKind::Busy, Texts::tr("The same file is being compressed already."));
        busy.retryable = true;
        return fail(busy);
    }
    if (!converted)
        return fail(converted.error());
    // An upload that was interrupted knows its source by size and time, and these bytes are the same each time.
    QFile made(copy);
    if (made.open(QIODevice::ReadWrite))
        made.setFileTime(source.lastModified(), QFileDevice::FileModificationTime);
    made.close();
    if (std::shared_ptr<const CompressedCopy> held = CompressedCopy::hold(copy, converted->sourceBytes))
        return held;
    return fail(writeError(ENOENT, copy));
}

} // namespace

std::shared_ptr<const CompressedCopy> CompressedCopy::hold(const QString &path, qint64 sourceBytes)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (handle < 0)
        return nullptr;
    // Somebody who clears away has it for a moment: then it is gone.
    if (::flock(handle, LOCK_SH | LOCK_NB) != 0 || !QFileInfo::exists(path)) {
        ::close(handle);
        return nullptr;
    }
    const off_t bytes = ::lseek(handle, 0, SEEK_END);
    return std::shared_ptr<const CompressedCopy>(new CompressedCopy(path, handle, bytes, sourceBytes));
}

CompressedCopy::CompressedCopy(QString path, int handle, qint64 bytes, qint64 sourceBytes)
    : m_path(std::move(path))
    , m_handle(handle)
    , m_bytes(bytes)
    , m_sourceBytes(sourceBytes)
{
}

CompressedCopy::~CompressedCopy()
{
    ::close(m_handle);
}

AudioCompressor::AudioCompressor(const QString &folder, std::shared_ptr<const SoundEncoder> encoder, int atOnce)
    : m_folder(QDir::cleanPath(QDir(folder).absolutePath()))
    , m_encoder(std::move(encoder))
{
    m_pool.setMaxThreadCount(qMax(1, atOnce));
    m_pool.setThreadPriority(QThread::LowPriority); // Music that plays, and the window, go before.
}

AudioCompressor::~AudioCompressor()
{
    m_end.cancel();
    m_pool.waitForDone();
}

Task<std::shared_ptr<const CompressedCopy>> AudioCompressor::compress(QString path, EncodeSettings settings,
                                                                      CancelToken cancel, Progress progress)
{
    // Either of the two stops it: the caller, or the end of all.
    QObject relay;
    const CancelToken stop;
    m_end.onCancel(&relay, [stop] { stop.cancel(); });
    cancel.onCancel(&relay, [stop] { stop.cancel(); });
    QFutureWatcher<Copied> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &relay, [progress](int value) {
        if (progress)
            progress(static_cast<double>(value) / progressSteps);
    });
    const QFuture<Copied> copying = QtConcurrent::run(
        &m_pool, [encoder = m_encoder, folder = m_folder, path, settings, stop](QPromise<Copied> &promise) {
            promise.addResult(makeCopy(promise, *encoder, folder, path, settings, stop));
        });
    watcher.setFuture(copying);
    const QFuture<void> finished(copying);
    co_await finished;
    if (copying.resultCount() == 0)
        co_return fail(cancelledError());
    co_return copying.result();
}

void AudioCompressor::discard(const QString &copy) const
{
    if (copy.isEmpty() || QFileInfo(copy).absolutePath() != m_folder)
        return;
    const QFuture<void> removing = QtConcurrent::run([copy] { QFile::remove(copy); });
    Q_UNUSED(removing)
}

Task<void> AudioCompressor::clear(QSet<QString> wanted) const
{
    const QFuture<void> clearing = QtConcurrent::run([folder = QDir(m_folder), wanted] {
        const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names) {
            const QString path = folder.filePath(name);
            if (wanted.contains(path))
                continue;
            const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
            if (handle < 0)
                continue;
            if (::flock(handle, LOCK_EX | LOCK_NB) == 0)
                QFile::remove(path);
            ::close(handle);
        }
    });
    co_await clearing;
    co_return {};
}

} // namespace bucketdeck
