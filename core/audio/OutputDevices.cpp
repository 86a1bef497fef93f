#include "core/audio/OutputDevices.h"

#include <algorithm>

namespace bucketdeck {

OutputDevices::OutputDevices(QObject *parent)
    : QObject(parent)
    , m_watcher(new DeviceWatcher)
{
    m_thread.setObjectName(QStringLiteral("sound devices"));
    m_watcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_watcher, &DeviceWatcher::begin);
    connect(&m_thread, &QThread::finished, m_watcher, &QObject::deleteLater);
    connect(m_watcher, &DeviceWatcher::listed, this, &OutputDevices::listed);
    m_thread.start();
}

OutputDevices::~OutputDevices()
{
    m_thread.quit();
    m_thread.wait();
}

QAudioDevice OutputDevices::deviceOf(const QByteArray &id) const
{
    const auto found = std::find_if(m_list.outputs.cbegin(), m_list.outputs.cend(),
                                    [&id](const QAudioDevice &device) { return device.id() == id; });
    return found == m_list.outputs.cend() ? QAudioDevice() : *found;
}

QList<AudioOutput> OutputDevices::outputs() const
{
    QList<AudioOutput> list;
    for (const QAudioDevice &device : m_list.outputs)
        list.append({device.id(), device.description()});
    return list;
}

void OutputDevices::choose(const QByteArray &id)
{
    if (!m_known) {
        m_chosen = id;
        return;
    }
    const QAudioDevice wanted = id.isEmpty() ? QAudioDevice() : deviceOf(id);
    m_chosen = wanted.isNull() ? QByteArray() : id;
    use(wanted.isNull() ? m_list.standard : wanted);
}

void OutputDevices::use(const QAudioDevice &device)
{
    // By the id alone: becoming the default, or not being it any more, is no reason to start the sound anew.
    const bool same = device.isNull() == m_current.isNull() && device.id() == m_current.id();
    m_current = device;
    if (same)
        return;
    Q_EMIT currentChanged(m_current);
}

void OutputDevices::fallBackFrom(const QByteArray &failedId)
{
    if (m_current.isNull() || m_current.id() != failedId)
        return; // Another one is in use by now.
    const QString name = m_current.description();
    const bool goesOn = !m_list.standard.isNull() && m_list.standard.id() != failedId;
    m_chosen.clear();
    use(goesOn ? m_list.standard : QAudioDevice());
    Q_EMIT lost(name, goesOn);
}

void OutputDevices::listed(const OutputList &list)
{
    const bool first = !std::exchange(m_known, true);
    const QAudioDevice before = m_current;
    m_list = list;
    const QAudioDevice chosen = m_chosen.isEmpty() ? QAudioDevice() : deviceOf(m_chosen);
    const bool chosenIsGone = !m_chosen.isEmpty() && chosen.isNull();
    if (chosenIsGone)
        m_chosen.clear();
    use(m_chosen.isEmpty() ? m_list.standard : chosen);
    Q_EMIT outputsChanged();
    if (!first && (chosenIsGone || (!before.isNull() && m_current.isNull())))
        Q_EMIT lost(before.description(), !m_current.isNull());
}

} // namespace bucketdeck

#include "moc_OutputDevices.cpp"
