#include "ui/settings/TransferHolds.h"

#include "core/transfer/TransferQueue.h"
#include "ui/desktop/MeteredNetwork.h"
#include "ui/settings/TransferSettings.h"

namespace bucketdeck {

TransferHolds::TransferHolds(TransferQueue *queue, TransferSettings *settings, MeteredNetwork *network, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_network(network)
{
    connect(settings, &TransferSettings::changed, this, &TransferHolds::refresh);
    if (network)
        connect(network, &MeteredNetwork::changed, this, &TransferHolds::refresh);
    refresh();
}

void TransferHolds::setListening(bool on)
{
    m_listening = on;
    refresh();
}

void TransferHolds::overrule()
{
    for (const QString &reason : {metered, listening})
        if (m_queue->holds().contains(reason))
            m_overruled.insert(reason);
    refresh();
}

void TransferHolds::refresh()
{
    heed(metered, m_network && m_network->isMetered(), m_settings->pausesOnMetered());
    heed(listening, m_listening, m_settings->pausesWhileListening());
}

void TransferHolds::heed(const QString &reason, bool isSo, bool matters)
{
    if (!isSo)
        m_overruled.remove(reason);
    m_queue->setHold(reason, isSo && matters && !m_overruled.contains(reason));
}

} // namespace bucketdeck

#include "moc_TransferHolds.cpp"
