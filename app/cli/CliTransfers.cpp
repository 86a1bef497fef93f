#include "app/cli/CliTransfers.h"

#include "core/base/FolderHandle.h"
#include "core/transfer/RetryPolicy.h"
#include "core/transfer/TransferReport.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr int tellEvery = 100;
/// A script is better served by an answer than by waiting for a network that may not come back.
constexpr int triesOffline = 3;
/// Rows of finished items are dropped in bunches.
constexpr int rowsKept = 2000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::CliTransfers)
};

bool hasBytes(const TransferItem &item)
{
    return item.kind == TransferKind::Upload || item.kind == TransferKind::Download;
}

/// The next one would meet the same: no network, a full disk, or a server that has long turned everything away.
bool isHopelessForNow(const TransferItem &item)
{
    if (item.error->kind == ErrorKind::Offline)
        return item.attempts >= triesOffline;
    return item.error->kind == ErrorKind::DiskFull || item.attempts >= RetryPolicy::maxAttempts;
}

} // namespace

CliTransfers::CliTransfers(std::shared_ptr<CliContext> context)
    : m_context(std::move(context))
    , m_queue([accounts = &m_context->accounts()](const QString &id) { return accounts->storage(id); },
              m_context->clock(), m_context->journal())
{
    m_queue.setCompressor(m_context->compressor());
    m_queue.setMaxRunning(m_context->options().jobs);
    connect(&m_queue, &TransferQueue::conflictFound, this, &CliTransfers::onConflict);
    connect(&m_queue, &TransferQueue::itemFinished, this, &CliTransfers::onFinished);
    connect(&m_queue, &TransferQueue::itemsChanged, this, &CliTransfers::onChanged);
    connect(&m_queue, &TransferQueue::journalTroubled, this,
            [this](const QString &text) { m_context->out().note(text); });
    m_context->cancel().onCancel(this, [this] { stop(); });
    if (m_context->out().hasStatus()) {
        connect(&m_tick, &QTimer::timeout, this, &CliTransfers::onTick);
        m_tick.start(tellEvery);
    }
}

CliTransfers::~CliTransfers() = default;

void CliTransfers::add(QList<TransferItem> items, const QSet<QString> &renamed)
{
    if (m_context->cancel().isCancelled() || items.isEmpty())
        return;
    items.removeIf([this](const TransferItem &item) {
        // Folders may meet in one place, and what makes an empty one visible is no matter.
        const bool isOne = !item.remote.isFolder() && item.remote.name() != emptyFolderPlaceholder;
        return isOne && item.kind != TransferKind::Remove && !claim(sourceOf(item), targetOf(item));
    });
    if (items.isEmpty())
        return;
    for (TransferItem &item : items)
        chooseOnConflict(item);
    m_active += items.size();
    const QList<quint64> ids = m_queue.enqueue(items);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const qint64 size = qMax<qint64>(0, items.at(i).bytesTotal);
        if (size > 0)
            m_sizes.insert(ids.at(i), size);
        m_bytesTotal += size;
        if (renamed.contains(items.at(i).localPath))
            m_renamed.insert(ids.at(i));
    }
}

void CliTransfers::chooseOnConflict(TransferItem &item) const
{
    if (item.onConflict != ConflictChoice::Ask)
        return;
    if (m_context->options().overwrite)
        item.onConflict = ConflictChoice::Replace;
    else if (m_context->options().skipExisting)
        item.onConflict = ConflictChoice::Skip;
}

void CliTransfers::addFrom(const CliPath &source, TransferItem upload)
{
    if (m_context->cancel().isCancelled() || !claim(source, targetOf(upload)))
        return;
    ++m_active;
    m_bytesTotal += qMax<qint64>(0, upload.bytesTotal);
    chooseOnConflict(upload);
    // Nothing becomes of an item before the event loop turns.
    const quint64 id = m_queue.enqueue({upload}).constFirst();
    m_sources.insert(id, source);
    if (upload.bytesTotal > 0)
        m_sizes.insert(id, upload.bytesTotal);
}

