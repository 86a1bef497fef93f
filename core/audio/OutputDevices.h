#pragma once

#include "core/audio/DeviceWatcher.h"
#include "core/audio/PlaybackEngine.h"

#include <QAudioDevice>
#include <QObject>
#include <QThread>

namespace bucketdeck {

/// Which output there are and which one is to be used: the chosen one, or the system's default where none is chosen or
/// the chosen one is gone. What it knows comes from a thread of its own, so nothing here waits, but the destructor.
class OutputDevices final : public QObject
{
    Q_OBJECT

public:
    explicit OutputDevices(QObject *parent = nullptr);
    ~OutputDevices() override;

    /// False until the system has answered for the first time.
    [[nodiscard]] bool areKnown() const { return m_known; }
    [[nodiscard]] QList<AudioOutput> outputs() const;
    [[nodiscard]] QByteArray chosenId() const { return m_chosen; }
    /// May be called before the devices are known: it is taken then, where it is among them.
    void choose(const QByteArray &id);
    /// Null where there is none at all, or none is known yet.
    [[nodiscard]] QAudioDevice current() const { return m_current; }
    /// This device failed: where it is the one in use, takes the default instead, if that is another one.
    void fallBackFrom(const QByteArray &failedId);

Q_SIGNALS:
    /// Also when they are known for the first time.
    void outputsChanged();
    void currentChanged(const QAudioDevice &device);
    void lost(const QString &name, bool wentOn);

private:
    void listed(const OutputList &list);
    [[nodiscard]] QAudioDevice deviceOf(const QByteArray &id) const;
    void use(const QAudioDevice &device);

    OutputList m_list;
    bool m_known = false;
    QByteArray m_chosen;
    QAudioDevice m_current;
    DeviceWatcher *m_watcher; ///< Lives on m_thread, deleted there.
    QThread m_thread;
};

} // namespace bucketdeck
