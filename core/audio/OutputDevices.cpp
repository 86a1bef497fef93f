#include "core/audio/OutputDevices.h"

#include <algorithm>

namespace bucketdeck {
namespace {

QAudioDevice deviceOf(const QByteArray &id)
{
    const QList<QAudioDevice> devices = QMediaDevices::audioOutputs();
    const auto found = std::find_if(devices.cbegin(), devices.cend(), [&id](const QAudioDevice &device) { return device.id() == id; });
    return found == devices.cend() ? QAudioDevice() : *found;
}

} // namespace

OutputDevices::OutputDevices(QObject *parent)
    : QObject(parent)
    , m_current(QMediaDevices::defaultAudioOutput())
{
    connect(&m_media, &QMediaDevices::audioOutputsChanged, this, &OutputDevices::devicesChanged);
}

QList<AudioOutput> OutputDevices::outputs() const
{
    QList<AudioOutput> list;
    const QList<QAudioDevice> devices = QMediaDevices::audioOutputs();
    for (const QAudioDevice &device : devices)
        list.append({device.id(), device.description()});
    return list;
}

void OutputDevices::choose(const QByteArray &id)
{
    const QAudioDevice wanted = id.isEmpty() ? QAudioDevice() : deviceOf(id);
    m_chosen = wanted.isNull() ? QByteArray() : id;
    use(wanted.isNull() ? QMediaDevices::defaultAudioOutput() : wanted);
}

void OutputDevices::use(const QAudioDevice &device)
{
    if (device == m_current)
        return;
    m_current = device;
    Q_EMIT currentChanged(m_current);
}

bool OutputDevices::fallBack()
{
    const QString name = m_current.description();
    const QByteArray failedId = m_current.id();
    const QAudioDevice fallback = QMediaDevices::defaultAudioOutput();
    const bool goesOn = !fallback.isNull() && fallback.id() != failedId;
    m_chosen.clear();
    use(goesOn ? fallback : QAudioDevice());
    Q_EMIT lost(name, goesOn);
    return goesOn;
}

void OutputDevices::devicesChanged()
{
    const QAudioDevice before = m_current;
    const bool chosenIsGone = !m_chosen.isEmpty() && deviceOf(m_chosen).isNull();
    if (chosenIsGone)
        m_chosen.clear();
    if (m_chosen.isEmpty())
        use(QMediaDevices::defaultAudioOutput());
    Q_EMIT outputsChanged();
    if (chosenIsGone || (!before.isNull() && m_current.isNull()))
        Q_EMIT lost(before.description(), !m_current.isNull());
}

} // namespace bucketdeck