void CliTransfers::refused(const CliPath &source, const CliPath &target, const Error &error)
{
    ++m_failed;
    tell(source, target, QStringLiteral("failed"), {}, error);
}

void CliTransfers::refusedAsTaken(const CliPath &source, const CliPath &target)
{
    refused(source, target,
            makeError(ErrorKind::AlreadyExists,
                      Words::tr("exists already. Give --overwrite or --skip-existing, or another target.")));
}

bool CliTransfers::claim(const CliPath &source, const CliPath &target)
{
    const QString place = target.toString();
    // What one folder brings has names of its own already.
    if (place.isEmpty() || m_context->options().paths.size() < 3)
        return true;
    const size_t hash = qHash(place);
    if (!m_claimed.contains(hash)) {
        m_claimed.insert(hash);
        return true;
    }
    if (m_context->options().skipExisting) {
        skipped(source, target);
        return false;
    }
    refused(source, target,
            makeError(ErrorKind::AlreadyExists, Words::tr("exists already: another source of this command goes there. "
                                                          "Give each a target of its own.")));
    return false;
}

bool CliTransfers::meetsEarlier(const CliPath &folder)
{
    if (m_context->options().paths.size() < 3)
        return false;
    const QString place = folder.endsInSlash ? folder.toString() : folder.toString() + u'/';
    const bool meets = std::any_of(m_folders.cbegin(), m_folders.cend(), [&place](const QString &earlier) {
        return earlier.startsWith(place) || place.startsWith(earlier);
    });
    m_folders.append(place);
    return meets;
}

void CliTransfers::skipped(const CliPath &source, const CliPath &target)
{
    ++m_skipped;
    tell(source, target, QStringLiteral("skipped"), {}, std::nullopt);
}

void CliTransfers::planned(const CliPath &source, const CliPath &target)
{
    if (!claim(source, target))
        return;
    ++m_done;
    tell(source, target, QStringLiteral("planned"), {}, std::nullopt);
}

void CliTransfers::done(const CliPath &source, const CliPath &target, qint64 bytes, QJsonObject more)
{
    ++m_done;
    if (bytes >= 0)
        more.insert(QStringLiteral("bytes"), bytes);
    tell(source, target, QStringLiteral("done"), more, std::nullopt);
}

QCoro::Task<> CliTransfers::quiet()
{
    while (m_active > 0)
        co_await qCoro(this, &CliTransfers::idle);
}

QCoro::Task<> CliTransfers::settled()
{
    co_await quiet();
    // It is only for those who couldn't come to their end. Where it can't be written, this was said.
    const Result<void> forgotten = co_await m_context->journal()->forgetAll();
    if (!forgotten && m_context->options().verbose)
        m_context->out().error(forgotten.error());
    m_tick.stop();
    m_context->out().setStatus({});
    m_context->out().flush();
}

CliExit CliTransfers::exit() const
{
    if (m_context->cancel().isCancelled())
        return CliExit::Interrupted;
    if (m_stoppedBy && exitFor(*m_stoppedBy) == CliExit::NotSignedIn)
        return CliExit::NotSignedIn;
    if (m_failed == 0)
        return CliExit::Done;
    return m_done + m_skipped > 0 || m_partly ? CliExit::SomeFailed : CliExit::Failed;
}

void CliTransfers::stop()
{
    m_relays.clear();
    m_queue.cancelAll();
}

void CliTransfers::onConflict(const TransferItem &item)
{
    m_refusedIds.insert(item.id);
    refusedAsTaken(sourceOf(item), targetOf(item));
    m_queue.cancel(item.id);
}

