#pragma once

#include "core/audio/analysis/LoudnessGain.h"
#include "core/storage/ObjectInfo.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace bucketdeck {

class AnalysisService;
class PlaybackSettings;
class PlayQueue;
class StorageService;

/// By how much each sound of the queue is played louder or quieter, as the user chose. What isn't known is found out
/// where that costs nothing.
class LoudnessGains final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOfFolder = 300; ///< Files of one folder that are looked at.

    using FindStorage = std::function<std::shared_ptr<StorageService>(const QString &accountId)>;

    /// `settings` or `analyses` may be null: all is played as it was recorded.
    LoudnessGains(PlaybackSettings *settings, AnalysisService *analyses, const PlayQueue *queue,
                  FindStorage findStorage, QObject *parent = nullptr);

    /// In dB. 0 while nothing is known: changed() follows when something is.
    [[nodiscard]] double gainDb(const ObjectRef &ref);

Q_SIGNALS:
    void changed();

private:
    /// The folder that was asked for last, as far as the queue has it.
    struct Folder
    {
        QString name; ///< With its account.
        QHash<QString, SoundLoudness> known;
        QSet<QString> awaited;
        double gainDb = 0; ///< Stays while more of it is being found out: no loudness that goes up and down.
    };

    [[nodiscard]] double gainOfFile(const ObjectRef &ref);
    [[nodiscard]] double gainOfFolder(const ObjectRef &ref);
    void look(const ObjectRef &ref);
    void evenFolder();
    void take(const ObjectRef &ref);

    PlaybackSettings *m_settings;
    AnalysisService *m_analyses;
    const PlayQueue *m_queue;
    FindStorage m_findStorage;
    Folder m_folder;
};

} // namespace bucketdeck
