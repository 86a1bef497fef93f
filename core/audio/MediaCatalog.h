#pragma once

#include "core/audio/AudioInfo.h"
#include "core/storage/ObjectInfo.h"

#include <QString>

#include <optional>

namespace bucketdeck {

/// What was found out about audio objects, in a small SQLite file. Belongs to the thread that made it; several threads
/// have one each, of the same file. It can be lost without harm: a damaged one is set aside and made anew, and where
/// the place can't be written to nothing is kept.
class MediaCatalog
{
public:
    explicit MediaCatalog(const QString &databasePath);
    ~MediaCatalog();
    Q_DISABLE_COPY_MOVE(MediaCatalog)

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] std::optional<AudioInfo> find(const ObjectRef &ref) const;
    void store(const ObjectRef &ref, const AudioInfo &info);

private:
    [[nodiscard]] bool open();
    void close();

    QString m_path;
    QString m_connection;
    bool m_open = false;
};

} // namespace bucketdeck