void CliTransfers::onFinished(const TransferItem &item)
{
    const CliPath source = sourceOf(item);
    const CliPath target = targetOf(item);
    m_bytesFinished += m_sizes.take(item.id);
    m_moving.remove(item.id);
    m_units.remove(item.id);
    m_sources.remove(item.id);
    const bool fetched = m_fetching.contains(item.id);
    const Relay relay = m_fetching.take(item.id);
    if (m_relayed.remove(item.id))
        QFile::remove(item.localPath);
    if (fetched && item.state == TransferState::Done) {
        sendOn(item, relay.upload);
    } else {
        onEnd(item, source,
              fetched ? CliPath::of(m_context->placeOf(relay.upload.accountId), relay.upload.remote) : target);
    }
    startRelays();
    if (m_queue.count() - m_active > rowsKept)
        m_queue.clearFinished();
    if (--m_active == 0)
        QMetaObject::invokeMethod(this, &CliTransfers::idle, Qt::QueuedConnection);
}

void CliTransfers::onEnd(const TransferItem &item, const CliPath &source, const CliPath &target)
{
    switch (item.state) {
    case TransferState::Done:
        if (m_concealsDone) {
            m_partly = m_partly || item.unitsDone > 0;
            return;
        }
        if (!hasBytes(item) && item.remote.isFolder())
            tellTree(item, source, target);
        else if (m_renamed.remove(item.id))
            done(source, target, item.bytesTotal, {{QStringLiteral("name"), QFileInfo(item.localPath).fileName()}});
        else
            done(source, target, hasBytes(item) ? item.bytesTotal : -1);
        if (m_keepsSources)
            m_doneSources.append(source);
        return;
    case TransferState::Skipped:
        skipped(source, target);
        return;
    case TransferState::Failed:
        m_partly = m_partly || item.unitsDone > 0;
        if (item.error->kind == ErrorKind::AlreadyExists && !item.remote.isFolder())
            refusedAsTaken(source, target);
        else if (!hasBytes(item) && item.remote.isFolder())
            tellTree(item, source, target);
        else
            refused(source, target, item.error);
        if (exitFor(item.error) == CliExit::NotSignedIn && !m_stoppedBy) {
            m_stoppedBy = item.error;
            stop();
        }
        return;
    default:
        // Cancelled: by the user, or with all the others for a reason that was told.
        if (m_refusedIds.remove(item.id))
            return;
        if (m_stoppedBy)
            ++m_failed;
        m_partly = m_partly || item.unitsDone > 0;
        return;
    }
}

void CliTransfers::onChanged(const QList<int> &indexes)
{
    for (const int index : indexes) {
        if (index >= m_queue.count())
            continue;
        const TransferItem item = m_queue.at(index);
        count(item);
        if (item.state == TransferState::Waiting && isHopelessForNow(item) && !m_stoppedBy) {
            m_stoppedBy = item.error;
            m_context->out().error(item.error);
            stop();
            return;
        }
        if (item.state == TransferState::Waiting && exitFor(item.error) == CliExit::NotSignedIn && !m_stoppedBy) {
            // Nobody is there to sign in.
            m_stoppedBy = item.error;
            m_context->out().error(item.error, sourceOf(item).toString());
            stop();
            return;
        }
        if (item.state == TransferState::Waiting && m_context->options().verbose)
            m_context->out().error(item.error, sourceOf(item).toString());
    }
}

void CliTransfers::count(const TransferItem &item)
{
    // What goes through the temporary folder counts when it is fetched.
    if (item.isFinished() || m_relayed.contains(item.id))
        return;
    if (!hasBytes(item)) {
        m_units.insert(item.id, {item.unitsDone, item.unitsTotal});
        return;
    }
    if (item.bytesTotal > 0 && !m_sizes.contains(item.id)) {
        m_sizes.insert(item.id, item.bytesTotal);
        m_bytesTotal += item.bytesTotal;
    }
    m_moving.insert(item.id, item.bytesDone);
}

void CliTransfers::onTick()
{
    if (m_active > 0 || m_looking)
        m_context->out().setStatus(m_progress.line(m_context->clock()->now(), counts()));
}

