#include "core/audio/analysis/AnalysisService.h"

#include <QCache>
#include <QHash>

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr int mostKilobytes = 48 * 1024; ///< Of analyses at hand.
constexpr int mostStates = 5000;

int kilobytesOf(const SoundAnalysis &analysis)
{
    // The coarser levels take a third more.
    const size_t bytes =
        analysis.peaks.points().size() * sizeof(Peaks::Point) * 4 / 3 + analysis.silences.size() * sizeof(FrameRange);
    return 1 + static_cast<int>(bytes / 1024);
}

} // namespace

class AnalysisService::Private
{
public:
    struct Entry
    {
        State state = State::Unknown;
        double progress = 0;
        bool isAsked = false;
        qint64 bytesToFetch = 0;
        ObjectRef ref; ///< Asked for last.
    };

    Private(AnalysisService *service, std::shared_ptr<const KeptAnalyses> kept, std::shared_ptr<RangeCache> cache)
        : q(service)
        , worker(
              std::move(kept), std::move(cache),
              [this](const AnalysisWorker::Job &job, AnalysisWorker::Outcome outcome,
                     const KeptAnalyses::Found &analysis) {
                  QMetaObject::invokeMethod(
                      q, [this, job, outcome, analysis] { told(job, outcome, analysis); }, Qt::QueuedConnection);
              },
              [this](const AnalysisWorker::Job &job, double share) {
                  QMetaObject::invokeMethod(
                      q, [this, content = job.content, share] { progressed(content, share); }, Qt::QueuedConnection);
              })
    {
    }

    void told(const AnalysisWorker::Job &job, AnalysisWorker::Outcome outcome, const KeptAnalyses::Found &analysis);
    void progressed(const QString &content, double share);

    AnalysisService *const q;
    mutable QCache<QString, KeptAnalyses::Found> found{mostKilobytes};
    QHash<QString, Entry> entries;
    AnalysisWorker worker; // Goes first: its threads call the rest.
};

void AnalysisService::Private::told(const AnalysisWorker::Job &job, AnalysisWorker::Outcome outcome,
                                    const KeptAnalyses::Found &analysis)
{
    const QString &content = job.content;
    const auto entry = entries.find(content);
    if (entry == entries.end())
        return; // It was taken back.
    switch (outcome) {
    case AnalysisWorker::Outcome::Found:
        found.insert(content, new KeptAnalyses::Found(analysis), std::min(kilobytesOf(*analysis), mostKilobytes));
        entry->state = State::Known;
        break;
    case AnalysisWorker::Outcome::Begun:
        entry->state = State::Running;
        break;
    case AnalysisWorker::Outcome::Remote:
        entry->state = entry->isAsked ? State::Waiting : State::Remote;
        entry->bytesToFetch = job.bytesToFetch;
        break;
    case AnalysisWorker::Outcome::Failed:
        entry->state = State::Failed;
        break;
    }
    const ObjectRef ref = entry->ref;
    Q_EMIT q->changed(ref);
}

void AnalysisService::Private::progressed(const QString &content, double share)
{
    const auto entry = entries.find(content);
    if (entry == entries.end() || entry->state != State::Running)
        return;
    entry->progress = share;
    const ObjectRef ref = entry->ref;
    Q_EMIT q->changed(ref);
}

AnalysisService::AnalysisService(std::shared_ptr<const KeptAnalyses> kept, std::shared_ptr<RangeCache> cache,
                                 QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(kept), std::move(cache)))
{
}

AnalysisService::~AnalysisService() = default;

std::shared_ptr<const SoundAnalysis> AnalysisService::known(const ObjectRef &ref) const
{
    const KeptAnalyses::Found *found = d->found.object(AnalysisStore::contentOf(ref));
    return found ? *found : nullptr;
}

AnalysisService::State AnalysisService::state(const ObjectRef &ref) const
{
    return d->entries.value(AnalysisStore::contentOf(ref)).state;
}

double AnalysisService::progress(const ObjectRef &ref) const
{
    return d->entries.value(AnalysisStore::contentOf(ref)).progress;
}

qint64 AnalysisService::bytesToFetch(const ObjectRef &ref) const
{
    return d->entries.value(AnalysisStore::contentOf(ref)).bytesToFetch;
}

void AnalysisService::request(const ObjectRef &ref, std::shared_ptr<StorageService> storage, Need need)
{
    const QString content = AnalysisStore::contentOf(ref);
    if (!storage || ref.path.isFolder() || ref.size == 0 || content.isEmpty())
        return;
    if (d->entries.size() > mostStates)
        d->entries.removeIf([](const auto &entry) {
            return entry->state == State::Known || entry->state == State::Failed || entry->state == State::Remote;
        });
    Private::Entry &entry = d->entries[content];
    const bool isAsked = need == Need::Asked;
    const bool isUnderWay = entry.state == State::Waiting || entry.state == State::Running;
    const bool isAtHand = entry.state == State::Known && d->found.contains(content);
    // What waits as a cheap one may be asked for now; what failed is tried again only where somebody asks.
    if (isAtHand || (isUnderWay && (entry.isAsked || !isAsked)) || entry.state == State::Running ||
        (!isAsked && entry.state == State::Failed))
        return;
    entry = {State::Waiting, 0, isAsked, 0, ref};
    d->worker.add({content, ref, std::move(storage), isAsked});
    if (isAsked)
        Q_EMIT changed(ref);
}

void AnalysisService::cancel(const ObjectRef &ref)
{
    const QString content = AnalysisStore::contentOf(ref);
    const State state = d->entries.value(content).state;
    if (state != State::Waiting && state != State::Running)
        return;
    d->worker.cancel(content);
    d->entries.remove(content);
    Q_EMIT changed(ref);
}

} // namespace bucketdeck

#include "moc_AnalysisService.cpp"
