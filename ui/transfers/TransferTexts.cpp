#include "ui/transfers/TransferTexts.h"

#include "ui/settings/TransferHolds.h"
#include "ui/style/Format.h"
#include "ui/transfers/TransferCells.h"

#include <QCoreApplication>

namespace bucketdeck {
namespace {

class Transfers
{
    Q_DECLARE_TR_FUNCTIONS(Transfers)
};

QString holdReason(const QStringList &holds)
{
    if (holds.contains(TransferHolds::metered))
        return Transfers::tr("paused: metered network");
    if (holds.contains(TransferHolds::listening))
        return Transfers::tr("paused while you listen");
    if (holds.contains(QStringLiteral("offline")))
        return Transfers::tr("waiting for the network");
    return Transfers::tr("paused");
}

QString withReason(const QString &state, const Error &error)
{
    return error.userText.isEmpty() ? state : QStringLiteral("%1: %2").arg(state, error.userText.simplified());
}

bool wantsSignIn(const Error &error)
{
    return error.kind == ErrorKind::SessionEnded || error.kind == ErrorKind::WrongKey;
}

} // namespace

QString transferWait(const TransferItem &item, const QDateTime &now)
{
    if (!item.retryAt.isValid()) {
        if (item.error->kind == ErrorKind::Offline)
            return Transfers::tr("waiting for the network");
        return wantsSignIn(item.error) ? Transfers::tr("waiting for you to sign in") : Transfers::tr("waiting");
    }
    // Rounded up: at zero it goes on.
    const qint64 left = (now.msecsTo(item.retryAt) + 999) / 1000 * 1000;
    return left > 0 ? Transfers::tr("tries again in %1").arg(Format::clock(left)) : Transfers::tr("tries again now");
}

QString transferSentence(const TransferItem &item, const QStringList &holds, const QDateTime &now, int ahead)
{
    switch (item.state) {
    case TransferState::Waiting:
        return withReason(transferWait(item, now), item.error);
    case TransferState::Failed:
        return withReason(transferStateText(item), item.error);
    case TransferState::Conflict:
        return Transfers::tr("name taken");
    case TransferState::Queued:
        if (!holds.isEmpty())
            return holdReason(holds);
        if (ahead == 0)
            return Transfers::tr("next");
        return ahead > 0 ? Transfers::tr("queued, after %n other(s)", nullptr, ahead) : transferStateText(item);
    default:
        return transferStateText(item);
    }
}

QString transferSentence(const TransferTally::Sums &sums, const QStringList &holds)
{
    QStringList parts;
    const int failed = sums.in(TransferState::Failed);
    const int conflicts = sums.in(TransferState::Conflict);
    const int running = sums.in(TransferStage::Active);
    const int retrying = sums.in(TransferState::Waiting);
    const int paused = sums.in(TransferState::Paused);
    const int queued = sums.in(TransferState::Queued);
    if (conflicts > 0)
        parts.append(Transfers::tr("%n name(s) taken", nullptr, conflicts));
    if (failed > 0)
        parts.append(Transfers::tr("%n failed", nullptr, failed));
    if (running > 0)
        parts.append(Transfers::tr("%n running", nullptr, running));
    if (retrying > 0)
        parts.append(Transfers::tr("%n waiting", nullptr, retrying));
    if (queued > 0 && !holds.isEmpty())
        parts.append(holdReason(holds));
    else if (queued > 0 && running == 0)
        parts.append(Transfers::tr("queued"));
    if (paused > 0)
        parts.append(queued + running + retrying == 0 ? Transfers::tr("paused")
                                                      : Transfers::tr("%n paused", nullptr, paused));
    if (!parts.isEmpty())
        return parts.join(QStringLiteral(" · "));
    const int done = sums.in(TransferState::Done);
    if (done == sums.count)
        return Transfers::tr("done");
    if (const int cancelled = sums.in(TransferState::Cancelled); cancelled > 0)
        parts.append(Transfers::tr("%n cancelled", nullptr, cancelled));
    if (const int skipped = sums.in(TransferState::Skipped); skipped > 0)
        parts.append(Transfers::tr("%n skipped", nullptr, skipped));
    if (done > 0)
        parts.prepend(Transfers::tr("%n done", nullptr, done));
    return parts.join(QStringLiteral(" · "));
}

QString transferGroupName(const TransferTally::Group &group)
{
    return group.name.isEmpty() ? Transfers::tr("%n file(s)", nullptr, group.count) : Format::safeName(group.name);
}

QString transferGroupCount(const TransferTally::Sums &sums)
{
    return Transfers::tr("%1 of %n file(s)", nullptr, sums.count).arg(sums.in(TransferStage::Finished));
}

QString transferHoldText(const QStringList &holds)
{
    if (holds.isEmpty())
        return {};
    if (holds.contains(TransferHolds::metered))
        return Transfers::tr("Paused: this network is metered.");
    if (holds.contains(TransferHolds::listening))
        return Transfers::tr("Paused while you listen.");
    if (holds.contains(QStringLiteral("offline")))
        return Transfers::tr("There is no network. Transfers go on by themselves when it is back.");
    return Transfers::tr("Transfers are paused.");
}

QString transferAsksText(int asking)
{
    return Transfers::tr("%n transfer(s) need a decision: the name is taken.", nullptr, asking);
}

TransferState transferGroupState(const TransferTally::Sums &sums)
{
    if (sums.in(TransferState::Conflict) > 0)
        return TransferState::Conflict;
    if (sums.in(TransferStage::Active) > 0)
        return TransferState::Running;
    if (sums.in(TransferState::Failed) > 0)
        return TransferState::Failed;
    for (const TransferState state : {TransferState::Waiting, TransferState::Queued, TransferState::Paused,
                                      TransferState::Done, TransferState::Skipped})
        if (sums.in(state) > 0)
            return state;
    return TransferState::Cancelled;
}

} // namespace bucketdeck
