#pragma once

#include <QWidget>

class QCheckBox;

namespace bucketdeck {

class MeteredNetwork;
class SpeedLimitField;
class TransferSettings;

/// Of the settings dialog: how transfers run. Every change holds at once.
class TransferSettingsPage final : public QWidget
{
    Q_OBJECT

public:
    /// `network` may be null: then this computer can't tell whether it is metered.
    TransferSettingsPage(TransferSettings *settings, const MeteredNetwork *network, QWidget *parent = nullptr);

private:
    QCheckBox *addChoice(const QString &text, bool on, void (TransferSettings::*set)(bool));
    void keepLimits();

    TransferSettings *m_settings;
    SpeedLimitField *m_up;
    SpeedLimitField *m_down;
};

} // namespace bucketdeck
