#include "core/audio/ProjectSurvey.h"

#include "core/audio/MediaProbe.h"

#include <chrono>

using namespace std::chrono_literals;

namespace bucketdeck {

ProjectSurvey::ProjectSurvey(MediaProbe *probe, QObject *parent)
    : QObject(parent)
    , m_probe(probe)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ProjectSurvey::refreshNow);
    connect(&m_listing, &TreeListing::pageArrived, this, &ProjectSurvey::take);
    connect(&m_listing, &TreeListing::finished, this, &ProjectSurvey::finish);
    connect(&m_listing, &TreeListing::failed, this, &ProjectSurvey::takeFailure);
}

void ProjectSurvey::open(const QString &accountId, std::shared_ptr<StorageService> storage, const StoragePath &folder,
                         int depth)
{
    close();
    m_accountId = accountId;
    m_storage = std::move(storage);
    m_folder = folder;
    m_depth = depth;
    show(std::make_unique<ProjectOutline>(folder, depth));
    if (!m_storage) {
        takeFailure(makeError(ErrorKind::SessionEnded, tr("You are signed out. Sign in to see these files.")));
        return;
    }
    connect(m_storage.get(), &StorageService::changed, this, [this](const StoragePath &where) {
        if (m_folder.contains(where) || where.contains(m_folder))
            refreshSoon();
    });
    setPhase(Phase::Loading);
    list();
}

void ProjectSurvey::close()
{
    m_listing.stop();
    m_again.stop();
    if (m_storage)
        disconnect(m_storage.get(), nullptr, this, nullptr);
    m_storage.reset();
    m_coming.reset();
    m_changedMeanwhile = false;
    m_tookMs = 0;
    m_error = {};
    show(nullptr);
    setPhase(Phase::Closed);
}

void ProjectSurvey::refreshNow()
{
    m_again.stop();
    if (!m_storage)
        return;
    if (m_listing.isRunning()) {
        m_changedMeanwhile = true;
        return;
    }
    if (m_phase == Phase::Failed)
        setPhase(Phase::Loading);
    list();
}

void ProjectSurvey::refreshSoon()
{
    if (m_listing.isRunning())
        m_changedMeanwhile = true;
    else if (!m_again.isActive())
        m_again.start(300ms + std::chrono::milliseconds(qMin<qint64>(300'000, m_tookMs * 10)));
}

void ProjectSurvey::list()
{
    m_changedMeanwhile = false;
    m_since.start();
    if (m_shown->top()->files > 0 || !m_shown->top()->folders.empty())
        m_coming = std::make_unique<ProjectOutline>(m_folder, m_depth);
    m_listing.start(m_storage, m_folder, true);
}

void ProjectSurvey::take(const QList<ObjectInfo> &entries)
{
    ProjectOutline *outline = m_coming ? m_coming.get() : m_shown.get();
    outline->add(entries);
    if (!m_probe)
        return;
    for (const ObjectInfo &info : entries) {
        if (!MediaProbe::isAudio(info))
            continue;
        const ObjectRef ref{m_accountId, info.path, info.etag, info.size};
        if (const AudioInfo *known = m_probe->known(ref))
            outline->setLength(ref, known->durationMs);
    }
}

void ProjectSurvey::finish()
{
    m_tookMs = m_since.elapsed();
    if (m_coming && m_coming->mark() != m_shown->mark())
        show(std::move(m_coming));
    m_coming.reset();
    setPhase(Phase::Ready);
    if (m_changedMeanwhile)
        refreshSoon();
}

void ProjectSurvey::takeFailure(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    const bool keeps = m_coming != nullptr;
    m_coming.reset();
    if (keeps) {
        Q_EMIT refreshFailed(error);
        return;
    }
    // A part of the sums would look like the whole.
    show(std::make_unique<ProjectOutline>(m_folder, m_depth));
    m_error = error;
    setPhase(Phase::Failed);
}

void ProjectSurvey::show(std::unique_ptr<ProjectOutline> outline)
{
    Q_EMIT outlineAboutToChange();
    const std::unique_ptr<ProjectOutline> old = std::exchange(m_shown, std::move(outline));
    Q_EMIT outlineChanged();
}

void ProjectSurvey::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

} // namespace bucketdeck
