#include "ui/desktop/bus/SystemMeteredNetwork.h"

#include <QNetworkInformation>

namespace bucketdeck {

SystemMeteredNetwork::SystemMeteredNetwork(QObject *parent)
    : MeteredNetwork(parent)
{
    // One back end serves the whole process, and whoever loads first chooses it: others ask for reachability.
    using Feature = QNetworkInformation::Feature;
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::isMeteredChanged, this, &MeteredNetwork::changed);
}

bool SystemMeteredNetwork::isKnown() const
{
    const QNetworkInformation *information = QNetworkInformation::instance();
    return information && information->supports(QNetworkInformation::Feature::Metered);
}

bool SystemMeteredNetwork::isMetered() const
{
    return isKnown() && QNetworkInformation::instance()->isMetered();
}

} // namespace bucketdeck

#include "moc_SystemMeteredNetwork.cpp"
