// The part of the inspector that speaks of one object.
#include "core/audio/MediaProbe.h"
#include "core/audio/PlaybackEngine.h"
#include "core/audio/analysis/AnalysisService.h"
#include "core/audio/tags/TagWriter.h"
#include "ui/inspector/DetailRows.h"
#include "ui/inspector/DisclosureButton.h"
#include "ui/inspector/Inspector.h"
#include "ui/inspector/PeaksBox.h"
#include "ui/inspector/PreviewBox.h"
#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <cmath>

namespace bucketdeck {
namespace {

QString longDate(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), Inspector::tr("d MMM yyyy, HH:mm", "date format"));
}

QStringList chipsOf(const AudioInfo &sound)
{
    QStringList chips;
    if (sound.sampleRate > 0)
        chips.append(Inspector::tr("%1 kHz").arg(QLocale().toString(sound.sampleRate / 1000.0, 'g', 4)));
    if (sound.channels == 1)
        chips.append(Inspector::tr("mono"));
    else if (sound.channels == 2)
        chips.append(Inspector::tr("stereo"));
    else if (sound.channels > 2)
        chips.append(Inspector::tr("%n channels", nullptr, sound.channels));
    if (sound.bitsPerSample > 0)
        chips.append(Inspector::tr("%1-bit").arg(sound.bitsPerSample));
    else if (sound.bitRate > 0)
        chips.append(Inspector::tr("%1 kb/s").arg((sound.bitRate + 500) / 1000));
    return chips;
}

QString loudnessOf(const Loudness &loudness)
{
    if (!std::isfinite(loudness.integratedLufs))
        return Inspector::tr("silence");
    return Inspector::tr("%1 LUFS, peak %2 dBTP", "loudness of a sound")
        .arg(QLocale().toString(loudness.integratedLufs, 'f', 1), QLocale().toString(loudness.truePeakDb, 'f', 1));
}

} // namespace

AudioInfo Inspector::soundOf(const ObjectInfo &info) const
{
    if (playsShown() && m_context.player->info().isValid())
        return m_context.player->info();
    const AudioInfo *known = m_facts.audio(info);
    return known ? *known : AudioInfo();
}

bool Inspector::playsShown() const
{
    if (!m_context.player || m_objects.size() != 1)
        return false;
    const ObjectRef current = m_context.player->current();
    return current.accountId == m_facts.accountId() && current.path == m_objects.first().path;
}

void Inspector::showOne(const ObjectInfo &info)
{
    AudioInfo sound = soundOf(info);
    const SoundTags tags = m_tagged == m_facts.ref(info) ? m_tags : SoundTags();
    for (const auto &[shown, tagged] : {std::pair{&sound.title, &tags.title}, std::pair{&sound.artist, &tags.artist},
                                        std::pair{&sound.album, &tags.album}}) {
        if (!tagged->isEmpty())
            *shown = *tagged;
    }
    const bool audio = MediaProbe::isAudio(info);
    QStringList by;
    for (const QString &part : {sound.artist, sound.album}) {
        if (!part.isEmpty())
            by.append(Format::safeName(part));
    }
    setTitle(Format::safeName(sound.title.isEmpty() ? info.name() : sound.title), by.join(QStringLiteral(" · ")));
    setChips(chipsOf(sound));
    showPeaks(audio);
    updatePeaks();

    QList<DetailRows::Row> rows;
    if (!sound.title.isEmpty())
        rows.append({tr("Name"), Format::safeName(info.name())});
    if (tags.track > 0)
        rows.append({tr("Track"), QLocale().toString(tags.track)});
    if (tags.year > 0)
        rows.append({tr("Year"), QString::number(tags.year)});
    if (!tags.genre.isEmpty())
        rows.append({tr("Genre"), Format::safeName(tags.genre)});
    rows.append({tr("Size"), Format::bytes(info.size)});
    if (sound.durationMs > 0)
        rows.append({tr("Length"), Format::duration(sound.durationMs)});
    if (const std::shared_ptr<const SoundAnalysis> analysis =
            m_context.analyses ? m_context.analyses->known(m_facts.ref(info)) : nullptr)
        rows.append({tr("Loudness"), loudnessOf(analysis->loudness)});
    if (!info.contentType.isEmpty())
        rows.append({tr("Type"), Format::safeName(info.contentType)});
    if (info.created.isValid() && !m_isLocal)
        rows.append({tr("Uploaded"), longDate(info.created)});
    if (info.modified.isValid() && (m_isLocal || !info.created.isValid() || info.modified.secsTo(info.created) < -60))
        rows.append({tr("Modified"), longDate(info.modified)});
    const QString state = m_facts.stateDescription(info);
    if (!state.isEmpty())
        rows.append({tr("State"), state});
    m_rows->setRows(rows);
    showChapters(tags);

    QList<DetailRows::Row> more{{tr("Path"), Format::safeName(info.path.toString())}};
    more.append({tr("Bytes"), info.size < 0 ? QStringLiteral("—") : QLocale().toString(info.size)});
    if (!info.etag.isEmpty())
        more.append({tr("ETag"), Format::safeName(info.etag)});
    const bool known = m_details.path == info.path;
    const ObjectInfo &full = known ? m_details : info;
    if (!full.cacheControl.isEmpty())
        more.append({tr("Cache-Control"), Format::safeName(full.cacheControl)});
    for (auto it = full.metadata.constBegin(); it != full.metadata.constEnd(); ++it)
        more.append({Format::safeName(it.key()), Format::safeName(it.value().toVariant().toString())});
    m_moreRows->setRows(more);
    m_more->show();
    m_count->hide();
    m_editTags->setVisible(TagWriter::canWrite(info.name()));
    m_edit->setText(tr("Edit details…"));
    m_edit->setVisible(known && m_more->isChecked());
    setActions(!m_isLocal, true, m_isLocal);
}

