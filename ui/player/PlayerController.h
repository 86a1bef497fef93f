#pragma once

#include "core/storage/ObjectInfo.h"

#include <QObject>
#include <QString>

namespace bucketdeck {

class AccountManager;
class MessageBanner;
class PlaybackEngine;
class PlayerBar;
class PlayQueue;

/// Brings queue, engine and bar together: what is current is opened, what is finished is followed by the next.
class PlayerController final : public QObject
{
    Q_OBJECT

public:
    PlayerController(PlaybackEngine *engine, PlayQueue *queue, AccountManager *accounts, PlayerBar *bar,
                     MessageBanner *banner);

    void togglePlay();

private:
    void connectBar();
    void connectEngine();
    void openCurrent(const ObjectRef &ref);
    void refreshStatus();
    void refreshOutputs();
    [[nodiscard]] QString title() const;

    PlaybackEngine *m_engine;
    PlayQueue *m_queue;
    AccountManager *m_accounts;
    PlayerBar *m_bar;
    MessageBanner *m_banner;
};

} // namespace bucketdeck
