#include "ui/transfers/TransferCells.h"

#include "ui/style/Format.h"
#include "ui/transfers/TransferTexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>

namespace bucketdeck {
namespace {

struct Group
{
    TransferTally::Sums sums;
    int first = -1;
};

enum Urgency { Asks, Broken, Runs, Waits, Rests };

struct Candidate
{
    Urgency urgency;
    TransferCell cell;
};

Urgency urgencyOf(TransferState state)
{
    switch (state) {
    case TransferState::Conflict:
        return Asks;
    case TransferState::Failed:
        return Broken;
    case TransferState::Queued:
        return Waits;
    case TransferState::Paused:
        return Rests;
    default:
        return Runs;
    }
}

TransferCell::State cellState(TransferState state)
{
    switch (state) {
    case TransferState::Conflict:
        return TransferCell::State::Conflict;
    case TransferState::Failed:
        return TransferCell::State::Failed;
    case TransferState::Paused:
        return TransferCell::State::Paused;
    case TransferState::Waiting:
        return TransferCell::State::Waiting;
    default:
        return TransferCell::State::Active;
    }
}

Candidate singleCell(const TransferItem &item, const QStringList &holds, const QDateTime &now)
{
    TransferCell cell;
    cell.id = item.id;
    cell.state = cellState(item.state);
    cell.title = transferName(item);
    cell.share = transferShare(item);
    cell.detail = transferPlace(item);
    const QString speed = item.isRunning() ? transferSpeedText(item) : QString();
    cell.status = !speed.isEmpty()                      ? speed
                  : item.state == TransferState::Queued ? transferSentence(item, holds, now)
                                                        : transferStateText(item);
    if (item.state == TransferState::Waiting)
        cell.status = transferWait(item, now);
    if ((item.state == TransferState::Failed || item.state == TransferState::Waiting) &&
        !item.error->userText.isEmpty())
        cell.detail = item.error->userText;
    return {urgencyOf(item.state), cell};
}

/// What asks is one cell: one decision after the other is taken, wherever one begins.
Candidate askingCell(const TransferItem &first, int count)
{
    TransferCell cell;
    cell.id = first.id;
    cell.state = TransferCell::State::Conflict;
    cell.title =
        count == 1 ? transferName(first) : QCoreApplication::translate("Transfers", "%n name(s) taken", nullptr, count);
    cell.detail = count == 1 ? QCoreApplication::translate("Transfers", "name taken") : transferName(first) + u'…';
    cell.status = QCoreApplication::translate("Transfers", "%n need(s) a decision", nullptr, count);
    return {Asks, cell};
}

Candidate groupCell(quint64 batchId, const Group &group, const TransferItem &first, const QStringList &holds)
{
    const TransferTally::Sums &sums = group.sums;
    const TransferState state = transferGroupState(sums);
    TransferCell cell;
    cell.batchId = batchId;
    cell.state = cellState(state);
    cell.title = first.batch.isEmpty()
                     ? QCoreApplication::translate("Transfers", "%n file(s)", nullptr, sums.count)
                     : QCoreApplication::translate("Transfers", "%1 (folder)").arg(Format::safeName(first.batch));
    cell.detail = transferGroupCount(sums);
    cell.share = sums.share();
    if (state == TransferState::Running && sums.bytesPerSecond >= 1) {
        const QString speed = Format::speed(static_cast<double>(sums.bytesPerSecond));
        const QString left = Format::timeLeft(sums.secondsLeft());
        cell.status = left.isEmpty() ? speed : QStringLiteral("%1 · %2").arg(speed, left);
    } else {
        cell.status = transferSentence(sums, holds);
    }
    // While some of it is still to come, what failed is no reason to stop looking at it as under way.
    if (state == TransferState::Failed && sums.in(TransferStage::Waiting) > 0)
        cell.state = TransferCell::State::Active;
    return {cell.state == TransferCell::State::Active && state == TransferState::Failed ? Waits : urgencyOf(state),
            cell};
}

} // namespace

QString transferName(const TransferItem &item)
{
    if (item.kind == TransferKind::Upload && item.remote.isFolder())
        return Format::safeName(QFileInfo(item.localPath).fileName());
    return Format::safeName(item.remote.name());
}

QString transferPlace(const TransferItem &item)
{
    switch (item.kind) {
    case TransferKind::Upload:
        return QCoreApplication::translate("Transfers", "to %1").arg(Format::safeName(item.remote.parent().name()));
    case TransferKind::Download:
        return QCoreApplication::translate("Transfers", "to %1", "a folder on this computer")
            .arg(Format::safeName(QFileInfo(item.localPath).dir().dirName()));
    case TransferKind::Move:
        return QCoreApplication::translate("Transfers", "moving to %1")
            .arg(Format::safeName(item.target->parent().name()));
    case TransferKind::Copy:
        return QCoreApplication::translate("Transfers", "copying to %1")
            .arg(Format::safeName(item.target->parent().name()));
    case TransferKind::Remove:
        return QCoreApplication::translate("Transfers", "deleting from %1")
            .arg(Format::safeName(item.remote.parent().name()));
    }
    return {};
}

QString compressionText(const TransferItem &item)
{
    const Compression &compression = item.compression;
    if (compression.isRunning() && item.isRunning())
        return QCoreApplication::translate("Transfers", "compressing, %1").arg(Format::percent(compression.share));
    if (item.state != TransferState::Done || !compression.isWanted())
        return {};
    if (compression.saved() > 0)
        return QCoreApplication::translate("Transfers", "done, %1 smaller", "a part of the size, such as 62 %")
            .arg(Format::percent(static_cast<double>(compression.saved()) /
                                 static_cast<double>(compression.bytesBefore)));
    return QCoreApplication::translate("Transfers", "done, not compressed");
}

QString transferStateText(const TransferItem &item)
{
    if (const QString text = compressionText(item); !text.isEmpty())
        return text;
    switch (item.state) {
    case TransferState::Queued:
        return QCoreApplication::translate("Transfers", "queued");
    case TransferState::Hashing:
        return QCoreApplication::translate("Transfers", "reading again");
    case TransferState::Verifying:
        return QCoreApplication::translate("Transfers", "checking");
    case TransferState::Paused:
        return QCoreApplication::translate("Transfers", "paused");
    case TransferState::Running:
        switch (item.kind) {
        case TransferKind::Upload:
            return QCoreApplication::translate("Transfers", "uploading");
        case TransferKind::Download:
            return QCoreApplication::translate("Transfers", "downloading");
        case TransferKind::Move:
            return QCoreApplication::translate("Transfers", "moving");
        case TransferKind::Copy:
            return QCoreApplication::translate("Transfers", "copying");
        case TransferKind::Remove:
            return QCoreApplication::translate("Transfers", "deleting");
        }
        break;
    case TransferState::Waiting:
        if (item.error->kind == ErrorKind::Offline)
            return QCoreApplication::translate("Transfers", "waiting for the network");
        return QCoreApplication::translate("Transfers", "tries again soon");
    case TransferState::Conflict:
        return QCoreApplication::translate("Transfers", "name taken");
    case TransferState::Done:
        return QCoreApplication::translate("Transfers", "done");
    case TransferState::Failed:
        return QCoreApplication::translate("Transfers", "failed");
    case TransferState::Cancelled:
        return QCoreApplication::translate("Transfers", "cancelled");
    case TransferState::Skipped:
        return QCoreApplication::translate("Transfers", "skipped");
    }
    return {};
}

QString transferSpeedText(const TransferItem &item)
{
    if (item.bytesPerSecond < 1)
        return {};
    const QString left = Format::timeLeft(item.secondsLeft());
    const QString speed = Format::speed(item.bytesPerSecond);
    return left.isEmpty() ? speed : QStringLiteral("%1 · %2").arg(speed, left);
}

double transferShare(const TransferItem &item)
{
    if (item.state == TransferState::Done || item.state == TransferState::Skipped)
        return 1;
    if (item.bytesTotal > 0)
        return static_cast<double>(item.bytesDone) / static_cast<double>(item.bytesTotal);
    if (item.unitsTotal > 0)
        return static_cast<double>(item.unitsDone) / static_cast<double>(item.unitsTotal);
    return 0;
}

TransferCells transferCells(int count, const std::function<const TransferItem &(int)> &at, int most,
                            const QStringList &holds, const QDateTime &now)
{
    QList<Candidate> found;
    std::array<int, Rests + 1> seen{};
    const TransferItem *firstAsking = nullptr;
    int asking = 0;
    int others = 0;
    QHash<quint64, Group> groups;
    for (int i = 0; i < count; ++i) {
        const TransferItem &item = at(i);
        if (item.batchId != 0) {
            Group &group = groups[item.batchId];
            if (group.first < 0)
                group.first = i;
            group.sums.add(item);
            continue;
        }
        if (item.isFinished() && item.state != TransferState::Failed)
            continue;
        if (item.state == TransferState::Conflict) {
            firstAsking = asking++ == 0 ? &item : firstAsking;
            continue;
        }
        // Of each kind, no more than could ever be shown is looked at closely.
        if (++seen.at(urgencyOf(item.state)) > most)
            ++others;
        else
            found.append(singleCell(item, holds, now));
    }
    if (firstAsking)
        found.append(askingCell(*firstAsking, asking));
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        if (it->sums.in(TransferStage::Finished) < it->sums.count)
            found.append(groupCell(it.key(), *it, at(it->first), holds));

    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        if (a.urgency != b.urgency)
            return a.urgency < b.urgency;
        return qMax(a.cell.id, a.cell.batchId) < qMax(b.cell.id, b.cell.batchId);
    });
    TransferCells shown;
    for (const Candidate &candidate : std::as_const(found)) {
        if (shown.cells.size() == most)
            break;
        shown.cells.append(candidate.cell);
    }
    shown.others = others + static_cast<int>(found.size() - shown.cells.size());
    return shown;
}

} // namespace bucketdeck