void Inspector::updatePeaks()
{
    updateWaveform();
    m_peaks->setPeaks(playsShown() ? m_context.player->peaks() : QList<float>());
    updatePlayed();
}

bool Inspector::showsSound() const
{
    return m_context.analyses && m_objects.size() == 1 && MediaProbe::isAudio(m_objects.first());
}

void Inspector::buildWaveform()
{
    m_waveform->setText(tr("Compute waveform"));
    m_waveform->setFont(Theme::smallFont(font()));
    showWaveformButton(false);
    m_chapters->hide();
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setToolTip(tr("Play from here, while this sound is in the player"));
    connect(&m_tagService, &TagService::loaded, this, &Inspector::takeTags);
    const auto seek = [this](const QListWidgetItem *item) {
        if (playsShown())
            m_context.player->seek(item->data(Qt::UserRole).toLongLong());
    };
    connect(m_chapters, &QListWidget::itemClicked, this, seek);
    connect(m_chapters, &QListWidget::itemActivated, this, seek);
    if (!m_context.analyses)
        return;
    connect(m_context.analyses, &AnalysisService::changed, this, [this](const ObjectRef &ref) {
        if (!showsSound() || ref.path != m_objects.first().path)
            return;
        if (m_context.analyses->state(ref) == AnalysisService::State::Known)
            refresh(); // With what it tells.
        else
            updateWaveform();
    });
    connect(m_waveform, &QPushButton::clicked, this, [this] {
        if (!showsSound())
            return;
        const ObjectRef ref = m_facts.ref(m_objects.first());
        const AnalysisService::State state = m_context.analyses->state(ref);
        if (state == AnalysisService::State::Running || state == AnalysisService::State::Waiting)
            m_context.analyses->cancel(ref);
        else
            m_context.analyses->request(ref, storage(), AnalysisService::Need::Asked);
    });
}

void Inspector::askForWaveform()
{
    if (showsSound())
        m_context.analyses->request(m_facts.ref(m_objects.first()), storage(), AnalysisService::Need::Cheap);
}

void Inspector::updateWaveform()
{
    if (!showsSound()) {
        m_peaks->setWaveform(nullptr);
        showWaveformButton(false);
        return;
    }
    const ObjectRef ref = m_facts.ref(m_objects.first());
    m_peaks->setWaveform(m_context.analyses->known(ref));
    const AnalysisService::State state = m_context.analyses->state(ref);
    switch (state) {
    case AnalysisService::State::Running:
        m_waveform->setText(
            tr("Stop computing the waveform (%1)").arg(Format::percent(m_context.analyses->progress(ref))));
        break;
    case AnalysisService::State::Waiting:
        m_waveform->setText(tr("Stop computing the waveform"));
        break;
    case AnalysisService::State::Remote:
        m_waveform->setText(tr("Compute waveform (fetches %1)")
                                .arg(Format::bytes(std::max<qint64>(0, m_context.analyses->bytesToFetch(ref)))));
        break;
    default:
        m_waveform->setText(tr("Compute waveform"));
    }
    // What is on this computer comes by itself, and soon.
    showWaveformButton(!m_isLocal &&
                       (state == AnalysisService::State::Remote || state == AnalysisService::State::Failed ||
                        state == AnalysisService::State::Running || state == AnalysisService::State::Waiting));
}

