#pragma once

#include "core/cache/ObjectReader.h"

#include <atomic>
#include <memory>
#include <thread>

namespace bucketdeck {

class PeakMeter;

/// Decodes a whole file in the background, at low priority, for its peaks: only for files that cost nothing to read.
class PeaksBuilder {
public:
    PeaksBuilder(const ObjectRef &ref, const std::shared_ptr<StorageService> &storage, std::shared_ptr<PeakMeter> meter, int meterRate);
    /// Stops at once.
    ~PeaksBuilder();
    Q_DISABLE_COPY_MOVE(PeaksBuilder)

private:
    void run();

    ObjectReader m_reader;
    std::shared_ptr<PeakMeter> m_meter;
    const int m_meterRate; ///< In which the meter counts.
    std::atomic_bool m_stop = false;
    std::thread m_thread;
};

} // namespace bucketdeck
