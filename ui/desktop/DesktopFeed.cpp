#include "ui/desktop/DesktopFeed.h"

#include "core/transfer/TransferQueue.h"
#include "ui/desktop/LauncherEntry.h"
#include "ui/desktop/Notifications.h"
#include "ui/desktop/SleepInhibitor.h"
#include "ui/settings/TransferSettings.h"

#include <utility>

namespace bucketdeck {

DesktopFeed::DesktopFeed(TransferQueue *queue, const TransferSettings *settings, const DesktopServices &desktop,
                         std::function<bool()> isWindowActive, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_desktop(desktop)
    , m_isWindowActive(std::move(isWindowActive))
{
    connect(queue, &TransferQueue::itemFinished, this, &DesktopFeed::take);
    connect(queue, &TransferQueue::conflictFound, this,
            [this](const TransferItem &item) { m_round.asking.insert(item.id); });
    connect(queue, &TransferQueue::totalsChanged, this, &DesktopFeed::refresh);
    connect(queue, &TransferQueue::holdsChanged, this, &DesktopFeed::refresh);
    connect(settings, &TransferSettings::changed, this, &DesktopFeed::refresh);
    if (m_desktop.notifications)
        connect(m_desktop.notifications, &Notifications::activated, this, &DesktopFeed::openRequested);
    refresh();
}

DesktopFeed::~DesktopFeed()
{
    if (m_desktop.sleep)
        m_desktop.sleep->release();
    if (m_desktop.launcher)
        m_desktop.launcher->clear();
}

void DesktopFeed::take(const TransferItem &item)
{
    m_round.asking.remove(item.id);
    if (item.state == TransferState::Failed)
        ++m_round.failed;
    if (item.state != TransferState::Done)
        return;
    ++m_round.done;
    if (item.hasBytes())
        m_round.bytesDone += qMax<qint64>(0, item.bytesTotal);
}

void DesktopFeed::refresh()
{
    const TransferQueue::Totals totals = m_queue->totals();
    const bool moves = totals.active > 0 && m_queue->holds().isEmpty();
    if (m_desktop.sleep) {
        if (moves && m_settings->keepsAwake())
            m_desktop.sleep->hold(tr("Files are on their way"));
        else
            m_desktop.sleep->release();
    }
    if (m_desktop.launcher) {
        if (moves)
            m_desktop.launcher->show(share(), totals.active);
        else
            m_desktop.launcher->clear();
    }
    if (totals.active == 0 && totals.paused == 0)
        endRound();
}

double DesktopFeed::share() const
{
    const TransferQueue::Totals totals = m_queue->totals();
    const auto part = [](auto done, auto left) {
        return static_cast<double>(done) / static_cast<double>(qMax<qint64>(1, done + left));
    };
    if (totals.bytesTotal > 0)
        return part(m_round.bytesDone + totals.bytesDone, totals.bytesTotal - totals.bytesDone);
    return part(m_round.done + m_round.failed, totals.active);
}

void DesktopFeed::endRound()
{
    const Round round = std::exchange(m_round, {});
    int attention = round.failed;
    for (const quint64 id : round.asking) {
        const int row = m_queue->indexOf(id);
        if (row >= 0 && m_queue->at(row).state == TransferState::Conflict)
            ++attention;
    }
    if (round.done + attention == 0 || !m_desktop.notifications || !m_settings->notifies() || m_isWindowActive())
        return;
    const QString finished = tr("%n transfer(s) finished", nullptr, round.done);
    if (attention == 0)
        m_desktop.notifications->show(tr("All done"), finished);
    else
        m_desktop.notifications->show(tr("%n transfer(s) need your attention", nullptr, attention),
                                      round.done > 0 ? finished : QString());
}

} // namespace bucketdeck

#include "moc_DesktopFeed.cpp"
