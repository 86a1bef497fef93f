#pragma once

#include <QWidget>

namespace bucketdeck {

class PlaybackSettings;

/// Of the settings dialog: what happens while one listens. Every change holds at once.
class PlaybackSettingsPage final : public QWidget
{
    Q_OBJECT

public:
    /// `hasTray`: where there is none, nothing can go on in it.
    PlaybackSettingsPage(PlaybackSettings *settings, bool hasTray, QWidget *parent = nullptr);
};

} // namespace bucketdeck
