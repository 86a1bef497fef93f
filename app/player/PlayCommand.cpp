#include "app/player/PlayCommand.h"

#include "app/cli/CliTerminal.h"
#include "core/audio/FolderAudio.h"

#include <QFileInfo>
#include <QPointer>

namespace bucketdeck {
namespace {

const QString desktopFile = QStringLiteral("io.github.bucketdeck.Bucketdeck");
/// In the place of an account's id, and of a bucket's: a plain file.
const QString filePlace = QStringLiteral("file");
constexpr qint64 restartAfterMs = 3000;

QString clockText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

} // namespace

PlayCommand::PlayCommand(std::shared_ptr<CliContext> context)
    : m_context(std::move(context))
    , m_files(std::make_shared<FileStorage>())
    , m_media(false)
    , m_tracks(&m_queue, &m_media)
    , m_bus([] { return QDBusConnection::sessionBus(); })
    , m_player(&m_bus, &m_media, desktopFile)
{
    connectControls();
    m_context->cancel().onCancel(this, [this] { end(CliExit::Interrupted); });
}

void PlayCommand::connectControls()
{
    connect(&m_queue, &PlayQueue::playRequested, this, &PlayCommand::open);
    connect(&m_queue, &PlayQueue::itemsChanged, this, &PlayCommand::refresh);
    connect(&m_queue, &PlayQueue::modeChanged, this, &PlayCommand::refresh);
    connect(&m_engine, &PlaybackEngine::stateChanged, this, &PlayCommand::refresh);
    connect(&m_engine, &PlaybackEngine::infoChanged, this, &PlayCommand::refresh);
    connect(&m_engine, &PlaybackEngine::positionChanged, this, &PlayCommand::refresh);
    connect(&m_engine, &PlaybackEngine::volumeChanged, this, &PlayCommand::refresh);
    connect(&m_engine, &PlaybackEngine::failed, this, &PlayCommand::takeFailure);
    connect(&m_engine, &PlaybackEngine::finished, this, [this] {
        ++m_played;
        goOn();
    });
    m_media.setPosition([this] { return m_engine.positionMs(); });
    connect(&m_media, &MediaSession::playRequested, &m_engine, &PlaybackEngine::play);
    connect(&m_media, &MediaSession::pauseRequested, &m_engine, &PlaybackEngine::pause);
    connect(&m_media, &MediaSession::playPauseRequested, this, &PlayCommand::toggle);
    connect(&m_media, &MediaSession::nextRequested, &m_queue, &PlayQueue::next);
    connect(&m_media, &MediaSession::previousRequested, this, &PlayCommand::previous);
    connect(&m_media, &MediaSession::seekRequested, this, &PlayCommand::seek);
    connect(&m_media, &MediaSession::volumeRequested, &m_engine, &PlaybackEngine::setVolume);
    connect(&m_media, &MediaSession::shuffleRequested, &m_queue, &PlayQueue::setShuffled);
    connect(&m_media, &MediaSession::repeatRequested, &m_queue, &PlayQueue::setRepeatMode);
    connect(&m_terminal, &PlayTerminal::toggleRequested, this, &PlayCommand::toggle);
    connect(&m_terminal, &PlayTerminal::nextRequested, &m_queue, &PlayQueue::next);
    connect(&m_terminal, &PlayTerminal::previousRequested, this, &PlayCommand::previous);
    connect(&m_terminal, &PlayTerminal::seekRequested, this,
            [this](int seconds) { seek(m_engine.positionMs() + qint64{1000} * seconds); });
    connect(&m_terminal, &PlayTerminal::volumeRequested, this,
            [this](double more) { m_engine.setVolume(m_engine.volume() + more); });
    // Who stops it has heard what he wanted.
    for (const auto stop : {&MediaSession::stopRequested, &MediaSession::quitRequested})
        connect(&m_media, stop, this, [this] { end(CliExit::Done); });
    connect(&m_terminal, &PlayTerminal::quitRequested, this, [this] { end(CliExit::Done); });
}

void PlayCommand::start()
{
    (void)findAll();
}

Task<QList<ObjectRef>> PlayCommand::find(std::shared_ptr<CliContext> context, CliPath path,
                                         std::shared_ptr<FileStorage> files)
{
    if (path.place == CliPath::Place::Stream || path.isRoot())
        co_return fail(ErrorKind::InvalidArgument, tr("play takes files, and folders of ss:/// and lib:///."));
    if (path.place == CliPath::Place::File) {
        const StoragePath file{filePlace, QFileInfo(path.file).absoluteFilePath()};
        const Result<ObjectInfo> info = co_await files->stat(file);
        if (!info)
            co_return fail(info.error());
        co_return QList<ObjectRef>{{filePlace, info->path, info->etag, info->size}};
    }
    const Result<std::shared_ptr<StorageService>> storage = co_await context->storage(path.place);
    if (!storage)
        co_return fail(storage.error());
    const QString account = context->accountId(path.place);
    if (!path.remote.isFolder()) {
        const Result<ObjectInfo> info = co_await (*storage)->stat(path.remote);
        if (!info)
            co_return fail(info.error());
        co_return QList<ObjectRef>{{account, info->path, info->etag, info->size}};
    }
    ObjectInfo folder;
    folder.path = path.remote;
    const QList<ObjectInfo> folders{folder};
    Result<QList<ObjectRef>> found = co_await listAudio(*storage, account, folders, context->cancel());
    if (found && found->isEmpty())
        co_return fail(ErrorKind::NotFound, tr("There is nothing to play in it."));
    co_return found;
}

QCoro::Task<void> PlayCommand::findAll()
{
    const QPointer<PlayCommand> self(this);
    const std::shared_ptr<CliContext> context = m_context;
    const QList<CliPath> paths = context->options().paths;
    QList<ObjectRef> all;
    CliExit exit = CliExit::Done;
    int missing = 0;
    for (const CliPath &path : paths) {
        const Result<QList<ObjectRef>> found = co_await find(context, path, m_files);
        if (!self)
            co_return;
        if (found) {
            all += *found;
        } else {
            exit = context->failed(found.error(), path.toString());
            ++missing;
        }
    }
    m_failed = missing;
    if (all.isEmpty())
        end(exit);
    else
        m_queue.setItems(all, 0);
}

void PlayCommand::open(const ObjectRef &ref)
{
    const std::shared_ptr<StorageService> storage = ref.accountId == filePlace
                                                        ? std::static_pointer_cast<StorageService>(m_files)
                                                        : m_context->accounts().storage(ref.accountId);
    m_engine.open(ref, storage);
}

void PlayCommand::toggle()
{
    if (m_engine.state() == PlaybackState::Paused)
        m_engine.play();
    else
        m_engine.pause();
}

void PlayCommand::previous()
{
    if (m_engine.positionMs() > restartAfterMs || !m_queue.previous())
        seek(0);
}

void PlayCommand::seek(qint64 positionMs)
{
    m_engine.seek(qMax<qint64>(0, positionMs));
    m_media.tellSeeked(m_engine.positionMs());
}

void PlayCommand::takeFailure(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    ++m_failed;
    m_context->out().error(error, title());
    // Without an output no other one is heard either.
    const bool isSilent = error.kind == ErrorKind::Unsupported && m_engine.outputs().isEmpty();
    if (isSilent || m_queue.repeatMode() != RepeatMode::Off)
        end(CliExit::Failed);
    else
        goOn();
}

void PlayCommand::goOn()
{
    if (!m_queue.advance())
        end(m_failed == 0 ? CliExit::Done : m_played > 0 ? CliExit::SomeFailed : CliExit::Failed);
}

void PlayCommand::end(CliExit exit)
{
    if (std::exchange(m_ended, true))
        return;
    m_engine.stop();
    Q_EMIT finished(exit);
}

QString PlayCommand::title() const
{
    const AudioInfo info = m_engine.info();
    if (info.title.isEmpty())
        return m_queue.current().path.key.section(u'/', -1);
    return info.artist.isEmpty() ? info.title : tr("%1 – %2").arg(info.artist, info.title);
}

void PlayCommand::refresh()
{
    if (m_ended)
        return;
    const PlaybackState now = m_engine.state();
    const AudioInfo info = m_engine.info();
    MediaState state;
    state.status = now == PlaybackState::Paused    ? MediaState::Status::Paused
                   : now == PlaybackState::Stopped ? MediaState::Status::Stopped
                                                   : MediaState::Status::Playing;
    state.trackId = m_queue.currentId();
    state.title = info.title.isEmpty() ? title() : info.title;
    state.artist = info.artist;
    state.album = info.album;
    state.durationMs = m_engine.durationMs();
    state.hasNext = m_queue.hasNext();
    state.hasPrevious = m_queue.currentIndex() >= 0;
    state.shuffled = m_queue.isShuffled();
    state.repeat = m_queue.repeatMode();
    state.volume = m_engine.volume();
    m_media.setState(state);
    if (state.trackId == 0 || !m_context->out().hasStatus())
        return;
    const QString times = QStringLiteral("%1 / %2").arg(clockText(m_engine.positionMs()), clockText(state.durationMs));
    const QString what = CliTerminal::escaped(title());
    m_context->out().setStatus(now == PlaybackState::Paused    ? tr("%1  %2 (paused)").arg(times, what)
                               : now == PlaybackState::Loading ? tr("%1 …").arg(what)
                                                               : QStringLiteral("%1  %2").arg(times, what));
}

} // namespace bucketdeck

#include "moc_PlayCommand.cpp"
