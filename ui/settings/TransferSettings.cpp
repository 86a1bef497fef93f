#include "ui/settings/TransferSettings.h"

#include "core/base/Clock.h"
#include "core/transfer/TransferQueue.h"

#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

const QString atOnceKey = u"transfers/maxRunning"_s;
const QString uploadLimitKey = u"transfers/uploadLimit"_s;
const QString downloadLimitKey = u"transfers/downloadLimit"_s;
const QString meteredKey = u"transfers/pauseOnMetered"_s;
const QString listeningKey = u"transfers/pauseWhileListening"_s;
const QString awakeKey = u"transfers/keepAwake"_s;
const QString notifyKey = u"transfers/notify"_s;
const QString hiddenKey = u"transfers/hiddenFiles"_s;
const QString historyKey = u"transfers/historyDays"_s;

} // namespace

TransferSettings::TransferSettings(QSettings *settings, TransferQueue *queue, SetLimits setLimits,
                                   std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_queue(queue)
    , m_setLimits(std::move(setLimits))
    , m_clock(std::move(clock))
{
    m_queue->setMaxRunning(atOnce());
    if (m_setLimits)
        m_setLimits(limits());
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &TransferSettings::forgetOld);
    m_hourly.start();
    forgetOld();
}

int TransferSettings::atOnce() const
{
    return qBound(1, m_settings->value(atOnceKey, 3).toInt(), mostAtOnce);
}

TransferSettings::Limits TransferSettings::limits() const
{
    const auto bytes = [this](const QString &key) { return qMax<qint64>(0, m_settings->value(key).toLongLong()); };
    return {bytes(uploadLimitKey), bytes(downloadLimitKey)};
}

bool TransferSettings::pausesOnMetered() const
{
    return m_settings->value(meteredKey, true).toBool();
}

bool TransferSettings::pausesWhileListening() const
{
    return m_settings->value(listeningKey, false).toBool();
}

bool TransferSettings::keepsAwake() const
{
    return m_settings->value(awakeKey, true).toBool();
}

bool TransferSettings::notifies() const
{
    return m_settings->value(notifyKey, true).toBool();
}

bool TransferSettings::takesHidden() const
{
    return hiddenFiles(m_settings) == HiddenFiles::Take;
}

HiddenFiles TransferSettings::hiddenFiles(const QSettings *settings)
{
    return settings && settings->value(hiddenKey, false).toBool() ? HiddenFiles::Take : HiddenFiles::LeaveOut;
}

int TransferSettings::historyDays() const
{
    return qBound(1, m_settings->value(historyKey, 30).toInt(), mostHistoryDays);
}

void TransferSettings::setAtOnce(int count)
{
    keep(atOnceKey, qBound(1, count, mostAtOnce));
    m_queue->setMaxRunning(atOnce());
}

void TransferSettings::setLimits(const Limits &wanted)
{
    keep(uploadLimitKey, wanted.up);
    keep(downloadLimitKey, wanted.down);
    if (m_setLimits)
        m_setLimits(limits());
}

void TransferSettings::setPausesOnMetered(bool on)
{
    keep(meteredKey, on);
}

void TransferSettings::setPausesWhileListening(bool on)
{
    keep(listeningKey, on);
}

void TransferSettings::setKeepsAwake(bool on)
{
    keep(awakeKey, on);
}

void TransferSettings::setNotifies(bool on)
{
    keep(notifyKey, on);
}

void TransferSettings::setTakesHidden(bool on)
{
    keep(hiddenKey, on);
}

void TransferSettings::setHistoryDays(int days)
{
    keep(historyKey, qBound(1, days, mostHistoryDays));
    forgetOld();
}

void TransferSettings::keep(const QString &key, const QVariant &value)
{
    if (m_settings->contains(key) && m_settings->value(key) == value)
        return;
    m_settings->setValue(key, value);
    Q_EMIT changed();
}

void TransferSettings::forgetOld()
{
    m_queue->clearFinished(m_clock->now().addDays(-historyDays()));
}

} // namespace bucketdeck

#include "moc_TransferSettings.cpp"