CliProgress::Counts CliTransfers::counts() const
{
    CliProgress::Counts counts;
    counts.bytesTotal = m_bytesTotal;
    counts.bytesDone = m_bytesFinished;
    for (const qint64 bytes : m_moving)
        counts.bytesDone += bytes;
    counts.filesDone = m_done + m_skipped;
    counts.filesTotal = m_done + m_skipped + m_failed + m_active + qint64(m_relays.size());
    for (const auto &[done, total] : m_units) {
        counts.filesDone += done;
        counts.filesTotal += qMax<qint64>(0, total - 1);
    }
    counts.failed = m_failed;
    counts.mayGrow = m_looking;
    return counts;
}

CliPath CliTransfers::sourceOf(const TransferItem &item) const
{
    const auto named = m_sources.constFind(item.id);
    if (named != m_sources.constEnd())
        return *named;
    return item.kind == TransferKind::Upload ? CliPath::ofFile(item.localPath)
                                             : CliPath::of(m_context->placeOf(item.accountId), item.remote);
}

CliPath CliTransfers::targetOf(const TransferItem &item) const
{
    const CliPath::Place place = m_context->placeOf(item.accountId);
    switch (item.kind) {
    case TransferKind::Upload:
        return CliPath::of(place, item.remote);
    case TransferKind::Download:
        return CliPath::ofFile(item.localPath);
    case TransferKind::Move:
    case TransferKind::Copy:
        return CliPath::of(place, item.target);
    case TransferKind::Remove:
        break;
    }
    return {};
}

/// A folder on the server: what of it could not be done, object by object, and then the whole.
void CliTransfers::tellTree(const TransferItem &item, const CliPath &source, const CliPath &target)
{
    const CliPath::Place place = m_context->placeOf(item.accountId);
    QJsonObject counts{{QStringLiteral("objects"), item.unitsDone}};
    if (item.state == TransferState::Done) {
        ++m_done;
        tell(source, target, QStringLiteral("done"), counts, std::nullopt);
        return;
    }
    Error whole = item.error;
    if (item.report) {
        for (const ItemFailure &failure : item.report->failures()) {
            const QString relative = failure.path.relativeTo(item.remote);
            const CliPath to =
                item.kind == TransferKind::Remove ? CliPath() : CliPath::of(place, item.target->child(relative));
            tell(CliPath::of(place, failure.path), to, QStringLiteral("failed"), {}, failure.error);
        }
        counts.insert(QStringLiteral("failedObjects"), item.report->count());
        // The other lines name some of what was just told.
        whole.userText = whole.userText.section(u'\n', 0, 0);
    }
    ++m_failed;
    tell(source, target, QStringLiteral("failed"), counts, whole);
}

void CliTransfers::tell(const CliPath &source, const CliPath &target, const QString &state, const QJsonObject &more,
                        const std::optional<Error> &error)
{
    const CliOptions &options = m_context->options();
    const QString to = target.toString();
    if (options.json) {
        const QString action = options.command == u"mv"   ? QStringLiteral("move")
                               : options.command == u"rm" ? QStringLiteral("delete")
                                                          : QStringLiteral("copy");
        QJsonObject row{{QStringLiteral("action"), action},
                        {QStringLiteral("source"), source.toString()},
                        {QStringLiteral("state"), state}};
        if (!to.isEmpty())
            row.insert(QStringLiteral("target"), to);
        for (auto field = more.begin(); field != more.end(); ++field)
            row.insert(field.key(), field.value());
        if (error) {
            row.insert(QStringLiteral("error"), errorKindName(error->kind));
            row.insert(QStringLiteral("reason"), error->userText);
        }
        m_context->out().object(row);
    }
    if (error)
        m_context->out().error(*error,
                               error->kind == ErrorKind::AlreadyExists && !to.isEmpty() ? to : source.toString());
    else if (!options.json && (options.verbose || state == u"planned"))
        m_context->out().line(to.isEmpty() ? source.toString() : source.toString() + QStringLiteral(" -> ") + to);
}

} // namespace bucketdeck
