// The part of the inspector that speaks of one object.
#include "core/audio/MediaProbe.h"
#include "core/audio/PlaybackEngine.h"
#include "ui/inspector/DetailRows.h"
#include "ui/inspector/DisclosureButton.h"
#include "ui/inspector/Inspector.h"
#include "ui/inspector/PeaksBox.h"
#include "ui/inspector/PreviewBox.h"
#include "ui/style/Format.h"

#include <QLocale>
#include <QPushButton>

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
    const AudioInfo sound = soundOf(info);
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
    rows.append({tr("Size"), Format::bytes(info.size)});
    if (sound.durationMs > 0)
        rows.append({tr("Length"), Format::duration(sound.durationMs)});
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
    m_edit->setText(tr("Edit details…"));
    m_edit->setVisible(known && m_more->isChecked());
    setActions(!m_isLocal, true, m_isLocal);
}

void Inspector::updatePeaks()
{
    m_peaks->setPeaks(playsShown() ? m_context.player->peaks() : QList<float>());
    updatePlayed();
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

void Inspector::askForDetails()
{
    const std::shared_ptr<StorageService> place = storage();
    if (!place || m_objects.size() != 1)
        return;
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
