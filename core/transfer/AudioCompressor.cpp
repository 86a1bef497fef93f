#include "core/transfer/AudioCompressor.h"

#include "core/audio/AudioConverter.h"
#include "core/base/DownloadFile.h"

#include <QCoroFuture>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace bucketdeck {
namespace {

using Converted = Result<ConvertedAudio>;

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

void convert(QPromise<Converted> &promise, const QString &from, const QString &to, const EncodeSettings &settings,
             const CancelToken &cancel)
{
    promise.setProgressRange(0, progressSteps);
    promise.setProgressValue(0);
    if (!QDir().mkpath(QFileInfo(to).path()))
        promise.addResult(fail(writeError(errno, to)));
    else
        promise.addResult(AudioConverter::convert(from, to, settings, cancel, [&promise](qint64 doneMs, qint64 totalMs) {
            if (totalMs > 0)
                promise.setProgressValue(static_cast<int>(doneMs * progressSteps / totalMs));
        }));
}

} // namespace

std::shared_ptr<const CompressedCopy> CompressedCopy::hold(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (handle < 0)
        return nullptr;
    // Somebody who clears away has it for a moment: then it is gone.
    const bool ours = ::flock(handle, LOCK_SH | LOCK_NB) == 0 && QFileInfo::exists(path);
    if (!ours) {
        ::close(handle);
        return nullptr;
    }
    const off_t bytes = ::lseek(handle, 0, SEEK_END);
    return std::shared_ptr<const CompressedCopy>(new CompressedCopy(path, handle, bytes));
}

CompressedCopy::CompressedCopy(QString path, int handle, qint64 bytes)
    : m_path(std::move(path))
    , m_handle(handle)
    , m_bytes(bytes)
{
}

CompressedCopy::~CompressedCopy()
{
    ::close(m_handle);
}

AudioCompressor::AudioCompressor(QString folder, int atOnce)
    : m_folder(QDir::cleanPath(std::move(folder)))
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
    const QString copy = m_folder + u'/' + copyName(QFileInfo(path), settings);
    if (std::shared_ptr<const CompressedCopy> there = CompressedCopy::hold(copy))
        co_return there;
    // Either of the two stops it: the caller, or the end of all.
    QObject relay;
    const CancelToken stop;
    m_end.onCancel(&relay, [stop] { stop.cancel(); });
    cancel.onCancel(&relay, [stop] { stop.cancel(); });
    QFutureWatcher<Converted> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &relay, [progress](int value) {
        if (progress)
            progress(static_cast<double>(value) / progressSteps);
    });
    const QFuture<Converted> converting =
        QtConcurrent::run(&m_pool, [path, copy, settings, stop](QPromise<Converted> &promise) {
            convert(promise, path, copy, settings, stop);
        });
    watcher.setFuture(converting);
    const QFuture<void> finished(converting);
    co_await finished;
    if (converting.resultCount() == 0)
        co_return fail(cancelledError());
    const Converted converted = converting.result();
    if (!converted && converted.error().kind == ErrorKind::AlreadyExists) {
        Error busy = makeError(ErrorKind::Busy, Texts::tr("The same file is being compressed already."));
        busy.retryable = true;
        co_return fail(busy);
    }
    if (!converted)
        co_return fail(converted.error());
    std::shared_ptr<const CompressedCopy> made = CompressedCopy::hold(copy);
    if (!made)
        co_return fail(writeError(ENOENT, copy));
    co_return made;
}

void AudioCompressor::discard(const QString &copy) const
{
    if (!copy.isEmpty() && QFileInfo(copy).absolutePath() == m_folder)
        QFile::remove(copy);
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
