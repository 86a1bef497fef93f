#pragma once

#include "core/audio/PlaybackEngine.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QObject>

namespace bucketdeck {

/// Which output there are and which one is to be used: the chosen one, or the system's default where none is chosen or the
/// chosen one is gone. Lives on the GUI thread, as QMediaDevices must.
class OutputDevices final : public QObject {
    Q_OBJECT

public:
    explicit OutputDevices(QObject *parent = nullptr);

    [[nodiscard]] QList<AudioOutput> outputs() const;
    [[nodiscard]] QByteArray chosenId() const { return m_chosen; }
    void choose(const QByteArray &id);
    /// Null where there is none at all.
    [[nodiscard]] QAudioDevice current() const { return m_current; }
    /// The device in use failed: takes the default instead, where that is another one. False where it isn't.
    bool fallBack();

Q_SIGNALS:
    void outputsChanged();
    void currentChanged(const QAudioDevice &device);
    void lost(const QString &name, bool wentOn);

private:
    void devicesChanged();
    void use(const QAudioDevice &device);

    QMediaDevices m_media;
    QByteArray m_chosen;
    QAudioDevice m_current;
};

} // namespace bucketdeck
