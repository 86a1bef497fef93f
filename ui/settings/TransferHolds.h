#pragma once

#include <QObject>
#include <QSet>

namespace bucketdeck {

class MeteredNetwork;
class TransferQueue;
class TransferSettings;

/// Holds transfers back while something speaks against them that its user asked to be heeded: a network that costs by
/// the byte, music that plays.
class TransferHolds final : public QObject
{
    Q_OBJECT

public:
    static inline const QString metered = QStringLiteral("metered");
    static inline const QString listening = QStringLiteral("listening");

    /// `network` may be null.
    TransferHolds(TransferQueue *queue, TransferSettings *settings, MeteredNetwork *network, QObject *parent = nullptr);

    void setListening(bool on); ///< Something plays.
    /// "Resume anyway": what holds now holds no longer, until it has ended and begins anew.
    void overrule();

private:
    void refresh();
    void heed(const QString &reason, bool isSo, bool matters);

    TransferQueue *m_queue;
    TransferSettings *m_settings;
    MeteredNetwork *m_network;
    bool m_listening = false;
    QSet<QString> m_overruled;
};

} // namespace bucketdeck
