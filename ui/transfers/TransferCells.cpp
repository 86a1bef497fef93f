#include "ui/transfers/TransferCells.h"

#include "ui/style/Format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace bucketdeck {
namespace {

struct Group
{
    int total = 0;
    int finished = 0;
    int failed = 0;
    int conflicts = 0;
    int running = 0;
    int first = -1;
    double bytesPerSecond = 0;
    double partly = 0; ///< Shares of those under way.
};

enum Urgency { Asks, Broken, Runs, Waits };

struct Candidate
{
    Urgency urgency;
    TransferCell cell;
};

Urgency urgencyOf(const TransferItem &item)
{
    switch (item.state) {
    case TransferState::Conflict:
        return Asks;
    case TransferState::Failed:
        return Broken;
    case TransferState::Hashing:
    case TransferState::Running:
    case TransferState::Verifying:
    case TransferState::Waiting:
        return Runs;
    default:
        return Waits;
    }
}

Candidate singleCell(const TransferItem &item)
{
    TransferCell cell;
    cell.id = item.id;
    cell.title = transferName(item);
    cell.share = transferShare(item);
    cell.detail = transferPlace(item);
    const Urgency urgency = urgencyOf(item);
    if (urgency == Asks) {
        cell.state = TransferCell::State::Conflict;
        cell.status = transferStateText(item);
    } else if (urgency == Broken) {
        cell.state = TransferCell::State::Failed;
        cell.detail = item.error.userText;
        cell.status = transferStateText(item);
    } else {
        const QString speed = item.state == TransferState::Running ? transferSpeedText(item) : QString();
        cell.status = speed.isEmpty() ? transferStateText(item) : speed;
    }
    return {urgency, cell};
}

Candidate groupCell(quint64 batchId, const Group &group, const TransferItem &first)
{
    TransferCell cell;
    cell.batchId = batchId;
    cell.title = QCoreApplication::translate("Transfers", "%1 (folder)").arg(Format::safeName(first.batch));
    cell.detail =
        QCoreApplication::translate("Transfers", "%1 of %n file(s)", nullptr, group.total).arg(group.finished);
    cell.share = group.total > 0 ? (group.finished + group.partly) / group.total : 0;
    if (group.conflicts > 0) {
        cell.state = TransferCell::State::Conflict;
        cell.status = QCoreApplication::translate("Transfers", "Name taken");
        return {Asks, cell};
    }
    if (group.running > 0) {
        cell.status = group.bytesPerSecond >= 1 ? Format::speed(group.bytesPerSecond) : QString();
        return {Runs, cell};
    }
    if (group.finished + group.failed < group.total) {
        cell.status = QCoreApplication::translate("Transfers", "queued");
        return {Waits, cell};
    }
    cell.state = TransferCell::State::Failed;
    cell.status = QCoreApplication::translate("Transfers", "%n failed", nullptr, group.failed);
    return {Broken, cell};
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
            .arg(Format::safeName(item.target.parent().name()));
    case TransferKind::Copy:
        return QCoreApplication::translate("Transfers", "copying to %1")
            .arg(Format::safeName(item.target.parent().name()));
    case TransferKind::Remove:
        return QCoreApplication::translate("Transfers", "deleting from %1")
            .arg(Format::safeName(item.remote.parent().name()));
    }
    return {};
}

QString transferStateText(const TransferItem &item)
{
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
        if (item.error.kind == ErrorKind::Offline)
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

QList<TransferCell> transferCells(int count, const std::function<const TransferItem &(int)> &at, int most)
{
    QList<Candidate> found;
    int waiting = 0;
    QHash<quint64, Group> groups;
    for (int i = 0; i < count; ++i) {
        const TransferItem &item = at(i);
        if (item.batchId != 0) {
            Group &group = groups[item.batchId];
            if (group.first < 0)
                group.first = i;
            ++group.total;
            if (item.state == TransferState::Failed)
                ++group.failed;
            else if (item.isFinished())
                ++group.finished;
            else if (item.state == TransferState::Conflict)
                ++group.conflicts;
            else if (item.isRunning() || item.state == TransferState::Waiting) {
                ++group.running;
                group.bytesPerSecond += item.bytesPerSecond;
                group.partly += transferShare(item);
            }
            continue;
        }
        if (item.isFinished() && item.state != TransferState::Failed)
            continue;
        // Of what only waits, no more than could ever be shown is looked at closely.
        if (urgencyOf(item) == Waits && ++waiting > most)
            continue;
        found.append(singleCell(item));
    }
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        if (it->finished < it->total)
            found.append(groupCell(it.key(), *it, at(it->first)));

    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        if (a.urgency != b.urgency)
            return a.urgency < b.urgency;
        return qMax(a.cell.id, a.cell.batchId) < qMax(b.cell.id, b.cell.batchId);
    });
    QList<TransferCell> cells;
    for (const Candidate &candidate : std::as_const(found)) {
        if (cells.size() == most)
            break;
        cells.append(candidate.cell);
    }
    return cells;
}

} // namespace bucketdeck
