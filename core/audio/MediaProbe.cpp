#include "core/audio/MediaProbe.h"

#include "core/audio/ProbeWorkers.h"

#include <QCache>
#include <QDeadlineTimer>
#include <QSet>

#include <algorithm>
#include <array>

namespace bucketdeck {
namespace {

constexpr int maxKnown = 50'000;
constexpr int maxRefused = 20'000;
constexpr qint64 askAgainAfterMs = 60'000; ///< Where the reason may have passed.

QString keyOf(const ObjectRef &ref)
{
    // No NUL in names: the parts can't run into each other.
    const QChar gap(u'\0');
    return ref.accountId + gap + ref.path.bucket + gap + ref.path.key + gap + ref.etag;
}

} // namespace

class MediaProbe::Private
{
public:
    Private(MediaProbe *probe, const QString &databasePath, std::shared_ptr<RangeCache> cache)
        : q(probe)
        , workers(
              databasePath,
              [this](const ProbeWorkers::Job &job, const Result<AudioInfo> &result) {
                  QMetaObject::invokeMethod(
                      q, [this, key = job.key, ref = job.ref, result] { answered(key, ref, result); },
                      Qt::QueuedConnection);
              },
              std::move(cache))
    {
    }

    void answered(const QString &key, const ObjectRef &ref, const Result<AudioInfo> &result)
    {
        asked.remove(key);
        if (result) {
            known.insert(key, new AudioInfo(*result));
            Q_EMIT q->found(ref, *result);
            return;
        }
        const ErrorKind kind = result.error().kind;
        const bool forGood = kind == ErrorKind::Corrupt || kind == ErrorKind::Unsupported;
        if (kind != ErrorKind::Cancelled)
            refused.insert(key, new QDeadlineTimer(forGood ? QDeadlineTimer(QDeadlineTimer::Forever)
                                                           : QDeadlineTimer(askAgainAfterMs)));
        Q_EMIT q->notFound(ref, forGood);
    }

    MediaProbe *const q;
    QCache<QString, AudioInfo> known{maxKnown};
    QCache<QString, QDeadlineTimer> refused{maxRefused};
    QSet<QString> asked;
    ProbeWorkers workers; // Goes first: its threads call the rest.
};

MediaProbe::MediaProbe(const QString &databasePath, QObject *parent, std::shared_ptr<RangeCache> cache)
    : QObject(parent)
    , d(std::make_unique<Private>(this, databasePath, std::move(cache)))
{
}

MediaProbe::~MediaProbe() = default;

const AudioInfo *MediaProbe::known(const ObjectRef &ref) const
{
    return d->known.object(keyOf(ref));
}

MediaProbe::Asked MediaProbe::request(const ObjectRef &ref, std::shared_ptr<StorageService> storage)
{
    const QString key = keyOf(ref);
    if (ref.path.isFolder() || ref.size == 0)
        return Asked::Never;
    if (d->known.contains(key))
        return Asked::Known;
    if (!storage)
        return Asked::NotNow;
    if (const QDeadlineTimer *until = d->refused.object(key); until && !until->hasExpired())
        return until->isForever() ? Asked::Never : Asked::NotNow;
    if (d->asked.contains(key)) {
        d->workers.hurry(key);
        return Asked::Coming;
    }
    d->asked.insert(key);
    d->workers.add({key, ref, std::move(storage)});
    return Asked::Coming;
}

void MediaProbe::dropPending()
{
    const QStringList dropped = d->workers.dropPending();
    for (const QString &key : dropped)
        d->asked.remove(key);
}

bool MediaProbe::isAudio(const ObjectInfo &info)
{
    if (info.isFolder())
        return false;
    if (info.contentType.startsWith(QLatin1StringView("audio/"), Qt::CaseInsensitive))
        return !info.contentType.contains(QLatin1StringView("mpegurl"), Qt::CaseInsensitive) &&
               !info.contentType.contains(QLatin1StringView("midi"), Qt::CaseInsensitive);
    static constexpr std::array suffixes{
        QLatin1StringView(".mp3"), QLatin1StringView(".wav"),  QLatin1StringView(".flac"), QLatin1StringView(".ogg"),
        QLatin1StringView(".oga"), QLatin1StringView(".opus"), QLatin1StringView(".m4a"),  QLatin1StringView(".m4b"),
        QLatin1StringView(".aac"), QLatin1StringView(".aif"),  QLatin1StringView(".aiff"), QLatin1StringView(".wma"),
        QLatin1StringView(".mka"), QLatin1StringView(".weba"), QLatin1StringView(".caf"),  QLatin1StringView(".amr")};
    return std::any_of(suffixes.begin(), suffixes.end(), [&info](QLatin1StringView suffix) {
        return info.path.key.endsWith(suffix, Qt::CaseInsensitive);
    });
}

} // namespace bucketdeck

#include "moc_MediaProbe.cpp"
