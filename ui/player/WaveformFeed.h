#pragma once

#include "core/audio/tags/SoundTags.h"
#include "core/storage/ObjectInfo.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;

namespace bucketdeck {

class AnalysisService;
class PlaybackEngine;
class PlayingTags;
class StorageService;
class WaveformSeekBar;

/// Gives the seek bar the whole waveform of what plays: from what is kept, or found out in the background where the
/// file is on this computer or has come whole, or by "Compute waveform" in the bar's menu.
/// Marks its chapters, too.
class WaveformFeed final : public QObject
{
    Q_OBJECT

public:
    using StorageLookup = std::function<std::shared_ptr<StorageService>(const QString &accountId)>;

    WaveformFeed(PlaybackEngine *engine, AnalysisService *analyses, StorageLookup storage, const PlayingTags *tags,
                 WaveformSeekBar *bar);

private:
    void follow(const ObjectRef &ref);
    void showChapters(const QList<SoundChapter> &chapters);
    void refresh();
    void lookWhenWhole();
    void compute();

    QPointer<PlaybackEngine> m_engine;
    AnalysisService *m_analyses;
    StorageLookup m_storage;
    WaveformSeekBar *m_bar;
    QAction *m_compute;
    ObjectRef m_ref;
    bool m_lookedWhole = false; ///< All of it came, and the analyses were told.
};

} // namespace bucketdeck
