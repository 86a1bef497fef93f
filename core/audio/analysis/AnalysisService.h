#pragma once

#include "core/audio/analysis/AnalysisWorker.h"
#include "core/storage/StorageService.h"

#include <QObject>

#include <memory>

namespace bucketdeck {

class RangeCache;

/// Gives the window the analyses of sounds: what is kept at once, what isn't after it was found out in the background,
/// one sound at a time, at the lowest priority. Lives on one thread and never makes it wait.
class AnalysisService final : public QObject
{
    Q_OBJECT

public:
    enum class Need {
        Cheap, ///< Only where all of its bytes are on this computer: in the library, or in the cache.
        Asked, ///< Whatever has to be fetched for it: somebody asked for this one.
    };
    enum class State {
        Unknown, ///< Not asked for, or not yet looked for.
        Known,
        Waiting, ///< Asked for; others come first.
        Running,
        Remote, ///< Not kept, and its bytes aren't here: request() with Need::Asked finds it out.
        Failed, ///< No sound, damaged, or it couldn't be read.
    };

    /// With `cache` nothing is fetched that is there, and what is fetched stays there.
    explicit AnalysisService(std::shared_ptr<const KeptAnalyses> kept, std::shared_ptr<RangeCache> cache = nullptr,
                             QObject *parent = nullptr);
    /// Stops what runs at once.
    ~AnalysisService() override;

    /// Null where it isn't known. O(1). What was used last stays at hand; others are read again on request().
    [[nodiscard]] std::shared_ptr<const SoundAnalysis> known(const ObjectRef &ref) const;
    [[nodiscard]] State state(const ObjectRef &ref) const;
    /// 0 to 1, of one that runs.
    [[nodiscard]] double progress(const ObjectRef &ref) const;
    /// Of one that is Remote: how many bytes would have to come for it.
    [[nodiscard]] qint64 bytesToFetch(const ObjectRef &ref) const;

    /// changed() follows unless nothing is to be done. The last asked for comes first. Asking again costs nothing.
    void request(const ObjectRef &ref, std::shared_ptr<StorageService> storage, Need need);
    /// Takes one back that waits or runs.
    void cancel(const ObjectRef &ref);

Q_SIGNALS:
    /// known(), state() or progress() of this one; progress at most about ten times a second.
    void changed(const bucketdeck::ObjectRef &ref);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bucketdeck
