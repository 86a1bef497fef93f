#pragma once

#include "ui/desktop/DesktopServices.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace bucketdeck {

class TransferQueue;
class TransferSettings;
struct TransferItem;

/// Tells the desktop how transfers go: a bar in the dock and no sleep meanwhile, a message at the end.
class DesktopFeed final : public QObject
{
    Q_OBJECT

public:
    /// `isWindowActive`: whoever looks at the window needs no message.
    DesktopFeed(TransferQueue *queue, const TransferSettings *settings, const DesktopServices &desktop,
                std::function<bool()> isWindowActive, QObject *parent = nullptr);
    ~DesktopFeed() override;

Q_SIGNALS:
    void openRequested(); ///< The message was clicked.

private:
    /// What was done since there was nothing to do.
    struct Round
    {
        int done = 0;
        int failed = 0;
        qint64 bytesDone = 0;
        QSet<quint64> asking;
    };

    void take(const TransferItem &item);
    void refresh();
    [[nodiscard]] double share() const;
    void endRound();

    TransferQueue *m_queue;
    const TransferSettings *m_settings;
    DesktopServices m_desktop;
    std::function<bool()> m_isWindowActive;
    Round m_round;
};

} // namespace bucketdeck
