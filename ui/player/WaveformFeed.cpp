#include "ui/player/WaveformFeed.h"

#include "core/audio/PlaybackEngine.h"
#include "core/audio/analysis/AnalysisService.h"
#include "ui/player/PlayingTags.h"
#include "ui/player/WaveformSeekBar.h"
#include "ui/style/Format.h"

#include <QAction>

namespace bucketdeck {

WaveformFeed::WaveformFeed(PlaybackEngine *engine, AnalysisService *analyses, StorageLookup storage,
                           const PlayingTags *tags, WaveformSeekBar *bar)
    : QObject(bar)
    , m_engine(engine)
    , m_analyses(analyses)
    , m_storage(std::move(storage))
    , m_bar(bar)
    , m_compute(new QAction(tr("Compute waveform"), this))
{
    bar->addAction(m_compute);
    bar->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_compute, &QAction::triggered, this, &WaveformFeed::compute);
    connect(engine, &PlaybackEngine::currentChanged, this, &WaveformFeed::follow);
    connect(engine, &PlaybackEngine::bufferedChanged, this, &WaveformFeed::lookWhenWhole);
    connect(analyses, &AnalysisService::changed, this, [this](const ObjectRef &ref) {
        if (ref.path == m_ref.path)
            refresh();
    });
    connect(tags, &PlayingTags::changed, this, [this, tags] { showChapters(tags->tags().chapters); });
    follow(engine->current());
    showChapters(tags->tags().chapters);
}

void WaveformFeed::follow(const ObjectRef &ref)
{
    m_ref = ref;
    m_lookedWhole = false;
    m_bar->setShowsBuffered(ref.accountId != QStringLiteral("local"));
    if (!ref.path.key.isEmpty())
        m_analyses->request(ref, m_storage(ref.accountId), AnalysisService::Need::Cheap);
    refresh();
}

void WaveformFeed::showChapters(const QList<SoundChapter> &chapters)
{
    WaveformMarks marks = m_bar->marks();
    marks.chapters.clear();
    for (const SoundChapter &chapter : chapters)
        marks.chapters.append({chapter.atMs, chapter.title});
    m_bar->setMarks(marks);
}

/// All of it may have come by now; once, as it may not be kept.
void WaveformFeed::lookWhenWhole()
{
    if (m_lookedWhole || !m_engine || m_engine->current() != m_ref || m_engine->bufferedShare() < 1 ||
        m_analyses->state(m_ref) != AnalysisService::State::Remote)
        return;
    m_lookedWhole = true;
    m_analyses->request(m_ref, m_storage(m_ref.accountId), AnalysisService::Need::Cheap);
}

void WaveformFeed::refresh()
{
    lookWhenWhole();
    const AnalysisService::State state = m_analyses->state(m_ref);
    m_bar->setWaveform(m_analyses->known(m_ref));
    const bool isUnderWay = state == AnalysisService::State::Running || state == AnalysisService::State::Waiting;
    m_compute->setVisible(state == AnalysisService::State::Remote || state == AnalysisService::State::Failed ||
                          isUnderWay);
    m_compute->setText(isUnderWay
                           ? tr("Stop computing the waveform (%1)").arg(Format::percent(m_analyses->progress(m_ref)))
                       : m_ref.size > 0 && state == AnalysisService::State::Remote
                           ? tr("Compute waveform (fetches %1)").arg(Format::bytes(m_analyses->bytesToFetch(m_ref)))
                           : tr("Compute waveform"));
}

void WaveformFeed::compute()
{
    const AnalysisService::State state = m_analyses->state(m_ref);
    if (state == AnalysisService::State::Running || state == AnalysisService::State::Waiting)
        m_analyses->cancel(m_ref);
    else
        m_analyses->request(m_ref, m_storage(m_ref.accountId), AnalysisService::Need::Asked);
}

} // namespace bucketdeck

#include "moc_WaveformFeed.cpp"
