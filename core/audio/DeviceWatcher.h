#pragma once

#include <QAudioDevice>
#include <QList>
#include <QMediaDevices>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace bucketdeck {

/// The sound outputs at one moment.
struct OutputList
{
    QList<QAudioDevice> outputs;
    QAudioDevice standard; ///< The system's default; null where there is none.
};

/// Asks the system for its sound outputs and tells of every change. For a thread of its own: the first question
/// starts the sound server where there is none yet, and waits as long as a busy one takes.
class DeviceWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit DeviceWatcher(QObject *parent = nullptr);

    void begin();

Q_SIGNALS:
    void listed(const bucketdeck::OutputList &list);

private:
    void look();

    QTimer m_timer;
    std::optional<OutputList> m_last;
    std::unique_ptr<QMediaDevices> m_media;
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::OutputList)
