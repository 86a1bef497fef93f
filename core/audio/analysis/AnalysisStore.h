#pragma once

#include "core/audio/analysis/SoundAnalysis.h"
#include "core/storage/ObjectInfo.h"

#include <QString>

#include <memory>

namespace bucketdeck {

/// Analyses in a folder, by content: two copies of a sound share one. Each is a file of its own, written whole or not
/// at all; one that is damaged is removed and found out again. Where there are too many the one that was used longest
/// ago goes. Can be lost without harm; where the folder can't be written to nothing is kept. One thread at a time, but
/// several processes and stores may share the folder.
class AnalysisStore
{
public:
    static constexpr qint64 maxBytes = qint64{256} * 1024 * 1024; ///< About 100 hours of sound at 44.1 kHz.

    explicit AnalysisStore(const QString &folder, qint64 mostBytes = maxBytes);

    /// What tells the bytes of this object from others: its ETag, where that is a checksum of them (MD5, or that of
    /// the parts), else account, path, ETag and size together. Empty where the ETag isn't known: nothing is kept then.
    [[nodiscard]] static QString contentOf(const ObjectRef &ref);
    /// Of a plain file: its path, size and time. Empty where there is none.
    [[nodiscard]] static QString contentOf(const QString &file);

    /// Null where there is none.
    [[nodiscard]] std::shared_ptr<const SoundAnalysis> load(const QString &content) const;
    void store(const QString &content, const SoundAnalysis &analysis) const;
    /// Removes what was used longest ago until the rest is within the limit, and what a crash left.
    void trim() const;

private:
    [[nodiscard]] QString pathOf(const QString &content) const;

    QString m_folder;
    qint64 m_mostBytes;
};

} // namespace bucketdeck
