#include "ui/player/LoudnessGains.h"

#include "core/audio/PlayQueue.h"
#include "core/audio/analysis/AnalysisService.h"
#include "core/audio/analysis/AnalysisStore.h"
#include "ui/settings/PlaybackSettings.h"

namespace bucketdeck {
namespace {

QString folderOf(const ObjectRef &ref)
{
    return ref.accountId + u'\n' + ref.path.parent().toString();
}

/// Copies of one sound count once.
QString keyOf(const ObjectRef &ref)
{
    return AnalysisStore::contentOf(ref);
}

} // namespace

LoudnessGains::LoudnessGains(PlaybackSettings *settings, AnalysisService *analyses, const PlayQueue *queue,
                             FindStorage findStorage, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_analyses(analyses)
    , m_queue(queue)
    , m_findStorage(std::move(findStorage))
{
    if (m_analyses)
        connect(m_analyses, &AnalysisService::changed, this, &LoudnessGains::take);
}

double LoudnessGains::gainDb(const ObjectRef &ref)
{
    if (!m_settings || !m_analyses || ref.path.key.isEmpty())
        return 0;
    switch (m_settings->evenLoudness()) {
    case EvenLoudness::Off:
        break;
    case EvenLoudness::Files:
        return gainOfFile(ref);
    case EvenLoudness::Folders:
        return gainOfFolder(ref);
    }
    return 0;
}

double LoudnessGains::gainOfFile(const ObjectRef &ref)
{
    const std::shared_ptr<const SoundAnalysis> known = m_analyses->known(ref);
    if (!known)
        m_analyses->request(ref, m_findStorage(ref.accountId), AnalysisService::Need::Cheap);
    return known ? evenLoudnessGainDb(known->loudness) : 0;
}

double LoudnessGains::gainOfFolder(const ObjectRef &ref)
{
    const QString name = folderOf(ref);
    const QString key = keyOf(ref);
    if (m_folder.name == name && (m_folder.known.contains(key) || m_folder.awaited.contains(key)))
        return m_folder.gainDb;
    if (m_folder.name != name)
        m_folder = {name, {}, {}, 0};
    int count = 0;
    for (const ObjectRef &other : m_queue->items()) {
        if (other != ref && folderOf(other) == name && ++count < mostOfFolder)
            look(other);
    }
    look(ref); // The last asked for comes first.
    if (m_folder.awaited.isEmpty())
        evenFolder();
    return m_folder.gainDb;
}

void LoudnessGains::look(const ObjectRef &ref)
{
    const QString key = keyOf(ref);
    if (m_folder.known.contains(key))
        return;
    if (const std::shared_ptr<const SoundAnalysis> known = m_analyses->known(ref)) {
        m_folder.known.insert(key, {known->loudness, known->durationMs()});
        return;
    }
    m_analyses->request(ref, m_findStorage(ref.accountId), AnalysisService::Need::Cheap);
    const AnalysisService::State state = m_analyses->state(ref);
    if (state == AnalysisService::State::Waiting || state == AnalysisService::State::Running)
        m_folder.awaited.insert(key);
}

void LoudnessGains::evenFolder()
{
    const QList<SoundLoudness> known = m_folder.known.values();
    m_folder.gainDb = evenLoudnessGainDb(loudnessTogether({known.begin(), known.end()}));
}

void LoudnessGains::take(const ObjectRef &ref)
{
    const AnalysisService::State state = m_analyses->state(ref);
    if (!m_settings || state == AnalysisService::State::Waiting || state == AnalysisService::State::Running)
        return;
    if (m_settings->evenLoudness() == EvenLoudness::Files)
        Q_EMIT changed();
    if (m_settings->evenLoudness() != EvenLoudness::Folders || folderOf(ref) != m_folder.name)
        return;
    const bool wasAwaited = m_folder.awaited.remove(keyOf(ref));
    const bool isFirst = m_folder.known.isEmpty();
    if (const std::shared_ptr<const SoundAnalysis> known = m_analyses->known(ref))
        m_folder.known.insert(keyOf(ref), {known->loudness, known->durationMs()});
    // Something is better than nothing for the time being; then not again before all of it is there.
    const bool isSomething = isFirst && !m_folder.known.isEmpty();
    if (!isSomething && !(wasAwaited && m_folder.awaited.isEmpty()))
        return;
    evenFolder();
    Q_EMIT changed();
}

} // namespace bucketdeck

#include "moc_LoudnessGains.cpp"
