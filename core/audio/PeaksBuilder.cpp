#include "core/audio/PeaksBuilder.h"

#include "core/audio/AudioDecoder.h"
#include "core/audio/PeakMeter.h"

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace bucketdeck {
namespace {

ReadPolicy wholeFilePolicy()
{
    ReadPolicy policy;
    policy.maxAheadBytes = policy.minAheadBytes;
    policy.cacheBytes = qint64{4} * 1024 * 1024; // Read once, from front to back.
    policy.attempts = 1;
    return policy;
}

void lowerPriority()
{
#ifdef Q_OS_LINUX
    // Linux counts this for the calling thread alone.
    setpriority(PRIO_PROCESS, 0, 15);
#endif
}

} // namespace

PeaksBuilder::PeaksBuilder(const ObjectRef &ref, const std::shared_ptr<StorageService> &storage,
                           std::shared_ptr<PeakMeter> meter, int meterRate)
    : m_reader(ref, storage, wholeFilePolicy())
    , m_meter(std::move(meter))
    , m_meterRate(meterRate)
    , m_thread([this] { run(); })
{
}

PeaksBuilder::~PeaksBuilder()
{
    m_stop = true;
    m_reader.interrupt();
    m_thread.join();
}

void PeaksBuilder::run()
{
    lowerPriority();
    const Result<std::unique_ptr<AudioDecoder>> decoder = AudioDecoder::open(m_reader, m_meterRate);
    if (!decoder)
        return; // The player says what is wrong with it.
    qint64 frame = 0;
    while (!m_stop) {
        const Result<std::vector<float> *> part = (*decoder)->next();
        if (!part)
            return;
        if ((*part)->empty()) {
            m_meter->endsAt(frame);
            return;
        }
        const auto frames = static_cast<qint64>((*part)->size() / AudioDecoder::channels);
        m_meter->add(frame, (*part)->data(), frames, AudioDecoder::channels);
        frame += frames;
    }
}

} // namespace bucketdeck
