#include "core/audio/LengthSurvey.h"

#include "core/audio/MediaProbe.h"
#include "core/audio/ProjectSurvey.h"

#include <limits>

namespace bucketdeck {

LengthSurvey::LengthSurvey(ProjectSurvey *survey, MediaProbe *probe, QObject *parent)
    : QObject(parent)
    , m_survey(survey)
    , m_probe(probe)
{
    connect(&m_listing, &TreeListing::pageArrived, this, &LengthSurvey::take);
    connect(&m_listing, &TreeListing::finished, this, [this] {
        if (m_sounds.empty())
            nextFolder();
    });
    // The next time it is wanted it is tried again.
    connect(&m_listing, &TreeListing::failed, this, [this] { m_current = {}; });
    connect(survey, &ProjectSurvey::outlineChanged, this, [this] {
        if (m_survey->outline())
            m_done.clear();
        else
            restart();
    });
    if (!probe)
        return;
    connect(probe, &MediaProbe::found, this,
            [this](const ObjectRef &ref, const AudioInfo &info) { answered(ref, info.durationMs); });
    connect(probe, &MediaProbe::notFound, this,
            [this](const ObjectRef &ref, bool never) { answered(ref, never ? 0 : -1); });
}

void LengthSurvey::restart()
{
    m_listing.stop();
    m_wanted.clear();
    m_sounds.clear();
    m_done.clear();
    m_asked.clear();
    m_current = {};
    m_left = mostUnasked;
}

void LengthSurvey::want(const QList<StoragePath> &folders)
{
    if (!m_probe || !m_survey->storage() || m_left <= 0)
        return;
    m_wanted.clear();
    for (const StoragePath &folder : folders)
        if (!m_done.contains(folder) && folder != m_current)
            m_wanted.push_back(folder);
    if (m_current.bucket.isEmpty())
        nextFolder();
}

void LengthSurvey::wantAll()
{
    if (!m_survey->outline())
        return;
    restart();
    m_left = std::numeric_limits<int>::max();
    want({m_survey->outline()->root()});
}

void LengthSurvey::nextFolder()
{
    if (!m_current.bucket.isEmpty())
        m_done.insert(std::exchange(m_current, {}));
    while (!m_wanted.empty() && m_survey->outline() && m_left > 0) {
        const StoragePath folder = m_wanted.front();
        m_wanted.pop_front();
        const ProjectFolder *found = m_survey->outline()->find(folder);
        if (!found || m_survey->outline()->pathOf(found) != folder || found->unmeasured() == 0)
            continue;
        m_current = folder;
        m_listing.start(m_survey->storage(), folder, true);
        return;
    }
}

void LengthSurvey::take(const QList<ObjectInfo> &entries)
{
    for (const ObjectInfo &info : entries) {
        const ObjectRef ref{m_survey->accountId(), info.path, info.etag, info.size};
        if (MediaProbe::isAudio(info) && !m_survey->outline()->isMeasured(ref))
            m_sounds.push_back(ref);
    }
    askMore();
    if (!m_sounds.empty())
        m_listing.pause();
}

void LengthSurvey::askMore()
{
    while (!m_sounds.empty() && m_asked.size() < atOnce && m_left > 0) {
        const ObjectRef ref = m_sounds.front();
        m_sounds.pop_front();
        switch (m_probe->request(ref, m_survey->storage())) {
        case MediaProbe::Asked::Known:
            m_survey->outline()->setLength(ref, m_probe->known(ref)->durationMs);
            break;
        case MediaProbe::Asked::Coming:
            m_asked.insert(ref.path.key);
            --m_left;
            break;
        case MediaProbe::Asked::Never:
            m_survey->outline()->setLength(ref, 0);
            break;
        case MediaProbe::Asked::NotNow:
            break;
        }
    }
}

void LengthSurvey::answered(const ObjectRef &ref, qint64 ms)
{
    if (!m_survey->outline() || ref.accountId != m_survey->accountId())
        return;
    if (ms >= 0)
        m_survey->outline()->setLength(ref, ms);
    if (!m_asked.remove(ref.path.key) || m_asked.size() > atOnce / 2)
        return;
    askMore();
    if (!m_sounds.empty() || m_left <= 0)
        return;
    if (m_listing.isRunning())
        m_listing.resume();
    else
        nextFolder();
}

} // namespace bucketdeck
