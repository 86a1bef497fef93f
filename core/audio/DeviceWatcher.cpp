#include "core/audio/DeviceWatcher.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

/// Qt 6.4 follows PulseAudio's devices in its own list and never says that it changed. Looking at that list is cheap.
constexpr auto lookInterval = 1s;

bool sameDevices(const OutputList &a, const OutputList &b)
{
    const auto same = [](const QAudioDevice &left, const QAudioDevice &right) {
        return left.id() == right.id() && left.description() == right.description();
    };
    return same(a.standard, b.standard) &&
           std::equal(a.outputs.begin(), a.outputs.end(), b.outputs.begin(), b.outputs.end(), same);
}

} // namespace

DeviceWatcher::DeviceWatcher(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &DeviceWatcher::look);
}

void DeviceWatcher::begin()
{
    m_media = std::make_unique<QMediaDevices>();
    connect(m_media.get(), &QMediaDevices::audioOutputsChanged, this, &DeviceWatcher::look);
    m_timer.start(lookInterval);
    look();
}

void DeviceWatcher::look()
{
    const OutputList now{QMediaDevices::audioOutputs(), QMediaDevices::defaultAudioOutput()};
    if (m_last && sameDevices(*m_last, now))
        return;
    m_last = now;
    Q_EMIT listed(now);
}

} // namespace bucketdeck

#include "moc_DeviceWatcher.cpp"