void Inspector::showWaveformButton(bool show)
{
    m_overWaveform->setVisible(show);
    m_waveform->setVisible(show);
}

void Inspector::updatePlayed()
{
    const bool plays = playsShown() && m_context.player->durationMs() > 0;
    m_peaks->setPlayedShare(plays ? static_cast<double>(m_context.player->positionMs()) /
                                        static_cast<double>(m_context.player->durationMs())
                                  : 0.0);
}

void Inspector::followPreview()
{
    const bool one = m_objects.size() == 1 && !m_objects.first().isFolder();
    const ObjectInfo info = one ? m_objects.first() : ObjectInfo();
    m_detailsSoon.stop();
    if (m_details.path != info.path || m_details.etag != info.etag)
        m_details = {};
    m_chapters->hide();
    m_tagService.cancel();
    if (!one || m_tagged != m_facts.ref(info)) {
        m_tagged = {};
        m_tags = {};
    }
    if (one && m_details.path != info.path)
        m_detailsSoon.start();
    const bool shows = one && PreviewLoader::canShow(info);
    m_previewBox->setVisible(shows);
    m_underPreview->setVisible(shows);
    // A listing that brings the same again is no reason to fetch again.
    if (shows && m_previewed == info.path && m_previewedEtag == info.etag)
        return;
    m_previewed = shows ? info.path : StoragePath();
    m_previewedEtag = info.etag;
    m_preview.stop();
    if (!shows)
        return;
    m_previewBox->showLoading();
    m_preview.load(storage(), info, m_accountId, m_context.ranges);
}

void Inspector::takeDetails(const ObjectInfo &info)
{
    if (m_objects.size() != 1 || m_objects.first().path != info.path)
        return;
    m_details = info;
    refresh();
}

void Inspector::takeTags(const ObjectRef &ref, const SoundTags &tags, const QImage &cover)
{
    if (!showsSound() || m_facts.ref(m_objects.first()) != ref)
        return;
    m_tagged = ref;
    m_tags = tags;
    if (!cover.isNull()) {
        m_previewBox->showImage(cover, ref.path.name());
        m_previewBox->show();
        m_underPreview->show();
    }
    refresh();
}

void Inspector::showChapters(const SoundTags &tags)
{
    constexpr int rowsSeen = 6;
    m_chapters->setVisible(!tags.chapters.isEmpty());
    if (tags.chapters.isEmpty())
        return;
    m_chapters->clear();
    for (const SoundChapter &chapter : tags.chapters) {
        auto *item = new QListWidgetItem(
            QStringLiteral("%1  %2").arg(Format::clock(chapter.atMs), Format::safeName(chapter.title)), m_chapters);
        item->setData(Qt::UserRole, chapter.atMs);
    }
    const auto rows = static_cast<int>(std::min<qsizetype>(rowsSeen, tags.chapters.size()));
    m_chapters->setFixedHeight(rows * std::max(1, m_chapters->sizeHintForRow(0)) + 2 * m_chapters->frameWidth());
}

void Inspector::askForDetails()
{
    const std::shared_ptr<StorageService> place = storage();
    if (!place || m_objects.size() != 1)
        return;
    if (showsSound())
        m_tagService.request(m_facts.ref(m_objects.first()), place);
    const auto answered = [this, place, path = m_objects.first().path](const Result<ObjectInfo> &found) {
        if (!found || m_objects.size() != 1 || m_objects.first().path != path)
            return; // What isn't known isn't shown; the page tells of errors.
        m_details = *found;
        m_details.path = path;
        refresh();
    };
    QCoro::connect(place->stat(m_objects.first().path), this, answered);
}

} // namespace bucketdeck
