#pragma once

#include "ui/desktop/MeteredNetwork.h"

namespace bucketdeck {

/// What Qt's network information tells, where its back end knows of metering (NetworkManager does).
class SystemMeteredNetwork final : public MeteredNetwork
{
    Q_OBJECT

public:
    explicit SystemMeteredNetwork(QObject *parent = nullptr);

    [[nodiscard]] bool isKnown() const override;
    [[nodiscard]] bool isMetered() const override;
};

} // namespace bucketdeck
